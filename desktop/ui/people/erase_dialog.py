"""Dialog that deletes a person with all traces."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.background.backup.scheduler import BackupScheduler
from desktop.background.store_work import StoreWork
from desktop.core.errors import UserError
from desktop.core.records import Person
from desktop.models.mentions import NAME_COLUMNS, Mention, PersonData
from desktop.models.quarantine import quarantined_files
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.people.erase_task import (
    EraseCounts,
    EraseTask,
    delete_files,
    erased_name,
    find_mentions,
    is_long,
    replace_backups,
    second_folder_note,
)
from desktop.ui.widgets.confirm import FinalButtons
from desktop.ui.widgets.controls import TickBox, TickDelegate
from desktop.ui.widgets.text import Heading, Quiet, Text
from desktop.ui.widgets.window_layout import fill_window, fit_to_screen
from desktop.wording.errors import translate_error
from desktop.wording.grammar import fill
from desktop.wording.marking import QT_TRANSLATE_NOOP
from desktop.wording.names import in_sentence

_WIDTH = 520
_PLACES = {
    "application": QT_TRANSLATE_NOOP("Erase", "Application"),
    "state_change": QT_TRANSLATE_NOOP("Erase", "History"),
    "interview": QT_TRANSLATE_NOOP("Erase", "Interview"),
    "attendance": QT_TRANSLATE_NOOP("Erase", "Interview"),
    "interaction": QT_TRANSLATE_NOOP("Erase", "Contact"),
    "problem": QT_TRANSLATE_NOOP("Erase", "Problem"),
    "asked_question": QT_TRANSLATE_NOOP("Erase", "Question they asked"),
    "posting": QT_TRANSLATE_NOOP("Erase", "Posting"),
    "sent_document": QT_TRANSLATE_NOOP("Erase", "Document you sent"),
    "signal": QT_TRANSLATE_NOOP("Erase", "Observation"),
    "careers_check": QT_TRANSLATE_NOOP("Erase", "Page check"),
    "letter_draft": QT_TRANSLATE_NOOP("Erase", "Letter"),
    "letter_template": QT_TRANSLATE_NOOP("Erase", "Letter template"),
    "person": QT_TRANSLATE_NOOP("Erase", "Person"),
}


class EraseDialog(QDialog):
    """A preview of what is deleted, and the choice of mentions, backups and files to include.

    With `backup_scheduler` the backups can be replaced by a new one. With `store_work` a large
    store is closed and erased from on another thread. It cannot be undone.
    """

    erased = Signal(str)
    """A sentence about what was deleted."""

    def __init__(
        self,
        ops: Ops,
        person: Person,
        parent: QWidget | None,
        backup_scheduler: BackupScheduler | None = None,
        store_work: StoreWork | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Erase for good"))
        self._ops = ops
        self._backup_scheduler = backup_scheduler
        self._store_work = store_work
        self._quarantined = quarantined_files(ops.store_path)
        self._data = find_mentions(ops, person, parent)
        self.counts = Text(self._counts(self._data))
        self.mentions = QListWidget()
        self.mentions.setItemDelegate(TickDelegate(self.mentions))
        self.backups = TickBox(self.tr("Make a new &backup and delete the older ones"))
        self.quarantined = TickBox(self.tr("Also delete &these files"))
        self.failure = Text(tone=theme.Meaning.OVERDUE)
        self.buttons = FinalButtons(self.tr("&Erase for good"), self)
        self.go, self.cancel = self.buttons.go, self.buttons.cancel
        self._arrange(person)
        self._fill()
        fit_to_screen(self, QSize(_WIDTH, 0))
        self.cancel.setFocus()

    def chosen(self) -> list[Mention]:
        """The mentions to be replaced."""
        rows = range(self.mentions.count())
        return [
            mention
            for row, mention in zip(rows, self._data.mentions, strict=True)
            if self.mentions.item(row).checkState() is Qt.CheckState.Checked
        ]

    def accept(self) -> None:
        from desktop.actions.erase import erase_person  # noqa: PLC0415  needs all of advice

        person, redacted = self._data.person.id, self.chosen()
        backup_scheduler = self._backup_scheduler if self.backups.isChecked() else None
        quarantined = self._quarantined if self.quarantined.isChecked() else ()
        store_work = (
            self._store_work if self._backup_scheduler is not None else None
        )  # else the example
        words = EraseCounts().sentence(self._data, len(redacted))
        if store_work is not None and is_long(self._ops.store_path, len(redacted)):
            work = EraseTask(
                self._ops,
                person,
                redacted,
                message=words,
                backup_scheduler=backup_scheduler,
                quarantined=quarantined,
            )
            store_work.replace_store(work)
            super().accept()
            return
        failures: list[str] = []
        self._ops.failed.connect(failures.append)
        try:
            done = self._ops.run("", erase_person, person, redacted, mark=erased_name())
        finally:
            self._ops.failed.disconnect(failures.append)
        if not done:
            self.failure.setText(" ".join(failures))
            self.failure.show()
            return
        self._ops.clear_undo()
        if backup_scheduler is not None:
            replace_backups(backup_scheduler)
        self.erased.emit(words)
        super().accept()
        self._ops.reported.emit(words)
        try:
            delete_files(quarantined)
        except UserError as error:  # shown by the main window, as this dialog is closed
            self._ops.failed.emit(translate_error(error))

    def _counts(self, data: PersonData) -> str:
        counts = (
            (self.tr("Applications they belong to: {count}"), data.applications),
            (self.tr("Interviews they were in: {count}"), data.interviews),
            (self.tr("Contacts with nobody else, deleted: {count}"), len(data.sole_contacts)),
            (self.tr("Contacts with others, kept without them: {count}"), data.shared_contacts),
            (self.tr("Unfinished letters to them, deleted: {count}"), len(data.letters)),
        )
        return "\n".join(words.format(count=count) for words, count in counts if count)

    def _fill(self) -> None:
        for mention in self._data.mentions:
            words = self.tr("{place}: {words}")
            if not mention.sure:  # a sure mention in the same text has a row of its own
                words = self.tr("{place}, perhaps “{names}”: {words}")
            text = words.format(
                place=self._place(mention),
                names=in_sentence(self.tr("”, “").join(mention.names)),
                words=in_sentence(mention.excerpt),
            )
            item = QListWidgetItem(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            # Not in names: a company may be called like its founder, people share first names.
            likely = mention.sure and mention.column not in NAME_COLUMNS
            item.setCheckState(Qt.CheckState.Checked if likely else Qt.CheckState.Unchecked)
            self.mentions.addItem(item)

    def _place(self, mention: Mention) -> str:
        """The kind of record it is in; for another person, the name."""
        other = self._ops.queries.person(mention.id) if mention.table == "person" else None
        if other is not None:
            return self.tr("Person {name}").format(name=in_sentence(other.name))
        return QCoreApplication.translate("Erase", _PLACES[mention.table])

    def _arrange(self, person: Person) -> None:
        heading = fill(
            self.tr("Erase {name} for good?"),
            person.courtesy,
            name=in_sentence(person.name),
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        column.setSpacing(theme.L)
        column.addWidget(Heading(heading))
        column.addWidget(self.counts)
        self.counts.setVisible(bool(self.counts.text()))
        words = self.tr("Places where you wrote the name. In the ticked ones “{mark}” replaces it:")
        named = Text(words.format(mark=erased_name()))
        self.mentions.setAccessibleName(self.tr("Mentions to replace"))
        self.mentions.setWordWrap(True)
        column.addWidget(named)
        column.addWidget(self.mentions, 1)
        for widget in (named, self.mentions):
            widget.setVisible(bool(self._data.mentions))
        column.addWidget(
            Quiet(
                self.tr(
                    "The name is also removed from the bin and from drafts. This cannot be undone, "
                    "and neither can your earlier changes in this session."
                )
            )
        )
        self._arrange_copies(column)
        self.failure.hide()
        column.addWidget(self.failure)
        fill_window(self, body, self.buttons)

    def _arrange_copies(self, column: QVBoxLayout) -> None:
        """Adds the choices for backups and quarantined stores, and a note on other copies."""
        has_backups = self._backup_scheduler is not None and self._backup_scheduler.last is not None
        backups_note = Quiet(self.tr("Your backups still contain this person."))
        self.backups.setChecked(has_backups)
        second = self._backup_scheduler.prefs.second if self._backup_scheduler is not None else None
        copies_note = Quiet(
            second_folder_note(second)
            if second is not None
            else self.tr("Copies that you made elsewhere stay. Delete them yourself.")
        )
        names = ", ".join(path.name for path in self._quarantined if path.suffix == ".db")
        files_note = Quiet(
            self.tr(
                "Files that were damaged or replaced by a backup also still contain this person: "
                "{names}. They may contain data that exists nowhere else."
            ).format(names=names)
        )
        for words, box, is_there in (
            (backups_note, self.backups, has_backups),
            (files_note, self.quarantined, bool(self._quarantined)),
            (copies_note, None, has_backups),
        ):
            column.addWidget(words)
            words.setVisible(is_there)
            if box is not None:
                column.addWidget(box)
                box.setVisible(is_there)
