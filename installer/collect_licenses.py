"""Writes the licenses of everything inside the package; run by build.py with: LIST-OF-LIBRARIES TARGET."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT))

from installer.licensing import NoLicenseError, third_party  # noqa: E402 - lies in the checkout


def main(libraries: Path, target: Path) -> int:
    """Write the file; return 1 and name what has no license."""
    taken = [Path(line) for line in libraries.read_text("utf-8").splitlines()] if libraries.is_file() else []
    try:
        target.write_text(third_party(root=ROOT, libraries=taken), "utf-8")
    except NoLicenseError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
