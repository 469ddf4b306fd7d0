"""What can be wrong with a review or with what is due, each with its sentence."""

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.wording import tr_noop


class ReviewOpenError(UserError):
    """Some items have no answer yet."""

    sentence = tr_noop("Questions with no answer yet: {count}. “Does not apply” is an answer too.")


class ReviewFinishedError(UserError):
    """A finished review stays as it is."""

    sentence = tr_noop("This review is finished and stays as it is. Start the next one to answer anew.")


class PlaceMissingError(UserError):
    """A yes that has to say where."""

    sentence = tr_noop("Please write in the note where it is kept.")


class CannotWaitError(UserError):
    """A deadline that cannot be put off."""

    sentence = tr_noop("This date is set by a rule or a promise, so it cannot be put off.")


class ReasonMissingError(UserError):
    """Putting something off needs a reason."""

    sentence = tr_noop("Please write why it can wait. One line is enough.")
