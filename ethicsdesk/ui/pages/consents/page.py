"""Consents: before today's sessions, the ledger, new codes, one answer for many, whom to ask again."""

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.clients import Client
from ethicsdesk.services import clients, reconsent
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.consent_gaps import ADD, AGAIN
from ethicsdesk.services.sessions_today import DaySheet
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.pages.consents.add_face import AddFace
from ethicsdesk.ui.pages.consents.again_face import AgainFace
from ethicsdesk.ui.pages.consents.cards import BeginCard, CirclesCard, why_codes
from ethicsdesk.ui.pages.consents.circle_face import CircleFace
from ethicsdesk.ui.pages.consents.ledger_card import LedgerCard
from ethicsdesk.ui.pages.consents.many_face import ManyFace
from ethicsdesk.ui.pages.consents.reading import Found, find
from ethicsdesk.ui.pages.consents.sessions_card import SessionsCard
from ethicsdesk.ui.pages.consents.sheet_face import SheetFace
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.faces import hold_focus, let_go_focus
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.workbench import Workbench

HOME, MANY, CIRCLE, SHEET = "", "many", "circle", "sheet"


class ConsentsPage(AreaPage):
    """One face at a time, chosen by the field of the target."""

    area = Area.CONSENTS
    lasting = True
    topics = frozenset(
        {Topic.CONSENTS, Topic.TOOLS, Topic.ANSWERS, Topic.PAPERS, Topic.PRACTICE, Topic.RULES}
    )

    def __init__(self, workbench: Workbench) -> None:
        """Make every face; nothing is read yet."""
        self.new = Button(self.tr("Add c&lients"), icon="plus")
        self.many_button = Button(self.tr("One answer for &many"), icon="users")
        super().__init__("", actions=(self.many_button, self.new))
        self._workbench = workbench
        self._face = HOME
        self._circle_id = ""
        self._codes: tuple[str, ...] = ()  # to begin "one answer for many" or adding with
        self.found: Found | None = None
        self.said = Banner()
        self.said.hide()
        self.again_banner = Banner(tone=Tone.CAUTION, action=self.tr("See &whom to ask"))
        self.again_banner.acted.connect(lambda: self.go(AGAIN))
        self.again_banner.hide()
        self.add_above(self.said)
        self.add_above(self.again_banner)
        self._make_faces()
        self._make_footer()
        self.new.clicked.connect(lambda: self.go(ADD))
        self.many_button.clicked.connect(lambda: self.go(MANY))
        self._show_face()

    def _make_faces(self) -> None:
        bench = self._workbench
        self.sessions = SessionsCard(bench)
        self.sessions.opened.connect(self._on_code)
        self.sessions.add_wanted.connect(self._on_add_wanted)
        self.sessions.sheet_wanted.connect(self._on_sheet)
        self.ledger = LedgerCard()
        self.ledger.opened.connect(lambda one: bench.go(Target(area=Area.CLIENT, id=one)))
        self.ledger.ended_wanted.connect(lambda _: self.reload())
        self.circles = CirclesCard()
        self.circles.opened.connect(lambda one: self.go(f"{CIRCLE}:{one}"))
        self.circles.add_wanted.connect(lambda: self.go(CIRCLE))
        self.begin = BeginCard()
        self.begin.acted.connect(lambda: self.go(ADD))
        self.why = why_codes(self.begin)
        self.adding = AddFace(bench)
        self.adding.added.connect(self._on_added)
        self.many = ManyFace(bench)
        self.many.done.connect(self._on_many)
        self.many.cancelled.connect(lambda: self.go(HOME))
        self.again = AgainFace()
        self.again.asked_for.connect(bench.go)
        self.circle = CircleFace(bench)
        self.circle.saved.connect(lambda: self._leave_with(self.tr("It is kept.")))
        self.sheet = SheetFace(self, bench, said=self.said)
        self.add(self.sessions, self.ledger, self.circles, self.begin, self.adding, self.why)
        self.add(self.many, self.again, self.circle, self.sheet.preview)

    def _make_footer(self) -> None:
        self.back = Button(self.tr("&All consents"), icon="arrow-left")
        self.back.clicked.connect(lambda: self.go(HOME))
        self.save_codes = Button(self.tr("Add these &codes"), kind=ButtonKind.PRIMARY, icon="plus")
        self.save_codes.clicked.connect(self.adding.save)
        self.save_circle = Button(self.tr("&Save"), kind=ButtonKind.PRIMARY, icon="check")
        self.save_circle.clicked.connect(self.circle.save)
        output = self.sheet.output
        self.set_footer(
            leading=(self.back,),
            trailing=(self.save_codes, self.save_circle, output.save_button, output.print_button),
        )

    def go(self, field: str) -> None:
        """Show another face, so that Escape comes back to this one."""
        self._workbench.go(Target(area=Area.CONSENTS, field=field))

    def show_for(self, target: Target) -> None:
        """Show a face: "" the ledger, "add", "many", "again", "circle", "circle:" and an id, "sheet"."""
        hold_focus(self)
        face, _, self._circle_id = target.field.partition(":")
        faces = {HOME, ADD, MANY, AGAIN, CIRCLE, SHEET}
        self._face = face if face in faces and (face != SHEET or self.sessions.sheet) else HOME
        self.said.hide()
        self.scroll_to_top()
        self._read(arrive=True)

    def reload(self) -> None:
        """Read again what is shown; what is half-typed stays."""
        self._read(arrive=False)

    def leave(self) -> None:
        """Remember the codes of today, keep what is half filled in, and put a drawn sheet away."""
        if self._face == HOME:
            self.sessions.keep()
        if self._face == MANY:
            self.many.leave()
        if self._face == SHEET:
            self.sheet.put_away()
        let_go_focus(self)

    def _read(self, *, arrive: bool) -> None:
        if self._face == AGAIN:
            self._workbench.read(reconsent.run, self.again.show_batches, owner=self)
        ended = self.ledger.ended.isChecked()
        self._workbench.read(
            lambda desk: find(desk, ended=ended), lambda found: self._show(found, arrive=arrive), owner=self
        )

    def _show(self, found: Found, *, arrive: bool) -> None:
        self.found = found
        self.ledger.show_ledger(found.ledger)
        self.circles.show_circles(found.circles, found.codes)
        self._show_face()
        if self._face == HOME and not found.is_empty and found.asks:
            self.sessions.show_remembered(found.remembered)
        if arrive:
            self._arrive(found)

    def _arrive(self, found: Found) -> None:
        codes, self._codes = self._codes, ()
        if self._face == ADD:
            self.adding.begin(" ".join(codes))
        elif self._face == MANY:
            self.many.begin(codes, ledger=found.ledger, asks=found.asks)
        elif self._face == CIRCLE:
            circle = next((one for one in found.circles if one.id == self._circle_id), None)
            self.circle.begin(circle, found.codes)
        elif self._face == AGAIN:
            self.arrive_at(self.again.first)
        elif self._face == SHEET and self.sessions.sheet is not None:
            self.arrive_at(self.back)
            self.sheet.show_sheet(self.sessions.sheet, then=lambda: None)
        else:
            self.arrive_at(self.begin.empty.button if found.is_empty else self.sessions.codes)

    def _show_face(self) -> None:
        found, face = self.found, self._face
        some = found is not None and not found.is_empty
        home = face == HOME
        shown: dict[QWidget, bool] = {
            self.sessions: home and some,
            self.ledger: home and some,
            self.circles: home and some,
            self.begin: home and not some and found is not None,
            self.why: face == ADD or (home and not some and found is not None),
            self.adding: face == ADD,
            self.many: face == MANY,
            self.again: face == AGAIN,
            self.circle: face == CIRCLE,
            self.sheet.preview: face == SHEET,
            self.new: home and some,
            self.many_button: home and some,
            self.save_codes: face == ADD,
            self.save_circle: face == CIRCLE,
        }
        for widget, is_shown in sorted(shown.items(), key=lambda item: item[1]):
            widget.setVisible(is_shown)
        self.sheet.output.set_offered(offered=face == SHEET)
        if self.footer is not None:
            self.footer.setVisible(not home)
        self._show_again(shown=home and some)
        heading, subtitle = self._titles()[face]
        self.set_title(heading, subtitle=subtitle)

    def _titles(self) -> dict[str, tuple[str, str]]:
        return {
            HOME: (self.tr("Consents"), self.tr("Who may be recorded, whom to ask, who said no.")),
            ADD: (self.tr("Add clients"), self.tr("Codes only. A whole caseload takes minutes.")),
            MANY: (self.tr("One answer for many"), self.tr("Such as a form all of them signed.")),
            AGAIN: (
                self.tr("Whom to ask again"),
                self.tr("A code leaves when you record the talk."),
            ),
            CIRCLE: (self.tr("Couple, family or group"), self.tr("One code for who comes together.")),
            SHEET: (self.tr("Sheet for today’s sessions"), self.tr("Codes only. Shred it today.")),
        }

    def _show_again(self, *, shown: bool) -> None:
        count = self.found.again if self.found is not None else 0
        self.again_banner.setVisible(shown and count > 0)
        if count:
            words_ = self.tr("{clients} to ask again, with the form and the script for it.")
            self.again_banner.say(words_.format(clients=words.clients(count)), tone=Tone.CAUTION)

    def _on_code(self, code: str) -> None:
        self._workbench.read(lambda desk: clients.by_code(desk, code), self._open, owner=self)

    def _open(self, found: object) -> None:
        if isinstance(found, Client):
            self._workbench.go(Target(area=Area.CLIENT, id=found.id))
        elif found is not None and self.found is not None:
            one = next((c for c in self.found.circles if c == found), None)
            if one is not None:
                self.go(f"{CIRCLE}:{one.id}")

    def _on_add_wanted(self, code: str) -> None:
        self._codes = (code,)
        self.go(ADD)

    def _on_sheet(self, sheet: object) -> None:
        if isinstance(sheet, DaySheet):
            self.go(SHEET)

    def _on_added(self, made: tuple[Client, ...]) -> None:
        self._codes = tuple(client.code for client in made)
        adults = any(not client.minor for client in made)
        text = self.tr("{clients} added.").format(clients=words.clients(len(made)))
        self.go(MANY if adults else HOME)
        hint = self.tr("If they gave the same answer already, record it here. Else go back: it can wait.")
        self._say(f"{text} {hint}" if adults else text)

    def _on_many(self, count: int) -> None:
        self._leave_with(self.tr("Recorded for {clients}.").format(clients=words.clients(count)))

    def _leave_with(self, text: str) -> None:
        self.go(HOME)
        self._say(text)

    def _say(self, text: str) -> None:
        self.said.say(text, tone=Tone.GOOD)
        self.said.show()
