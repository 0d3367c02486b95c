"""Deleting: one person with all traces, or everything."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop import paths
from desktop.background.backup.prefs import PREFS_NAME
from desktop.core.errors import UserError
from desktop.ui.settings.context import SettingsContext
from desktop.ui.settings.group import Group, State
from desktop.ui.theme import Meaning
from desktop.ui.widgets.confirm import Confirm

#: Kept beside the store, and deleted with it.
BESIDE = (paths.WINDOW_STATE_NAME, PREFS_NAME)


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
            self._around.store_work.replace_store(wipe_all)


def wipe_all(store: Path, _now: datetime) -> None:
    """Delete everything of the closed store. Raises `UserError` that names what could not be."""
    from desktop.background.login import forget_login  # noqa: PLC0415
    from desktop.models.wiping import wipe  # noqa: PLC0415  when asked

    with suppress(OSError):  # an entry that starts an empty program hurts nobody
        forget_login(store.parent)
    left = wipe(store, BESIDE)
    if left:
        raise UserError(
            "This could not be deleted: {files}. Delete it by hand.",
            files=", ".join(path.name for path in left),
        )
