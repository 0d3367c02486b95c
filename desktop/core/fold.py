"""Folding of texts for comparison: used by search, sorting, matching of people and erasing.

Folding removes case, accents, full-width forms, variants of apostrophes and hyphens, and invisible
characters. Letters without a Unicode decomposition ("ł", "ø", "ß") become their usual replacements.
"""

import unicodedata

from desktop.core.patterns import pattern

#: Replacements of characters that have no Unicode decomposition. Keys are in lower case.
_REPLACEMENTS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t",
    "ŋ": "n", "ı": "i", "ĸ": "k", "ə": "e", "ɛ": "e", "ɔ": "o", "ɓ": "b", "ɖ": "d", "ɗ": "d",
    "ƙ": "k", "ƴ": "y", "ς": "σ",
    # Variants of alef and teh, and letters that differ between Arabic and Persian keyboards.
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ک": "ك", "\N{ARABIC TATWEEL}": "",
    **dict.fromkeys("®©™℠", ""),
    **dict.fromkeys("`´‘’‚‛′‵ʹʻʼʽˈ＇", "'"),
    **dict.fromkeys("‐‑‒–—―−⁃﹘﹣－־", "-"),
    # Letters of their own, though Unicode decomposes them. Hangul is not decomposed either.
    **{letter: letter for letter in "йїў"},
}  # fmt: skip
_HANGUL = pattern("[\u3131-\u318e\uac00-\ud7a3]")

#: Canonical combining classes of the marks that are dropped: Indic nukta, Hebrew and Arabic vowel
#: signs, and accents. Marks that form another letter (kana, Thai, virama) have other classes.
_NUKTA, _VOWEL_SIGNS, _ACCENTS = 7, range(10, 37), 200
_VARIATION = pattern("[\u034f\u115f\u1160\u180b-\u180d\u3164\ufe00-\ufe0f\U000e0100-\U000e01ef]")

#: Letters of scripts without spaces between words (Thai, Lao, Myanmar, Khmer, Chinese, Japanese),
#: or before particles (Korean), and emoji, as the content of a regex character class.
UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u109f"
    "\u1100-\u11ff\u1780-\u17d3\u17d7\u17dc\u3005-\u3007\u3031-\u3035\u3041-\u309f"
    "\u30a1-\u30fa\u30fc-\u318e\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7fb"
    "\uf900-\ufaff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\U00020000-\U0003fffd"
)
_IS_UNSPACED = pattern(f"[{UNSPACED}]")

#: Digraphs for these letters in German, Danish and others, for keyboards without them.
_DIGRAPHS = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
_WITH_DIGRAPH = pattern("|".join((*_DIGRAPHS, *map(str.upper, _DIGRAPHS))))


class _Folds(dict[int, str]):
    """Translation table of `fold`, filled as characters occur."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _fold_character(chr(code))
        return found


class _Separators(dict[int, str]):
    """Translation table of `separators_to_spaces`, filled as characters occur."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        is_part = unicodedata.category(char)[0] in "LNM" or is_unspaced(char)
        found = self[code] = char if is_part or char == "\n" else " "
        return found


def _fold_character(char: str) -> str:
    lower = char.casefold()
    if char.isascii() and char.isprintable() and char != "`":
        return lower
    if lower not in _REPLACEMENTS and lower == char and not _HANGUL.match(char):
        lower = unicodedata.normalize("NFKD", char)
    if lower in _REPLACEMENTS:
        return _REPLACEMENTS[lower]
    if lower != char:
        return "".join(_FOLDS[ord(part)] for part in lower)
    decimal = unicodedata.decimal(char, None)
    if decimal is not None:
        return str(decimal)
    return "" if _is_dropped(char) else char


def _is_dropped(char: str) -> bool:
    """Whether a character without decomposition is an accent or invisible."""
    category = unicodedata.category(char)
    if category in {"Mn", "Me", "Sk"}:
        combining = unicodedata.combining(char)
        is_accent = combining == _NUKTA or combining in _VOWEL_SIGNS or combining >= _ACCENTS
        return is_accent or category != "Mn" or _VARIATION.match(char) is not None
    is_control = category in {"Cf", "Cc"} and not char.isspace()
    return is_control or _VARIATION.match(char) is not None


_FOLDS = _Folds()
_SEPARATORS = _Separators()


def compose(text: str) -> str:
    """`text` in Unicode normalization form C."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """The form of `text` that is compared."""
    return compose(text).translate(_FOLDS)


def fold_with_offsets(text: str, *, digraphs: bool = False) -> tuple[str, list[int]]:
    """`fold(text)`, and for each of its characters the offset in `compose(text)` it comes from.

    A last offset is the length of `compose(text)`. `digraphs`: with "ue" for "ü".
    """
    composed = compose(text)
    if digraphs:
        parts = [_DIGRAPHS.get(char.lower(), _FOLDS[ord(char)]) for char in composed]
    else:
        parts = [_FOLDS[ord(char)] for char in composed]
    offsets = [offset for offset, part in enumerate(parts) for _ in part]
    return "".join(parts), [*offsets, len(composed)]


def is_unspaced(char: str) -> bool:
    """Whether `char` is a letter of a script without spaces between words, or an emoji."""
    return not char.isascii() and _IS_UNSPACED.match(char) is not None


def spellings(text: str) -> tuple[str, ...]:
    """`fold(text)`, and where it differs also the fold with digraphs, such as "ue" for "ü"."""
    folded = fold(text)
    if text.isascii():
        return (folded,)
    with_digraphs = fold(_WITH_DIGRAPH.sub(lambda m: _DIGRAPHS[m[0].lower()], compose(text)))
    return (folded,) if with_digraphs == folded else (folded, with_digraphs)


def separators_to_spaces(folded: str) -> str:
    """A folded text with a space for each character that is no letter, digit, mark or emoji."""
    return folded.translate(_SEPARATORS)


def sort_key(text: str) -> str:
    """The sort key of a name: folded, without leading, trailing and repeated spaces."""
    return " ".join(fold(text).split())


def is_same_name(text: str, other: str) -> bool:
    """Whether two names differ only in spelling or in the punctuation between their words."""
    return not _comparison_keys(text).isdisjoint(_comparison_keys(other))


def _comparison_keys(text: str) -> set[str]:
    forms = spellings(text)
    return {" ".join(separators_to_spaces(form).split()) or form.strip() for form in forms}
