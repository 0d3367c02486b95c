"""Persons from address cards, each with a trap that phones and mail programs really set."""

import pytest

from desktop.exchange.cards import read_cards
from desktop.exchange.found import CannotReadError, FoundPerson, Trouble
from tests.support.foreign_files import card


@pytest.mark.parametrize(
    ("lines", "person"),
    [
        (
            ["VERSION:3.0", "FN:Priya Nair", "ORG:Bluefin;Data", "TITLE:Team lead",
             "EMAIL;TYPE=WORK:priya@bluefin.example", "TEL;TYPE=CELL:+49 30 123"],
            FoundPerson(name="Priya Nair", company="Bluefin", role="Team lead",
                        email="priya@bluefin.example", phone="+49 30 123"),
        ),
        (["N:Weber;Karl;;Dr.;"], FoundPerson(name="Dr. Karl Weber")),
        (["FN:A", "N:Weber;Karl;;;"], FoundPerson(name="A")),
        (
            ["FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen=20=", "K=C3=B6hler"],
            FoundPerson(name="Jürgen Köhler"),
        ),
        (["fn;quoted-printable:J=FCrgen"], FoundPerson(name="Jürgen")),
        (["FN:Wrapped", "ORG:Blue", " fin"], FoundPerson(name="Wrapped", company="Bluefin")),
        (["FN:A", "item1.EMAIL;type=pref:a@b.example"], FoundPerson(name="A", email="a@b.example")),
        (["FN:A", "EMAIL:home@b.example", "EMAIL;TYPE=WORK:work@b.example"],
         FoundPerson(name="A", email="work@b.example")),
        (["FN:A", "EMAIL:a@b.example", "EMAIL;PREF=1:c@b.example"],
         FoundPerson(name="A", email="c@b.example")),
        (["FN:A", 'TEL;VALUE=uri;TYPE="work,voice":tel:+1-418-656;ext=102'],
         FoundPerson(name="A", phone="+1-418-656")),
        (["FN:A", "TEL;WORK;FAX:111", "TEL;HOME:BusinessPhone", "TEL:222"],
         FoundPerson(name="A", phone="222")),
        (["FN:A", "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ", " broken :;="], FoundPerson(name="A")),
        (["FN:Smith\\, Jane", "ORG:Nuts\\; Bolts;Sales"],
         FoundPerson(name="Smith, Jane", company="Nuts; Bolts")),
        (["EMAIL:mailto:a@b.example"], FoundPerson(email="a@b.example")),
        (["FN:A", "EMAIL:no address", "URL:https://a.example"],
         FoundPerson(name="A", url="https://a.example")),
    ],
)  # fmt: skip
def test_a_card_says_who_it_is(lines: list[str], person: FoundPerson) -> None:
    (found,) = read_cards(card(*lines)).people
    assert found == person


def test_a_card_inside_another_and_an_empty_one_cost_no_other() -> None:
    inner = card("FN:Inner").decode().strip()
    data = card("FN:Outer", f"AGENT:{inner[:0]}", inner) + card("NOTE:nothing") + card("FN:Last")
    reading = read_cards(data)
    assert [person.name for person in reading.people] == ["Outer", "Inner", "Last"]
    assert reading.troubles == [Trouble.NO_CONTENT]


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_card_is_read_in_the_charset_of_its_bytes(charset: str) -> None:
    data = card("FN:Jürgen Köhler").decode().encode(charset)
    assert read_cards(data).people[0].name == "Jürgen Köhler"


def test_a_file_without_a_person_says_so() -> None:
    with pytest.raises(CannotReadError) as caught:
        read_cards(card("PHOTO;ENCODING=BASE64:", "  /9j/4AAQ"))
    assert caught.value.trouble is Trouble.NO_CONTENT
