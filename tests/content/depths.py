"""How many questions each kind of tool is asked at each depth: ``python -m tests.content.depths``.

The tool handles client information, in a practice with every gate answered yes: the most there can be.
"""

import sys
from collections.abc import Mapping
from datetime import date

from ethicsdesk.content.check import SHIPPED, check_folder
from ethicsdesk.domain.interview import Sheet, asked
from ethicsdesk.domain.records import CaptureMode, Category, Depth, Practice, Tool, YesNo

GATES = ("covered_entity", "federal_funds", "minors", "groups", "part2")


def table() -> Mapping[Category, tuple[int, int, int]]:
    """Return for each category the number of questions at quick, standard and everything."""
    bank = check_folder(SHIPPED).pack().questionnaire
    practice = Practice(
        name="P", home_state="IL", client_states=("IL", "CO", "TX"), **dict.fromkeys(GATES, YesNo.YES)
    )
    found = {}
    for category in Category:
        tool = Tool(
            id="t",
            name="T",
            added_on=date(2026, 1, 1),
            categories=(category,),
            client_data=YesNo.YES,
            capture=CaptureMode.RECORDS if category is Category.SCRIBE else CaptureMode.TYPED,
            client_facing=YesNo.YES,
            clinical=YesNo.YES,
            psychotherapy_notes=YesNo.NO,
        )
        counts = [
            len(asked(Sheet(questionnaire=bank, practice=practice, tool=tool, depth=depth)))
            for depth in Depth
        ]
        found[category] = (counts[0], counts[1], counts[2])
    return found


def main() -> None:
    sys.stdout.write(f"{'category':18} quick  standard  everything\n")
    for category, (quick, standard, everything) in table().items():
        sys.stdout.write(f"{category:18} {quick:5}  {standard:8}  {everything:10}\n")


if __name__ == "__main__":
    main()
