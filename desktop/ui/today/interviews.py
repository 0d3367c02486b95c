"""Interviews of today and tomorrow to prepare, and recent ones without notes."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import InterviewKind, InterviewStatus
from desktop.core.moment import Moment
from desktop.models.queries import InterviewRow
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme

if TYPE_CHECKING:
    from desktop.ui.today.interview_card import InterviewCard

#: How long after its end an interview is shown with the question how it went: over a weekend.
DEBRIEF_PERIOD = timedelta(days=3)
_AHEAD = timedelta(days=1)
_MAX_CARDS = 4


class InterviewCards(QWidget):
    """One card for each interview, first on the page."""

    opened = Signal(str)
    """Id of the application to show."""
    prepare = Signal(str)
    """Id of the interview to prepare."""
    debrief = Signal(str)
    """Id of the interview to write notes on."""
    focus_moved = Signal(int)

    def __init__(self, ops: Ops, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self._created: list[InterviewCard] = []
        self._count = 0
        self.coming: InterviewRow | None = None
        """The next one of today or tomorrow that has not begun."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.L)
        self.hide()

    @property
    def cards(self) -> "Sequence[InterviewCard]":
        """The shown cards."""
        return self._created[: self._count]

    def focused(self) -> "InterviewCard | None":
        """The card that has the keyboard focus, itself or in one of its buttons."""
        focus = self.window().focusWidget()
        for card in self.cards:
            if focus is not None and (focus is card or card.isAncestorOf(focus)):
                return card
        return None

    def refresh(self) -> None:
        now, queries = self._ops.now(), self._ops.queries
        found = queries.announcements.interviews(now, back=DEBRIEF_PERIOD)
        shown = [
            (row, record)
            for row in interviews_to_show(found, now)
            if (record := queries.record(row.interview.application_id)) is not None
        ]
        self._count = len(shown)
        self.coming = next((row for row, _ in shown if row.starts > now.utc), None)
        while len(self._created) < len(shown):
            self._add()
        for card, (row, record) in zip(self._created, shown, strict=False):
            card.show_interview(row, record, now)
            card.show()
        for card in self._created[len(shown) :]:
            card.hide()
        self.setVisible(bool(shown))

    def _add(self) -> None:
        from desktop.ui.today.interview_card import InterviewCard  # noqa: PLC0415  few days have one

        card = InterviewCard(self)
        card.opened.connect(self.opened)
        card.prepare_requested.connect(self.prepare)
        card.debrief_requested.connect(self.debrief)
        card.handed_in.connect(self._hand_in)
        card.status_chosen.connect(self._set_status)
        card.focus_moved.connect(self.focus_moved)
        self._column.addWidget(card)
        before: QWidget = self._created[-1].status_link if self._created else self
        for widget in (card, card.main_button, card.hand_in_link, card.status_link):
            self.setTabOrder(before, widget)  # the cards below were created before it
            before = widget
        self._created.append(card)

    def _hand_in(self, interview_id: str) -> None:
        from desktop.actions import answers  # noqa: PLC0415  writing needs all of advice

        label = UndoLabel(self.tr("I handed it in"), self.tr("Test task handed in"))
        self._ops.run(label, answers.hand_in, interview_id)

    def _set_status(self, interview_id: str, status: InterviewStatus) -> None:
        from desktop.actions import answers  # noqa: PLC0415  writing needs all of advice

        words = wording.interview_status(status)
        done = self.tr("Interview: {status}").format(status=wording.continued(words))
        label = UndoLabel(words, done)
        self._ops.run(label, answers.set_interview_status, interview_id, status)


def interviews_to_show(rows: Sequence[InterviewRow], now: Moment) -> list[InterviewRow]:
    """Those until the end of tomorrow, and those just over that have no notes; the first four."""
    shown = [
        row
        for row in sorted(rows, key=lambda row: row.starts)
        if (_asks_how_it_went(row, now) if row.ends <= now.utc else _is_near(row, now))
    ]
    return shown[:_MAX_CARDS]


def _is_near(row: InterviewRow, now: Moment) -> bool:
    return Moment(row.starts, now.zone).today <= now.today + _AHEAD


def _asks_how_it_went(row: InterviewRow, now: Moment) -> bool:
    return (
        row.interview.round is not InterviewKind.TEST_TASK
        and row.entered_at < row.ends
        and now.utc < row.ends + DEBRIEF_PERIOD
        and not row.is_recorded
    )
