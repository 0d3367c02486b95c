"""The window that shows what files contain, and the import of what is ticked."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.core.kinds import State
from desktop.core.typed_dates import Order
from desktop.exchange.found import CannotReadError, Trouble
from desktop.exchange.reader import read_file
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui.importing import columns
from desktop.ui.importing.dialog import ImportDialog
from desktop.ui.importing.reading import ReadFile
from desktop.wording.imports import imports
from tests.support.foreign_files import EVENT
from tests.support.posting_files import PROSE
from tests.support.row_cells import cells_of
from tests.support.window import Show

TRACKER = (
    "Company,Position,Status,Date Applied\n"
    "Bluefin,Baker,Applied,2026-02-20\n"
    "Acme,Clerk,Rejected,2026-01-10\n"
    "Kestrel,Purser,Wishlist,\n"
)
CARD = "BEGIN:VCARD\nFN:Priya Nair\nORG:Bluefin\nEND:VCARD\n"
OWN = "Firma,Tätigkeit,Wann,Pay\nBluefin,Baker,03/04/2026,1\nAcme,Clerk,04/02/2026,2\n"


def read(text: str, name: str = "jobs.csv") -> ReadFile:
    return ReadFile(Path(name), read_file(text.encode()))


def companies(ops: Ops) -> dict[str, State]:
    rows = ops.queries.applications(
        filter=Filter.ALL, sort=Sort.COMPANY, now=ops.now(), offset=0, limit=10
    )
    return {row.company: row.state for row in rows}


def lines(dialog: ImportDialog) -> list[tuple[str, ...]]:
    model = dialog.list.items
    return [
        tuple(str(model.data(model.index(row, column))) for column in range(3))
        for row in range(model.rowCount())
    ]


def test_everything_found_is_listed_and_what_is_ticked_is_imported_in_one_step(
    ops: Ops, show_dialog: Show
) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(TRACKER), read(CARD, "priya.vcf")]))
    assert dialog.heading.text() == "3 applications and 1 person"
    assert lines(dialog) == [
        ("Bluefin · Baker", "Applied Fri 20 February", "New"),
        (
            "Acme · Clerk",
            "Applied Sat 10 January · Rejected (day not known)",
            "New",
        ),
        ("Kestrel · Purser", "", "Saved, not applied for"),
        ("Priya Nair", "Bluefin", "New"),
    ]
    assert dialog.ok.text() == "Import 3 entries"
    offered: list[str] = []
    imported: list[frozenset[str]] = []
    ops.undo_offered.connect(offered.append)
    dialog.imported.connect(imported.append)
    dialog.ok.click()
    (priya,) = ops.queries.people(offset=0, limit=2)
    assert imported == [{"Bluefin", "Acme", priya.id}]
    assert companies(ops) == {"Acme": State.REJECTED, "Bluefin": State.WAITING}
    assert ops.queries.count_people() == 1
    assert offered == ["3 entries imported"]
    ops.undo()
    assert (companies(ops), ops.queries.count_people()) == ({}, 0)


def test_what_is_there_already_cannot_be_ticked(ops: Ops, show_dialog: Show) -> None:
    show_dialog(ImportDialog(ops, [read(TRACKER)])).ok.click()
    dialog = show_dialog(ImportDialog(ops, [read(TRACKER)]))
    assert [line[2] for line in lines(dialog)] == [
        "Already there",
        "Already there",
        "Saved, not applied for",
    ]
    assert (dialog.ok.text(), dialog.ok.isEnabled()) == ("Import 0 entries", False)
    dialog.all.click()
    assert dialog.ok.text() == "Import 1 entry"
    dialog.none.click()
    assert not dialog.ok.isEnabled()


def test_space_and_a_click_tick_a_row(ops: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(TRACKER)]))
    view, model = dialog.list, dialog.list.items
    view.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert [imports.name(item) for item in model.chosen()] == ["Acme · Clerk"]
    place = view.visualRect(model.index(2, 0))
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place.topLeft() + QPoint(10, place.height() // 2),
    )
    assert [imports.name(item) for item in model.chosen()] == ["Acme · Clerk", "Kestrel · Purser"]


def test_a_row_is_read_aloud_as_one_sentence(ops: Ops, show_dialog: Show) -> None:
    model = show_dialog(ImportDialog(ops, [read(TRACKER)])).list.items
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Bluefin · Baker, Applied Fri 20 February, New"


@pytest.mark.usefixtures("read_by_cells")
def test_a_row_is_read_cell_by_cell_on_request(ops: Ops, show_dialog: Show) -> None:
    model = show_dialog(ImportDialog(ops, [read(TRACKER)])).list.items
    assert cells_of(model, 0) == {
        "Entry": "Bluefin · Baker",
        "Details": "Applied Fri 20 February",
        "In Callback": "New",
    }


def test_columns_and_the_order_of_dates_are_asked_where_they_are_not_known(
    ops: Ops, show_dialog: Show
) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(OWN)]))
    (choice,) = dialog.columns
    assert choice.fields["company"].currentText() == "Firma: Bluefin"
    assert lines(dialog)[0][:2] == ("Bluefin · Baker", "Applied Fri 3 April")
    choice.order.setCurrentIndex(1)
    assert lines(dialog)[0][:2] == ("Bluefin · Baker", "Applied Wed 4 March")
    choice.fields["role"].setCurrentIndex(choice.fields["role"].findText("None"))
    assert lines(dialog)[1][0] == "Acme · Role not named"
    choice.fields["company"].setCurrentIndex(0)
    assert (lines(dialog), choice.missing.isVisibleTo(dialog)) == ([], True)


US = (
    "Company,Role,Date Applied,Interview 1\n"
    "Bluefin,Baker,02/05/2026,02/17/2026\n"
    "Acme,Clerk,02/11/2026,\n"
)


def test_another_column_says_the_order_of_dates(ops: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(US)]))
    assert dialog.columns == []
    assert lines(dialog)[0][1].startswith("Applied Thu 5 February")
    assert lines(dialog)[1][1] == "Applied Wed 11 February"


def test_the_order_that_the_cells_say_counts_where_columns_are_asked(
    ops: Ops, show_dialog: Show
) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(US.replace("Company,Role", "Whose,What"))]))
    (choice,) = dialog.columns
    assert not choice.order.isVisibleTo(dialog)
    assert lines(dialog)[0][1].startswith("Applied Thu 5 February")


@pytest.mark.parametrize(
    ("order", "details"),
    [
        (Order.MONTH_FIRST, "Applied Fri 2 January"),
        (Order.DAY_FIRST, "Applied Sun 1 February"),
        (Order.YEAR_FIRST, "Applied Sun 1 February"),
    ],
)
def test_the_region_of_the_system_proposes_the_order(
    ops: Ops, show_dialog: Show, monkeypatch: pytest.MonkeyPatch, order: Order, details: str
) -> None:
    monkeypatch.setattr(columns, "order_of_locale", lambda _: order)
    table = "Company,Role,Date Applied\nBluefin,Baker,01/02/2026\nAcme,Clerk,02/03/2026\n"
    dialog = show_dialog(ImportDialog(ops, [read(table)]))
    (choice,) = dialog.columns
    assert choice.order.isVisibleTo(dialog)
    assert lines(dialog)[0][1] == details


def test_the_order_is_asked_only_where_dates_need_it(ops: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(OWN.replace("03/04", "25/04"))]))
    (choice,) = dialog.columns
    assert not choice.order.isVisibleTo(dialog)
    assert [item.made.applied_on for item in dialog.list.items.chosen()] == [  # type: ignore[union-attr]
        date(2026, 4, 25),
        date(2026, 2, 4),
    ]


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (Trouble.PASSWORD, "“old.xls”: it has a password; save it without one and try again."),
        (Trouble.TOO_LARGE, "“old.xls”: it is too large."),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(
    ops: Ops, show_dialog: Show, trouble: Trouble, sentence: str
) -> None:
    refused = ReadFile(Path("old.xls"), CannotReadError(trouble))
    broken = CARD + "BEGIN:VCARD\nNOTE:x\nEND:VCARD\n"
    dialog = show_dialog(ImportDialog(ops, [read(broken, "a.vcf"), refused]))
    assert dialog.troubles.text().split("\n") == [
        "“a.vcf”: one entry is damaged and was left out.",
        sentence,
    ]


def page(text: str, name: str = "job.html") -> ReadFile:
    return ReadFile(Path(name), read_file(text.encode()))


def test_a_posting_is_kept_with_the_application_that_it_names(
    ops: Ops, show_dialog: Show, add_application: Callable[..., str]
) -> None:
    key = add_application("Bluefin", "Data engineer")
    add_application("Acme", "Clerk")
    dialog = show_dialog(ImportDialog(ops, [page(PROSE)]))
    assert dialog.heading.text() == "1 posting"
    (choice,) = dialog.postings
    assert choice.choice.currentText() == "Bluefin · Data engineer"
    assert "“job.html” reads like a posting." in choice.question.text()
    ((name, details, finding),) = lines(dialog)
    assert (name, finding) == ("Bluefin · Data engineer", "New")
    assert details.startswith("Posting: Data engineer at Bluefin We look for")
    dialog.ok.click()
    record = ops.queries.record(key)
    assert record is not None
    assert record.postings[0].text == PROSE.strip()
    ops.undo()
    undone = ops.queries.record(key)
    assert undone is not None
    assert undone.postings == ()


def test_the_closing_date_that_a_posting_names_is_listed(
    ops: Ops, show_dialog: Show, add_application: Callable[..., str]
) -> None:
    key = add_application("Bluefin", "Data engineer")
    dialog = show_dialog(ImportDialog(ops, [page(f"{PROSE}\nApply by 30 April 2026.\n")]))
    ((_, _, _), (name, details, finding)) = lines(dialog)
    assert (name, finding) == ("Bluefin · Data engineer", "Adds to yours")
    assert details.endswith("Closing date Thu 30 April")
    dialog.ok.click()
    stored = ops.queries.application(key)
    assert stored is not None
    assert stored.closing_on == date(2026, 4, 30)


def test_a_posting_that_names_nobody_waits_for_a_choice(
    ops: Ops, show_dialog: Show, add_application: Callable[..., str]
) -> None:
    add_application("Acme", "Clerk")
    dialog = show_dialog(ImportDialog(ops, [page(PROSE)]))
    (choice,) = dialog.postings
    assert choice.choice.currentText() == "Leave it out"
    assert (lines(dialog), dialog.ok.isEnabled()) == ([], False)
    choice.choice.setCurrentIndex(1)
    assert lines(dialog)[0][0] == "Acme · Clerk"
    assert dialog.ok.isEnabled()


def test_a_posting_for_an_application_that_is_not_known_is_not_imported(
    ops: Ops, show_dialog: Show, add_application: Callable[..., str]
) -> None:
    add_application("Acme", "Clerk")
    dialog = show_dialog(ImportDialog(ops, [page(PROSE)]))
    (choice,) = dialog.postings
    choice.choice.setFocus()
    choice.choice.setCurrentIndex(1)
    choice.choice.setEditText("Zenith")
    QTest.keyClick(choice.choice, Qt.Key.Key_Tab)
    assert choice.fault.text() == "“Zenith” is not known. Choose one from the list."
    assert (lines(dialog), dialog.ok.isEnabled()) == ([], False)


def test_a_posting_that_names_company_and_job_can_be_a_new_application(
    ops: Ops, show_dialog: Show
) -> None:
    job = {
        "@type": "JobPosting",
        "title": "Data engineer",
        "hiringOrganization": {"name": "Bluefin"},
        "description": PROSE * 3,
    }
    text = f'<script type="application/ld+json">{json.dumps(job)}</script>'
    dialog = show_dialog(ImportDialog(ops, [page(text)]))
    assert dialog.heading.text() == "1 application and 1 posting"
    (choice,) = dialog.postings
    assert choice.choice.currentText() == "A new application: Bluefin · Data engineer"
    dialog.ok.click()
    assert companies(ops) == {"Bluefin": State.WAITING}


def test_of_several_files_each_one_is_told(ops: Ops, show_dialog: Show) -> None:
    files = [
        read(TRACKER, "a.csv"),
        read(CARD, "b.vcf"),
        page(PROSE, "c.html"),
        read(OWN, "d.csv"),
        ReadFile(Path("e.ics"), read_file(EVENT)),
        ReadFile(Path("f.pdf"), CannotReadError(Trouble.SCANNED)),
    ]
    dialog = show_dialog(ImportDialog(ops, files))
    assert dialog.files.text().splitlines() == [
        "“a.csv”: 3 applications",
        "“b.vcf”: 1 person",
        "“c.html”: 1 posting",
        "“d.csv”: 2 applications",
        "“e.ics” has mails or invitations. They are shown next.",
    ]
    assert dialog.troubles.text() == "“f.pdf”: it is a scan: pictures without text."


def test_of_many_files_the_first_are_told_and_the_others_counted(
    ops: Ops, show_dialog: Show
) -> None:
    files = [read(CARD, f"{number}.vcf") for number in range(10)]
    dialog = show_dialog(ImportDialog(ops, files))
    assert dialog.files.text().splitlines()[-2:] == ["“7.vcf”: 1 person", "and 2 more files"]
