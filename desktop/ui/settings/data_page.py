"""The page *My data*: the file, its backups, and deleting it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.background.backup.scheduler import BackupScheduler
from desktop.background.store_tasks import rebuild_search_index, wipe_store
from desktop.core.changes import Changes
from desktop.system.open_external import open_folder
from desktop.ui import theme
from desktop.ui.settings import words
from desktop.ui.settings.context import STORES, SettingsContext
from desktop.ui.settings.data_backups import BackupsGroup, PassphraseGroup, SecondGroup
from desktop.ui.settings.page import Group, ScrolledPage, State
from desktop.ui.settings.restore_dialog import RestoreDialog
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.confirm import Confirm
from desktop.ui.widgets.text import Quiet, Text, Title

_TABLES = ("application", "person", "interaction")


class DataPage(ScrolledPage):
    """Everything about the file that holds what the person entered."""

    def __init__(self, around: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.column.addWidget(Title(self.tr("My data"), self))
        self.column.addWidget(
            Quiet(
                self.tr(
                    "Everything you enter stays in one file on this computer. "
                    "The program opens no network connection."
                ),
                self,
            )
        )
        self.file = FileGroup(around)
        self.column.addWidget(self.file)
        if around.backup_scheduler is None:
            self.column.addWidget(
                Quiet(self.tr("This is an example, so there is nothing to back up."), self)
            )
        else:
            self._add_backups(around.backup_scheduler)
        self.delete = DeleteGroup(around)
        self.column.addWidget(self.delete)
        self.column.addStretch(1)

    def _add_backups(self, backup_scheduler: BackupScheduler) -> None:
        ops = self._around.ops
        self.backups = BackupsGroup(ops, backup_scheduler)
        self.backups.restore_wanted.connect(self._restore)
        self.column.addWidget(self.backups)
        self.second = SecondGroup(ops, backup_scheduler)
        self.column.addWidget(self.second)
        self.passphrase = PassphraseGroup(backup_scheduler)
        self.column.addWidget(self.passphrase)
        mend = Group(self.tr("When the search misses something"))
        mend.add_quiet(
            self.tr("The window closes for that, and comes back when the index is written.")
        )
        self.rebuild = mend.button(self.tr("Rebuild the search index"))
        self.rebuild.clicked.connect(self._rebuild)
        mend.add_row(self.rebuild)
        self.column.addWidget(mend)

    def _restore(self) -> None:
        backup_scheduler, store_work = self._around.backup_scheduler, self._around.store_work
        if backup_scheduler is not None and store_work is not None:
            RestoreDialog(self._around.ops, backup_scheduler, store_work, self.window()).open()

    def _rebuild(self) -> None:
        if self._around.store_work is not None:
            self._around.store_work.replace_store(rebuild_search_index)


class FileGroup(Group):
    """Path, size and counts; they follow what is entered while it is in sight."""

    def __init__(self, around: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FileGroup", "The file"), parent)
        self._around = around
        self._path = around.ops.store_path
        self.path = Text(str(self._path), parent=self, selectable=True)
        self.path.setAccessibleName(self.tr("Place of the file"))
        self.body.addWidget(self.path)
        self.holds = self.add_quiet()
        self.copy = LinkButton(self.tr("Copy path"), self, theme.icon("copy"))
        self.copy.clicked.connect(self._copy)
        self.open = LinkButton(self.tr("Open folder"), self, theme.icon("external"))
        self.open.clicked.connect(self._open)
        self.stores = LinkButton(self.tr("What Callback stores"), self, theme.icon("info"))
        self.stores.clicked.connect(lambda: around.navigator.show_settings.emit(STORES))
        self.add_row(self.copy, self.open, self.stores)
        self.said = self.add_quiet()
        self.said.hide()
        around.ops.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Look at the file again."""
        counts = dict(zip(_TABLES, self._around.ops.queries.count_rows(*_TABLES), strict=True))
        try:
            size = words.size(self._path.stat().st_size)
        except OSError:
            self.holds.setText(words.held(counts))
            return
        self.holds.setText(
            self.tr("{size} · {counts}").format(size=size, counts=words.held(counts))
        )

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._path))
        self._say(self.tr("Copied."))

    def _open(self) -> None:
        if not open_folder(self._path.parent):
            self._say(
                self.tr("No file manager could be started. Open the folder by its place above.")
            )

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()


class DeleteGroup(Group):
    """Without a backup scheduler (the example), deleting everything is not offered."""

    def __init__(self, around: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DeleteGroup", "Delete"), parent)
        self._around = around
        self.person = self.button(self.tr("Delete one person with all traces…"))
        self.everything = self.button(self.tr("Delete everything…"))
        self.person.clicked.connect(self._pick)
        self.everything.clicked.connect(self._ask)
        self.add_row(self.person, self.everything)
        self.state = State(self)
        self.state.hide()
        self.body.addWidget(self.state)
        self.everything.setVisible(
            around.store_work is not None and around.backup_scheduler is not None
        )

    def _pick(self) -> None:
        from desktop.ui.people.erase_picker import ErasePicker  # noqa: PLC0415  when opened

        picker = ErasePicker(self._around.ops, self.window())
        picker.chosen.connect(self._erase)
        picker.open()

    def _erase(self, person_id: str) -> None:
        from desktop.ui.people.erase_dialog import EraseDialog  # noqa: PLC0415  when opened

        person = self._around.ops.queries.person(person_id)
        if person is not None:
            around = self._around
            self.state.hide()
            dialog = EraseDialog(
                around.ops, person, self.window(), around.backup_scheduler, around.store_work
            )
            dialog.erased.connect(self._say_erased)
            dialog.open()

    def _say_erased(self, sentence: str) -> None:
        self.state.say(sentence, "done", Meaning.SETTLED)

    def _ask(self) -> None:
        backup_scheduler = self._around.backup_scheduler
        words = [
            self.tr(
                "All you entered, the bin, the drafts, the settings, the log and the backups "
                "beside them will be deleted from this computer. This cannot be undone."
            ),
            self.tr("Copies you made elsewhere stay: they are for you to delete."),
        ]
        if backup_scheduler is not None and backup_scheduler.prefs.second is not None:
            second = self.tr("The backups in “{folder}” stay, too.")
            words.append(second.format(folder=backup_scheduler.prefs.second))
        ask = Confirm(
            self.tr("Delete everything?"),
            "\n\n".join(words),
            self.tr("Delete everything"),
            self.window(),
            word=self.tr("delete"),
        )
        ask.accepted.connect(self._wipe)
        ask.open()

    def _wipe(self) -> None:
        if self._around.store_work is not None:
            self._around.store_work.replace_store(wipe_store)
