"""Collects the texts of the program for translators.

`pyside6-lupdate` collects the texts in `tr()` and the like. The sentences of errors are written
where the errors are raised, in modules without Qt; this module collects the arguments of every
`UserError` and passes them to `pyside6-lupdate` under the context that `wording.errors` uses.
"""

import ast
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.architecture import source
from translations import tool

CONTEXT = "UserError"
_BASE = "UserError"
_LISTS = {"StoreError": "StoreErrorKind", "BackupError": "BackupErrorKind"}
"""The errors whose sentences are the members of an enumeration."""


class UncollectableError(Exception):
    """A sentence is not a literal and would need the program to run."""


def sentences() -> dict[str, str]:
    """Every sentence of an error, and its position (file:line)."""
    found: dict[str, str] = {}
    for name, tree in source.python("desktop/"):
        tables = _tables(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.name in _LISTS.values():
                found |= dict.fromkeys(_members(node), f"{name}:{node.lineno}")
            elif isinstance(node, ast.Call) and _is_raised(node, tree):
                where = f"{name}:{node.lineno}"
                found |= dict.fromkeys(_texts(node.args[0], tables, where), where)
    return found


def update(targets: Sequence[Path]) -> None:
    """Write or update translation files; their names end with their language: `_de.ts`.

    Texts that the program no longer has are removed, once a translation of them has been
    proposed for similar texts. English gets only the texts with plural forms.
    """
    with tempfile.TemporaryDirectory() as folder:
        error_texts = Path(folder, "sentences.py")
        marked = (f"QT_TRANSLATE_NOOP({CONTEXT!r}, {_quoted(text)})\n" for text in sentences())
        error_texts.write_text("".join(marked), encoding="utf-8")
        files = [str(source.ROOT / name) for name, _ in source.python("desktop/")]
        command = tool("pyside6-lupdate")
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        english = [str(target) for target in targets if target.stem.endswith("_en")]
        others = [str(target) for target in targets if str(target) not in english]
        for plural, names in (["-pluralonly"], english), ([], others):
            if names:
                texts = [*files, str(error_texts), "-ts", *names]
                subprocess.run([command, *options, *plural, *texts], check=True)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _is_raised(call: ast.Call, tree: ast.Module) -> bool:
    """Whether the call creates a `UserError` with its own sentence."""
    function = call.func
    if not call.args:
        return False
    if isinstance(function, ast.Name):
        return function.id == _BASE or function.id in _plain_subclasses(tree)
    is_super = (
        isinstance(function, ast.Attribute)
        and function.attr == "__init__"
        and ast.unparse(function.value) == "super()"
    )
    return is_super and any(
        call in ast.walk(node) for node in _subclasses(tree) if node.name not in _LISTS
    )


def _subclasses(tree: ast.Module) -> Iterator[ast.ClassDef]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and _BASE in map(source.dotted, node.bases):
            yield node


def _plain_subclasses(tree: ast.Module) -> set[str]:
    """The subclasses of `UserError` without a method of their own."""
    return {
        node.name
        for node in _subclasses(tree)
        if not any(isinstance(part, ast.FunctionDef) for part in node.body)
    }


def _members(node: ast.ClassDef) -> Iterator[str]:
    for part in node.body:
        if isinstance(part, ast.Assign):
            yield str(ast.literal_eval(part.value))


def _tables(tree: ast.Module) -> dict[str, list[str]]:
    """The texts of the module's constants: a string, or the values of a dict."""
    found: dict[str, list[str]] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            values = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
            if all(isinstance(v, ast.Constant) and isinstance(v.value, str) for v in values):
                found[node.targets[0].id] = [str(ast.literal_eval(v)) for v in values]
    return found


def _texts(given: ast.expr, tables: dict[str, list[str]], where: str) -> list[str]:
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        return [given.value]
    name = given.value if isinstance(given, ast.Subscript) else given
    if isinstance(name, ast.Name) and name.id in tables:
        return tables[name.id]
    raise UncollectableError(f"{where} {ast.unparse(given)}")
