"""Where things lie on this computer."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

import ethicsdesk
from ethicsdesk.domain.file_errors import ProgramPartMissingError

APP = "EthicsDesk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The folders of one person on this computer; nothing is made until it is needed."""

    vault: Path
    state: Path

    @property
    def watermarks(self) -> Path:
        """Return the folder that remembers how far each vault had come."""
        return self.state / "watermarks"

    @property
    def attempts(self) -> Path:
        """Return the folder that counts failed attempts to open each vault."""
        return self.state / "attempts"


def default_paths() -> Paths:
    """Return the usual folders: local ones, which are neither roamed nor, as Documents often is, synced."""
    return Paths(
        vault=platformdirs.user_data_path(APP, appauthor=False, roaming=False) / "Vault",
        state=platformdirs.user_state_path(APP, appauthor=False, roaming=False) / "State",
    )


def resource(name: str) -> Path:
    """Return a file or folder that belongs to the program, such as ``content``.

    An installed program carries them inside the package, a checkout beside it. Raises
    ProgramPartMissingError.
    """
    package = Path(ethicsdesk.__file__).parent
    for root in (package / "_resources", package.parent / "resources"):
        if (root / name).exists():
            return root / name
    raise ProgramPartMissingError(part=name)


def translations() -> Path | None:
    """Return the folder with the window's words in other languages, or None when there is none."""
    package = Path(ethicsdesk.__file__).parent
    places = (package / "_translations", package.parent / "translations")
    return next((place for place in places if place.is_dir()), None)
