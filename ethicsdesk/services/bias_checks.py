"""The bias check: counts month by month, looked at over twelve months, honest about small numbers."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain import bias, bias_counts
from ethicsdesk.domain.bias import Count, Outcome, Report, Sign
from ethicsdesk.domain.bias_counts import BANDS, BiasCount, CaseReview, Measure, PairedProbe, Trait
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.validation import check_past
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

_TOPICS = frozenset({Topic.OVERSIGHT})
MONTHS = 12
MOST_EXACT = 60  # more cases see more, never less; working it out exactly would take minutes
GAP_SHOWN = 0.3  # the true gap the report's power is told for


@dataclass(frozen=True, slots=True, kw_only=True)
class BiasCheck:
    """The report over twelve months: what was compared, what to look at closer, what it could have seen."""

    until: date
    report: Report
    power: float | None  # how likely a true gap of 30 points is flagged; None without a comparison
    watched: tuple[tuple[Measure, Trait], ...]  # the gap pointed the same way six quarters running


def keep(desk: Desk, count: BiasCount) -> Changed[BiasCount]:
    """Keep the count of a month, in place of an earlier one. Raises ValueNotAcceptedError."""
    if problem := bias_counts.problem(count) or check_past(count.month, desk.clock.today()):
        raise ValueNotAcceptedError(problem=problem)
    kept = replace(count, id=_key(count))
    with desk.store.writing() as vault:
        vault.put(kept)
    return Changed(kept, _TOPICS)


def keep_review(desk: Desk, review: CaseReview) -> Changed[CaseReview]:
    """Keep a case review; its id is set here. Raises ValueNotAcceptedError for a day to come."""
    if problem := check_past(review.done_on, desk.clock.today()):
        raise ValueNotAcceptedError(problem=problem)
    kept = replace(review, id=desk.new_id())
    with desk.store.writing() as vault:
        vault.put(kept)
    return Changed(kept, _TOPICS)


def keep_probe(desk: Desk, probe: PairedProbe) -> Changed[PairedProbe]:
    """Keep a paired probe; its id is set here. Raises ValueNotAcceptedError for a day to come."""
    if problem := check_past(probe.done_on, desk.clock.today()):
        raise ValueNotAcceptedError(problem=problem)
    kept = replace(probe, id=desk.new_id())
    with desk.store.writing() as vault:
        vault.put(kept)
    return Changed(kept, _TOPICS)


def keep_all(desk: Desk, counts: tuple[BiasCount, ...]) -> Changed[tuple[BiasCount, ...]]:
    """Keep the counts of several groups, all of them or none. Raises ValueNotAcceptedError."""
    today = desk.clock.today()
    for count in counts:
        if problem := bias_counts.problem(count) or check_past(count.month, today):
            raise ValueNotAcceptedError(problem=problem)
    kept = tuple(replace(one, id=_key(one)) for one in counts)
    with desk.store.writing() as vault:
        for one in kept:
            vault.put(one)
    return Changed(kept, _TOPICS)


def _key(count: BiasCount) -> str:
    return f"{count.month:%Y-%m}/{count.measure}/{count.trait}/{count.band}"


def check(desk: Desk) -> BiasCheck:
    """Return the report over the last twelve months."""
    with desk.store.reading() as vault:
        return look(vault, on=desk.clock.today())


def look(vault: Reader, *, on: date) -> BiasCheck:
    """Return the report over the twelve months up to a day, inside an open view."""
    counts = vault.list(BiasCount)
    found = report(vault, on=on)
    return BiasCheck(
        until=on,
        report=found,
        power=_power(found),
        watched=tuple(pair for pair in _pairs(counts) if _is_watched(counts, pair, on)),
    )


def report(vault: Reader, *, on: date) -> Report:
    """Return the comparisons alone: quick, while what they could have seen takes a while to work out."""
    recent = [one for one in vault.list(BiasCount) if 0 <= _months_apart(one.month, on) < MONTHS]
    return bias.report(_outcomes(recent))


def _outcomes(counts: list[BiasCount]) -> list[Outcome]:
    summed: dict[tuple[Measure, Trait], dict[str, tuple[int, int]]] = defaultdict(dict)
    for one in counts:
        events, cases = summed[one.measure, one.trait].get(one.band, (0, 0))
        summed[one.measure, one.trait][one.band] = (events + one.events, cases + one.cases)
    return [
        Outcome(
            name=f"{measure}/{trait}",
            counts=tuple(
                Count(group=band, events=bands[band][0], cases=bands[band][1])
                for band in BANDS[trait]
                if band in bands
            ),
        )
        for (measure, trait), bands in summed.items()
    ]


def _power(report: Report) -> float | None:
    """Return the best chance any comparison had to flag a true gap; the others had less."""
    there = [found for found in report.comparisons if not found.too_few]
    chances = [
        bias.power(
            min(found.one.cases, MOST_EXACT),
            min(found.other.cases, MOST_EXACT),
            report.compared,
            true_gap=GAP_SHOWN,
        )
        for found in there
    ]
    return max(chances, default=None)


def _pairs(counts: tuple[BiasCount, ...]) -> list[tuple[Measure, Trait]]:
    return sorted({(one.measure, one.trait) for one in counts})


def _is_watched(counts: tuple[BiasCount, ...], pair: tuple[Measure, Trait], today: date) -> bool:
    """Say whether the gap between the first two bands pointed the same way for six quarters."""
    first, second = BANDS[pair[1]][:2]
    signs = [_sign(counts, pair, first, second, quarter, today) for quarter in reversed(range(bias.RUNNING))]
    return bias.worth_watching(signs)


def _sign(
    counts: tuple[BiasCount, ...], pair: tuple[Measure, Trait], one: str, other: str, ago: int, today: date
) -> Sign:
    shares = [_share(counts, pair, band, ago, today) for band in (one, other)]
    if None in shares or shares[0] == shares[1]:
        return Sign.EVEN
    return Sign.UP if (shares[0] or 0.0) > (shares[1] or 0.0) else Sign.DOWN


def _share(
    counts: tuple[BiasCount, ...], pair: tuple[Measure, Trait], band: str, ago: int, today: date
) -> float | None:
    mine = (one for one in counts if (one.measure, one.trait, one.band) == (*pair, band))
    there = [one for one in mine if _months_apart(one.month, today) // 3 == ago]
    cases = sum(one.cases for one in there)
    return sum(one.events for one in there) / cases if cases else None


def _months_apart(month: date, today: date) -> int:
    return (today.year - month.year) * 12 + today.month - month.month
