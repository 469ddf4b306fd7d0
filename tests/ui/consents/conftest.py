"""An open desk with one tool that records, its script as issued, and no client yet."""

import shutil

import pytest

from tests.conftest import FakeClock
from tests.consents.making import a_house
from tests.ui.consents.desk import Desk
from tests.ui.shell.living import house, show_and_wait  # noqa: F401
from tests.ui.shell.making import PASSPHRASE
from tests.ui.shell.session import a_session


@pytest.fixture(scope="session")
def model(tmp_path_factory):
    """Make the vault once, closed; each test opens a copy of its own."""
    root = tmp_path_factory.mktemp("model")
    desk, _ = a_session(FakeClock(), root / "state").create(root / "vault", bytearray(PASSPHRASE.encode()))
    of = a_house(desk)
    desk.store.close()
    return root, of


@pytest.fixture
def opened(model, house, show_and_wait, qtbot):  # noqa: F811
    root, of = model
    shutil.copytree(root / "vault", house.folder, ignore=shutil.ignore_patterns("*.lock"))
    shutil.copytree(root / "state", house.state, dirs_exist_ok=True)
    show_and_wait(house)
    made = Desk(house, qtbot)
    made.unlock()
    made.of = of
    return made
