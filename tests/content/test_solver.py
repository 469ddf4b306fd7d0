"""The quick solver says what trying every situation says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.content.solver import TooManyCasesError, satisfiable
from ethicsdesk.domain.conditions import AllOf, AnyOf, Domain, Is, Not, can_hold

NAMES = {
    "a": Domain(values=("x", "y", "z")),
    "b": Domain(values=("x", "y")),
    "c": Domain(values=("x", "y", "z"), several=True),
}


def is_(name):
    values = st.lists(st.sampled_from(NAMES[name].values), min_size=1, max_size=3, unique=True)
    return values.map(lambda chosen: Is(name=name, any_of=tuple(chosen)))


def grown(inner):
    parts = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        inner.map(lambda part: Not(negated=part)),
        parts.map(lambda many: AllOf(all_of=many)),
        parts.map(lambda many: AnyOf(one_of=many)),
    )


CONDITIONS = st.recursive(st.one_of(*map(is_, NAMES)), grown, max_leaves=10)


@given(CONDITIONS)
def test_the_solver_agrees_with_trying_everything(condition):
    assert satisfiable(condition, NAMES) == can_hold(condition, NAMES)


@given(CONDITIONS)
def test_a_condition_and_its_opposite_never_hold_together(condition):
    assert not satisfiable(AllOf(all_of=(condition, Not(negated=condition))), NAMES)


def test_many_values_of_one_name_are_no_trouble():
    states = tuple(f"s{n}" for n in range(50))
    condition = AllOf(all_of=(Is(name="s", any_of=states), Not(negated=Is(name="s", any_of=states[:49]))))
    assert satisfiable(condition, {"s": Domain(values=states, several=True)})


def test_a_puzzle_too_large_is_given_up():
    """Pigeons: twelve values into eleven single names, each value somewhere, none twice."""
    holes = {f"h{n}": Domain(values=tuple(f"p{n}" for n in range(12))) for n in range(11)}
    everywhere = tuple(
        AnyOf(one_of=tuple(Is(name=hole, any_of=(f"p{n}",)) for hole in holes)) for n in range(12)
    )
    with pytest.raises(TooManyCasesError):
        satisfiable(AllOf(all_of=everywhere), holes)
