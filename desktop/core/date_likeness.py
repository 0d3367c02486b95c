"""Whether a text looks like a date or time, though perhaps one that `typed_dates` cannot read."""

import re

from desktop.core.spoken_times import in_digits
from desktop.core.typed_phrases import PART_OF_DAY


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MONTHS = _words(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july "
    "august september october november december"
)
#: Words of which one is enough for a date; those that are enough beside a month; and others.
_TELLING = _words(
    "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday "
    "saturday sunday today tomorrow yesterday day days week weeks ago morning afternoon evening "
    "tonight noon midday midnight weekend hour hours minute minutes year years recently"
)
_PLACES = _words("in start beginning early mid middle late end")
_OTHERS = _words(
    "month months on at the of from to between and or a this next last past coming before after "
    "st nd rd th h t am pm uhr night one two three four five six seven eight nine ten"
)
_WORD = re.compile(r"[^\W\d_]+")
_HAS_TIME = re.compile(r"(?<![\d:.])\d\d?(?:[:h]\d\d|(?:\.\d\d)? ?(?:h|uhr|[ap]m))\b")
_HAS_DATE = re.compile(
    r"(?<![\d./:+-])\d\d?(?:\. ?|/)\d\d?(?:(?:\. ?|/)(?:\d{4}|\d\d)|\.)?(?![\d/:-]|\.\d)"
)
_HAS_DAY = re.compile(
    r"\b(?:(?:last|next|this|past|coming) (?:week|weekend|month|year|[a-z]+day)\b"
    r"|(?:hours?|days?|weeks?|months?|years?) ago\b"
    r"|yesterday\b|today\b|day after tomorrow\b)"
)
_IS_PAST = re.compile(
    r"\b(?:(?:last|past) (?:week|weekend|month|year|[a-z]+day)\b(?! (?:of|in)\b)|ago\b|yesterday\b"
    r"|recently\b)"
)
_DAY = re.compile(r"(?:at |the )?\d\d?\.?(?:st|nd|rd|th)?")


def is_date_alone(text: str) -> bool:
    """Whether English words are those of a date or time and no others, though perhaps unreadable.

    The name of a month alone may be a person's.
    """
    words = _in_digits(text)
    said = frozenset(_WORD.findall(words))
    if not said <= _TELLING | _MONTHS | _PLACES | _OTHERS:
        return False
    has_month = bool(said & _MONTHS) and (bool(said & _PLACES) or any(map(str.isdecimal, words)))
    return bool(said & _TELLING) or has_month or has_date(words) or bool(_DAY.fullmatch(words))


def is_past(text: str) -> bool:
    """Whether the day in English `text` is before today."""
    return _IS_PAST.search(_in_digits(text)) is not None


def has_time(text: str) -> bool:
    """Whether there is a time of day in English `text`, or a part of the day."""
    words = _in_digits(text)
    return bool(_HAS_TIME.search(words) or PART_OF_DAY.search(words) or "tonight" in words)


def has_date(text: str) -> bool:
    """Whether there is a date or a time in English `text` that is no name, beside other words."""
    words = _in_digits(text)
    return any(found.search(words) for found in (_HAS_TIME, _HAS_DATE, _HAS_DAY))


def has_day(text: str) -> bool:
    """Whether one of the words in English `text` is that of a day or a time, or also a name."""
    said = frozenset(_WORD.findall(_in_digits(text)))
    return bool(said & (_TELLING | {"month"})) or has_date(text)


def _in_digits(text: str) -> str:
    return in_digits(text, "en", lambda spoken: spoken.as_said).casefold()
