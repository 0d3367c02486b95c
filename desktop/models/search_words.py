"""Documents and queries of the search index.

Both are folded and split into words here, independently of SQLite's version of Unicode; its "ascii"
tokenizer only splits at spaces and ASCII punctuation. A run of letters of a script without spaces
becomes overlapping pairs and its last letter ("東京大学" is "東京 京大 大学 学"), so that any part
of it is found, even one letter.
"""

import re

from desktop.core.fold import UNSPACED, compose, fold, separators_to_spaces, spellings
from desktop.core.patterns import pattern
from desktop.models.rows import clean

_MAX_WORDS = 16
_RUN = pattern(f"[{UNSPACED}]+")
_ENDS_UNSPACED = pattern(f"[{UNSPACED}]$")
_NOT_ASCII = pattern(r"\S*[^\x00-\x7f\s]\S*")
#: A query without hits.
_NO_HITS = '""'


def document(text: str) -> str:
    """`text` as stored in the index, with all spellings of words such as "Müller"."""
    if text.isascii():
        return fold(text)
    words = set(_NOT_ASCII.findall(compose(text)))
    variants = {form for word in words for form in spellings(word)[1:]}
    lines = [*fold(text).split("\n"), " ".join(sorted(variants))]
    return "\n".join(map(_tokens, lines))


def expression(text: str) -> str:
    """The FTS5 query for typed text: every word must occur, the last one as a prefix.

    Words are quoted, so that they contain no query syntax. Empty when there is nothing to search.
    """
    words = clean(text).replace("\0", " ").split()[:_MAX_WORDS]
    terms = [_term(word, last=number == len(words)) for number, word in enumerate(words, 1)]
    return " AND ".join(filter(None, terms)) or (_NO_HITS if words else "")


def _term(word: str, *, last: bool) -> str:
    phrases = []
    for spelled in spellings(word):
        tokens = _tokens(spelled, open_end=True)
        if tokens:
            is_prefix = last or _ENDS_UNSPACED.search(tokens) is not None
            phrases.append(f'"{tokens}"' + ("*" if is_prefix else ""))
    return f"({' OR '.join(phrases)})" if len(phrases) > 1 else "".join(phrases)


def _tokens(folded: str, *, open_end: bool = False) -> str:
    """The words of a folded line; `open_end`: the last run may be incomplete."""
    line = compose(separators_to_spaces(folded)).strip()

    def pairs(run: re.Match[str]) -> str:
        letters, is_open = run[0], open_end and run.end() == len(line)
        count = max(1, len(letters) - is_open)
        return f" {' '.join(letters[n : n + 2] for n in range(count))} "

    return " ".join(_RUN.sub(pairs, line).split())
