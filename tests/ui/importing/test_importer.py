"""Files that are chosen or dropped open the window that fits them."""

import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import settings
from desktop.core.kinds import Channel, Direction, Format
from desktop.core.profile import ADDRESSES
from desktop.exchange.found import CannotReadError, Trouble
from desktop.ops import Ops
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.importing import importer as importing
from desktop.ui.importing import reading
from desktop.ui.importing.dialog import ImportDialog
from desktop.ui.importing.importer import Importer, files_of, paste_files
from desktop.ui.importing.invitation import ChooseApplication
from tests.support.foreign_files import BOX, TABLE, calendar, mail, parts
from tests.support.importing import Open
from tests.support.posting_files import pdf

INVITATION = (
    "UID:a\nSUMMARY:Second interview\nDTSTART;TZID=Europe/Berlin:20260330T140000\n"
    "DTEND;TZID=Europe/Berlin:20260330T144500\nLOCATION:Harbour Road 5\n"
    "ORGANIZER;CN=Nair, Priya:mailto:priya@{host}\nATTENDEE;CN=Tom Berg:mailto:tom@{host}"
)


def test_a_table_opens_the_list_of_what_it_contains(open_file: Open) -> None:
    dialog = open_file(TABLE)
    assert isinstance(dialog, ImportDialog)
    assert dialog.heading.text() == "2 applications"


def test_an_invitation_of_a_known_employer_fills_the_form_of_an_interview(
    open_file: Open, add_application: Callable[..., str], ops: Ops
) -> None:
    add_application(company="Bluefin")
    dialog = open_file(calendar(INVITATION.format(host="mail.bluefin.example")))
    assert isinstance(dialog, InterviewDialog)
    assert dialog.windowTitle().startswith("Add interview")
    assert "Bluefin" in dialog.windowTitle()
    shown = dialog.when.at().strftime("%Y-%m-%d %H:%M"), dialog.zone.value()
    assert shown == ("2026-03-30 14:00", "Europe/Berlin")
    assert (dialog.length.minutes(), dialog.format.value()) == (45, Format.ON_SITE)
    names = [one.person.name for one in dialog.people.chosen()]
    assert {"Nair Priya", "Tom Berg"} <= set(names)
    assert dialog.notes.text() == "Second interview\nHarbour Road 5"
    dialog.ok.click()
    ((uid, _, _),) = ops.queries.names.invitations()
    assert uid == "a"


@pytest.mark.parametrize(
    ("line", "zone", "hint"),
    [
        ("DTSTART:20260330T140000Z", "UTC", ""),
        ("DTSTART:20260330T140000", "UTC", "The invitation names no zone. Check it."),
        (
            "DTSTART;TZID=Customized:20260330T140000",
            "UTC",
            "The invitation names the zone “Customized”, which is not known. Check it.",
        ),
        (
            "DTSTART;VALUE=DATE:20260330",
            "UTC",
            "The invitation names only the day. Check the time.",
        ),
    ],
)
def test_a_zone_that_is_not_certain_is_asked_and_never_taken_as_known(
    open_file: Open,
    add_application: Callable[..., str],
    line: str,
    zone: str,
    hint: str,
) -> None:
    add_application(company="Bluefin")
    dialog = open_file(calendar(f"SUMMARY:Talk at Bluefin\n{line}"))
    assert isinstance(dialog, InterviewDialog)
    assert (dialog.zone.value(), dialog.hint("zone").text()) == (zone, hint)


def test_an_invitation_inside_a_mail_is_an_invitation(
    open_file: Open, add_application: Callable[..., str]
) -> None:
    add_application(company="Bluefin")
    event = calendar(INVITATION.format(host="bluefin.example")).decode()
    assert isinstance(open_file(parts(("text/calendar", event))), InterviewDialog)


def test_one_asks_to_which_application_it_belongs_where_that_is_not_clear(
    open_file: Open, add_application: Callable[..., str], window: QWidget, ops: Ops
) -> None:
    add_application(company="Acme", role="Clerk")
    dialog = open_file(calendar(INVITATION.format(host="bluefin.example")))
    assert isinstance(dialog, ChooseApplication)
    assert dialog.choice.currentText() == "A new application"
    dialog.ok.click()
    (form,) = window.findChildren(AddApplicationDialog)
    assert form.when.at().strftime("%Y-%m-%d %H:%M") == "2026-03-30 12:00"
    assert (
        form.people.text() == "Nair  Priya <priya@bluefin.example>, Tom Berg <tom@bluefin.example>"
    )
    form.company.setText("Bluefin")
    form.role.setText("Baker")
    form.ok.click()
    ((uid, _, key),) = ops.queries.names.invitations()
    interview = ops.queries.interview(key)
    assert interview is not None
    assert (uid, interview.notes) == ("a", "Second interview\nHarbour Road 5")


MAIL = mail(
    "From: Dana Reyes <dana@bluefin.example>",
    "Subject: Your interview",
    "Date: Mon, 23 Mar 2026 10:00:00 +0000",
    body="We are still deciding.\n\nOn Monday, you wrote:\n> When?",
)


def test_a_mail_of_a_known_employer_fills_what_they_answered(
    open_file: Open, add_application: Callable[..., str], ops: Ops
) -> None:
    key = add_application(company="Bluefin")
    dialog = open_file(MAIL)
    assert isinstance(dialog, AnswerDialog)
    assert dialog.text.text().startswith("We are still deciding.")
    assert dialog.when.at() == datetime(2026, 3, 23, 10, 0)
    dialog.ok.click()
    record = ops.queries.record(key)
    assert record is not None
    (contact,) = record.contacts
    assert (contact.subject, contact.channel) == ("Your interview", Channel.EMAIL)


def test_a_mail_of_ones_own_is_logged_as_sent(
    open_file: Open, add_application: Callable[..., str], ops: Ops
) -> None:
    key = add_application(company="Bluefin")
    ops.run("", settings.put, ADDRESSES, "me@home.example")
    dialog = open_file(
        mail(
            "From: Me <me@home.example>",
            "To: Dana Reyes <dana@bluefin.example>",
            "Subject: Thank you",
            "Date: Mon, 23 Mar 2026 10:00:00 +0000",
            body="Thank you for your time.",
        )
    )
    assert isinstance(dialog, ContactDialog)
    dialog.ok.click()
    record = ops.queries.record(key)
    assert record is not None
    (contact,) = record.contacts
    assert contact.message_key
    assert (contact.direction, contact.text) == (Direction.OUTBOUND, "Thank you for your time.")
    assert contact.subject == "Thank you"


def test_one_is_not_an_interviewer_of_oneself(
    open_file: Open, add_application: Callable[..., str], ops: Ops
) -> None:
    add_application(company="Bluefin")
    ops.run("", settings.put, ADDRESSES, "tom@bluefin.example")
    dialog = open_file(calendar(INVITATION.format(host="bluefin.example")))
    assert isinstance(dialog, InterviewDialog)
    assert "Tom Berg" not in [one.person.name for one in dialog.people.chosen()]


def test_an_invitation_without_any_application_fills_the_form_of_a_new_one(
    open_file: Open,
) -> None:
    form = open_file(
        calendar(
            "UID:b\nSUMMARY:BrightPath <> Alex Kim: Technical interview (Backend Engineer)\n"
            "DTSTART:20260330T140000Z\nORGANIZER;CN=Kat Wolf:mailto:kat@brightpath.example\n"
            "ATTENDEE;CN=Tom Berg:mailto:tom@brightpath.example\n"
            "ATTENDEE;CN=Alex Kim:mailto:alex@mail.example"
        )
    )
    assert isinstance(form, AddApplicationDialog)
    assert (form.company.text(), form.role.text()) == ("BrightPath", "Backend Engineer")
    assert form.people.text() == (
        "Kat Wolf <kat@brightpath.example>, Tom Berg <tom@brightpath.example>"
    )


@pytest.mark.parametrize("company", ["Acme", "Bluefin"])
def test_it_is_asked_whether_one_is_among_people_of_several_companies(
    open_file: Open, add_application: Callable[..., str], window: QWidget, company: str
) -> None:
    add_application(company=company)
    invited = f"{INVITATION.format(host='bluefin.example')}\nATTENDEE:mailto:sam@own.example"
    asked = open_file(calendar(f"{invited}\nATTENDEE:mailto:lee@other.example"))
    if isinstance(asked, ChooseApplication):
        asked.ok.click()
    forms = window.findChildren(AddApplicationDialog) + window.findChildren(InterviewDialog)
    (form,) = forms
    assert form.hint("people").text() == "If you are one of them, take your name out."


def test_a_mail_of_somebody_unknown_asks_which_application_it_is_about(
    open_file: Open, add_application: Callable[..., str], window: QWidget
) -> None:
    add_application(company="Acme", role="Clerk")
    dialog = open_file(MAIL)
    assert isinstance(dialog, ChooseApplication)
    shown = [dialog.choice.itemText(number) for number in range(dialog.choice.count())]
    assert shown == ["Choose…", "A new application", "Acme · Clerk"]
    assert dialog.choice.currentText() == "Choose…"
    assert not dialog.ok.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.choice.setEditText("Zenith")
    dialog.ok.click()
    assert dialog.isVisible()
    assert dialog.fault.text() == "“Zenith” is not known. Choose one from the list."
    dialog.choice.setEditText("acme")
    dialog.ok.click()
    (form,) = window.findChildren(AnswerDialog)
    assert "Acme" in form.windowTitle()


def test_a_mail_about_no_known_application_fills_the_form_of_a_new_one(
    open_file: Open, add_application: Callable[..., str], window: QWidget, ops: Ops
) -> None:
    acme = add_application(company="Acme", role="Clerk")
    dialog = open_file(MAIL.replace(b"Your interview", b"Your application as analyst"))
    assert isinstance(dialog, ChooseApplication)
    dialog.choice.setCurrentIndex(1)
    dialog.ok.click()
    (form,) = window.findChildren(AddApplicationDialog)
    filled = form.company.text(), form.role.text(), form.people.text()
    assert filled == ("Bluefin", "analyst", "Dana Reyes <dana@bluefin.example>")
    assert form.applied_only.isChecked()
    assert form.applied.day() == date(2026, 3, 23)
    form.ok.click()
    (answer,) = window.findChildren(AnswerDialog)
    assert "Bluefin" in answer.windowTitle()
    answer.ok.click()
    (key,) = {key for key, _, _ in ops.queries.names.applications()} - {acme}
    record = ops.queries.record(key)
    assert record is not None
    assert [one.subject for one in record.contacts] == ["Your application as analyst"]
    assert [one.name for one in record.people] == ["Dana Reyes"]
    assert record.interviews == ()


def test_a_mail_of_ones_own_about_no_known_application_names_its_recipient(
    open_file: Open, window: QWidget, ops: Ops
) -> None:
    ops.run("", settings.put, ADDRESSES, "me@home.example")
    form = open_file(
        mail(
            "From: Me <me@home.example>",
            "To: Me <me@home.example>, <jobs@bluefin.example>",
            "Subject: Application as baker",
            "Date: Mon, 23 Mar 2026 10:00:00 +0000",
            body="Please find my documents attached.",
        )
    )
    assert isinstance(form, AddApplicationDialog)
    assert (form.company.text(), form.role.text()) == ("Bluefin", "baker")
    form.ok.click()
    assert window.findChildren(ContactDialog)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            calendar("DTSTART:20260330T140000Z\nSUMMARY:Talk\nSTATUS:CANCELLED"),
            "“Talk” was cancelled. Say so at that interview: They cancelled.",
        ),
        (
            calendar("DTSTART:20260330T140000Z", "DTSTART:20260331T140000Z"),
            "Add the applications first that these mails are about.",
        ),
        (b"GIF8", "Nothing was imported.\n“file”: this kind of file is not known."),
        (
            pdf(""),
            "Nothing was imported.\n“file”: it is a scan: pictures without text.",
        ),
        (b"", "Nothing was imported.\n“file”: it is empty."),
        (BOX, "Add the applications first that these mails are about."),
    ],
)
def test_what_cannot_be_imported_says_why(
    open_file: Open, failures: list[str], data: bytes, sentence: str
) -> None:
    assert open_file(data) is None
    assert failures == [sentence]


def test_a_folder_without_files_says_so(
    importer: Importer, failures: list[str], tmp_path: Path
) -> None:
    importer.open([])
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / ".hidden").write_bytes(TABLE)
    importer.open([folder])
    assert failures == ["There is no file to import."]


def test_files_of_a_folder_are_read_together(
    importer: Importer, tmp_path: Path, qtbot: QtBot, window: QWidget
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.csv").write_bytes(TABLE.replace(b"Acme", b"Acme%d" % number))
    (folder / "photo.png").write_bytes(b"\x89PNG")  # not of a kind that can be read
    (folder / ".git").mkdir()
    (folder / ".git" / "a.csv").write_bytes(TABLE)
    importer.open([folder])
    importer.open([folder])  # the same files again
    qtbot.waitUntil(lambda: not importer.is_reading, timeout=60_000)
    (dialog,) = window.findChildren(ImportDialog)
    assert dialog.heading.text() == "4 applications"
    assert dialog.troubles.text() == ""


def test_of_more_files_than_can_be_read_the_others_are_told(
    importer: Importer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failures: list[str]
) -> None:
    for module in (importing, reading):
        monkeypatch.setattr(module, "MOST_FILES", 2)
    for number in range(5):
        (tmp_path / f"{number}.csv").write_bytes(b"")
    started: list[list[Path]] = []
    monkeypatch.setattr(reading.FileReading, "start", lambda self: started.append(self._paths))
    importer.open([tmp_path / "4.csv", tmp_path])
    assert started == [[tmp_path / "4.csv", tmp_path / "0.csv"]]
    importer._show([reading.ReadFile(tmp_path / "4.csv", CannotReadError(Trouble.EMPTY))])
    sentence = f"“{tmp_path.name}”: it has more than 1,000 files; the others were left out."
    assert failures == [f"Nothing was imported.\n“4.csv”: it is empty.\n{sentence}"]


def test_what_is_no_file_is_not_read(importer: Importer, failures: list[str]) -> None:
    importer.open([Path(os.devnull)])
    assert failures == ["There is no file to import."]


def test_reading_can_be_stopped(
    importer: Importer, tmp_path: Path, qtbot: QtBot, window: QWidget
) -> None:
    for number in range(50):
        (tmp_path / f"{number}.csv").write_bytes(TABLE)
    importer.open([tmp_path])
    importer.stop()
    qtbot.waitUntil(lambda: not importer.is_reading, timeout=60_000)
    assert window.findChildren(ImportDialog) == []


def test_files_in_the_clipboard_are_imported_and_text_is_left_alone(
    importer: Importer, tmp_path: Path, failures: list[str]
) -> None:
    data = QMimeData()
    data.setText("Thank you for your application.")
    assert not paste_files(importer, data)
    (tmp_path / "empty").mkdir()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "empty"))])
    assert paste_files(importer, data)
    assert failures == ["There is no file to import."]


def test_only_local_files_are_taken_from_what_is_dropped(tmp_path: Path) -> None:
    data = QMimeData()
    path = tmp_path / "a b.csv"
    data.setUrls([QUrl("https://a.example/x.csv"), QUrl.fromLocalFile(str(path))])
    assert files_of(data) == [path]
