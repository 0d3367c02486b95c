"""Ids of records."""


def new_id() -> str:
    """A random UUID as 32 hexadecimal digits."""
    from uuid import uuid4  # noqa: PLC0415  loaded with the first write

    return uuid4().hex
