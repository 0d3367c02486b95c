"""The Today page: steps that are overdue or due, and what comes next."""

from datetime import date
from functools import partial

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.core.changes import Changes
from desktop.core.moment import Moment
from desktop.models.queries import ApplicationRow, Filter
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.interviews.outcome import OutcomeQuestion
from desktop.ui.shell.first_paint import AfterFirstPaint
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.card import FocusCard, StepCard
from desktop.ui.today.card_texts import Urgency, urgency_of
from desktop.ui.today.done_cards import DoneCards
from desktop.ui.today.interviews import InterviewCards
from desktop.ui.today.nothing_due import NothingDue
from desktop.ui.today.only_applied import OnlyAppliedSteps
from desktop.ui.today.page_checks import MAX_CHECKS, PageCheckCards
from desktop.ui.today.unconfirmed import UnconfirmedLetter
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.empty_state import Welcome
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.single_press import ignore_clicks
from desktop.ui.widgets.tab_order import order_tabs
from desktop.ui.widgets.text import Quiet, Title
from desktop.ui.widgets.window_layout import restore_sizes, save_sizes

#: Cards shown at first: when something is due, and when nothing is.
CARDS = 20
CARDS_WHEN_NOTHING_DUE = 3
#: Minimum height in pixels of a card with the gap below, and of the space above the first one.
_MIN_CARD_HEIGHT = 110


class TodayPage(Page):
    """One card for each application with a step, overdue first; more on request.

    Applications without an interview have one line for all that is due, and one for all that waits.
    """

    def __init__(self, ops: Ops, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(ops, navigator, "", parent)
        self.title = self.tr("Today")
        self.cards: list[StepCard] = []
        self._rows: list[ApplicationRow] = []
        self._extra_cards = 0
        self._wants_focus = False
        self._checks_first = False
        self._date = Quiet("", self)
        self._date.setWordWrap(False)
        self.nothing_due = NothingDue(self)
        self.done_cards = DoneCards(ops, self)
        self.checks = PageCheckCards(ops, self.done_cards, self)
        self.interviews = InterviewCards(ops, self)
        self.unconfirmed = UnconfirmedLetter(ops, self)
        self.only_applied = OnlyAppliedSteps(ops, self._make_card, self, are_due=True)
        self.waiting = OnlyAppliedSteps(ops, self._make_card, self, are_due=False)
        self.show_more = LinkButton(self.tr("Show more"), self)
        self.footer = Quiet("", self)
        self.welcome = Welcome(navigator, self)
        self._arrange()
        self.show_more.clicked.connect(self._show_more)
        self.done_cards.cleared.connect(self._on_cleared)
        self.checks.opened.connect(navigator.open_application)
        self.checks.focus_moved.connect(self._move_focus)
        for steps in (self.only_applied, self.waiting):
            steps.changed.connect(self._on_opened)
        self.interviews.opened.connect(navigator.open_application)
        self.interviews.prepare.connect(navigator.prepare)
        self.interviews.debrief.connect(navigator.debrief)
        self.interviews.focus_moved.connect(self._move_focus)

    def concerns(self, changes: Changes) -> bool:
        return changes.agenda or bool(changes.applications)

    def refresh(self) -> None:
        self.done_cards.reset_undone()
        if self.done_cards:
            self._refresh_in_place()
            return
        focused, index = self.current_application(), self._focused_index()
        interview = self.interviews.focused()
        self._reload()
        if self._wants_focus or (interview is not None and interview.isHidden()):
            self.focus_content()
        elif index is None:
            return
        elif not self._focus_step(self._index_of(focused)) and not self._focus_step(index):
            self.focus_content()

    def save_state(self, settings: QSettings) -> None:
        save_sizes(settings)

    def restore_state(self, settings: QSettings) -> None:
        restore_sizes(settings)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.done_cards.clear()

    def focus_content(self) -> None:
        """Focuses the first card, the line or the welcome; again when a stale page is refreshed."""
        self._wants_focus = self.stale
        if self._stack.currentWidget() is self.welcome:
            self.welcome.setFocus()
        elif not self._focus_card(0):
            (self.only_applied.line if self.only_applied.count else self).setFocus()

    def current_application(self) -> str:
        """The application id of the focused card, or empty."""
        index = self._focused_index()
        return "" if index is None else self._step_cards()[index].application_id

    def _reload(self) -> None:
        now = self.ops.now()
        today, queries = now.today, self.ops.queries
        if queries.is_empty():
            self._stack.setCurrentWidget(self.welcome)
            return
        rejected = not queries.preferences.calm
        limit = CARDS + self._extra_cards + 1
        rows = queries.agenda(now=now, limit=limit, rejected=rejected, only_applied=False)
        no_card_due = not rows or urgency_of(rows[0], today) is Urgency.WAITING
        limit = (CARDS_WHEN_NOTHING_DUE if no_card_due else CARDS) + self._extra_cards
        before, self._rows = self._rows, rows[:limit]
        if before and [row.id for row in before] != [row.id for row in self._rows]:
            ignore_clicks(self._column)
        self._date.setText(wording.long_day(today))
        for steps in (self.only_applied, self.waiting):
            steps.refresh(now, rejected=rejected)
        self._show_cards(today)
        self._show_checks(now, no_card_due=no_card_due, rejected=rejected)
        self.interviews.refresh()
        self.unconfirmed.refresh()
        upcoming = queries.next_step(now, rejected=rejected)
        nothing_due = no_card_due and not self.only_applied.count
        self.nothing_due.setVisible(nothing_due and not self.checks.cards)
        self.nothing_due.show_next(self._next_sentence(upcoming, today))
        self.show_more.setVisible(len(rows) > limit)
        closed = queries.count_applications(filter=Filter.CLOSED, now=now)
        self.footer.setText(self._footer(None if nothing_due else upcoming, closed, today))
        self._stack.setCurrentWidget(self.area)

    def _refresh_in_place(self) -> None:
        """Updates the shown cards without rearranging them."""
        now, queries = self.ops.now(), self.ops.queries
        for card in self._step_cards():
            row = None if card.shows_done else queries.row(card.application_id, now)
            if row is not None:
                card.show_row(row, now.today)
        rejected = not queries.preferences.calm
        self.checks.refresh_in_place(
            queries.due_page_checks(now, MAX_CHECKS, rejected=rejected), now.today
        )

    def _on_cleared(self, application_ids: frozenset[str]) -> None:
        """Reloads the page; if the focused card is gone, the next one gets the focus."""
        if not self.isVisible():
            self.stale = True
            return
        focused, index = self.current_application(), self._focused_index()
        self._reload()
        if focused not in application_ids:
            index = self._index_of(focused) if focused else None
        if index is not None and not self._focus_step(min(index, len(self._step_cards()) - 1)):
            self.focus_content()

    def _show_checks(self, now: Moment, *, no_card_due: bool, rejected: bool) -> None:
        """Page checks stand after the steps that are due and before those that wait."""
        column = self._column_layout
        column.removeWidget(self.checks)
        column.insertWidget(column.indexOf(self._cards_layout) + (not no_card_due), self.checks)
        self._checks_first = no_card_due
        queries = self.ops.queries
        checks = queries.due_page_checks(now, MAX_CHECKS, rejected=rejected)
        self.checks.show_checks(
            checks, queries.count_due_page_checks(now, rejected=rejected), now.today
        )

    def _show_cards(self, today: date) -> None:
        """Creates at first only the cards that fit; the rest follows after the first paint."""
        fit = max(1, self.window().height() // _MIN_CARD_HEIGHT)
        if not self.cards and self._rows:
            self._add_cards(self._rows[:fit], today)
            self._place_only_applied()
            AfterFirstPaint(self.cards[0], self._add_missing)
            return
        for card, row in zip(self.cards, self._rows, strict=False):
            card.show_row(row, today)
            card.show()
        for card in self.cards[len(self._rows) :]:
            card.hide()
        self._add_cards(self._rows[len(self.cards) :], today)
        self._place_only_applied()

    def _add_missing(self) -> None:
        """Complete the cards after the first paint."""
        self._add_cards(self._rows[len(self.cards) :], self.ops.now().today)
        self._place_only_applied()

    def _place_only_applied(self) -> None:
        """Applications without an interview stand after the cards that are due."""
        cards, due = self.cards[: len(self._rows)], self._due_cards()
        self._cards_layout.removeWidget(self.only_applied)
        self._cards_layout.insertWidget(due, self.only_applied)
        if self.only_applied.count or self.waiting.count:
            order_tabs(
                [*cards[:due], self.only_applied, *cards[due:], self.show_more, self.waiting]
            )

    def _due_cards(self) -> int:
        """The number of cards that are due; they are the first."""
        return sum(row.is_due for row in self._rows[: len(self.cards)])

    def _add_cards(self, rows: list[ApplicationRow], today: date) -> None:
        column = self._column_layout
        column.setEnabled(False)  # else each added card lays out all of them again
        for row in rows:
            self._add_card(row, today)
        column.setEnabled(True)
        column.activate()

    def _add_card(self, row: ApplicationRow, today: date) -> None:
        card = self._make_card(self._column)
        card.show_row(row, today)
        self._cards_layout.addWidget(card)
        card.show()
        self.cards.append(card)

    def _make_card(self, parent: QWidget) -> StepCard:
        card = StepCard(parent)
        card.opened.connect(self.navigator.open_application)
        card.advice_requested.connect(self.navigator.start_wizard)
        card.letter_requested.connect(self.navigator.write_letter)
        card.other_way_requested.connect(self.navigator.take_other_way)
        card.answered.connect(self.navigator.they_answered)
        card.done.connect(partial(self._done, card))
        card.put_off.connect(partial(self._put_off, card))
        card.undo_requested.connect(partial(self.done_cards.undo, card))
        card.focus_moved.connect(self._move_focus)
        return card

    def _next_sentence(self, row: ApplicationRow | None, today: date) -> str:
        if row is None or row.due_on is None or row.action is None:
            return ""
        return self.tr("Next: {step} at {company}, {when}.").format(
            step=wording.next_step(row, row.action), company=wording.in_sentence(row.company),
            when=wording.when(row.due_on, today),
        )  # fmt: skip

    def _footer(self, row: ApplicationRow | None, closed: int, today: date) -> str:
        parts = []
        if row is not None and row.due_on is not None:
            parts.append(
                self.tr("Next: {company}, {day}.").format(
                    company=wording.in_sentence(row.company),
                    day=wording.near_day(row.due_on, today),
                )
            )
        if closed == 1:
            parts.append(self.tr("One application closed."))
        elif closed:
            parts.append(self.tr("%n applications closed.", "", closed))
        return " ".join(parts)

    def _done(self, card: StepCard, application_id: str) -> None:
        from desktop.actions import reminders  # noqa: PLC0415  writing needs all of advice

        step = card.headline.text()
        done = self.tr("Done: {step}").format(step=step)
        label = UndoLabel(self.tr("Mark step as done"), done, step=step, in_place=True)
        question = OutcomeQuestion(self.ops, self.navigator, application_id, self.window())
        self.done_cards.run(card, label, reminders.done, application_id)
        question.ask()

    def _put_off(self, card: StepCard, application_id: str, until: date) -> None:
        from desktop.actions import reminders  # noqa: PLC0415  writing needs all of advice

        done = self.tr("Put off until {day}").format(day=wording.day(until, self.ops.now().today))
        label = UndoLabel(self.tr("Put step off"), done, in_place=True)
        self.done_cards.run(card, label, reminders.snooze, application_id, until)

    def _show_more(self) -> None:
        first_new = len(self._rows)
        self._extra_cards += CARDS
        self.refresh()
        if first_new < len(self.cards):
            self._focus_on(self.cards[first_new])

    def _on_opened(self) -> None:
        """The cards of applications without an interview were opened or closed."""
        self.done_cards.clear()
        self._reload()

    def _move_focus(self, by: int) -> None:
        focus = self.window().focusWidget()
        for index, card in enumerate(self._all_cards()):
            if focus is card:
                self._focus_card(index + by)
                return

    def _step_cards(self) -> list[StepCard]:
        """The shown cards of steps, top to bottom."""
        cards, due = self.cards[: len(self._rows)], self._due_cards()
        return [*cards[:due], *self.only_applied.cards, *cards[due:], *self.waiting.cards]

    def _all_cards(self) -> list[FocusCard]:
        """All shown cards, top to bottom."""
        steps, checks = self._step_cards(), self.checks.cards
        below = [*checks, *steps] if self._checks_first else [*steps, *checks]
        return [*self.interviews.cards, *below]

    def _focus_card(self, index: int) -> bool:
        cards = self._all_cards()
        if not 0 <= index < len(cards):
            return False
        self._focus_on(cards[index])
        return True

    def _focus_step(self, index: int) -> bool:
        cards = self._step_cards()
        if not 0 <= index < len(cards):
            return False
        self._focus_on(cards[index])
        return True

    def _focus_on(self, card: FocusCard) -> None:
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(card, 0, theme.M)

    def _index_of(self, application_id: str) -> int:
        """The index of its card, or -1."""
        ids = [card.application_id for card in self._step_cards()]
        return ids.index(application_id) if application_id in ids else -1

    def _focused_index(self) -> int | None:
        focus = self.window().focusWidget()  # set also while the window is inactive
        for index, card in enumerate(self._step_cards()):
            if focus is not None and (focus is card or card.isAncestorOf(focus)):
                return index
        return None

    def _arrange(self) -> None:
        self._column = QWidget()
        self._column.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        head = QHBoxLayout()
        head.addWidget(Title(self.title, self._column))
        head.addStretch()
        head.addWidget(self._date, 0, Qt.AlignmentFlag.AlignBottom)
        self._cards_layout = QVBoxLayout()
        self._cards_layout.setSpacing(theme.M)
        column = self._column_layout = QVBoxLayout(self._column)
        column.setContentsMargins(0, theme.XL, 0, theme.XL)
        column.setSpacing(theme.L)
        column.addLayout(head)
        column.addWidget(self.interviews)
        column.addWidget(self.unconfirmed)
        column.addWidget(self.nothing_due)
        column.addLayout(self._cards_layout)
        column.addWidget(self.show_more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.waiting)
        column.addWidget(self.footer)
        column.addStretch(1)

        room = QWidget()
        middle = QHBoxLayout(room)
        middle.setContentsMargins(theme.XL, 0, theme.XL, 0)
        middle.addStretch(1)
        middle.addWidget(self._column, 1000)
        middle.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(room)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.welcome)
