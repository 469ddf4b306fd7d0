"""A newcomer who looks around before telling anything about the practice."""

from pathlib import Path

import pytest

from ethicsdesk.domain.records import Practice
from ethicsdesk.services import paperwork, practice
from ethicsdesk.services.gaps import HANDOUT
from ethicsdesk.services.paperwork import PracticeNamelessError
from tests.gallery.models import session_on
from tests.storage.making import words


def test_no_paper_is_issued_by_nobody(tmp_path: Path) -> None:
    desk, _ = session_on(tmp_path / "state").create(tmp_path / "vault", words())
    assert not paperwork.draft(desk, HANDOUT).missing
    with pytest.raises(PracticeNamelessError):
        paperwork.issue(desk, HANDOUT)
    practice.save(desk, Practice(name="", clinician="Dana Whitlock"))
    assert paperwork.issue(desk, HANDOUT).value.number.startswith("H-")
    desk.store.close()
