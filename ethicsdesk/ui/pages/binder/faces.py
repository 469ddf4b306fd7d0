"""The three faces of the page and the row of tabs above them."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QButtonGroup, QWidget

from ethicsdesk.domain.seals import Seal
from ethicsdesk.services.binder import sharing
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.binder.plan_view import PlanView, about_binder
from ethicsdesk.ui.pages.binder.reading import Reading
from ethicsdesk.ui.pages.binder.seals_view import SealsView, about_seals
from ethicsdesk.ui.pages.binder.share_view import ShareView, about_sharing
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.workbench import Workbench

PLAN, SHARE, SEALS = "", "share", "seals"
"""Faces by the field of a target."""


class Faces(QObject):
    """Makes every face, and shows one of them with the card that explains it."""

    def __init__(self, workbench: Workbench) -> None:
        """Make the faces, empty."""
        super().__init__()
        self._workbench = workbench
        self._seals: tuple[Seal, ...] = ()
        self.name = PLAN
        self.plan = PlanView()
        self.share = ShareView(sharing.choices())
        self.seals = SealsView()
        self._views: dict[str, PlanView | ShareView | SealsView] = {
            PLAN: self.plan,
            SHARE: self.share,
            SEALS: self.seals,
        }
        self._asides: dict[str, Card] = {PLAN: about_binder(), SHARE: about_sharing(), SEALS: about_seals()}
        self.tabs = self._make_tabs()
        self.english = muted(self.tr("Binders and share packs are always written in English."))
        self._translated = False

    @property
    def views(self) -> tuple[QWidget, ...]:
        """Return what stands in the main column."""
        return tuple(self._views.values())

    @property
    def asides(self) -> tuple[QWidget, ...]:
        """Return what stands in the side column."""
        return tuple(self._asides.values())

    @property
    def first_field(self) -> QWidget | None:
        """Return what takes the focus on arrival, or None."""
        return self._views[self.name].first_field

    @property
    def heading(self) -> tuple[str, str]:
        """Return title and subtitle of the face that is shown."""
        if self.name == SHARE:
            return self.tr("Share pack"), self.tr("For a board, an insurer, a supervisor or an auditor.")
        if self.name == SEALS:
            return self.tr("Seals"), self.tr("Sealed binders, and whether a file is still the same.")
        return self.tr("Binder"), self.tr("One PDF of the year: what you decided about AI tools, and why.")

    def choose(self, name: str) -> None:
        """Choose the face to show; an unknown name is the year."""
        if name != self.name:
            self.seals.forget()
        self.name = name if name in self._views else PLAN

    def show_found(self, found: Reading) -> None:
        """Show what was read."""
        self._seals = found.seals
        self._translated = found.translated
        self.plan.show_plan(found)
        self.seals.show_seals(found.seals)

    def seal(self, number: str) -> Seal | None:
        """Return a seal that is listed, or None."""
        return next((seal for seal in self._seals if seal.number == number), None)

    def show_face(self, *, shown: bool) -> None:
        """Show the chosen face, or none while a document is in sight."""
        for name in self._views:
            for widget in (self._views[name], self._asides[name]):
                widget.setVisible(shown and name == self.name)
            self._buttons[name].setChecked(name == self.name)
        self.tabs.setVisible(shown)
        self.english.setVisible(shown and self._translated and self.name != SEALS)

    def _make_tabs(self) -> QWidget:
        row = QWidget()
        row.setAccessibleName(self.tr("Binder"))
        flow = spaced(FlowLayout(row), margins=0, gap=0.5)
        group = QButtonGroup(row)
        self._buttons: dict[str, Button] = {}
        words = {PLAN: self.tr("The year"), SHARE: self.tr("Share pack"), SEALS: self.tr("Seals")}
        for name, text in words.items():
            button = Button(text)
            button.setProperty("kind", "tab")
            button.setCheckable(True)
            button.setAutoExclusive(True)  # so that it is told as one of several
            button.clicked.connect(lambda _=False, field=name: self._go(field))
            group.addButton(button)
            flow.addWidget(button)
            self._buttons[name] = button
        return row

    def _go(self, field: str) -> None:
        self._workbench.go(Target(area=Area.BINDER, field=field))
