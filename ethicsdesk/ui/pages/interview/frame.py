"""The frame of an interview: steps and progress above, the ways on and back below."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.flow import END, GATE, NOTES_STOP, Flow
from ethicsdesk.ui.interview.other_views import AllQuestionsView, GateView
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.faces import hold_focus
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.progress_line import ProgressLine
from ethicsdesk.ui.widgets.step_list import StepList
from ethicsdesk.ui.widgets.styling import mark


class InterviewFrame(AreaPage):
    """What stays while the steps change; the page inside says what each way does."""

    wants_on = Signal()
    wants_back = Signal()
    wants_all = Signal()
    wants_undo = Signal()
    wants_redo = Signal()

    def __init__(self) -> None:
        """Make an empty frame."""
        self.later = Button(self.tr("Finish &later"), icon="clock")
        super().__init__(self.tr("About the tool"), actions=(self.later,))
        self.view: QWidget | None = None
        self.panel: QWidget | None = None
        self.below: QWidget | None = None
        self._shows_steps = True
        self._make_top()
        self._make_foot()
        self._make_keys()

    def _make_top(self) -> None:
        self.steps = StepList((self.tr("About the tool"), self.tr("Questions"), self.tr("Result")))
        self._head_box = QWidget()
        column = spaced(QVBoxLayout(self._head_box), margins=0, gap=0.9)
        self.progress = ProgressLine(self.tr("Progress"))
        column.addWidget(self.steps)
        column.addWidget(self.progress)
        self.trouble = Banner(tone=Tone.CAUTION, action=self.tr("&Try again"))
        self.trouble.hide()
        self.add_above(self._head_box)
        self.add_above(self.trouble)

    def _make_foot(self) -> None:
        self.back = Button(self.tr("&Back"), icon="arrow-left")
        self.back.clicked.connect(self.wants_back)
        self.jump = Button(self.tr("All &questions"), icon="list-checks")
        self.jump.clicked.connect(self.wants_all)
        self.go_on_button = Button(self.tr("&Continue"), kind=ButtonKind.PRIMARY)
        self.go_on_button.clicked.connect(self.wants_on)
        self.set_footer(leading=(self.back, self.jump), trailing=(self.go_on_button,))

    def _make_keys(self) -> None:
        for keys, act in (
            ("Alt+Left", self.wants_back),
            ("Alt+Right", self.wants_on),
            ("Ctrl+J", self.wants_all),
            ("Ctrl+Z", self.wants_undo),
            ("Ctrl+Shift+Z", self.wants_redo),
            ("Ctrl+Y", self.wants_redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act.emit)

    def place(self, view: QWidget, panel: QWidget | None, *, below: QWidget | None = None) -> None:
        """Show another view with its panel and what stands below it, and begin at its first field."""
        hold_focus(self)
        for old in (self.view, self.panel, self.below):
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self.view, self.panel, self.below = view, panel, below
        self.main.insertWidget(0, view)
        if below is not None:
            self.main.insertWidget(1, below)
            below.show()
        view.show()  # now, not with the next event: the focus goes only to what is in sight
        if panel is not None:
            self.add_side(panel)
            panel.show()
        self.share_with_side(shared=panel is not None)
        QTimer.singleShot(0, self, self.show_top)

    def show_top(self) -> None:
        """Show the step from its beginning; with large text the head makes way for it."""
        top = 0
        body = self.scroll_area.widget()
        if self.is_narrow and self.view is not None and body is not None:
            top = self.view.mapTo(body, QPoint(0, 0)).y() - em(0.6)
        self.scroll_area.verticalScrollBar().setValue(max(0, top))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the head short where the page is narrow."""
        super().resizeEvent(event)
        self.steps.setVisible(not self.is_narrow and self._shows_steps)

    def focus_view(self) -> None:
        """Go to the first field of the view."""
        view = self.view
        if isinstance(view, QuestionView):
            view.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(view, GateView):
            view.choices.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(view, AllQuestionsView):
            view.focus_here()
        else:
            self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_head(self, flow: Flow) -> None:
        """Show the tool, the step and the progress."""
        depth = labels.depth(flow.sheet.depth)
        subtitle = self.tr("{depth}. Every answer is saved at once.").format(depth=depth)
        if flow.only is not None:
            subtitle = self.tr("Only what “{paper}” still lacks.").format(paper=flow.opening.paper_title)
        if flow.opening.yearly:
            subtitle = self.tr("Asked again each year. Go on if the answer still holds, or change it.")
        self.set_title(flow.tool.name, subtitle=subtitle)
        at_tool = flow.here.startswith(GATE) or flow.here == NOTES_STOP
        self.steps.set_names((self.tr("About the tool"), depth, self.tr("Result")))
        self.steps.set_current(0 if at_tool else 1)
        self._shows_steps = flow.only is None
        self.steps.setVisible(self._shows_steps and not self.is_narrow)
        progress = flow.progress
        self.progress.show_progress(progress.answered, total=progress.asked, minutes=progress.minutes_left)
        self.progress.setVisible(not at_tool)

    def show_foot(self, flow: Flow) -> None:
        """Show where one is and what the buttons do here."""
        showing_all = isinstance(self.view, AllQuestionsView)
        self.back.setEnabled(bool(flow.before()) or showing_all)
        self.jump.setVisible(not showing_all and flow.here != NOTES_STOP and bool(flow.questions))
        self.go_on_button.setText(self._primary_words(flow))
        mark(self.go_on_button, kind=self._primary_kind(flow).value)
        if self.footer is not None:
            self.footer.set_note(self._place_words(flow))

    def _primary_words(self, flow: Flow) -> str:
        if isinstance(self.view, AllQuestionsView):
            return self.tr("&Continue")
        if flow.here == NOTES_STOP:
            return self.tr("&Close")
        if flow.here == END:
            of_paper = flow.only is not None and not flow.opening.yearly
            return self.tr("Back to the &paper") if of_paper else self.tr("See the &result")
        return self.tr("&Continue") if self._is_answered(flow) else self.tr("Skip for &now")

    def _primary_kind(self, flow: Flow) -> ButtonKind:
        """Skipping stays possible, but does not invite."""
        asks = flow.here not in (END, NOTES_STOP) and not isinstance(self.view, AllQuestionsView)
        return ButtonKind.PLAIN if asks and not self._is_answered(flow) else ButtonKind.PRIMARY

    def _is_answered(self, flow: Flow) -> bool:
        """Say whether there is an answer, also one that is typed and not yet saved."""
        gate = flow.gate()
        if gate is not None:
            return flow.gate_answered(gate)
        typed = isinstance(self.view, QuestionView) and self.view.answer() is not None
        return typed or flow.here in flow.sheet.answers

    def _place_words(self, flow: Flow) -> str:
        gate, question = flow.gate(), flow.question()
        if gate is not None:
            number, total = flow.opening.gates.index(gate) + 1, len(flow.opening.gates)
            return self.tr("Fact {number} of {total}").format(number=number, total=total)
        if question is not None:
            number, far = flow.questions.index(question) + 1, flow.progress
            if number - far.answered not in (0, 1):  # else the line with the bar says it already
                return self.tr("Question {number} of {total}").format(number=number, total=far.asked)
        return ""

    def show_trouble(self, words: str) -> None:
        """Say what did not work; what is typed stays."""
        self.trouble.show()
        self.trouble.say(words, title=self.tr("Not saved yet"), tone=Tone.CAUTION)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on (or presses the button in focus); digits and letters choose from anywhere."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_enter()
        elif key == Qt.Key.Key_Escape and isinstance(self.view, AllQuestionsView):
            self.wants_back.emit()
        elif not self._chooses(event):
            super().keyPressEvent(event)

    def _on_enter(self) -> None:
        focused = QApplication.focusWidget()
        is_choice = isinstance(focused, QRadioButton | QCheckBox)
        if isinstance(focused, QAbstractButton) and not is_choice:
            focused.click()
        else:
            self.wants_on.emit()

    def _chooses(self, event: QKeyEvent) -> bool:
        if isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            return False
        choices = self._choices()
        focused = QApplication.focusWidget()
        if choices is None or not event.text().isdecimal():
            return False
        if focused is not None and choices.isAncestorOf(focused):
            return False
        choices.keyPressEvent(event)
        return True

    def _choices(self) -> ChoiceList | None:
        if isinstance(self.view, QuestionView):
            return self.view.editor.choices
        return self.view.choices if isinstance(self.view, GateView) else None
