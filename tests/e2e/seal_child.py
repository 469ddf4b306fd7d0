"""Builds the binder of a seal again in a process of its own; says the SHA-256 of what came out."""

import sys
from hashlib import sha256
from pathlib import Path

from ethicsdesk import bootstrap
from ethicsdesk.services import seals
from tests.storage.making import words


def main(folder: Path, number: str) -> None:
    desk = bootstrap.make_session().unlock(folder, words())
    try:
        prepared = seals.again(desk, number)
        pdf = desk.papers.draw_binder(prepared.plan.layout, lambda _share: None)
        print(sha256(seals.finish(prepared, pdf)).hexdigest())
    finally:
        desk.store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
