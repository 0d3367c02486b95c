"""Puts what a text in another language says about time into English words.

A language is a list of patterns and their English, applied in order to the text in lower case. The
English is written in capitals, so that later patterns can join parts that were already put into
English ("nächste woche FRIDAY") and never change them. What is left in lower case says nothing
about time and becomes "besides" ("aside" if it begins with a time of day), or is a word for time
that was not understood: then the whole text is not.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from desktop.advice.letter_check.spelling import distance
from desktop.advice.promise_languages import french, german, spanish
from desktop.advice.promise_languages.model import PromiseLanguage
from desktop.core.kinds import LetterLanguage
from desktop.core.spoken_times import in_digits

#: The end of a pattern for what is before a time that was put into English.
_AHEAD = r"(?=[A-Z\d])"

#: Words by which a text is recognised.
_RECOGNISED_BY = {
    LetterLanguage.ENGLISH: (
        "the by week weeks we you will of and to on next end until within day days month "
        "monday tuesday wednesday thursday friday this our after before about tomorrow soon "
        "not hear let your with for be is are have it from at back decision march may june "
        "july october a an in fortnight time call business working late early mid week's know"
    ),
    LetterLanguage.GERMAN: (
        "der die das den dem und wir sie ich ist bis nicht im zum zur mit auf für ende anfang "
        "mitte woche wochen tag tage tagen monat monate monats nächste nächster nächsten "
        "kommende kommenden kommender dieser diese spätestens montag dienstag mittwoch "
        "donnerstag freitag samstag januar februar märz mai juni juli oktober dezember heute "
        "morgen übermorgen kw kalenderwoche melden uns ihnen werktage werktagen nach vor ab "
        "innerhalb binnen monatsende am wochenende quartal jahr noch wird werden haben bei "
        "frühestens laufe in fuer naechste naechster naechsten spaetestens neuen nächstes stunden "
        "oder silvester weihnachten heiligabend dreikönig nikolaus advent zu über zum erste "
        "ersten zweite zweiten dritte dritten letzte letzten jänner feber innert wochenfrist "
        "monatsfrist monatsbeginn monatsanfang jahresbeginn jahresanfang januarwoche neujahr "
        "dezemberwoche"
    ),
    LetterLanguage.FRENCH: (
        "le la les des nous vous dans une un au aux du et pour avant fin prochaine prochain "
        "semaine semaines jours jour mois lundi mardi mercredi jeudi vendredi samedi dimanche "
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
        "ici sous d'ici quinzaine huitaine début courant demain aujourd'hui plus tard ouvrés "
        "après est sera en week-end à de heures réponse nouvelles reviendrons votre notre ne "
        "pas quinze huit milieu ce cette ces sous nouvel noël fêtes épiphanie première deuxième "
        "dernière"
    ),
    LetterLanguage.SPANISH: (
        "el la los las de del en que viene para antes semana semanas día días mes lunes "
        "martes miércoles jueves viernes sábado enero febrero marzo abril mayo junio julio "
        "agosto septiembre octubre noviembre diciembre finales fines principios mediados "
        "próxima próximo próximos próximas hasta dentro mañana hoy tardar hábiles laborables "
        "le nos una un quince horas tendrá respuesta noticias usted no después esta este "
        "decisión respuesta partir a fin tras primeros últimos primera segunda última puente "
        "por favor navidad reyes nochebuena fiestas año nuevo horas vuelta"
    ),
}
#: The longest word that is compared with names of days and months, and the shortest.
_MISTYPED = re.compile(r"[^\W\d_]{5,14}")


@dataclass(frozen=True, slots=True)
class Translation:
    """The English, or what was not understood."""

    english: str = ""
    unread: str = ""


def in_english(
    words: str, said_on: date, language: LetterLanguage | None = None
) -> Translation | None:
    """What `words` say about time; None where they are in English.

    Without a `language`, it is recognised by the words.
    """
    text = _plain(words)
    language = language or recognised(text)
    if language is LetterLanguage.ENGLISH:
        return None
    text = _translated(text, said_on, language)
    _, time, names = _PATTERNS[language]()
    for left in re.finditer(r"[^\W\d_]+", text):
        word = left.group()
        if word.islower() and (time.fullmatch(word) or _is_mistyped(word, names)):
            return Translation(unread=word)
    return Translation(_in_lower_case(text))


def words_in_english(words: str, said_on: date, language: LetterLanguage) -> str:
    """The days that `words` in another language name, also among words not understood."""
    return _in_lower_case(_translated(_plain(words), said_on, language))


def _in_lower_case(text: str) -> str:
    """The English of a text without what is left of it."""
    return _LEFT.sub(lambda left: f" {'aside' if left[1] else 'besides'} ", text).lower()


def _translated(text: str, said_on: date, language: LetterLanguage) -> str:
    """The text with what it says about time in English, in capitals."""
    rules, _, _ = _PATTERNS[language]()
    text = in_digits(text, language, lambda spoken: _CLOCK[language].format(*spoken.on_24_hours))
    for pattern, english in rules:
        text = pattern.sub(english, text)
    return _WEEK_NUMBER.sub(lambda found: _week_of(found, said_on), text)


def recognised(text: str) -> LetterLanguage:
    """The language of most words of a text in lower case; English where it is not clear."""
    words = re.findall(r"d'ici|aujourd'hui|week-end|[^\W\d_]+", text)
    languages = [_languages_of(word) for word in words]
    weights = {
        one: sum(2 if len(found) == 1 else 1 for found in languages if one in found)
        for one in _RECOGNISED_BY
    }
    return max(weights, key=lambda one: weights[one])  # the first of several: English


#: Hour and minute as the rules of a language read them.
_CLOCK = {
    LetterLanguage.GERMAN: "{}:{:02} uhr",
    LetterLanguage.FRENCH: "{}h{:02}",
    LetterLanguage.SPANISH: "{}:{:02} h",
}
#: A time of day, which is no part of a period: "avant vendredi minuit".
_CLOCK_WORDS = "(?:al? |zum )?(?:aside|mediodía|medianoche|midi|minuit|mittag|mitternacht)"
#: What is left of the text in lower case, with what is between; not the letters of "12th".
_LEFT = re.compile(
    rf"(?<![^\W_])(?:({_CLOCK_WORDS})(?![^\W_])|[^\WA-Z\d_](?:[^\WA-Z_]|['-](?=[^\WA-Z\d_]))*)"
    r"(?: +[^\WA-Z\d_]+)*"
)
#: The number of a week (ISO 8601), with a part of it before.
_WEEK_NUMBER = re.compile(r"(?:(EARLY|MID|END OF) )?WEEKNUMBER (\d\d?)")


def _week_of(found: re.Match[str], said_on: date) -> str:
    """The week by its first day, or a day of it; a week that is over is that of the next year."""
    part, number = found[1], int(found[2])
    year = said_on.isocalendar().year
    try:
        monday = date.fromisocalendar(year, number, 1)
        if monday + timedelta(days=4) < said_on:
            monday = date.fromisocalendar(year + 1, number, 1)
    except ValueError:  # there is no such week
        return found.group().lower()
    if part:
        day = monday + timedelta(days={"EARLY": 1, "MID": 2}.get(part, 4))
        return f"{day:%Y-%m-%d}"
    return f"WEEK OF {monday.day} {_MONTHS[monday.month - 1]} {monday.year}"


_MONTHS = (
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER",
    "OCTOBER", "NOVEMBER", "DECEMBER",
)  # fmt: skip


def _plain(words: str) -> str:
    text = unicodedata.normalize("NFKC", words).casefold().replace("ß", "ss")
    text = re.sub(r"[‐-―−]", "-", text.replace("’", "'"))
    return " ".join(re.sub(r"[\"“”„«»*_()\[\]]|[\ue000-\uf8ff]", " ", text).split())


def _is_mistyped(word: str, names: tuple[str, ...]) -> bool:
    if not _MISTYPED.fullmatch(word):
        return False
    return any(word[0] == name[0] and distance(word, name, 1) == 1 for name in names)


def _languages_of(word: str) -> frozenset[LetterLanguage]:
    return _vocabulary().get(word, frozenset())


@cache
def _vocabulary() -> Mapping[str, frozenset[LetterLanguage]]:
    """The languages of each word in `_RECOGNISED_BY`."""
    words = {one: text.split() for one, text in _RECOGNISED_BY.items()}
    return {
        word: frozenset(one for one in words if word in words[one])
        for known in words.values()
        for word in known
    }


_Compiled = tuple[tuple[tuple[re.Pattern[str], str], ...], re.Pattern[str], tuple[str, ...]]


def _compiled(language: PromiseLanguage) -> _Compiled:
    rules = tuple((_whole(pattern), english) for pattern, english in language.rules)
    return rules, re.compile(language.time), language.names


@cache
def _german() -> _Compiled:
    return _compiled(german.LANGUAGE)


@cache
def _french() -> _Compiled:
    return _compiled(french.LANGUAGE)


@cache
def _spanish() -> _Compiled:
    return _compiled(spanish.LANGUAGE)


#: The patterns of a language, compiled when the first text is in it.
_PATTERNS = {
    LetterLanguage.GERMAN: _german,
    LetterLanguage.FRENCH: _french,
    LetterLanguage.SPANISH: _spanish,
}


def _whole(pattern: str) -> re.Pattern[str]:
    """A pattern for whole words, unless it says itself what is before or after it."""
    start = "" if pattern.startswith("(?<=") else r"(?<![^\W_])"
    end = "" if pattern.endswith(_AHEAD) else r"(?![^\W_])"
    return re.compile(f"{start}(?:{pattern}){end}")
