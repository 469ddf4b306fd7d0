"""Looking closer: a few cases read one by one, and an invented vignette put in twice."""

from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.bias_counts import CaseReview, Measure, PairedProbe, Response, Trait
from ethicsdesk.services import bias_checks
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.oversight import words
from ethicsdesk.ui.pages.oversight.face import Face, offer
from ethicsdesk.ui.pages.oversight.reading import CASES_READ, TRIED, Seen
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.watching.half_series import HalfSeries
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.number_edit import NumberEdit
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.widgets.select import Select

YES, NO, UNSURE = "yes", "no", ""
MOST_CASES = 10
SHOWN = 5
THE_ONE = "new"
"""The one thing each of these forms is shown for."""


class _Kept(QWidget):
    """What was written down before, and the form for the next, folded away."""

    def __init__(self, name: str, open_words: str) -> None:
        super().__init__()
        column = spaced(QVBoxLayout(self), margins=0, gap=0.7)
        self.rows = RowList(name)
        self.room = QWidget()
        self.form = spaced(QVBoxLayout(self.room), margins=0, gap=0.7)
        self.fold = Disclosure(open_words, self.room)
        column.addWidget(self.rows)
        column.addWidget(self.fold)


class LookCard(Card):
    """Up to five cases of each group, and what was done about it."""

    def __init__(self, face: Face) -> None:
        """Make an empty form."""
        super().__init__(face.tr("Look at cases one by one"))
        self._face = face
        self._seen: Seen | None = None
        self.half = HalfSeries(face.workbench, self._clear, self)
        self.kept = _Kept(self.tr("Cases looked at"), self.tr("Write down what you found"))
        self.measure = Select([(one.value, words.measure(one)) for one in Measure])
        self.trait = Select([(one.value, words.trait(one)) for one in Trait])
        self.cases = NumberEdit(minimum=1, maximum=MOST_CASES)
        self.same_input = _yes_no(self.tr("Yes"), self.tr("No"), self.tr("I do not know"))
        self.without = _yes_no(self.tr("Yes"), self.tr("No"), self.tr("I do not know"))
        self.rule = Select(
            (
                ("", self.tr("No rule did")),
                ("own", self.tr("A rule of my own")),
                ("vendor", self.tr("A rule in the tool")),
            )
        )
        self.response = Select([(one.value, words.response(one)) for one in Response])
        self.note = face.area(lines=2)
        self.save = Button(self.tr("Keep what I found"), icon="check")
        self.save.clicked.connect(self._on_save)
        self.cases_field = Field(self.tr("How many cases did you read?"), self.cases)
        for widget in (
            self.half.banner,
            Field(self.tr("What was it about?"), self.measure),
            Field(self.tr("Between which groups?"), self.trait),
            self.cases_field,
            Field(self.tr("Was the sound, accent or interpreter as good in each group?"), self.same_input),
            Field(self.tr("Did a rule make the difference?"), self.rule),
            Field(self.tr("Would you decide the same without AI?"), self.without),
            Field(self.tr("What do you do now?"), self.response),
            Field(self.tr("Note"), self.note, optional=True),
            self.save,
        ):
            self.kept.form.addWidget(widget)
        self.add(
            muted(self.tr("Read up to five cases of each group. One case can teach more than a number."))
        )
        self.add(self.kept)

    def show_seen(self, seen: Seen) -> None:
        """Show what was found before."""
        self._seen = seen
        self.kept.rows.show_rows(
            [
                RowItem(
                    one.id,
                    f"{words.measure(one.measure)}, {words.trait(one.trait).lower()}",
                    " · ".join(part for part in (labels.day(one.done_on), one.note) if part),
                    icon="search",
                    chip=words.response(one.response),
                    chip_tone=Tone.NEUTRAL if one.response is Response.NONE else Tone.INFO,
                )
                for one in seen.reviews[:SHOWN]
            ]
        )
        self.half.open(CASES_READ, seen.half[CASES_READ])
        if self.half.show(THE_ONE, self._fields()):
            self.kept.fold.set_open(opened=True)

    def _fields(self) -> dict[str, QWidget]:
        return {
            "measure": self.measure,
            "trait": self.trait,
            "cases": self.cases,
            "same_input": self.same_input,
            "rule": self.rule,
            "without": self.without,
            "response": self.response,
            "note": self.note,
        }

    def _clear(self) -> None:
        for select in (self.measure, self.trait, self.same_input, self.rule, self.without, self.response):
            select.setCurrentIndex(0)
        self.cases.set_value(None)
        self.note.set_text("")

    def _on_save(self) -> None:
        number = self.cases.value
        self.cases_field.set_error("" if number else self.tr("Please write how many, from 1 to 10."))
        if self._seen is None or not number:
            self.cases.setFocus()
            return
        made = CaseReview(
            id="",
            done_on=self._seen.today,
            measure=Measure(self.measure.value or Measure.NOTE_ERROR),
            trait=Trait(self.trait.value or Trait.AGE),
            cases=int(number),
            same_input=_truth(self.same_input),
            own_rule=self.rule.value == "own",
            vendor_rule=self.rule.value == "vendor",
            same_without_ai=_truth(self.without),
            response=Response(self.response.value or Response.NONE),
            note=self.note.text.strip(),
        )
        self._face.settle_one(self.half, partial(bias_checks.keep_review, review=made), self._on_kept)

    def _on_kept(self, _: CaseReview) -> None:
        self.cases.set_value(None)
        self.note.set_text("")
        self.kept.fold.set_open(opened=False)
        self.kept.fold.button.setFocus()


class ProbeCard(Card):
    """An invented vignette, with one trait changed; nothing about a real person."""

    def __init__(self, face: Face) -> None:
        """Make an empty form."""
        super().__init__(face.tr("Try it with an invented story"))
        self._face = face
        self._seen: Seen | None = None
        self.half = HalfSeries(face.workbench, self._clear, self)
        self.kept = _Kept(self.tr("Invented stories tried"), self.tr("Write down a try"))
        self.tool = Select(())
        self.version = sized(QLineEdit(), max_width=16)
        self.trait = Select([(one.value, words.trait(one)) for one in Trait])
        self.differs = _yes_no(self.tr("Yes, in what matters"), self.tr("No, alike"), "")
        self.note = face.area(lines=2)
        self.save = Button(self.tr("Keep this try"), icon="check")
        self.save.clicked.connect(self._on_save)
        for widget in (
            self.half.banner,
            Field(self.tr("With which tool?"), self.tool),
            Field(self.tr("Version of the tool"), self.version, optional=True),
            Field(self.tr("What did you change?"), self.trait),
            Field(self.tr("Did the output differ?"), self.differs),
            Field(self.tr("What was different?"), self.note, optional=True),
            self.save,
        ):
            self.kept.form.addWidget(widget)
        self.add(
            muted(
                self.tr(
                    "Make up a short story. Put it in twice and change one thing: a name, a pronoun, the "
                    "insurance. Compare both outputs. With few clients this shows the most. Do it again "
                    "after an update."
                )
            ),
            self.kept,
        )

    def show_seen(self, seen: Seen) -> None:
        """Show what was tried before."""
        self._seen = seen
        offer(self.tool, seen.tool_options, self.tool.value)
        self.setVisible(bool(seen.tools))
        self.kept.rows.show_rows(
            [
                RowItem(
                    one.id,
                    f"{seen.tool_names.get(one.tool_id, '')} {one.tool_version}".strip(),
                    " · ".join(part for part in (labels.day(one.done_on), words.trait(one.trait)) if part),
                    icon="copy",
                    chip=self.tr("Differed") if one.differs else self.tr("Alike"),
                    chip_tone=Tone.CAUTION if one.differs else Tone.NEUTRAL,
                )
                for one in seen.probes[:SHOWN]
            ]
        )
        self.half.open(TRIED, seen.half[TRIED])
        if seen.tools and self.half.show(THE_ONE, self._fields()):
            self.kept.fold.set_open(opened=True)

    def _fields(self) -> dict[str, QWidget]:
        return {
            "tool": self.tool,
            "version": self.version,
            "trait": self.trait,
            "differs": self.differs,
            "note": self.note,
        }

    def _clear(self) -> None:
        for select in (self.tool, self.trait, self.differs):
            select.setCurrentIndex(0)
        self.version.clear()
        self.note.set_text("")

    def _on_save(self) -> None:
        if self._seen is None or not self.tool.value:
            return
        made = PairedProbe(
            id="",
            tool_id=self.tool.value,
            tool_version=self.version.text().strip(),
            done_on=self._seen.today,
            trait=Trait(self.trait.value or Trait.AGE),
            differs=self.differs.value == YES,
            note=self.note.text.strip(),
        )
        self._face.settle_one(self.half, partial(bias_checks.keep_probe, probe=made), self._on_kept)

    def _on_kept(self, _: PairedProbe) -> None:
        self.note.set_text("")
        self.kept.fold.set_open(opened=False)
        self.kept.fold.button.setFocus()


def _yes_no(yes: str, no: str, unsure: str) -> Select:
    options = [(UNSURE, unsure)] if unsure else []
    return Select([*options, (NO, no), (YES, yes)])


def _truth(select: Select) -> bool | None:
    return {YES: True, NO: False}.get(select.value or UNSURE)
