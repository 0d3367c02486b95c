"""Telephone numbers in what people write, and the links that dial them."""

import pytest

from desktop.exchange.tel import phone_numbers, tel


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("+353 20 913 0145", ("+353 20 913 0145",)),
        ("555-0100", ("555-0100",)),
        ("020 7946 0958, mobile 07700 900123", ("020 7946 0958", "07700 900123")),
        ("Office: 555 0100; Fax: 555 0101", ("555 0100", "555 0101")),
        ("555 0100 or 555 0100", ("555 0100",)),
        ("030/123456", ("030/123456",)),
        ("030 / 1234567", ("030 / 1234567",)),
        ("0171/2345678 / 030 123456", ("0171/2345678", "030 123456")),
        ("5550100123/5550101123", ("5550100123", "5550101123")),
        ("+442079460958/+447700900123", ("+442079460958", "+447700900123")),
        ("(212) 555-0142 ext. 12", ("(212) 555-0142 ext. 12",)),
        ("555-0100 X12", ("555-0100 X12",)),
        ("Mon 9-12: 555 0100", ("555 0100",)),
        ("213", ("213",)),
        ("ask Bob", ()),
        ("room 12", ()),
        ("", ()),
    ],
)
def test_the_numbers_in_a_text_are_found(text: str, numbers: tuple[str, ...]) -> None:
    assert phone_numbers(text) == numbers


@pytest.mark.parametrize(
    ("number", "link"),
    [
        ("+353 20 913 0145", "tel:+353209130145"),
        ("(212) 555-0142", "tel:2125550142"),
        ("+49 (0)30 123-456", "tel:+4930123456"),
        ("(0)30 123456", "tel:030123456"),
        ("030/123456", "tel:030123456"),
        ("555-0100 ext. 12", "tel:5550100;ext=12"),
        ("555-0100x12", "tel:5550100;ext=12"),
        ("٠٣٠ ١٢٣٤٥٦", "tel:030123456"),
    ],
)
def test_a_link_has_digits_only(number: str, link: str) -> None:
    assert phone_numbers(number) == (number,)
    assert tel(number) == link
