"""The import of a table that somebody keeps: what it takes, and what it says of the rest."""

from datetime import date
from pathlib import Path

from desktop.core.kinds import State
from desktop.core.records import ApplicationRecord
from desktop.exchange.reader import read_file
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui.importing.dialog import ImportDialog
from desktop.ui.importing.reading import ReadFile
from tests.support.window import Show

OWN = (
    "Company,Role,Status,Applied,Interview date & time,Interviewed by,Mood,Band / £,Notes / link\n"
    "Bluefin,Baker,no reply,5th Mar,17 Mar 2pm,Dana Reyes and Tom Berg,good,45-55k,"
    "Night shift linkedin.com/jobs/1\n"
    "Acme,Clerk,offer!!,Mar 2,,,,B3,linkedin.com/jobs/2\n"
    "Kestrel,Purser,Rejected,28/02,,,,,\n"
)


def read(text: str, name: str = "jobs.csv") -> ReadFile:
    return ReadFile(Path(name), read_file(text.encode()))


def lines(dialog: ImportDialog) -> list[tuple[str, ...]]:
    model = dialog.list.items
    return [
        tuple(str(model.data(model.index(row, column))) for column in range(2))
        for row in range(model.rowCount())
    ]


def records(ops: Ops) -> dict[str, ApplicationRecord]:
    rows = ops.queries.applications(
        filter=Filter.ALL, sort=Sort.COMPANY, now=ops.now(), offset=0, limit=10
    )
    found = (ops.queries.record(row.id) for row in rows)
    return {one.application.company: one for one in found if one is not None}


def test_interviews_people_pay_and_links_are_listed_imported_and_taken_back(
    ops: Ops, show_dialog: Show
) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(OWN)]))
    assert lines(dialog) == [
        (
            "Bluefin · Baker",
            "Applied Thu 5 March · Interview Tue 17 March, 14:00 with Dana Reyes and Tom Berg",
        ),
        ("Acme · Clerk", "Applied Mon 2 March · Offer (day not known)"),
        ("Kestrel · Purser", "Applied Sat 28 February · Rejected (day not known)"),
    ]
    said_today = "What they said on a day that is not known counts as said today."
    assert dialog.unclear.text() == said_today
    dialog.ok.click()
    found = records(ops)
    bluefin, acme = found["Bluefin"], found["Acme"]
    assert [one.starts.isoformat() for one in bluefin.interviews] == ["2026-03-17T14:00:00"]
    assert {one.name for one in bluefin.people} == {"Dana Reyes", "Tom Berg"}
    assert bluefin.application.notes == "Night shift linkedin.com/jobs/1"
    assert bluefin.application.posting_url == "https://linkedin.com/jobs/1"
    assert (bluefin.application.salary_note, acme.application.salary_note) == ("45-55k", "B3")
    assert (acme.application.posting_url, acme.application.notes) == (
        "https://linkedin.com/jobs/2", "",
    )  # fmt: skip
    assert acme.application.offer_on is None
    ops.undo()
    assert (records(ops), ops.queries.count_people()) == ({}, 0)


def test_what_cannot_be_imported_is_said_and_changes_with_the_columns(
    ops: Ops, show_dialog: Show
) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(OWN)]))
    (choice,) = dialog.columns
    assert choice.not_taken.text() == "Not imported: Mood"
    assert choice.not_taken.isVisibleTo(dialog)
    choice.fields["salary"].setCurrentIndex(0)
    assert choice.not_taken.text() == "Not imported: Mood, Band / £"
    mood = choice.fields["salary"].findText("Mood: good")
    choice.fields["salary"].setCurrentIndex(mood)
    assert choice.not_taken.text() == "Not imported: Band / £"


def test_columns_of_a_known_table_that_are_left_out_are_said_before_the_import(
    ops: Ops, show_dialog: Show
) -> None:
    known = "Company,Position,Mood,CV version\nBluefin,Baker,good,3\n"
    dialog = show_dialog(ImportDialog(ops, [read(known)]))
    assert (dialog.columns, dialog.not_taken.text()) == ([], "Not imported: Mood, CV version")
    assert dialog.not_taken.isVisibleTo(dialog)
    plain = show_dialog(ImportDialog(ops, [read("Company,Position\nBluefin,Baker\n")]))
    assert not plain.not_taken.isVisibleTo(plain)


def test_of_several_files_the_one_with_the_column_is_named(ops: Ops, show_dialog: Show) -> None:
    files = [
        read("Company,Position,Mood\nBluefin,Baker,good\n", "a.csv"),
        read("Company,Position\nAcme,Clerk\n", "b.csv"),
    ]
    dialog = show_dialog(ImportDialog(ops, files))
    assert dialog.not_taken.text() == "Not imported of “a.csv”: Mood"


def test_further_interviews_can_be_chosen_where_the_table_has_them(
    ops: Ops, show_dialog: Show
) -> None:
    table = "Company,Role,Interview 1,Interview 2\nBluefin,Baker,9 Mar,17 Mar\n"
    dialog = show_dialog(ImportDialog(ops, [read(table)]))
    (choice,) = dialog.columns
    shown = [name for name in choice.fields if choice.fields[name].isVisibleTo(dialog)]
    assert "interview 2" in shown
    assert "interview 3" not in shown
    assert lines(dialog)[0][1] == "Interview Mon 9 March · Interview Tue 17 March"


def test_a_state_that_is_not_understood_is_named_and_imported_as_waiting(
    ops: Ops, show_dialog: Show
) -> None:
    table = "Company,Role,Status\nBluefin,Baker,closed\nAcme,Clerk,no reply\nKestrel,Purser,Zebra\n"
    dialog = show_dialog(ImportDialog(ops, [read(table)]))
    assert dialog.unclear.text() == (
        "Not understood as a state, and imported as waiting: “closed”, “Zebra”"
    )
    assert dialog.unclear.isVisibleTo(dialog)
    dialog.ok.click()
    assert {one.application.state for one in records(ops).values()} == {State.WAITING}
    clear = show_dialog(ImportDialog(ops, [read("Company,Role,Status\nFabrikam,Cook,Applied\n")]))
    assert not clear.unclear.isVisibleTo(clear)


def test_of_many_states_the_first_are_named(ops: Ops, show_dialog: Show) -> None:
    rows = "".join(f"Firm {letter},Baker,Zebra {letter}\n" for letter in "abcdefgh")
    dialog = show_dialog(ImportDialog(ops, [read(f"Company,Role,Status\n{rows}")]))
    assert dialog.unclear.text().endswith("“Zebra d”, “Zebra e”, …")


def test_an_answer_of_a_known_day_needs_no_remark(ops: Ops, show_dialog: Show) -> None:
    table = "Company,Role,Status,Heard back?\nBluefin,Baker,Rejected,2026-03-10\n"
    dialog = show_dialog(ImportDialog(ops, [read(table)]))
    assert lines(dialog) == [("Bluefin · Baker", "Rejected on Tue 10 March")]
    assert not dialog.unclear.isVisibleTo(dialog)
    dialog.ok.click()
    (change,) = records(ops)["Bluefin"].history
    assert change.on == date(2026, 3, 10)
