"""Which page belongs to which area; a page's modules are loaded when it is first visited."""

from collections.abc import Mapping
from types import MappingProxyType

from ethicsdesk.services.targets import Area
from ethicsdesk.ui.paging import AreaPage, PageMaker
from ethicsdesk.ui.workbench import Workbench


def _today(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.today.page import TodayPage

    return TodayPage(workbench)


def _practice(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.practice.page import PracticePage

    return PracticePage(workbench)


def _tools(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.tools.page import ToolsPage

    return ToolsPage(workbench)


def _tool(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.tool.page import ToolPage

    return ToolPage(workbench)


def _interview(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.interview.page import InterviewPage

    return InterviewPage(workbench)


def _asking(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.asking.page import AskingPage

    return AskingPage(workbench)


def _agreement(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.agreement.page import AgreementPage

    return AgreementPage(workbench)


def _evidence(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.evidence.page import EvidencePage

    return EvidencePage(workbench)


def _watch(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.watch.page import WatchPage

    return WatchPage(workbench)


def _compare(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.compare.page import ComparePage

    return ComparePage(workbench)


def _own_tools(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.own_tools.page import OwnToolsPage

    return OwnToolsPage(workbench)


def _papers(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.papers.page import PapersPage

    return PapersPage(workbench)


def _paper(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.paper.page import PaperPage

    return PaperPage(workbench)


def _changes(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.changes.page import ChangesPage

    return ChangesPage(workbench)


def _binder(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.binder.page import BinderPage

    return BinderPage(workbench)


def _recovery(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.recovery.page import RecoveryPage

    return RecoveryPage(workbench)


def _states(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.states.page import StatesPage

    return StatesPage(workbench)


def _consents(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.consents.page import ConsentsPage

    return ConsentsPage(workbench)


def _client(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.client.page import ClientPage

    return ClientPage(workbench)


def _vault(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.vault.page import VaultPage

    return VaultPage(workbench)


def _incidents(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.incidents.page import IncidentsPage

    return IncidentsPage(workbench)


def _incident(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.incident.page import IncidentPage

    return IncidentPage(workbench)


def _first_minutes(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.first_minutes.page import FirstMinutesPage

    return FirstMinutesPage(workbench)


def _oversight(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.oversight.page import OversightPage

    return OversightPage(workbench)


def _reviews(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.reviews.page import ReviewsPage

    return ReviewsPage(workbench)


def _review(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.review.page import ReviewPage

    return ReviewPage(workbench)


def _training(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.training.page import TrainingPage

    return TrainingPage(workbench)


def _calendar(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.calendar.page import CalendarPage

    return CalendarPage(workbench)


def _help(workbench: Workbench) -> AreaPage:
    from ethicsdesk.ui.pages.help.page import HelpPage

    return HelpPage(workbench)


PAGES: Mapping[Area, PageMaker] = MappingProxyType(
    {
        Area.REVIEWS: _reviews,
        Area.REVIEW: _review,
        Area.TRAINING: _training,
        Area.CALENDAR: _calendar,
        Area.TODAY: _today,
        Area.PRACTICE: _practice,
        Area.TOOLS: _tools,
        Area.TOOL: _tool,
        Area.INTERVIEW: _interview,
        Area.ASKING: _asking,
        Area.AGREEMENT: _agreement,
        Area.EVIDENCE: _evidence,
        Area.WATCH: _watch,
        Area.OWN_TOOLS: _own_tools,
        Area.COMPARE: _compare,
        Area.PAPERS: _papers,
        Area.PAPER: _paper,
        Area.CHANGES: _changes,
        Area.BINDER: _binder,
        Area.RECOVERY: _recovery,
        Area.STATES: _states,
        Area.VAULT: _vault,
        Area.OVERSIGHT: _oversight,
        Area.INCIDENTS: _incidents,
        Area.INCIDENT: _incident,
        Area.FIRST_MINUTES: _first_minutes,
        Area.CONSENTS: _consents,
        Area.CLIENT: _client,
        Area.HELP: _help,
    }
)
