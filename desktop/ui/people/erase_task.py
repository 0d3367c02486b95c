"""Deleting a person from a large store, from backups and from quarantined files."""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop.background.backup.scheduler import FOLDER_NAME, BackupScheduler
from desktop.background.store_work import CancellableTask
from desktop.core.errors import UserError
from desktop.core.moment import Moment
from desktop.core.records import Person
from desktop.models.mentions import Mention, PersonData
from desktop.ops import Ops
from desktop.wording.errors import translate_error
from desktop.wording.grammar import fill
from desktop.wording.names import in_sentence

#: Bytes of a store and number of mentions up to which deleting does not block the window
#: noticeably: 64 MB take some 0.3 s, each mention 10 ms.
_LARGE_STORE = 64 << 20
_MANY_MENTIONS = 20
#: Milliseconds of searching before a progress dialog appears.
_PROGRESS_DELAY = 500


def is_long(store: Path, mentions: int) -> bool:
    """Whether deleting takes too long for the window's thread."""
    return mentions > _MANY_MENTIONS or store.stat().st_size > _LARGE_STORE


def find_mentions(ops: Ops, person: Person, parent: QWidget | None) -> PersonData:
    """Everything about a person in the store; shows a progress dialog if it takes a while."""
    words = QCoreApplication.translate("EraseDialog", "Looking for {name} in everything you wrote…")
    looking = fill(words, person.courtesy, name=in_sentence(person.name))
    progress = QProgressDialog(looking, "", 0, 100, parent)
    progress.setWindowTitle(QCoreApplication.translate("EraseDialog", "Erase for good"))
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setCancelButton(None)
    progress.setMinimumDuration(_PROGRESS_DELAY)
    try:
        return ops.queries.mentions.find(person, lambda share: progress.setValue(int(99 * share)))
    finally:
        progress.close()
        progress.deleteLater()


class EraseCounts(QObject):
    """A sentence about what was deleted. English has separate texts for the singular."""

    def sentence(self, data: PersonData, replaced: int) -> str:
        parts = [
            self._contacts(len(data.sole_contacts)),
            self._letters(len(data.letters)),
            self._places(replaced),
        ]
        name = in_sentence(data.person.name)
        if not any(parts):
            return self.tr("Erased {name} for good").format(name=name)
        what = ", ".join(filter(None, parts))
        return self.tr("Erased {name} for good: {what}").format(name=name, what=what)

    def _contacts(self, count: int) -> str:
        if count == 1:
            return self.tr("1 contact")
        return self.tr("%n contacts", "", count) if count else ""

    def _letters(self, count: int) -> str:
        if count == 1:
            return self.tr("1 letter")
        return self.tr("%n letters", "", count) if count else ""

    def _places(self, count: int) -> str:
        if count == 1:
            return self.tr("their name in 1 place")
        return self.tr("their name in %n places", "", count) if count else ""


def erased_name() -> str:
    """What is put in place of an erased name, in the language of the interface."""
    return QCoreApplication.translate("Erase", "[deleted]")


class EraseTask(CancellableTask):
    """Deletes a person from the closed store, then from backups and files if asked to."""

    def __init__(
        self,
        ops: Ops,
        person_id: str,
        redacted: Collection[Mention],
        *,
        message: str = "",
        backup_scheduler: BackupScheduler | None,
        quarantined: Collection[Path],
    ) -> None:
        """With `backup_scheduler` a new backup replaces all others; `quarantined` are deleted.

        `message` is the sentence shown when it is done.
        """
        super().__init__()
        self.message = message
        self._advisor = ops.advisor
        self._zone = ops.now().zone
        self._person, self._redacted, self._quarantined = person_id, redacted, quarantined
        self._key_pair = backup_scheduler.prefs.key_pair if backup_scheduler is not None else None
        self._has_backups = backup_scheduler is not None
        self._mark = erased_name()

    def __call__(self, store: Path, now: datetime) -> None:
        """Raises `UserError`, also if it was stopped before anything was deleted."""
        from desktop.actions.erase import erase_in  # noqa: PLC0415  needs all of advice

        moment = Moment(now, self._zone)
        erase_in(
            store,
            moment,
            self._advisor,
            self._person,
            self._redacted,
            progress=self._tick,
            mark=self._mark,
        )
        if self._has_backups:
            self._replace_backups(store, now)
        delete_files(self._quarantined)

    def _tick(self, share: float) -> None:
        self.share = share * (0.5 if self._has_backups else 1.0)
        if self.stop.is_set():
            raise UserError("Nothing was deleted: you stopped it.")

    def _replace_backups(self, store: Path, now: datetime) -> None:
        from desktop.models.backup import Occasion, delete_others, make  # noqa: PLC0415  when asked

        def show(share: float) -> None:
            self.share = 0.5 + share / 2

        folder = store.parent / FOLDER_NAME
        try:
            made = make(
                store, folder, now, Occasion.DELETION, key_pair=self._key_pair, progress=show
            )
            delete_others(folder, made)
        except UserError as error:
            raise UserError(_BACKUPS_STAY, reason=translate_error(error)) from error


def replace_backups(backup_scheduler: BackupScheduler) -> None:
    """Make a backup, then delete all older ones. Errors go to `backup_scheduler.failed`."""
    from desktop.models.backup import Occasion, delete_others  # noqa: PLC0415  when asked

    def on_made(done: bool) -> None:
        newest = backup_scheduler.last
        if done and newest is not None:
            backup_scheduler.run(
                lambda _progress, _cancelled: delete_others(backup_scheduler.folder, newest),
                on_deleted,
            )
        else:
            backup_scheduler.failed.emit(_backups_stay_message(backup_scheduler.problem))

    def on_deleted(_result: object, error: Exception | None) -> None:
        if error is not None:
            backup_scheduler.failed.emit(
                _backups_stay_message(
                    translate_error(error) if isinstance(error, UserError) else ""
                )
            )
        backup_scheduler.begin()

    backup_scheduler.make(Occasion.DELETION, on_made)


def delete_files(files: Collection[Path]) -> None:
    """Delete files for good. Raises `UserError` with the names of those that could not be."""
    from desktop.models.wiping import remove  # noqa: PLC0415  when asked

    left = remove(files)
    if left:
        names = ", ".join(path.name for path in left)
        raise UserError("This could not be deleted: {files}. Delete it by hand.", files=names)


def _backups_stay_message(reason: str) -> str:
    return translate_error(UserError(_BACKUPS_STAY, reason=reason)).strip()


_BACKUPS_STAY = "The person is deleted, but the older backups still contain them. {reason}"


def second_folder_note(folder: Path) -> str:
    """The note on backups in the user's second folder."""
    return QCoreApplication.translate(
        "EraseDialog",
        "Backups in “{folder}” and copies that you made elsewhere also still contain this person. "
        "Delete them yourself.",
    ).format(folder=folder)
