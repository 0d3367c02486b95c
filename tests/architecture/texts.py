"""Collects the texts of the program for translators.

    python -m tests.architecture.texts FILE

`pyside6-lupdate` finds what stands in `tr()` and its like. The sentences of errors stand where the
errors are raised, below the interface and without Qt; they are found here, by what is given to an
error that a person can mend, and handed over under the context that `wording.errors.told` asks for.
"""

import ast
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.architecture import source

CONTEXT = "UserError"
_BASE = "UserError"
_LISTS = {"StoreError": "StoreErrorKind", "BackupError": "BackupErrorKind"}
"""The errors whose sentence is chosen from a list of all there are."""


class UncollectableError(Exception):
    """A sentence that cannot be found without running the program."""


def sentences() -> dict[str, str]:
    """Every sentence of an error, and where it was found (file:line)."""
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


def write(target: Path) -> None:
    """Write or bring up to date the file of texts (`.ts`) at `target`."""
    with tempfile.TemporaryDirectory() as folder:
        handed = Path(folder, "sentences.py")
        marked = (f"QT_TRANSLATE_NOOP({CONTEXT!r}, {_quoted(text)})\n" for text in sentences())
        handed.write_text("".join(marked), encoding="utf-8")
        files = [str(source.ROOT / name) for name, _ in source.python("desktop/")]
        command = Path(sysconfig.get_path("scripts"), "pyside6-lupdate")
        arguments = ["-silent", "-locations", "none", *files, str(handed), "-ts", str(target)]
        subprocess.run([command, *arguments], check=True)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _is_raised(call: ast.Call, tree: ast.Module) -> bool:
    """Whether an error is made here with a sentence of its own."""
    function = call.func
    if not call.args:
        return False
    if isinstance(function, ast.Name):
        return function.id == _BASE or function.id in _plain_heirs(tree)
    is_super = (
        isinstance(function, ast.Attribute)
        and function.attr == "__init__"
        and ast.unparse(function.value) == "super()"
    )
    return is_super and any(
        call in ast.walk(heir) for heir in _heirs(tree) if heir.name not in _LISTS
    )


def _heirs(tree: ast.Module) -> Iterator[ast.ClassDef]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and _BASE in map(source.dotted, node.bases):
            yield node


def _plain_heirs(tree: ast.Module) -> set[str]:
    """Errors that are made as `UserError` itself is."""
    return {
        heir.name
        for heir in _heirs(tree)
        if not any(isinstance(part, ast.FunctionDef) for part in heir.body)
    }


def _members(node: ast.ClassDef) -> Iterator[str]:
    for part in node.body:
        if isinstance(part, ast.Assign):
            yield str(ast.literal_eval(part.value))


def _tables(tree: ast.Module) -> dict[str, list[str]]:
    """The texts that each name of the module stands for: one, or the values of a table."""
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


if __name__ == "__main__":
    write(Path(sys.argv[1]).resolve())
