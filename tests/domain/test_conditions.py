"""The condition language: what holds, and whether anything can hold at all."""

from itertools import chain, combinations, product

from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain.conditions import AllOf, AnyOf, Condition, Domain, Is, Not, atoms, can_hold, holds

DOMAINS = {
    "gate": Domain(values=("yes", "no")),
    "mode": Domain(values=("a", "b", "c")),
    "state": Domain(values=("CO", "IL", "OH"), several=True),
}
IS = st.sampled_from(sorted(DOMAINS)).flatmap(
    lambda name: st.builds(
        Is,
        name=st.just(name),
        any_of=st.lists(st.sampled_from([*DOMAINS[name].values, "else"]), min_size=1, max_size=2).map(tuple),
    )
)
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    IS,
    lambda inner: st.one_of(
        st.builds(Not, negated=inner),
        st.builds(AllOf, all_of=st.lists(inner, max_size=3).map(tuple)),
        st.builds(AnyOf, one_of=st.lists(inner, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)


def picks(domain: Domain) -> list[frozenset[str]]:
    if not domain.several:
        return [frozenset({value}) for value in domain.values]
    sizes = range(len(domain.values) + 1)
    return [frozenset(p) for p in chain.from_iterable(combinations(domain.values, size) for size in sizes)]


SITUATIONS = [dict(zip(DOMAINS, pick, strict=True)) for pick in product(*map(picks, DOMAINS.values()))]


@given(CONDITIONS)
def test_can_hold_says_what_trying_every_situation_says(condition):
    assert can_hold(condition, DOMAINS) == any(holds(condition, situation) for situation in SITUATIONS)


@given(CONDITIONS, st.sampled_from(SITUATIONS))
def test_not_is_the_opposite(condition, situation):
    assert holds(Not(negated=condition), situation) != holds(condition, situation)


@given(st.lists(IS, max_size=3), st.sampled_from(SITUATIONS))
def test_all_and_any_are_those_of_logic(parts, situation):
    each = [holds(part, situation) for part in parts]
    assert holds(AllOf(all_of=tuple(parts)), situation) == all(each)
    assert holds(AnyOf(one_of=tuple(parts)), situation) == any(each)


@given(CONDITIONS)
def test_atoms_are_all_that_a_condition_reads(condition):
    names = {atom.name for atom in atoms(condition)}
    for situation in SITUATIONS[::5]:
        seen = {name: values for name, values in situation.items() if name in names}
        assert holds(condition, seen) == holds(condition, situation)


def test_no_condition_always_holds():
    assert holds(None, {})


def test_an_unknown_name_has_no_value():
    assert not holds(Is(name="gate", any_of=("yes",)), {})
