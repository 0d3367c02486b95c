"""The forms that names and the words before them have in a sentence, by the interface's language.

English has none. German says "Herrn" of a man to whom something is done, Spanish puts an article
before titles ("al Sr. García"), French shortens words before a vowel ("d’Orange").
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.core.patterns import pattern
from desktop.paths import resources_dir
from desktop.wording import languages

if TYPE_CHECKING:
    from desktop.advice.letters.words import LetterWords

#: The fields of people among those of a text.
_PEOPLE = frozenset({"name", "names", "reader"})
#: The beginning of a name or of a further one in a list.
_FIRST = r"(?:^|(?<=, )|(?<= und )|(?<= [ye] ))"
_HERR = pattern(rf"{_FIRST}(?:Herr(?= )|Hr(?=\.? ))")
_WITH_EL = r"(?:sr|señor|dr|doctor|prof|profesor|licenciado|ingeniero|mtro)\b\.? "
_WITH_LA = (
    r"(?:sra|srta|señora|señorita|dra|doctora|profa|profesora|licda|licenciada|ingeniera|mtra)"
    r"\b\.? "
)
_EL = pattern(rf"(?i){_FIRST}(?={_WITH_EL})")
_LA = pattern(rf"(?i){_FIRST}(?={_WITH_LA})")
_A_EL = pattern(rf"(?i)\b(a|de) el (?={_WITH_EL})")
#: Names that begin with the sound of "y", but not "Hierro", "Yolanda" and "iPhone".
_SOUNDS_LIKE_Y = pattern(r"[IÍií](?![A-Z]\w*[a-z])|[Hh][ií](?![eao])|[Yy][b-df-hj-np-tv-xz]")
_SHORTENED_IN_FRENCH = pattern(r"(?i)\b(?:de|que) \{")


def fill(text: str, **values: str) -> str:
    """`text` with its fields filled. The people in it are objects of the sentence."""
    language = languages.current()
    people = _PEOPLE.intersection(values)
    if language == "de":
        values |= {field: _HERR.sub(r"\g<0>n", values[field]) for field in people}
    elif language == "es":
        values |= {field: _with_articles(values[field], text, field) for field in people}
    filled = text.format(**values)
    if language == "es":
        return _A_EL.sub(lambda found: found[1] + "l ", filled)
    if language == "fr" and _SHORTENED_IN_FRENCH.search(text):
        return _french().elide(filled, values.values())
    return filled


def joined(text: str, *, names: str, last: str) -> str:
    """A list from the text "{names} and {last}"."""
    if languages.current() == "es" and _SOUNDS_LIKE_Y.match(last):
        text = text.replace(" y {last}", " e {last}")
    return text.format(names=names, last=last)


def _with_articles(names: str, text: str, field: str) -> str:
    """The names with articles, and with the word before them where one in a list has a title."""
    named = _LA.sub("la ", _EL.sub("el ", names))
    before = re.search(rf"(?i)\b(a|de) \{{{field}\}}", text)
    if before is None:
        return named
    again = rf"\1{before[1].lower()} \2 "
    return re.sub(rf"(?i)(, | [ye] )(el|la) (?={_WITH_EL}|{_WITH_LA})", again, named)


@cache
def _french() -> "LetterWords":
    from desktop.advice.letters.words import parse_words  # noqa: PLC0415  only for French

    words = resources_dir() / "letters" / "fr" / "words.toml"
    return parse_words(words.read_text(encoding="utf-8"), "fr")
