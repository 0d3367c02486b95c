"""The forms that names and the words before them have in a sentence, by the interface's language.

English has none. German says "Herrn" of a man to whom something is done, Spanish puts an article
before titles ("al Sr. García"), French shortens words before a vowel ("d’Orange").
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.core.kinds import Courtesy
from desktop.core.objects import after_each, as_object, contracted
from desktop.core.patterns import pattern
from desktop.paths import resources_dir
from desktop.wording import languages

if TYPE_CHECKING:
    from desktop.advice.letters.words import LetterWords

#: The fields of people among those of a text.
_PEOPLE = frozenset({"name", "names", "reader"})
#: Names that begin with the sound of "y", but not "Hierro", "Yolanda" and "iPhone".
_SOUNDS_LIKE_Y = pattern(r"[IÍií](?![A-Z]\w*[a-z])|[Hh][ií](?![eao])|[Yy][b-df-hj-np-tv-xz]")
_SHORTENED_IN_FRENCH = pattern(r"(?i)\b(?:de|que) \{")


def fill(text: str, courtesy: Courtesy | None = None, /, **values: str) -> str:
    """`text` with its fields filled. The people in it are objects of the sentence.

    `courtesy` is that of the only person in it, where it is known.
    """
    language = languages.current()
    for field in _PEOPLE.intersection(values):
        named = as_object(values[field], language, courtesy)
        before = re.search(rf"(?i)\b(a|de) \{{{field}\}}", text) if language == "es" else None
        values[field] = named if before is None else after_each(before[1].lower(), named)
    filled = text.format(**values)
    if language == "es":
        return contracted(filled)
    if language == "fr" and _SHORTENED_IN_FRENCH.search(text):
        return _french().elide(filled, values.values())
    return filled


def joined(text: str, *, names: str, last: str) -> str:
    """A list from the text "{names} and {last}"."""
    if languages.current() == "es" and _SOUNDS_LIKE_Y.match(last):
        text = text.replace(" y {last}", " e {last}")
    return text.format(names=names, last=last)


@cache
def _french() -> "LetterWords":
    from desktop.advice.letters.words import parse_words  # noqa: PLC0415  only for French

    words = resources_dir() / "letters" / "fr" / "words.toml"
    return parse_words(words.read_text(encoding="utf-8"), "fr")
