"""The languages of a mail or a posting, by its commonest short words.

A word that several languages have counts for none. Where no language leads, the text counts as
English. A text whose second language has nearly as many of these words as its first is in both:
it is read twice, and only what both readings agree on is taken.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from desktop.advice.answers.phrases import Phrases
from desktop.advice.answers.reading import AnswerReading, Strength, read_answer
from desktop.advice.answers.sentences import above_closing, is_mail_text
from desktop.core.kinds import AnswerKind, LetterLanguage
from desktop.core.workdays import WorkCalendar

#: Characters by which the language is found.
_READ = 3_000
#: A second language has at least this share of the words of the first, and so many.
_SHARE, _FEWEST = 0.4, 5
#: Also a letter before an apostrophe, as in "d'accord"; the "t" of "don't" is none.
_WORD = re.compile(r"\b(?:[^\W\d_]|qu)'(?=\w)|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class MailForms:
    """How mails begin and end in all languages, and the words by which a language is found."""

    closings: re.Pattern[str]
    """A line that ends what the mail says: a name and a legal notice follow."""
    greetings: re.Pattern[str]
    """The first line of a mail."""
    language_of: Mapping[str, LetterLanguage]

    def is_mail(self, text: str) -> bool:
        return is_mail_text(text, self.closings, self.greetings)

    def languages(self, text: str) -> Sequence[LetterLanguage]:
        """The language of what stands above the closing of a text; two of a text in two."""
        text = text[:_READ]
        text = text[: above_closing(text, self.closings)].casefold().replace("’", "'")
        known = map(self.language_of.get, _WORD.findall(text))
        counts = Counter(one for one in known if one is not None).most_common(2)
        if not counts:
            return (LetterLanguage.ENGLISH,)
        if len(counts) == 1:
            return (counts[0][0],)
        (first, most), (second, fewer) = counts
        if fewer >= max(_FEWEST, _SHARE * most):
            return (first, second)
        return (LetterLanguage.ENGLISH if fewer == most else first,)


def parse(texts: Mapping[LetterLanguage, str]) -> MailForms:
    """By the file `mail.toml` of each language."""
    tables = {language: tomllib.loads(text) for language, text in texts.items()}
    words = {language: frozenset(table["common"].split()) for language, table in tables.items()}
    times = Counter(word for listed in words.values() for word in listed)
    closings, greetings, tails = (
        "|".join(re.escape(one) for table in tables.values() for one in table[name])
        for name in ("closings", "greetings", "closing_tails")
    )
    return MailForms(
        re.compile(
            rf"^[^\w\n]*(?:{closings})(?:,? (?:{tails})\b[^\n.!?]{{1,40}})?[^\w\n]*$",
            re.IGNORECASE | re.MULTILINE,
        ),
        re.compile(rf"\s*(?:{greetings})\b[^\n]{{0,60}}\n", re.IGNORECASE),
        {
            word: language
            for language, listed in words.items()
            for word in listed
            if times[word] == 1
        },
    )


def read_mail(
    text: str,
    received_on: date,
    calendar: WorkCalendar,
    forms: MailForms,
    phrases_of: Callable[[LetterLanguage], Phrases],
    *,
    country: str = "",
    subdivision: str = "",
) -> AnswerReading | None:
    """What a mail answers, read in its language; of a mail in two what both readings agree on.

    For the rest see `read_answer`.
    """
    readings = [
        read_answer(
            text,
            received_on,
            calendar,
            phrases_of(language),
            forms.closings,
            country=country,
            subdivision=subdivision,
        )
        for language in forms.languages(text)
    ]
    first, second = readings[0], readings[-1]
    if first is None or second is None:
        return None
    return first if first is second else _agreed(first, second)


def _agreed(one: AnswerReading, other: AnswerReading) -> AnswerReading | None:
    """What both say; the words are those of the first. None if they are of different kinds."""
    if one.kind is not other.kind:
        return None
    differing: dict[str, Any] = {
        field.name: field.default
        for field in fields(AnswerReading)
        if field.name not in {"kind", "span", "strength", "promise"}
        and getattr(one, field.name) != getattr(other, field.name)
    }
    agreed = replace(one, **differing)
    if agreed.promise_on is None:
        agreed = replace(agreed, promise="")
    if agreed.kind is AnswerKind.OTHER and agreed.promise_on is None and not agreed.no_calls:
        return None
    is_clear = Strength.CLEAR in {one.strength, other.strength}
    return replace(agreed, strength=Strength.CLEAR if is_clear else Strength.LIKELY)
