"""The changed versions of the functions of `desktop/advice`, made by mutmut's operators.

A decorated function is not changed, except a static or class method, and neither is a constant of
a module. `EXCLUDED` lists the changes that no test of behaviour can notice.
"""

import __future__

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import Any

import libcst as cst
import libcst.matchers as m
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider
from mutmut.mutation.file_mutation import Mutation, create_mutations

ROOT = Path(__file__).parents[2]
ADVICE = ROOT / "desktop" / "advice"

#: Such nodes are not changed, for the reason given.
EXCLUDED: Sequence[tuple[m.BaseMatcherNode, str]] = (
    (m.Raise(), "the text of an error message, which a developer reads"),
    (m.Arg(keyword=m.Name("encoding")), "a file is UTF-8 by default on the systems of the tests"),
    (m.Arg(keyword=m.Name("strict")), "`zip(strict=True)` checks what is true already"),
)


@dataclass(frozen=True, slots=True)
class Change:
    """A changed version of `function`; `path` is its name in the module."""

    module: str
    path: str
    function: FunctionType
    source: str
    """Of the changed function, in its class if it is a method."""
    difference: str
    file: Path
    lines: frozenset[int]
    """The changed lines."""
    all_lines: frozenset[int]
    """Those of the function."""

    def apply(self) -> None:
        """Change the function itself, so that all references to it are to the changed one."""
        names = dict(self.function.__globals__)
        # Names of `TYPE_CHECKING` blocks do not exist here.
        flags = __future__.annotations.compiler_flag
        exec(compile(self.source, self.path, "exec", flags, dont_inherit=True), names)  # noqa: S102
        changed = _function(names, self.path)
        self.function.__code__ = changed.__code__
        self.function.__defaults__ = changed.__defaults__
        self.function.__kwdefaults__ = changed.__kwdefaults__


def module_names(prefixes: Sequence[str]) -> list[str]:
    """The modules of the advice, as "rules.hold"; those below `prefixes`, if there are any."""
    files = (file.relative_to(ADVICE).with_suffix("") for file in ADVICE.rglob("*.py"))
    names = sorted(".".join(file.parts) for file in files if file.name != "__init__")
    return [
        name
        for name in names
        if not prefixes or any(f"{name}.".startswith(f"{prefix}.") for prefix in prefixes)
    ]


def changes_of(name: str) -> Iterator[Change]:
    """All changes of the module "rules.hold"."""
    file = ADVICE / Path(*name.split(".")).with_suffix(".py")
    code = file.read_text(encoding="utf-8")
    module, mutations, _, _ = create_mutations(str(file), code)
    excluded = _excluded(module)
    owners = _owners(module)
    places = MetadataWrapper(module, unsafe_skip_copy=True).resolve(PositionProvider)
    imported = import_module(f"desktop.advice.{name}")
    sources = {function: _source(module, function, owner) for function, owner in owners.items()}
    for mutation in mutations:
        function = mutation.contained_by_top_level_function
        if function is None or function not in owners or _touches(mutation, excluded):
            continue
        before = sources[function]
        changed = function.deep_replace(mutation.original_node, mutation.mutated_node)
        assert isinstance(changed, cst.FunctionDef)
        after = _source(module, changed, owners[function])
        if after != before:
            path = ".".join(filter(None, (owners[function], function.name.value)))
            yield Change(
                module=name,
                path=path,
                function=_function(vars(imported), path),
                source=after,
                difference=_difference(before, after),
                file=file,
                lines=_lines(places.get(mutation.original_node, places[function])),
                all_lines=_lines(places[function]),
            )


def _lines(place: CodeRange) -> frozenset[int]:
    return frozenset(range(place.start.line, place.end.line + 1))


def _excluded(module: cst.Module) -> set[cst.CSTNode]:
    """The nodes of `EXCLUDED` and all inside them."""
    found = (node for matcher, _reason in EXCLUDED for node in m.findall(module, matcher))
    return {inside for node in found for inside in _nodes(node)}


def _touches(mutation: Mutation, excluded: set[cst.CSTNode]) -> bool:
    """Whether an excluded node is changed or left out."""
    before = excluded.intersection(_nodes(mutation.original_node))
    return bool(before.difference(_nodes(mutation.mutated_node)))


def _nodes(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    yield node
    for child in node.children:
        yield from _nodes(child)


def _owners(module: cst.Module) -> dict[cst.FunctionDef, str]:
    """The class of each function, empty for a function of the module."""
    owners: dict[cst.FunctionDef, str] = {}
    for statement in module.body:
        if isinstance(statement, cst.FunctionDef):
            owners[statement] = ""
        elif isinstance(statement, cst.ClassDef):
            owners.update(
                (inner, statement.name.value)
                for inner in statement.body.body
                if isinstance(inner, cst.FunctionDef)
            )
    return owners


def _source(module: cst.Module, function: cst.FunctionDef, owner: str) -> str:
    code = module.code_for_node(function.with_changes(leading_lines=()))
    if not owner:
        return code
    return f"class {owner}:\n" + "".join(f"    {line}" for line in code.splitlines(keepends=True))


def _function(names: dict[str, Any], path: str) -> FunctionType:
    owner, _, name = path.rpartition(".")
    found = vars(names[owner])[name] if owner else names[name]
    found = getattr(found, "__func__", found)
    assert isinstance(found, FunctionType), path
    return found


def _difference(before: str, after: str) -> str:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return "\n".join(line for line in lines if not line.startswith(("---", "+++", "@@")))
