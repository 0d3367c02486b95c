"""The page *My data*: the file, its backups, and deleting it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.background.backup.scheduler import BackupScheduler
from desktop.background.store_tasks import wipe_store
from desktop.core.changes import Changes
from desktop.models.repair import rebuild_search
from desktop.system.open_external import open_folder
from desktop.ui import theme
from desktop.ui.settings import words
from desktop.ui.settings.context import STORES, SettingsContext
from desktop.ui.settings.data_backups import BackupsGroup, PassphraseGroup, SecondCopyGroup
from desktop.ui.settings.page import Group, ScrolledPage, StatusLine
from desktop.ui.settings.restore_dialog import RestoreDialog
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.confirm import Confirm
from desktop.ui.widgets.text import Quiet, Text, Title

_TABLES = ("application", "person", "interaction")


class DataPage(ScrolledPage):
    """Where the store is, how it is backed up, and how it is deleted."""

    def __init__(self, context: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
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
        self.file = FileGroup(context)
        self.column.addWidget(self.file)
        if context.backup_scheduler is None:
            self.column.addWidget(
                Quiet(self.tr("This is an example, so there is nothing to back up."), self)
            )
        else:
            self._add_backups(context.backup_scheduler)
        self.delete = DeleteGroup(context)
        self.column.addWidget(self.delete)
        self.column.addStretch(1)

    def _add_backups(self, backup_scheduler: BackupScheduler) -> None:
        ops = self._context.ops
        self.backups = BackupsGroup(ops, backup_scheduler)
        self.backups.restore_requested.connect(self._restore)
        self.column.addWidget(self.backups)
        self.second = SecondCopyGroup(ops, backup_scheduler)
        self.column.addWidget(self.second)
        self.passphrase = PassphraseGroup(backup_scheduler)
        self.column.addWidget(self.passphrase)
        search = Group(self.tr("If the search misses something"))
        search.add_quiet(
            self.tr("The window closes meanwhile, and opens again once the index is rebuilt.")
        )
        self.rebuild = search.button(self.tr("Rebuild the search index"))
        self.rebuild.clicked.connect(self._rebuild)
        search.add_row(self.rebuild)
        self.column.addWidget(search)

    def _restore(self) -> None:
        backup_scheduler, store_work = self._context.backup_scheduler, self._context.store_work
        if backup_scheduler is not None and store_work is not None:
            RestoreDialog(self._context.ops, backup_scheduler, store_work, self.window()).open()

    def _rebuild(self) -> None:
        if self._context.store_work is not None:
            self._context.store_work.replace_store(rebuild_search)


class FileGroup(Group):
    """Path, size and counts of the store, updated while visible."""

    def __init__(self, context: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FileGroup", "The file"), parent)
        self._context = context
        self._path = context.ops.store_path
        self.path = Text(str(self._path), parent=self, selectable=True)
        self.path.setAccessibleName(self.tr("Path of the file"))
        self.body.addWidget(self.path)
        self.holds = self.add_quiet()
        self.copy = LinkButton(self.tr("Copy path"), self, theme.icon("copy"))
        self.copy.clicked.connect(self._copy)
        self.open = LinkButton(self.tr("Open folder"), self, theme.icon("external"))
        self.open.clicked.connect(self._open)
        self.stored_data = LinkButton(self.tr("What Callback stores"), self, theme.icon("info"))
        self.stored_data.clicked.connect(lambda: context.navigator.show_settings.emit(STORES))
        self.add_row(self.copy, self.open, self.stored_data)
        self.notice = self.add_quiet()
        self.notice.hide()
        context.ops.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read size and counts again."""
        counts = dict(zip(_TABLES, self._context.ops.queries.count_rows(*_TABLES), strict=True))
        try:
            size = words.size(self._path.stat().st_size)
        except OSError:
            self.holds.setText(words.record_counts(counts))
            return
        self.holds.setText(
            self.tr("{size} · {counts}").format(size=size, counts=words.record_counts(counts))
        )

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._path))
        self._show_notice(self.tr("Copied."))

    def _open(self) -> None:
        if not open_folder(self._path.parent):
            self._show_notice(
                self.tr("No file manager could be started. Open the folder with the path above.")
            )

    def _show_notice(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.show()


class DeleteGroup(Group):
    """Deletes one person or everything; in the example one person only."""

    def __init__(self, context: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DeleteGroup", "Delete"), parent)
        self._context = context
        self.person = self.button(self.tr("Erase one person for good…"))
        self.everything = self.button(self.tr("Delete everything…"))
        self.person.clicked.connect(self._pick)
        self.everything.clicked.connect(self._ask)
        self.add_row(self.person, self.everything)
        self.state = StatusLine(self)
        self.state.hide()
        self.body.addWidget(self.state)
        self.everything.setVisible(
            context.store_work is not None and context.backup_scheduler is not None
        )

    def _pick(self) -> None:
        from desktop.ui.people.person_picker import PersonPicker  # noqa: PLC0415  when opened

        picker = PersonPicker(
            self._context.ops,
            self.tr("Erase for good"),
            self.tr("Who is to be deleted?"),
            self.window(),
        )
        picker.chosen.connect(self._erase)
        picker.open()

    def _erase(self, person_id: str) -> None:
        from desktop.ui.people.erase_dialog import EraseDialog  # noqa: PLC0415  when opened

        person = self._context.ops.queries.person(person_id)
        if person is not None:
            context = self._context
            self.state.hide()
            dialog = EraseDialog(
                context.ops, person, self.window(), context.backup_scheduler, context.store_work
            )
            dialog.erased.connect(self._show_erased)
            dialog.open()

    def _show_erased(self, sentence: str) -> None:
        self.state.show_text(sentence, "done", Meaning.DONE)

    def _ask(self) -> None:
        backup_scheduler = self._context.backup_scheduler
        words = [
            self.tr(
                "Everything you entered, the bin, the drafts, the settings, the log and the "
                "backups beside them will be deleted from this computer. This cannot be undone."
            ),
            self.tr("Copies that you made elsewhere stay. Delete them yourself."),
        ]
        if backup_scheduler is not None and backup_scheduler.prefs.second is not None:
            second = self.tr("So do the backups in “{folder}”.")
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
        if self._context.store_work is not None:
            self._context.store_work.replace_store(wipe_store)
