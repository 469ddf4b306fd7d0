"""Compiles content and texts while a wheel is built, so that an installed program never has to."""

import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileContent(BuildHookInterface):
    """Checks and compiles ``resources/content``; a broken pack stops the build with its problems."""

    def dependencies(self) -> list[str]:
        """Return what compiling content and texts needs, for builds in an environment of their own."""
        sys.path.insert(0, self.root)
        from installer import texts

        qt = ["PySide6-Essentials>=6.10,<6.12"] if texts.promised() else []  # it brings the compiler of texts
        return ["pydantic>=2.12,<3", "pyyaml>=6.0.3", *qt]

    def initialize(self, version: str, build_data: dict[str, object]) -> None:  # noqa: ARG002 - hatchling's shape
        """Write the compiled form. Raises RuntimeError naming every problem of a broken pack."""
        sys.path.insert(0, self.root)
        from ethicsdesk.content import translation

        if translation.main([str(Path(self.root) / "resources" / "content")]) != 0:
            raise RuntimeError("The content pack is broken; see the problems above.")
        self.compile_texts()

    def compile_texts(self) -> None:
        """Compile the window's words. Raises RuntimeError when a complete language turns out to have gaps."""
        from installer import texts

        promised, left = texts.promised(), texts.unfinished()
        if left:
            raise RuntimeError(f"Texts of the window are missing: {left}. See: python3 dev.py texts")
        if promised:
            texts.release()
