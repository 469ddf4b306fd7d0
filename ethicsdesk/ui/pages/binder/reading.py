"""What the binder page reads from the desk in one go."""

from dataclasses import dataclass

from ethicsdesk.domain.records import Tool
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.binder.plan import BinderPlan
from ethicsdesk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The plan of a year, the years there are, and whether the year has anything to tell."""

    plan: BinderPlan
    years: tuple[int, ...]
    is_present: bool
    tools: int  # in the register by that day


def read(desk: Desk, year: int | None) -> Reading:
    """Return the plan of a year, None = the present one. Raises ValueNotAcceptedError."""
    years = binder.years(desk)
    plan = binder.plan(desk, years[0] if year is None else year)
    with desk.store.reading() as vault:
        tools = sum(tool.added_on <= plan.as_of for tool in vault.list(Tool))
    return Reading(plan=plan, years=years, is_present=plan.as_of == desk.clock.today(), tools=tools)
