"""Published waiting times by country, and times that laws name, from `waits.toml`."""

import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.advice.figures import Figure
from desktop.advice.knowledge import KnowledgeError
from desktop.insight.results import NamedTime, PublishedWait


def load_waits(
    directory: Path, figures: Iterable[Figure]
) -> tuple[tuple[PublishedWait, ...], tuple[NamedTime, ...]]:
    """The waiting times below `directory`, with their sources in `figures`.

    Raises OSError for a missing file and KnowledgeError for a time without a source.
    """
    return parse_waits((directory / "waits.toml").read_text(encoding="utf-8"), figures)


def parse_waits(
    text: str, figures: Iterable[Figure]
) -> tuple[tuple[PublishedWait, ...], tuple[NamedTime, ...]]:
    table = tomllib.loads(text)
    sources = {figure.id: figure for figure in figures}
    try:
        published = tuple(
            PublishedWait(sources[name], country, wait["since"], float(days))
            for name, wait in table["published"].items()
            for country, days in wait["days"].items()
        )
        laws = tuple(
            NamedTime(
                id=name,
                country=law["country"],
                subdivisions=frozenset(one.casefold() for one in law["subdivisions"]),
                days=law["days"],
                since=law["since"],
                citation=law["citation"],
                address=law["address"],
            )
            for name, law in table["laws"].items()
        )
    except KeyError as error:
        raise KnowledgeError(f"waits: {error.args[0]} is missing") from error
    return published, laws


def published_for(
    published: Sequence[PublishedWait], countries: Iterable[str]
) -> tuple[PublishedWait, ...]:
    """Those of these countries; where there are none, those counted from an interview, which name
    their country."""
    wanted = frozenset(countries)
    found = tuple(one for one in published if one.country in wanted)
    return found or tuple(one for one in published if one.since == "interview")
