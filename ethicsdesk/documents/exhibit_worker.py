"""The process that cleans one foreign file for the binder: its bytes come in by pipe, a bundle goes out.

Run as ``python -m ethicsdesk.documents.exhibit_worker``, or call `main` from the frozen program. It holds no
key, opens no file, and ends when it has answered.
"""

import json
import sys
from typing import IO


def main() -> int:
    """Clean the file given on standard input; return the exit code."""
    from ethicsdesk.documents import exhibit_cleaning as cleaning
    from ethicsdesk.documents.limits import begin_answer, shut_in
    from ethicsdesk.documents.messages import Reason

    source, target = sys.stdin.buffer, sys.stdout.buffer
    begin_answer()
    cleaning.get_ready()
    shut_in()

    def tell() -> None:
        begin_answer()
        _say(target, {"alive": True})

    told = bundle = b""
    answer: dict[str, object]
    try:
        asked = json.loads(source.readline())
        told, bundle = cleaning.cleaned(asked["kind"], source.read(asked["size"]), tell)
        answer = {"told": len(told), "bundle": len(bundle)}
    except cleaning.RefusedError as problem:
        answer = {"refused": problem.args[0]}
    except MemoryError:
        answer = {"refused": Reason.HEAVY}
    except Exception:  # noqa: BLE001 - whatever a hostile file does, it is a damaged file
        answer = {"refused": Reason.DAMAGED}
    _say(target, answer)
    target.write(told)
    target.write(bundle)
    target.flush()
    return 0


def _say(target: IO[bytes], answer: dict[str, object]) -> None:
    target.write(json.dumps(answer).encode("ascii") + b"\n")
    target.flush()


if __name__ == "__main__":
    sys.exit(main())
