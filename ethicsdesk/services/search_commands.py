"""What can be done and where one can go, in the words people use for it."""

from dataclasses import dataclass

from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.search_results import Command
from ethicsdesk.services.targets import Area, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """Something to do or a page to go to; `also` are other words it is found by."""

    title: str
    also: str = ""
    target: Target | None = None
    command: Command | None = None


def _to(title: str, area: Area, field: str = "", also: str = "") -> Doing:
    return Doing(title=title, also=also, target=Target(area=area, field=field))


def _do(title: str, command: Command, also: str = "") -> Doing:
    return Doing(title=title, also=also, command=command)


DOINGS = (
    _to(tr_noop("New tool"), Area.TOOLS, "add", "add an AI tool register"),
    _to(tr_noop("Record a consent"), Area.CONSENTS, "many", "yes no answer client agree refuse withdraw"),
    _to(tr_noop("Something went wrong"), Area.FIRST_MINUTES, "", "incident breach report first minutes"),
    _to(tr_noop("Back up now"), Area.VAULT, "backup", "backup copy save"),
    _do(tr_noop("Lock now"), Command.LOCK, "close the desk log out"),
    _to(tr_noop("Make the binder"), Area.BINDER, "", "pdf year audit proof"),
    _to(tr_noop("Add client codes"), Area.CONSENTS, "add", "new client"),
    _to(tr_noop("Add a couple, family or group"), Area.CONSENTS, "circle", "circle"),
    _to(tr_noop("Ask for a consent again"), Area.CONSENTS, "again", "renew reconsent ends"),
    _to(tr_noop("Before today’s sessions"), Area.CONSENTS, "", "sheet may I record today"),
    _to(tr_noop("Log a decision made with AI"), Area.OVERSIGHT, "new", "decision log entry override"),
    _to(tr_noop("Take in a request of a client"), Area.OVERSIGHT, "take", "appeal second look complaint"),
    _to(tr_noop("Requests of clients"), Area.OVERSIGHT, "requests", "appeals complaints"),
    _to(tr_noop("Check accuracy"), Area.OVERSIGHT, "accuracy", "errors notes sample tick sheet"),
    _to(tr_noop("Bias check"), Area.OVERSIGHT, "bias", "fairness groups counts"),
    _to(tr_noop("Compare tools"), Area.COMPARE, "", "side by side"),
    _to(tr_noop("Walk through my own tools"), Area.OWN_TOOLS, "", "hidden AI find shadow"),
    _to(tr_noop("Today"), Area.TODAY, "", "home start next steps"),
    _to(tr_noop("AI tools"), Area.TOOLS, "", "register list"),
    _to(tr_noop("Papers"), Area.PAPERS, "", "handouts forms scripts policies documents"),
    _to(tr_noop("Papers that are no longer true"), Area.CHANGES, "", "changed outdated reissue"),
    _to(tr_noop("Consents"), Area.CONSENTS, "", "clients ledger"),
    _to(tr_noop("Incidents"), Area.INCIDENTS, "", "breach log"),
    _to(tr_noop("Reviews"), Area.REVIEWS, "", "self-review yearly quarterly"),
    _to(tr_noop("Plan the reviews"), Area.REVIEWS, "plan", "pace budget hours"),
    _to(tr_noop("Calendar"), Area.CALENDAR, "", "due dates deadlines"),
    _to(tr_noop("Practice"), Area.PRACTICE, "", "profile name license address logo"),
    _to(tr_noop("My states"), Area.STATES, "", "law rules duties state"),
    _to(tr_noop("Vault"), Area.VAULT, "", "encryption safety"),
    _to(tr_noop("Try out a backup"), Area.VAULT, "drill", "restore test"),
    _to(tr_noop("Move to another computer"), Area.VAULT, "move", "new laptop"),
    _to(tr_noop("Recovery card"), Area.VAULT, "card", "print code forgotten passphrase"),
    _to(tr_noop("New recovery code"), Area.VAULT, "new-card", "card lost"),
    _to(tr_noop("Change the passphrase"), Area.VAULT, "passphrase", "password"),
    _to(tr_noop("Change the key"), Area.VAULT, "key", "encryption somebody knows"),
    _to(tr_noop("Open without the passphrase on this computer"), Area.VAULT, "remember", "remember keyring"),
    _to(tr_noop("History of the vault"), Area.VAULT, "trail", "audit trail log verify"),
    _to(tr_noop("Export everything"), Area.VAULT, "export", "files copy take out"),
    _to(tr_noop("How long things are kept"), Area.VAULT, "keeping", "retention hold purge delete"),
    _to(tr_noop("Anchors"), Area.VAULT, "anchor", "prove history print"),
    _to(tr_noop("Help"), Area.HELP, "", "how to guide questions manual"),
    _to(tr_noop("Where does this come from? Sources and their dates"), Area.HELP, "sources", "law citation"),
    _to(tr_noop("About EthicsDesk"), Area.HELP, "about", "version license offline age"),
    _do(tr_noop("Settings"), Command.SETTINGS, "preferences options lock after minutes"),
    _do(tr_noop("Light colors"), Command.LIGHT, "theme bright day"),
    _do(tr_noop("Dark colors"), Command.DARK, "theme night"),
    _do(tr_noop("Colors as on this computer"), Command.AS_SYSTEM, "theme system"),
    _do(tr_noop("Larger text"), Command.LARGER, "zoom size font bigger"),
    _do(tr_noop("Smaller text"), Command.SMALLER, "zoom size font"),
    _do(tr_noop("Keys you can use"), Command.KEYS, "help keyboard shortcuts"),
)
"""In the order in which equally good ones are shown."""
