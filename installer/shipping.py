"""What goes into the packaged program and what stays out of it, on every platform."""

import re
from pathlib import PurePosixPath

LANGUAGES = ("es",)
"""Besides English, the languages whose words for Qt's own dialogs go along."""

HIDDEN_MODULES = {
    "linux": ("keyring.backends.SecretService",),
    "darwin": ("keyring.backends.macOS",),
    "win32": ("keyring.backends.Windows",),
}
"""Modules imported by a name that only the running program knows, by platform."""

WITH_METADATA = (
    "PySide6-Essentials",
    "cryptography",
    "keyring",
    "pikepdf",
    "pydantic",
    "pypdfium2",
    "reportlab",
    "sqlcipher3",
)
"""Packages that can tell their version inside the program."""

EXCLUDED_MODULES = (
    # The program is offline; of the network it keeps the local socket to the password store, nothing else.
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest",
    # (xml.sax imports urllib.request, which can reach nothing here without ssl and is never called.)
    "PySide6.QtWebEngineCore", "_ssl", "asyncio", "ftplib", "http.cookiejar", "http.server", "smtplib",
    "socketserver", "ssl", "webbrowser", "xmlrpc",
    # Another database would hold clear text.
    "_sqlite3", "sqlite3",
    # Formats that are never opened, and what only developers use.
    "PIL.AvifImagePlugin", "PIL.ImageCms", "PIL.ImageFont", "PIL.ImageQt", "PIL.ImageTk",
    "PIL.WebPImagePlugin", "PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk", "PIL._webp",
    "IPython", "_tkinter", "bdb", "cgi", "doctest", "lib2to3", "lxml.html", "lxml.isoschematron",
    "lxml.objectify", "multiprocessing", "numpy", "pdb", "pip", "py_compile", "pydantic.v1", "pydoc",
    "pydoc_data", "readline", "setuptools", "tkinter", "unittest",
    # Password stores that are not trusted (`ethicsdesk.system.key_store`).
    "keyring.backends.kwallet", "keyring.backends.libsecret",
)  # fmt: skip

QT_MODULES = frozenset({"Core", "DBus", "Gui", "PrintSupport", "Svg", "WaylandClient", "Widgets", "XcbQpa"})
QT_BINDINGS = frozenset({"Core", "DBus", "Gui", "PrintSupport", "Svg", "Widgets"})
QT_PLUGINS = frozenset(
    {
        "iconengines/qsvgicon",
        "imageformats/qjpeg",
        "imageformats/qsvg",
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platforms/qcocoa",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "platformthemes/qxdgdesktopportal",
        "printsupport/cupsprintersupport",
        "wayland-decoration-client/adwaita",
        "wayland-decoration-client/bradient",
        "wayland-shell-integration/xdg-shell",
    }
)
QT_NEIGHBORS = re.compile(
    r"(?:lib)?(?:pyside6|shiboken6|icu\w+|msvcp\d+|vcruntime\d+|concrt\d+)(?![a-z]).*", re.IGNORECASE
)

SYSTEM_LIBRARIES = re.compile(
    r"lib(?:python3|ffi|crypto|z|bz2|lzma|mpdec|expat|uuid|xcb-(?:cursor|icccm|image|keysyms|render-util|util))\b.*"
)
"""Of the building machine's own libraries on Linux, those that go along: what Python needs, and the helpers
of X11 that many systems lack. All others come from the person's system, which keeps them safe and current."""

_MODULE = re.compile(r"(?:lib)?Qt6?(?P<name>[A-Z]\w*?)(?:\.abi3)?(?:\.(?:so|dll|pyd|dylib)[\d.]*)?$")
_BINDING = re.compile(r"Qt(?P<name>[A-Z]\w*?)(?:\.abi3\.so|\.pyd|\.cpython-.*)$")
_UNUSED_DATA = (
    re.compile(r"reportlab/fonts/.*"),  # some are under the GPL; the papers carry their own
    re.compile(r"lxml/(?:isoschematron|html|includes)/.*"),
    re.compile(r"[^/]+\.dist-info/(?!METADATA$).*"),  # the licenses stand in one file beside the program
)


def ships(name: str) -> bool:
    """Say whether a file goes along; *name* is its place inside the program, with forward slashes."""
    if any(pattern.fullmatch(name) for pattern in _UNUSED_DATA):
        return False
    path = PurePosixPath(name)
    if path.parts[0] == "PySide6":
        return _qt_ships(path)
    if "libQt6" in name or re.search(r"\bQt\w+\.framework\b", name):
        return _qt_ships(PurePosixPath("PySide6", *path.parts))
    return True


def system_library_ships(name: str) -> bool:
    """Say whether a library of the building Linux goes along."""
    return SYSTEM_LIBRARIES.fullmatch(PurePosixPath(name).name) is not None


def _qt_ships(path: PurePosixPath) -> bool:
    parts = path.parts
    if "plugins" in parts:
        return _plugin(path) in QT_PLUGINS
    if "translations" in parts:
        return path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if "qml" in parts or "libexec" in parts:
        return False
    framework = next((part for part in parts if part.endswith(".framework")), "")
    if framework:
        return framework.removeprefix("Qt").removesuffix(".framework") in QT_MODULES
    if binding := _BINDING.fullmatch(path.name):
        return binding["name"] in QT_BINDINGS
    if module := _MODULE.fullmatch(path.name):
        return module["name"] in QT_MODULES
    if ".so" in path.name or path.suffix in {".dll", ".dylib"}:
        return QT_NEIGHBORS.fullmatch(path.name) is not None and "qml" not in path.name
    return True


def _plugin(path: PurePosixPath) -> str:
    """Return a plugin as Qt names it on every platform, such as ``platforms/qxcb``."""
    return f"{path.parent.name}/{path.name.removeprefix('lib').partition('.')[0]}"
