"""The process that looks at one foreign file: its bytes come in by pipe, pixels and texts go out by pipe.

Run as ``python -m ethicsdesk.documents.foreign_worker``, or call `main` from the frozen program. It holds no
key, opens no file, and ends when the pipe does.
"""

import json
import sys
from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:  # the libraries load in `main`
    from ethicsdesk.documents.foreign_drawing import Opened


def main() -> int:
    """Answer questions about the file given on standard input until it ends; return the exit code."""
    from ethicsdesk.documents import foreign_drawing as drawing
    from ethicsdesk.documents.limits import begin_answer, shut_in

    source, target = sys.stdin.buffer, sys.stdout.buffer
    begin_answer()
    shut_in()
    opened: drawing.Opened | None = None
    while line := source.readline():
        begin_answer()
        pixels = b""
        try:
            asked = json.loads(line)
            if opened is None:
                opened = drawing.open_foreign(asked["kind"], source.read(asked["size"]))
                answer: Mapping[str, object] = {"pages": opened.pages}
            else:
                answer, pixels = _told(opened, asked)
        except drawing.LockedError:
            answer = {"trouble": "locked"}
        except drawing.TooLargeError as problem:
            answer = {"trouble": "large", "width": problem.args[0], "height": problem.args[1]}
        except MemoryError:
            answer = {"trouble": "heavy"}
        except Exception:  # noqa: BLE001 - whatever a hostile file does, it is a damaged file
            answer = {"trouble": "damaged"}
        _say(target, answer, pixels)
    return 0


def _told(opened: "Opened", asked: Mapping[str, Any]) -> tuple[Mapping[str, object], bytes]:
    """Return the answer to a question about a page, and the bytes that follow it."""
    page = asked["page"]
    if "dpi" in asked:
        width, height, stride, pixels = opened.draw(page, asked["dpi"])
        return {"width": width, "height": height, "stride": stride, "size": len(pixels)}, pixels
    if "text" in asked:
        text = opened.text(page).encode("utf-8", "replace")
        return {"size": len(text)}, text
    across, up = opened.size(page)
    return {"width": across, "height": up}, b""


def _say(target: IO[bytes], answer: Mapping[str, object], pixels: bytes) -> None:
    target.write(json.dumps(answer).encode("ascii") + b"\n")
    target.write(pixels)
    target.flush()


if __name__ == "__main__":
    sys.exit(main())
