"""Reads with the phrases of the program, on Tuesday 24 March 2026."""

from datetime import date
from functools import cache

from desktop.advice.answers.languages import MailForms, read_mail
from desktop.advice.answers.languages import parse as parse_forms
from desktop.advice.answers.phrases import Phrases, parse
from desktop.advice.answers.reading import AnswerReading
from desktop.advice.calendars import calendar_for
from desktop.core.kinds import LetterLanguage
from desktop.paths import resources_dir

RECEIVED = date(2026, 3, 24)


def file(name: str) -> str:
    """A file of the words by which answers are read."""
    return (resources_dir() / "answers" / name).read_text(encoding="utf-8")


@cache
def phrases(language: LetterLanguage = LetterLanguage.ENGLISH) -> Phrases:
    said, grammar = file(f"{language}/phrases.toml"), file(f"{language}/grammar.toml")
    return parse(said, grammar, file("zones.toml"), language)


@cache
def forms() -> MailForms:
    return parse_forms({one: file(f"{one}/mail.toml") for one in LetterLanguage})


def read(text: str, country: str = "GB", received_on: date = RECEIVED) -> AnswerReading | None:
    """A mail in the language that is recognised."""
    return read_mail(text, received_on, calendar_for(country), forms(), phrases)
