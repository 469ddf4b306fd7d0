"""The process that looks at one foreign file: its bytes come in by pipe, pixels go out by pipe.

Run as ``python -m ethicsdesk.documents.foreign_worker``, or call `main` from the frozen program. It holds no
key, opens no file, and ends when the pipe does.
"""

import json
import sys
from collections.abc import Mapping
from typing import IO


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
            elif "dpi" in asked:
                width, height, stride, pixels = opened.draw(asked["page"], asked["dpi"])
                answer = {"width": width, "height": height, "stride": stride, "size": len(pixels)}
            else:
                width_points, height_points = opened.size(asked["page"])
                answer = {"width": width_points, "height": height_points}
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


def _say(target: IO[bytes], answer: Mapping[str, object], pixels: bytes) -> None:
    target.write(json.dumps(answer).encode("ascii") + b"\n")
    target.write(pixels)
    target.flush()


if __name__ == "__main__":
    sys.exit(main())
