"""One spelling of a text for comparing: search, sorting, matching people and erasing all use it.

Case, accents, full-width forms, kinds of apostrophes and hyphens and unseen characters make no
difference; letters that no accent makes ("ł", "ø", "ß") become what they are typed as elsewhere.
"""

import unicodedata

from desktop.core.patterns import pattern

#: Letters and signs that Unicode does not take apart. Keys are in small letters.
_SPELLED = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t",
    "ŋ": "n", "ı": "i", "ĸ": "k", "ə": "e", "ɛ": "e", "ɔ": "o", "ɓ": "b", "ɖ": "d", "ɗ": "d",
    "ƙ": "k", "ƴ": "y", "ς": "σ",
    # Arabic and Persian keyboards have different letters for one; alef and teh have variants.
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ک": "ك", "\N{ARABIC TATWEEL}": "",
    **dict.fromkeys("®©™℠", ""),
    **dict.fromkeys("`´‘’‚‛′‵ʹʻʼʽˈ＇", "'"),
    **dict.fromkeys("‐‑‒–—―−⁃﹘﹣－־", "-"),
    # Letters of their own, not accented ones. Hangul syllables and jamo stay whole as well.
    **{letter: letter for letter in "йїў"},
}  # fmt: skip
_HANGUL = pattern("[\u3131-\u318e\uac00-\ud7a3]")

#: Canonical combining classes of the marks that are left off: Indic nukta, Hebrew and Arabic vowel
#: signs, and accents. Marks that make another letter (kana, Thai, virama) have other classes.
_NUKTA, _POINTS, _ACCENTS = 7, range(10, 37), 200
_VARIATION = pattern("[\u034f\u115f\u1160\u180b-\u180d\u3164\ufe00-\ufe0f\U000e0100-\U000e01ef]")

#: Letters of scripts that put no spaces between words (Thai, Lao, Myanmar, Khmer, Chinese,
#: Japanese, Korean, whose particles follow at once), and emoji. The inside of a character class.
UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u109f"
    "\u1100-\u11ff\u1780-\u17d3\u17d7\u17dc\u3005-\u3007\u3031-\u3035\u3041-\u309f"
    "\u30a1-\u30fa\u30fc-\u318e\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7fb"
    "\uf900-\ufaff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\U00020000-\U0003fffd"
)
_IS_UNSPACED = pattern(f"[{UNSPACED}]")

#: How German, Danish and others write these letters on a keyboard without them.
_WRITTEN_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
_TO_WRITE_OUT = pattern("|".join((*_WRITTEN_OUT, *map(str.upper, _WRITTEN_OUT))))


class _Folds(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _folded(chr(code))
        return found


class _Separators(dict[int, str]):
    """A space in place of each folded character that belongs to no word."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        is_part = unicodedata.category(char)[0] in "LNM" or _IS_UNSPACED.match(char)
        found = self[code] = char if is_part or char == "\n" else " "
        return found


def _folded(char: str) -> str:
    small = char.casefold()
    if small not in _SPELLED and small == char and not _HANGUL.match(char):
        small = unicodedata.normalize("NFKD", char)
    if small in _SPELLED:
        return _SPELLED[small]
    if small != char:
        return "".join(_FOLDS[ord(part)] for part in small)
    decimal = unicodedata.decimal(char, None)
    if decimal is not None:
        return str(decimal)
    return "" if _is_left_off(char) else char


def _is_left_off(char: str) -> bool:
    """Whether a character that cannot be taken apart is an accent, or is not seen at all."""
    category = unicodedata.category(char)
    if category in {"Mn", "Me", "Sk"}:
        place = unicodedata.combining(char)
        is_accent = place == _NUKTA or place in _POINTS or place >= _ACCENTS
        return is_accent or category != "Mn" or _VARIATION.match(char) is not None
    is_control = category in {"Cf", "Cc"} and not char.isspace()
    return is_control or _VARIATION.match(char) is not None


_FOLDS = _Folds()
_SEPARATORS = _Separators()


def compose(text: str) -> str:
    """`text` with each letter and its accents as one character where there is such a one."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """`text` as it is compared."""
    return compose(text).translate(_FOLDS)


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """`fold(text)`, and for each of its characters the place in `compose(text)` it comes from.

    One place more says where the text ends.
    """
    composed = compose(text)
    parts = [_FOLDS[ord(char)] for char in composed]
    places = [place for place, part in enumerate(parts) for _ in part]
    return "".join(parts), [*places, len(composed)]


def spellings(text: str) -> tuple[str, ...]:
    """`fold(text)`, and where it differs also with "ü" as "ue" and the like written out."""
    folded = fold(text)
    if text.isascii():
        return (folded,)
    written = fold(_TO_WRITE_OUT.sub(lambda m: _WRITTEN_OUT[m[0].lower()], compose(text)))
    return (folded,) if written == folded else (folded, written)


def spaced(folded: str) -> str:
    """A folded text with a space in place of all that is neither letter, digit nor emoji."""
    return folded.translate(_SEPARATORS)


def sort_key(text: str) -> str:
    """What a name is sorted by: folded, leading and double spaces aside."""
    return " ".join(fold(text).split())


def is_same(text: str, other: str) -> bool:
    """Whether two names are one in different spelling, whatever the signs between their words."""
    return not _keys(text).isdisjoint(_keys(other))


def _keys(text: str) -> set[str]:
    return {" ".join(spaced(spelled).split()) or spelled.strip() for spelled in spellings(text)}
