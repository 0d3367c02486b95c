"""Expressions of time: words as patterns and numbers, and the normalisation of variant forms."""

import re

from desktop.advice.promise_days import EARLY, FIRST_HALF, LATE, MID, SECOND_HALF

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "another": 1, "two": 2, "couple": 2, "three": 3, "few": 3,
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
NTH = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3,
    "fifth": 4, "5th": 4, "last": -1,
}  # fmt: skip
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
#: Months that are also common words.
WORDS = frozenset({"may", "mar", "march"})

TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
ONES = "one|two|three|four|five|six|seven|eight|nine"
N = rf"(?:\d{{1,3}}(?:\.5)?|(?:{TENS})[ -](?:{ONES})|{'|'.join(NUMBERS)})"
TO = r" ?(?:-|to|or|and|until|till|through) ?(?:the |a |at the latest )?"
WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|saturday|sunday)"
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
DATE = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
NTH_DAY = r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)"
WD = rf"(?P<wd>{WEEKDAY})(?:{TO}(?P<until>{WEEKDAY}))?"
WEEK_OF = r"(?P<week>week (?P<ending>ending|of|commencing|beginning|starting) (?:on )?(?:the )?)?"
ON = rf"(?:(?P<on>{WEEKDAY}) )?(?:the )?"
YEAR = r"(?: (?P<year>20\d\d))?"
PARTS = {
    EARLY: r"early|start(?! in| on)|beginning|first (?:part|days)",
    FIRST_HALF: r"first half",
    MID: r"mid|middle",
    SECOND_HALF: r"second half|latter half",
    LATE: r"end|late|later|last (?:days?|week)",
}
PART = rf"(?:(?P<part>{'|'.join(PARTS.values())})[ -]?(?:(?:of|in|on) )?(?:the )?)?"
WHICH = r"(?P<which>this|next|following|coming|overnext)"
WHICH_MONTH = r"(?P<next>this|next|following|coming)"
NTH_OF = rf"(?P<nth>{'|'.join(NTH)})"
OF_MONTH = (
    rf"(?: (?:of|in))?(?: the)?(?: (?P<next>this|next|coming|following))? "
    rf"(?:month|(?P<month>{MONTH}){YEAR})"
)
WEEKS = {"this": 0, "overnext": 2}
LENGTH = r"(?:hours?|days?|weeks?|fortnights?|months?)"
UNIT = rf"(?P<unit>{LENGTH})"


def in_one_form(text: str) -> str:
    """`text` with variants replaced: "eow" by "end of week", "a week and a half" by "1.5 weeks"."""
    for pattern, form in _FORMS:
        text = pattern.sub(form, text)
    return _AND_A_HALF.sub(lambda match: f"{number_of(match[1]) + 0.5:g}", text)


def number_of(word: str) -> float:
    if word[0].isdecimal():
        return float(word)
    return sum(NUMBERS[part] for part in re.split("[ -]", word))


def month_of(word: str) -> int:
    return MONTHS.index(word[:3]) + 1


def weekday_of(word: str) -> int:
    return WEEKDAYS.index(word[:3])


def part_of(match: re.Match[str]) -> str:
    part = match["part"] or ""
    return next((name for name, words in PARTS.items() if re.fullmatch(words, part)), "")


#: Variant forms, and the form that replaces each.
_FORMS = tuple(
    (re.compile(rf"(?<![\w.])(?:{pattern})(?!\w)"), form)
    for pattern, form in (
        (r"eow", "end of week"),
        (r"eom", "end of month"),
        (r"eoy", "end of year"),
        (r"eod|cob|close of (?:business|play)|end of (?:the )?(?:business |working )?day", "today"),
        (r"(?:back|tail) end of", "end of"),
        (r"at some (?:point|stage)(?: in)?(?: the)?", "some time"),
        (r"(?:in|within|over) the next day or two", "in two days"),
        (r"close of (?:the )?(week|month|quarter|year)", r"end of \1"),
        (r"first thing(?= next week| in the new year)", "early"),
        (r"first (?:full |working )?week back (?:in|of)", "first week of"),
        (r"(?:in|within|over|during) the (?:next|coming) days", "in a few days"),
        (r"(?:in|within|over|during) the coming fortnight", "in one fortnight"),
        (r"the day after tomorrow", "overmorrow"),
        (r"tomorrow or the (?:day after|next day)", "overmorrow"),
        (r"w/c|w/b|wc", "week commencing"),
        (r"wk(s?)", r"week\1"),
        (r"(?:on|by) or before", "by"),
        (r"on or after", "from"),
        (r"in the next (day|week|month) or so", r"in one \1"),
        (rf"({LENGTH}) (?=tomorrow|today)", r"\1 from "),
        (rf"({WEEKDAY})/({WEEKDAY})", r"\1 to \2"),
        (r"next (week|month) or (?:the )?(?:one after|(?:week|month) after|following \1)",
         r"overnext \1"),
        (r"this (week|month) or (?:the )?next(?: one)?", r"next \1"),
        (r"(?:the )?(week|month) after next", r"overnext \1"),
        (rf"({WEEKDAY}) after next", r"overnext \1"),
        (rf"a week on ({WEEKDAY})", r"\1 week"),
        (r"the (?:week|month) after(?= ?(?:$|[.,;]))", "next week"),
        (r"(?:this|the) coming", "coming"),
        (r"(?:within|in|over|during) the (?:next|coming) (week|month|fortnight)", r"in one \1"),
        (rf"(\d{{1,3}}) 1/2(?=[ -]{LENGTH})", r"\1.5"),
        (rf"(?:a|one) ({LENGTH}) and a half", r"1.5 \1s"),
        (rf"half an? ({LENGTH})", r"0.5 \1s"),
        (rf"(\d{{1,2}})/(\d{{1,2}})(?= (?:working |business )?{LENGTH})", r"\1 to \2"),
        (r"before (?:the )?(end|close)", r"by \1"),
        # "month's end", after the apostrophe is gone
        (r"(?<!next )(?<!this )(?<!coming )(?<!following )(week|month|quarter|year)[ -]end",
         r"end of \1"),
        (r"(q[1-4])/(20\d\d)", r"\1 \2"),
    )
)  # fmt: skip
_AND_A_HALF = re.compile(rf"(?<![\w.])({N}) and a half(?= {LENGTH}(?!\w))")
