"""Reads a finished PDF as a screen reader does: structure tree, roles, the text of each marked stretch."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import page as validation
import pikepdf


@dataclass
class Node:
    role: str
    text: str = ""
    alt: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    kids: list["Node"] = field(default_factory=list)

    def all(self) -> Iterator["Node"]:
        yield self
        for kid in self.kids:
            yield from kid.all()

    def find(self, role: str) -> list["Node"]:
        return [node for node in self.all() if node.role == role]

    @property
    def says(self) -> str:
        return self.text + "".join(kid.says for kid in self.kids)


def unheard(share: float) -> None:
    """Take progress and say nothing."""


def ua1_failures(pdf: bytes, tmp_path) -> list[str]:
    file = tmp_path / "checked.pdf"
    file.write_bytes(pdf)
    deep = validation.SafetyLimits(max_reference_depth=4_000)  # bookmarks hang on each other in one chain
    result = validation.validate_pdf(str(file), profile="ua1", limits=deep)
    failures = [f"{failure.rule_id} {failure.message}" for failure in result.failures]
    return failures if failures or result.is_compliant else ["not valid"]


def read(pdf: bytes) -> Node:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        marked = {page.objgen: _marked(page) for page in opened.pages}
        (top,) = opened.Root.StructTreeRoot.K
        return _node(top, marked)


def artifacts(pdf: bytes, page: int) -> str:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return _marked(opened.pages[page])[-1]


def _node(element, marked) -> Node:
    node = Node(role=str(element.S)[1:], alt=str(element.get("/Alt", "")))
    for key, value in dict(element.get("/A", {})).items():
        node.attributes[key[1:]] = str(value).lstrip("/")
    for kid in element.get("/K", []):
        if isinstance(kid, int):
            node.text += marked[element.Pg.objgen].get(kid, "")
            continue
        kind = str(kid.get("/Type", ""))
        if kind == "/MCR":
            node.text += marked[kid.Pg.objgen].get(int(kid.MCID), "")
        elif kind == "/StructElem":
            node.kids.append(_node(kid, marked))
    return node


def _marked(page) -> dict[int, str]:
    """Return the text by mark; -1 gathers the artifacts. Text outside any mark fails the test."""
    maps = {name: _unicode(font) for name, font in page.Resources.Font.items()}
    texts: dict[int, str] = {-1: ""}
    stack: list[int] = []
    current: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            stack.append(int(operands[1].MCID) if name == "BDC" and "/MCID" in operands[1] else -1)
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            current = maps[str(operands[0])]
        elif name in {"Tj", "TJ"}:
            assert stack, "text outside any mark"
            parts = operands[0] if name == "TJ" else operands
            letters = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
            shown = "".join(current[code] for code in letters)
            texts[stack[-1]] = texts.get(stack[-1], "") + shown
    assert not stack
    return texts


def _unicode(font) -> dict[int, str]:
    pairs = re.findall(rb"<(\w\w)> <(\w{4})>", font.ToUnicode.read_bytes())
    return {int(code, 16): chr(int(value, 16)) for code, value in pairs}
