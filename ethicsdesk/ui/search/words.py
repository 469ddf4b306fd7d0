"""What the groups of a search are called, and their icons."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ethicsdesk.services.search_results import Group, Item

ICONS: Mapping[Group, str] = {
    Group.COMMANDS: "arrow-right",
    Group.TOOLS: "layers",
    Group.CLIENTS: "users",
    Group.INCIDENTS: "circle-alert",
    Group.PAPERS: "file-text",
    Group.DECISIONS: "list-checks",
    Group.ANSWERS: "message-circle",
    Group.EVIDENCE: "paperclip",
    Group.REVIEWS: "clipboard-check",
    Group.ACTIONS: "flag",
    Group.RULES: "scroll-text",
    Group.HELP: "circle-help",
    Group.WORDS: "info",
}


def group_name(group: Group) -> str:
    """Return the heading of a group."""
    tr = QCoreApplication.translate
    names = {
        Group.COMMANDS: tr("search", "Go to or do"),
        Group.TOOLS: tr("search", "AI tools"),
        Group.CLIENTS: tr("search", "Clients, consents and requests"),
        Group.INCIDENTS: tr("search", "Incidents"),
        Group.PAPERS: tr("search", "Papers"),
        Group.DECISIONS: tr("search", "Decisions"),
        Group.ANSWERS: tr("search", "Questions and answers"),
        Group.EVIDENCE: tr("search", "Agreements, evidence and files"),
        Group.REVIEWS: tr("search", "Reviews and training"),
        Group.ACTIONS: tr("search", "Next steps"),
        Group.RULES: tr("search", "Rules and practice"),
        Group.HELP: tr("search", "Help"),
        Group.WORDS: tr("search", "Words explained"),
    }
    return names[group]


def spoken(item: Item) -> str:
    """Return a row as a screen reader says it."""
    below = item.snippet.text if item.snippet else ""
    return ". ".join(part for part in (item.title.text, item.detail, below) if part)
