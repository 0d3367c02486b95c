"""The likeliest charset of a text table, and words by which a person can tell whether it is right.

Windows' Western and Central European charsets have the same bytes for other letters, so that no
rule tells them apart: the person chooses. Other scripts are told by what is next to what.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from desktop.exchange.charset import decode, has_mark
from desktop.exchange.found import FoundTable

#: Bytes that are looked at.
_SAMPLE = 64 * 1024
#: Words with letters beyond ASCII, and those of such letters alone, as of another script.
_FOREIGN = re.compile(rb"[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*")
_PURE = re.compile(rb"[\x80-\xff]{3,}")
#: What stands between the letters of a word. There Windows has no signs and no capitals, but the
#: Macintosh has ä, ü, é and è, and DOS ä, ü and é.
_BETWEEN = re.compile(rb"(?<=[A-Za-z])[\x80-\x9f](?=[a-z])")
_MACINTOSH, _ONLY_MACINTOSH = frozenset(b"\x8a\x8c\x8e\x8f\x9f"), frozenset(b"\x8e\x8f\x9f")
_DOS = frozenset(b"\x81\x82\x84")
_CYRILLIC = re.compile("[а-яё]")
_KANA = re.compile("[\u3040-\u30ff]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_WORD = re.compile(r"\S*[^\x00-\x7f]\S*")
#: Words of a sample, and characters of each.
_WORDS, _LONGEST_WORD = 6, 30


def guess_charset(data: bytes) -> str:
    """The charset of a text in another script; "" if `decode` decides."""
    sample = data[:_SAMPLE]
    if has_mark(sample) or sample.count(0):
        return ""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _other_script(sample) or _other_system(sample)
    return ""


def _other_script(sample: bytes) -> str:
    """Japanese by its kana; Russian by words without Latin letters, most of whose are small."""
    japanese = sample.decode("cp932", "replace")
    if len(_KANA.findall(japanese)) * 4 > len(_NOT_ASCII.findall(japanese)):
        return "cp932"
    words = _FOREIGN.findall(sample)
    pure = [word for word in words if _PURE.fullmatch(word)]
    small = sum(len(_CYRILLIC.findall(word.decode("cp1251", "replace"))) for word in pure)
    is_russian = len(pure) * 2 > len(words) and small * 2 > sum(map(len, pure))
    return "cp1251" if is_russian else ""


def _other_system(sample: bytes) -> str:
    """The charset of the Macintosh or of DOS, by letters that would be signs in Windows' one."""
    between = frozenset(b"".join(_BETWEEN.findall(sample)))
    if between & _DOS and not between & _ONLY_MACINTOSH:
        return "cp850"
    return "mac_roman" if between & _MACINTOSH else ""


def can_be_read_otherwise(data: bytes) -> bool:
    """Whether another charset would read other letters: no mark decides, and not all is ASCII."""
    return not (has_mark(data) or data.isascii())


def sample_of(tables: Iterable[FoundTable]) -> str:
    """The first words of tables that another charset would read otherwise, each once."""
    cells = (cell for table in tables for row in (table.heads, *table.rows) for cell in row)
    words = (word for cell in cells for word in _words(cell))
    return " · ".join(dict.fromkeys(islice(words, _WORDS)))


def _words(cell: str) -> Sequence[str]:
    return () if cell.isascii() else [one[:_LONGEST_WORD] for one in _WORD.findall(cell)]


def read_text(data: bytes, charset: str = "") -> tuple[str, str]:
    """The text of a table and the charset it was read by: the chosen one, or the likeliest."""
    return decode(data, charset or guess_charset(data))
