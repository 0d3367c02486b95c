from datetime import UTC, datetime

import pytest

from desktop.core.validate import (
    Fault,
    application_faults,
    ascii_host,
    contact_faults,
    is_email,
    is_url,
    is_zone,
    person_faults,
    problem_faults,
    question_faults,
    web_address,
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "dana@example.com",
        " dana@example.com ",
        "dana.o'reyes+jobs@mail.example.co.uk",
        "dana@bücher.example",
        "dana@straße.example",
        "dana@例え.example",
        "dana@उदाहरण.example",
        "dána@example.com",
        "x_y-z@a-b.example",
        "a@b.co",
        "_dana@example.com",
        "dana@123.example",
        "dana@xn--bcher-kva.example",
        "d" * 64 + "@example.com",
        "dana@" + "e" * 63 + ".com",
        "\u200bdana@example.com",
        "dana@example.com\u200b",
        "da\u00adna@exam\ufeffple.com",
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
        "x@new",
        "d@localhost",
        "a..b@example.com",
        ".a@example.com",
        "a.@example.com",
        "dana@example.com.",
        "dana@[192.0.2.1]",
        "dana@192.0.2.1",
        '"dana reyes"@example.com',
        '"dana"@example.com',
        "dana@exa_mple.com",
        "dana@example.com>",
        "mailto:dana@example.com",
        "d" * 65 + "@example.com",
        "dána" * 13 + "@example.com",
        "dana@" + "e" * 64 + ".com",
        "dana@" + "ü" * 60 + ".example",
        "dana@" + ".".join(["e" * 61] * 4) + ".com",
        "@",
    ],
)
def test_what_has_not_the_shape_of_an_address_is_told(text: str) -> None:
    assert not is_email(text)


@pytest.mark.parametrize(
    ("host", "ascii_name"),
    [
        ("example.com", "example.com"),
        ("Example.COM", "example.com"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("BÜCHER.example", "xn--bcher-kva.example"),
        ("bu\u0308cher.example", "xn--bcher-kva.example"),
        ("exämple.de", "xn--exmple-cua.de"),
        ("straße.example", "xn--strae-oqa.example"),
        ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
        ("пример.example", "xn--e1afmkfd.example"),
    ],
)
def test_a_host_is_written_as_dns_knows_it(host: str, ascii_name: str) -> None:
    assert ascii_host(host) == ascii_name


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
    ("text", "address"),
    [
        ("www.mueller-soehne.example/karriere", "https://www.mueller-soehne.example/karriere"),
        ("WWW.Bluefin.example", "https://WWW.Bluefin.example"),
        ("linkedin.com/jobs/view/4711", "https://linkedin.com/jobs/view/4711"),
        ("bluefin.example", "https://bluefin.example"),
        ("jobs.bluefin.co.uk/en?ref=12&lang=de#apply",
         "https://jobs.bluefin.co.uk/en?ref=12&lang=de#apply"),
        ("bluefin.example:8443/jobs", "https://bluefin.example:8443/jobs"),
        ("bücher.example/stellen", "https://bücher.example/stellen"),
        ("//bluefin.example/jobs", "https://bluefin.example/jobs"),
        (" bluefin.example/jobs ", "https://bluefin.example/jobs"),
        ("<www.bluefin.example>", "https://www.bluefin.example"),
        ("<https://bluefin.example/1>", "https://bluefin.example/1"),
        ("www.bluefin.example.", "https://www.bluefin.example"),
        ("www.bluefin.example,", "https://www.bluefin.example"),
        ("https:bluefin.example", "https://bluefin.example"),
        ("https:/bluefin.example/1", "https://bluefin.example/1"),
        ("http//bluefin.example", "http://bluefin.example"),
        ("https://bluefin.example/1", "https://bluefin.example/1"),
        ("http://localhost:8000/jobs", "http://localhost:8000/jobs"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_web_address_is_given_the_scheme_that_it_lacks(text: str, address: str) -> None:
    assert web_address(text) == address
    assert is_url(address)


@pytest.mark.parametrize(
    "text",
    [
        "Berlin", "see mail", "n.a.", "n/a", "1.2", "dana@bluefin.example",
        "mailto:dana@bluefin.example", "javascript:alert(1)", "ftp://bluefin.example",
        "file:///etc/passwd", "C:/jobs/cv.txt", "cv.pdf", "CV_Baker.docx", "https://",
        "https:///path", "www.bluefin.example and two more", "192.0.2.1", "a..example",
        "-a.example", "LinkedIn", "…/jobs", "tel:+49301234",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_not_made_one(text: str) -> None:
    assert web_address(text) == text
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
        (("\u200b", "Engineer"), [Fault.COMPANY_MISSING]),
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
        (("\u200b\ufeff",), [Fault.NAME_MISSING]),
        (("", "x", "y"), [Fault.NAME_MISSING, Fault.EMAIL_MALFORMED, Fault.URL_MALFORMED]),
    ],
)
def test_a_person_needs_a_name(fields: tuple[str, ...], faults: list[Fault]) -> None:
    assert person_faults(*fields) == faults


def test_a_problem_needs_words() -> None:
    assert problem_faults("slow builds") == []
    assert problem_faults(" \n") == [Fault.PROBLEM_MISSING]


def test_an_asked_question_needs_words() -> None:
    assert question_faults("Why us?") == []
    assert question_faults(" \n") == [Fault.QUESTION_MISSING]


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
    assert contact_faults(datetime.fromisoformat(at), zone, now) == faults
