"""The cells of a table that tell of interviews and people: "17/11 2pm, Dr Reyes and Tom"."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial

from desktop.core.spoken_times import AFTERNOON, in_digits
from desktop.core.text import one_line
from desktop.core.typed_names import parse_names
from desktop.exchange.column_dates import Order, first_day, latest_day, read_cell
from desktop.exchange.found import FoundInterview, FoundPerson

#: How far ahead an interview without a year may be, if it is not known when one applied.
_AHEAD = timedelta(days=60)
#: The hour of an interview whose time is not told.
_NINE, _NOON = time(9), time(12)
_LANGUAGES = ("en", "de", "fr", "es")
_BETWEEN = re.compile(r"[;\n]|\s(?:and|und|et|y|&|\+)\s(?=[^\d]*\d)")
_CLOCK = re.compile(
    r"(?<![\d.,/€$£])(?P<at>(?:\b(?:at|um|à|las?)|@)\s*)?(?P<hour>[01]?\d|2[0-4])"
    r"(?:(?:[:.](?P<minute>[0-5]\d)(?::\d\d)?)|\s?h\s?(?P<minutes>[0-5]\d)?\b)?"
    r"(?:\s*(?:[-–—]|to|bis)\s*\d{1,2}(?:[:.h]\d\d)?)?\s*"
    r"(?P<half>[ap]\.?m\b\.?)?(?P<unit>\s*(?:uhr|h|hrs?|o'clock)\b)?(?![\d/])",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d[\d\s().–/-]{5,20}\d(?!\w)")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]+|(?<![\w@.-])[\w-]+(?:\.[\w-]+)+/[^\s<>\"]*")
#: Cells that say that there is nothing.
_NOTHING = re.compile(
    r"[\W_]*|n/?a|none|no|nein|non|tb[cd]|keine?r?|aucun|ningun[oa]?|unknown", re.IGNORECASE
)


def is_nothing(cell: str) -> bool:
    """Whether a cell is empty, or says so: "n/a", "-", "TBC"."""
    return _NOTHING.fullmatch(cell.strip()) is not None


def interviews_in(
    cell: str, order: Order | None, applied: date | None, today: date | None, *, is_phone: bool
) -> list[FoundInterview]:
    """The interviews of a cell, which begins with a date or has several of them.

    A date without a year is the first one since the application, or else the last one.
    """
    year_of = None
    if today is not None:
        latest = partial(latest_day, today + _AHEAD)
        year_of = latest if applied is None else partial(first_day, applied)
    found = []
    for part in _BETWEEN.split(cell):
        day, rest = read_cell(part, order, year_of)
        if day is not None:
            at = time_in(rest)
            found.append(
                FoundInterview(
                    starts=datetime.combine(day, at or _NINE),
                    has_time=at is not None,
                    words=one_line(part),
                    is_phone=is_phone or _is_call(rest),
                )
            )
    return found


def _is_call(text: str) -> bool:
    return (
        re.search(r"\b(?:phone|telefon|tel\b|téléphone|teléfono|call\b)", text, re.IGNORECASE)
        is not None
    )


def time_in(text: str) -> time | None:
    """The time of day that follows a date: "2pm", "14 Uhr", "at half past two", "2-3pm"."""
    for language in _LANGUAGES:
        text = in_digits(text, language, lambda one: "{:02}:{:02}".format(*one.on_24_hours))
    for match in _CLOCK.finditer(text):
        minutes = match["minute"] or match["minutes"]
        half = (match["half"] or "")[:1].lower()
        is_french = re.search(r"\dh", match[0], re.IGNORECASE) is not None
        if not (minutes or half or match["unit"] or match["at"] or is_french):
            continue
        hour = int(match["hour"])
        if half and hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        elif not half and hour in AFTERNOON and not match["hour"].startswith("0"):
            hour += 12  # nobody is invited for these hours of the night
        is_midnight = hour == 0 and not int(minutes or 0)  # a day of a spreadsheet program
        if hour < 24 and (half or not is_midnight):
            return time(hour, int(minutes or 0))
    return _NOON if re.search(r"\b(?:noon|midday|midi|mediodía)\b", text, re.IGNORECASE) else None


def people_in(cell: str, *, email: str = "", phone: str = "") -> list[FoundPerson]:
    """The people of a cell; an only one has the address and the number of the other cells."""
    if is_nothing(cell):
        return []
    phones, title = _phones(cell), ""
    text = _EMAIL.sub(lambda found: f"<{found[0]}>", re.sub(r"[<>]", " ", _PHONE.sub(" ", cell)))
    brackets = [one for one in _BRACKETS.findall(text) if one.strip() and "@" not in one]
    if len(brackets) == 1:
        title = one_line(brackets[0])
    text = re.sub(r"\(\s*\)", " ", _BRACKETS.sub(_kept_address, text))
    found = [FoundPerson(name=one.name, email=one.email) for one in parse_names(text)]
    if len(found) == 1:
        mine = found[0].email or _email_in(email)
        number = next(iter([*phones, *_phones(phone)]), "")
        found = [replace(found[0], email=mine, phone=number, role=title)]
    return found


def _kept_address(match: re.Match[str]) -> str:
    return f" {match[1]}" if "@" in match[1] else ""


def _phones(text: str) -> list[str]:
    return [one_line(found) for found in _PHONE.findall(text)]


def _email_in(text: str) -> str:
    found = _EMAIL.search(text)
    return found[0] if found else ""


def link_in(text: str) -> tuple[str, str]:
    """The first link of a text, and the text if it says more than that."""
    found = _LINK.search(text)
    if found is None:
        return "", text
    link = found[0].rstrip(".,;:!?)")
    rest = text.replace(link, "", 1)
    return link, text if any(map(str.isalnum, rest)) else ""
