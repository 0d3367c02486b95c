"""Tables that people keep themselves: interviews, people, pay and links in any form of cell."""

from collections.abc import Sequence
from datetime import date, datetime, time

import pytest

from desktop.exchange.found import FoundApplication, FoundPerson, FoundTable
from desktop.exchange.heads import applications_columns, plain
from desktop.exchange.row_interviews import link_in, people_in, time_in
from desktop.exchange.trackers import applications, guess, needs_today, not_taken

TODAY = date(2026, 11, 28)


def row(**cells: str) -> FoundApplication:
    """The application of a row with these heads, in which "_" stands for a space."""
    cells = {"Company": "Bluefin", "Role": "Baker"} | cells
    heads = [head.replace("_", " ") for head in cells]
    table = FoundTable(heads=heads, rows=[[*cells.values()]])
    (found,) = applications(table, guess(table), TODAY)
    return found


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        ("Interview date & time", {"interview"}), ("Interview", {"interview"}),
        ("Interview 1", {"interview"}), ("1st interview", {"interview"}),
        ("First interview date", {"interview"}), ("Date of interview", {"interview"}),
        ("Phone screen", {"interview"}), ("Final interview", {"interview"}),
        ("Vorstellungsgespräch", {"interview"}), ("Gespräch am", {"interview"}),
        ("Datum Gespräch", {"interview"}), ("2. Gespräch", {"interview"}),
        ("Date d'entretien", {"interview"}), ("1er entretien", {"interview"}),
        ("Fecha de la entrevista", {"interview"}), ("Entrevista", {"interview"}),
        ("Interviewed by", {"interviewers"}), ("Interviewer(s)", {"interviewers"}),
        ("Gesprächspartner", {"interviewers"}), ("Entretien avec", {"interviewers"}),
        ("Contact", {"contact"}), ("Ansprechpartner", {"contact"}), ("Hiring manager", {"contact"}),
        ("Contact / phone", {"contact", "phone"}), ("Phone", {"phone"}), ("Tel.", {"phone"}),
        ("E-Mail", {"email"}), ("Heard back?", {"answered"}), ("Date heard back", {"answered"}),
        ("Response date", {"answered"}), ("Rückmeldung am", {"answered"}),
        ("Band / £", {"salary"}), ("Salary (€)", {"salary"}), ("Pay / hr", {"salary"}),
        ("Gehalt", {"salary"}), ("Salaire", {"salary"}), ("Salary/Band", {"salary"}),
        ("Notes / link", {"notes", "url"}), ("Link / notes", {"notes", "url"}),
        ("Notes/Comments", {"notes"}), ("Link to job", {"url"}), ("Job ad", {"url"}),
        ("Date Applied", {"applied"}), ("Applied?", {"applied"}), ("Date sent", {"applied"}),
        ("Current status", {"stage"}), ("Company / Employer", {"company"}),
        ("Location/City", {"place"}), ("Job Role", {"role"}), ("Interview notes", set()),
        ("Mood", set()), ("Interview format", set()), ("CV version", set()),
    ],
)  # fmt: skip
def test_the_head_of_a_column_says_what_it_holds(head: str, fields: set[str]) -> None:
    assert applications_columns([plain(head)]).keys() == fields


def test_each_interview_has_a_column_of_its_own() -> None:
    heads = ["company", "phone screen", "2nd interview", "final interview", "date"]
    assert applications_columns(heads) == {
        "company": 0, "interview": 1, "interview 2": 2, "interview 3": 3, "applied": 4
    }  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "starts"),
    [
        ("17/11/2026 14:00", datetime(2026, 11, 17, 14)),
        ("2026-11-17 14:00", datetime(2026, 11, 17, 14)),
        ("2026-11-17T09:30:00", datetime(2026, 11, 17, 9, 30)),
        ("Nov 17, 2pm", datetime(2026, 11, 17, 14)),
        ("17 Nov 2026 at 2:30 pm", datetime(2026, 11, 17, 14, 30)),
        ("17 Nov 2-3pm", datetime(2026, 11, 17, 14)),
        ("17 Nov, 11am-12pm", datetime(2026, 11, 17, 11)),
        ("Tue 17 Nov 10.30", datetime(2026, 11, 17, 10, 30)),
        ("17th Nov at 3", datetime(2026, 11, 17, 15)),
        ("11/17/26 9:00 AM", datetime(2026, 11, 17, 9)),
        ("17 Nov 12:15", datetime(2026, 11, 17, 12, 15)),
        ("17.11.2026 um 14 Uhr", datetime(2026, 11, 17, 14)),
        ("17.11., 9:15 Uhr", datetime(2026, 11, 17, 9, 15)),
        ("Di 17.11. 14:00", datetime(2026, 11, 17, 14)),
        ("17. November, halb drei", datetime(2026, 11, 17, 14, 30)),
        ("17 novembre à 14h30", datetime(2026, 11, 17, 14, 30)),
        ("mardi 17 novembre 9h", datetime(2026, 11, 17, 9)),
        ("17 de noviembre a las 16:00", datetime(2026, 11, 17, 16)),
        ("17/11 10:00", datetime(2026, 11, 17, 10)),
        ("46343.583333", datetime(2026, 11, 17, 14)), ("Dec 3, 3pm", datetime(2026, 12, 3, 15)),
    ],
)  # fmt: skip
def test_an_interview_has_its_day_and_its_time(cell: str, starts: datetime) -> None:
    (found,) = row(**{"Interview date & time": cell}).interviews
    assert (found.starts, found.has_time) == (starts, True)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("17 Nov", date(2026, 11, 17)), ("17/11/2026", date(2026, 11, 17)),
        ("2026-11-17 00:00", date(2026, 11, 17)), ("17 Nov (video)", date(2026, 11, 17)),
        ("17 Nov round 2", date(2026, 11, 17)), ("Dec 3", date(2026, 12, 3)),
        ("5 Mar", date(2026, 3, 5)),
    ],
)  # fmt: skip
def test_an_interview_without_a_time_is_at_nine_and_keeps_what_was_written(
    cell: str, day: date
) -> None:
    (found,) = row(Interview=cell).interviews
    assert (found.starts, found.has_time) == (datetime.combine(day, time(9)), False)
    assert found.words == cell


def test_an_interview_without_a_year_follows_the_application() -> None:
    found = row(Applied="12 Dec 2025", Interview="8 Jan 2pm")
    assert [one.starts for one in found.interviews] == [datetime(2026, 1, 8, 14)]
    found = row(Applied="12 Dec", Interview="8 Jan 2pm")
    assert found.applied_on == date(2025, 12, 12)
    assert [one.starts for one in found.interviews] == [datetime(2026, 1, 8, 14)]


def test_a_cell_and_several_columns_may_have_several_interviews() -> None:
    cell = "Nov 10 2pm; Nov 17 3pm and Nov 24"
    found = row(Interview=cell, Phone_screen="Nov 3 10am")
    assert [one.starts.day for one in found.interviews] == [10, 17, 24, 3]
    assert [one.is_phone for one in found.interviews] == [False, False, False, True]


@pytest.mark.parametrize("cell", ["Yes, by phone", "next week", "with Tom"])
def test_what_no_field_takes_stands_in_the_notes(cell: str) -> None:
    found = row(Interview=cell, Notes="Night shift", Applied="soon", Phone="555-010-4477")
    assert found.interviews == ()
    assert found.notes.splitlines() == [
        "Night shift", "Applied: soon", f"Interview: {cell}", "Phone: 555-010-4477",
    ]  # fmt: skip


@pytest.mark.parametrize("cell", ["", "-", "n/a", "TBC", "none", "no"])
def test_a_cell_that_says_nothing_leaves_no_note(cell: str) -> None:
    found = row(Interview=cell, Interviewer=cell, Phone=cell)
    assert (found.interviews, found.people, found.notes) == ((), (), "")


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Dr Reyes", [FoundPerson(name="Dr Reyes")]),
        ("Dana Reyes and Tom Berg", [FoundPerson(name="Dana Reyes"), FoundPerson(name="Tom Berg")]),
        ("Dana Reyes; Tom Berg", [FoundPerson(name="Dana Reyes"), FoundPerson(name="Tom Berg")]),
        ("Dana Reyes\nTom Berg", [FoundPerson(name="Dana Reyes"), FoundPerson(name="Tom Berg")]),
        ("Dana Reyes (HR)", [FoundPerson(name="Dana Reyes", role="HR")]),
        ("Dana Reyes <dana@bluefin.example>",
         [FoundPerson(name="Dana Reyes", email="dana@bluefin.example")]),
        ("Dana Reyes dana@bluefin.example",
         [FoundPerson(name="Dana Reyes", email="dana@bluefin.example")]),
        ("Bob Vance (555) 010-4477", [FoundPerson(name="Bob Vance", phone="(555) 010-4477")]),
        ("Bob Vance, +49 30 123456", [FoundPerson(name="Bob Vance", phone="+49 30 123456")]),
        ("", []), ("n/a", []), ("TBD", []),
    ],
)  # fmt: skip
def test_a_cell_names_people(cell: str, people: Sequence[FoundPerson]) -> None:
    assert people_in(cell) == people


def test_an_address_and_a_number_belong_to_the_only_person_of_the_row() -> None:
    found = row(Contact="Dana Reyes", Email="dana@bluefin.example", Phone="555-010-4477")
    dana = FoundPerson(name="Dana Reyes", email="dana@bluefin.example", phone="555-010-4477")
    assert (found.contacts, found.notes) == ((dana,), "")
    found = row(Interview="Nov 17 2pm", Interviewed_by="Dana Reyes", Phone="555-010-4477")
    assert found.interviews[0].people == [FoundPerson(name="Dana Reyes", phone="555-010-4477")]


@pytest.mark.parametrize(
    ("text", "link", "notes"),
    [
        ("https://a.example/1", "https://a.example/1", ""),
        ("linkedin.com/jobs/1", "linkedin.com/jobs/1", ""),
        ("www.bluefin.example.", "www.bluefin.example", ""),
        ("Night shift, see https://a.example/1.", "https://a.example/1",
         "Night shift, see https://a.example/1."),
        ("ask Tom (linkedin.com/jobs/1)", "linkedin.com/jobs/1", "ask Tom (linkedin.com/jobs/1)"),
        ("Night shift", "", "Night shift"), ("and/or", "", "and/or"),
        ("v1.2 of the CV", "", "v1.2 of the CV"),
        ("dana@bluefin.example", "", "dana@bluefin.example"),
    ],
)  # fmt: skip
def test_a_mixed_cell_gives_its_link_and_keeps_its_words(text: str, link: str, notes: str) -> None:
    assert link_in(text) == (link, notes)
    found = row(**{"Notes / link": text})
    assert (found.url, found.notes) == (link, notes)


@pytest.mark.parametrize("cell", ["45-55k", "£45k / B3", "B3", "60.000 €", "18,50/Std."])
def test_pay_is_kept_as_it_is_written(cell: str) -> None:
    assert row(**{"Band / £": cell}).salary == cell


@pytest.mark.parametrize(
    ("text", "expected"),
    [("round 2", None), ("(2 people)", None), ("60k", None), ("1/2", None), ("at noon", time(12)),
     ("13:45", time(13, 45)), ("8am", time(8)), ("12am", time(0)), ("12 pm", time(12)),
     ("08:00", time(8)), ("06:30", time(6, 30)), ("at 4", time(16)), ("25:00", None)],
)  # fmt: skip
def test_a_time_of_day_is_told_from_other_numbers(text: str, expected: time | None) -> None:
    assert time_in(text) == expected


def test_the_day_of_an_answer_belongs_to_the_news_and_else_to_the_notes() -> None:
    found = row(Status="Rejected", **{"Heard back?": "20 Nov"})
    assert (found.answered_on, found.notes) == (date(2026, 11, 20), "")
    found = row(Status="Applied", **{"Heard back?": "20 Nov"})
    assert found.notes == "Heard back?: 20 Nov"


def test_the_columns_that_no_field_takes_are_told() -> None:
    table = FoundTable(
        heads=["Company", "Role", "Mood", "CV version", "Empty", ""],
        rows=[["Bluefin", "Baker", "good", "", "", "x"], ["Acme", "Clerk", "", "3", "", ""]],
    )
    assert not_taken(table, guess(table)) == ["Mood", "CV version"]


@pytest.mark.parametrize(("cell", "expected"), [("5th Nov", True), ("5 Nov 2026", False)])
def test_a_table_whose_dates_lack_their_year_needs_the_present_day(
    cell: str, expected: bool
) -> None:
    table = FoundTable(heads=["Company", "Role", "Interview"], rows=[["Bluefin", "Baker", cell]])
    assert needs_today(table, guess(table)) is expected


def test_people_on_lines_of_a_cell_are_several() -> None:
    found = row(Interview="Nov 17 2pm", Interviewer="Dana Reyes\nTom Berg")
    assert [one.name for one in found.interviews[0].people] == ["Dana Reyes", "Tom Berg"]


@pytest.mark.parametrize(
    ("cells", "fields"),
    [
        (["Rejected", "no reply yet"], {"company", "role", "stage"}),
        (["20 Nov 2026", ""], {"company", "role", "answered"}),
        (["by phone", "yes"], {"company", "role", "answered"}),
    ],
)
def test_a_column_of_answers_has_days_or_states(cells: list[str], fields: set[str]) -> None:
    rows = [["Bluefin", "Baker", cells[0]], ["Acme", "Clerk", cells[1]]]
    table = FoundTable(heads=["Company", "Role", "Response"], rows=rows)
    assert guess(table).columns.keys() == fields
