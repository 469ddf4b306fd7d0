"""Failures with files that come from outside: keeping them, and looking at them."""

from ethicsdesk.domain.errors import UserError, tr_noop


class ProgramPartMissingError(UserError):
    """A file that came with the program is gone."""

    sentence = tr_noop(
        "A part of EthicsDesk is missing on this computer: {part}. Please install EthicsDesk again. That "
        "does not touch your vault."
    )


class FileNotReadError(UserError):
    """A file a person chose cannot be read: gone, a folder, no permission, a drive unplugged."""

    sentence = tr_noop(
        "The file “{name}” cannot be read, so it was not added. "
        "Check that it is still there and that you may open it, then choose it again."
    )


class FileEmptyError(UserError):
    """A file of 0 bytes."""

    sentence = tr_noop(
        "The file “{name}” is empty, so it was not added. Ask for it again, or save it again from where it "
        "came from."
    )


class FileTooLargeError(UserError):
    """A file larger than the vault keeps in one piece."""

    sentence = tr_noop(
        "The file “{name}” has {size} MB, and a file in the vault may have {most} MB. It was not added. "
        "Keep only the pages you need, or scan it again at a lower resolution."
    )


class FileTypeRefusedError(UserError):
    """A file whose content is none of the kinds the vault keeps."""

    sentence = tr_noop(
        "The file “{name}” was not added: inside, it is no PDF, PNG or JPEG picture, Word file (.docx) or "
        "plain text. Print it to a PDF, or take a screenshot, and add that."
    )


class FileBombError(UserError):
    """A Word file that would unpack to far more than its size."""

    sentence = tr_noop(
        "The file “{name}” was not added: it says that it unpacks to far more than a Word file should hold. "
        "That can be a trap. Ask the sender for a PDF."
    )


class FileChangedError(UserError):
    """A file that became another while it was read."""

    sentence = tr_noop(
        "The file “{name}” was changed by another program while it was being added, so it was not added. "
        "Close that program, then add the file again."
    )


class FileRoomError(UserError):
    """Too little room on the vault's disk to add a file safely."""

    sentence = tr_noop(
        "There is too little room on the disk to add this file safely: it takes {needed} MB and {free} MB "
        "are free. Nothing was changed. Free some space, then add it again."
    )


class ViewLockedError(UserError):
    """A PDF that opens only with a password."""

    sentence = tr_noop(
        "This PDF is locked with a password, so it cannot be shown here. It is kept as it is. "
        "To have it shown and put into the binder, ask the sender for a copy without a password."
    )


class ViewDamagedError(UserError):
    """A file that cannot be drawn: cut off, or not what it seems."""

    sentence = tr_noop(
        "This file is damaged or incomplete, so it cannot be shown here. It is kept as it is. "
        "Ask for it again, or save it again from where it came from."
    )


class ViewTooLargeError(UserError):
    """A picture with more pixels than are safe to unpack."""

    sentence = tr_noop(
        "This picture has too many pixels to be shown here ({width} × {height}). It is kept as it is. "
        "To see it in EthicsDesk, save a smaller copy and add that."
    )


class ViewTooHeavyError(UserError):
    """A file that asks for more time or memory than a preview may take."""

    sentence = tr_noop(
        "This file needs more time or memory than is safe, so EthicsDesk stopped showing it. "
        "It is kept as it is. Ask for a simpler copy, such as a PDF printed anew."
    )


class ViewNotOfferedError(UserError):
    """A kind of file that is kept but never opened here."""

    sentence = tr_noop(
        "Word files are kept but not shown here, because opening them safely takes a word processor. "
        "To see it in EthicsDesk and in the binder, print it to a PDF and add that too."
    )
