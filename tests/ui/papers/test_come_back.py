"""Coming back to a page that was left: what it put away is there again, and nothing on it is old."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import due, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.binder.page import BinderPage
from ethicsdesk.ui.pages.calendar.page import CalendarPage
from ethicsdesk.ui.pages.help.page import KEYS, HelpPage
from ethicsdesk.ui.pages.incident.page import IncidentPage
from ethicsdesk.ui.pages.papers.page import PapersPage
from ethicsdesk.ui.pages.reviews.page import ReviewsPage
from ethicsdesk.ui.pages.today.page import TodayPage
from ethicsdesk.ui.pages.tool.page import ToolPage
from ethicsdesk.ui.pages.watch.page import WatchPage
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.shell import HOME, Shell
from ethicsdesk.ui.theme import Scheme, current_theme
from ethicsdesk.ui.widgets.heading import Text
from tests.ui.papers.house import Place, shown
from tests.ui.papers.test_more_ways import for_jordan, text

Go = Callable[..., AreaPage]


@pytest.fixture
def shell(sample_place: Place, qtbot: QtBot) -> Shell:
    made = Shell(sample_place.workbench)
    qtbot.addWidget(made)
    shown(qtbot, made)
    made.go(HOME)
    return made


@pytest.fixture
def go(shell: Shell) -> Go:
    def to(area: Area, **where: str) -> AreaPage:
        shell.go(Target(area=area, **where))
        assert shell.page is not None
        return shell.page

    return to


def first(place: Place, kind: type) -> str:
    def find(desk: Desk) -> str:
        with desk.store.reading() as vault:
            return str(vault.list(kind)[0].id)

    return place.ask(find)


def let_go(place: Place, kind: type, record_id: str) -> None:
    """Purge a record as retention does."""
    with place.desk.store.writing() as vault:
        vault.purge(kind, record_id)


def words(page: AreaPage) -> str:
    return " ".join(one.text() for one in page.findChildren(Text) if one.isVisibleTo(page))


def test_a_paper_for_one_person_is_forgotten_and_the_issued_one_is_there(
    sample_place: Place, go: Go, qtbot: QtBot
) -> None:
    paper = sample_place.paper("H-2026-001").id
    page = go(Area.PAPERS, id=paper)
    assert isinstance(page, PapersPage)
    for_jordan(qtbot, page)
    go(Area.HELP)
    assert page.preview.document is None
    go(Area.PAPERS, id=paper)
    assert "Jordan" not in text(page)


def test_the_keys_are_told_again_after_their_card_was_put_away(go: Go) -> None:
    page = go(Area.HELP, id=KEYS)
    assert isinstance(page, HelpPage)
    page.make_card.click()
    go(Area.TODAY)
    go(Area.HELP, id=KEYS)
    assert page.card.isHidden()
    assert page.make_card.isVisible()


def test_today_tells_of_a_form_that_was_half_filled_in_since(sample_place: Place, go: Go) -> None:
    today, tool = go(Area.TODAY), first(sample_place, Tool)
    page = go(Area.WATCH, id=tool)
    assert isinstance(today, TodayPage)
    assert isinstance(page, WatchPage)
    go(Area.TODAY)
    go(Area.WATCH, id=tool)
    page.text.set_text("They train on what")
    go(Area.TODAY)
    assert today._seen is not None
    places = [one.target for one in today._seen.left_off]
    assert Target(area=Area.WATCH, id=tool) in places


def test_an_interview_that_is_begun_counts_for_the_pages_left_before(sample_place: Place, go: Go) -> None:
    tool = tools.add(sample_place.desk, "Example Notes", maker="Example Company").value
    before = sample_place.workbench.standing
    go(Area.INTERVIEW, id=tool.id)
    assert sample_place.workbench.standing != before


def test_looking_at_an_interview_once_more_counts_for_nothing(sample_place: Place, go: Go) -> None:
    tool = first(sample_place, Tool)
    for _ in range(2):
        go(Area.INTERVIEW, id=tool)
        go(Area.TODAY)
    before = sample_place.workbench.standing
    go(Area.INTERVIEW, id=tool)
    go(Area.TODAY)
    assert sample_place.workbench.standing == before


def test_what_is_no_longer_in_the_vault_is_not_in_sight_on_going_back(
    sample_place: Place, shell: Shell, go: Go
) -> None:
    tool = first(sample_place, Tool)
    page = go(Area.TOOL, id=tool)
    assert isinstance(page, ToolPage)
    go(Area.VAULT)
    let_go(sample_place, Tool, tool)
    shell.back()
    assert shell.place == Target(area=Area.TOOLS)
    shell.back()
    assert shell.page is not page


def test_nothing_of_an_incident_let_go_of_stays_on_its_page(sample_place: Place, go: Go) -> None:
    incident = first(sample_place, Incident)
    page = go(Area.INCIDENT, id=incident)
    assert isinstance(page, IncidentPage)
    assert page.room is not None
    go(Area.VAULT)
    let_go(sample_place, Incident, incident)
    go(Area.INCIDENT, id=incident)
    assert page.gone.isVisible()
    assert page.room is None


def test_a_place_opens_what_it_names_though_something_else_was_chosen_there(
    sample_place: Place, go: Go
) -> None:
    key = sample_place.ask(due.listed)[0].key
    page = go(Area.CALENDAR, id=key)
    assert isinstance(page, CalendarPage)
    assert page.card is not None
    page.card.closed.emit()
    go(Area.TODAY)
    go(Area.CALENDAR, id=key)
    assert page.card is not None


def test_a_place_with_a_year_shows_that_year_though_another_was_chosen_there(go: Go) -> None:
    page = go(Area.BINDER, id="2026")
    assert isinstance(page, BinderPage)
    page.plan.year_chosen.emit(2025)
    go(Area.TODAY)
    go(Area.BINDER, id="2026")
    assert page._year == 2026


def test_a_page_that_could_not_be_read_is_read_again(
    sample_place: Place, go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = first(sample_place, Tool)
    page = go(Area.TOOL, id=tool)
    assert isinstance(page, ToolPage)
    go(Area.TODAY)
    with monkeypatch.context() as broken:
        from ethicsdesk.domain.errors import VaultDamagedError
        from ethicsdesk.services import dossier

        def fail(*_: object) -> None:
            raise VaultDamagedError

        broken.setattr(dossier, "read", fail)
        with sample_place.desk.store.writing() as vault:
            vault.set_place("something", "else")
        go(Area.TOOL, id=tool)
        assert page.trouble.isVisible()
        go(Area.TODAY)
    go(Area.TOOL, id=tool)
    assert page.trouble.isHidden()


def test_a_new_look_forgets_no_page_on_which_something_is_typed(shell: Shell, go: Go, qtbot: QtBot) -> None:
    page = go(Area.REVIEWS)
    assert isinstance(page, ReviewsPage)
    gone: list[str] = []
    go(Area.CALENDAR).destroyed.connect(lambda: gone.append("calendar"))
    qtbot.keyClicks(page.log.title, "Ethics of AI")
    page.destroyed.connect(lambda: gone.append("reviews"))
    go(Area.TODAY)
    current_theme().apply(scheme=Scheme.DARK)
    current_theme().apply(scheme=Scheme.LIGHT)
    assert gone == ["calendar"]
    assert go(Area.REVIEWS) is page
    assert page.log.title.text() == "Ethics of AI"
