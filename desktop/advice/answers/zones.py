"""The time zone that stands behind a time of day: "3 pm IST", "14:00 CET", "10am PT".

An abbreviation that several regions use is read by the employer's country. Where that does not
settle it, or its offset is not that of the zone on that day, the person is asked.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from desktop.core.instants import zone_info, zone_names

_UTC_OFFSET = r"(?:UTC|GMT)\s?[+\-−]\s?\d{1,2}(?::?[0-5]\d)?(?!\d)"
_CITY_TIME = r"[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+){0,2} (?:local )?time\b"
_OFFSET = re.compile(r"(?:UTC|GMT)\s?([+\-−])\s?(\d{1,2}):?([0-5]\d)?$")
_CITY = re.compile(r"(.+?) (?:local )?time$")
#: Zones without summer time for offsets that are no whole hours, in minutes.
_ODD = {
    210: "Asia/Tehran", 270: "Asia/Kabul", 330: "Asia/Kolkata", 345: "Asia/Kathmandu",
    390: "Asia/Yangon", 570: "Australia/Darwin",
}  # fmt: skip
#: The greatest offsets there are, in hours.
_WEST, _EAST = -12, 14


@dataclass(frozen=True, slots=True)
class NamedZone:
    """A zone as a message names it."""

    words: str
    zone: str = ""
    """Its IANA name; empty if it must be asked."""
    choices: Sequence[str] = ()
    """The IANA names of those that it may be, where it must be asked."""
    minutes: int | None = None
    """The offset that the words say, ahead of UTC."""

    def on(self, at: datetime) -> "NamedZone":
        """The same for the wall time `at`: to be asked if clocks there differ from the words."""
        if not self.zone or self.minutes is None:
            return self
        if zone_info(self.zone).utcoffset(at) == timedelta(minutes=self.minutes):
            return self
        return replace(self, zone="", choices=(self.zone,))


@dataclass(frozen=True, slots=True)
class ZoneWords:
    """The words for zones, from the file of phrases."""

    clear: Mapping[str, Sequence[Any]]
    by_country: Mapping[str, Mapping[str, Sequence[Any]]]
    regions: Mapping[str, str]
    asked: frozenset[str]
    behind: re.Pattern[str]
    """A zone directly behind a time."""
    of_all: re.Pattern[str]
    """A zone that is said of all times of a sentence."""

    def named(
        self, sentence: str, ends: Iterable[int], country: str, subdivision: str
    ) -> NamedZone | None:
        """The zone behind the first time that has one; `ends` are the ends of the times."""
        for end in ends:
            if found := self.behind.match(sentence, end):
                return self._meaning(found["zone"], country, subdivision)
        found = self.of_all.search(sentence)
        return None if found is None else self._meaning(found["zone"], country, subdivision)

    def _meaning(self, words: str, country: str, subdivision: str) -> NamedZone | None:
        words = " ".join(words.split())
        if words in self.clear:
            zone, minutes = self.clear[words]
            return NamedZone(words, zone, minutes=minutes)
        if (zones := self.by_country.get(words)) is not None:
            return _of_country(words, zones, country, subdivision)
        if zone := self.regions.get(words, "") or _of_offset(words):
            return NamedZone(words, zone)
        if words.casefold() in self.asked:
            return NamedZone(words)
        city = _CITY.match(words)
        found = _cities().get(city[1].casefold(), "") if city else ""
        return NamedZone(words, found) if found else None


def parse(table: Mapping[str, Any], of_language: Mapping[str, Any]) -> ZoneWords:
    """The abbreviations of all zones, and the words of a language for them; both may be missing.

    Raises KeyError.
    """
    clear, by_country = (table.get(name, {}) for name in ("clear", "by_country"))
    regions = {**table.get("regions", {}), **of_language.get("regions", {})}
    asked = [one.casefold() for one in of_language.get("asked", [])]
    known = sorted((*clear, *by_country, *regions), key=len, reverse=True)
    patterns = [
        _UTC_OFFSET,
        *(rf"{re.escape(one)}\b" for one in known),
        *(rf"(?i:{re.escape(one)})\b" for one in sorted(asked, key=len, reverse=True)),
        _CITY_TIME,
    ]
    zone = f"(?P<zone>{'|'.join(patterns)})"
    return ZoneWords(
        clear=clear,
        by_country=by_country,
        regions=regions,
        asked=frozenset(asked),
        behind=re.compile(rf"(?:(?<=\.m)\.)?[\s,(\[]{{0,3}}(?:in )?{zone}"),
        of_all=re.compile(rf"\b[Tt]imes? (?:zone )?(?:is|are|in|is in|are in|zone:) {zone}"),
    )


def _of_country(
    words: str, zones: Mapping[str, Sequence[Any]], country: str, subdivision: str
) -> NamedZone:
    found = zones.get(f"{country}-{subdivision}") or zones.get(country)
    if found is None:
        return NamedZone(words, choices=tuple(zone for zone, _ in zones.values()))
    return NamedZone(words, found[0], minutes=found[1])


def _of_offset(words: str) -> str:
    """The zone whose clocks are always so far ahead of UTC; "" if there is none."""
    found = _OFFSET.match(words)
    if found is None:
        return ""
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    minutes = minutes if found[1] == "+" else -minutes
    hours, odd = divmod(minutes, 60)
    if odd:
        return _ODD.get(minutes, "")
    if not _WEST <= hours <= _EAST:
        return ""
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"  # their signs are the other way round


@cache
def _cities() -> Mapping[str, str]:
    """The zones by the names of their cities."""
    return {
        zone.rpartition("/")[2].replace("_", " ").casefold(): zone
        for zone in sorted(zone_names())
        if "/" in zone and not zone.startswith(("Etc/", "US/", "Canada/", "posix/", "right/"))
    }
