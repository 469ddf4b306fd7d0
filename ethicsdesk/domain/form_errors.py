"""Failures with a filled form that came back from a company."""

from ethicsdesk.domain.errors import UserError, tr_noop


class FormLockedError(UserError):
    """A form that opens only with a password."""

    sentence = tr_noop(
        "This PDF is locked with a password, so no answers can be read from it. Nothing was taken. "
        "Ask the company for a copy without a password."
    )


class FormDamagedError(UserError):
    """No PDF, or one too broken to read."""

    sentence = tr_noop(
        "This file is no PDF, or it is damaged, so no answers can be read from it. Nothing was taken. "
        "Ask the company to send it again."
    )


class FormTooHeavyError(UserError):
    """A file that is larger, or asks for more time or memory, than reading a form may take."""

    sentence = tr_noop(
        "This file is larger or needs more time than any filled form does, so EthicsDesk stopped reading it. "
        "Nothing was taken. Ask the company to fill in the form you sent and save it."
    )


class FormFlatError(UserError):
    """A PDF without a single field: printed, scanned or flattened."""

    sentence = tr_noop(
        "This PDF has no fields any more. It was printed to a new PDF, scanned or “flattened”. Nothing was "
        "taken. Ask the company to save the filled form instead of printing it. Or keep this file under "
        "Documents and type the answers in yourself."
    )


class FormForeignError(UserError):
    """A form that is none of those this vault made."""

    sentence = tr_noop(
        "This is not a form you made with EthicsDesk, or the mark that says so is gone. Nothing was taken. "
        "You can keep the file under Documents and type the answers in yourself."
    )


class FormOfOtherToolError(UserError):
    """A form made for another tool."""

    sentence = tr_noop(
        "This form ({number}) asks about {tool}. Nothing was taken. Open that tool to add it there."
    )


class FormOutdatedError(UserError):
    """A form made for an assessment that a newer one has replaced."""

    sentence = tr_noop(
        "This form ({number}) belongs to an earlier assessment of this tool. Nothing was taken. "
        "Keep the file under Documents, and send a new form for what is open today."
    )


class FormNothingChosenError(UserError):
    """The review was to be taken over with no answer ticked."""

    sentence = tr_noop("No answer is ticked. Tick those you want to take over.")
