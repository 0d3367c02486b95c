"""Restoring a backup: choice, comparison, reading, replacing the store."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.background.backup.prefs import PREFS_NAME, read_prefs
from desktop.background.backup.scheduler import BackupScheduler
from desktop.background.store_tasks import RestoreTask
from desktop.background.store_work import StoreWork, Work
from desktop.core.errors import UserError
from desktop.models.backup import Occasion, former_stores
from desktop.models.database import open_store
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.settings.restore_dialog import RestoreDialog
from tests.support import keys
from tests.support.scenes import type_size
from tests.support.settings import make_backup
from tests.support.window import NOW, Clock

Add = Callable[..., str]
Open = Callable[[], RestoreDialog]


@pytest.fixture
def asked() -> list[Work]:
    """The work that the dialog requests for the closed store."""
    return []


@pytest.fixture
def exchange(asked: list[Work], store_closed: Callable[[], Path]) -> Callable[[], Path]:
    """Does the requested work on the closed store and returns its result."""

    def do() -> Path:
        (work,) = asked
        path = store_closed()
        work(path, NOW)
        return path

    return do


@pytest.fixture
def open_dialog(
    qtbot: QtBot, ops: Ops, backup_scheduler: BackupScheduler, asked: list[Work]
) -> Open:
    store_work = StoreWork(ops)
    store_work.replacement_requested.connect(asked.append)

    def open_() -> RestoreDialog:
        dialog = RestoreDialog(ops, backup_scheduler, store_work)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        QTest.qWaitForWindowActive(dialog)
        return dialog

    return open_


def test_it_lists_the_backups_with_what_they_hold(
    qtbot: QtBot,
    backup_scheduler: BackupScheduler,
    clock: Clock,
    open_dialog: Open,
    add_application: Add,
) -> None:
    add_application()
    assert make_backup(qtbot, backup_scheduler, Occasion.QUIT)
    clock.pass_days(3)
    add_application("Contoso", people=("Lee Okafor",))
    assert make_backup(qtbot, backup_scheduler)
    dialog = open_dialog()
    shown = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert shown == [
        "Today, 15:00 · on request\n2 applications, 2 people, 0 contacts",
        "3 days ago · Tue 24 March, 15:00 · before quitting\n1 application, 1 person, 0 contacts",
    ]


def test_the_chosen_one_is_compared_with_what_is_there(
    qtbot: QtBot, backup_scheduler: BackupScheduler, open_dialog: Open, add_application: Add
) -> None:
    add_application()
    assert make_backup(qtbot, backup_scheduler)
    add_application("Contoso", people=())
    lines = open_dialog().comparison.lines()
    assert ("Applications", "1", "2", "1 fewer in the backup") in lines
    assert ("People", "1", "1", "the same") in lines


def test_restoring_brings_the_backup_back_and_keeps_what_was_there(
    qtbot: QtBot,
    backup_scheduler: BackupScheduler,
    open_dialog: Open,
    add_application: Add,
    exchange: Callable[[], Path],
) -> None:
    add_application("Northwind")
    assert make_backup(qtbot, backup_scheduler)
    add_application("Contoso")
    dialog = open_dialog()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert backup_scheduler.backups[0].manifest.occasion is Occasion.RESTORE
    path = exchange()
    (former,) = former_stores(path)
    assert read_prefs(path.parent / PREFS_NAME).former_store == former.name
    for file, count in ((path, 1), (former, 2)):
        restored = open_store(file, NOW)
        assert restored.queries.count_rows("application") == (count,)
        restored.close()


def test_restoring_says_how_far_it_is_and_changes_nothing_when_it_is_stopped(
    qtbot: QtBot,
    backup_scheduler: BackupScheduler,
    add_application: Add,
    store_closed: Callable[[], Path],
) -> None:
    add_application("Northwind")
    assert make_backup(qtbot, backup_scheduler)
    add_application("Contoso")
    work = RestoreTask(backup_scheduler.backups[0])
    path = store_closed()
    before = path.read_bytes()
    work.stop.set()
    with pytest.raises(UserError, match="you stopped it"):
        work(path, NOW)
    assert path.read_bytes() == before
    assert former_stores(path) == ()
    work.stop.clear()
    work(path, NOW)
    assert work.share == 1
    assert len(former_stores(path)) == 1


def test_a_changed_backup_is_refused_in_words(
    qtbot: QtBot,
    backup_scheduler: BackupScheduler,
    open_dialog: Open,
    asked: list[Work],
    add_application: Add,
) -> None:
    add_application()
    assert make_backup(qtbot, backup_scheduler)
    assert backup_scheduler.last is not None
    content = bytearray(backup_scheduler.last.path.read_bytes())
    content[len(content) // 2] ^= 1
    backup_scheduler.last.path.write_bytes(content)
    dialog = open_dialog()
    dialog.ok.click()
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert "was damaged or changed after it was made" in dialog.state.text()
    assert asked == []
    assert dialog.isVisible()


def test_escape_stops_the_reading_first_and_closes_then(
    qtbot: QtBot,
    backup_scheduler: BackupScheduler,
    open_dialog: Open,
    asked: list[Work],
    add_application: Add,
) -> None:
    add_application()
    assert make_backup(qtbot, backup_scheduler)
    dialog = open_dialog()
    dialog.ok.click()
    assert not dialog.ok.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert asked == []
    assert dialog.state.text() == ""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_program_can_quit_while_it_reads(
    qtbot: QtBot,
    backup_scheduler: BackupScheduler,
    open_dialog: Open,
    asked: list[Work],
    add_application: Add,
) -> None:
    """Qt closes every window before it quits, and does not quit if one refuses."""
    add_application()
    assert make_backup(qtbot, backup_scheduler)
    dialog = open_dialog()
    dialog.ok.click()
    assert dialog.close()
    qtbot.waitUntil(lambda: not backup_scheduler.is_busy)
    assert asked == []


def test_an_encrypted_backup_asks_for_its_passphrase(
    qtbot: QtBot,
    backup_scheduler: BackupScheduler,
    open_dialog: Open,
    asked: list[Work],
    add_application: Add,
) -> None:
    add_application()
    backup_scheduler.set_key_pair(keys.QUICK)
    assert make_backup(qtbot, backup_scheduler)
    dialog = open_dialog()
    assert dialog.list.item(0).text().splitlines()[0].endswith("encrypted")
    dialog.ok.click()
    assert "is encrypted" in dialog.state.text()
    dialog.passphrase.setText("a dog")
    dialog.ok.click()
    qtbot.waitUntil(dialog.ok.isEnabled, timeout=20_000)
    assert "passphrase does not open" in dialog.state.text()
    dialog.passphrase.setText(keys.WORDS)
    dialog.ok.click()
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=20_000)


def test_a_backup_from_elsewhere_is_chosen_by_its_file(
    qtbot: QtBot,
    backup_scheduler: BackupScheduler,
    open_dialog: Open,
    tmp_path: Path,
    add_application: Add,
) -> None:
    add_application()
    assert make_backup(qtbot, backup_scheduler)
    elsewhere = tmp_path / "stick"
    backup_scheduler.folder.rename(elsewhere)
    backup_scheduler.backups = ()
    dialog = open_dialog()
    assert not dialog.ok.isEnabled()
    assert dialog.no_backups.isVisible()
    file = next(elsewhere.glob("*.db"))
    dialog.add_file(file)
    assert dialog.backup is not None
    assert dialog.backup.path == file
    assert str(elsewhere) in dialog.list.item(0).text()


def test_a_file_that_is_no_backup_is_named(open_dialog: Open, tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Dear Dana", encoding="utf-8")
    dialog = open_dialog()
    dialog.add_file(tmp_path / "letter.db")
    assert "“letter.db” is not a complete backup" in dialog.state.text()
    assert not dialog.ok.isEnabled()


def test_a_row_holds_all_its_words_in_large_type(
    qtbot: QtBot, backup_scheduler: BackupScheduler, open_dialog: Open, add_application: Add
) -> None:
    add_application()
    assert make_backup(qtbot, backup_scheduler)
    with type_size(20):
        dialog = open_dialog()
        words = dialog.list.item(0).text()
        longest = max(map(dialog.list.fontMetrics().horizontalAdvance, words.splitlines()))
        dialog.list.setFixedWidth(round(0.8 * longest))
        QTest.qWait(0)
        row = dialog.list.visualItemRect(dialog.list.item(0))
        room = QRect(0, 0, row.width() - 2 * theme.S, 1000)
        needed = dialog.list.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
    assert needed.height() > 2 * dialog.list.fontMetrics().lineSpacing()
    assert row.height() >= needed.height()
