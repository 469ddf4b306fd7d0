"""What the starter profiles have about a tool of the register; they answer nothing."""

from dataclasses import dataclass

from ethicsdesk.domain.profiles import KindHints, Profile
from ethicsdesk.domain.records import Tool
from ethicsdesk.services.ports import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class LookFor:
    """AI to look for in a tool: what public pages speak of, and what tools of its kinds may have."""

    profile: Profile | None
    kinds: tuple[KindHints, ...]

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to show: no profile, and no kind is chosen yet."""
        return self.profile is None and not self.kinds


def profile_of(library: Library, tool: Tool) -> Profile | None:
    """Return the profile of the starter a tool came from, or whose name it has; None for any other tool."""
    book = library.profiles()
    if tool.starter:
        return book.of_starter(tool.starter)
    name = tool.name.strip().casefold()
    for starter in library.starters():
        if starter.name.casefold() == name:
            return book.of_starter(starter.id)
    return None


def look_for(library: Library, tool: Tool) -> LookFor:
    """Return the AI to look for in a tool."""
    return LookFor(profile=profile_of(library, tool), kinds=library.profiles().hints(tool.categories))
