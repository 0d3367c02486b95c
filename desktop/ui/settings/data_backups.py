"""How old the last backup is, and the ways to make one and to go back to one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.background.backup.scheduler import BackupScheduler
from desktop.core.moment import Moment
from desktop.models.backup import Occasion
from desktop.ops import Ops
from desktop.ui.settings import words
from desktop.ui.settings.group import Group, State
from desktop.ui.theme import Meaning

_STEPS = 1000


class BackupsGroup(Group):
    """*Back up now*, with progress and cancel, and *Restore…*."""

    restore_wanted = Signal()

    def __init__(
        self, ops: Ops, backup_scheduler: BackupScheduler, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("BackupsGroup", "Backups"), parent)
        self._ops = ops
        self._backup_scheduler = backup_scheduler
        self.state = State(self)
        self.body.addWidget(self.state)
        self.add_quiet(
            self.tr(
                "Callback makes one by itself at the start, half an hour after a change and "
                "before it ends, and before everything that could lose something. Each is read "
                "back and compared. Newer ones are kept closer together than older ones."
            )
        )
        self.now = self.button(self.tr("Back up now"))
        self.now.clicked.connect(self._back_up)
        self.restore = self.button(self.tr("Restore…"))
        self.restore.clicked.connect(self.restore_wanted)
        self.cancel = self.button(self.tr("Cancel"))
        self.cancel.clicked.connect(backup_scheduler.cancel)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the backup"))
        self.add_row(self.now, self.restore, self.cancel)
        self.body.addWidget(self.bar)
        backup_scheduler.changed.connect(self.refresh)
        backup_scheduler.progress.connect(self._show_progress)
        self.refresh()

    def refresh(self) -> None:
        """Say how the backups stand."""
        busy = self._backup_scheduler.is_busy
        had_focus = self.now.hasFocus() or self.cancel.hasFocus()
        self.now.setEnabled(not busy)
        self.restore.setEnabled(not busy)
        self.cancel.setVisible(busy)
        self.bar.setVisible(busy)
        if not busy:
            self.bar.setValue(0)
        if had_focus:
            (self.cancel if busy else self.now).setFocus()
        self._say_state(self._ops.now())

    def _say_state(self, now: Moment) -> None:
        backup_scheduler = self._backup_scheduler
        last = backup_scheduler.last
        age = words.instant(last.manifest.made_at, now) if last is not None else ""
        if backup_scheduler.problem:
            text = backup_scheduler.problem
            if last is not None:
                text += " " + self.tr("Last verified backup: {age}.").format(age=age)
            self.state.say(text, "warning", Meaning.OVERDUE)
        elif last is None:
            self.state.say(self.tr("There is no backup yet."), "info", Meaning.WAITING)
        else:
            self.state.say(
                self.tr("Last verified backup: {age}. {backups} kept.").format(
                    age=age, backups=words.backups(len(backup_scheduler.backups))
                ),
                "done",
                Meaning.SETTLED,
            )

    def _back_up(self) -> None:
        self._backup_scheduler.make(Occasion.ASKED)

    def _show_progress(self, share: float) -> None:
        self.bar.setValue(round(share * _STEPS))
