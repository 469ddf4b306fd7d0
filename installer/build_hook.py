"""Compiles the content while a wheel is built, so that an installed program never has to."""

import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileContent(BuildHookInterface):
    """Checks and compiles ``resources/content``; a broken pack stops the build with its problems."""

    def dependencies(self) -> list[str]:
        """Return what the content compiler imports, for builds in an environment of their own."""
        return ["pydantic>=2.12,<3", "pyyaml>=6.0.3"]

    def initialize(self, version: str, build_data: dict[str, object]) -> None:  # noqa: ARG002 - hatchling's shape
        """Write the compiled form. Raises RuntimeError naming every problem of a broken pack."""
        sys.path.insert(0, self.root)
        from ethicsdesk.content import translation

        if translation.main([str(Path(self.root) / "resources" / "content")]) != 0:
            raise RuntimeError("The content pack is broken; see the problems above.")
