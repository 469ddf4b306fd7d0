"""Failures with seals a person can act on; each owns its sentence."""

from ethicsdesk.domain.errors import UserError, tr_noop


class NotCheckedError(UserError):
    """A file to be checked cannot be read."""

    sentence = tr_noop(
        "The file “{name}” cannot be read, so it was not checked. Make sure that it is still there and that "
        "you may open it, then choose it again."
    )


class SealOvertakenError(UserError):
    """Another seal took the number meanwhile, or the history is no longer the one the binder was built at."""

    sentence = tr_noop(
        "Something else was sealed while this binder was being made. Nothing was sealed now. "
        "Make the binder again, then seal it."
    )


class SealRoomError(UserError):
    """Too little room on the vault's disk to keep the sealed file."""

    sentence = tr_noop(
        "There is too little room on the disk to keep the sealed binder: it takes {needed} MB and {free} MB "
        "are free. Nothing was sealed. Free some space, then seal it again."
    )


class SealFileNotKeptError(UserError):
    """The file of a seal is too large to be kept in the vault."""

    sentence = tr_noop(
        "The file of seal {number} was too large to keep in the vault. Only the copy you saved is that file."
    )


class SealNotRebuiltError(UserError):
    """A sealed binder cannot be built again with the same bytes, and why."""

    sentence = tr_noop("The binder of seal {number} cannot be built again as it was: {reason}")
