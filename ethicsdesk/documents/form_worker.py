"""The process that reads one filled form: its bytes come in by pipe, the values go out by pipe.

Run as ``python -m ethicsdesk.documents.form_worker``, or call `main` from the frozen program. It holds no
key, opens no file, and ends when it has answered.
"""

import json
import sys


def main() -> int:
    """Read the form given on standard input; return the exit code."""
    from ethicsdesk.documents import form_reading as reading
    from ethicsdesk.documents.limits import begin_answer, shut_in

    source, target = sys.stdin.buffer, sys.stdout.buffer
    begin_answer()
    reading.get_ready()
    shut_in()
    values = b""
    answer: dict[str, object]
    try:
        asked = json.loads(source.readline())
        values = reading.read_form(source.read(asked["size"]))
        answer = {"size": len(values)}
    except reading.LockedError:
        answer = {"trouble": "locked"}
    except (reading.TooMuchError, MemoryError):
        answer = {"trouble": "heavy"}
    except Exception:  # noqa: BLE001 - whatever a hostile file does, it is a damaged file
        answer = {"trouble": "damaged"}
    target.write(json.dumps(answer).encode("ascii") + b"\n")
    target.write(values)
    target.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
