"""Working-day calendars by country. The `holidays` library is loaded at first use."""

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

#: Saturday and Sunday, for unknown countries.
USUAL_WEEKEND = frozenset({5, 6})


def calendar_for(country: str, subdivision: str = "") -> WorkCalendar:
    """The working days of a country or one of its subdivisions.

    `country` is an ISO 3166-1 alpha-2 code, `subdivision` an ISO 3166-2 code without the country,
    or a name known to the `holidays` library; case does not matter. An unknown subdivision is
    ignored. An unknown country has the working days Monday to Friday and no holidays.
    """
    return _calendar(country.strip().upper(), subdivision.strip().casefold())


@lru_cache(maxsize=64)
def _calendar(country: str, subdivision: str) -> WorkCalendar:
    holidays = _holidays_of(country, _known(country, subdivision))
    if holidays is None:
        return WorkCalendar(country, USUAL_WEEKEND, _no_holiday)
    return WorkCalendar(country, frozenset(holidays.weekend), _by_year(country, holidays.subdiv))


def _known(country: str, subdivision: str) -> str | None:
    """The library's spelling of a subdivision; None if there is none or it is unknown."""
    holidays = _holidays_of(country)
    if holidays is None:
        return None
    names = {
        name.casefold(): name for name in (*holidays.subdivisions_aliases, *holidays.subdivisions)
    }
    return names.get(subdivision)


@cache
def library() -> "Callable[..., HolidayBase]":
    """`holidays.country_holidays`, made to import only the countries that are used.

    `holidays.countries/__init__.py` imports all 250 of them (0.3 s, 20 MiB), so the package is put
    into `sys.modules` without running it.
    """
    name = "holidays.countries"
    sys.modules.setdefault(name, module_from_spec(cast("ModuleSpec", find_spec(name))))
    from holidays import country_holidays  # noqa: PLC0415  loaded at first use, it is large

    return country_holidays


def _holidays_of(
    country: str, subdivision: str | None = None, year: int | None = None
) -> "HolidayBase | None":
    try:
        return library()(country, subdiv=subdivision, years=year)
    except NotImplementedError:
        return None


def _by_year(country: str, subdivision: str | None) -> Callable[[date], bool]:
    years: dict[int, frozenset[date]] = {}

    def is_holiday(day: date) -> bool:
        if day.year not in years:
            holidays = _holidays_of(country, subdivision, day.year)
            years[day.year] = frozenset(holidays or ())
        return day in years[day.year]

    return is_holiday


def _no_holiday(_day: date) -> bool:
    return False
