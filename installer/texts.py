"""Gathers every text of the window for translators, and compiles what they wrote: ``dev.py texts``.

Qt's own lupdate does not know how this program marks sentences of its use cases, nor names given to
`QCoreApplication.translate`; so the source is read here, and `translations/ethicsdesk_<language>.ts` written
in the form that Qt Linguist and lrelease read.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "ethicsdesk"
TARGET = ROOT / "translations"
CONTENT = ROOT / "resources" / "content"
MARKS = {"tr_noop": "messages", "say": "messages"}
_COMPLETE = re.compile(r"^complete: *true *$", re.MULTILINE)
ERRORS = "errors"  # the context of what a failure says: `sentence` of a class


@dataclass(frozen=True, order=True)
class Text:
    """A text a person reads, and the context it is looked up in."""

    context: str
    source: str
    files: tuple[str, ...] = field(default=(), compare=False)


class UnreadableTextError(Exception):
    """A text is put together where it is marked, so that no translator can see it."""


class _Reader(ast.NodeVisitor):
    """Finds the texts of one file."""

    def __init__(self, file: str, tree: ast.Module) -> None:
        self.file = file
        self.found: list[Text] = []
        self.classes: list[str] = []
        self.known: list[dict[str, str]] = []  # the classes of the arguments of each function around
        self.aliases = {
            target.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and _is_translate(node.value)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        for part in node.body:
            if _is_sentence(part):
                self._add(ERRORS, part.value.args[0])
            else:
                self.visit(part)
        self.classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        arguments = (*node.args.args, *node.args.kwonlyargs)
        self.known.append({one.arg: _class_name(one.annotation) for one in arguments})
        self.known[-1] |= dict(_made_here(node))
        self.generic_visit(node)
        self.known.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and isinstance(node.func, ast.Attribute) and len(node.args) == 1:
            self._add(self._context_of(node.func.value), node.args[0])
        elif len(node.args) > 1 and (name == "translate" or name in self.aliases):
            self._add_in_context(node)
        elif name in MARKS and isinstance(node.func, ast.Name) and node.args:
            self._add(MARKS[name], node.args[0])
        self.generic_visit(node)

    def _context_of(self, owner: ast.expr) -> str:
        """Return the class whose words these are. Raises UnreadableTextError when that cannot be told."""
        name = getattr(owner, "id", "")
        if name == "self" and self.classes:
            return self.classes[-1]
        found = next((known[name] for known in reversed(self.known) if known.get(name)), "")
        if not found:
            sentence = "it cannot be told whose words these are; give the argument its class"
            raise UnreadableTextError(f"{self.file}:{owner.lineno}: {sentence}")
        return found

    def _add_in_context(self, node: ast.Call) -> None:
        context, text = node.args[:2]
        if isinstance(context, ast.Constant):
            self._add(str(context.value), text)

    def _add(self, context: str, node: ast.expr) -> None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            self.found.append(Text(context, node.value, (self.file,)))
        elif isinstance(node, ast.IfExp):
            self._add(context, node.body)
            self._add(context, node.orelse)
        elif isinstance(node, ast.JoinedStr | ast.BinOp):
            raise UnreadableTextError(
                f"{self.file}:{node.lineno}: a text that is translated must be written out"
            )


def _made_here(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield each name a function gives to something it makes, and the class of it."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            made = getattr(node.value.func, "id", "")
            yield from ((getattr(target, "id", ""), made) for target in node.targets if made[:1].isupper())


def _class_name(annotation: ast.expr | None) -> str:
    """Return the last part of the name of a class, as in ``pages.PaperPage``."""
    if isinstance(annotation, ast.Constant):
        return str(annotation.value).rpartition(".")[2]
    if isinstance(annotation, ast.Attribute):
        return annotation.attr
    return getattr(annotation, "id", "")


def _is_translate(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "translate"
        and (getattr(node.value, "id", "") == "QCoreApplication")
    )


def _is_sentence(node: ast.stmt) -> bool:
    if isinstance(node, ast.Assign):
        names = [getattr(target, "id", "") for target in node.targets]
    elif isinstance(node, ast.AnnAssign):
        names = [getattr(node.target, "id", "")]
    else:
        return False
    call = node.value
    return names == ["sentence"] and isinstance(call, ast.Call) and getattr(call.func, "id", "") == "tr_noop"


def texts(source: Path = SOURCE) -> list[Text]:
    """Return every text of the program, each context's in the order of the alphabet."""
    found: dict[tuple[str, str], set[str]] = {}
    for path in sorted(source.rglob("*.py")):
        file = path.relative_to(source.parent).as_posix()
        for text in _Reader(file, ast.parse(path.read_text("utf-8"))).found:
            if text.source.strip():
                found.setdefault((text.context, text.source), set()).update(text.files)
    return [Text(*key, tuple(sorted(files))) for key, files in sorted(found.items())]


def translated(path: Path) -> dict[tuple[str, str], str]:
    """Return what is translated and finished in a file of translations."""
    made: dict[tuple[str, str], str] = {}
    if path.is_file():
        for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                words = message.find("translation")
                if words is not None and words.text and words.get("type") != "unfinished":
                    made[name, message.findtext("source") or ""] = words.text
    return made


def ts_file(language: str, wanted: Iterable[Text], known: dict[tuple[str, str], str]) -> str:
    """Return a file of translations: what is known, and what is wanted and not there yet."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en_US">')
    context = ""
    for text in wanted:
        if text.context != context:
            lines += ["</context>"] * bool(context) + [
                "<context>",
                f"    <name>{escape(text.context)}</name>",
            ]
            context = text.context
        lines += _message(text, known.get((text.context, text.source), ""))
    return "\n".join([*lines, *["</context>"] * bool(context), "</TS>", ""])


def _message(text: Text, words: str) -> Iterator[str]:
    yield "    <message>"
    for file in text.files:
        yield f'        <location filename="../{file}"/>'
    yield f"        <source>{escape(text.source)}</source>"
    if words:
        yield f"        <translation>{escape(words)}</translation>"
    else:
        yield '        <translation type="unfinished"></translation>'
    yield "    </message>"


def languages(target: Path = TARGET) -> list[str]:
    """Return the languages there is a file of translations for."""
    return sorted(path.stem.removeprefix("ethicsdesk_") for path in target.glob("ethicsdesk_*.ts"))


def update(target: Path = TARGET, source: Path = SOURCE) -> dict[str, int]:
    """Write every file of translations anew; return how many texts each still lacks."""
    wanted = texts(source)
    left: dict[str, int] = {}
    for language in languages(target):
        path = target / f"ethicsdesk_{language}.ts"
        known = translated(path)
        written = ts_file(language, wanted, known)
        if path.read_text("utf-8") != written:
            path.write_text(written, "utf-8", newline="\n")
        left[language] = sum((text.context, text.source) not in known for text in wanted)
    return left


def release(target: Path = TARGET, source: Path = SOURCE) -> list[Path]:
    """Compile the languages that lack nothing and remove what was compiled of the others.

    Raises FileNotFoundError when there is something to compile and Qt's lrelease is not at hand.
    """
    made: list[Path] = []
    wanted = {(text.context, text.source) for text in texts(source)}
    for language in languages(target):
        path = target / f"ethicsdesk_{language}.ts"
        compiled = path.with_suffix(".qm")
        if wanted - translated(path).keys():
            compiled.unlink(missing_ok=True)
            continue
        fresh = compiled.with_suffix(".qm-new")  # never in place: a window that is open reads the old one
        subprocess.run([str(lrelease()), "-silent", str(path), "-qm", str(fresh)], check=True)
        fresh.replace(compiled)
        made.append(compiled)
    return made


def promised(content: Path = CONTENT) -> list[str]:
    """Return the languages whose content is said to be complete; their window has to be complete too."""
    pages = sorted(content.glob("*/language.yaml"))
    return [page.parent.name for page in pages if _COMPLETE.search(page.read_text("utf-8"))]


def unfinished(target: Path = TARGET, source: Path = SOURCE, content: Path = CONTENT) -> dict[str, int]:
    """Return how many texts of the window each language lacks that is said to be complete."""
    wanted = {(text.context, text.source) for text in texts(source)}
    left = {
        language: len(wanted - translated(target / f"ethicsdesk_{language}.ts").keys())
        for language in promised(content)
    }
    return {language: count for language, count in left.items() if count}


def waiting(target: Path = TARGET) -> list[Path]:
    """Return what is translated whole and not compiled since; quick, it reads no source."""
    found = []
    for language in languages(target):
        path = target / f"ethicsdesk_{language}.ts"
        compiled = path.with_suffix(".qm")
        fresh = compiled.is_file() and compiled.stat().st_mtime >= path.stat().st_mtime
        if not fresh and 'type="unfinished"' not in path.read_text("utf-8"):
            found.append(path)
    return found


def lrelease() -> Path:
    """Return Qt's compiler of translations. Raises FileNotFoundError when PySide6 is not installed."""
    for folder in map(Path, sys.path):
        for name in ("lrelease", "lrelease.exe"):
            if (folder / "PySide6" / name).is_file():
                return folder / "PySide6" / name
    raise FileNotFoundError("lrelease comes with PySide6; run: python3 dev.py texts")


def main(arguments: list[str]) -> int:
    """Update, compile, and say how far each language is; with --check only say what stops a release.

    Return 1 when a language that is said to be complete lacks texts, else 0.
    """
    gaps = unfinished()
    for language, count in gaps.items():
        print(f"{language}: said to be complete, but {count} texts of the window are missing")
    if arguments == ["--check"]:
        return 1 if gaps else 0
    left = update()
    made = {path.stem for path in release()}
    for language, count in left.items():
        state = "complete" if f"ethicsdesk_{language}" in made else f"{count} texts missing, not offered"
        print(f"{language}: {state}")
    return 1 if gaps else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
