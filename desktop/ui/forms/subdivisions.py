"""Regions of a country with public holidays of their own."""

from functools import cache


@cache
def subdivisions(country: str) -> list[tuple[str, str]]:
    """ISO 3166-2 code (without the country) and name, sorted by name; empty if there are none."""
    from desktop.advice.calendars import library  # noqa: PLC0415  needed in one dialog

    try:
        calendar = library()(country)
    except NotImplementedError:
        return []
    names = calendar.get_subdivision_aliases()
    found = [(code, next(iter(names.get(code) or [code]))) for code in calendar.subdivisions]
    return sorted(found, key=lambda pair: pair[1].casefold())
