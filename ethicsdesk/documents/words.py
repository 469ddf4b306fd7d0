"""The few words the paper itself adds, in the languages papers are written in."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ethicsdesk.domain.layout import Tone


@dataclass(frozen=True, slots=True)
class PaperWords:
    """Words of one language; `page` has the placeholders {number} and {total}."""

    page: str
    preview: str
    contents: str
    tick: str
    write: str
    tones: Mapping[Tone, str]

    def page_of(self, number: int, total: int) -> str:
        """Return e.g. "Page 2 of 5"."""
        return self.page.format(number=number, total=total)


_ENGLISH = PaperWords(
    page="Page {number} of {total}",
    preview="Preview — not issued",
    contents="Contents",
    tick="Empty box to tick",
    write="Empty line to write on",
    tones=MappingProxyType(
        {Tone.INFO: "Note", Tone.GOOD: "Good", Tone.CAUTION: "Caution", Tone.STOP: "Stop"}
    ),
)
_SPANISH = PaperWords(
    page="Página {number} de {total}",
    preview="Vista previa: no emitido",
    contents="Contenido",
    tick="Casilla vacía para marcar",
    write="Línea vacía para escribir",
    tones=MappingProxyType(
        {Tone.INFO: "Nota", Tone.GOOD: "Bien", Tone.CAUTION: "Cuidado", Tone.STOP: "Alto"}
    ),
)
_LANGUAGES = MappingProxyType({"en": _ENGLISH, "es": _SPANISH})


def words_for(language: str) -> PaperWords:
    """Return the words for a BCP 47 language; English where there are none of its own."""
    return _LANGUAGES.get(language.partition("-")[0].lower(), _ENGLISH)
