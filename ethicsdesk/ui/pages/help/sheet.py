"""The help of one page, shown over it: what is half-typed below stays as it is."""

from collections.abc import Mapping

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ethicsdesk.domain.help_book import HelpTopic
from ethicsdesk.domain.questionnaire import Source
from ethicsdesk.services.helping import KEYS
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.pages.help.topic_view import topic_view
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.scrolling import scrolled


class HelpSheet(Dialog):
    """Says what a page is for and leads to the rest of the help."""

    asked_for = Signal(object)
    """The Target the person wants to see; the sheet is closed by then."""

    def __init__(self, topic: HelpTopic, sources: Mapping[str, Source], *, parent: QWidget) -> None:
        """Show a topic."""
        title = QCoreApplication.translate("HelpSheet", "Help: {page}").format(page=topic.title)
        super().__init__(title, accept=QCoreApplication.translate("HelpSheet", "&Close"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._had_focus = QApplication.focusWidget() or parent
        ways = QWidget()
        row = spaced(QHBoxLayout(ways), margins=0, gap=1.2)
        self.all = self._way(self.tr("&All of the help"), Target(area=Area.HELP))
        self.keys = self._way(self.tr("&Keys you can use"), Target(area=Area.HELP, id=KEYS))
        for link in (self.all, self.keys):
            row.addWidget(link)
        row.addStretch(1)
        self.add(sized(topic_view(topic, sources), max_width=44), ways)

    def done(self, result: int) -> None:
        """Give the focus back to where the person was."""
        super().done(result)
        if shiboken6.isValid(self._had_focus):
            self._had_focus.window().activateWindow()
            self._had_focus.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a long text be read with the keyboard."""
        if not scrolled(self.room.verticalScrollBar(), event.key()):
            super().keyPressEvent(event)

    def _way(self, words: str, target: Target) -> LinkButton:
        link = LinkButton(words)
        link.clicked.connect(lambda: self._go(target))
        return link

    def _go(self, target: Target) -> None:
        self.accept()
        self.asked_for.emit(target)
