"""The dialog with the records that may be of one person or company."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import duplicates as actions
from desktop.core.changes import Changes
from desktop.core.duplicates import Pair
from desktop.core.likeness import Likeness
from desktop.core.same_company import Company
from desktop.core.same_person import Candidate
from desktop.models.duplicates import CompanyUse
from desktop.ops import Ops, UndoStep
from desktop.ui import theme
from desktop.ui.duplicates.merge_dialog import (
    MergeCompaniesDialog,
    MergePeopleDialog,
    apart_label,
)
from desktop.ui.interviews.detail.section import clear_layout, shortened
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.text import Caption, Elided, Heading, Quiet, Text
from desktop.ui.widgets.window_layout import fit_to_screen
from desktop.wording.duplicates import duplicates as words

_SIZE = QSize(680, 520)
#: Pairs of people, and of companies, shown at once.
MOST = 40
#: Letters of a name that are shown.
_LONGEST = 40


class PairRow(QWidget):
    """Two records, one below the other, what they have in common, and what to do."""

    def __init__(
        self, lines: Sequence[tuple[str, str]], likeness: Likeness, parent: QWidget | None = None
    ) -> None:
        """`lines` are a name each, and what is known beside it."""
        super().__init__(parent)
        texts = QVBoxLayout()
        texts.setSpacing(theme.XS)
        for name, about in lines:
            line = QHBoxLayout()
            line.setSpacing(theme.S)
            shown = Text(shortened(name, _LONGEST), wrap=False)
            shown.setFont(theme.semibold(shown.font()))
            line.addWidget(shown)
            line.addWidget(Elided(about, tone=theme.quiet), 1)
            texts.addLayout(line)
        texts.addWidget(Caption(words.likeness(likeness)))
        names = " / ".join(name for name, _ in lines)
        self.compare = QPushButton(self.tr("Compare…"))
        self.apart = LinkButton(self.tr("Not the same"))
        for button in (self.compare, self.apart):
            button.setAccessibleName(f"{button.text()} {names}")
        self.compare.setAutoDefault(True)  # Return presses it, and not Close
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.S, 0, theme.S)
        row.setSpacing(theme.S)
        row.addLayout(texts, 1)
        row.addWidget(self.apart, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignVCenter)


class DuplicatesDialog(QDialog):
    """Lists pairs; each is compared and merged, or told apart. *Undo* takes the last one back."""

    def __init__(self, ops: Ops, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Find duplicates"))
        self._ops = ops
        self._step: UndoStep | None = None
        self.rows: list[PairRow] = []
        self.nothing = EmptyState(
            "people",
            self.tr("Nothing is here twice"),
            self.tr("People and companies are compared by name, address, number and profile."),
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.addLayout(self._list)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidget(inside)
        self._area.setAccessibleName(self.windowTitle())
        self.done_text = Quiet()
        self.done_text.setWordWrap(False)
        self.undo = LinkButton(self.tr("Undo"), icon=theme.icon("undo"))
        self.close_button = QPushButton(self.tr("Close"))
        self._arrange()
        ops.changed.connect(self._on_changed)
        self._show()
        fit_to_screen(self, _SIZE)

    def _arrange(self) -> None:
        box = QDialogButtonBox(self)
        box.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setIcon(QIcon())
        box.rejected.connect(self.reject)
        self.undo.clicked.connect(self._undo)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        foot.addWidget(self.done_text)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(box)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.nothing, 1)
        whole.addWidget(self._area, 1)
        whole.addWidget(Hairline(self))
        whole.addLayout(foot)

    def _on_changed(self, changes: Changes) -> None:
        if changes.people or changes.applications or changes.settings:
            self._show()

    def _show(self) -> None:
        found = actions.find(self._ops.queries)
        clear_layout(self._list)
        self.rows = []
        uses = {use.name: use for use in self._ops.queries.names.duplicates.companies()}
        people, companies = found.people[:MOST], found.companies[:MOST]
        self._add(self.tr("People"), [self._person_row(pair) for pair in people])
        self._add(self.tr("Companies"), [self._company_row(pair, uses) for pair in companies])
        left = len(found) - len(self.rows)
        if left:
            self._list.addWidget(Caption(words.more(left)))
        self.nothing.setVisible(not self.rows)
        self._area.setVisible(bool(self.rows))
        self._show_done()
        (self.rows[0].compare if self.rows else self.close_button).setFocus()

    def _add(self, heading: str, rows: list[PairRow]) -> None:
        if not rows:
            return
        head = Heading(heading)
        head.setContentsMargins(0, theme.L if self.rows else 0, 0, theme.XS)
        self._list.addWidget(head)
        for row in rows:
            self._list.addWidget(row)
            self._list.addWidget(Hairline())
        self.rows += rows

    def _person_row(self, pair: Pair[Candidate]) -> PairRow:
        one, other = pair.one.person, pair.other.person
        row = PairRow(
            [(person.name, words.person(person)) for person in (one, other)], pair.likeness
        )

        def compare() -> None:
            self._open(MergePeopleDialog(self._ops, one, other, self))

        def tell_apart() -> None:
            self._tell_apart(actions.tell_people_apart, one.id, other.id)

        row.compare.clicked.connect(compare)
        row.apart.clicked.connect(tell_apart)
        return row

    def _company_row(self, pair: Pair[Company], uses: dict[str, CompanyUse]) -> PairRow:
        names = (pair.one.name, pair.other.name)
        one, other = (
            words.of_company(uses[name].applications, uses[name].people) for name in names
        )
        row = PairRow([(names[0], one), (names[1], other)], pair.likeness)

        def compare() -> None:
            self._open(MergeCompaniesDialog(self._ops, *names, (one, other), self))

        def tell_apart() -> None:
            self._tell_apart(actions.tell_companies_apart, *names)

        row.compare.clicked.connect(compare)
        row.apart.clicked.connect(tell_apart)
        return row

    def _open(self, dialog: MergePeopleDialog | MergeCompaniesDialog) -> None:
        dialog.settled.connect(self._note_step)
        dialog.open()

    def _tell_apart(self, action: Callable[..., None], one: str, other: str) -> None:
        if self._ops.run(apart_label(), action, one, other):
            self._note_step()

    def _note_step(self) -> None:
        self._step = self._ops.last_step
        self._show_done()

    def _undo(self) -> None:
        if self._step is not None:
            self._ops.undo_step(self._step)
        self._step = None
        self._show_done()

    def _show_done(self) -> None:
        step = self._step if self._step and self._ops.can_undo(self._step) else None
        self.done_text.setText(step.bar_text if step else "")
        self.undo.setVisible(step is not None)
