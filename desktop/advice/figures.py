"""Published figures with their sources. They are read only when they are shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.advice.knowledge import FALLBACK, KnowledgeError, read_toml, read_words, words_in

_FILES = ("figures",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    id: str
    topic: str
    source: str
    year: str
    address: str
    text: str
    caveat: str


def load_figures(directory: Path, language: str = FALLBACK) -> tuple[Figure, ...]:
    """All figures below `directory`, in the order of the file.

    Raises OSError for a missing file and KnowledgeError for a figure without its text.
    """
    return parse_figures(
        (directory / "figures.toml").read_text(encoding="utf-8"),
        words_in(directory, FALLBACK, _FILES)["figures"],
        words_in(directory, language, _FILES).get("figures", ""),
    )


def parse_figures(numbers: str, words: str, translated: str = "") -> tuple[Figure, ...]:
    """The figures, with the words of another language where there are any."""
    texts = read_words("figures", words, translated)
    figures = read_toml("figures", numbers)
    try:
        return tuple(
            _figure(name, table, texts["figures"][name])
            for name, table in figures["figures"].items()
        )
    except KeyError as error:
        raise KnowledgeError(f"figures: {error.args[0]} is missing") from error


def _figure(name: str, table: Mapping[str, str], words: Mapping[str, str]) -> Figure:
    return Figure(
        id=name,
        topic=table["topic"],
        source=table["source"],
        year=table["year"],
        address=table["address"],
        text=words["text"],
        caveat=words.get("caveat", ""),
    )
