"""The zones that messages name behind a time; an ambiguous one is asked, never guessed."""

from datetime import date, datetime

import pytest

from desktop.advice.answers.reading import AnswerReading, read_answer
from desktop.advice.answers.zones import NamedZone, parse
from desktop.advice.calendars import calendar_for
from tests.advice.answers.reader import forms, phrases

#: In the winter and in the summer of the northern half of the earth.
WINTER, SUMMER = "20 January 2027", "20 July 2026"
NEW_YORK, CHICAGO, DENVER, LA = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
)  # fmt: skip
ASK = ""


def read(text: str, country: str, subdivision: str = "") -> AnswerReading | None:
    return read_answer(
        text,
        date(2026, 7, 1),
        calendar_for(country, subdivision),
        phrases(),
        forms().closings,
        country=country,
        subdivision=subdivision,
    )


def zone_in(words: str, day: str, country: str, subdivision: str = "") -> NamedZone | None:
    text = f"We would like to invite you to an interview on {day} at {words}."
    reading = read(text, country, subdivision)
    assert reading is not None
    assert reading.starts is not None
    return reading.zone


@pytest.mark.parametrize(
    ("words", "day", "country", "zone"),
    [
        ("3 pm IST", SUMMER, "IN", "Asia/Kolkata"),
        ("3 pm IST", SUMMER, "IE", "Europe/Dublin"),
        ("3 pm IST", WINTER, "IE", ASK),
        ("3 pm IST", WINTER, "IL", "Asia/Jerusalem"),
        ("3 pm IST", SUMMER, "IL", ASK),
        ("3 pm IST", SUMMER, "US", ASK),
        ("14:00 CET", WINTER, "DE", "Europe/Berlin"),
        ("14:00 CET", SUMMER, "DE", ASK),
        ("14:00 CEST", SUMMER, "US", "Europe/Berlin"),
        ("14:00 MEZ", WINTER, "DE", "Europe/Berlin"),
        ("14:00 (CET)", WINTER, "DE", "Europe/Berlin"),
        ("14:00, CET", WINTER, "DE", "Europe/Berlin"),
        ("14:00-15:00 CET", WINTER, "DE", "Europe/Berlin"),
        ("10am PT", SUMMER, "DE", LA),
        ("10 am PT", WINTER, "US", LA),
        ("10am PST", WINTER, "US", LA),
        ("10am PST", SUMMER, "US", ASK),
        ("10am PDT", SUMMER, "DE", LA),
        ("10am PST", WINTER, "PH", "Asia/Manila"),
        ("10am PST", WINTER, "DE", ASK),
        ("10 a.m. ET", SUMMER, "US", NEW_YORK),
        ("10am EST", WINTER, "US", NEW_YORK),
        ("10am EST", SUMMER, "US", ASK),
        ("10am EST", SUMMER, "AU", "Australia/Sydney"),
        ("10am EST", WINTER, "JM", "America/Jamaica"),
        ("10am EDT", SUMMER, "GB", NEW_YORK),
        ("noon CT", SUMMER, "US", CHICAGO),
        ("noon CST", WINTER, "US", CHICAGO),
        ("noon CST", WINTER, "CN", "Asia/Shanghai"),
        ("noon CST", SUMMER, "TW", "Asia/Taipei"),
        ("noon CST", WINTER, "DE", ASK),
        ("9:30 MT", SUMMER, "US", DENVER),
        ("9:30 am MST", WINTER, "US", DENVER),
        ("3pm BST", SUMMER, "GB", "Europe/London"),
        ("3pm BST", WINTER, "GB", ASK),
        ("3pm BST", SUMMER, "BD", "Asia/Dhaka"),
        ("3pm BST", SUMMER, "DE", ASK),
        ("3pm GMT", WINTER, "GB", "UTC"),
        ("15:00 UTC", SUMMER, "DE", "UTC"),
        ("15:00 UTC+2", SUMMER, "DE", "Etc/GMT-2"),
        ("15:00 GMT-5", SUMMER, "US", "Etc/GMT+5"),
        ("15:00 (UTC+01:00)", SUMMER, "DE", "Etc/GMT-1"),
        ("15:00 GMT+5:30", SUMMER, "IN", "Asia/Kolkata"),
        ("15:00 UTC+0", SUMMER, "DE", "UTC"),
        ("3 pm Eastern Time", SUMMER, "US", NEW_YORK),
        ("3 pm Eastern", SUMMER, "US", NEW_YORK),
        ("3 pm UK time", WINTER, "US", "Europe/London"),
        ("3 pm, Berlin time", SUMMER, "DE", "Europe/Berlin"),
        ("3 pm New York time", SUMMER, "GB", NEW_YORK),
        ("3 pm your time", SUMMER, "US", ASK),
        ("10:00 AEST", SUMMER, "AU", "Australia/Sydney"),
        ("10:00 AEST", WINTER, "AU", ASK),
        ("10:00 JST", SUMMER, "JP", "Asia/Tokyo"),
        ("10:00 SGT", SUMMER, "SG", "Asia/Singapore"),
        ("10:00 GST", SUMMER, "AE", "Asia/Dubai"),
        ("10am PT / 1pm ET", SUMMER, "US", LA),
    ],
)
def test_a_zone_is_read_or_asked(words: str, day: str, country: str, zone: str) -> None:
    found = zone_in(words, day, country)
    assert found is not None
    assert found.zone == zone


@pytest.mark.parametrize(
    ("words", "day", "country", "part", "zone"),
    [
        ("10am MST", SUMMER, "US", "AZ", "America/Phoenix"),
        ("10am CST", SUMMER, "CA", "SK", "America/Regina"),
        ("10:00 AEST", WINTER, "AU", "QLD", "Australia/Brisbane"),
        ("10:00 ACST", WINTER, "AU", "NT", "Australia/Darwin"),
        ("10am MST", SUMMER, "US", "CO", ASK),
    ],
)
def test_a_part_of_a_country_may_have_a_zone_of_its_own(
    words: str, day: str, country: str, part: str, zone: str
) -> None:
    found = zone_in(words, day, country, part)
    assert found is not None
    assert found.zone == zone


@pytest.mark.parametrize(
    "words",
    [
        "3 pm",
        "15:00",
        "3 pm in Berlin",
        "3 pm. Eastern food is served",
        "15:00 Uhr",
        "3 pm as the first time",
        "3 pm, Good time",
        "15:00 UTC+25",
        "15:00 UTC+1:17",
        "3 pm with Pat",
        "3 pm, ESTABLISHED firms",
    ],
)
def test_without_a_zone_none_is_named(words: str) -> None:
    assert zone_in(words, SUMMER, "US") is None


def test_a_zone_may_be_said_of_all_times() -> None:
    text = "We would like to invite you to an interview on 20 July at 14:00. All times are in CEST."
    reading = read(text, "DE")
    assert reading is not None
    assert reading.zone == NamedZone("CEST", "Europe/Berlin", minutes=120)


def test_what_must_be_asked_names_the_zones_that_it_may_be() -> None:
    unclear = zone_in("3 pm IST", SUMMER, "US")
    assert unclear is not None
    assert list(unclear.choices) == ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]
    off_season = zone_in("3 pm EST", SUMMER, "US")
    assert off_season is not None
    assert list(off_season.choices) == [NEW_YORK]


def test_a_zone_without_an_offset_holds_in_all_seasons() -> None:
    zone = NamedZone("ET", NEW_YORK)
    assert zone.on(datetime(2026, 7, 20)) is zone
    assert NamedZone("IST").on(datetime(2026, 7, 20)) == NamedZone("IST")


def test_a_file_without_zones_reads_offsets_and_cities_only() -> None:
    words = parse({}, {})
    assert words.named("14:00 CET", [5], "DE", "") is None
    found = words.named("14:00 Berlin time", [5], "DE", "")
    assert found == NamedZone("Berlin time", "Europe/Berlin")
