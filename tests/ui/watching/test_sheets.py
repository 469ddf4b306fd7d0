"""The card of sheets on a tool's page: one click makes a paper and leads to it."""

from ethicsdesk.services.ripple import issued
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.tool_sheets import ToolSheet
from ethicsdesk.ui.pages.tool.page import ToolPage
from ethicsdesk.ui.pages.tool.sheets import SheetsCard
from tests.ui.interview.making import GATED, add_tool


def test_a_sheet_is_made_kept_and_shown(desk, bench, qtbot):
    tool = add_tool(desk, **GATED)
    page = ToolPage(bench.workbench)
    qtbot.addWidget(page)
    page.show_for(Target(area=Area.TOOL, id=tool.id))
    card = page.findChildren(SheetsCard)[-1]
    card.links[ToolSheet.EXIT].click()
    (row,) = issued(desk)
    assert row.paper.template_id == ToolSheet.EXIT
    assert bench.asked[-1] == Target(area=Area.PAPERS, id=row.paper.id)
