"""The templates and phrases that come with the program, read when the first letter is written."""

from functools import cache

from desktop.advice.letter_check.phrases import Phrases, parse
from desktop.advice.letters.book import Book, load
from desktop.paths import resources_dir

LANGUAGE = "en"


@cache
def book() -> Book:
    return load(resources_dir() / "letters", LANGUAGE)


@cache
def phrases() -> Phrases:
    path = resources_dir() / "letters" / LANGUAGE / "check.toml"
    return parse(path.read_text(encoding="utf-8"))
