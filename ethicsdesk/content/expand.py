"""Turns what authors write into the plain data of the domain models."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from ethicsdesk.content.markdown import TextBlock
from ethicsdesk.content.problems import Problem
from ethicsdesk.content.strict_yaml import Path, Plain, YamlFile

Fields = dict[str, Plain]

YES_NO_OPTIONS: Mapping[str, str] = MappingProxyType({"no": "No", "partly": "Partly", "yes": "Yes"})
"""Answers of a yes/no question, worst first, with their words."""

_LEVELS = ("red", "partly", "good")
_GROUPS: Mapping[str, str] = MappingProxyType({"all": "all_of", "any": "one_of"})
_FLOAT = re.compile(r"\d+\.\d+\Z")


class Expander:
    """Expands one file, collecting what is wrong with it."""

    def __init__(self, file: YamlFile, problems: list[Problem]) -> None:
        """Work on *file* and add to *problems*."""
        self.file = file
        self.problems = problems

    def _add(self, path: Path, sentence: str) -> None:
        self.problems.append(self.file.problem(path, sentence))

    def condition(self, data: Plain, path: Path) -> Plain:
        """Return a condition with the field names of the domain; None when it is wrong (and reported)."""
        if isinstance(data, dict):
            keys = set(data)
            if keys in ({"fact", "is"}, {"question", "is"}):
                return self._atom(data, path)
            if len(keys) == 1 and (key := next(iter(keys))) in {"all", "any", "not"}:
                return self._group(key, data[key], (*path, key))
        self._add(
            path,
            "A condition is {fact: …, is: […]}, {question: …, is: […]}, {all: […]}, {any: […]} or {not: …}.",
        )
        return None

    def _atom(self, data: Fields, path: Path) -> Plain:
        name, values = data.get("fact", data.get("question")), data["is"]
        if not isinstance(name, str):
            self._add(path, "The name in a condition must be text.")
        elif not isinstance(values, list) or not values:
            self._add((*path, "is"), "“is” must be a list with at least one value.")
        elif not all(isinstance(value, str) for value in values):
            self._add((*path, "is"), "The values under “is” must be text; put them in quotes.")
        elif len({str(value) for value in values}) < len(values):
            self._add((*path, "is"), "A value stands under “is” twice.")
        else:
            return {"name": name, "any_of": values}
        return None

    def _group(self, key: str, data: Plain, path: Path) -> Plain:
        if key == "not":
            return {"negated": self.condition(data, path)}
        if not isinstance(data, list) or not data:
            self._add(path, f"“{key}” must be a list of conditions.")
            return None
        return {_GROUPS[key]: [self.condition(part, (*path, n)) for n, part in enumerate(data)]}

    def question(self, data: Plain, path: Path, section: str) -> Plain:
        """Return a question in full: its section, its answers, its conditions."""
        if not isinstance(data, dict):
            return data
        fields: Fields = {key: value for key, value in data.items() if key not in {"stops", "bad"}}
        if "section" in fields:
            self._add((*path, "section"), "The section of a question is that of its file; leave it out.")
        fields["section"] = section
        for key in ("needs", "stop_if", "flag_if", "law_if"):
            if fields.get(key) is not None:
                fields[key] = self.condition(fields[key], (*path, key))
        if fields.get("kind") == "yes_no" and "options" not in fields:
            fields["options"] = self._yes_no(data.get("bad"), path)
        elif "bad" in data:
            self._add((*path, "bad"), "“bad” belongs to yes/no questions without a list of options.")
        if isinstance(bands := fields.get("bands"), list) and bands and isinstance(last := bands[-1], dict):
            fields["bands"] = [*bands[:-1], {"up_to": None, **last}]
        return self._with_stops(fields, data, path)

    def _yes_no(self, bad: Plain, path: Path) -> list[Plain]:
        if bad not in (None, "yes", "no"):
            self._add((*path, "bad"), "“bad” is yes or no.")
        ids = list(YES_NO_OPTIONS)
        if bad == "yes":
            ids.reverse()
        return [
            {"id": option, "label": YES_NO_OPTIONS[option], "level": level}
            for option, level in zip(ids, _LEVELS, strict=True)
        ]

    def _with_stops(self, fields: Fields, data: Fields, path: Path) -> Fields:
        stops = data.get("stops", [])
        if not isinstance(stops, list) or not all(isinstance(stop, str) for stop in stops):
            self._add((*path, "stops"), "“stops” must be a list of answers.")
            return fields
        left = {str(stop) for stop in stops}
        if "unknown" in left:
            fields["unknown_stops"] = True
            left.discard("unknown")
        if "red_flag" in left and fields.get("kind") == "text":  # the therapist's own rating
            fields["red_stops"] = True
            left.discard("red_flag")
        options = fields.get("options")
        if isinstance(options, list):
            marked: list[Plain] = []
            for option in options:
                if isinstance(option, dict) and isinstance(option.get("id"), str) and option["id"] in left:
                    marked.append({**option, "stop": True})
                    left.discard(str(option["id"]))
                else:
                    marked.append(option)
            fields["options"] = marked
        for stop in sorted(left):
            self._add((*path, "stops"), f"“stops” names “{stop}”, which is not an answer of this question.")
        return fields

    def rule(self, data: Plain, path: Path) -> Plain:
        """Return a rule of state law in full: what its duties hang on, as conditions."""
        if not isinstance(data, dict) or not isinstance(binds := data.get("binds"), list):
            return data
        return {**data, "binds": [self._bind(bind, (*path, "binds", n)) for n, bind in enumerate(binds)]}

    def _bind(self, data: Plain, path: Path) -> Plain:
        if not isinstance(data, dict) or data.get("when") is None:
            return data
        return {**data, "when": self.condition(data["when"], (*path, "when"))}

    def document(self, data: Plain, texts: tuple[TextBlock, ...], text_name: str) -> Plain:
        """Return a template in full: its blocks with their words."""
        if not isinstance(data, dict):
            return data
        fields = dict(data)
        if fields.get("fits") is not None:
            fields["fits"] = self.condition(fields["fits"], ("fits",))
        grade = fields.get("max_grade")
        if isinstance(grade, str) and _FLOAT.match(grade):
            fields["max_grade"] = float(grade)
        needs = fields.get("needs")
        if isinstance(needs, list):
            fields["needs"] = [{"fact": need} if isinstance(need, str) else need for need in needs]
        blocks = fields.get("blocks")
        if isinstance(blocks, list):
            by_id = {text.id: text for text in texts}
            fields["blocks"] = [self._block(b, by_id, ("blocks", n)) for n, b in enumerate(blocks)]
            named = {str(block.get("id")) for block in blocks if isinstance(block, dict)}
            self.problems.extend(
                Problem(text_name, text.line, f"The block “{text.id}” is not listed in document.yaml.")
                for text in texts
                if text.id not in named
            )
        return fields

    def _block(self, data: Plain, texts: Mapping[str, TextBlock], path: Path) -> Plain:
        if not isinstance(data, dict):
            return data
        fields = dict(data)
        for key in ("text", "label"):
            if key in fields:
                self._add((*path, key), f"The {key} of a block belongs into text.md.")
        if fields.get("when") is not None:
            fields["when"] = self.condition(fields["when"], (*path, "when"))
        text = texts.get(str(fields.get("id")))
        if text is None and isinstance(fields.get("id"), str):
            self._add(path, f"The block “{fields.get('id')}” has no text in text.md.")
        return {**fields, "text": text.text if text else "", "label": text.label if text else ""}


def items(file: YamlFile, key: str, problems: list[Problem], *, also: tuple[str, ...] = ()) -> list[Plain]:
    """Return the list under *key*, the only field beside those in *also*; reports what is wrong."""
    if not isinstance(file.data, dict):
        problems.append(file.problem((), f"The file must hold “{key}:” and a list under it."))
        return []
    problems.extend(
        file.problem((name,), f"“{name}” is not a field here.")
        for name in file.data
        if name not in (key, *also)
    )
    found = file.data.get(key)
    if not isinstance(found, list):
        problems.append(file.problem((key,), f"“{key}” must be a list."))
        return []
    return found


Expand = Callable[[Plain, Path], Plain]
"""How one item of a file is expanded; most need nothing."""


def as_written(data: Plain, path: Path) -> Plain:  # noqa: ARG001 - the shape of `Expand`
    """Return *data* as it is."""
    return data
