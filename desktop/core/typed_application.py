"""Parser for an application typed in one line: "Bluefin, sales manager, yesterday 11:00, Priya".

The parts are separated by commas, which may also be in a date: "Tuesday, 24 November, 2pm". The
first one is the company; each other one is recognised by what it says, in any order. What no field
takes is returned as `unread`, such as a date that is not understood; a part of no other kind is the
role or a person.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache

from desktop.core.date_likeness import (
    has_date,
    has_day,
    has_time,
    is_date_alone,
    is_name,
    is_past,
)
from desktop.core.likeness_words import LEGAL_FORMS
from desktop.core.name_words import COURTESIES, MEN, TITLES, WOMEN, WORKPLACE_WORDS, lookup_key
from desktop.core.text import one_line
from desktop.core.typed_dates import Expectation, Unreadable, UnreadableReason, read, read_time
from desktop.core.typed_names import NamedPerson, parse_names, with_particulars

#: Not in brackets.
_SEPARATOR = re.compile(r"[,;\n](?![^()\n]*\))")
#: These in English, German, French and Spanish.
_APPLIED = re.compile(
    r"(?:only |just |nur |seulement |solo |sólo )?"
    r"(?:i |(?:ich )?habe mich |j['’]ai |je me suis |me he |me |he )?"
    r"(?:applied|beworben|candidaté|postulé|postulado|solicitado"
    r"|sent (?:in )?(?:my |the |an? )?(?:application|cv|resume|résumé)"
    r"|(?:bewerbung|candidature|cv) (?:abgeschickt|gesendet|verschickt|envoyée?)"
    r"|(?:enviado|envié) (?:la candidatura|el cv|mi cv))\b"
    r"(?: online| (?:via|through|by|on|per) (?:linkedin|indeed|e-?mail|website|their site))?"
    r"(?: (?:on|for it|am|le|el)\b)?",
    re.IGNORECASE,
)
_APPLIED_AT_END = re.compile(r"(?:(?:ich )?habe mich )?(?P<day>.+) beworben", re.IGNORECASE)
_WITH = re.compile(r"(?:met |with |mit |avec |con )+", re.IGNORECASE)
_AS = re.compile(
    r"(?:as |for )(?:an? |the )?|als (?:eine?n? )?|comme (?:une? )?|como (?:una? )?", re.IGNORECASE
)
#: Words before the day of an interview: "had a phone interview on", "Vorstellungsgespräch am".
_DAY_BEFORE = re.compile(
    r"(?:(?:i|had|have|did|was|an?|the|my|first|1st|second|2nd|third|3rd|final|phone|telephone|video"
    r"|zoom|teams|online|on-?site|panel|interview(?:ed)?|met|call|screen(?:ing)?|chat|meeting|on|at"
    r"|erstes|zweites|hatte|ein|(?:vorstellungs|telefon|erst|zweit)?gespräch|termin|am|um"
    r"|premier|deuxième|entretien|le|à|primera|segunda|tuve|una|entrevista|el|a las)\s+)+",
    re.IGNORECASE,
)
_PAST = re.compile(r"(?:i )?(?:had|met|interviewed|was|hatte|tuve)\s", re.IGNORECASE)
_WITH_INSIDE = re.compile(r"\s(?=(?:with|mit|avec|con)\s)", re.IGNORECASE)
#: What may stand before the employer's words: "they said".
_SAID = re.compile(
    r"(?:\w+ )?(?:have |has |hat |haben |m['’]|me )?"
    r"(?:said|told me|mentioned|sagten?|meinten?|gesagt|ont dit|a dit|dijeron|dijo|han dicho)"
    r"(?: (?:that|dass|que))?:?\s+",
    re.IGNORECASE,
)
#: Parts that say that nothing came, which a new application says by itself, and telephone numbers.
#: "No", "Sin" and the like before a capital begin a name.
_NOTHING_YET = re.compile(
    r"(?:(?:still |noch |toujours |aún |todavía )?"
    r"(?:(?:no|keine?|pas de|aucune?|sin|nada de)\s(?-i:[^\W\dA-ZÀ-Þ]).*|nothing\b.*|nichts\b.*"
    r"|rien\b.*|nada)"
    r"|(?:still )?waiting\b.*|warte\b.*|j['’]attends\b.*|espero\b.*"
    r"|(?:\+|\(|00)?\d[\d\s()/.-]{5,})",
    re.IGNORECASE,
)
#: Parts of one date: "yesterday, Monday, 23 March, 2pm".
_MAX_PARTS = 4
_CONTRADICTIONS = {UnreadableReason.OTHER_WEEKDAY, UnreadableReason.NO_SUCH_DAY}
_WORD = re.compile(r"[^\W\d_]+")
#: Shorter words are names as often as they are days and months.
_WORD_OF_DATE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedApplication:
    """What a line says; empty or None where it says nothing."""

    company: str = ""
    role: str = ""
    when: datetime | None = None
    """The interview, as a local wall time."""
    applied_on: date | None = None
    """Set when there has been no interview yet."""
    people: str = ""
    """Names, as `parse_names` reads them."""
    promise: str = ""
    """The employer's words."""
    unread: str = ""
    """What no field takes: dates that cannot be read, telephone numbers, "no answer yet"."""


def read_application(
    text: str,
    expected: Expectation,
    is_promise: Callable[[str], bool],
    in_english: Callable[[str], str] = str,
) -> TypedApplication:
    """What `text` says. `expected` is the context of the interview's day and time.

    `is_promise` decides whether a part names a day by which they answer. `in_english` puts a day
    into English, as `typed_dates` reads them.
    """
    first, *parts = [part for part in map(one_line, _SEPARATOR.split(text)) if part] or [""]
    if parts and lookup_key(parts[0]) in LEGAL_FORMS:
        first = f"{first}, {parts.pop(0)}"
    made, people, unread = TypedApplication(company=first), list[str](), list[str]()
    was_person = False
    reader = _Dates(expected, cache(in_english))
    parts = [piece for part in parts for piece in reader.pieces(part)]
    for number, part in enumerate(reader.joined(parts, is_promise)):
        said, person = _after(part, _SAID), with_particulars(NamedPerson(part))
        is_behind_person, was_person = was_person, False
        if (applied := reader.applied_on(part)) is not None:
            made = replace(made, applied_on=applied)
        elif (when := reader.when(part, made.when)) is not None:
            made = replace(made, when=when)
        elif reader.is_past(part) or (made.when is None and reader.is_faulty(part)):
            unread.append(part)
        elif person.phone and not person.name:
            (people if is_behind_person else unread).append(part)
        elif is_promise(said) and not _is_person(person.name):
            made = replace(made, promise=", ".join(filter(None, (made.promise, said))))
        elif reader.is_alone(part) or _NOTHING_YET.fullmatch(part):
            unread.append(part)
        elif not made.role and _is_role(part, person.name, is_second=number == 0):
            made = replace(made, role=_AS.sub("", part, count=1) if _AS.match(part) else part)
        elif reader.is_inside(person.name):
            unread.append(part)
        else:
            was_person = True
            people.append(_WITH.sub("", part, count=1) if _WITH.match(part) else part)
    return replace(made, people=", ".join(people), unread=", ".join(unread))


@dataclass(frozen=True, slots=True)
class _Dates:
    """Reads the dates of a line."""

    expected: Expectation
    in_english: Callable[[str], str]

    def joined(self, parts: list[str], is_promise: Callable[[str], bool]) -> Iterator[str]:
        """`parts`, with those of one date as one part."""
        rest = list(parts)
        while rest:
            counts = range(min(len(rest), _MAX_PARTS), 1, -1)
            count = next((count for count in counts if self._is_one_date(rest[:count])), 1)
            if count == 1 and self._goes_on(rest, is_promise):
                count = 2
            yield ", ".join(rest[:count])
            del rest[:count]

    def pieces(self, part: str) -> list[str]:
        """`part`, or a date and whom it was with: "last Tuesday at 2pm with Dr Reyes"."""
        day, *people = _WITH_INSIDE.split(part, maxsplit=1)
        return [day, *people] if people and self.is_alone(day) else [part]

    def applied_on(self, part: str) -> date | None:
        """The day of "applied" and "applied on 3 March"; None for another part."""
        rest = _after_applied(part)
        if rest is None:
            return None
        if not rest:
            return self.expected.today
        today = self.expected.today
        before = replace(self.expected, latest=today, earliest=None, with_time=False)
        day = read(self.in_english(rest), before)
        return day.date() if isinstance(day, datetime) else None

    def when(self, part: str, known: datetime | None) -> datetime | None:
        """The day and time in `part`; a time alone belongs to the day that is known."""
        reader = self.of_the_past() if _PAST.match(part) else self
        for typed in _without(part, _DAY_BEFORE):
            if known is None:
                found = reader._day(typed)
            else:
                clock = self._clock(typed)
                found = None if clock is None else datetime.combine(known, clock)
            if found is not None:
                return found
        return None

    def of_the_past(self) -> "_Dates":
        return replace(self, expected=replace(self.expected, latest=self.expected.today))

    def is_alone(self, part: str) -> bool:
        """Whether `part` is a date or time, though perhaps none that is understood."""
        is_short = all(len(word) < _WORD_OF_DATE for word in _WORD.findall(part))
        if is_short and not any(map(str.isdecimal, part)):
            return False  # "Mar" and "Di" are names, too
        return self._is_date(part)

    def _is_date(self, part: str) -> bool:
        typed = (part, _after_applied(part), _after(part, _DAY_BEFORE))
        return any(is_date_alone(self.in_english(text)) for text in typed if text)

    def is_inside(self, part: str) -> bool:
        """Whether there is a date or time in `part`, so that it is nobody's name."""
        if "@" in part or _is_titled(part):
            return False
        text = self.in_english(part)
        is_sentence = part[:1].islower() and part.count(" ") > 1
        return has_day(text) if is_sentence else has_date(text)

    def is_past(self, part: str) -> bool:
        """Whether `part` is a day before today, so that it is no promise."""
        return self.is_alone(part) and is_past(self.in_english(part))

    def is_faulty(self, part: str) -> bool:
        """Whether `part` is the interview's date with a fault, such as that of another weekday."""
        if (applied := _after_applied(part)) is not None:
            return self.is_alone(applied)
        if not self.is_alone(part):
            return False
        text = self.in_english(_after(part, _DAY_BEFORE))
        found = read(text, self.expected)
        is_known = isinstance(found, Unreadable) and found.reason is not UnreadableReason.UNKNOWN
        return is_known or has_time(text)

    def _day(self, text: str) -> datetime | None:
        found = read(self.in_english(text), self.expected)
        if isinstance(found, datetime):
            return found
        if (later := _afternoon(found)) is not None:
            return later
        day, _, rest = text.partition(", ")
        said = self._day(day) if rest else None
        again = self._day(rest) if said is not None else None  # "yesterday, Monday 23 March"
        return again if said is not None and again and said.date() == again.date() else None

    def _clock(self, text: str) -> time | None:
        found = read_time(self.in_english(text), afternoon=self.expected.afternoon)
        if isinstance(found, time):
            return found
        later = _afternoon(found)
        return None if later is None else later.time()

    def _is_one_date(self, run: list[str]) -> bool:
        if not all(map(self._is_date, run)):
            return False
        whole = ", ".join(run)
        if self.applied_on(whole) is not None or self.when(whole, None) is not None:
            return True
        has_day = any(not isinstance(read_time(self.in_english(part)), time) for part in run[1:])
        return has_day and not any(map(str.isdecimal, run[0])) and self._contradicts(whole)

    def _contradicts(self, whole: str) -> bool:
        found = read(self.in_english(_after(whole, _DAY_BEFORE)), self.expected)
        return isinstance(found, Unreadable) and found.reason in _CONTRADICTIONS

    def _goes_on(self, parts: list[str], is_promise: Callable[[str], bool]) -> bool:
        """Whether a promise ends with a weekday, of which the date follows."""
        if len(parts) == 1 or self.is_alone(parts[0]) or not self.is_alone(parts[1]):
            return False
        last = self.in_english(parts[0]).split()[-1:]
        text = self.in_english(parts[1])
        is_date = any(map(str.isdecimal, text)) and not has_time(text)
        return is_date and bool(last) and last[0].endswith("day") and is_promise(parts[0])


def _afternoon(found: Unreadable) -> datetime | None:
    """The later of two times of one day, which may be in the night or in the afternoon."""
    if found.reason is not UnreadableReason.AMBIGUOUS:
        return None
    one, other = found.readings
    return other if other - one == timedelta(hours=12) else None


def _without(text: str, start: re.Pattern[str]) -> Iterator[str]:
    """`text`, and what follows `start` in it."""
    yield text
    if found := start.match(text):
        yield text[found.end() :]


def _after(text: str, start: re.Pattern[str]) -> str:
    found = start.match(text)
    return text if found is None else text[found.end() :]


def _after_applied(part: str) -> str | None:
    """What `part` says beside "applied"; None for another part."""
    if (at_end := _APPLIED_AT_END.fullmatch(part)) is not None:
        return at_end["day"]
    found = _APPLIED.match(part)
    return None if found is None else part[found.end() :].strip()


def _is_titled(part: str) -> bool:
    """Whether `part` is a name with a title: "Herr Freitag"."""
    words = _after(part, _WITH).split()
    is_name = len(words) > 1 and all(word[:1].isupper() for word in words)
    return is_name and lookup_key(words[0]) in COURTESIES | TITLES | WOMEN | MEN


def _is_person(name: str) -> bool:
    """Whether `name` is one, or several, although a word of it is a day or a month."""
    people = [person.name for person in parse_names(_after(name, _WITH))]
    are_names = [is_name(one) for one in people]
    others = [one for one, is_one in zip(people, are_names, strict=True) if not is_one]
    return _is_titled(name) or (any(are_names) and not any(map(has_day, others)))


def _is_role(part: str, name: str, *, is_second: bool) -> bool:
    """Whether a part that is no time and no promise is the role rather than people.

    `name` is what it says without brackets.
    """
    if "@" in part or _WITH.match(part):
        return False
    words = [lookup_key(word) for word in name.split()]
    return is_second or part[:1].islower() or any(word in WORKPLACE_WORDS for word in words)
