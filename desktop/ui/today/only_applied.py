"""Steps of applications without an interview: one line, which opens to their cards."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.moment import Moment
from desktop.models.queries import ApplicationRow
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.today.card import StepCard, status_column
from desktop.ui.today.card_texts import ICONS, MEANINGS, CardTexts, Urgency
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Caption
from desktop.wording.counts import counts

#: Cards shown when the line is opened; more on request.
CARDS = 20


class OnlyAppliedSteps(QWidget):
    """The due steps. Hundreds of applications take no more than a line."""

    changed = Signal()
    """The line was opened or closed, or more cards are wanted: `refresh` shows them."""

    def __init__(
        self,
        ops: Ops,
        make_card: Callable[[QWidget], StepCard],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ops = ops
        self._make_card = make_card
        self._created: list[StepCard] = []
        self._shown = 0
        self.count = 0
        self._limit = CARDS
        self.line = LinkButton("", self, theme.icon("chevron-right"))
        self.line.setCheckable(True)
        self.more = LinkButton(self.tr("Show more"), self)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.L)
        column.addWidget(self._row())
        column.addLayout(self._column)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.hide()
        self.hide()
        self.line.toggled.connect(self._on_toggled)
        self.more.clicked.connect(self._show_more)

    def _row(self) -> Card:
        """The line as a row among cards that are due."""
        row = Card(self)
        mark = IconLabel(ICONS[Urgency.DUE], row, side=16, meaning=MEANINGS[Urgency.DUE])
        texts = CardTexts(self)
        word = Caption(texts.status(Urgency.DUE), row)
        word.setWordWrap(False)
        word.set_tone(MEANINGS[Urgency.DUE])
        side = status_column(row, mark, word, [texts.status(urgency) for urgency in Urgency])
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(side)
        across.addWidget(self.line)
        across.addStretch(1)
        row.body.addLayout(across)
        return row

    @property
    def cards(self) -> list[StepCard]:
        """The shown cards."""
        return self._created[: self._shown]

    def refresh(self, now: Moment, *, rejected: bool) -> None:
        """Show the number, and the cards while the line is open."""
        self._show_count(now, rejected=rejected)
        rows = self._read(now, rejected=rejected) if self.line.isChecked() else []
        self._shown = len(rows)
        for _ in range(len(self._created), self._shown):
            self._created.append(self._make_card(self))
            self._column.addWidget(self._created[-1])
        for card, row in zip(self._created, rows, strict=False):
            card.show_row(row, now.today)
            card.show()
        for card in self._created[self._shown :]:
            card.hide()
        self.more.setVisible(0 < self._shown < self.count)

    def refresh_in_place(self, now: Moment, *, rejected: bool) -> None:
        """Show the number alone, which may be less than it takes to share a line."""
        count = self._ops.queries.due_only_applied(now, rejected=rejected, least=0)
        self.line.setText(counts.only_applied(count))

    def _read(self, now: Moment, *, rejected: bool) -> list[ApplicationRow]:
        return self._ops.queries.agenda(
            now=now, limit=min(self._limit, self.count), rejected=rejected, only_applied=True
        )

    def _show_count(self, now: Moment, *, rejected: bool) -> None:
        self.count = self._ops.queries.due_only_applied(now, rejected=rejected)
        self.line.setText(counts.only_applied(self.count))
        self.line.updateGeometry()
        self.setVisible(self.count > 0)

    def _on_toggled(self, on: bool) -> None:
        self.line.setIcon(theme.icon("chevron-down" if on else "chevron-right"))
        self._limit = CARDS
        self.changed.emit()

    def _show_more(self) -> None:
        self._limit += CARDS
        self.changed.emit()
