"""Names for records."""

from uuid import uuid4


def new_id() -> str:
    """A random UUID as 32 hexadecimal digits."""
    return uuid4().hex
