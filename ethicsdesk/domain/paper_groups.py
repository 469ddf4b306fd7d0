"""The groups papers are listed in; the first part of a template's id says to which it belongs."""

from enum import StrEnum


class PaperGroup(StrEnum):
    """What a paper is for, in the order the groups are listed."""

    CLIENTS = "clients"
    CONSENT = "consent"
    SCRIPTS = "scripts"
    NOTICES = "notices"
    POLICIES = "policies"
    NO_AI = "no_ai"


BY_KIND = {
    "handout": PaperGroup.CLIENTS,
    "statement": PaperGroup.CLIENTS,
    "form": PaperGroup.CLIENTS,
    "consent": PaperGroup.CONSENT,
    "auth": PaperGroup.CONSENT,
    "script": PaperGroup.SCRIPTS,
    "notice": PaperGroup.NOTICES,
    "label": PaperGroup.NOTICES,
    "npp": PaperGroup.NOTICES,
    "policy": PaperGroup.POLICIES,
    "sheet": PaperGroup.POLICIES,
    "no_ai": PaperGroup.NO_AI,
}
"""The group of each kind of template: the first part of its id."""


def paper_group(template_id: str) -> PaperGroup:
    """Return the group of a template; a kind that is not known yet is listed with what clients get."""
    return BY_KIND.get(template_id.partition(".")[0], PaperGroup.CLIENTS)
