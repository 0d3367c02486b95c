"""Names of days and months, patterns and verbs for letters, in the letters' language."""

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.advice.letters.salutation import Salutations, parse_salutations
from desktop.core.objects import contracted

_VOWEL = "[aeiouàâäéèêëîïôöùûœæ]"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    language: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    day_pattern: str
    date_pattern: str
    reply: str
    quote: str
    invited: str
    hold: str
    rejected: str
    second_person: str
    past: frozenset[str]
    present: Mapping[str, str]
    pronouns: Mapping[str, str]
    salutations: Salutations
    first_of_month: str = "1"
    elided: Mapping[str, str] = field(default_factory=dict)
    """Words that are shortened before a vowel: "de" to "d’"."""
    with_article: str = ""
    """The names of companies that have an article, as a regular expression."""
    articles: Mapping[str, str] = field(default_factory=dict)
    """Words with the article that follows them: "bei" is "bei der"."""
    silent: str = ""
    """A pattern of beginnings with a silent "h", before which they are shortened too."""
    whole_before: str = ""
    """A pattern of words that begin with a vowel but leave the word before them whole: "onze"."""
    spellings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Letters that are written in another way, by country: "ß" is "ss" in Switzerland."""

    def day(self, on: date) -> str:
        """A day within a sentence: "Thursday 19 March"."""
        return self._spell(self.day_pattern, on)

    def short_day(self, on: date) -> str:
        """The same without the weekday."""
        return self._spell(self.date_pattern, on)

    def in_second_person(self, note: str) -> str:
        """A note about a person, addressed to them: "Collects clocks" is "you collect clocks".

        A note that does not begin with a known verb is returned unchanged.
        """
        note = sentence(note)
        verb, _, rest = note.partition(" ")
        verb = verb.lower()
        form = self.present.get(verb, verb if verb in self.past else "")
        if not form:
            return note
        others = (self.pronouns.get(word, word) for word in rest.split())
        return self.second_person.format(verb=form, rest="".join(f" {word}" for word in others))

    def _spell(self, pattern: str, on: date) -> str:
        day = self.first_of_month if on.day == 1 else str(on.day)
        return pattern.format(
            weekday=self.weekdays[on.weekday()], day=day, month=self.months[on.month - 1]
        )

    def elide(self, text: str, names: Collection[str] = ()) -> str:
        """`text` with the words that this language shortens before a vowel.

        `names` stand as they are stored: "Ana de Oliveira" is not shortened.
        """
        if not self.elided:
            return text
        longest_first = sorted(filter(None, names), key=len, reverse=True)
        kept = "|".join(map(re.escape, longest_first)) or "(?!)"
        shortened = "|".join(self.elided)
        whole = rf"(?!(?:{self.whole_before})\b)" if self.whole_before else ""
        starts = f"{_VOWEL}|{self.silent}" if self.silent else _VOWEL
        word = rf"\b({shortened}) {whole}(?={starts})"
        return re.sub(rf"{kept}|(?i:{word})", self._shortened, text)

    def _shortened(self, found: re.Match[str]) -> str:
        word = found.group(1)
        return found.group() if word is None else word[0] + self.elided[word.lower()][1:]

    def contract(self, text: str) -> str:
        """`text` with "a" and an article before a title in one word, in Spanish: "al Sr. Paz"."""
        return contracted(text) if self.language == "es" else text

    def add_article(self, text: str, company: str) -> str:
        """`text` with the article of the company's name: "bei der Nordwind GmbH"."""
        name = " ".join(company.split())
        if not self.with_article or not re.fullmatch(self.with_article, name):
            return text
        for word, longer in self.articles.items():
            before = rf"(?i)\b({word[0]}){word[1:]} (?={re.escape(name)}(?!\w))"
            text = re.sub(before, rf"\1{longer[1:]} ", text)
        return text


def parse_words(text: str, language: str) -> LetterWords:
    """Words from the text of a `words.toml`. Raises KeyError when something is missing."""
    table = tomllib.loads(text)
    second_person = table["told"]
    return LetterWords(
        language=language,
        weekdays=tuple(table["weekdays"]),
        months=tuple(table["months"]),
        day_pattern=table["day"],
        date_pattern=table["date"],
        reply=table["reply"],
        quote=table["quote"],
        invited=table["invited"],
        hold=table["hold"],
        rejected=table["rejected"],
        second_person=second_person["pattern"],
        past=frozenset(second_person["past"]),
        present=second_person["present"],
        pronouns=second_person["pronouns"],
        salutations=parse_salutations(table["salutation"], language),
        first_of_month=table.get("first_of_month", "1"),
        elided=table.get("elided", {}),
        with_article=table.get("company", {}).get("with_article", ""),
        articles=table.get("company", {}).get("articles", {}),
        silent=table.get("silent", ""),
        whole_before=table.get("whole_before", ""),
        spellings=table.get("spelling", {}),
    )


def sentence(text: str) -> str:
    """The text in one line without its final full stop, for use inside a sentence."""
    line = " ".join(text.split())
    return line[:-1] if line.endswith(".") and not line.endswith("..") else line
