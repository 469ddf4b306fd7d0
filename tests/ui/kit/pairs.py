"""Which color stands on which: read from the style sheets, and said here for what is drawn by hand."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ethicsdesk.ui.tone import Tone

UI = Path(__file__).parents[3] / "ethicsdesk" / "ui"
PAGE_GROUNDS = ("bg", "surface", "sunken", "tint")
"""Where what has no ground of its own may stand."""

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMPOUND = re.compile(r"(\w+)?((?:[#\[][^\]\s:]+\]?)*)(?:::([\w-]+))?((?::[\w-]+)*)")
_ROLE = re.compile(r"@(\w+)")
_NAV = '[kit="nav-list"]'  # lies on the navigation and has no ground of its own
_BASES = {"QListWidget": "QListView", "QDateEdit": "QAbstractSpinBox", "QSpinBox": "QAbstractSpinBox"}


@dataclass(frozen=True)
class Compound:
    kind: str
    marks: frozenset[str]
    part: str
    states: frozenset[str]

    def covers(self, other: "Compound") -> bool:
        """Say whether a rule for this also holds for the other."""
        kinds = {other.kind, _BASES.get(other.kind, other.kind), "QWidget", ""}
        fits = self.kind in kinds and self.part == other.part
        return fits and self.marks <= other.marks and self.states <= other.states


@dataclass(frozen=True)
class Rule:
    chain: tuple[Compound, ...]
    colors: dict[str, str]
    text: str

    def covers(self, other: "Rule") -> bool:
        above = other.chain[:-1]
        held = all(any(mine.covers(theirs) for theirs in above) for mine in self.chain[:-1])
        return held and self.chain[-1].covers(other.chain[-1])


def rules(sheet: str) -> list[Rule]:
    """Return every selector of a sheet with the colors it gives; '' for none at all."""
    found = []
    for selectors, body in _RULE.findall(re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)):
        colors = dict(_colors(body))
        for selector in selectors.split(","):
            chain = tuple(_compound(part) for part in selector.split())
            found.append(Rule(chain, colors, " ".join(selector.split())))
    return found


def _colors(body: str) -> Iterator[tuple[str, str]]:
    for line in body.split(";"):
        name, _, value = (part.strip() for part in line.partition(":"))
        role = _ROLE.search(value)
        if role:
            yield ("edge" if name.startswith("border") else name.replace("-color", "") or name), role[1]
            if name == "color":
                yield "color", role[1]
        elif name == "background" and value in {"transparent", "none"}:
            yield "background", ""


def _compound(text: str) -> Compound:
    match = _COMPOUND.fullmatch(text)
    assert match, f"unreadable: {text}"
    marks = frozenset(re.findall(r"\[[^\]]+\]|#\w+", match[2] or ""))
    return Compound(match[1] or "", marks, match[3] or "", frozenset((match[4] or "").split(":")) - {""})


def _given(name: str, rule: Rule, among: list[Rule]) -> str | None:
    """Return what holds for a rule: its own color, or that of the last and most exact rule that covers it."""
    holders = [
        (_weight(one), at, one) for at, one in enumerate(among) if name in one.colors and one.covers(rule)
    ]
    return max(holders, key=lambda held: held[:2])[2].colors[name] if holders else None


def _weight(rule: Rule) -> int:
    return sum(10 * (len(one.marks) + len(one.states)) + 1 for one in rule.chain)


def _grounds(rule: Rule, among: list[Rule]) -> tuple[str, ...]:
    """Return what the rule's text may stand on: its own ground, else that of what holds it."""
    if own := _given("background", rule, among):
        return (own,)
    if rule.chain[-1].part:  # a part of a widget stands on the widget
        last = rule.chain[-1]
        whole = Rule((*rule.chain[:-1], Compound(last.kind, last.marks, "", frozenset())), {}, "")
        if ground := _given("background", whole, among):
            return (ground,)
    for number in range(len(rule.chain) - 1, 0, -1):
        if ground := _given("background", Rule(rule.chain[:number], {}, ""), among):
            return (ground,)
    return ("side",) if _NAV in rule.chain[-1].marks else PAGE_GROUNDS


def text_pairs(sheet: str) -> set[tuple[str, str]]:
    """Return every pair of ink and ground the sheet can lead to."""
    among, found = rules(sheet), set()
    for rule in among:
        ink = _given("color", rule, among)
        if ink is None or not {"color", "background"} & set(rule.colors):
            continue
        found |= {(ink, ground) for ground in _grounds(rule, among)}
    for rule in among:
        own = rule.colors
        if "selection" in own:
            found.add((own["selection"], own["selection-background"]))
        if "placeholder-text" in own:
            found |= {(own["placeholder-text"], ground) for ground in _grounds(rule, among)}
        if "alternate-background" in own:
            found.add((_given("color", rule, among) or "text", own["alternate-background"]))
    return found


def edge_pairs(sheet: str) -> set[tuple[str, str]]:
    """Return every pair of outline and ground by which one must find a control or the focus."""
    among, found = rules(sheet), set()
    for rule in among:
        edge = rule.colors.get("edge")
        if edge in {None, "border", "surface", "text"}:  # what divides, and what stands inside its own color
            continue
        inside = _given("background", rule, among)
        outside = PAGE_GROUNDS
        for number in range(len(rule.chain) - 1, 0, -1):
            if ground := _given("background", Rule(rule.chain[:number], {}, ""), among):
                outside = (ground,)
        if _NAV in rule.chain[-1].marks:
            outside = ("side",)
        found |= {(edge, ground) for ground in ((inside,) if inside and inside != edge else outside)}
    return found


TONES = tuple((tone.ink, tone.ground) for tone in Tone)
PAINTED = {  # file: what must be read, what must be found; each as ink/ground
    "interview/guarded_area.py": ("", "caution/surface"),
    "pages/consents/ledger_model.py": (" ".join(f"{ink}/surface" for ink, _ in TONES), ""),
    "search/drawing.py": ("text/surface muted/surface on_tint/tint", "focus/tint"),
    "widgets/busy_overlay.py": ("", ""),
    "widgets/button.py": (
        "on_primary/primary",
        "on_primary/primary stop/surface stop/stop_bg primary/surface",
    ),
    "widgets/chart.py": (
        "text/surface muted/surface",
        "good/trough caution/trough stop/trough good/surface caution/surface stop/surface control/surface",
    ),
    "widgets/choice_card.py": (
        "text/surface muted/surface on_tint/tint text/sunken muted/sunken",
        (
            "primary/tint primary/surface primary/bg control/surface control/bg focus/tint focus/surface "
            "on_primary/primary"
        ),
    ),
    "widgets/code_groups.py": ("", "focus/surface"),
    "widgets/disclosure.py": ("", "muted/surface"),
    "widgets/nav_bar.py": ("", "side_text/side side/side_accent side_on/side_selected"),
    "widgets/pdf_sheet.py": ("", "focus/sunken"),
    "widgets/ring.py": ("", "focus/tint on_primary/primary stop/surface"),
    "widgets/row_list.py": (
        "text/sunken muted/sunken text/tint muted/tint",
        "focus/surface focus/sunken focus/tint control/surface control/sunken control/tint",
    ),
    "widgets/step_list.py": (
        "on_tint/tint muted/surface text/bg muted/bg on_primary/primary",
        "primary/bg control/bg",
    ),
    "widgets/strength_bar.py": ("", "stop/trough caution/trough good/trough"),
}
BARE = {"border", "trough", "surface", "tint", "sunken", "bg", "side_text"}
"""Roles that are grounds or only divide; one of them alone is no pair."""


def drawn(which: int, file: str = "") -> set[tuple[str, str]]:
    """Return the pairs of one or all files that must be read (0) or found (1)."""
    said = [PAINTED[file]] if file else PAINTED.values()
    return {
        (ink, ground) for both in said for ink, _, ground in (p.partition("/") for p in both[which].split())
    }


def painted_roles() -> dict[str, set[str]]:
    """Return the roles each file of the window asks the theme for by name."""
    found: dict[str, set[str]] = {}
    for path in sorted(UI.rglob("*.py")):
        if path.name in {"theme.py", "icons.py", "icon_label.py"}:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "color" and node.args:
                said = {n.value for n in ast.walk(node.args[0]) if isinstance(n, ast.Constant)}
                roles = {one for one in said if isinstance(one, str)}
                found.setdefault(path.relative_to(UI).as_posix(), set()).update(roles)
    return found


def icon_roles() -> set[str]:
    """Return every role an icon is asked for in, besides those of the tones."""
    found = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"IconLabel", "IconButton"}:
                found |= {
                    key.value.value
                    for key in node.keywords
                    if key.arg == "role" and isinstance(key.value, ast.Constant)
                }
    return found
