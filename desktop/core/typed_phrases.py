"""Phrases in a typed date, in English, put into the simpler terms that `typed_dates` parses.

A range of times is its start, and a part of the day is "am" or "pm" at the time beside it:
"this afternoon from 2 to 3" is "today 2:00pm".
"""

import re
import unicodedata

from desktop.core.spoken_times import in_digits

_MAX_CHARACTERS = 80
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys(",;()[]⋅·•", " "),
        "：": ":",
        "／": "/",
        "’": "'",
    }
)
_FORMS = [
    (re.compile(pattern), form)
    for pattern, form in (
        (r"(?<=[\d ])([ap])\.m\.?", r"\1m"),
        (r"(?<=\d)t(?=\d)", " "),
        (r"\b(?:o'clock|uhr|hrs|hours)(?= |$)", "h"),
        (r"(?<=\d) h\b", "h"),
        (r"@", " at "),
        (r"^\s*on ", ""),
        (r"\bthe (?=\d|day )", ""),
    )
]

_PARTS = ("hour", "sep", "minute", "h", "half")
#: A time of day; its parts are groups whose names begin with "{0}".
_CLOCK = (
    r"(?P<{0}hour>\d\d?)(?:(?P<{0}sep>[:.h])(?P<{0}minute>\d\d))?(?P<{0}h>h)?"
    r"(?: ?(?P<{0}half>[ap])m)?"
)
_RANGE = re.compile(
    rf"(?<![\d.:/-])(?:\b(?:(?P<word>from|between)|at) )?{_CLOCK.format('start_')}"
    rf"(?: ?- ?| (?:to|until|till|and) )(?:at )?{_CLOCK.format('end_')}(?![\w:/-]|\.\d)"
)

PART_OF_DAY = re.compile(
    r"\b(?:(?P<today>this )|(?:in|during) (?:the )?|at )?"
    r"(?P<part>morning|afternoon|evening|night)\b"
)
_TIME = r"(?P<hour>\d\d?)(?:(?P<sep>[:.h])(?P<minute>\d\d))?(?P<h>h)?(?![\d.:/-]| ?[ap]m)"
_BEGIN = r"(?<![\d.:/-])"
#: Where the time of a part of the day stands, the most certain place first; "|" is that part.
_TIMES = [
    re.compile(pattern)
    for pattern in (
        rf"{_BEGIN}(?=\d\d?[:h]){_TIME}",
        rf"(?<=\bat ){_TIME}",
        rf"(?<=\|){_TIME}",
        rf"(?<=\| ){_TIME}",
        rf"{_BEGIN}{_TIME}(?= ?\|)",
        rf"{_BEGIN}(?=\d\d?\.\d\d){_TIME}",
    )
]


def plain(text: str) -> str:
    """`text` in lower case and simpler terms, with ASCII digits and one form of each sign."""
    seen = (
        str(unicodedata.decimal(char)) if char.isdecimal() else char
        for char in unicodedata.normalize("NFC", text)
        if unicodedata.category(char) != "Cf"
    )
    words = in_digits("".join(seen), "en", lambda spoken: spoken.as_said, is_field=True)
    words = words.casefold().translate(_SIGNS)
    for pattern, form in _FORMS:
        words = pattern.sub(form, words)
    words = " ".join(words.split())
    if len(words) > _MAX_CHARACTERS:
        return "?"
    return _without_part_of_day(without_end(words))


def without_end(words: str) -> str:
    """`words` with the start of each range of times alone: "2-3pm" is "2pm"."""
    return _RANGE.sub(lambda found: _start(found) or found[0], words)


def _start(found: re.Match[str]) -> str:
    """The start of a range, as it is typed alone; empty if it is no range of times."""
    start, end = ({part: found[f"{which}_{part}"] for part in _PARTS} for which in ("start", "end"))
    is_marked = any(part["h"] or part["half"] or part["sep"] in {":", "h"} for part in (start, end))
    is_bare = not (start["sep"] or end["sep"]) and bool(found["word"])
    dotted = [int(part["minute"]) for part in (start, end) if part["sep"] == "."]
    if not (is_marked or is_bare or any(minute == 0 or minute > 12 for minute in dotted)):
        return ""  # days and months
    first, last = (int(part["hour"]) * 60 + int(part["minute"] or 0) for part in (start, end))
    is_on_12_hours = last <= 12 * 60 and first <= 12 * 60 and not (start["h"] or end["h"])
    if max(first, last) > 24 * 60 or not (first < last or (is_on_12_hours and first != last)):
        return ""
    half = start["half"] or end["half"] or ""
    if end["half"] and not start["half"] and first % 720 > last % 720:
        half = "p" if half == "a" else "a"  # "11-1pm"
    sep = start["sep"] or ":"
    return f"{start['hour']}{sep}{start['minute'] or '00'}{half and half + 'm'}"


def _without_part_of_day(words: str) -> str:
    words = words.replace("tonight", "this evening").replace("last night", "yesterday evening")
    part = PART_OF_DAY.search(words)
    if part is None or PART_OF_DAY.search(words, part.end()) or "|" in words:
        return words
    marked = f"{words[: part.start()]}|{words[part.end() :]}"
    time = next((found for place in _TIMES if (found := place.search(marked))), None)
    if time is None:
        return words
    hour, minute = int(time["hour"]), time["minute"] or "00"
    is_morning = part["part"] == "morning"
    if (
        hour == 0
        or hour > (11 if is_morning else 23)
        or (hour == 12 and part["part"] != "afternoon")
    ):
        return words
    half = "" if hour > 12 else "am" if is_morning else "pm"
    written = f"{hour}:{minute}{half}"
    said = f"{marked[: time.start()]}{written}{marked[time.end() :]}"
    return " ".join(said.replace("|", "today" if part["today"] else "").split())
