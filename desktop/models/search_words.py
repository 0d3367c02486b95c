"""What the search index holds of a text, and what is asked of it.

Both are folded and parted into words here. SQLite's "ascii" tokenizer then parts them at spaces and
at the signs of ASCII, whatever its version knows of Unicode. A run of letters of a script without
spaces becomes pairs that overlap ("東京大学" is "東京 京大 大学 学"), so that any part is found;
its last letter stands alone, too, to be found by one letter.
"""

import re

from desktop.core.fold import UNSPACED, compose, fold, separators_to_spaces, spellings
from desktop.core.patterns import pattern
from desktop.models.rows import clean

_MOST_WORDS = 16
_RUN = pattern(f"[{UNSPACED}]+")
_ENDS_UNSPACED = pattern(f"[{UNSPACED}]$")
_NOT_ASCII = pattern(r"\S*[^\x00-\x7f\s]\S*")
#: Finds nothing.
_NOTHING = '""'


def document(text: str) -> str:
    """`text` as the index holds it, with words such as "Müller" written out as well."""
    if text.isascii():
        return fold(text)
    words = set(_NOT_ASCII.findall(compose(text)))
    written = {form for word in words for form in spellings(word)[1:]}
    lines = [*fold(text).split("\n"), " ".join(sorted(written))]
    return "\n".join(map(_tokens, lines))


def expression(text: str) -> str:
    """What was typed as an FTS5 query: every word must occur, the last one may be unfinished.

    Each word is quoted, so that no character of it means anything to the query language. Empty
    when there is nothing to search for.
    """
    words = clean(text).replace("\0", " ").split()[:_MOST_WORDS]
    asked = [_asked(word, last=number == len(words)) for number, word in enumerate(words, 1)]
    return " AND ".join(filter(None, asked)) or (_NOTHING if words else "")


def _asked(word: str, *, last: bool) -> str:
    phrases = []
    for spelled in spellings(word):
        tokens = _tokens(spelled, open_end=True)
        if tokens:
            begins = last or _ENDS_UNSPACED.search(tokens) is not None
            phrases.append(f'"{tokens}"' + ("*" if begins else ""))
    return f"({' OR '.join(phrases)})" if len(phrases) > 1 else "".join(phrases)


def _tokens(folded: str, *, open_end: bool = False) -> str:
    """The words of a folded line; with `open_end` letters may follow a run at its end."""
    line = compose(separators_to_spaces(folded)).strip()

    def pairs(run: re.Match[str]) -> str:
        letters, is_open = run[0], open_end and run.end() == len(line)
        count = max(1, len(letters) - is_open)
        return f" {' '.join(letters[n : n + 2] for n in range(count))} "

    return " ".join(_RUN.sub(pairs, line).split())
