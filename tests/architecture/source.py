"""Access to the project's files for the architecture tests."""

import ast
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
_MADE = {"__pycache__", "build", "dist", "shots", "venv"}


@cache
def files() -> tuple[Path, ...]:
    """Every file of the project but generated and hidden ones.

    Of hidden folders, `.ci` and `.github` are included.
    """
    found: list[Path] = []
    for folder, below, names in os.walk(ROOT):
        below[:] = [
            name
            for name in below
            if name in {".ci", ".github"} or not (name.startswith(".") or name in _MADE)
        ]
        found += [
            Path(folder, name) for name in names if not name.startswith((".coverage", ".git"))
        ]
    return tuple(sorted(found))


def python(*under: str) -> Iterator[tuple[str, ast.Module]]:
    """The Python files below these folders: path relative to the root, and syntax tree."""
    for path in files():
        name = path.relative_to(ROOT).as_posix()
        if path.suffix == ".py" and name.startswith(under):
            yield name, _tree(path)


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


@cache
def nodes(tree: ast.Module) -> tuple[ast.AST, ...]:
    """All nodes of a syntax tree, walked once for all tests."""
    return tuple(ast.walk(tree))


def dotted(node: ast.AST) -> str:
    """`a.b.c` for an attribute of a name; the last parts where it starts from something else."""
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else node.attr
    return node.id if isinstance(node, ast.Name) else ""
