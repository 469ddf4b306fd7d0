"""Which page belongs to which area; a page's modules are loaded when it is first visited."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from ethicsdesk.services.targets import Area
from ethicsdesk.ui.paging import AreaPage, PageMaker
from ethicsdesk.ui.workbench import Workbench


def _maker(area: Area) -> PageMaker:
    """Return what builds the page of an area: class `TodayPage` of `ui.pages.today.page`, and so on."""

    def make(workbench: Workbench) -> AreaPage:
        module = import_module(f"ethicsdesk.ui.pages.{area.value}.page")
        page: AreaPage = getattr(module, f"{area.value.capitalize()}Page")(workbench)
        return page

    return make


PAGES: Mapping[Area, PageMaker] = MappingProxyType({area: _maker(area) for area in Area})
