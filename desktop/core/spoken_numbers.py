"""The numbers from 0 to 59 in words, with the spellings of foreign keyboards."""

from collections.abc import Iterator, Mapping
from functools import cache

from desktop.core.fold import fold

_FIRST = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
    "de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
    "fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize dix-sept dix-huit dix-neuf",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
    "quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés "
    "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
}
_TENS = {
    "en": "twenty thirty forty fifty",
    "de": "zwanzig dreißig vierzig fünfzig",
    "fr": "vingt trente quarante cinquante",
    "es": "veinte treinta cuarenta cincuenta",
}
#: Other words for one and two.
_OTHERS = {
    "de": {"eins": 1, "zwo": 2},
    "fr": {"une": 1, "vingt et une": 21},
    "es": {"una": 1, "veintiuna": 21},
}
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@cache
def number_words(language: str) -> Mapping[str, int]:
    """Each word with its number, in lower case; parts of a word are separated by spaces."""
    first, tens = _FIRST[language].split(), _TENS[language].split()
    known = {word: number for number, word in enumerate(first)} | _OTHERS.get(language, {})
    for number in range(len(first), 60):
        ten, one = tens[number // 10 - 2], number % 10
        known[_joined(language, ten, first[one]) if one else ten] = number
    return {
        spelling.replace("-", " "): number
        for word, number in known.items()
        for spelling in _spellings(word)
    }


def _joined(language: str, ten: str, one: str) -> str:
    if language == "de":
        return f"{one}und{ten}"
    if language == "es":
        return f"{ten} y {one}"
    return f"{ten} et un" if one == "un" else f"{ten}-{one}"


def _spellings(word: str) -> Iterator[str]:
    """As written, without accents, and with "ue" for "ü"."""
    yield word
    yield fold(word)
    yield word.translate(_UMLAUTS)
