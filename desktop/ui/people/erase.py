"""Deleting somebody with all traces: what there is, which mentions go too, and the backups."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.records import Person
from desktop.models.traces import NAMES, REDACTED, Mention, Traces
from desktop.ui import theme
from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.interviews.row_words import one_line
from desktop.ui.ops import Ops
from desktop.ui.widgets.text import Heading, Quiet, Text
from desktop.ui.widgets.tick_box import TickBox
from desktop.ui.wording.marking import QT_TRANSLATE_NOOP

_WIDTH = 520
_PLACES = {
    "application": QT_TRANSLATE_NOOP("Traces", "Interview"),
    "state_change": QT_TRANSLATE_NOOP("Traces", "History"),
    "interview": QT_TRANSLATE_NOOP("Traces", "Round"),
    "attendance": QT_TRANSLATE_NOOP("Traces", "Round"),
    "interaction": QT_TRANSLATE_NOOP("Traces", "Contact"),
    "problem": QT_TRANSLATE_NOOP("Traces", "Problem"),
    "signal": QT_TRANSLATE_NOOP("Traces", "Signal"),
    "careers_check": QT_TRANSLATE_NOOP("Traces", "Look at their page"),
    "letter_draft": QT_TRANSLATE_NOOP("Traces", "Letter"),
    "letter_template": QT_TRANSLATE_NOOP("Traces", "Letter template"),
    "person": QT_TRANSLATE_NOOP("Traces", "Person"),
}


class EraseDialog(QDialog):
    """A preview; nothing is written before the button is pressed, and it cannot be undone after.

    With `keeper` the backups, which still hold the person, can be replaced by a new one.
    """

    erased = Signal()

    def __init__(
        self, ops: Ops, person: Person, parent: QWidget | None, keeper: BackupKeeper | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Delete with all traces"))
        self.setMinimumWidth(_WIDTH)
        self._ops = ops
        self._keeper = keeper
        self._traces = ops.queries.traces.of(person)
        self.counts = Text(self._counted(self._traces))
        self.mentions = QListWidget()
        self.backups = TickBox(self.tr("Make a new &backup and delete the older ones"))
        self.failure = Text(tone=theme.Meaning.OVERDUE)
        self.go = QPushButton(self.tr("&Delete for good"))
        self.go.setAutoDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setDefault(True)
        self._arrange(person)
        self._fill()
        self.cancel.setFocus()

    def chosen(self) -> list[Mention]:
        """The mentions that are to be replaced."""
        rows = range(self.mentions.count())
        return [
            mention
            for row, mention in zip(rows, self._traces.mentions, strict=True)
            if self.mentions.item(row).checkState() is Qt.CheckState.Checked
        ]

    def accept(self) -> None:
        from desktop.actions.erase import erase_person  # noqa: PLC0415  needs all of advice

        said: list[str] = []
        self._ops.failed.connect(said.append)
        try:
            done = self._ops.run("", erase_person, self._traces.person.id, self.chosen())
        finally:
            self._ops.failed.disconnect(said.append)
        if not done:
            self.failure.setText(" ".join(said))
            self.failure.show()
            return
        self._ops.forget()
        if self._keeper is not None and self.backups.isChecked():
            replace_backups(self._keeper)
        self.erased.emit()
        super().accept()

    def _counted(self, traces: Traces) -> str:
        counts = (
            (self.tr("Interviews they belong to: {count}"), traces.applications),
            (self.tr("Rounds they were in: {count}"), traces.interviews),
            (self.tr("Contacts with nobody else, deleted: {count}"), len(traces.alone)),
            (self.tr("Contacts with others, kept without them: {count}"), traces.shared),
            (self.tr("Letters begun to them, deleted: {count}"), len(traces.letters)),
        )
        return "\n".join(words.format(count=count) for words, count in counts if count)

    def _fill(self) -> None:
        for mention in self._traces.mentions:
            place = self.tr("{place}: {words}").format(
                place=_place(mention), words=one_line(mention.excerpt)
            )
            item = QListWidgetItem(place)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            likely = mention.column not in NAMES  # else a company called like its founder
            item.setCheckState(Qt.CheckState.Checked if likely else Qt.CheckState.Unchecked)
            self.mentions.addItem(item)

    def _arrange(self, person: Person) -> None:
        heading = self.tr("Delete {name} with all traces?").format(name=one_line(person.name))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(Heading(heading))
        column.addWidget(self.counts)
        self.counts.setVisible(bool(self.counts.text()))
        words = self.tr("Where the name stands in what you wrote, “{mark}” can take its place:")
        named = Text(words.format(mark=REDACTED))
        self.mentions.setAccessibleName(self.tr("Mentions to replace"))
        self.mentions.setWordWrap(True)
        column.addWidget(named)
        column.addWidget(self.mentions, 1)
        for widget in (named, self.mentions):
            widget.setVisible(bool(self._traces.mentions))
        column.addWidget(
            Quiet(
                self.tr(
                    "From the bin and from drafts the name goes, too. This cannot be undone, and "
                    "what you did before it in this session can no longer be undone either."
                )
            )
        )
        has_backups = self._keeper is not None and self._keeper.last is not None
        held = Quiet(
            self.tr(
                "Your backups still hold this person. Copies in a second place or elsewhere are "
                "for you to delete."
            )
        )
        self.backups.setChecked(has_backups)
        column.addWidget(held)
        column.addWidget(self.backups)
        held.setVisible(has_backups)
        self.backups.setVisible(has_backups)
        self.failure.hide()
        column.addWidget(self.failure)
        buttons = QDialogButtonBox()
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def replace_backups(keeper: BackupKeeper) -> None:
    """Make a backup of what is there now; only when it is made, delete all older ones."""
    from desktop.models.backup import Occasion, forget  # noqa: PLC0415  when asked

    def made(done: bool) -> None:
        newest = keeper.last
        if done and newest is not None:
            keeper.run(lambda _progress, _cancelled: forget(keeper.folder, newest), forgotten)

    def forgotten(_result: object, _error: Exception | None) -> None:
        keeper.begin()

    keeper.make(Occasion.DELETION, made)


def _place(mention: Mention) -> str:
    return QCoreApplication.translate("Traces", _PLACES[mention.table])
