"""One year in which nothing is missing, worked through once; each test gets a copy."""

import pytest

from tests.gaps.year import Year, healthy_year


@pytest.fixture(scope="session")
def made_once() -> Year:
    """Return the year nobody may change."""
    return healthy_year()


@pytest.fixture
def year(made_once: Year) -> Year:
    """Return a copy of the year."""
    return made_once.copy()
