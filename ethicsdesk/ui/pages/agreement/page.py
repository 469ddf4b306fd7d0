"""The page of one agreement: its days, what it says, its file, and its end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.agreements import Agreement, AgreementKind, ClauseCheck
from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import agreements, attachments, form_drafts, textguard
from ethicsdesk.services.attachments import Added
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels, saving
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.pages.agreement.clauses import ClausesCard
from ethicsdesk.ui.pages.agreement.form import AgreementForm
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.watching.built_page import BuiltPage
from ethicsdesk.ui.watching.half_form import BegunBanner, HalfForm
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.workbench import Workbench

AskFiles = Callable[[QWidget], tuple[Path, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the page shows."""

    tool: Tool
    agreement: Agreement
    is_new: bool
    files: tuple[Attachment, ...]
    fine: frozenset[str]
    half: Mapping[str, str]


class AgreementPage(BuiltPage):
    """Shows one agreement of a tool; without a field, a new one."""

    area: ClassVar[Area] = Area.AGREEMENT
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.TOOLS, Topic.FILES})

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page."""
        super().__init__(self.tr("Agreement"), workbench)
        self.ask_files: AskFiles = saving.ask_files
        self._changed = self._checking = False
        self.form: AgreementForm | None = None
        self.half: HalfForm | None = None
        self.clauses: ClausesCard | None = None

    @property
    def is_typing(self) -> bool:
        """Say whether the form was changed and not kept, or points are being gone through."""
        return self._changed or self._checking

    def show_for(self, target: Target) -> None:
        """Show an agreement; what is half filled in is still there on coming back."""
        if target != self.target or not self._changed:
            super().show_for(target)

    def leave(self) -> None:
        """Keep what is half filled in."""
        if self.half is not None:
            self.half.flush()

    def read(self, *, fresh: bool) -> None:
        """Read the agreement, or make a blank one."""
        self._changed = self._checking = False
        tool_id, agreement_id = self.target.id, self.target.field
        self.load(lambda desk: self._see(desk, tool_id, agreement_id), self._build, fresh=fresh)

    def act(self) -> None:
        """Keep what is filled in."""
        form, half = self.form, self.half
        if form is None or half is None or not form.is_ready:
            return
        kept = form.value()
        self.primary.setEnabled(False)
        self.workbench.change(
            half.settling(lambda desk: agreements.keep(desk, kept)),
            self._on_kept,
            owner=self,
            on_failed=self._on_not_kept,
        )

    def _see(self, desk: Desk, tool_id: str, agreement_id: str) -> Seen | None:
        with desk.store.reading() as vault:
            tool = vault.get(Tool, tool_id)
            found = vault.get(Agreement, agreement_id) if agreement_id else None
            files = attachments.of(vault, found) if found else ()
            half = form_drafts.read(vault, _about(tool_id, agreement_id))
        if tool is None or (agreement_id and found is None):
            return None
        blank = Agreement(
            id=desk.new_id(), tool_id=tool_id, sort=AgreementKind.BAA, title="", party=tool.maker
        )
        return Seen(
            tool=tool,
            agreement=found or blank,
            is_new=found is None,
            files=files,
            fine=textguard.fine(desk),
            half=half,
        )

    def _build(self, seen: Seen | None) -> None:
        if seen is None:
            self.go_back()
            return
        one = seen.agreement
        name = self.tr("New agreement or certificate") if seen.is_new else one.title
        self.set_title(name, subtitle=self.tr("With {tool}").format(tool=seen.tool.name))
        guard = Guard(names=(seen.tool.name, seen.tool.maker, one.party), fine=seen.fine)
        self.form = form = AgreementForm(one, today=self.workbench.desk.clock.today(), guard=guard)
        form.typed.connect(self._on_typed)
        self._restore(seen, form)
        self.put(form)
        form.show_asked()
        self.clauses = None
        self.primary.setText(self.tr("&Keep it"))
        if seen.is_new:
            self.put(self._next_card(), side=True)
            form.title.setFocus()
            return
        if one.sort is AgreementKind.BAA:
            self.clauses = ClausesCard(one)
            self.clauses.changed.connect(lambda check: self._check(one, check))
            self.put(self.clauses)
        self.put(self._files_card(seen), side=True)
        self.put(self._end_card(one), side=True)
        self.primary.setFocus()

    def _restore(self, seen: Seen, form: AgreementForm) -> None:
        about = _about(seen.tool.id, self.target.field)
        self.half = half = HalfForm(self.workbench, about, form.fields, form)
        self._changed = half.restore(seen.half)
        if self._changed:
            begun = BegunBanner()
            begun.acted.connect(self._start_over)
            self.put(begun)

    def _start_over(self) -> None:
        if self.half is not None:
            self.half.drop()
        self.read(fresh=True)

    def _files_card(self, seen: Seen) -> Card:
        card = Card(self.tr("The document itself"))
        for file in seen.files:
            link = LinkButton(file.name.replace("&", "&&"), icon="file-text")
            link.clicked.connect(
                lambda _=False, file=file: self.workbench.go(
                    Target(area=Area.TOOL, id=seen.tool.id, field=f"file:{file.id}")
                )
            )
            card.add_start(link)
        if not seen.files:
            card.add(Text(self.tr("Keep the signed copy here, encrypted."), role=TextRole.HELP))
        self.attach = Button(self.tr("A&ttach the document …"), icon="paperclip")
        self.attach.clicked.connect(lambda: self._attach(seen.agreement))
        card.add_start(self.attach)
        return card

    def _next_card(self) -> Card:
        card = Card(self.tr("What comes next"))
        baa = self.tr("For a BAA, the next step lists what HIPAA asks for, point by point.")
        days = self.tr("You are reminded a month before the last day to give notice, or before it ends.")
        card.add(Text(baa, role=TextRole.HELP), Text(days, role=TextRole.HELP))
        return card

    def _end_card(self, one: Agreement) -> Card:
        card = Card(self.tr("When it is over"))
        if one.ended_on is not None:
            card.add(Text(self.tr("It ended on {day}.").format(day=labels.day(one.ended_on))))
        else:
            self.end = Button(self.tr("It has &ended …"), icon="calendar-clock")
            self.end.clicked.connect(lambda: self._end(one))
            card.add(Text(self.tr("An agreement that ended asks for nothing any more."), role=TextRole.HELP))
            card.add_start(self.end)
        remove = LinkButton(self.tr("Re&move it, it was entered by mistake …"), icon="trash-2")
        remove.clicked.connect(lambda: self._remove(one))
        card.add_start(remove)
        return card

    def _on_typed(self) -> None:
        self._changed = True
        self.trouble.hide()

    def _on_kept(self, kept: Agreement) -> None:
        self.primary.setEnabled(True)
        self._changed = False
        if self.target.field == kept.id:
            self.notice.say(self.tr("Kept."), tone=Tone.GOOD)
            self.read(fresh=False)
        elif kept.sort is AgreementKind.BAA:
            self.workbench.go(Target(area=Area.AGREEMENT, id=kept.tool_id, field=kept.id))
        else:
            self.go_back()

    def _on_not_kept(self, error: UserError) -> None:
        self.primary.setEnabled(True)
        self.show_error(error)
        if self.form is not None and not self.form.ends_field.isHidden():
            self.form.show_problem(sentence(error))

    def _check(self, one: Agreement, check: ClauseCheck) -> None:
        self._checking = True  # the list stays as it is while one goes through it

        def done(kept: Agreement) -> None:
            if self.clauses is not None:
                self.clauses.show_summary(kept)

        self.change(lambda desk: agreements.check_clause(desk, one.id, check), done)

    def _attach(self, one: Agreement) -> None:
        open_file, paths = self.workbench.open_file, self.ask_files(self.window())
        if not paths or open_file is None:
            return
        self.workbench.change_long(
            lambda desk, progress: attachments.add_many(desk, one, paths, open_file, progress),
            self._on_attached,
            owner=self,
            on_failed=self.show_error,
        )

    def _on_attached(self, added: Added) -> None:
        if added.refused:
            self.show_error(added.refused[0])
        self.read(fresh=False)

    def _end(self, one: Agreement) -> None:
        today = self.workbench.desk.clock.today()
        if Dialog.ask(
            self.window(),
            self.tr("Has “{title}” ended?").format(title=one.title),
            self.tr("It is kept as ended today, and nothing is due for it any more. It stays in the binder."),
            accept=self.tr("It &ended"),
            reject=self.tr("&Not yet"),
        ):
            self.change(lambda desk: agreements.end(desk, one.id, today), lambda _: self.read(fresh=False))

    def _remove(self, one: Agreement) -> None:
        if Dialog.ask(
            self.window(),
            self.tr("Remove this entry?"),
            self.tr("It is no longer listed. What it was stays in the history."),
            accept=self.tr("&Remove it"),
            reject=self.tr("&Keep it"),
            tone=Tone.STOP,
        ):
            self.change(lambda desk: agreements.remove(desk, one.id), lambda _: self._on_removed())

    def _on_removed(self) -> None:
        if self.half is not None:
            self.half.drop()
        self._changed = False
        self.go_back()


def _about(tool_id: str, agreement_id: str) -> str:
    return f"agreement/{tool_id}/{agreement_id or 'new'}"
