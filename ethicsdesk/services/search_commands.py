"""What can be done and where one can go, in the words people use for it.

The other words are translated too, freely: whoever translates writes those people would type, spaces between.
"""

from dataclasses import dataclass

from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.search_results import Command
from ethicsdesk.services.targets import Area, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """Something to do or a page to go to; `also` are other words it is found by, in each language its own."""

    title: str
    also: str = ""
    target: Target | None = None
    command: Command | None = None


def _to(title: str, area: Area, field: str = "", also: str = "") -> Doing:
    return Doing(title=title, also=also, target=Target(area=area, field=field))


def _do(title: str, command: Command, also: str = "") -> Doing:
    return Doing(title=title, also=also, command=command)


DOINGS = (
    _to(tr_noop("New tool"), Area.TOOLS, "add", tr_noop("add an AI tool register")),
    _to(
        tr_noop("Record a consent"),
        Area.CONSENTS,
        "many",
        tr_noop("yes no answer client agree refuse withdraw"),
    ),
    _to(
        tr_noop("Something went wrong"),
        Area.FIRST_MINUTES,
        "",
        tr_noop("incident breach report first minutes"),
    ),
    _to(tr_noop("Back up now"), Area.VAULT, "backup", tr_noop("backup copy save")),
    _do(tr_noop("Lock now"), Command.LOCK, tr_noop("close the desk log out")),
    _to(tr_noop("Make the binder"), Area.BINDER, "", tr_noop("pdf year audit proof print")),
    _to(tr_noop("Add client codes"), Area.CONSENTS, "add", tr_noop("new client")),
    _to(tr_noop("Add a couple, family or group"), Area.CONSENTS, "circle", tr_noop("circle")),
    _to(tr_noop("Ask for a consent again"), Area.CONSENTS, "again", tr_noop("renew reconsent ends")),
    _to(tr_noop("Before today’s sessions"), Area.CONSENTS, "", tr_noop("sheet may I record today")),
    _to(
        tr_noop("Log a decision made with AI"), Area.OVERSIGHT, "new", tr_noop("decision log entry override")
    ),
    _to(
        tr_noop("Take in a request of a client"),
        Area.OVERSIGHT,
        "take",
        tr_noop("appeal second look complaint"),
    ),
    _to(tr_noop("Requests of clients"), Area.OVERSIGHT, "requests", tr_noop("appeals complaints")),
    _to(tr_noop("Check accuracy"), Area.OVERSIGHT, "accuracy", tr_noop("errors notes sample tick sheet")),
    _to(tr_noop("Bias check"), Area.OVERSIGHT, "bias", tr_noop("fairness groups counts")),
    _to(tr_noop("Compare tools"), Area.COMPARE, "", tr_noop("side by side")),
    _to(tr_noop("Walk through my own tools"), Area.OWN_TOOLS, "", tr_noop("hidden AI find shadow")),
    _to(tr_noop("Today"), Area.TODAY, "", tr_noop("home start next steps")),
    _to(tr_noop("AI tools"), Area.TOOLS, "", tr_noop("register list")),
    _to(tr_noop("Papers"), Area.PAPERS, "", tr_noop("handouts forms scripts policies documents print")),
    _to(tr_noop("Papers that are no longer true"), Area.CHANGES, "", tr_noop("changed outdated reissue")),
    _to(tr_noop("Consents"), Area.CONSENTS, "", tr_noop("clients ledger")),
    _to(tr_noop("Incidents"), Area.INCIDENTS, "", tr_noop("breach log")),
    _to(tr_noop("Reviews"), Area.REVIEWS, "", tr_noop("self-review yearly quarterly")),
    _to(tr_noop("Plan the reviews"), Area.REVIEWS, "plan", tr_noop("pace budget hours")),
    _to(tr_noop("Calendar"), Area.CALENDAR, "", tr_noop("due dates deadlines")),
    _to(tr_noop("Practice"), Area.PRACTICE, "", tr_noop("profile name license address logo")),
    _to(tr_noop("My states"), Area.STATES, "", tr_noop("law rules duties state")),
    _to(tr_noop("Vault"), Area.VAULT, "", tr_noop("encryption safety")),
    _to(tr_noop("Try out a backup"), Area.VAULT, "drill", tr_noop("restore test")),
    _to(tr_noop("Move to another computer"), Area.VAULT, "move", tr_noop("new laptop")),
    _to(tr_noop("Recovery card"), Area.VAULT, "card", tr_noop("print code forgotten passphrase")),
    _to(tr_noop("New recovery code"), Area.VAULT, "new-card", tr_noop("card lost")),
    _to(tr_noop("Change the passphrase"), Area.VAULT, "passphrase", tr_noop("password")),
    _to(tr_noop("Change the key"), Area.VAULT, "key", tr_noop("encryption somebody knows")),
    _to(
        tr_noop("Open without the passphrase on this computer"),
        Area.VAULT,
        "remember",
        tr_noop("remember keyring"),
    ),
    _to(tr_noop("History of the vault"), Area.VAULT, "trail", tr_noop("audit trail log verify")),
    _to(tr_noop("Export everything"), Area.VAULT, "export", tr_noop("files copy take out")),
    _to(tr_noop("How long things are kept"), Area.VAULT, "keeping", tr_noop("retention hold purge delete")),
    _to(tr_noop("Anchors"), Area.VAULT, "anchor", tr_noop("prove history print")),
    _to(tr_noop("Help"), Area.HELP, "", tr_noop("how to guide questions manual")),
    _to(
        tr_noop("Where does this come from? Sources and their dates"),
        Area.HELP,
        "sources",
        tr_noop("law citation"),
    ),
    _to(tr_noop("About EthicsDesk"), Area.HELP, "about", tr_noop("version license offline age")),
    _do(
        tr_noop("Settings"),
        Command.SETTINGS,
        tr_noop("preferences options language text theme lock after minutes"),
    ),
    _do(tr_noop("Light colors"), Command.LIGHT, tr_noop("theme bright day")),
    _do(tr_noop("Dark colors"), Command.DARK, tr_noop("theme night")),
    _do(tr_noop("Colors as on this computer"), Command.AS_SYSTEM, tr_noop("theme system")),
    _do(tr_noop("Larger text"), Command.LARGER, tr_noop("zoom size font bigger")),
    _do(tr_noop("Smaller text"), Command.SMALLER, tr_noop("zoom size font")),
    _do(tr_noop("Keys you can use"), Command.KEYS, tr_noop("help keyboard shortcuts")),
)
"""In the order in which equally good ones are shown."""
