"""Why it happened and what it taught: the root cause, and what will be different."""

from dataclasses import replace

from ethicsdesk.domain.incident_rules import Severity
from ethicsdesk.domain.incidents import Cause
from ethicsdesk.ui.pages.incident.actions_card import ActionsCard
from ethicsdesk.ui.pages.incident.case import Case, Room, Seen
from ethicsdesk.ui.pages.incident.facts import Facts
from ethicsdesk.ui.widgets.choice_card import Choice


class LessonsRoom(Room):
    """Asks for a root cause before a serious incident may be closed."""

    def __init__(self, case: Case) -> None:
        """Make an empty room."""
        super().__init__(case)
        self.heading = self.tr("Why it happened, and what it taught")
        self.subtitle = self.tr("Look for what made it possible, not for someone to blame.")
        self.form: Facts | None = None
        self.tasks = ActionsCard(case)

    def show_seen(self, seen: Seen) -> None:
        """Show cause and lessons."""
        if self.form is None:
            self.form = self._form(seen)
            self.add(self.form, self.tasks)
            self.first_focus = self.form.first()
        self.form.show_seen(seen)
        self.tasks.show_seen(seen)

    def leave(self) -> None:
        """Keep what is half-typed."""
        if self.form is not None:
            self.form.leave()

    def _form(self, seen: Seen) -> Facts:
        form = Facts(self.case)
        form.checks(
            self.tr("Where did the root of it lie?"),
            [Choice(one.id, one.title, one.text) for one in seen.book.causes],
            lambda one: one.causes,
            lambda one, keys: replace(one, causes=tuple(Cause(key) for key in keys)),
        )
        needed = seen.view.judged.severity >= Severity.SERIOUS
        form.text(
            self.tr("The root cause, in your words"),
            lambda one: one.root_cause,
            lambda one, text: replace(one, root_cause=text),
            help_text=self.tr("Ask “why” a few times.")
            + (" " + self.tr("A serious incident is not closed without it.") if needed else ""),
            lines=3,
        )
        form.text(
            self.tr("What will you do differently?"),
            lambda one: one.lessons,
            lambda one, text: replace(one, lessons=text),
            help_text=self.tr("What you mended, and what keeps it from coming back."),
            lines=3,
        )
        return form
