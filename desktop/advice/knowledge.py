"""The knowledge behind the advice, read from text files that an expert can edit.

Numbers are in files of their own, words in a directory for each language. The caller passes the
directory.
"""

import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from desktop.advice.cadence import Cadence
from desktop.advice.facts import FactKind
from desktop.advice.model import MIXED, Option, Question
from desktop.core.kinds import Basis, Reason

NUMBERS = ("observations", "ranking", "cadence", "questions")
WORDS = ("reasons", "observations", "questions")
FALLBACK = "en"

REASONS = tuple(Reason)
T = TypeVar("T")
Table = Mapping[str, Any]


class KnowledgeError(ValueError):
    """A knowledge file that is incomplete or contradictory; the message names the place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationKind:
    """One kind of observation. `effects` are logarithms of weights, in the order of `Reason`."""

    id: str
    effects: tuple[float, ...]
    basis: Basis
    source: str
    derived: bool
    statement: bool
    lasting: bool

    @property
    def total_effect(self) -> float:
        """The sum of the effects on all reasons, for and against."""
        return sum(abs(effect) for effect in self.effects)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """The parameters by which observations add up to a ranking."""

    priors: tuple[float, ...]
    """Logarithms, in the order of `Reason`."""
    exclusive: tuple[frozenset[str], ...]
    correlated: Mapping[str, int]
    """The number of the group of each correlated observation."""
    fraction: float
    very_likely: float
    likely: float
    possible: float
    flat_ratio: float


@dataclass(frozen=True, slots=True)
class ReasonWords:
    title: str
    todo: str


@dataclass(frozen=True, slots=True)
class ObservationWords:
    says: str
    """The sentence as evidence."""
    answer: str
    """The sentence as a possible answer."""


@dataclass(frozen=True, slots=True)
class QuestionWords:
    title: str
    helper: str


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one language."""

    reasons: Mapping[Reason, ReasonWords]
    observations: Mapping[str, ObservationWords]
    questions: Mapping[str, QuestionWords]
    news: Mapping[str, str]
    """The topics and facts as possible answers."""
    dates: Mapping[str, str]
    """The names of dates that belong to answers, where it is not "until"."""

    def answer(self, kind: str) -> str:
        """A topic, a fact or an observation as a possible answer."""
        return self.news[kind] if kind in self.news else self.observations[kind].answer


@dataclass(frozen=True, kw_only=True, eq=False)
class Knowledge:
    """All that was read. Compared and hashed by identity, so that results can be cached by it."""

    kinds: Mapping[str, ObservationKind]
    weighing: Weighing
    cadence: Cadence
    news: tuple[Question, ...]
    """The pages about what has happened; the first one offers the topics of others."""
    questions: tuple[Question, ...]
    """The pages about the reasons."""
    words: Words

    @cached_property
    def options(self) -> Mapping[str, Option]:
        """The observations that can be an answer, by kind."""
        told = {o.kind: o for page in (*self.questions, *self.news) for o in page.options}
        return {name: option for name, option in told.items() if _is_asked(name, self.kinds)}


def load(directory: Path, language: str = FALLBACK) -> Knowledge:
    """Read the files below `directory`; what a language lacks is English.

    Raises OSError for a missing file and KnowledgeError for an invalid one.
    """
    return parse(
        {name: (directory / f"{name}.toml").read_text(encoding="utf-8") for name in NUMBERS},
        words_in(directory, FALLBACK, WORDS),
        words_in(directory, language, WORDS),
    )


def words_directory(directory: Path, language: str) -> Path:
    """The directory of a language as a whole, or that of English."""
    words = directory / language
    return words if words.is_dir() else directory / FALLBACK


def words_in(directory: Path, language: str, names: Iterable[str]) -> dict[str, str]:
    """The texts of the files that a language has; English must have all of them."""
    paths = {name: directory / language / f"{name}.toml" for name in names}
    return {
        name: path.read_text(encoding="utf-8")
        for name, path in paths.items()
        if language == FALLBACK or path.is_file()
    }


def parse(
    numbers: Mapping[str, str],
    words: Mapping[str, str],
    translated: Mapping[str, str] | None = None,
) -> Knowledge:
    """Knowledge from the texts of its files, by file name without suffix. Raises KnowledgeError.

    `translated` has words of another language, which replace those of `words`.
    """
    number = {name: read_toml(name, numbers[name]) for name in NUMBERS}
    others = translated or {}
    word = {name: read_words(name, words[name], others.get(name, "")) for name in WORDS}
    try:
        kinds = _kinds(number["observations"], number["ranking"])
        return Knowledge(
            kinds=kinds,
            weighing=_weighing(number["ranking"], kinds),
            cadence=_cadence(number["cadence"]),
            news=_news(number["questions"], kinds),
            questions=_questions(number["questions"], kinds),
            words=_words(word, kinds, number["questions"]),
        )
    except KeyError as error:
        raise KnowledgeError(f"{error.args[0]} is missing") from error
    except (TypeError, ValueError) as error:
        raise KnowledgeError(str(error)) from error


def read_toml(name: str, text: str) -> Table:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise KnowledgeError(f"{name}: {error}") from error


def read_words(name: str, words: str, translated: str) -> Table:
    """The words of a file, where they are translated in the other language."""
    return _replaced(read_toml(f"words/{name}", words), read_toml(f"words/{name}", translated))


def _replaced(table: Table, by: Table) -> Table:
    """`table` with the values of `by`, table by table."""
    replaced = {
        key: _replaced(table.get(key, {}), value) if isinstance(value, dict) else value
        for key, value in by.items()
    }
    return {**table, **replaced}


def _kinds(observations: Table, ranking: Table) -> dict[str, ObservationKind]:
    scale = {word: math.log(float(size)) for word, size in ranking["scale"].items()}
    power = float(ranking["statements"]["power"])
    kinds = {}
    for name, table in observations["observations"].items():
        factor = power if table.get("statement", False) else 1.0
        effects = dict.fromkeys(REASONS, 0.0)
        for side, sign in (("supports", 1.0), ("opposes", -1.0)):
            for reason, word in table[side].items():
                effects[Reason(reason)] = sign * scale[word] * factor
        kinds[name] = ObservationKind(
            id=name,
            effects=tuple(effects.values()),
            basis=Basis(table["basis"]),
            source=table.get("source", ""),
            derived=table.get("derived", False),
            statement=table.get("statement", False),
            lasting=table.get("lasting", False),
        )
    return kinds


def _weighing(table: Table, kinds: Mapping[str, ObservationKind]) -> Weighing:
    correlated: dict[str, int] = {}
    for number, group in enumerate(table["correlated"]["groups"]):
        for name in _known(group, kinds):
            if name in correlated:
                raise KnowledgeError(f"{name} stands in two groups of correlated observations")
            correlated[name] = number
    return Weighing(
        priors=tuple(math.log(table["priors"][reason]) for reason in REASONS),
        exclusive=tuple(frozenset(_known(g, kinds)) for g in table["exclusive"]["groups"]),
        correlated=correlated,
        fraction=float(table["correlated"]["fraction"]),
        very_likely=float(table["words"]["very_likely"]),
        likely=float(table["words"]["likely"]),
        possible=float(table["words"]["possible"]),
        flat_ratio=float(table["flat"]["ratio"]),
    )


def _known(names: list[str], kinds: Mapping[str, ObservationKind]) -> list[str]:
    for name in names:
        if name not in kinds:
            raise KnowledgeError(f"no observation is called {name}")
    return names


def _section(kind: type[T], table: Table) -> T:
    """A dataclass of numbers and lists of words. Raises KnowledgeError or TypeError for others."""
    wanted = {f.name: f.type for f in fields(kind)}  # type: ignore[arg-type]
    for name, value in table.items():
        expected = int if wanted.get(name) is int else list
        if name not in wanted or type(value) is not expected:
            raise KnowledgeError(f"cadence: {name} = {value!r} is not expected here")
    return kind(**{n: tuple(v) if isinstance(v, list) else v for n, v in table.items()})


def _cadence(table: Table) -> Cadence:
    return Cadence(
        **{f.name: _section(f.type, table[f.name]) for f in fields(Cadence)}  # type: ignore[arg-type]
    )


def _news(table: Table, kinds: Mapping[str, ObservationKind]) -> tuple[Question, ...]:
    """The pages of news. Each topic of the first one opens a page, as some other answers do."""
    topics, *pages = table["news"]
    opened = {page["after"] for page in pages}
    for name in topics["options"]:
        if name not in opened:
            raise KnowledgeError(f"no page of news is opened by {name}")
    facts = {kind.value for kind in FactKind}
    for page in pages:
        _known([name for name in page["options"] if name not in facts], kinds)
    return tuple(
        Question(
            page["id"], _options(page, table), page.get("after", ""), page.get("single", False)
        )
        for page in (topics, *pages)
    )


def _questions(table: Table, kinds: Mapping[str, ObservationKind]) -> tuple[Question, ...]:
    questions = []
    for page in table["pages"]:
        for name in _known(page["options"], kinds):
            if kinds[name].derived:
                raise KnowledgeError(f"{name} is worked out from the record and cannot be asked")
        questions.append(Question(page["id"], _options(page, table)))
    return tuple(questions)


def _is_asked(name: str, kinds: Mapping[str, ObservationKind]) -> bool:
    """Whether the answer `name` is an observation that a person makes."""
    return name in kinds and not kinds[name].derived


def _options(page: Table, table: Table) -> tuple[Option, ...]:
    return tuple(
        Option(
            name,
            date_needed=name in table["date_needed"],
            date_optional=name in table["date_optional"],
            with_time=name in table["with_time"],
            asks_day=name in table["asks_day"],
        )
        for name in page["options"]
    )


def _words(
    word: Mapping[str, Table], kinds: Mapping[str, ObservationKind], questions: Table
) -> Words:
    return Words(
        reasons={
            r: ReasonWords(table["title"], table["todo"])
            for r in REASONS
            for table in [word["reasons"]["reasons"][r]]
        },
        observations={
            name: ObservationWords(table["says"], table.get("answer", table["says"]))
            for name in kinds
            for table in [word["observations"]["observations"][name]]
        },
        questions={
            name: QuestionWords(table["title"], table["helper"])
            for name in [*(p["id"] for p in (*questions["news"], *questions["pages"])), MIXED]
            for table in [word["questions"]["pages"][name]]
        },
        news={
            name: word["questions"]["news"][name]
            for page in questions["news"]
            for name in page["options"]
            if not _is_asked(name, kinds)
        },
        dates=word["questions"]["dates"],
    )
