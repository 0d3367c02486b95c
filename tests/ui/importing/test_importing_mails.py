"""Mailboxes and later versions of invitations open the list of what they are about."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.kinds import InterviewStatus
from desktop.ops import Ops
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.importing.dialog import ImportDialog
from desktop.ui.importing.importer import Importer
from desktop.ui.importing.mails_dialog import MailsDialog
from tests.support.foreign_files import TABLE, calendar, mail
from tests.support.importing import Open

MAIL = mail(
    "From: Dana Reyes <dana@bluefin.example>",
    "Subject: Your interview",
    "Date: Mon, 23 Mar 2026 10:00:00 +0000",
    body="We are still deciding.\n\nOn Monday, you wrote:\n> When?",
)
LINE = b"From a@b.example Mon Mar 23 10:00:00 2026\n"
AUNT = mail("From: aunt@family.example", "Subject: Cake", "Date: Mon, 2 Mar 2026 10:00:00 +0000")


def test_a_mailbox_opens_the_list_of_the_mails_about_applications(
    open_file: Open, add_application: Callable[..., str], failures: list[str]
) -> None:
    add_application(company="Bluefin")
    dialog = open_file(b"".join(LINE + one + b"\n\n" for one in [AUNT] * 3 + [MAIL]))
    assert isinstance(dialog, MailsDialog)
    assert dialog.heading.text() == "1 mail"
    assert dialog.left_out.text() == "3 have nothing to do with your applications."
    dialog.close()
    assert open_file(LINE + AUNT) is None
    words = (
        "Nothing here is about your applications.\nOne has nothing to do with your applications."
    )
    assert failures == [words]


def test_the_people_of_imported_mails_are_compared_with_others(
    open_file: Open, importer: Importer, add_application: Callable[..., str], ops: Ops
) -> None:
    add_application(company="Bluefin")
    imported: list[frozenset[str]] = []
    importer.imported.connect(imported.append)
    dialog = open_file(LINE + MAIL)
    assert isinstance(dialog, MailsDialog)
    dialog.ok.click()
    (dana,) = ops.queries.people(offset=0, limit=2)
    assert dana.name == "Dana Reyes"
    assert imported == [{dana.id}]


def test_a_mail_that_was_logged_from_its_file_is_there_already(
    open_file: Open, add_application: Callable[..., str], failures: list[str]
) -> None:
    add_application(company="Bluefin")
    form = open_file(MAIL)
    assert isinstance(form, AnswerDialog)
    form.ok.click()
    form.close()
    assert open_file(MAIL) is None
    assert failures == ["This mail is there already."]


def test_a_second_version_of_an_invitation_says_what_it_changes(
    open_file: Open, add_application: Callable[..., str], ops: Ops, failures: list[str]
) -> None:
    add_application(company="Bluefin")
    first = "UID:u\nSUMMARY:Talk at Bluefin\nDTSTART:20260330T140000Z"
    form = open_file(calendar(first))
    assert isinstance(form, InterviewDialog)
    form.ok.click()
    form.close()
    dialog = open_file(calendar(f"{first}\nSEQUENCE:1\nSTATUS:CANCELLED"))
    assert isinstance(dialog, MailsDialog)
    dialog.ok.click()
    ((_, _, key),) = ops.queries.names.invitations()
    interview = ops.queries.interview(key)
    assert interview is not None
    assert interview.status is InterviewStatus.CANCELLED_BY_THEM
    assert open_file(calendar(first)) is None
    assert failures == ["All of it is there already."]


def test_mails_beside_a_table_come_after_it(
    importer: Importer,
    tmp_path: Path,
    qtbot: QtBot,
    window: QWidget,
    add_application: Callable[..., str],
) -> None:
    add_application(company="Acme")
    (tmp_path / "1.csv").write_bytes(TABLE)
    (tmp_path / "2.mbox").write_bytes(LINE + MAIL)
    importer.open([tmp_path])
    qtbot.waitUntil(lambda: not importer.is_reading, timeout=60_000)
    (dialog,) = window.findChildren(ImportDialog)
    dialog.list.items.tick_all(on=True)
    dialog.ok.click()
    (later,) = window.findChildren(MailsDialog)
    assert later.heading.text() == "1 mail"
