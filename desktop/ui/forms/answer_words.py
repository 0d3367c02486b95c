"""The words by which mails and postings are read, loaded when they are first needed."""

from functools import cache
from typing import TYPE_CHECKING

from desktop.core.kinds import LetterLanguage
from desktop.paths import resources_dir

if TYPE_CHECKING:
    from desktop.advice.answers.languages import MailForms
    from desktop.advice.answers.phrases import Phrases
    from desktop.advice.postings import PostingWords


@cache
def mail_forms() -> "MailForms":
    """How mails look in all languages, and the words by which a language is found."""
    from desktop.advice.answers.languages import parse  # noqa: PLC0415  with the first message

    return parse({language: _text(f"{language}/mail.toml") for language in LetterLanguage})


@cache
def phrases(language: LetterLanguage) -> "Phrases":
    """The phrases of a language."""
    from desktop.advice.answers.phrases import parse  # noqa: PLC0415  with the first message

    said, grammar = _text(f"{language}/phrases.toml"), _text(f"{language}/grammar.toml")
    return parse(said, grammar, _text("zones.toml"), language)


@cache
def posting_words(language: LetterLanguage) -> "PostingWords":
    """The words of postings in a language."""
    from desktop.advice.postings import parse  # noqa: PLC0415  with the first posting

    return parse(_text(f"{language}/postings.toml"), language)


def _text(name: str) -> str:
    return (resources_dir() / "answers" / name).read_text(encoding="utf-8")
