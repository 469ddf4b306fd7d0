"""What can be wrong with an incident, each with its sentence."""

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.wording import tr_noop


class IncidentOpenError(UserError):
    """Something keeps an incident from being closed."""

    sentence = tr_noop("This incident cannot be closed yet. Still needed: {lacking}.")


class ConclusionRefusedError(UserError):
    """A conclusion the factors do not allow."""

    sentence = tr_noop(
        "“Low probability” can only be chosen when all four factors are rated and none is high. "
        "You can always tell the people concerned."
    )


class IncidentClosedError(UserError):
    """A closed incident is not changed; it is reopened first."""

    sentence = tr_noop("This incident is closed. Reopen it first; what is written there stays.")


class LetterBlockedError(UserError):
    """A letter about a breach that lacks something it must say."""

    sentence = tr_noop("This letter cannot be printed yet. {lacking}")
