"""Modules and functions stay small enough to be read at one sitting."""

import ast
from collections.abc import Iterator

from tests.meta.project import place, python_files, text_of

MODULE_WALL = 400
FUNCTION_WALL = 60


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_module_is_longer_than_the_wall():
    lengths = {place(file): len(text_of(file).splitlines()) for file in python_files()}
    assert {name: lines for name, lines in lengths.items() if lines > MODULE_WALL} == {}


def test_no_function_is_longer_than_the_wall():
    long = {
        f"{place(file, node.lineno)} {node.name}": length(node)
        for file in python_files()
        for node in functions(ast.parse(text_of(file)))
        if length(node) > FUNCTION_WALL
    }
    assert long == {}


def test_the_function_wall_would_be_noticed():
    source = "def long():\n" + "    x = 1\n" * FUNCTION_WALL
    assert [length(node) for node in functions(ast.parse(source))] == [FUNCTION_WALL + 1]


def test_every_module_of_the_program_says_what_it_is():
    silent = [
        place(file)
        for file in python_files()
        if place(file).startswith("ethicsdesk/") and not ast.get_docstring(ast.parse(text_of(file)))
    ]
    assert silent == []
