"""My data: the file, backups, the second copy, the passphrase."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.background.backup.scheduler import BackupScheduler
from desktop.models.repair import rebuild_search
from desktop.ops import Ops
from desktop.system.permissions import private_directory
from desktop.ui.settings import data_page
from desktop.ui.settings.context import SettingsContext
from desktop.ui.settings.data_page import DataPage
from desktop.ui.settings.passphrase_dialog import PassphraseDialog, strength
from desktop.ui.shell.navigator import Navigator
from tests.support import keys
from tests.support.settings import make_backup, wait_until_idle
from tests.support.window import NOW, Clock

Add = Callable[..., str]


@pytest.fixture
def page(qtbot: QtBot, context: SettingsContext, add_application: Add) -> DataPage:
    add_application()
    shown = DataPage(context)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def passphrase(
    qtbot: QtBot, backup_scheduler: BackupScheduler, add_application: Add
) -> PassphraseDialog:
    add_application()
    dialog = PassphraseDialog(backup_scheduler)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_says_where_the_file_is_and_what_it_holds(
    page: DataPage, ops: Ops, add_application: Add
) -> None:
    assert page.file.path.text() == str(ops.store_path)
    assert page.file.path.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert page.file.holds.text().endswith("1 application, 1 person, 0 contacts")
    add_application("Contoso", people=("Lee Okafor", "Ann Bell"))
    assert page.file.holds.text().endswith("2 applications, 3 people, 0 contacts")


def test_the_place_is_copied(page: DataPage, ops: Ops) -> None:
    page.file.copy.click()
    assert QGuiApplication.clipboard().text() == str(ops.store_path)


def test_the_folder_is_shown_in_the_file_manager(
    page: DataPage, ops: Ops, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def fails(folder: Path) -> bool:
        asked.append(folder)
        return False

    monkeypatch.setattr(data_page, "open_folder", fails)
    page.file.open.click()
    assert asked == [ops.store_path.parent]
    assert "with the path above" in page.file.notice.text()


def test_without_a_backup_it_says_so_and_makes_one(
    page: DataPage, backup_scheduler: BackupScheduler, clock: Clock, qtbot: QtBot
) -> None:
    assert page.backups.state.text() == "There is no backup yet."
    page.backups.now.click()
    assert page.backups.cancel.isVisible()
    assert not page.backups.now.isEnabled()
    wait_until_idle(qtbot, backup_scheduler)
    assert page.backups.state.text() == "Last verified backup: Today, 15:00. 1 backup kept."
    assert not page.backups.cancel.isVisible()
    clock.pass_days(3)
    page.backups.refresh()
    assert "3 days ago" in page.backups.state.text()


def test_a_backup_can_be_cancelled(
    page: DataPage, backup_scheduler: BackupScheduler, qtbot: QtBot
) -> None:
    page.backups.now.click()
    page.backups.cancel.click()
    wait_until_idle(qtbot, backup_scheduler)
    assert page.backups.state.text() == "There is no backup yet."


def test_a_failure_stands_beside_the_age_of_the_last_good_one(
    page: DataPage, backup_scheduler: BackupScheduler, qtbot: QtBot, tmp_path: Path
) -> None:
    assert make_backup(qtbot, backup_scheduler)
    backup_scheduler.folder.rename(tmp_path / "elsewhere")
    backup_scheduler.folder.write_text("in the way", encoding="utf-8")
    assert not make_backup(qtbot, backup_scheduler)
    assert str(backup_scheduler.folder) in page.backups.state.text()
    assert "Last verified backup: Today, 15:00." in page.backups.state.text()


def test_a_second_place_is_used_at_once_and_can_be_given_up(
    page: DataPage, backup_scheduler: BackupScheduler, qtbot: QtBot, tmp_path: Path
) -> None:
    second = tmp_path / "drive"
    private_directory(second)
    assert not page.second.stop.isVisible()
    page.second.keep_in(second)
    wait_until_idle(qtbot, backup_scheduler)
    assert len(list(second.glob("*.db"))) == 1
    assert page.second.words.text() == str(second)
    assert page.second.state.text() == "Last copied: Today, 15:00."
    page.second.stop.click()
    assert backup_scheduler.prefs.second is None
    assert not page.second.state.isVisible()
    assert len(list(second.glob("*.db"))) == 1  # what is there stays


def test_a_second_place_that_a_service_synchronises_is_named(
    page: DataPage, backup_scheduler: BackupScheduler, tmp_path: Path
) -> None:
    second = tmp_path / "OneDrive" / "Documents"
    second.mkdir(parents=True)
    backup_scheduler.set_second(second)
    assert page.second.words.text().startswith(f"{second}\nOneDrive synchronises this folder. Any")
    backup_scheduler.set_key_pair(keys.QUICK)
    assert page.second.words.text() == f"{second}\nOneDrive synchronises this folder."


def test_the_passphrase_group_follows(page: DataPage, backup_scheduler: BackupScheduler) -> None:
    assert page.passphrase.state.text().startswith("Backups are not encrypted")
    backup_scheduler.set_key_pair(keys.QUICK)
    assert "are encrypted" in page.passphrase.state.text()
    page.passphrase.stop.click()
    assert backup_scheduler.prefs.key_pair is None


def test_the_example_has_nothing_to_back_up(qtbot: QtBot, ops: Ops, navigator: Navigator) -> None:
    page = DataPage(SettingsContext(ops, navigator))
    qtbot.addWidget(page)
    assert any("example" in label.text() for label in page.findChildren(QLabel))


def test_the_search_index_is_rebuilt_between_two_sessions(
    page: DataPage, context: SettingsContext, store_closed: Callable[[], Path], add_application: Add
) -> None:
    asked: list[object] = []
    assert context.store_work is not None
    context.store_work.replacement_requested.connect(asked.append)
    page.rebuild.click()
    assert asked == [rebuild_search]
    path = store_closed()
    rebuild_search(path, NOW)
    assert path.exists()


def test_the_passphrase_must_be_typed_twice(passphrase: PassphraseDialog) -> None:
    QTest.keyClicks(passphrase.first, "a cat, a boat")
    assert not passphrase.ok.isEnabled()
    QTest.keyClicks(passphrase.second, "a cat, a goat")
    assert passphrase.difference.text() == "The two differ."
    assert not passphrase.ok.isEnabled()
    passphrase.second.setText("a cat, a boat")
    assert passphrase.difference.text() == ""
    assert passphrase.ok.isEnabled()


def test_the_passphrase_encrypts_the_backup_made_at_once(
    passphrase: PassphraseDialog, backup_scheduler: BackupScheduler, qtbot: QtBot
) -> None:
    for field in (passphrase.first, passphrase.second):
        field.setText("a cat, a boat, a plum")
    passphrase.accept()
    qtbot.waitUntil(lambda: not passphrase.isVisible())
    wait_until_idle(qtbot, backup_scheduler)
    assert backup_scheduler.last is not None
    assert backup_scheduler.last.manifest.sealed
    kept = (backup_scheduler.store.parent / "backups.json").read_text("utf-8")
    assert "a cat" not in kept


@pytest.mark.parametrize(
    ("passphrase", "low", "high"),
    [
        ("", 0, 0),
        ("cat", 0, 10),
        ("aaaaaaaaaaaaaaaaaaaa", 0, 10),
        ("correct horse battery staple", 45, 90),
    ],
)
def test_the_hint_knows_short_from_long(passphrase: str, low: int, high: int) -> None:
    assert low <= strength(passphrase) <= high


def test_what_is_typed_can_be_looked_at(passphrase: PassphraseDialog) -> None:
    assert passphrase.first.echoMode() == passphrase.first.EchoMode.Password
    passphrase.shown.click()
    assert passphrase.first.echoMode() == passphrase.first.EchoMode.Normal
    assert QApplication.focusWidget() is not None
