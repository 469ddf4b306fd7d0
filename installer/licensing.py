"""Collects the licenses of everything inside the package into one file; whatever has none stops the build."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

HERE = Path(__file__).parent
TEXTS = HERE / "licenses"
WRAP = "=" * 100
LICENSE_FILE = re.compile(r"(?:licen[cs]e|copying|notice|authors)", re.IGNORECASE)

QT = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
BY_HAND = {
    "pyside6-essentials": ("LGPL-3.0-only", QT),
    "shiboken6": ("LGPL-3.0-only", QT),
}
"""Packages whose own files carry no text: the license chosen among those offered, and where its text lies."""

SAID_BY_HAND = {
    "pypdfium2": "BSD-3-Clause AND Apache-2.0, and those of PDFium below",
    "sqlcipher3": "Zlib",
}
"""Packages that say too little of their license; read in their own license files."""


class NoLicenseError(Exception):
    """Something would be given away without its license; carries the names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One thing inside the package with its license and the texts that must go along, each with its title."""

    name: str
    license: str
    texts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """A library inside another package's binary, of which that package's own license files say nothing.

    *texts* are files of `TEXTS`, or ``package:file`` for one that lies in the license folder of a package.
    """

    name: str
    holder: str
    license: str
    texts: tuple[str, ...]


PDFIUM = "pypdfium2:licenses/BUILD_LICENSES/"
INSIDE = (
    Inside(
        name="SQLCipher and SQLite", holder="sqlcipher3", license="BSD-3-Clause", texts=("SQLCipher.txt",)
    ),
    Inside(
        name="OpenSSL", holder="sqlcipher3, cryptography", license="Apache-2.0", texts=("Apache-2.0.txt",)
    ),
    Inside(name="libxml2, libxslt", holder="lxml", license="MIT AND ISC", texts=("libxml2-and-libxslt.txt",)),
    Inside(name="Expat", holder="Python", license="MIT", texts=("Expat.txt",)),
    Inside(name="ICU", holder="Qt", license="Unicode-3.0", texts=(f"{PDFIUM}icu.txt",)),
    Inside(name="PCRE2", holder="Qt", license="BSD-3-Clause", texts=("PCRE2.txt",)),
    Inside(name="HarfBuzz", holder="Qt", license="MIT-Modern-Variant", texts=(f"{PDFIUM}harfbuzz.txt",)),
    Inside(name="libpng", holder="Qt", license="libpng-2.0", texts=(f"{PDFIUM}libpng.txt",)),
    Inside(
        name="libjpeg-turbo",
        holder="Qt",
        license="IJG AND BSD-3-Clause AND Zlib",
        texts=(f"{PDFIUM}libjpeg_turbo.md", f"{PDFIUM}libjpeg_turbo.ijg"),
    ),
    Inside(
        name="FreeType", holder="Qt on Windows and macOS", license="FTL", texts=(f"{PDFIUM}freetype.txt",)
    ),
    Inside(name="zlib", holder="Qt on Windows and macOS", license="Zlib", texts=(f"{PDFIUM}zlib.txt",)),
    Inside(name="MD4C", holder="Qt", license="MIT", texts=("MD4C.txt",)),
    Inside(name="double-conversion", holder="Qt", license="BSD-3-Clause", texts=("double-conversion.txt",)),
)


def third_party(*, root: Path, libraries: Iterable[Path] = ()) -> str:
    """Return the text of the file; *libraries* are what was taken from the building Linux itself.

    Raises NoLicenseError.
    """
    return written((*known(root), starter(), *system_libraries(libraries)))


def known(root: Path) -> Iterator[Component]:
    """Yield what goes along on every system."""
    yield from (
        *packages(root / "locks" / "run.txt"),
        *(inside(part) for part in INSIDE),
        *compiled_in(root / "locks" / "run.txt"),
        python(),
        *resources(root / "resources"),
    )


def locked(lock: Path) -> Iterator[str]:
    """Yield the packages a lock names for this platform."""
    from packaging.requirements import Requirement

    for line in lock.read_text("utf-8").splitlines():
        if line and not line.startswith((" ", "#")):
            need = Requirement(line.removesuffix("\\"))
            if need.marker is None or need.marker.evaluate():
                yield need.name


def packages(lock: Path) -> Iterator[Component]:
    """Yield every package the program needs, as its installed metadata tells of it."""
    for name in locked(lock):
        package = distribution(name)
        said, files = BY_HAND.get(name, (SAID_BY_HAND.get(name) or license_of(package), ()))
        texts = tuple((file, own_text(file)) for file in files) or tuple(license_texts(package))
        yield Component(name=f"{package.metadata['Name']} {package.version}", license=said, texts=texts)


def license_of(package: Distribution) -> str:
    """Return what a package says of its license: the expression, else the classifiers, else the field."""
    if expression := package.metadata.get("License-Expression"):
        return str(expression)
    classifiers = package.metadata.get_all("Classifier") or []
    named = sorted({line.split(" :: ")[-1] for line in classifiers if line.startswith("License ::")})
    return " AND ".join(named) or str(package.metadata.get("License") or "")


def license_texts(package: Distribution) -> Iterator[tuple[str, str]]:
    """Yield the license files that lie in a package's own metadata folder."""
    for file in sorted(package.files or (), key=str):
        folder, *rest = file.parts
        if folder.endswith(".dist-info") and rest and (rest[0] == "licenses" or LICENSE_FILE.match(rest[-1])):
            yield "/".join(rest), Path(str(file.locate())).read_text("utf-8", "replace")


def own_text(file: str) -> str:
    """Return a text kept beside this module, or one of a package (``package:file``)."""
    package, _, inner = file.rpartition(":")
    if not package:
        return (TEXTS / file).read_text("utf-8")
    texts = dict(license_texts(distribution(package)))
    if inner not in texts:
        raise NoLicenseError(f"{package} no longer carries {inner}.")
    return texts[inner]


def inside(part: Inside) -> Component:
    """Return a library that lies inside another package's binary."""
    texts = tuple((file.rpartition("/")[2], own_text(file)) for file in part.texts)
    return Component(name=f"{part.name} (inside {part.holder})", license=part.license, texts=texts)


def compiled_in(lock: Path) -> Iterator[Component]:
    """Yield the Rust libraries that packages list as compiled into them, each with its license."""
    for name in locked(lock):
        package = distribution(name)
        for file in package.files or ():
            if "sboms" in file.parts and file.name.endswith(".cyclonedx.json"):
                told = json.loads(Path(str(file.locate())).read_text("utf-8"))
                said = [_crate(part) for part in told["components"]]
                lacking = [line for line in said if line.endswith(": ")]
                texts = (("what is compiled in", "\n".join(said)), ("MIT.txt", own_text("MIT.txt")))
                yield Component(
                    name=f"Rust libraries inside {name}",
                    license="" if lacking else "as each line says; mostly MIT OR Apache-2.0",
                    texts=(*texts, ("Apache-2.0.txt", own_text("Apache-2.0.txt"))),
                )


def _crate(part: dict[str, object]) -> str:
    given = part.get("licenses")
    said = (
        [one.get("expression") or one["license"].get("id", "") for one in given]
        if isinstance(given, list)
        else []
    )
    return f"{part['name']} {part.get('version', '')}: {' AND '.join(said)}"


def python() -> Component:
    """Return Python itself, whose license file also names what is built into it."""
    version = ".".join(map(str, sys.version_info[:3]))
    library = Path(sys.base_prefix, "lib", "python{}.{}".format(*sys.version_info))
    places = [folder / "LICENSE.txt" for folder in (library, Path(sys.base_prefix))]
    places += [Path("/usr/share/doc", library.name, "copyright")]
    texts = [("LICENSE.txt", place.read_text("utf-8")) for place in places if place.is_file()]
    return Component(name=f"Python {version}", license="PSF-2.0", texts=tuple(texts[:1]))


def starter() -> Component:
    """Return PyInstaller's starter, the one part of that tool which goes along."""
    package = distribution("pyinstaller")
    return Component(
        name=f"The starter of PyInstaller {package.version}",
        license="GPL-2.0-or-later WITH Bootloader-exception",
        texts=tuple(license_texts(package)),
    )


def resources(folder: Path) -> Iterator[Component]:
    """Yield fonts, icons and word lists, from the license file in each folder."""
    for file in sorted(folder.rglob("LICENSE*")):
        place = file.relative_to(folder)
        text = file.read_text("utf-8")
        title = next((line.strip("# ") for line in text.splitlines() if line.strip()), "")
        yield Component(
            name=f"resources/{place.parent.as_posix()}", license=title, texts=((file.name, text),)
        )


def system_libraries(libraries: Iterable[Path]) -> Iterator[Component]:
    """Yield the Debian packages that libraries of the building Linux came from."""
    for name in sorted({package_of(library) for library in libraries}):
        place = Path("/usr/share/doc", name, "copyright")
        texts = (("copyright", place.read_text("utf-8")),) if place.is_file() else ()
        yield Component(name=f"{name}, from the building system", license="as told below", texts=texts)


def package_of(library: Path) -> str:
    """Return the Debian package a file belongs to; its own name when none owns it."""
    for place in {library, library.resolve(), Path("/usr", library.relative_to("/")).resolve()}:
        for variant in (place, Path("/", *place.parts[2:])):  # /usr/lib and /lib are one on newer systems
            found = subprocess.run(
                ["dpkg-query", "--search", variant], capture_output=True, text=True, check=False
            ).stdout
            if found:
                return found.partition(":")[0]
    return library.name


def written(components: Iterable[Component]) -> str:
    """Return the file: what is inside with its license, then every text once, under all it belongs to.

    Raises NoLicenseError naming all that has no license, or no text of it.
    """
    parts = tuple(components)
    if lacking := sorted(part.name for part in parts if not part.license or not part.texts):
        raise NoLicenseError(f"No license text was found for: {', '.join(lacking)}.")
    owners: dict[str, list[str]] = {}
    for part in parts:
        for title, text in part.texts:
            owners.setdefault(text.strip(), []).append(f"{part.name}: {title}")
    lines = [
        "EthicsDesk contains the work of others. Thank you to all of them.",
        "What is inside, and under which license:",
        "",
        *(f"- {part.name}: {part.license}" for part in parts),
    ]
    for text, names in owners.items():
        lines += ["", WRAP, *names, WRAP, "", text]
    return "\n".join(lines) + "\n"
