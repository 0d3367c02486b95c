"""Bytes of unknown origin become text."""

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: Bytes that are looked at to find UTF-16 without a mark.
_SAMPLE = 4096


def has_mark(data: bytes) -> bool:
    """Whether a byte order mark says the charset."""
    return data.startswith(tuple(mark for mark, _ in _MARKS))


def decode(data: bytes, charset: str = "") -> tuple[str, str]:
    """The text and the charset it was read by, without byte order mark.

    The mark decides, then `charset` if given; otherwise strict UTF-8, then UTF-16 by its zero
    bytes, then Windows-1252, which reads any bytes. Undecodable bytes become U+FFFD.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name
    if charset:
        try:
            return data.decode(charset, "replace"), charset
        except (LookupError, UnicodeError):  # "idna" knows no replacing
            pass
    sample = data[:_SAMPLE]
    if zeros := sample.count(0):
        name = "utf-16-le" if sample[1::2].count(0) * 2 >= zeros else "utf-16-be"
        if zeros * 4 >= len(sample):
            return data.decode(name, "replace"), name
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"
