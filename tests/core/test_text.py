"""Tidying of stored texts."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import records
from desktop.core.kinds import State
from desktop.core.records import Application, Contact, StateChange
from desktop.core.text import (
    LINES,
    LONGEST_RUN,
    PROSE,
    break_runs,
    one_line,
    prose,
    spoken_role,
    tidied,
)

#: Texts that the program generates: ids, codes, JSON.
_OWN = frozenset(
    {
        "action", "answers", "answers_id", "application_id", "country", "id", "interaction_id",
        "interview_id", "invitation_occurrence", "kind", "language", "person_id", "ranking",
        "recipient_names", "subdivision", "why", "zone",
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        (" \t\n", ""),
        ("\u200b\ufeff\u00ad", ""),
        ("Dana Reyes", "Dana Reyes"),
        ("  Dana   Reyes ", "Dana Reyes"),
        ("Acme\nHolding\tGmbH\nBerlin", "Acme Holding GmbH Berlin"),
        ("Acme\r\nHolding", "Acme Holding"),
        ("Acme\u2028Holding\u2029GmbH", "Acme Holding GmbH"),
        ("Acme\x0bHolding\x0cGmbH\x85Berlin", "Acme Holding GmbH Berlin"),
        ("Dana\u00a0Reyes", "Dana Reyes"),
        ("\u200bdana@example.com", "dana@example.com"),
        ("dana@example.com\u200b", "dana@example.com"),
        ("da\u00adna@exam\ufeffple.com", "dana@example.com"),
        ("da\u2060na@example.com\x00", "dana@example.com"),
        ("Engineer\u202e (remote)", "Engineer (remote)"),
        ("\u2067Engineer\u2069", "Engineer"),
        ("\u200eDana\u200f", "Dana"),
        ("Dana\x1b[0m\x7f", "Dana[0m"),
        ("Dana\ud83d", "Dana"),
        ("شركة", "شركة"),
        ("نمی\u200cدانم", "نمی\u200cدانم"),
        ("\U0001f468\u200d\U0001f4bb \u2764\ufe0f", "\U0001f468\u200d\U0001f4bb \u2764\ufe0f"),
        ("田中\u3000太郎", "田中 太郎"),
        ("e\u0301", "e\u0301"),
    ],
)  # fmt: skip
def test_a_line_holds_what_can_be_seen_and_single_spaces(typed: str, kept: str) -> None:
    assert one_line(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("one\ntwo", "one\ntwo"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one\u2028two\u2029three\x0cfour", "one\ntwo\nthree\nfour"),
        ("  - one\n\t- two\n", "  - one\n\t- two\n"),
        ("nul\x00 and bell\x07", "nul and bell"),
        ("turned\u202e round\u202c \u2066here\u2069", "turned round here"),
        ("Soft\u00adware\ufeff", "Software"),
        ("שלום\u200f C++", "שלום\u200f C++"),
        ("ខ្ញុំ\u200bទៅ", "ខ្ញុំ\u200bទៅ"),
    ],
)
def test_prose_keeps_its_lines_and_what_can_be_seen(typed: str, kept: str) -> None:
    assert prose(typed) == kept


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)
    assert prose(prose(text)) == prose(text)


@given(st.text())
def test_a_line_has_no_control_character_and_no_line_end(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert not any(
        ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or 0x202A <= ord(c) <= 0x202E for c in line
    )


@pytest.mark.parametrize(
    ("letters", "lines"),
    [(LONGEST_RUN, 1), (LONGEST_RUN + 1, 2), (2 * LONGEST_RUN, 2), (2 * LONGEST_RUN + 1, 3)],
)
def test_an_endless_run_goes_on_in_the_next_line_with_every_letter(
    letters: int, lines: int
) -> None:
    broken = break_runs("x" * letters)
    assert len(broken.split("\n")) == lines
    assert broken.replace("\n", "") == "x" * letters
    assert prose("x" * letters) == broken


def test_text_with_blanks_is_not_broken() -> None:
    text = "https://example.com/" + "a" * 2_000 + " words" * LONGEST_RUN
    assert break_runs(text) == text


def test_every_text_of_every_record_is_a_line_or_prose_or_of_our_own_making() -> None:
    kinds = [kind for kind in vars(records).values() if is_dataclass(kind)]
    texts = {f.name for kind in kinds for f in fields(kind) if f.type in (str, "str")}
    assert texts <= LINES | PROSE | _OWN
    assert not LINES & PROSE
    assert not (LINES | PROSE) & _OWN


def test_a_record_is_tidied_by_what_its_fields_hold() -> None:
    untidy = Application(
        id="a", company="Acme\nGmbH", role=" Baker\u202e", notes="one\r\ntwo\x00", state=State.OFFER
    )
    tidy = tidied(untidy)
    assert (tidy.company, tidy.role, tidy.notes) == ("Acme GmbH", "Baker", "one\ntwo")
    assert tidy.state is State.OFFER


def test_a_tidy_record_is_the_same_one() -> None:
    tidy = StateChange(id="s", application_id="a", state=State.OFFER, on=date(2026, 3, 6))
    assert tidied(tidy) is tidy


def test_the_subject_is_a_line_and_the_text_is_prose() -> None:
    at = datetime(2026, 3, 6, 9)
    contact = Contact(id="c", application_id="a", at=at, subject="a\nb", text="a\nb")
    assert (tidied(contact).subject, tidied(contact).text) == ("a b", "a\nb")


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("Datenanalyst (m/w/d)", "Datenanalyst"),
        ("Softwareentwicklerin (w/m/d) in Teilzeit", "Softwareentwicklerin in Teilzeit"),
        ("Controller (m|w|d)", "Controller"),
        ("Buchhalter [m/w/x]", "Buchhalter"),
        ("Pflegefachkraft (m/w/div.)", "Pflegefachkraft"),
        ("Baker m/w/d", "Baker"),
        ("Product Manager (f/m/x)", "Product Manager"),
        ("Data Engineer (all genders)", "Data Engineer"),
        ("Referent (gn)", "Referent"),
        ("Chargé de mission (H/F)", "Chargé de mission"),
        ("Comptable H/F", "Comptable"),
        ("Technicien F / H", "Technicien"),
        ("Head of A/B testing", "Head of A/B testing"),
        ("Driver (C/CE)", "Driver (C/CE)"),
        ("Advisor (M&A)", "Advisor (M&A)"),
        ("Sales manager (D/A/CH)", "Sales manager (D/A/CH)"),
        ("(m/w/d)", "(m/w/d)"),
        ("", ""),
    ],
)
def test_a_role_is_said_without_the_marks_of_postings(stored: str, said: str) -> None:
    assert spoken_role(stored) == said
