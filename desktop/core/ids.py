"""Ids of records."""

from collections.abc import Iterator


def new_id() -> str:
    """A random UUID as 32 hexadecimal digits."""
    from uuid import uuid4  # noqa: PLC0415  loaded with the first write

    return uuid4().hex


def new_ids(count: int) -> Iterator[str]:
    """As many of them; several times as fast, with one request to the system."""
    from os import urandom  # noqa: PLC0415  as above

    random = bytearray(urandom(16 * count))
    for start in range(0, 16 * count, 16):  # version and variant of a random UUID (RFC 9562)
        random[start + 6] = random[start + 6] & 0x0F | 0x40
        random[start + 8] = random[start + 8] & 0x3F | 0x80
        yield random[start : start + 16].hex()
