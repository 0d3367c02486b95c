"""The backups to choose from, each with what is in it and whether it reads well."""

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop import wording
from desktop.background.backup.worker import BackupWorker, Cancelled, Progress
from desktop.core.errors import UserError
from desktop.core.moment import Moment
from desktop.ui import theme
from desktop.ui.widgets.choice import ChoiceDelegate

if TYPE_CHECKING:
    from desktop.models.backup import Backup

_LONGEST = 60
_ROWS = 5


class Contents(QObject):
    """What is in a backup, in words."""

    def applications(self, count: int) -> str:
        return self.tr("1 application") if count == 1 else self.tr("%n applications", "", count)

    def contacts(self, count: int) -> str:
        return self.tr("1 contact") if count == 1 else self.tr("%n contacts", "", count)

    def preview(self, backup: "Backup", now: Moment) -> str:
        """ "12 applications, 412 contacts, newest of Tue 3 May"."""
        manifest = backup.manifest
        words = {
            "applications": self.applications(manifest.counts.get("application", 0)),
            "contacts": self.contacts(manifest.counts.get("interaction", 0)),
        }
        if manifest.newest is None:
            return self.tr("{applications}, {contacts}").format(**words)
        return self.tr("{applications}, {contacts}, newest of {day}").format(
            **words, day=wording.day(manifest.newest, now.today)
        )

    def made(self, backup: "Backup", now: Moment) -> str:
        """ "3 days ago · Tue 3 May, 14:05", in the person's zone."""
        at = backup.manifest.made_at.astimezone(ZoneInfo(now.zone))
        return wording.at_start(wording.when_at(at.replace(tzinfo=None), now.today))


class Choices(QListWidget):
    """Newest first. The newest that reads well is chosen as soon as it is found."""

    settled = Signal()
    """The newest backup that can be relied upon is known, or that there is none."""

    def __init__(self, folder: Path, now: Moment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from desktop.models.backup import list_backups  # noqa: PLC0415  rarely needed at all

        self._now = now
        self._contents = Contents(self)
        self._worker = BackupWorker(self)
        self.backups: tuple[Backup, ...] = list_backups(folder)[:_LONGEST]
        self.setAccessibleName(self.tr("Backups"))
        self.setItemDelegate(ChoiceDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = 2 * self.fontMetrics().lineSpacing() + theme.M
        for backup in self.backups:
            item = QListWidgetItem(self._text(backup, ""), self)
            item.setSizeHint(QSize(0, height))
        self.setFixedHeight(min(max(1, len(self.backups)), _ROWS) * height + theme.XS)

    def chosen(self) -> "Backup | None":
        row = self.currentRow()
        return self.backups[row] if 0 <= row < len(self.backups) else None

    def look(self) -> None:
        """Read one backup after the other, newest first, until one is whole."""
        self._look_at(0)

    def close_work(self) -> None:
        """Stop reading; called before the window goes."""
        self._worker.close(1.5)

    def mark(self, row: int, words: str) -> None:
        self.item(row).setText(self._text(self.backups[row], words))

    def _look_at(self, row: int) -> None:
        if row >= len(self.backups):
            self.settled.emit()
            return
        self.mark(row, self.tr("being read…"))
        backup = self.backups[row]

        def read(progress: Progress, cancelled: Cancelled) -> None:
            from desktop.models.backup import verify  # noqa: PLC0415  rarely needed at all

            verify(backup, progress=progress, cancelled=cancelled)

        self._worker.add(read, lambda _nothing, error: self._on_read(row, error))

    def _on_read(self, row: int, error: Exception | None) -> None:
        if error is None:
            self.mark(row, self.tr("reads well"))
            if self.currentRow() < 0:
                self.setCurrentRow(row)
            self.settled.emit()
            return
        self.mark(row, self.tr("cannot be read"))
        self._look_at(row + 1)
        if not isinstance(error, UserError):
            raise error

    def _text(self, backup: "Backup", state: str) -> str:
        when = self._contents.made(backup, self._now)
        inside = self._contents.preview(backup, self._now)
        if not state:
            return self.tr("{when}\n{inside}").format(when=when, inside=inside)
        return self.tr("{when} — {state}\n{inside}").format(when=when, state=state, inside=inside)
