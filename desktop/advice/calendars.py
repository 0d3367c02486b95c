"""Calendars of employers' countries. The library of public holidays is loaded at first use."""

import sys
from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING, cast

from desktop.core.workdays import WorkCalendar

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec

    from holidays import HolidayBase

#: Where nothing is known of a country: Saturday and Sunday.
USUAL_WEEKEND = frozenset({5, 6})


def calendar_for(country: str, subdivision: str = "") -> WorkCalendar:
    """The working days of a country, or of a subdivision of it.

    `country` is an ISO 3166-1 alpha-2 code, `subdivision` the ISO 3166-2 code without it, or a
    name of it that the library of holidays knows; large and small letters are the same. A
    subdivision that is not known there is left out. A country that is not known has Monday to
    Friday and no holidays: nothing is refused, the dates are then merely less exact.
    """
    return _calendar(country.strip().upper(), subdivision.strip().casefold())


@lru_cache(maxsize=64)
def _calendar(country: str, subdivision: str) -> WorkCalendar:
    book = _book(country, _known(country, subdivision))
    if book is None:
        return WorkCalendar(country, USUAL_WEEKEND, _never)
    return WorkCalendar(country, frozenset(book.weekend), _by_year(country, book.subdiv))


def _known(country: str, subdivision: str) -> str:
    """How the library writes a subdivision; empty for none, and for one that it does not know."""
    book = _book(country, "") if subdivision else None
    if book is None:
        return ""
    names = {name.casefold(): name for name in (*book.subdivisions_aliases, *book.subdivisions)}
    return names.get(subdivision, "")


@cache
def library() -> "Callable[..., HolidayBase]":
    """`holidays.country_holidays`, which then loads the one country that it is asked for.

    The package of its countries would import all 250 of them with the first (0.3 s, 20 MiB), so it
    is entered as a package whose own lines have not been run.
    """
    name = "holidays.countries"
    sys.modules.setdefault(name, module_from_spec(cast("ModuleSpec", find_spec(name))))
    from holidays import country_holidays  # noqa: PLC0415  loaded at first use, it is large

    return country_holidays


def _book(country: str, subdivision: str, year: int | None = None) -> "HolidayBase | None":
    try:
        return library()(country, subdiv=subdivision or None, years=year)
    except NotImplementedError:
        return None


def _by_year(country: str, subdivision: str | None) -> Callable[[date], bool]:
    years: dict[int, frozenset[date]] = {}

    def is_holiday(day: date) -> bool:
        if day.year not in years:
            book = _book(country, subdivision or "", day.year)
            years[day.year] = frozenset(book or ())
        return day in years[day.year]

    return is_holiday


def _never(_day: date) -> bool:
    return False
