"""The syntax of letter templates, with parser and checks.

A template is text. Its first line may be the subject. Each line is one sentence in Jinja syntax;
empty lines separate paragraphs.

    | …   replaces the sentence before it if that was left out
    > …   begins a line of its own
    - …   is an item of a list

A sentence names the facts that it states by the fields in it: without one of them it is left out.
`{% if met %}…{% endif %}` names a fact without a word of its own.

A template may come from a stranger, in a store that was restored. So only a small part of Jinja is
allowed: fields, conditions, and one loop over the people that thanks are forwarded to. Such a
template always ends, reads nothing but the fields, and renders to a bounded size.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from desktop.advice.letters.template_values import FIELD_NAMES
from desktop.core.kinds import Tone

if TYPE_CHECKING:
    from jinja2 import Template, nodes
    from jinja2.sandbox import SandboxedEnvironment

SUBJECT = "Subject: "
#: The template for a person who forwards thanks to people without an address.
ORGANISER = "thank_you_organiser"

MAX_CHARACTERS = 8_000
MAX_LINES = 200
#: The greatest size of a letter from the person's own template, in characters.
MAX_RENDERED = 40_000

#: The greatest number of a variant of one letter in one tone.
MAX_VARIANT = 9

_MARKS = ("| ", "> ", "- ")
_OTHERS = "others"
#: The attributes of the loop variable (one of `others`), and of `loop`.
_PERSON_FIELDS = frozenset({"name", "detail"})
_LOOP_FIELDS = frozenset({"first", "last", "index"})
_FILTERS = frozenset({"capitalize", "lower", "title", "trim", "upper"})
#: The deepest nesting of nodes; Python's recursion limit comes somewhat later.
_MAX_DEPTH = 8
_BROKEN_FIELD = re.compile(
    r"\}\}|%\}|#\}|(?<!\{)\{\s*(?:" + "|".join(sorted(FIELD_NAMES)) + r")\s*\}(?!\})"
)


class FaultKind(StrEnum):
    """What is wrong with a template. Each comment names the parameters."""

    EMPTY = "empty"
    TOO_LONG = "too_long"  # most
    TOO_MANY_LINES = "too_many_lines"  # most
    SYNTAX = "syntax"
    UNKNOWN = "unknown"  # found, near: the most similar field, or empty
    NOT_ALLOWED = "not_allowed"  # found
    SUBJECT_MISSING = "subject_missing"
    SUBJECT_JOINED = "subject_joined"
    SUBJECT_LATE = "subject_late"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault, in a line counted from 1; 0 if it concerns the whole text."""

    kind: FaultKind
    line: int = 0
    found: str = ""
    near: str = ""
    most: int = 0


class TemplateError(ValueError):
    """The template is invalid; `faults` are the reasons."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(", ".join(f"{fault.kind} in line {fault.line}" for fault in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class TemplateKey:
    """The letter that a template is for. `number` is 0 if the tone has only one variant."""

    kind: str
    tone: Tone
    number: int = 0

    @property
    def name(self) -> str:
        """The file name without suffix."""
        return f"{self.kind}.{self.tone}" + (f".{self.number}" if self.number else "")


def key_of(name: str) -> TemplateKey:
    """The key for a file name without suffix. Raises ValueError for an invalid one."""
    kind, tone, *number = name.split(".")
    return TemplateKey(kind, Tone(tone), int(number[0]) if number else 0)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: its mark ("|", ">", "-" or empty), the fields it needs, its template."""

    mark: str
    needs: frozenset[str]
    template: "Template"


Paragraphs = tuple[tuple[Line, ...], ...]


def parse_template(text: str) -> Paragraphs:
    """The lines of a template by paragraph. Raises `TemplateError` for an invalid one."""
    if faults := tuple(_faults(text)):
        raise TemplateError(*faults)
    found: list[list[Line]] = [[]]
    for line in _lines(text):
        if line.strip():
            found[-1].append(_line(line))
        elif found[-1]:
            found.append([])
    return tuple(tuple(paragraph) for paragraph in found if paragraph)


def faults_of(text: str, *, spoken: bool = False) -> tuple[Fault, ...]:
    """All faults of a template; a `spoken` one needs no subject."""
    found = list(_faults(text))
    if not spoken and not {fault.kind for fault in found} & {FaultKind.EMPTY, FaultKind.TOO_LONG}:
        found += _subject_faults(_lines(text))
    return tuple(sorted(found, key=lambda fault: fault.line))


def fields_used(text: str) -> frozenset[str]:
    """The fields used in a template. Raises `TemplateError` for an invalid one."""
    return frozenset(
        name for paragraph in parse_template(text) for line in paragraph for name in line.needs
    )


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").split("\n")


def _faults(text: str) -> Iterator[Fault]:
    lines = _lines(text)
    if not text.strip():
        yield Fault(FaultKind.EMPTY)
    elif len(text) > MAX_CHARACTERS:
        yield Fault(FaultKind.TOO_LONG, most=MAX_CHARACTERS)
    elif len(lines) > MAX_LINES:
        yield Fault(FaultKind.TOO_MANY_LINES, most=MAX_LINES)
    else:
        for number, line in enumerate(lines, 1):
            for kind, found, near in _checked(line):
                yield Fault(kind, number, found, near)


def _subject_faults(lines: list[str]) -> Iterator[Fault]:
    mark = SUBJECT.strip()
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if not lines[first].startswith(mark):
        yield Fault(FaultKind.SUBJECT_MISSING, first + 1)
    inside = lines[first].startswith(mark)
    for number, line in enumerate(lines[first + 1 :], first + 2):
        bare = line.removeprefix("| ")
        if not line.strip():
            inside = False
        elif inside and not (bare != line and bare.startswith(mark)):
            yield Fault(FaultKind.SUBJECT_JOINED, number)
            inside = False
        elif not inside and bare.startswith(mark):
            yield Fault(FaultKind.SUBJECT_LATE, number)


def _sentence_text(line: str) -> str:
    return line[2:] if line[:2] in _MARKS else line


@lru_cache(maxsize=2048)
def _line(line: str) -> Line:
    from jinja2.meta import find_undeclared_variables  # noqa: PLC0415  when a template is first parsed

    sentence = _sentence_text(line)
    needs = find_undeclared_variables(_environment().parse(sentence))
    mark = line[0] if sentence != line else ""
    return Line(mark, frozenset(needs), _environment().from_string(sentence))


@lru_cache(maxsize=2048)
def _checked(line: str) -> tuple[tuple[FaultKind, str, str], ...]:
    """The faults of one line: the kind, what was found, the most similar field."""
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415  when a template is first parsed

    try:
        tree = _environment().parse(_sentence_text(line))
    except (TemplateSyntaxError, RecursionError):
        return ((FaultKind.SYNTAX, "", ""),)
    return tuple(dict.fromkeys(_walk(tree, frozenset(), 0)))


def _walk(
    node: "nodes.Node", one: frozenset[str], depth: int
) -> Iterator[tuple[FaultKind, str, str]]:
    """The faults of a node and its children. `one` holds the loop variable, inside a loop."""
    from jinja2 import nodes  # noqa: PLC0415  when a template is first parsed

    inside: list[nodes.Node] = list(node.iter_child_nodes())
    if isinstance(node, nodes.TemplateData):
        if _BROKEN_FIELD.search(node.data):
            yield FaultKind.SYNTAX, "", ""
    elif isinstance(node, nodes.Name):
        if node.name not in FIELD_NAMES - {_OTHERS}:
            yield _unknown(node.name)
        return
    elif isinstance(node, nodes.Getattr):
        of_loop = isinstance(node.node, nodes.Name) and bool(one)
        owner = node.node.name if isinstance(node.node, nodes.Name) else ""
        known = _LOOP_FIELDS if owner == "loop" else _PERSON_FIELDS if owner in one else frozenset()
        if not of_loop or node.attr not in known:
            yield FaultKind.UNKNOWN, f"{owner}.{node.attr}", ""
        return
    elif isinstance(node, nodes.For):
        yield from _loop(node, one)
        inside = [] if one else node.body
        one = one | ({node.target.name} if isinstance(node.target, nodes.Name) else set())
    elif isinstance(node, nodes.Filter):
        if node.name not in _FILTERS or node.args or node.kwargs:
            yield FaultKind.NOT_ALLOWED, f"| {node.name}", ""
            return
    elif not isinstance(
        node,
        nodes.Template | nodes.Output | nodes.If | nodes.CondExpr
        | nodes.Not | nodes.And | nodes.Or | nodes.Const,
    ):  # fmt: skip
        yield FaultKind.NOT_ALLOWED, type(node).__name__.lower(), ""
        return
    if depth > _MAX_DEPTH and inside:
        yield FaultKind.NOT_ALLOWED, "…", ""
        return
    for part in inside:
        yield from _walk(part, one, depth + 1)


def _loop(node: "nodes.For", one: frozenset[str]) -> Iterator[tuple[FaultKind, str, str]]:
    """The faults of a loop: it must run over `others`, and not inside another loop."""
    from jinja2 import nodes  # noqa: PLC0415  when a template is first parsed

    over = isinstance(node.iter, nodes.Name) and node.iter.name == _OTHERS
    plain = isinstance(node.target, nodes.Name) and node.target.name not in FIELD_NAMES | {"loop"}
    if one or not over or not plain or node.test or node.recursive or node.else_:
        yield FaultKind.NOT_ALLOWED, "for", ""


def _unknown(name: str) -> tuple[FaultKind, str, str]:
    near = difflib.get_close_matches(name.lower(), sorted(FIELD_NAMES), 1)
    return FaultKind.UNKNOWN, name, near[0] if near and name != _OTHERS else ""


@cache
def _environment() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined  # noqa: PLC0415  when a template is first parsed
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415  when a template is first parsed

    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
