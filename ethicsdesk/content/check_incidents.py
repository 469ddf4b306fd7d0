"""What must be true of the words of the incident log: one entry for everything, each with sources."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from ethicsdesk.content.check_lists import check_cites
from ethicsdesk.content.load import Draft, Placed
from ethicsdesk.content.problems import Problem
from ethicsdesk.domain.breach import Conclusion, Exclusion, FactorName
from ethicsdesk.domain.clocks import Who
from ethicsdesk.domain.incident_rules import Kind, Severity, Step
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Cause, Phi
from ethicsdesk.domain.questionnaire import Badge

_GROUPS: Mapping[str, Iterable[str]] = MappingProxyType(
    {
        "kinds": Kind,
        "steps": Step,
        "factors": FactorName,
        "exclusions": Exclusion,
        "conclusions": Conclusion,
        "phi": Phi,
        "causes": Cause,
        "clocks": Who,
    }
)


def check_incidents(draft: Draft) -> Iterator[Problem]:
    """Yield everything that is wrong with the words of the incident log."""
    for item in draft.incidents:
        for group, wanted in _GROUPS.items():
            found = [one.id for one in getattr(item.value, group)]
            yield from _complete(item, group, found, [str(one) for one in wanted])
        levels = [str(one.level) for one in item.value.severities]
        yield from _complete(item, "severities", levels, [str(int(one)) for one in Severity])
        for number, kind in enumerate(item.value.kinds):
            if not kind.examples:
                yield item.problem("A kind has at least one example.", "kinds", number)
        if draft.whole:
            yield from _grounds(item, draft)


def _complete(
    item: Placed[IncidentBook], group: str, found: list[str], wanted: list[str]
) -> Iterator[Problem]:
    for number, one in enumerate(found):
        if one not in wanted:
            yield item.problem(f"There is no “{one}” among the {group}.", group, number)
        elif one in found[:number]:
            yield item.problem(f"“{one}” stands here twice.", group, number)
    for one in wanted:
        if one not in found:
            yield item.problem(f"“{one}” has no words among the {group}.")


def _grounds(item: Placed[IncidentBook], draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the sources of steps; what is called law rests on a source that is law."""
    sources = {one.value.id: one.value for one in draft.sources}
    for number, step in enumerate(item.value.steps):
        yield from check_cites(item, step.sources, sources, "steps", number)
        if not step.sources:
            yield item.problem("A step names at least one source.", "steps", number)
        badges = {sources[cite.source].badge for cite in step.sources if cite.source in sources}
        if step.badge is Badge.LAW and Badge.LAW not in badges:
            yield item.problem("A step with the badge of law names a law.", "steps", number, "badge")
