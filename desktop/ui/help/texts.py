"""The help pages that come with the program, loaded on first use."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.advice.figures import Figure, load_figures
from desktop.advice.help import Page, Topic, load_help
from desktop.paths import resources_dir
from desktop.wording import languages

#: The year of a figure in the file of numbers, where its source names none.
_UNDATED = "undated"


def figures() -> Mapping[str, Figure]:
    """The published figures by their ids."""
    return _figures(languages.current())


def pages() -> Mapping[Topic, Page]:
    return _pages(languages.current())


@cache
def _figures(language: str) -> Mapping[str, Figure]:
    found = load_figures(resources_dir() / "knowledge", language)
    return {figure.id: figure for figure in found}


@cache
def _pages(language: str) -> Mapping[Topic, Page]:
    return load_help(resources_dir() / "help", tuple(_figures(language).values()), language)


def picture_file(topic: Topic, *, dark: bool) -> Path:
    """The file of a page's picture, made by `make help-pictures`."""
    name = f"{topic}-{'dark' if dark else 'light'}.png"
    pictures = Path("help", languages.current(), "pictures", name)
    own = resources_dir() / pictures
    return own if own.is_file() else resources_dir() / "help/en/pictures" / name


def source_of(figure: Figure) -> str:
    """Who published a figure and when, with its caveat."""
    is_dated = figure.year != _UNDATED
    source = QCoreApplication.translate("Help", "{source}, {year}").format(
        source=figure.source,
        year=figure.year if is_dated else QCoreApplication.translate("Help", "undated"),
    )
    if not figure.caveat:
        return source
    return QCoreApplication.translate("Help", "{source}. {caveat}").format(
        source=source, caveat=figure.caveat
    )
