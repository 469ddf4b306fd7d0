"""The program and the counted first hour with it: ``hour_child PAPERS PICTURE``; home is in HOME."""

import sys
from pathlib import Path

from ethicsdesk import bootstrap
from tests.e2e.counting import CountedHands, Tally
from tests.e2e.hands import QtHands, ScreenHands
from tests.e2e.hour import CountedHour
from tests.e2e.person import Person
from tests.e2e.running import let_play
from tests.e2e.story_child import ender


def main(papers: str, picture: str, kind: str = "screen") -> int:
    tally = Tally()
    hands = CountedHands(QtHands() if kind == "qt" else ScreenHands(), tally)
    plays = let_play(
        lambda reception: CountedHour(reception, Person(hands), Path(papers), tally).script(),
        hands,
        ender(picture),
    )
    code = bootstrap.run_window(None)
    print("plays:", len(plays), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
