"""Times of day as they are said, such as "half past two" and "halb drei", put into digits.

Only what can be nothing but a time is: "halb so wild", "dans trois heures" and "a las tres
personas" stay as they are. A field for a date, which takes nothing else, needs no "a las".
"""

import itertools
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple, TypeAlias

from desktop.core.spoken_numbers import number_words

#: Hours that are in the afternoon where their half of the day is not said: nobody is invited for
#: these hours of the night.
AFTERNOON = range(1, 7)


class SpokenTime(NamedTuple):
    """A time of day; `half` is "a" or "p" where its half of the day is said, else ""."""

    hour: int
    minute: int
    half: str = ""
    is_midnight: bool = False
    """Twelve at night: it ends one day and begins the next, so its day is not said."""

    @property
    def on_24_hours(self) -> tuple[int, int]:
        """Hour and minute on 24 hours."""
        hour = self.hour % 12 if self.half else self.hour
        is_late = self.half == "p" or (not self.half and hour in AFTERNOON)
        return hour + (12 if is_late else 0), self.minute

    @property
    def as_said(self) -> str:
        """The time as it is typed, with the half of the day only where it was said: "2:30pm"."""
        if self.is_midnight:
            return "midnight"
        return f"{self.hour}:{self.minute:02}{self.half and self.half + 'm'}"


Form: TypeAlias = Callable[[SpokenTime], str]


def in_digits(text: str, language: str, form: Form, *, is_field: bool = False) -> str:
    """`text` with each time that is said in `language` as `form` writes it.

    `is_field`: `text` is that of a field which takes nothing but a date and a time.
    """
    if language not in _PATTERNS:
        return text
    pattern, numbers = _compiled(language, is_field)

    def written(match: re.Match[str]) -> str:
        spoken = _time(match, numbers)
        if spoken is None:
            return match[0]
        is_in_word = match.start() > 0 and text[match.start() - 1].isalpha()  # "Dienstagmittag"
        return f" {form(spoken)}" if is_in_word else form(spoken)

    return pattern.sub(written, text)


def _time(match: re.Match[str], numbers: Mapping[str, int]) -> SpokenTime | None:
    said = {
        name.rpartition("_")[0]: value.casefold()
        for name, value in match.groupdict().items()
        if value
    }

    def number(name: str) -> int:
        word = said.get(name, "0")
        return int(word) if word.isdecimal() else numbers[" ".join(re.split(r"[\s-]+", word))]

    hour = number("hour") if "hour" in said else 12  # noon
    minute = number("plus") - number("less") - 30 * ("halb" in said) - 45 * ("of" in said)
    if minute < 0:
        hour, minute = hour - 1 or 12, minute + 60
    half = said.get("half", "")
    is_midnight = "midnight" in said or (half == "noche" and (hour, minute) == (12, 0))
    if half or is_midnight:
        half = "a" if is_midnight or _MORNING.match(half) else "p"
    is_time = minute < 60 and hour < 24 and not (half and hour > 12)
    return SpokenTime(hour, minute, half, is_midnight) if is_time else None


_MORNING = re.compile(r"a\.?m\.?$|(?:in the |am |du )?(?:mor|vor|fr|mat|mañ|man|mad)")

#: What follows a time that stands after "at" alone.
_END = r"(?=\s?(?:[,;:!?)–]|\.(?!\d)|$|(?:{})\b))"

_ENGLISH_THINGS = (
    r"(?![\w'-]| (?:days?|weeks?|months?|years?|hours?|minutes?|people|persons?|candidates?|others?"
    r"|interviews?|rounds?|more|of|per|%)\b)"
)
_ENGLISH_HALF = r"(?: ?(?P<half>[ap]\.m\.|[ap]\.?m\b|in the (?:morning|afternoon|evening)))?"
_ENGLISH_END = _END.format(
    "on|in|with|for|to|at|and|or (?:at|half|quarter)|by|today|tomorrow|this|next|sharp"
    "|your|our|london|local|\\w+day"
)
_AT = (
    r"(?:(?<=\bat )|(?<=\bby )|(?<=\baround )|(?<=\babout )|(?<=day )|(?<=tomorrow )|(?<=today )|^)"
)
_ENGLISH = (
    rf"\b(?P<plus>half)[ -]past (?P<hour>H12)\b{_ENGLISH_THINGS}{_ENGLISH_HALF}",
    rf"(?<=\bat )(?P<plus>half) (?P<hour>H12)\b{_ENGLISH_THINGS}",
    (
        r"(?<!this )(?<!next )(?<!last )(?<!the )(?<!first )(?<!each )(?<!every )\b"
        rf"(?:(?P<plus>quarter)[ -](?:past|after)|(?P<less>quarter)[ -](?:to|till|before))"
        rf" (?P<hour>H12)\b{_ENGLISH_THINGS}{_ENGLISH_HALF}"
    ),
    (
        rf"{_AT}(?:(?P<plus>FIVES)(?: minutes)? (?:past|after)"
        rf"|(?P<less>FIVES)(?: minutes)? (?:to|before)) (?P<hour>H12)\b"
        rf"(?:{_ENGLISH_HALF}{_ENGLISH_END})"
    ),
    rf"\b(?P<hour>W12) o['’]?clock\b{_ENGLISH_HALF}",
    rf"{_AT}(?P<hour>W12)[ -](?P<plus>M)\b{_ENGLISH_HALF}{_ENGLISH_END}",
    r"\b(?P<hour>W12) ?(?P<half>[ap]\.?m\b)",
    rf"(?<=\bat )(?P<hour>W12)\b{_ENGLISH_HALF}{_ENGLISH_END}",
    r"(?<![\d.:/-])(?:12(?::00)?|\btwelve) (?:(?P<noon>noon|midday)|(?P<midnight>midnight))\b",
)

_GERMAN_THINGS = (
    r"(?![\w-]| (?:so|tag|woche|monat|stunde|minute|jahr|leute|person|bewerb|kandidat|gespräch"
    r"|termin|rund|stell|prozent|weiter|ander|mal)\w*)"
)
_GERMAN_HALF = (
    r"(?: (?P<half>morgens|früh\b|mittags|vormittags?|(?:am )?(?:vor|nach)mittags?|abends"
    r"|am abend))?"
)
_UM = (
    r"(?:(?<=\bum )|(?<=\bgegen )|(?<=\bab )|(?<=\bbis )|(?<=tag )|(?<=woch )|(?<=heute )"
    r"|(?<=morgen )|(?<=gestern )|^)"
)
_GERMAN_END = _END.format(
    "am|in|bei|mit|im|per|via|zum|zu|oder (?:um|gegen|halb|viertel)|und|nachmittags?"
    "|vormittags?|abends|früh|mittags|morgens"
    "|vor ort|los|heute|morgen|bis|\\w+tag|mittwoch|passt|telefonisch|online"
)
#: No time where one follows: "Dienstagmittag, den 24. März, um 13 Uhr".
_GERMAN_NOON = (
    r"(?:(?<=\bum )|(?<=\bgegen )|(?<=\bab )|(?<=\bbis )|(?<=\bam )|(?<=heute )|(?<=morgen )"
    r"|(?<=gestern )|(?<=\wtag )|(?<=\wtag)|(?<=woch )|(?<=woch)|(?<=uar )|(?<=märz )|(?<=april )"
    r"|(?<=mai )|(?<=juni )|(?<=juli )|(?<=august )|(?<=tember )|(?<=ktober )|(?<=vember )"
    r"|(?<=zember ))(?P<noon>mittags?)\b(?![\w-]| (?:essen|gegessen)\b)"
    r"(?!,?(?: \(?(?!(?:oder|und|bis)\b)[\w.]+,?){0,5}? (?:um )?\(?"
    r"(?:\d\d?:\d\d|(?:\d\d?(?:\.\d\d)?|W24) ?(?:uhr|h)\b|(?<=um )(?:\d|W12\b)))"
)
_GERMAN = (
    _GERMAN_NOON,
    r"(?:(?<=\bum )|(?<=\bgegen )|(?<=\bbis )|(?<=\bvor ))(?P<midnight>mitternacht)\b(?!-)",
    r"(?<![\d.:/-])(?:12(?::00)?|\bzwölf) uhr (?:(?P<noon>mittags)|(?P<midnight>nachts))\b",
    (
        r"\b(?:(?:(?P<plus>M|FIVES) (?:minuten )?nach|(?P<less>M|FIVES) (?:minuten )?vor) )?"
        rf"(?P<halb>halb) (?P<hour>H12)\b(?: uhr\b)?{_GERMAN_THINGS}{_GERMAN_HALF}"
    ),
    (
        r"(?<!ein )(?<!das )(?<!drei )\b(?:(?P<plus>viertel) nach|(?P<less>viertel) vor)"
        rf" (?P<hour>H12)\b(?: uhr\b)?{_GERMAN_THINGS}{_GERMAN_HALF}"
    ),
    rf"\b(?P<less>drei[ -]?viertel) (?P<hour>H12)\b(?: uhr\b)?{_GERMAN_THINGS}{_GERMAN_HALF}",
    rf"{_UM}(?P<of>viertel) (?P<hour>H12)\b(?: uhr\b)?{_GERMAN_THINGS}{_GERMAN_HALF}",
    (
        rf"{_UM}(?:(?P<plus>FIVES) (?:minuten )?nach|(?P<less>FIVES) (?:minuten )?vor)"
        rf" (?P<hour>H12)\b(?: uhr\b)?{_GERMAN_THINGS}{_GERMAN_HALF}"
    ),
    (rf"\b(?P<hour>ein|W24|\d\d?) uhr (?P<plus>M|[0-5]\d)\b{_GERMAN_THINGS}{_GERMAN_HALF}"),
    rf"\b(?P<hour>ein|W24) uhr\b(?!-){_GERMAN_HALF}",
    rf"(?:(?<=\bum )|(?<=\bgegen ))(?P<hour>W12)\b{_GERMAN_HALF}{_GERMAN_END}",
)

_FRENCH_THINGS = r"(?![\w-]| (?:par|près|pour|plus|d['’]|de (?!l['’]apr))\b)"
_FRENCH_HALF = r"(?: (?P<half>du matin|du soir|de l['’]apr[èe]s[- ]midi))?"
_A = (
    r"(?:(?<=\bà )|(?<=\ba )(?<!\by a )|(?<=\bvers )|(?<=\bdès )|(?<=\bavant )|(?<=di )"
    r"|(?<=\bdemain )|(?<=\bhier )|(?<=hui ))"
)
_FRACTION = r"(?:et (?P<plus>demie?|quart)|moins (?:le |un )?(?P<less>quart|M|FIVES))"
_FRENCH = (
    (
        r"(?<!après[ -])(?<!apres[ -])(?<!-)\b(?P<noon>midi)(?: (?:et )?(?P<plus>M)"
        rf"| {_FRACTION})\b{_FRENCH_THINGS}"
    ),
    (
        rf"(?:{_A}|(?<=\bce )|(?<=\bentre )|(?<=\bde )(?=midi à )|^(?=midi$))(?P<noon>midi)\b"
        r"(?![\w-]| (?:libre|olympique)\b)"
        r"(?!(?:,| (?=\())(?: ?\(?(?!(?:ou|et)\b)[\w.]+,?){0,4}? ?\(?\d\d? ?[h:])"
    ),
    rf"(?:{_A}|^)(?P<hour>H24) ?h(?:eures?)? {_FRACTION}\b{_FRENCH_THINGS}{_FRENCH_HALF}",
    rf"{_A}(?P<hour>W24) heures?(?: (?P<plus>M))?\b{_FRENCH_THINGS}{_FRENCH_HALF}",
    rf"^(?P<hour>W24) heures?(?: (?P<plus>M))?{_FRENCH_HALF}$",
)

_SPANISH_THINGS = (
    r"(?![\w-]| (?:horas? (?:de|por)|personas|candidat\w+|plazas|entrevistas|vacantes|días|semanas"
    r"|meses)\b)"
)
_SPANISH_HALF = (
    r"(?: (?:de|por) la (?P<half>ma[ñn]ana|tarde|noche|madrugada)| del (?P<half>mediod[ií]a)\b)?"
)
_SPANISH_END = _END.format(
    "en|con|por|y|o (?:a )?las?|a las?|hasta|el|este|lunes|martes|mi[eé]rcoles|jueves"
    "|viernes|s[aá]bado|mañana|hoy|del (?:lunes|martes|mi[eé]rcoles|jueves|viernes|día)|hora"
)
_LAS = r"(?:(?<=\blas )|(?<=\bla ))"
_SPANISH = (
    r"(?<![\d.:/-])12(?::00)?(?: ?h)? (?:del (?P<noon>mediod[ií]a)|de la (?P<midnight>noche))\b",
    (
        rf"{_LAS}(?P<hour>H12)(?: y (?P<plus>media|cuarto|M|FIVES)| menos"
        rf" (?P<less>cuarto|M|FIVES))\b(?: minutos| horas)?{_SPANISH_THINGS}{_SPANISH_HALF}"
    ),
    (
        r"(?<!gracias a las )(?<!todas las )(?:(?<=\blas )|(?<=\ba la )|(?<=\bsobre la ))"
        rf"(?P<hour>W24)(?: (?P<plus>M))?(?: en punto)?(?: horas)?\b{_SPANISH_HALF}{_SPANISH_END}"
    ),
    (
        r"(?:(?<=\bal )|(?<=\ba )|(?<=\b(?:hacia|sobre|hasta) el )|(?<=\bpara el )|(?<=\beste )"
        r"|(?<=\bhoy )|(?<=mañana )|(?<=lunes )|(?<=martes )|(?<=rcoles )|(?<=jueves )"
        r"|(?<=viernes )|(?<=bado )|(?<=mingo )|^(?=mediod[ií]a$))(?P<noon>mediod[ií]a)\b"
        r"(?!,?(?: \(?(?!(?:[oy]|hasta)\b)\w+,?){0,5}? (?:a las )?\(?"
        r"(?:\d\d?[:.h]\d\d|\d\d? ?h\b|(?<=las )(?:\d|W24\b)))"
    ),
)
_SPANISH_FIELD = (
    (
        r"\b(?P<hour>H12) (?:y (?P<plus>media|cuarto|M|FIVES)|menos (?P<less>cuarto|M|FIVES))\b"
        rf"{_SPANISH_HALF}"
    ),
)

_PATTERNS = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
#: Those of a field, where a sentence may mean something else.
_FIELD_PATTERNS = {"es": _SPANISH_FIELD}
#: Parts of an hour in minutes.
_PARTS = {
    "half": 30, "quarter": 15, "viertel": 15, "dreiviertel": 15, "drei viertel": 15, "demi": 30,
    "demie": 30, "quart": 15, "media": 30, "cuarto": 15,
}  # fmt: skip
_WORDS = re.compile(r"\b(?:H12|H24|W12|W24|M|FIVES)\b")


@cache
def _compiled(language: str, is_field: bool) -> tuple[re.Pattern[str], Mapping[str, int]]:
    """The pattern of all times, and the numbers of the words in it."""
    numbers = number_words(language)

    def words(first: int, last: int, *others: str) -> str:
        said = [word for word, number in numbers.items() if first <= number <= last]
        longest_first = sorted(said, key=len, reverse=True)
        written = [word.replace(" ", r"[\s-]+") for word in longest_first]
        return f"(?:{'|'.join([*written, *others])})"

    tables = {
        "W12": words(1, 12),
        "W24": words(0, 23),
        "H12": words(1, 12, "1[0-2]", "0?[1-9]"),
        "H24": words(0, 23, r"2[0-3]|1\d|0?\d"),
        "M": words(5, 59),
        "FIVES": words(5, 5, "10|20|25|5") + "|" + words(10, 10) + "|" + words(20, 20),
    }
    tables["FIVES"] = f"(?:{tables['FIVES']}|{words(25, 25)})"
    count = itertools.count()
    patterns = _PATTERNS[language] + (_FIELD_PATTERNS.get(language, ()) if is_field else ())
    pattern = _WORDS.sub(lambda found: tables[found[0]], "|".join(patterns))
    named = re.sub(r"\(\?P<(\w+)>", lambda found: f"(?P<{found[1]}_{next(count)}>", pattern)
    return re.compile(named.replace(" ", r"\s"), re.IGNORECASE), {**numbers, **_PARTS}
