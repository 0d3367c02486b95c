"""Days as they are said in German, French and Spanish, put into the English of `typed_dates`.

Names of days and months stay as they are, and so does what no pattern knows. As in promises,
"nächsten Freitag" and "vendredi prochain" are the Friday of next week, "el próximo viernes" is the
coming one, and "quinze jours" and "quince días" are two weeks.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import TypeAlias

from desktop.core.fold import compose
from desktop.core.spoken_numbers import number_words

_Form: TypeAlias = str | Callable[[re.Match[str]], str]
_Rules: TypeAlias = tuple[tuple[str, str], ...]

#: In patterns: W is the name of a weekday, N a count, T a time of day, and a space any space. The
#: letters with accents also stand for those without.
_WEEKDAYS = {
    "de": r"(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mo|di|mi|do|fr|sa|so)"
    r"\b\.?)",
    "fr": r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)\b\.?)",
    "es": r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|(?:lun|mar|mié|jue|vie|sáb|dom)\b\.?)",
}
#: A time with a sign of one, and one that may be another number.
_MARKED = r"\d\d?(?:[:h]\d\d|(?=h))h?(?: ?[ap]m)?|\d\d? ?[ap]m"
_ANY_TIME = rf"(?:{_MARKED}|\d\d?\.\d\d(?![\d.:/])|\d\d?(?![\d.:/]))"

_LAST = "(?:letzte|vergangene|vorige)"
_DAY_DE = "(?:heute|gestern|morgen|DAYS|W)"
_GERMAN: _Rules = (
    (r"(?<=\d) uhr(?! \d\d\b)", "h"),
    (r"vorgestern", "DAYS-BEFORE"),
    (r"übermorgen", "DAYS-AFTER"),
    (rf"({_DAY_DE}) ?(?:in der )?(?:früh|morgens?|vormittags?)", r"\1 morning"),
    (rf"({_DAY_DE}) ?nachmittags?", r"\1 afternoon"),
    (rf"({_DAY_DE}) ?abends?", r"\1 evening"),
    (r"(?:in der frühe?|am (?:morgen|vormittag)|morgens|vormittags?|früh)", "morning"),
    (r"(?:am )?nachmittags?", "afternoon"),
    (r"(?:am )?abends?", "evening"),
    (r"(W) in (?:einer woche|acht tagen)", r"\1 week"),
    (rf"(W),? (?:(?:in )?der )?{_LAST}[nr]? woche", r"\1 last week"),
    (r"(W),? (?:(?:in )?der )?(?:nächste|kommende)[nr]? woche", r"\1 next week"),
    (r"(W),? (?:in )?dieser? woche", r"\1 this week"),
    (rf"(?:in der )?{_LAST}[nr]? woche,? (?:am )?(W)", r"\1 last week"),
    (r"(?:in der )?(?:nächste|kommende)[nr]? woche,? (?:am )?(W)", r"\1 next week"),
    (r"(?:in )?dieser? woche,? (?:am )?(W)", r"\1 this week"),
    (rf"{_LAST}[nrsm]? (W)", r"last \1"),
    (rf"{_LAST}[nrsm]? (?=\d)", ""),
    (r"nächste[nrsm]? (W)", r"next \1"),
    (r"kommende[nrsm]? (W)", r"coming \1"),
    (r"diese[nrsm]? (W)", r"this \1"),
    (r"(?:heute )?(vor|in) (?:acht tagen|einer woche)", r"\1 1 WEEK"),
    (r"(?:heute )?(vor|in) (N) tag(?:en)?", r"\1 \2 DAY"),
    (r"(?:heute )?(vor|in) (N) wochen?", r"\1 \2 WEEK"),
    (r"(?:heute )?(vor|in) (N) monat(?:en)?", r"\1 \2 MONTH"),
    (r"(?:heute )?(vor|in) (N) (?:stunden?|minuten?)", r"\1 \2 HOUR"),
    (r"(?:heute )?(vor|in) (N) jahr(?:en)?", r"\1 \2 YEAR"),
    (r"vor (\d+ UNIT)", r"\1 ago"),
    (r"(?:von |zwischen )(?:um )?(T)h? ?(?:bis|und|-) ?(T)(h?)", "RANGE"),
    (r"(M)h? ?bis (T)(h?)", "RANGE"),
    (r"(\d\d?(?:\.\d\d)?) bis (\d\d?(?:\.\d\d)?)(h)", "RANGE"),
    (r"(?:um|gegen|ab) (?=\d\d?(?:\.\d\d)?(?![\d:.h]| ?h))", "at "),
    (r"(?:dem|ab|etwa|ca\.?|circa)", ""),
    (r"heute?", "today"),
    (r"gestern", "yesterday"),
    (r"morgen", "tomorrow"),
    (r"sonnabend", "saturday"),
    (r"jän(?:ner|\.)", "january"),
    (r"feber", "february"),
    (r"mrz\.?", "march"),
    # not read, but known as dates
    (rf"{_LAST}[nrs]? (?=woche)", "last "),
    (rf"{_LAST}[ns]? (?=monat|jahr)", "last "),
    (r"(?:nächste|kommende)[nrs]? (?=woche|monat|jahr)", "next "),
    (r"dieser? (?=woche|monat|jahr)", "this "),
    (r"woche", "week"),
    (r"wochenendes?", "weekend"),
    (r"monats?", "month"),
    (r"jahr(?:es)?", "year"),
    (r"(?:anfang|mitte|ende)", "end"),
    (r"(?:neulich|kürzlich|soeben|gerade eben)", "recently"),
    (r"im (?=jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)", "in "),
    (r"oder", "or"),
    (r"und", "and"),
)

_MONTHS_FR = "(?:jan|fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|du )"
_MONTH_FR = (
    "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
)
_WEEK_FR = "(?:de )?(?:la )?semaine"
_NEXT_FR = "(?:prochaine|suivante|qui vient|à venir)"
_FRENCH: _Rules = (
    (rf"(\d\d?) ?(?:h|heures?) ?(\d\d)(?![./:\d]| ?{_MONTHS_FR})", r"\1h\2"),
    (r"(?<=\d) ?heures?", "h"),
    (r"1er(?! (?:jan|fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)|[\w./-])", "1st"),
    (r"aujourd'hui", "today"),
    (r"avant[ -]hier", "DAYS-BEFORE"),
    (r"après[ -]demain", "DAYS-AFTER"),
    (r"ce (?=12:00)", "today "),
    (r"(?:de )?ce matin", "this morning"),
    (r"(?:de )?cet(?:te)? (?:après[ -]?midi|aprèm)", "this afternoon"),
    (r"(?:de )?ce soir", "this evening"),
    (r"(?:du |le |au |dans la )?matin(?:ée)?", "morning"),
    (r"(?:de l'|l'|en |d'|dans l')?(?:après[ -]?midi|aprèm)", "afternoon"),
    (r"(?:du |le |au |en |dans la )?soir(?:ée)?", "evening"),
    (r"(W) en huit", r"\1 week"),
    (rf"(W),? {_WEEK_FR} (?:dernière|passée|précédente)", r"\1 last week"),
    (rf"(W),? {_WEEK_FR} {_NEXT_FR}", r"\1 next week"),
    (r"(W),? (?:de )?cette semaine", r"\1 this week"),
    (rf"{_WEEK_FR} (?:dernière|passée|précédente),? (?:le )?(W)", r"\1 last week"),
    (rf"{_WEEK_FR} {_NEXT_FR},? (?:le )?(W)", r"\1 next week"),
    (r"cette semaine,? (?:le )?(W)", r"\1 this week"),
    (r"(W) (?:dernier|passé|précédent)", r"last \1"),
    (rf"({_MONTH_FR}) dernier", r"\1"),
    (r"(W) prochain", r"next \1"),
    (r"(W) (?:qui vient|à venir)", r"coming \1"),
    (r"ce (W)", r"this \1"),
    (r"(il y a|dans) (?:huit|8) jours", r"\1 1 WEEK"),
    (r"(il y a|dans) (?:(?:quinze|15) jours|une quinzaine(?: de jours)?)", r"\1 2 WEEK"),
    (r"(il y a|dans) (N) jours?", r"\1 \2 DAY"),
    (r"(il y a|dans) (N) semaines?", r"\1 \2 WEEK"),
    (r"(il y a|dans) (N) mois", r"\1 \2 MONTH"),
    (r"(il y a|dans) (N) (?:heures?|h|minutes?)", r"\1 \2 HOUR"),
    (r"(il y a|dans) (N) ans?", r"\1 \2 YEAR"),
    (r"il y a (\d+ UNIT)", r"\1 ago"),
    (r"dans (?=\d+ UNIT)", "in "),
    (r"(?:de |entre )(T)h? ?(?:à|et|-) ?(T)(h?)", "RANGE"),
    (r"(M)h? ?à (T)(h?)", "RANGE"),
    (r"(?:à|vers|dès) (?=\d\d?(?![\d:.h]| ?h))", "at "),
    (r"(?:de|des|la|au|dès|environ|à partir de)", ""),
    (r"hier", "yesterday"),
    (r"demain", "tomorrow"),
    (r"fév\.?", "february"),
    # not read, but known as dates
    (rf"{_WEEK_FR} (?:dernière|passée|précédente)", "last week"),
    (rf"{_WEEK_FR} {_NEXT_FR}", "next week"),
    (r"week-?end", "weekend"),
    (r"mois", "month"),
    (r"(?:l')?an(?:née)?", "year"),
    (r"(weekend|month|year) (?:dernier|dernière|passée?)", r"last \1"),
    (r"(weekend|month|year) prochaine?", r"next \1"),
    (r"mi-(?=\w)", "end "),
    (r"(?:début|fin)", "end "),
    (r"(?:récemment|à l'instant)", "recently"),
    (r"en (?=jan|fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)", "in "),
    (r"ou", "or"),
    (r"et", "and"),
)

_LAST_ES = r"(?:de )?(?:la )?(?:semana pasada|pasada semana|última semana|semana anterior)"
_NEXT_ES = (
    r"(?:de )?(?:la )?(?:próxima semana|semana próxima|semana que viene|semana entrante"
    r"|semana siguiente)"
)
_SPANISH: _Rules = (
    (r"(?<=\d) ?([ap])\.? ?m\b\.?", r"\1m"),
    (r"(?<=\d) ?(?:horas?|hrs?|hs|h)\b\.?", "h"),
    (r"(?:anteayer|antier|antes de ayer|antes ayer)", "DAYS-BEFORE"),
    (r"pasado mañana", "DAYS-AFTER"),
    (r"anoche", "yesterday evening"),
    (r"(?:a )?la una", "1:00"),
    (r"(esta|(?:por|de|en|a) la) (?:mañana|madrugada)", r"\1 morning"),
    (r"(esta|(?:por|de|en|a) la) tarde", r"\1 afternoon"),
    (r"(esta|(?:por|de|en|a) la) noche", r"\1 evening"),
    (r"esta (?=morning|afternoon|evening)", "this "),
    (r"(?:por|de|en|a) la (?=morning|afternoon|evening)", ""),
    (r"(W) en ocho(?: días)?", r"\1 week"),
    (rf"(W),? {_LAST_ES}", r"\1 last week"),
    (rf"(W),? {_NEXT_ES}", r"\1 next week"),
    (r"(W),? (?:de )?esta semana", r"\1 this week"),
    (rf"{_LAST_ES},? (?:el )?(W)", r"\1 last week"),
    (rf"{_NEXT_ES},? (?:el )?(W)", r"\1 next week"),
    (r"esta semana,? (?:el )?(W)", r"\1 this week"),
    (r"(W) (?:pasado|último|anterior)", r"last \1"),
    (r"(?:pasado|último) (W)", r"last \1"),
    (r"pasado (?=\d)", ""),
    (r"(W) (?:próximo|que viene|entrante|siguiente)", r"coming \1"),
    (r"próximo (W)", r"coming \1"),
    (r"este (W)", r"this \1"),
    (r"(hace|en|dentro de) ocho días", r"\1 1 WEEK"),
    (r"(hace|en|dentro de) (?:(?:quince|15) días|una quincena)", r"\1 2 WEEK"),
    (r"(hace|en|dentro de) (N) días?", r"\1 \2 DAY"),
    (r"(hace|en|dentro de) (N) semanas?", r"\1 \2 WEEK"),
    (r"(hace|en|dentro de) (N) mes(?:es)?", r"\1 \2 MONTH"),
    (r"(hace|en|dentro de) (N) (?:horas?|h|minutos?)", r"\1 \2 HOUR"),
    (r"(hace|en|dentro de) (N) años?", r"\1 \2 YEAR"),
    (r"hace (\d+ UNIT)", r"\1 ago"),
    (r"(?:en|dentro de) (?=\d+ UNIT)", "in "),
    (r"(?:de|desde|entre) (?:las? )?(T)h? ?(?:a|hasta|y|-) ?(?:las? )?(T)(h?)", "RANGE"),
    (r"(M)h? (?:a|hasta) (?:las? )?(T)(h?)", "RANGE"),
    (r"(?:a eso de |(?:a|sobre|hacia) )?las? (?=\d\d?(?:\.\d\d)?(?![\d:.h]| ?h))", "at "),
    (r"(?:a eso de|día|sobre|hacia|mismo|desde)", ""),
    (r"hoy", "today"),
    (r"ayer", "yesterday"),
    (r"mañana", "tomorrow"),
    (r"set(?:iembre|\.)", "september"),
    # not read, but known as dates
    (r"fin de semana", "weekend"),
    (_LAST_ES, "last week"),
    (_NEXT_ES, "next week"),
    (r"mes", "month"),
    (r"año", "year"),
    (r"(weekend|month|year) (?:pasado|anterior)", r"last \1"),
    (r"(?:a )?(?:principios|mediados|finales|fines|primeros|últimos)", "end"),
    (r"(?:recientemente|hace poco)", "recently"),
    (r"en (?=ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)", "in "),
    (r"[ou]", "or"),
    (r"y", "and"),
)

_RULES = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
_UNITS = {
    "DAY": "days", "WEEK": "weeks", "MONTH": "months", "HOUR": "hours", "YEAR": "years",
}  # fmt: skip
_NEAR = {"DAYS-BEFORE": "day before yesterday", "DAYS-AFTER": "day after tomorrow"}
_ACCENTS = {
    "ä": "(?:ä|ae|a)", "ö": "(?:ö|oe|o)", "ü": "(?:ü|ue|u)", "é": "[ée]", "è": "[èe]", "û": "[ûu]",
    "à": "[àa]", "á": "[áa]", "í": "[íi]", "ó": "[óo]", "ú": "[úu]", "ñ": "[ñn]", "'": "['’]",
    " ": r"\s+",
}  # fmt: skip
_ONE = {"de": r"eine[mnrs]?", "fr": "une?", "es": "una?"}


def in_english_terms(text: str, language: str) -> str:
    """`text` with what is said in `language` about a day in the terms of `typed_dates`."""
    if language not in _RULES:
        return text
    text = compose(text)
    for pattern, form in _compiled(language):
        text = pattern.sub(form, text)
    text = re.sub("DAYS-(?:BEFORE|AFTER)", lambda found: _NEAR[found[0]], text)
    return re.sub(rf"(?<=\d )(?:{'|'.join(_UNITS)})\b", lambda found: _UNITS[found[0]], text)


@cache
def _compiled(language: str) -> tuple[tuple[re.Pattern[str], _Form], ...]:
    numbers = {word: count for word, count in number_words(language).items() if 0 < count <= 31}
    words = "|".join(sorted(numbers, key=len, reverse=True)).replace(" ", r"[\s-]+")
    names = {
        "W": _tolerant(_WEEKDAYS[language]),
        "N": rf"(?:\d{{1,3}}|{_ONE[language]}|{words})",
        "T": rf"(?:{_ANY_TIME}|{words})",
        "M": rf"(?:{_MARKED})",
        "DAYS": "DAYS-(?:BEFORE|AFTER)",
        "UNIT": f"(?:{'|'.join(_UNITS)})",
    }

    def compiled(pattern: str) -> re.Pattern[str]:
        whole = re.sub(
            r"\b(?:W|N|T|M|DAYS|UNIT)\b", lambda found: names[found[0]], _tolerant(pattern)
        )
        before = "" if pattern.startswith("(?<=") else r"(?<![\w.:/-])"
        after = "" if "(?=" in pattern else r"(?!\w)"
        return re.compile(before + whole + after, re.IGNORECASE)

    return tuple((compiled(pattern), _form(form, numbers)) for pattern, form in _RULES[language])


def _form(form: str, numbers: Mapping[str, int]) -> _Form:
    if form == "RANGE":
        return lambda found: _range(found, numbers)
    if r"\2 " not in form:
        return form

    def counted(found: re.Match[str]) -> str:
        said, _, unit = form.rpartition(" ")
        return f"{found[1]} {_number(found[2], numbers)} {unit}" if said else found[0]

    return counted


def _number(word: str, numbers: Mapping[str, int]) -> str:
    """The digits of a count in words, which is one where it is the article."""
    word = " ".join(re.split(r"[\s-]+", word.casefold()))
    return word if not word.isalpha() and word not in numbers else str(numbers.get(word, 1))


def _range(found: re.Match[str], numbers: Mapping[str, int]) -> str:
    """A range of times; as it was where its end is no later time than its start."""
    start, end = (_number(found[group], numbers) for group in (1, 2))
    first, last = (int(re.match(r"\d+", time)[0]) for time in (start, end))  # type: ignore[index]
    is_later = first <= last or (last <= 12 and first <= 12)
    return f"from {start} to {end}{found[3]}" if is_later and last <= 24 else found[0]


def _tolerant(pattern: str) -> str:
    optional = pattern.replace(" ?", r"\s*")
    return "".join(_ACCENTS.get(char, char) for char in optional)
