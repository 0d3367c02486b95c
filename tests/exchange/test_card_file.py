"""Address cards: what is known of each person, without notes; our own import reads them."""

import pytest

from desktop.core.records import Person
from desktop.exchange.card_file import card_file
from desktop.exchange.cards import read_cards
from tests.support.random_stores import TEXTS

DANA = Person(
    id="p1",
    name="Dana Maria Reyes",
    title="Head, Data",
    company="Blue; Fin",
    email="dana@bluefin.example",
    phone="+49 30 1",
    profile_url="https://people.example/dana,1",
    notes="SECRET",
)


def made(*people: Person) -> bytes:
    return b"".join(card_file(people))


def test_the_import_reads_what_is_written() -> None:
    (found,) = read_cards(made(DANA)).people
    assert (found.name, found.role, found.company, found.email, found.phone, found.url) == (
        "Dana Maria Reyes",
        "Head, Data",
        "Blue; Fin",
        "dana@bluefin.example",
        "+49 30 1",
        "https://people.example/dana,1",
    )
    assert b"SECRET" not in made(DANA)


def test_a_name_has_its_parts_and_what_is_unknown_no_line() -> None:
    lines = made(Person(id="p2", name="Ann")).split(b"\r\n")
    assert lines == [
        b"BEGIN:VCARD",
        b"VERSION:3.0",
        b"UID:p2",
        b"FN:Ann",
        b"N:Ann;;;;",
        b"END:VCARD",
        b"",
    ]


@pytest.mark.parametrize("text", [text for text in TEXTS if text.strip() and "\n" not in text])
def test_every_text_comes_back_and_no_line_is_too_long(text: str) -> None:
    data = made(Person(id="p", name="Ann", company=text), Person(id="q", name="Kim"))
    ann, kim = read_cards(data).people
    assert (ann.company, kim.name) == (" ".join(text.split()), "Kim")
    assert max(map(len, data.split(b"\r\n"))) <= 75
