"""After a person is erased, no file of the data directory contains their name.

Uses the whole program: window, dialog, real backups and quarantined stores.
"""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from unicodedata import normalize
from urllib.parse import quote, unquote_to_bytes

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.actions import applications, contacts, drafts, people
from desktop.app.controller import AppController
from desktop.app.session import Session
from desktop.background.backup.scheduler import BackupScheduler
from desktop.cli import Options
from desktop.core.fold import fold, separators_to_spaces
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.records import Application, Contact, Person
from desktop.models.backup import Occasion, list_backups, make
from desktop.models.quarantine import quarantined_files
from desktop.models.search_words import document
from desktop.ui.people.erase_dialog import EraseDialog
from desktop.ui.people.erase_task import EraseTask
from tests.models.raw import ask

NOW = datetime.fromisoformat("2026-03-24T10:00")
#: One person for each script: the stored name, and its mention in a note.
WRITTEN = {
    "Danaë Quixwood": "DANAË and Quixwood's idea; danae@quixwood",
    "Seán O'Zquirk": "Seán O’Zquirk said; O’Zquirks plan",
    "Łukasz Żqółć": "Lukasz Zqolc, z Łukaszem Żqółciem",
    "Ζήνων Ξαρόπουλος": "ΖΗΝΩΝ, του Ξαρόπουλου",
    "Фёкла Щукина": "Фекла Щукина, с Щукиной",
    "ظافر الضحّاك": "وظافر الضحاك",
    "צִפִּי זלצמן": "צפי זלצמן, לזלצמן",
    "झलक ठाकुर": "झलक ठाकुर ने पूछा",
    "龘小鑫": "龘小鑫先生说, 小鑫",
    "鷲尾蛍子": "鷲尾蛍子さん、鷲尾様",
    "뷁철쑥": "뷁철쑥은, 철쑥님께",
    "ฒวิฬาร์ ฌานฎี": "คุณฒวิฬาร์ฌานฎี",
}
NAME = next(iter(WRITTEN))


#: Other words of the texts that name the person.
HARMLESS = frozenset({"and", "s", "idea", "said", "plan", "z", "του", "с", "ने", "पूछा", "คุณ"})


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[AppController]:
    made = AppController(Options(now=NOW), tmp_path)
    made.start()
    yield made
    made.close()
    for box in QApplication.topLevelWidgets():
        box.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def session(program: AppController, qtbot: QtBot) -> tuple[Session, BackupScheduler]:
    """The session, with an idle backup scheduler."""
    qtbot.waitUntil(
        lambda: program.session is not None and program.session.backup_scheduler is not None
    )
    found = program.session
    assert found is not None
    backup_scheduler = found.backup_scheduler
    assert backup_scheduler is not None
    qtbot.waitUntil(lambda: not backup_scheduler.is_busy)
    return found, backup_scheduler


def fill(of: Session, count: int, name: str = NAME) -> str:
    """Add a person to records, notes, links, the bin and a draft; the id."""
    person = Person(id=new_id(), name=name, email="dq@quixwood.example")
    text = WRITTEN[name]
    page = f"https://jobs.example/{quote(name)}"
    job = Application(id=new_id(), company="Northwind", role="Clerk", notes=f"Ask {name}")
    far = Application(id=new_id(), company="Initech", role="Clerk", notes=text, posting_url=page)
    gone = Application(id=new_id(), company="Contoso", role="Clerk", notes=normalize("NFD", text))
    for made in (job, far, gone):
        assert of.ops.run("Add", applications.add, application=made, interview=None, people=[])
    assert of.ops.run("Add", people.add, person, job.id, Part.HIRING_MANAGER)
    for number in range(count):
        at = of.ops.now().local.replace(tzinfo=None)
        contact = Contact(id=new_id(), application_id=job.id, at=at, text=f"{text} {number}")
        assert of.ops.run("Log", contacts.log, contact, [])
    assert of.ops.run("Delete", applications.delete, gone.id)
    assert of.ops.run("", drafts.keep, f"letter:{job.id}", "letter", (f"Dear {text}",))
    return person.id


def tick_all(dialog: EraseDialog) -> None:
    for row in range(dialog.mentions.count()):
        dialog.mentions.item(row).setCheckState(Qt.CheckState.Checked)


def quarantine_two(program: AppController, path: Path, qtbot: QtBot) -> None:
    """Quarantine two stores, as a restored backup and a damaged file do, and make a backup."""
    _, backup_scheduler = session(program, qtbot)
    results: list[bool] = []
    backup_scheduler.make(Occasion.ASKED, results.append)
    qtbot.waitUntil(lambda: results == [True])
    for name in ("before-restore-20260301T100000Z", "damaged-20260302T100000Z"):
        shutil.copy(path, path.with_name(f"callback-{name}.db"))


def naming(directory: Path, *names: str) -> dict[str, set[str]]:
    """The files that contain a word of the names or of the texts about them, folded."""
    chosen = names or (NAME,)
    parts = [part for name in chosen for part in document(name).split()]  # as they are searched
    parts += [
        part
        for name in chosen
        for part in separators_to_spaces(fold(f"{name} {WRITTEN[name]}")).split()
    ]
    words = {part for part in parts if len(part) > 1} - HARMLESS
    found = {}
    for file in directory.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            read = content.decode("utf-8", "replace") + content.decode("utf-16-le", "replace")
            folded = fold(read + unquote_to_bytes(content).decode("utf-8", "replace"))
            found[file.name] = {word for word in words if word in folded}
    return {name: words for name, words in found.items() if words}


def dialog_for(of: Session, person: str, qtbot: QtBot) -> EraseDialog:
    of.navigator.erase_person.emit(person)
    window = of.window
    assert window is not None
    (dialog,) = window.findChildren(EraseDialog)
    return dialog


@pytest.mark.parametrize("count", [3, 30], ids=["at once", "with the store closed meanwhile"])
def test_no_byte_of_them_is_left_in_the_data_directory(
    program: AppController, tmp_path: Path, qtbot: QtBot, count: int
) -> None:
    before, backup_scheduler = session(program, qtbot)
    person = fill(before, count)
    quarantine_two(program, tmp_path / "callback.db", qtbot)
    assert len(naming(tmp_path)) >= 4
    dialog = dialog_for(before, person, qtbot)
    assert dialog.backups.isChecked()
    dialog.quarantined.setChecked(True)
    tick_all(dialog)
    dialog.go.click()
    if count > 20:
        qtbot.waitUntil(lambda: program.session is not before)
    qtbot.waitUntil(lambda: quarantined_files(tmp_path / "callback.db") == ())
    after, backup_scheduler = session(program, qtbot)
    qtbot.waitUntil(
        lambda: len(list_backups(backup_scheduler.folder)) >= 1 and not backup_scheduler.is_busy
    )
    assert after.ops.queries.person(person) is None
    assert after.ops.undo_label == ""
    program.close()
    assert naming(tmp_path) == {}
    assert ask(tmp_path / "callback.db", "SELECT count(*) FROM bin_item") == [(1,)]
    assert ask(tmp_path / "callback.db", "PRAGMA integrity_check") == [("ok",)]


def test_no_byte_of_a_name_is_left_in_any_script(
    program: AppController, tmp_path: Path, qtbot: QtBot
) -> None:
    of, _ = session(program, qtbot)
    keys = {name: fill(of, 1, name) for name in WRITTEN}
    quarantine_two(program, tmp_path / "callback.db", qtbot)
    for name in WRITTEN:
        assert len(naming(tmp_path, name)) >= 4, name
    for number, key in enumerate(keys.values(), 1):
        dialog = dialog_for(of, key, qtbot)
        is_last = number == len(keys)
        dialog.backups.setChecked(is_last)
        dialog.quarantined.setChecked(is_last)
        tick_all(dialog)
        dialog.go.click()
        assert of.ops.queries.person(key) is None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    backup_scheduler = of.backup_scheduler
    assert backup_scheduler is not None
    qtbot.waitUntil(
        lambda: len(list_backups(backup_scheduler.folder)) == 1 and not backup_scheduler.is_busy
    )
    program.close()
    assert naming(tmp_path, *WRITTEN) == {}
    assert ask(tmp_path / "callback.db", "PRAGMA integrity_check") == [("ok",)]


def test_what_is_kept_on_purpose_is_named_and_stays(
    program: AppController, tmp_path: Path, qtbot: QtBot
) -> None:
    before, backup_scheduler = session(program, qtbot)
    person = fill(before, 1)
    quarantine_two(program, tmp_path / "callback.db", qtbot)
    stick = tmp_path / "stick"
    backup_scheduler.set_second(stick)
    dialog = dialog_for(before, person, qtbot)
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "callback-damaged-20260302T100000Z.db" in texts
    assert "callback-before-restore-20260301T100000Z.db" in texts
    assert str(stick) in texts
    assert not dialog.quarantined.isChecked()
    dialog.backups.setChecked(False)
    dialog.go.click()
    assert len(quarantined_files(tmp_path / "callback.db")) == 2
    assert len(list_backups(backup_scheduler.folder)) == 1


def test_a_long_deletion_that_is_stopped_deletes_nothing(
    program: AppController, tmp_path: Path, qtbot: QtBot
) -> None:
    before, backup_scheduler = session(program, qtbot)
    person = fill(before, 2)
    found = before.ops.queries.person(person)
    assert found is not None
    mentions = before.ops.queries.mentions.find(found).mentions
    work = EraseTask(
        before.ops, person, mentions, backup_scheduler=backup_scheduler, quarantined=()
    )
    work.stop.set()
    before.store_work.replace_store(work)
    qtbot.waitUntil(lambda: program.session not in (None, before))
    after, _ = session(program, qtbot)
    assert after.ops.queries.person(person) is not None
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.text() == "Nothing was deleted: you stopped it."


def test_when_no_backup_can_take_their_place_the_older_ones_stay_and_it_is_said(
    program: AppController, tmp_path: Path, qtbot: QtBot
) -> None:
    before, backup_scheduler = session(program, qtbot)
    person = fill(before, 1)
    path = tmp_path / "callback.db"
    old = make(path, backup_scheduler.folder, before.ops.now().utc, Occasion.ASKED)
    backup_scheduler.begin()
    qtbot.waitUntil(lambda: backup_scheduler.last is not None and not backup_scheduler.is_busy)
    dialog = dialog_for(before, person, qtbot)
    elsewhere = backup_scheduler.folder.rename(tmp_path / "moved")
    backup_scheduler.folder.write_text("in the way", encoding="utf-8")
    messages: list[str] = []
    backup_scheduler.failed.connect(messages.append)
    dialog.go.click()
    qtbot.waitUntil(lambda: any("older backups still contain them" in words for words in messages))
    assert (elsewhere / old.path.name).exists()
    assert before.ops.queries.person(person) is None
