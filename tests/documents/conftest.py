from pathlib import Path

import pytest

from ethicsdesk.documents.fonts import Fonts
from ethicsdesk.documents.papers import PdfPapers

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    return Fonts(FONTS)


@pytest.fixture(scope="session")
def papers() -> PdfPapers:
    return PdfPapers(fonts=FONTS)
