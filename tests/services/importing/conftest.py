"""An export, whole, to be read or spoiled."""

import shutil
from dataclasses import replace

import pytest

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import exporting
from ethicsdesk.services.session import Session
from tests.builders import LIBRARY, RESOURCES, FakePapers, desk_of
from tests.conftest import FakeClock
from tests.services.full import fill_desk
from tests.services.importing.building import ARCHIVES, quiet
from tests.storage.making import vaults_on, words


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """Return the desk that was exported: its vault knows changed, removed and purged records."""
    root = tmp_path_factory.mktemp("original")
    clock = FakeClock()
    made = vaults_on(clock, root / "state").create(root / "vault", words())
    desk = desk_of(clock, store=made.store, papers=PdfPapers(fonts=RESOURCES / "fonts"))
    fill_desk(desk)
    clock.advance(days=1)
    with desk.store.writing() as vault:
        vault.put(replace(vault.list(Tool)[0], purpose="Changed later"))
        vault.put(Tool(id="gone", name="Gone", added_on=clock.today()))
        vault.remove(Tool, "gone")
        vault.put(Tool(id="purged", name="Purged", added_on=clock.today()))
        vault.purge(Tool, "purged")
    yield desk
    made.store.close()


@pytest.fixture(scope="module")
def pristine(original, tmp_path_factory):
    target = tmp_path_factory.mktemp("pristine") / "export"
    exporting.export(original, ARCHIVES, target, quiet)
    return target


@pytest.fixture
def exported(pristine, tmp_path):
    """Return an export to be read or spoiled."""
    return shutil.copytree(pristine, tmp_path / "export")


@pytest.fixture
def session(clock, tmp_path):
    clock.advance(days=2)
    return Session(
        vaults=vaults_on(clock, tmp_path / "other-state"), clock=clock, library=LIBRARY, papers=FakePapers()
    )
