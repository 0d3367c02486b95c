"""An application typed in one line, as people write it down after a call."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.advice.calendars import calendar_for
from desktop.advice.promise_words import read_promise
from desktop.core.typed_application import TypedApplication, read_application
from desktop.core.typed_dates import Expectation

#: A Tuesday.
TODAY = date(2026, 3, 24)
EXPECTED = Expectation(today=TODAY, shown=datetime(2026, 3, 24, 9, 0))
YESTERDAY = datetime(2026, 3, 23, 11, 0)


def is_promise(words: str) -> bool:
    return read_promise(words, TODAY, calendar_for("US")).day is not None


def typed(**said: object) -> TypedApplication:
    return TypedApplication(**said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", typed()),
        ("Bluefin", typed(company="Bluefin")),
        (" Bluefin , sales manager ", typed(company="Bluefin", role="sales manager")),
        (
            "Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday",
            typed(
                company="Bluefin",
                role="sales manager",
                when=YESTERDAY,
                people="Priya and Tom",
                promise="call by Friday",
            ),
        ),
        (
            "Bluefin, yesterday 11am, Sales Manager, Priya",
            typed(company="Bluefin", role="Sales Manager", when=YESTERDAY, people="Priya"),
        ),
        (
            "Bluefin, yesterday, 11:00, Priya",
            typed(company="Bluefin", when=YESTERDAY, people="Priya"),
        ),
        (
            "Bluefin, as a data engineer, interview yesterday 11:00, with Priya Nair",
            typed(company="Bluefin", role="data engineer", when=YESTERDAY, people="Priya Nair"),
        ),
        (
            "Bluefin, with Priya Nair, yesterday 11:00",
            typed(company="Bluefin", when=YESTERDAY, people="Priya Nair"),
        ),
        (
            "Bluefin, priya@bluefin.example, baker",
            typed(company="Bluefin", role="baker", people="priya@bluefin.example"),
        ),
        (
            "Bluefin, Engineer, Priya Nair <priya@bluefin.example>, Tom",
            typed(
                company="Bluefin",
                role="Engineer",
                people="Priya Nair <priya@bluefin.example>, Tom",
            ),
        ),
        (
            "Bluefin, 24/03 14:30, they will call in two weeks",
            typed(
                company="Bluefin",
                when=datetime(2026, 3, 24, 14, 30),
                promise="they will call in two weeks",
            ),
        ),
        (
            "Bluefin, baker, 2026-03-20 9:00, answer by the end of the month",
            typed(
                company="Bluefin",
                role="baker",
                when=datetime(2026, 3, 20, 9, 0),
                promise="answer by the end of the month",
            ),
        ),
        (
            "Bluefin; baker; applied",
            typed(company="Bluefin", role="baker", applied_on=TODAY),
        ),
        (
            "Bluefin, baker, applied on 3 March, Priya",
            typed(company="Bluefin", role="baker", applied_on=date(2026, 3, 3), people="Priya"),
        ),
        (
            "Bluefin, applied research lead, yesterday 11:00",
            typed(company="Bluefin", role="applied research lead", when=YESTERDAY),
        ),
        (
            "Bluefin, baker, yesterday 11:00, Priya, friday",
            typed(
                company="Bluefin", role="baker", when=YESTERDAY, people="Priya", promise="friday"
            ),
        ),
        (
            "Bluefin, baker, yesterday 11:00, last week of May",
            typed(company="Bluefin", role="baker", when=YESTERDAY, promise="last week of May"),
        ),
        (
            "Bluefin, baker, 31 February, Priya",
            typed(company="Bluefin", role="baker", people="Priya", unread="31 February"),
        ),
        (
            "Bluefin\nbaker\nyesterday 11:00",
            typed(company="Bluefin", role="baker", when=YESTERDAY),
        ),
        (
            "Brückner Akustik GmbH, Tontechnikerin, yesterday 11:00, Frau Weber",
            typed(
                company="Brückner Akustik GmbH",
                role="Tontechnikerin",
                when=YESTERDAY,
                people="Frau Weber",
            ),
        ),
    ],
)
def test_each_part_is_recognised_by_what_it_says(line: str, expected: TypedApplication) -> None:
    assert read_application(line, EXPECTED, is_promise) == expected


def in_english(text: str) -> str:
    words = {"gestern": "yesterday", "hier": "yesterday", "ayer": "yesterday", "märz": "march"}
    return " ".join(words.get(word.lower(), word) for word in text.replace("3.", "3").split())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Bluefin, Vertrieb, gestern 11:00, mit Priya und Tom",
            typed(company="Bluefin", role="Vertrieb", when=YESTERDAY, people="Priya und Tom"),
        ),
        (
            "Bluefin, Gespräch gestern 11:00, als Analystin",
            typed(company="Bluefin", role="Analystin", when=YESTERDAY),
        ),
        ("Bluefin, beworben", typed(company="Bluefin", applied_on=TODAY)),
        ("Bluefin, nur beworben am 3. März", typed(company="Bluefin", applied_on=date(2026, 3, 3))),
        (
            "Bluefin, comme analyste, entretien hier 11:00, avec Priya",
            typed(company="Bluefin", role="analyste", when=YESTERDAY, people="Priya"),
        ),
        (
            "Bluefin, como analista, entrevista ayer 11:00, con Priya",
            typed(company="Bluefin", role="analista", when=YESTERDAY, people="Priya"),
        ),
    ],
)
def test_a_line_may_be_german_french_or_spanish(line: str, expected: TypedApplication) -> None:
    assert read_application(line, EXPECTED, is_promise, in_english) == expected


AT_TWO = datetime(2026, 3, 17, 14, 0)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bluefin, Tuesday, March 17, 2pm, Priya", typed(when=AT_TWO, people="Priya")),
        ("Bluefin, Tuesday, March 17, 2026, 2pm", typed(when=AT_TWO)),
        ("Bluefin, 2pm, Tuesday, 17 March", typed(when=AT_TWO)),
        ("Bluefin, interview on Tuesday, 17 March, 2-3pm", typed(when=AT_TWO)),
        ("Bluefin, last Tuesday, 17.3., at 14:00", typed(when=AT_TWO)),
        (
            "Bluefin, yesterday, Monday 23 March, 11:00, Priya",
            typed(when=YESTERDAY, people="Priya"),
        ),
        ("Bluefin, 17 March, 14:00, Friday", typed(when=AT_TWO, promise="Friday")),
        (
            "Bluefin, last Tuesday 2pm, Friday, 27 March",
            typed(when=AT_TWO, promise="Friday, 27 March"),
        ),
        (
            "Bluefin, last Tuesday 2pm, call by Friday, 27 March, Priya",
            typed(when=AT_TWO, promise="call by Friday, 27 March", people="Priya"),
        ),
        ("Bluefin, applied on Tuesday, March 17", typed(applied_on=AT_TWO.date())),
    ],
)
def test_commas_may_be_in_a_date(line: str, expected: TypedApplication) -> None:
    read = read_application(line, EXPECTED, is_promise)
    assert read == replace(expected, company="Bluefin")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bluefin, yesterday at 3", typed(when=datetime(2026, 3, 23, 15, 0))),
        ("Bluefin, yesterday, 2:30", typed(when=datetime(2026, 3, 23, 14, 30))),
    ],
)
def test_an_hour_of_the_night_or_the_afternoon_is_in_the_afternoon(
    line: str, expected: TypedApplication
) -> None:
    assert read_application(line, EXPECTED, is_promise) == replace(expected, company="Bluefin")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "last friday at 2pm with Dr Reyes and Tom, they said early next week",
            typed(
                when=datetime(2026, 3, 20, 14, 0),
                people="Dr Reyes and Tom",
                promise="early next week",
            ),
        ),
        ("yesterday 11:00 with Priya", typed(when=YESTERDAY, people="Priya")),
        ("interviewed yesterday at 11 with Priya", typed(when=YESTERDAY, people="Priya")),
        ("zoom call yesterday 11am with Priya", typed(when=YESTERDAY, people="Priya")),
        ("phone screen yesterday 11am", typed(when=YESTERDAY)),
        ("had a second interview on Monday at 11", typed(when=YESTERDAY)),
        ("had an interview on Thursday at 11", typed(when=datetime(2026, 3, 19, 11, 0))),
        ("interview on Thursday at 11", typed(when=datetime(2026, 3, 26, 11, 0))),
        ("on the phone yesterday 11:00", typed(when=YESTERDAY)),
        ("yesterday 11:00-12:00, Priya", typed(when=YESTERDAY, people="Priya")),
        ("yesterday 11:00, they said by Friday", typed(when=YESTERDAY, promise="by Friday")),
        ("yesterday 11:00, she told me next week", typed(when=YESTERDAY, promise="next week")),
        ("applied online last Monday", typed(applied_on=date(2026, 3, 23))),
        ("applied via LinkedIn on March 3", typed(applied_on=date(2026, 3, 3))),
        ("sent my application on March 3", typed(applied_on=date(2026, 3, 3))),
        ("Walter With, yesterday 11:00", typed(when=YESTERDAY, people="Walter With")),
        ("yesterday 11:00, Sin Yee Tan", typed(when=YESTERDAY, people="Sin Yee Tan")),
        ("yesterday 11:00, No Young-min", typed(when=YESTERDAY, people="No Young-min")),
        ("yesterday 11:00, with Priya Nichols", typed(when=YESTERDAY, people="Priya Nichols")),
    ],
)
def test_what_people_write_beside_a_day_is_understood(
    line: str, expected: TypedApplication
) -> None:
    made = read_application(f"Bluefin, baker, {line}", EXPECTED, is_promise)
    assert made == replace(expected, company="Bluefin", role="baker")


@pytest.mark.parametrize("form", ["Inc.", "Ltd", "LLC", "GmbH", "S.A."])
def test_the_legal_form_belongs_to_the_company(form: str) -> None:
    made = read_application(f"Acme, {form}, engineer", EXPECTED, is_promise)
    assert made == typed(company=f"Acme, {form}", role="engineer")


@pytest.mark.parametrize(
    ("part", "unread"),
    [
        ("Wednesday, March 17, 2pm", "Wednesday, March 17, 2pm"),
        ("Tuesday, 31 February", "Tuesday, 31 February"),
        ("31 February", "31 February"),
        ("last week", "last week"),
        ("this morning", "this morning"),
        ("an hour ago", "an hour ago"),
        ("last weekend", "last weekend"),
        ("in October", "in October"),
        ("friday 14:75", "friday 14:75"),
        ("yesterday 11:00 Teams", "yesterday 11:00 Teams"),
        ("they phoned yesterday", "they phoned yesterday"),
        ("no answer yet", "no answer yet"),
        ("No answer yet", "No answer yet"),
        ("nothing since", "nothing since"),
        ("waiting to hear back", "waiting to hear back"),
        ("555-010-4477", "555-010-4477"),
        ("+49 (0)89 123456", "+49 (0)89 123456"),
        ("they phone some Friday", "they phone some Friday"),
        ("applied in early March", "applied in early March"),
        ("24 to 26 March", "24 to 26 March"),
        ("14", "14"),
    ],
)
def test_what_looks_like_a_date_is_nobodys_name(part: str, unread: str) -> None:
    made = read_application(f"Bluefin, baker, {part}, Priya", EXPECTED, lambda _part: False)
    assert made == typed(company="Bluefin", role="baker", people="Priya", unread=unread)


@pytest.mark.parametrize(
    "person",
    [
        "April Jones", "May", "Jan Berg", "Sun Li", "Tuesday Weld", "Doris Day", "Mr Friday",
        "An Do", "Sam March", "Priya 01.23.45.67.89", "priya@14.example", "Priya +49 30 123 45 67",
    ],
)  # fmt: skip
def test_a_name_that_is_also_a_day_or_month_stays_a_name(person: str) -> None:
    made = read_application(f"Bluefin, baker, {person}", EXPECTED, lambda _part: False)
    assert made == typed(company="Bluefin", role="baker", people=person)


@pytest.mark.parametrize(
    "person",
    [
        "April Jones", "June Smith", "April O'Neil", "Jan Berg", "August Weber", "Juli Zeh",
        "Mai Nguyen", "M. Avril", "Août Martin", "Marc Juin", "Juan Abril", "Julio Iglesias",
        "Enero Ruiz", "Friday Jones", "Mercredi Dupont", "Eve Monday", "Anna Morgen",
        "April Jones and June Smith", "Jan van Berg", "April Jones (HR)", "with April Jones (CTO)",
        "June Smith 555-010-4477", "with April Jones (HR) and Tom Berg 555-010-4477",
        "Tom Berg and April Jones", "Dana (HR) und Mai Nguyen", "Marc Juin et Mme Petit",
    ],
)  # fmt: skip
def test_a_name_is_a_person_where_a_month_alone_would_be_a_promise(person: str) -> None:
    made = read_application(f"Bluefin, baker, {person}", EXPECTED, lambda part: part != "baker")
    assert made == typed(company="Bluefin", role="baker", people=person.removeprefix("with "))


@pytest.mark.parametrize(
    "promise",
    [
        "in April", "April 2027", "mai 2027", "Early April", "End of May", "By June", "June",
        "April or May", "Decision Friday", "Board Monday", "Good Friday", "Antwort Freitag",
        "Ende August", "Anfang April", "Fin Mai", "Réponse Vendredi", "Finales de Mayo",
        "Respuesta Viernes", "april jones says", "April Jones or Monday", "Friday and April",
    ],
)  # fmt: skip
def test_a_day_beside_other_words_is_no_person(promise: str) -> None:
    made = read_application(f"Bluefin, baker, {promise}", EXPECTED, lambda part: part != "baker")
    assert made == typed(company="Bluefin", role="baker", promise=promise)


@pytest.mark.parametrize(
    ("parts", "people", "unread"),
    [
        ("Dr Reyes (HR)", "Dr Reyes (HR)", ""),
        ("Ana (HR, Berlin), Tom", "Ana (HR, Berlin), Tom", ""),
        ("Ana (hiring manager), +49 30 1234567", "Ana (hiring manager), +49 30 1234567", ""),
        ("Ana, tel. 030 1234567, Tom", "Ana, tel. 030 1234567, Tom", ""),
        ("555-010-4477, Ana", "Ana", "555-010-4477"),
        ("tel. 555-010-4477", "", "tel. 555-010-4477"),
        ("Ana, no answer yet, 555-010-4477", "Ana", "no answer yet, 555-010-4477"),
        ("Ana 24.11.2026", "", "Ana 24.11.2026"),
    ],
)
def test_a_bracket_and_a_number_go_with_the_person_before_them(
    parts: str, people: str, unread: str
) -> None:
    made = read_application(f"Bluefin, baker, {parts}", EXPECTED, lambda _part: False)
    assert made == typed(company="Bluefin", role="baker", people=people, unread=unread)


def test_a_department_in_brackets_makes_a_name_no_role() -> None:
    made = read_application("Bluefin, yesterday 11:00, Ana Ruiz (HR)", EXPECTED, is_promise)
    assert made == typed(company="Bluefin", when=YESTERDAY, people="Ana Ruiz (HR)")
    made = read_application("Bluefin, yesterday 11:00, Engineer (Berlin)", EXPECTED, is_promise)
    assert made == typed(company="Bluefin", when=YESTERDAY, role="Engineer (Berlin)")


@given(st.lists(st.sampled_from(["Priya", "baker", "yesterday", "14:00", "by Friday", "applied"])))
def test_no_part_is_left_out(parts: list[str]) -> None:
    made = read_application(", ".join(["Bluefin", *parts]), EXPECTED, is_promise)
    kept = (made.role, made.people, made.promise, made.unread)
    for part in parts:
        is_read = {
            "yesterday": made.when or made.promise,
            "14:00": made.when,
            "applied": made.applied_on,
        }.get(part, any(part in text for text in kept))
        assert is_read, part


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    made = read_application(text, EXPECTED, lambda _part: False)
    assert made.promise == ""


def test_the_hour_of_the_interview_is_in_the_afternoon() -> None:
    interview = replace(EXPECTED, afternoon=True)
    made = read_application("Bluefin, baker, yesterday at 4", interview, is_promise)
    assert made.when == datetime(2026, 3, 23, 16, 0)
    made = read_application("Bluefin, baker, yesterday, 2:30", interview, is_promise)
    assert made.when == datetime(2026, 3, 23, 14, 30)
