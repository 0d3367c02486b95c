"""Reads with the phrases of the program, on Tuesday 24 March 2026."""

from datetime import date
from functools import cache

from desktop.advice.answers.phrases import Phrases, parse
from desktop.advice.answers.reading import AnswerReading, read_answer
from desktop.advice.calendars import calendar_for
from desktop.paths import resources_dir

RECEIVED = date(2026, 3, 24)


@cache
def phrases() -> Phrases:
    path = resources_dir() / "answers" / "en" / "phrases.toml"
    return parse(path.read_text(encoding="utf-8"))


def read(text: str, country: str = "GB", received_on: date = RECEIVED) -> AnswerReading | None:
    return read_answer(text, received_on, calendar_for(country), phrases())
