"""The person who uses the program, and the look of its windows, parsed from the settings."""

from collections.abc import Callable
from enum import StrEnum

from desktop.core.fold import fold
from desktop.core.lazy_dataclass import dataclass
from desktop.core.text import one_line
from desktop.core.validate import is_email

#: Setting keys. Addresses are separated by commas.
NAME, PHONE = "letter_name", "letter_phone"
COUNTRY, ADDRESSES = "own_country", "own_addresses"
APPEARANCE, TEXT_SIZE, LANGUAGE = "appearance", "text_size", "language"
DENSITY, ROW_READING = "density", "row_reading"


class Appearance(StrEnum):
    """The colour scheme of the windows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """How much room the parts of the windows have."""

    COMPACT = "compact"
    NORMAL = "normal"
    ROOMY = "roomy"
    """Everything that can be pressed is at least 44 pixels high, for touch and unsteady hands."""


class RowReading(StrEnum):
    """How screen readers read a row of a list."""

    SENTENCE = "sentence"
    CELLS = "cells"
    """Each part of the row is a cell with the name of its column."""


#: Sizes of text to choose from, in percent of the system's size.
TEXT_SIZES = (100, 115, 130, 150)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What the settings page *You* stores."""

    name: str = ""
    phone: str = ""
    country: str = ""
    """ISO 3166-1 alpha-2 code; empty for the one of the system."""
    addresses: tuple[str, ...] = ()
    appearance: Appearance = Appearance.SYSTEM
    text_size: int = TEXT_SIZES[0]
    density: Density = Density.NORMAL
    row_reading: RowReading = RowReading.SENTENCE
    language: str = ""
    """ISO 639 code of the language of the interface; empty for the one of the system."""

    def is_own(self, address: str) -> bool:
        """Whether this is one of the person's own mail addresses."""
        return fold(address) in {fold(own) for own in self.addresses}


def parse_profile(setting: Callable[[str], str]) -> Profile:
    """Parse the settings; `setting(key)` is the text of one. Invalid values count as unset."""
    appearance, size = map(setting, (APPEARANCE, TEXT_SIZE))
    density, rows = map(setting, (DENSITY, ROW_READING))
    return Profile(
        name=setting(NAME),
        phone=setting(PHONE),
        country=setting(COUNTRY),
        addresses=read_addresses(setting(ADDRESSES))[0],
        appearance=Appearance(appearance) if appearance in set(Appearance) else Appearance.SYSTEM,
        text_size=int(size) if size in map(str, TEXT_SIZES) else TEXT_SIZES[0],
        density=Density(density) if density in set(Density) else Density.NORMAL,
        row_reading=RowReading(rows) if rows in set(RowReading) else RowReading.SENTENCE,
        language=setting(LANGUAGE),
    )


def read_addresses(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The mail addresses in a list separated by commas, semicolons or spaces, and other words."""
    words = dict.fromkeys(one_line(text.replace(",", " ").replace(";", " ")).split())
    valid = tuple(word for word in words if is_email(word))
    return valid, tuple(word for word in words if not is_email(word))
