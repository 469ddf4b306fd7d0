"""The page of exhibits: a new one tied to many answers in one step, or one that is kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import ClassVar

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.evidence import Evidence, EvidenceKind
from ethicsdesk.domain.interview import applicable
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.services import dossier, evidence, form_drafts
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.services.evidence import Tied
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.pages.evidence.amending import AmendCard, before_card
from ethicsdesk.ui.pages.evidence.form import ExhibitForm
from ethicsdesk.ui.pages.evidence.picking import QuestionsCard
from ethicsdesk.ui.papers.fact_lines import FactLines
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.watching import words
from ethicsdesk.ui.watching.built_page import BuiltPage
from ethicsdesk.ui.watching.half_form import BegunBanner, HalfForm
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.workbench import Workbench

CLAIM, DOCUMENT, PICTURE = "claim", "document", "picture"
"""Fields of the page: what kind of exhibit is made; any other is the id of one that is kept."""

_SORTS = {CLAIM: EvidenceKind.CLAIM, DOCUMENT: EvidenceKind.DOCUMENT, PICTURE: EvidenceKind.SCREENSHOT}

TakePicture = Callable[[], QImage]


def clipboard_picture() -> QImage:
    """Return the picture on the clipboard; null when there is none."""
    return QGuiApplication.clipboard().image()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the page shows."""

    found: Dossier
    exhibit: Evidence | None
    half: Mapping[str, str]
    before: tuple[tuple[date, Evidence], ...] = ()


class EvidencePage(BuiltPage):
    """Makes an exhibit, or shows one."""

    area: ClassVar[Area] = Area.EVIDENCE
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.ANSWERS, Topic.FILES, Topic.TOOLS})

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page."""
        super().__init__(self.tr("Evidence"), workbench)
        self.take_picture: TakePicture = clipboard_picture
        self._picture: QImage | None = None
        self.form: ExhibitForm | None = None
        self.questions: QuestionsCard | None = None
        self.half: HalfForm | None = None

    @property
    def is_typing(self) -> bool:
        """Say whether an exhibit is being made or amended."""
        return self.form is not None or (self.half is not None and self.half.is_begun)

    def show_for(self, target: Target) -> None:
        """Show the place; a picture is taken from the clipboard on arrival, a half-made claim stays."""
        if target == self.target and target.field == CLAIM and self.form is not None:
            return
        self._picture = None
        if target.field == PICTURE:
            image = self.take_picture()
            self._picture = None if image.isNull() else image
        super().show_for(target)

    def leave(self) -> None:
        """Keep what is half filled in."""
        if self.half is not None:
            self.half.flush()

    def read(self, *, fresh: bool) -> None:
        """Read the tool with its exhibits."""
        tool_id, field = self.target.id, self.target.field
        self.form = self.questions = self.half = None

        def see(desk: Desk) -> Seen | None:
            found = dossier.read(desk, tool_id)
            if found is None:
                return None
            with desk.store.reading() as vault:
                half = form_drafts.read(vault, f"evidence/{tool_id}/{field}")
                before = evidence.before(vault, field)
            exhibit = next((e for e in found.evidence if e.id == field), None)
            return Seen(found=found, exhibit=exhibit, half=half, before=before)

        self.load(see, self._build, fresh=fresh)

    def act(self) -> None:
        """Keep the exhibit with all its answers."""
        form, questions, half = self.form, self.questions, self.half
        if form is None or questions is None:
            self.go_back()
            return
        if not form.is_ready:
            return
        given = form.value(self.target.id, questions.values, self.workbench.desk.clock.today())
        picture = _png(self._picture) if self._picture is not None else b""

        def work(desk: Desk) -> Changed[Tied]:
            if picture:
                return evidence.paste(desk, BytesIO(picture), len(picture), given)
            return evidence.tie(desk, given)

        self.primary.setEnabled(False)
        self.change(half.settling(work) if half is not None else work, self._on_tied)

    def _build(self, seen: Seen | None) -> None:
        if seen is None or (seen.exhibit is None and self.target.field not in _SORTS):
            self.go_back()
        elif seen.exhibit is not None:
            self._show_kept(seen, seen.exhibit)
        else:
            self._show_new(seen.found, _SORTS[self.target.field], seen.half)

    def _show_new(self, found: Dossier, sort: EvidenceKind, kept: Mapping[str, str]) -> None:
        self.set_title(
            words.evidence_kind(sort), subtitle=self.tr("About {tool}").format(tool=found.tool.name)
        )
        self.primary.setText(self.tr("&Keep and tie it"))
        lacks = self._lacking(found.files, sort)
        self.primary.setVisible(not lacks)
        if lacks:
            self.put(Banner(lacks, title=self.tr("Not yet"), tone=Tone.INFO))
            self.back.setFocus()
            return
        guard = Guard(names=(found.tool.name, found.tool.maker), fine=found.fine)
        today = self.workbench.desk.clock.today()
        self.form = ExhibitForm(sort, files=found.files, picture=self._picture, today=today, guard=guard)
        sheet = found.sheet
        self.questions = QuestionsCard(
            applicable(sheet.questionnaire, sheet.situation), answered=frozenset(sheet.answers)
        )
        if sort is not EvidenceKind.SCREENSHOT:  # a picture is taken anew, so its words are too
            self._restore(self.form, self.questions, kept)
        self.put(self.form)
        self.put(self.questions, side=True)
        self.form.first.setFocus()

    def _restore(self, form: ExhibitForm, questions: QuestionsCard, kept: Mapping[str, str]) -> None:
        about = f"evidence/{self.target.id}/{self.target.field}"
        fields = {**form.fields, "questions": questions.list}
        self.half = half = HalfForm(self.workbench, about, fields, form)
        if half.restore(kept):
            questions.refresh()
            begun = BegunBanner()
            begun.acted.connect(self._start_over)
            self.put(begun)

    def _start_over(self) -> None:
        if self.half is not None:
            self.half.drop()
        self.read(fresh=True)

    def _lacking(self, files: tuple[Attachment, ...], sort: EvidenceKind) -> str:
        if sort is EvidenceKind.SCREENSHOT and self._picture is None:
            return self.tr(
                "There is no picture on the clipboard. Take a screenshot of the setting, then come back here."
            )
        if sort is EvidenceKind.DOCUMENT and not files:
            return self.tr("No document is kept with this tool yet. Add one on its page first.")
        return ""

    def _show_kept(self, seen: Seen, one: Evidence) -> None:
        found = seen.found
        self.set_title(one.exhibit, subtitle=self.tr("About {tool}").format(tool=found.tool.name))
        self.primary.setText(self.tr("&Done"))
        self.primary.show()
        card = Card(words.evidence_kind(one.sort))
        card.add(Text(words.evidence_title(one), role=TextRole.H3))
        facts = FactLines()
        facts.show_facts(self._facts(one))
        card.add(facts)
        self.put(card)
        self.put(self._speaks_to(found, one))
        if seen.before:
            self.put(before_card(seen.before))
        remove = LinkButton(self.tr("Re&move this exhibit …"), icon="trash-2")
        remove.clicked.connect(lambda: self._remove(one))
        over = Card(self.tr("Taken off the list"))
        over.add(Text(self.tr("Its number is not used again."), role=TextRole.HELP))
        over.add_start(remove)
        self.put(self._amend_card(seen, one), side=True)
        self.put(over, side=True)
        self.primary.setFocus()

    def _facts(self, one: Evidence) -> list[tuple[str, str]]:
        facts = [(self.tr("Seen"), labels.day(one.seen_on))]
        if one.speaker is not None:
            facts += [(self.tr("Who says it"), words.speaker(one.speaker)), (self.tr("Where"), one.address)]
        if one.note:
            facts.append((self.tr("Your note"), one.note))
        facts.append((self.tr("What it says about the tool"), words.leaning(one.leaning)))
        return facts

    def _amend_card(self, seen: Seen, one: Evidence) -> AmendCard:
        tool = seen.found.tool
        guard = Guard(names=(tool.name, tool.maker), fine=seen.found.fine)
        card = AmendCard(one, guard=guard)
        self.half = half = HalfForm(self.workbench, f"evidence/{tool.id}/{one.id}", card.fields, card)
        half.restore(seen.half)
        card.asked.connect(lambda: self._amend(card, half, one.id))
        return card

    def _amend(self, card: AmendCard, half: HalfForm, evidence_id: str) -> None:
        where, note = card.where.text(), card.note.text

        def done(_: Evidence) -> None:
            self.read(fresh=False)
            self.notice.say(self.tr("Kept. What it said before is kept too."), tone=Tone.GOOD)

        self.change(
            half.settling(lambda desk: evidence.amend(desk, evidence_id, where=where, note=note)), done
        )

    def _speaks_to(self, found: Dossier, one: Evidence) -> Card:
        card = Card(self.tr("Speaks to"))
        rows = RowList(self.tr("Questions it speaks to"))
        questions: list[Question] = [q for key in one.question_ids if (q := found.question(key))]
        rows.show_rows([RowItem(q.id, q.text) for q in questions])
        rows.activated.connect(
            lambda key: self.workbench.go(Target(area=Area.INTERVIEW, id=found.tool.id, field=key))
        )
        card.add(rows)
        return card

    def _on_tied(self, tied: Tied) -> None:
        self.form = None
        self.workbench.go(Target(area=Area.EVIDENCE, id=tied.evidence.tool_id, field=tied.evidence.id))
        rests, beside = len(tied.rests), len(tied.beside)
        parts = [self.tr("Kept as {exhibit}.").format(exhibit=tied.evidence.exhibit)]
        if rests:
            one, more = self.tr("1 answer rests on it."), self.tr("{count} answers rest on it.")
            parts.append(one if rests == 1 else more.format(count=rests))
        if beside:
            parts.append(self.tr("Beside {count} it stands for comparison.").format(count=beside))
        self.notice.say(" ".join(parts), tone=Tone.GOOD)

    def _remove(self, one: Evidence) -> None:
        if Dialog.ask(
            self.window(),
            self.tr("Remove {exhibit}?").format(exhibit=one.exhibit),
            self.tr("Answers keep what they rest on. The file, if there is one, stays with the tool."),
            accept=self.tr("&Remove it"),
            reject=self.tr("&Keep it"),
            tone=Tone.STOP,
        ):
            self.change(lambda desk: evidence.remove(desk, one.id), lambda _: self.go_back())


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
