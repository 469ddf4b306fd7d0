"""The tabs of the binder in their order; the numbers are those people who ask for a binder know."""

from collections.abc import Callable
from dataclasses import dataclass

from ethicsdesk.domain.layout import Chapter
from ethicsdesk.services.binder import (
    accuracy,
    aided,
    bias,
    consents,
    diligence,
    front,
    incidents,
    next_year,
    papers,
    policy,
    practice,
    programs,
    register,
    requests,
    reviews,
    risk,
    security,
    sources,
    states,
    successor,
    tool_files,
    trail,
    training,
)
from ethicsdesk.services.binder.scene import Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """One tab: its number as printed ('' = none), and how it is built: one chapter or several."""

    key: str
    number: str
    build: Callable[[Scene], tuple[Chapter, ...]]


TABS: tuple[Tab, ...] = (
    Tab(key="missing", number="", build=front.missing),
    Tab(key="practice", number="1", build=practice.tab),
    Tab(key="policy", number="2", build=policy.tab),
    Tab(key="register", number="3", build=register.tab),
    Tab(key="tools", number="4", build=tool_files.tab),
    Tab(key="diligence", number="4", build=diligence.tab),
    Tab(key="papers", number="5", build=papers.tab),
    Tab(key="consents", number="6", build=consents.tab),
    Tab(key="risk", number="7", build=risk.tab),
    Tab(key="security", number="8", build=security.tab),
    Tab(key="incidents", number="9", build=incidents.tab),
    Tab(key="decisions", number="10", build=aided.tab),
    Tab(key="requests", number="11", build=requests.tab),
    Tab(key="bias", number="12", build=bias.tab),
    Tab(key="accuracy", number="13", build=accuracy.tab),
    Tab(key="self-reviews", number="14", build=reviews.tab),
    Tab(key="training", number="15", build=training.tab),
    Tab(key="states", number="16", build=states.tab),
    Tab(key="programs", number="17", build=programs.tab),
    Tab(key="next-year", number="18", build=next_year.tab),
    Tab(key="successor", number="", build=successor.tab),
    Tab(key="sources", number="", build=sources.tab),
    Tab(key="trail", number="", build=trail.tab),
)
