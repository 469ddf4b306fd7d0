"""Failures in the consent ledger a person can act on; each owns its sentence."""

from ethicsdesk.domain.errors import UserError, tr_noop


class CodeRefusedError(UserError):
    """What was typed as a client code is none, such as a name, initials or a birthday."""

    sentence = tr_noop("{problem}")


class CodeTakenError(UserError):
    """A code belongs to somebody already."""

    sentence = tr_noop("The code {code} is taken already. Choose another one, or open that client.")
