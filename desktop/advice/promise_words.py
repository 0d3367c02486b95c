"""Parses promises, such as "by the end of next week", to a day.

Text in another language is put into English first (`promise_languages`).

Every expression of time must be understood together with its context. Otherwise the text counts as
no promise, and the part that was not understood is returned, so that the person can pick the day.
The result is the last day of the period, and the latest of several periods, but:

- "Not before Monday", "no news until Monday" and "Monday at the earliest" mean the first day.
- "Before Friday" is the working day before, "after Friday" the one after.
- A hold "until March" ends when March begins, one "through March" when March ends.
- A number of weeks counted from an event ("two weeks after the board meeting") has no day.

Numbers of other things ("3 more candidates"), times of day and past days ("last Friday") are
ignored.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.advice.letter_check.spelling import distance
from desktop.advice.promise_days import Days, Period
from desktop.advice.promise_expressions import MARK, Expression, expression_of, read_expressions
from desktop.advice.promise_languages.translation import in_english
from desktop.core.kinds import LetterLanguage
from desktop.core.spoken_times import in_digits
from desktop.core.workdays import WorkCalendar

#: Longer texts are not read, as they are more than a promise.
_MAX_CHARACTERS = 1000

_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|couple|few|several)"
_SEVERAL = _COUNT.replace("one|", "")
_NUMBER = rf"(?:a|an|{_COUNT})"
_LENGTH = "(?:days?|weeks?|months?|years?)"
_WEEKDAY_NAME = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH_NAME = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_TIME_WORD = (
    rf"(?:days|weeks?|fortnights?|months?|quarters?|years?|hours?|weekends?|{_WEEKDAY_NAME}s?"
    rf"|(?!may){_MONTH_NAME})"
)
_LAST = "(?:last|past|previous)"
_AT = "(?:at|by|before|after|around|about|until|from|between)"
_HOUR = r"\d{1,2}(?::\d\d)?"
_CLOCK = r"\d{1,2}:\d\d(?: ?[ap]m)?|\d{1,2} ?(?:o'clock|hrs)"
#: Numbers of these are no dates: "room 12", "3 more candidates".
_PLACE = "room|floor|building|level|extension|ext|desk|gate|number|no|option|step|stage|round|phase"
_MORE = "more|other|further|final|remaining|strong|good|open"
_THINGS = (
    "candidates?|people|persons?|applicants?|rounds?|interviews?|interviewers?|colleagues?"
    "|positions?|roles?|questions?|references?|stages?|steps?|managers?|others|calls?|meetings?"
    "|applications?|conversations?|stakeholders?|teams?|partners?|offices?"
)
_NO = (
    r"(?:not|no|never|none|nothing|neither|nor|nobody|cannot|unable|unlikely|hardly|without|\w+n't"
    r"|(?:can|won|don|doesn|isn|wouldn|haven)t|doubt|impossible|unsure|uncertain|rather than)"
)
_EVENT = (
    r"(?:after|before|until|till?|once|when|whenever|as soon as|following|pending|depending on"
    r"|subject to|unless|prior to|ahead of)"
)
_FILLER = (
    r"(?:(?:at least|at the latest|latest|by|about|around|roughly|approximately|approx|some ?time"
    r"|maybe|perhaps|aside|besides|probably|possibly|hopefully|say|on|in|the|a|very|next|only"
    r"|just) )*"
)

#: Phrases that say nothing about the day; each is replaced by the neutral word "aside".
_IRRELEVANT = tuple(
    re.compile(rf"(?<![\w.])(?:{pattern})(?![\w/])")
    for pattern in (
        "24/7",
        "9 to 5",
        rf"(?:{_AT} )?(?:{_HOUR}(?: ?[ap]m)? ?(?:-|to|and) ?)?(?:{_CLOCK}|{_HOUR} ?[ap]m)",
        rf"at \d{{1,2}}(?! (?:{_TIME_WORD}|working|business|of))",
        rf"(?:{_AT} )?(?:noon|midday|midnight|lunch(?:time)?)",
        rf"{_LAST} (?:weekend|week|month|year|{_WEEKDAY_NAME}|{_MONTH_NAME})(?! of| in)",
        "yesterday",
        "earlier (?:today|this week|this month)",
        rf"(?:(?:for|over|in) )?(?:the )?{_LAST} (?:{_NUMBER} )+(?:of )?{_LENGTH}(?! of| in)",
        rf"(?:{_NUMBER} )+(?:of )?{_LENGTH} ago",
        r"(?:once|twice|times|days|hours?) (?:a|per) \w+",
        "no (?:problem|worries|doubt|matter)",
        "(?:do not|don't) (?:worry|hesitate)",
        "yes or no|of course|not only|after all|before long|not to worry",
        "(?:if not|or) (?:sooner|earlier|before)",
        "next (?:steps?|rounds?|stages?|interviews?|candidates?|person)",
        r"(?:merry|happy|great|lovely|wonderful) (?:christmas|xmas|new year(?!s)|holidays?)",
        "these days|day to day|day-to-day|(?:until|till) further notice",
        rf"(?:{_PLACE}) \d+\w*",
        r"(?!\d{4}-\d\d?-\d\d?)\+?\d[\d ()-]{7,}\d",  # a telephone number
        r"\d+ ?(?:%|percent\b|minutes?|mins?)",
        r"\d+-(?:minute|hour)",
        rf"{_COUNT}(?: or \w+)?(?: (?:{_MORE}))* (?:{_THINGS})",
    )
)
#: "8. 12. 2026".
_SPACED_DATE = re.compile(r"(?<![\d.])(\d\d?)\. (0?[1-9]|1[0-2])\.(?: (20\d\d))?(?![\d.])")
#: "Within 48h", which is no time of day.
_HOURS = re.compile(
    r"(?<!\bat )\b((?:36|48|72|96|120)|(?<=\bwithin )\d{1,3}|(?<=\bin )\d{1,3}"
    r"|(?<=\bin the next )\d{1,3}|(?<=\bwithin the next )\d{1,3}) ?(?:h|hrs?)\b(?!/)"
)
#: "If you have not heard by Friday": the negation does not concern the promised day.
_IF_NOT = re.compile(rf"\b(if|in case|should) ((?:\w+ ){{1,4}}?){_NO}\b")
_NO_LATER = re.compile(
    rf"\b{_NO}\b (?:\w+ ){{0,6}}?(?:(?:later|longer|more|further) (?:than|after)|beyond|past|after"
    rf"|exceed) {_FILLER}$"
)
_NO_EARLIER = re.compile(
    rf"(?:\b{_NO}\b .*?(?:before|prior to|ahead of|until|till?|(?:earlier|sooner) than)"
    rf"|\b(?:at the )?earliest(?: by)?|starting|start|beginning|as of|from) {_FILLER}$"
)
_UNTIL_AFTER = re.compile(rf"\b(?:until|till?) after {_FILLER}$")
_EARLIEST_AFTER = re.compile(r"^ (?:at the )?(?:very )?earliest\b|^ onwards?\b|^ on\b(?= ?$)")
_BEFORE = re.compile(rf"\b(?:before|prior to|ahead of) {_FILLER}$")
_AFTER = re.compile(rf"\b(?:after|following|past) {_FILLER}$")
_DURING = re.compile(
    rf"\b(?:for|during|throughout|through|over|all(?: of)?|whole(?: of)?|rest of|end of"
    rf"|remainder of) {_FILLER}$"
)
_FOR = re.compile(r"\bfor (?:at least |another |the next )*$")
_BY = re.compile(rf"\b(?:by|until|till?) {_FILLER}$")
_UNTIL = re.compile(rf"\b(?:until|till?|to|into|before) {_FILLER}$")
_HOLD = re.compile(
    r"\b(?:on hold|freeze|frozen|paused?|suspended|leave|away|closed|vacation"
    r"|out of (?:the )?office)\b"
)
#: Words before a date that does not concern the answer.
_OTHER_MATTER = re.compile(
    rf"\b(?:(?:every|each|since|except|last) {_FILLER}"
    r"|(?:spoke|met|meet(?:ing)?|talked|discussed|interviewed|received|posted|applied|wrote|called"
    r"|said|told|saw|was|were|had) (?:\w+ ){0,4}"
    r"|(?:thanks?|great|pleasure|enjoyed|lovely) (?:\S+ ){1,8}"
    r"|(?:please(?! (?:expect|allow|give|bear|wait|be patient))|could you|can you|would you"
    r"|you (?:need|have|must)|we need your?|closing date) (?:\S+ )*"
    r"|closed (?:on |between )"
    r"|(?:starts?|joins?|join us|joining us|begins?) (?:on |in |with us )+(?:the )?"
    r"|(?:probation|(?<!you the )(?<!you a )(?<!you your )(?<!sent the )contract|salary"
    r"|notice period|vacation) (?:\S+ ){0,3}"
    r"|(?:job|position|role|contract|onboarding|start date|you(?:'d)?) (?:\w+ ){0,3}"
    r"(?:starts?|begins?|is) (?:\w+ ){0,2})$"
)
_NOT_AFTER_ALL = re.compile(r"^ (?:or (?:later|after|more)|\+|plus|to be confirmed|tbc)\b")
#: Somebody's note of what they said: "They said two weeks", but not what was said on a day before.
_THEY_SAID = re.compile(
    r"\s*(?!(?:i|we|you|as|what|like)\b)(?:[\w.'’]+ ){0,3}?(?:said|says|told me|mentioned)"
    r"(?: that\b|:)? (?!(?:on|at|it|last|yesterday|today|earlier|when|before|after)\b)",
    re.IGNORECASE,
)
#: The end of a sentence, or of the scope of a "not".
_SENTENCE_END = re.compile(
    r"[.;!?:]|,? \b(?:but|however|though|although|so|because|therefore|then)\b"
    r"|(?:,| and\b)(?= (?:i|we|you|they|it|she|he|there|the \w+|our \w+|will|should|expect)\b)"
)
_PHRASE_END = re.compile(r"[,.;!?:]|\b(?:but|however|so|and)\b")
_EVENT_AHEAD = re.compile(
    rf"\b{_EVENT} (?!(?:after )?{_FILLER}{MARK}|(?:that|then|this|you can|possible|convenient)\b)"
    rf"(?:[^\s,.;!?:\ue000-\uf8ff]+ ?){{1,4}}"
)
_COUNTED_FROM_EVENT = re.compile(
    rf"{MARK} (?:after|from|of|following|before|since|once|when|until)\b"
    rf"(?: [^\s,.;!?:\ue000-\uf8ff]+){{1,4}}|{MARK} before (?:the )?{MARK}"
)
_PERIOD_FROM_DAY = re.compile(rf"({MARK}) (?:after|before|following) (?:the )?{MARK}")
_DAY_OF_PERIOD = re.compile(rf"(?=({MARK}) (?:of |in |the )*({MARK}))")
_SEASON = re.compile(
    r"\b(?:(?:\w+ )?(?:the )?)?(?:spring|summer|autumn|winter|easter|whitsun|pentecost|christmas"
    r"|xmas|thanksgiving|ramadan|holidays?|vacation|semester|h1|h2|fiscal year|fy ?\d*)\b"
)
_NUMBER_BEFORE = re.compile(
    rf"\b(?:half|dozen|hundred|point|several|many|some|first|last|second|third|fourth|less|\d\S*)"
    rf" (?:of |a |the )?{MARK}"
)
#: A week or a part of a period beside a time: "in the new year, probably the second week".
_PART_LEFT = re.compile(
    r"\b(?:(?:first|second|third|fourth|last|[1-5](?:st|nd|rd|th)) (?:full |working )?week"
    r"|that (?:same )?week)\b"
)
_PART_BEFORE = re.compile(
    r"\b(?:(?:early|mid)(?: in)?|(?:beginning|start|middle|half|part) of)(?: the)? $"
)
_TIME_LEFT = re.compile(
    rf"\b(?:in|within|by|until|till|after|before|from|of|for|during|over|next|this|another|on"
    rf"|several|some|many|early|late|mid|end|\d+|{_SEVERAL})[ -]"
    rf"(?:[\w.]+[ -]){{0,2}}?{_TIME_WORD}\b"
)
_WEEKDAY_LEFT = re.compile(rf"\b{_WEEKDAY_NAME}s?\b|\btomorrow\b")
_NEXT_LEFT = re.compile(
    r"\b(?:early |late |mid |end of |the )*(?:next|following)"
    r"(?= ?(?:$|[,.;!?]|or\b|and\b|by\b|at\b))"
)
_DIGITS_LEFT = re.compile(r"(?:\w+ )?\S*\d\S*(?: \w+)?")
_COUNTED_FROM_LAST = re.compile(
    rf"{MARK} later\b|\b(?:the )?(?:same|next|following|previous) (?:day|morning)\b|\bthereafter\b"
    r"|\bafter(?:wards?| that)\b|\b(?:days?|weeks?|months?) (?:after|later|before)\b"
)
#: Long enough that no other word is within one typing error.
_EASILY_MISTYPED = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "september", "october", "november", "december", "tomorrow",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """The day, or the part that was not understood; neither if no time was mentioned."""

    day: date | None = None
    unread: str = ""


class _NotUnderstoodError(Exception):
    """An expression was not understood; the argument is that part of the text."""


def read_promise(
    words: str,
    said_on: date,
    calendar: WorkCalendar,
    *,
    hold: bool = False,
    language: LetterLanguage | None = None,
) -> Reading:
    """The day for which an answer was promised on `said_on`, or on which a `hold` ends.

    `calendar` is the employer's. Without a `language`, it is recognised by the words. The day is
    never before `said_on`. No text raises an error.
    """
    if len(words) > _MAX_CHARACTERS:
        return Reading()
    days, translated = Days(said_on, calendar), in_english(words, said_on, language)
    if translated is None:
        reading = _read(words, days, hold=hold)
        noted = _THEY_SAID.match(words) if reading.unread else None
        return _read(words[noted.end() :], days, hold=hold) if noted else reading
    if not translated.unread:
        reading = _read(translated.english, days, hold=hold)
        if not reading.unread:
            return reading
    return Reading(unread=" ".join(words.split()))


def _read(words: str, days: Days, *, hold: bool) -> Reading:
    """The day in English words."""
    text, found = read_expressions(plain_words(words), days)
    try:
        _check_rest(text, found)
        return Reading(max(_days(text, found, days, hold=hold), default=None))
    except _NotUnderstoodError as error:
        return Reading(unread=_as_typed(str(error), words, found))


def plain_words(words: str) -> str:
    """The text in lower case, with punctuation as separate words or dropped, for the patterns."""
    text = unicodedata.normalize("NFKC", words.replace("½", " 1/2")).casefold()
    text = in_digits(text, "en", lambda spoken: "{}:{:02}".format(*spoken.on_24_hours))
    text = re.sub(r"[‐-―−]", "-", text.replace("’", "'").replace("⁄", "/"))
    text = re.sub(r"(?<=\d),(?=5 )", ".", text)
    text = _SPACED_DATE.sub(r"\1.\2.\3", text)
    text = re.sub(r" - |[()…]", " , ", re.sub(r"[\"“”„*_]", " ", re.sub(r"\n\s*\n", " . ", text)))
    text = re.sub(r"(?<=\w)'s\b|s'(?= )", lambda m: "s" if m[0][0] == "s" else "", text)
    text = re.sub(r"\b(mon|tues?|wed|thurs?|fri|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
                  r"|approx|e\.g|i\.e)\.(?= )", r"\1", text)  # fmt: skip
    text = re.sub(r"\b([ap])\.m\.?", r"\1m", text)
    text = _HOURS.sub(r"\1 hours", text)
    text = re.sub(r"(day|\b(?:mon|tues?|wed|thurs?|fri)),(?= (?:the )?(?:\d|jan|feb|mar|apr|may"
                  r"|jun|jul|aug|sep|oct|nov|dec))", r"\1", text)  # fmt: skip
    text = re.sub(r"(\d(?:st|nd|rd|th)?),(?= 20\d\d)", r"\1", text)
    text = re.sub(r"(?<!\d)[.]|[.](?!\d)(?<!\d\.\d\.)(?<!\d\.\d\d\.)", " . ", text)
    text = re.sub(r",(?= (?:or|and) )", "", text)
    text = re.sub(r"(?<=[a-z])/(?=[a-z])(?<!\bw/)(?<!day/)", " or ", text)
    text = re.sub(r"[,;!?]|:(?!\d)", lambda match: f" {match[0]} ", text)
    text = " ".join(re.sub(r"[^\w\s/.,;!?:'%+-]|[\ue000-\uf8ff]", " ", text).split())
    for pattern in _IRRELEVANT:
        text = pattern.sub("aside", text)
    return _IF_NOT.sub(r"\1 \2", text)


def _days(text: str, found: list[Expression], days: Days, *, hold: bool) -> Iterator[date]:
    """The day that each expression means. Raises `_NotUnderstoodError`."""
    if one := _outside(text, found):
        raise _NotUnderstoodError(one)
    for sentence in _SENTENCE_END.split(text):
        for mark in re.finditer(MARK, sentence):
            period = expression_of(mark.group(), found).period
            if period is None:
                raise _NotUnderstoodError(mark.group())
            before, after = sentence[: mark.start()], sentence[mark.end() :]
            if period.first < period.last and _PART_BEFORE.search(before):
                raise _NotUnderstoodError(mark.group())
            held = hold or _HOLD.search(sentence) is not None
            yield _day(before, mark.group(), after, period, days, hold=held)


def _outside(text: str, found: list[Expression]) -> str:
    """A day with a period that does not contain it, as in "the 15th next week".

    Also a period or a day counted from another, as in "the week after Christmas".
    """
    if counted := _PERIOD_FROM_DAY.search(text):
        return counted.group()
    for pair in _DAY_OF_PERIOD.finditer(text):
        dated = expression_of(pair[1], found)
        day, period = dated.period, expression_of(pair[2], found).period
        if day is None or period is None or period.first == period.last:
            continue
        if day.first < day.last or not re.search(r"\d", dated.text):
            continue
        if not period.first <= day.first <= period.last:
            return pair[1] + pair[2]
    return ""


def _day(before: str, mark: str, after: str, period: Period, days: Days, *, hold: bool) -> date:
    """The day of one period, by the text before and after its mark in the sentence."""
    if _OTHER_MATTER.search(before):
        raise _NotUnderstoodError(" ".join(before.split()[-4:]) + f" {mark}")
    if more := _NOT_AFTER_ALL.search(after):
        raise _NotUnderstoodError(mark + more.group())
    denied = re.search(rf"\b{_NO}\b", before)
    if _UNTIL_AFTER.search(before):
        return _after(period, days)
    if denied and (_NO_LATER.search(before) or (period.counted and _FOR.search(before))):
        return period.last
    if _NO_EARLIER.search(before) or (not denied and _EARLIEST_AFTER.search(after)):
        return _after(period, days) if period.holiday else _first(period, mark, days)
    if denied:
        raise _NotUnderstoodError(before[denied.start() :] + mark)
    if denying := re.search(rf"^.*?\b{_NO}\b", after):
        raise _NotUnderstoodError(mark + denying.group())
    return _affirmed(before, mark, after, period, days, hold=hold)


def _affirmed(
    before: str, mark: str, after: str, period: Period, days: Days, *, hold: bool
) -> date:
    if _BEFORE.search(before) and not after.startswith(" aside"):  # "before Friday noon" is Friday
        if period.counted or period.first <= days.said_on:
            raise _NotUnderstoodError(f"before {mark}")
        return max(days.said_on, days.calendar.roll_back(period.first - timedelta(days=1)))
    if _AFTER.search(before):
        return _after(period, days)
    if period.holiday and not (hold and _UNTIL.search(before)):
        if not hold and _BY.search(before) and period.first > days.said_on:
            return max(days.said_on, days.calendar.roll_back(period.first - timedelta(days=1)))
        raise _NotUnderstoodError(mark)
    if hold and _UNTIL.search(before):
        return _first(period, mark, days)
    if hold and not _DURING.search(before) and period.first >= days.said_on:
        return period.first
    return period.last


def _after(period: Period, days: Days) -> date:
    return period.last if period.counted else days.calendar.roll(period.last + timedelta(days=1))


def _first(period: Period, mark: str, days: Days) -> date:
    if period.first < days.said_on:
        raise _NotUnderstoodError(mark)
    return days.calendar.roll(period.first) if period.holiday else period.first


def _check_rest(text: str, found: list[Expression]) -> None:
    """Raises `_NotUnderstoodError` if the text still contains an expression of time."""
    for match in re.finditer(r"[a-z]{5,}", text):
        word = match.group()
        if any(word != right and word[0] == right[0] and distance(word, right, 1) <= 1
               and word != f"{right}s" for right in _EASILY_MISTYPED):  # fmt: skip
            raise _NotUnderstoodError(word)
    counted = any(e.period is not None and e.period.counted for e in found)
    for pattern in (
        _COUNTED_FROM_LAST, _NUMBER_BEFORE, _PART_LEFT, _SEASON, _WEEKDAY_LEFT, _TIME_LEFT,
        _NEXT_LEFT, _DIGITS_LEFT, *([_COUNTED_FROM_EVENT] if counted else []),
    ):  # fmt: skip
        if left := pattern.search(text):
            raise _NotUnderstoodError(left.group())
    for phrase in [text] if counted else _PHRASE_END.split(text):
        event = _EVENT_AHEAD.search(phrase)
        if event and (counted or not found or re.search(MARK, phrase)):
            raise _NotUnderstoodError(event.group())


def _as_typed(part: str, words: str, found: list[Expression]) -> str:
    """`part` as it was typed in `words`; all of `words` if it cannot be found there."""
    text = re.sub(MARK, lambda match: f" {expression_of(match.group(), found).text} ", part)
    text = re.sub(MARK, lambda match: f" {expression_of(match.group(), found).text} ", text)
    pieces = re.findall(r"[\w]+", text)
    pattern = r"[\W_]+".join(re.escape(piece) for piece in pieces)
    place = re.search(pattern, words, re.IGNORECASE) if pieces else None
    return " ".join((place.group() if place else words).split())
