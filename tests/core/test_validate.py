from datetime import UTC, datetime

import pytest

from desktop.core.validate import (
    Fault,
    application_faults,
    interaction_faults,
    is_email,
    is_url,
    is_zone,
    person_faults,
    problem_faults,
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "dana@example.com",
        " dana@example.com ",
        "dana.o'reyes+jobs@mail.example.co.uk",
        "d@localhost",
        "dana@bücher.example",
        "x_y-z@a-b.example",
    ],
)
def test_an_address_has_its_shape(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    "text",
    [
        "dana",
        "@example.com",
        "dana@",
        "dana@example.com, lee@example.com",
        "Dana <dana@example.com>",
        "dana reyes@example.com",
        "dana@exam ple.com",
        "dana@-example.com",
        "dana@example-.com",
        "dana@example..com",
        "dana@.com",
        "a@b@c.com",
        "dana@example.com\nBcc: all@example.com",
        "d" * 250 + "@example.com",
    ],
)
def test_what_has_not_the_shape_of_an_address_is_told(text: str) -> None:
    assert not is_email(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "https://example.com",
        "http://example.com/jobs?id=1#top",
        "HTTPS://Example.com:8443/x",
        "https://[2001:db8::1]/jobs",
    ],
)
def test_a_web_address_has_a_scheme_and_a_host(text: str) -> None:
    assert is_url(text)


@pytest.mark.parametrize(
    "text",
    [
        "example.com",
        "//example.com",
        "https://",
        "https:///path",
        "ftp://example.com",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:dana@example.com",
        "https://exa mple.com",
        "https://example.com/a\nb",
        "https://[half",
    ],
)
def test_other_schemes_and_halves_of_addresses_are_told(text: str) -> None:
    assert not is_url(text)


@pytest.mark.parametrize(
    ("zone", "known"),
    [
        ("Europe/Berlin", True),
        ("UTC", True),
        ("", False),
        ("Mars/Olympus", False),
        ("../../etc/passwd", False),
        ("Europe", False),
    ],
)
def test_a_zone_is_one_of_the_database(zone: str, known: bool) -> None:
    assert is_zone(zone) is known


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        (("Northwind", "Engineer"), []),
        (("", "Engineer"), [Fault.COMPANY_MISSING]),
        (("Northwind", " \t"), [Fault.ROLE_MISSING]),
        (("", ""), [Fault.COMPANY_MISSING, Fault.ROLE_MISSING]),
        (("Northwind", "Engineer", "https://example.com", "https://example.com/jobs"), []),
        (("Northwind", "Engineer", "example.com", ""), [Fault.URL_MALFORMED]),
        (("Northwind", "Engineer", "", "ftp://x"), [Fault.URL_MALFORMED]),
    ],
)
def test_an_application_needs_company_and_role(
    fields: tuple[str, ...], faults: list[Fault]
) -> None:
    assert application_faults(*fields) == faults


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        (("Dana",), []),
        (("Dana", "dana@example.com", "https://example.com/dana"), []),
        ((" ",), [Fault.NAME_MISSING]),
        (("Dana", "dana"), [Fault.EMAIL_MALFORMED]),
        (("Dana", "", "dana"), [Fault.URL_MALFORMED]),
        (("", "x", "y"), [Fault.NAME_MISSING, Fault.EMAIL_MALFORMED, Fault.URL_MALFORMED]),
    ],
)
def test_a_person_needs_a_name(fields: tuple[str, ...], faults: list[Fault]) -> None:
    assert person_faults(*fields) == faults


def test_a_problem_needs_words() -> None:
    assert problem_faults("slow builds") == []
    assert problem_faults(" \n") == [Fault.PROBLEM_MISSING]


@pytest.mark.parametrize(
    ("at", "zone", "faults"),
    [
        ("2026-03-09T12:00", "UTC", []),
        ("2026-03-10T12:00", "UTC", []),
        ("2026-03-10T12:01", "UTC", [Fault.IN_FUTURE]),
        ("2026-03-10T21:00", "Asia/Tokyo", []),
        ("2026-03-10T21:01", "Asia/Tokyo", [Fault.IN_FUTURE]),
        ("2026-03-10T09:00", "America/New_York", [Fault.IN_FUTURE]),
        ("1999-01-01T00:00", "UTC", []),
        ("2026-03-09T12:00", "Nowhere", [Fault.ZONE_UNKNOWN]),
    ],
)
def test_a_contact_lies_no_more_than_a_day_ahead(at: str, zone: str, faults: list[Fault]) -> None:
    now = datetime(2026, 3, 9, 12, tzinfo=UTC)
    assert interaction_faults(datetime.fromisoformat(at), zone, now) == faults
