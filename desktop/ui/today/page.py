"""The Today page: what is due, what comes next, and that the rest can wait."""

from datetime import date, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.changes import Changes
from desktop.core.moment import Moment
from desktop.models.queries import ApplicationRow
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.shell.first_paint import AfterFirstPaint
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.card import StepCard
from desktop.ui.today.card_texts import Urgency, urgency_of
from desktop.ui.today.done_cards import DoneCards
from desktop.ui.today.head import DayHead
from desktop.ui.today.interviews import InterviewCards
from desktop.ui.today.line import StepLine
from desktop.ui.today.only_applied import OnlyAppliedSteps
from desktop.ui.today.others import OtherApplications
from desktop.ui.today.page_checks import MAX_CHECKS, PageCheckCards
from desktop.ui.today.sections import StepSections
from desktop.ui.today.two_weeks import DAYS, TwoWeeks, marks_of
from desktop.ui.today.unconfirmed import UnconfirmedLetter
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import PageArea
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.single_press import ignore_clicks
from desktop.ui.widgets.tab_order import order_tabs
from desktop.ui.widgets.window_layout import restore_sizes, save_sizes
from desktop.wording.today import day_reason, day_title

if TYPE_CHECKING:
    from desktop.ui.widgets.empty_state import Welcome

#: The most steps shown at first.
STEPS = 20
#: Steps due within this time are shown; where nothing is due, the next ones in any case.
_SOON = timedelta(days=7)
NEXT_STEPS = 3
#: Steps read for the marks of two weeks.
_MARKED = 200
#: Heights in pixels of the page without its lines, and the least one of a line.
_HEAD_HEIGHT, _MIN_LINE_HEIGHT = 200, 40


class TodayPage(Page):
    """The sentence of the day, the steps of the coming week, and links to the other applications.

    Applications without an interview have one line for all that is due.
    """

    def __init__(self, ops: Ops, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(ops, navigator, "", parent)
        self.title = self.tr("Today")
        self._rows: list[ApplicationRow] = []
        self._extra_steps = 0
        self._wants_focus = False
        self._is_painted = False
        self.head = DayHead(self)
        self.two_weeks = TwoWeeks(self)
        self.done_cards = DoneCards(ops, self)
        self.checks = PageCheckCards(ops, self.done_cards, self)
        self.interviews = InterviewCards(ops, self)
        self.unconfirmed = UnconfirmedLetter(ops, self)
        self.only_applied = OnlyAppliedSteps(ops, self._make_card, self)
        self.steps = StepSections(self._make_card, self)
        self.show_more = LinkButton(self.tr("Show more"), self)
        self.others = OtherApplications(ops, navigator, self)
        self._arrange()
        self.show_more.clicked.connect(self._show_more)
        self.done_cards.cleared.connect(self._on_cleared)
        self.checks.opened.connect(navigator.open_application)
        self.checks.focus_moved.connect(self._move_focus)
        self.checks.changed.connect(self._on_opened)
        self.only_applied.changed.connect(self._on_opened)
        self.steps.opened.connect(self._on_opened)
        self.two_weeks.opened.connect(navigator.open_application)
        self.two_weeks.put_off.connect(self._move_step)
        self.two_weeks.refused.connect(ops.failed)
        self.steps.focus_moved.connect(self._move_focus)
        self.interviews.opened.connect(navigator.open_application)
        self.interviews.prepare.connect(navigator.prepare)
        self.interviews.debrief.connect(navigator.debrief)
        self.interviews.focus_moved.connect(self._move_focus)

    @cached_property
    def welcome(self) -> "Welcome":
        """What is shown without applications, made on first use."""
        from desktop.ui.widgets.empty_state import Welcome  # noqa: PLC0415  rarely needed

        made = Welcome(self.navigator, self)
        self._stack.addWidget(made)
        return made

    @property
    def cards(self) -> list[StepCard]:
        """The open cards of steps, from top to bottom."""
        return self.steps.cards

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
        self.steps.close_all()

    def focus_content(self) -> None:
        """Focuses the first card, the line or the welcome; again when a stale page is refreshed."""
        self._wants_focus = self.stale
        if self._stack.currentWidget() is not self.area:
            self.welcome.setFocus()
        elif not self._focus_card(0):
            (self.only_applied.line if self.only_applied.count else self).setFocus()

    def current_application(self) -> str:
        """The application id of the focused card, or empty."""
        index = self._focused_index()
        return "" if index is None else self._step_items()[index].application_id

    def _reload(self) -> None:
        now = self.ops.now()
        today, queries = now.today, self.ops.queries
        if queries.is_empty():
            self._stack.setCurrentWidget(self.welcome)
            return
        rejected = not queries.preferences.calm
        self.only_applied.refresh(now, rejected=rejected)
        before, (self._rows, has_more) = self._rows, self._read(now, rejected=rejected)
        if before and [row.id for row in before] != [row.id for row in self._rows]:
            ignore_clicks(self._column)
        self._show_steps(now, rejected=rejected)
        count = queries.count_due_page_checks(now, rejected=rejected)
        checks = queries.due_page_checks(now, MAX_CHECKS, rejected=rejected)
        self.checks.show_checks(checks, count, today)
        self.interviews.refresh()
        self.unconfirmed.refresh()
        self.show_more.setVisible(has_more)
        self._show_head(now, rejected=rejected)
        self._stack.setCurrentWidget(self.area)

    def _read(self, now: Moment, *, rejected: bool) -> tuple[list[ApplicationRow], bool]:
        """The steps to show, and whether there are more of them."""
        queries, limit = self.ops.queries, STEPS + self._extra_steps
        rows = queries.agenda(now=now, limit=limit + 1, rejected=rejected, only_applied=False)
        soon = now.today + _SOON
        count = sum(row.is_due or (row.due_on is not None and row.due_on <= soon) for row in rows)
        if any(row.is_due for row in rows) or self.only_applied.count:
            return rows[: min(count, limit)], count > limit
        if not rows:
            rows = queries.agenda(now=now, limit=NEXT_STEPS, rejected=rejected, only_applied=True)
        return rows[: min(max(count, NEXT_STEPS), limit)], count > limit

    def _mark_days(self, now: Moment, *, rejected: bool) -> None:
        queries = self.ops.queries
        rows = queries.agenda(now=now, limit=_MARKED, rejected=rejected)
        interviews = queries.announcements.interviews(
            now, back=timedelta(), ahead=timedelta(days=DAYS)
        )
        self.two_weeks.show_days(marks_of(rows, interviews, now), now.today)

    def _show_head(self, now: Moment, *, rejected: bool, in_place: bool = False) -> None:
        queries = self.ops.queries
        due = queries.things_due(now, rejected=rejected)
        coming = self.interviews.coming
        rows = self._read(now, rejected=rejected)[0] if in_place else self._rows
        late = any(urgency_of(row, now.today) is Urgency.PAST for row in rows)
        self.head.show_day(
            day_title(due, coming, now),
            day_reason(
                due,
                is_late=late,
                has_interview=coming is not None,
                next_row=queries.next_step(now, rejected=rejected),
                today=now.today,
            ),
            wording.long_day(now.today),
            is_free=not due and coming is None,
            in_place=in_place,
        )

    def _refresh_in_place(self) -> None:
        """Updates the shown cards and all numbers without moving anything."""
        now, queries = self.ops.now(), self.ops.queries
        rejected = not queries.preferences.calm
        for item in self._step_items():
            is_done = isinstance(item, StepCard) and item.shows_done
            key = item.application_id
            row = None if is_done else queries.step(key, now, rejected=rejected)
            if row is not None:
                item.show_row(row, now.today)
        checks = queries.due_page_checks(now, MAX_CHECKS, rejected=rejected)
        count = queries.count_due_page_checks(now, rejected=rejected)
        self.checks.refresh_in_place(checks, count, now.today)
        self.only_applied.refresh_in_place(now, rejected=rejected)
        self._mark_days(now, rejected=rejected)
        self.others.refresh_in_place(now)
        self._show_head(now, rejected=rejected, in_place=True)

    def _on_cleared(self, application_ids: frozenset[str]) -> None:
        """Reloads the page; if the focused card is gone, the next one gets the focus."""
        if not self.isVisible():
            self.stale = True
            return
        focused, index = self.current_application(), self._focused_index()
        self._reload()
        if focused not in application_ids:
            index = self._index_of(focused) if focused else None
        if index is not None and not self._focus_step(min(index, len(self._step_items()) - 1)):
            self.focus_content()

    def _show_steps(self, now: Moment, *, rejected: bool) -> None:
        """Create at first only the lines that fit. The rest of them, the marks of the days and the
        numbers of the other applications follow after the first paint."""
        if self._is_painted:
            self._arrange_steps(self._rows, now.today)
            self._mark_days(now, rejected=rejected)
            self.others.refresh(now)
            return
        fit = max(1, (self.window().height() - _HEAD_HEIGHT) // _MIN_LINE_HEIGHT)
        self._arrange_steps(self._rows[:fit], now.today)
        self.two_weeks.show_days({}, now.today)
        AfterFirstPaint(self.head, self._complete)

    def _complete(self) -> None:
        if not self.isVisible():  # closed meanwhile, perhaps with the store
            self.stale = True
            return
        self._is_painted = True
        now, rejected = self.ops.now(), not self.ops.queries.preferences.calm
        self._show_steps(now, rejected=rejected)

    def _arrange_steps(self, rows: list[ApplicationRow], today: date) -> None:
        column = self._column_layout
        column.setEnabled(False)  # else each added card lays out all of them again
        self.steps.show_rows(rows, today, self.only_applied)
        column.setEnabled(True)
        column.activate()
        order_tabs([*self._step_tabs(), self.show_more, self.checks, self.others])

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

    def _done(self, card: StepCard, application_id: str) -> None:
        from desktop.actions import reminders  # noqa: PLC0415  writing needs all of advice
        from desktop.ui.interviews.outcome import OutcomeQuestion  # noqa: PLC0415  as rarely

        step = card.headline.text()
        done = self.tr("Done: {step}").format(step=step)
        label = UndoLabel(self.tr("Mark step as done"), done, step=step, in_place=True)
        question = OutcomeQuestion(self.ops, self.navigator, application_id, self.window())
        self.done_cards.run(card, label, reminders.done, *card.application_ids)
        question.ask()

    def _put_off(self, card: StepCard, _application_id: str, until: date) -> None:
        from desktop.actions import reminders  # noqa: PLC0415  writing needs all of advice

        done = self.tr("Put off until {day}").format(day=wording.day(until, self.ops.now().today))
        label = UndoLabel(self.tr("Put step off"), done, in_place=True)
        self.done_cards.run(card, label, reminders.snooze_all, card.application_ids, until)

    def _move_step(self, application_ids: tuple[str, ...], to: date) -> None:
        from desktop.actions import reminders  # noqa: PLC0415  writing needs all of advice

        done = self.tr("Put off until {day}").format(day=wording.day(to, self.ops.now().today))
        label = UndoLabel(self.tr("Put step off"), done)
        self.ops.run(label, reminders.move, application_ids, to)

    def _show_more(self) -> None:
        first_new = len(self._rows)
        self._extra_steps += STEPS
        self.refresh()
        items = self.steps.items
        if first_new < len(items):
            self._focus_on(items[first_new])

    def _on_opened(self) -> None:
        """Cards were opened or closed."""
        self.done_cards.clear()
        self._reload()

    def _move_focus(self, by: int) -> None:
        focus = self.window().focusWidget()
        for index, card in enumerate(self._all_items()):
            if focus is card:
                self._focus_card(index + by)
                return

    def _due_items(self) -> int:
        """The number of steps shown that are due; they are the first."""
        return sum(row.is_due for row in self._rows[: len(self.steps.items)])

    def _step_tabs(self) -> list[QWidget]:
        """The steps in the order of the Tab key."""
        items, due = self.steps.items, self._due_items()
        return [*items[:due], self.only_applied, *items[due:]]

    def _step_items(self) -> list[StepCard | StepLine]:
        """The shown cards and lines of steps, top to bottom."""
        items, due = self.steps.items, self._due_items()
        return [*items[:due], *self.only_applied.cards, *items[due:]]

    def _all_items(self) -> list[QWidget]:
        """All shown cards and lines, top to bottom."""
        return [*self.interviews.cards, *self._step_items(), *self.checks.cards]

    def _focus_card(self, index: int) -> bool:
        items = self._all_items()
        if not 0 <= index < len(items):
            return False
        self._focus_on(items[index])
        return True

    def _focus_step(self, index: int) -> bool:
        items = self._step_items()
        if not 0 <= index < len(items):
            return False
        self._focus_on(items[index])
        return True

    def _focus_on(self, card: QWidget) -> None:
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(card, 0, theme.L)

    def _index_of(self, application_id: str) -> int:
        """The index of its card, or -1."""
        ids = [item.application_id for item in self._step_items()]
        return ids.index(application_id) if application_id in ids else -1

    def _focused_index(self) -> int | None:
        focus = self.window().focusWidget()  # set also while the window is inactive
        for index, card in enumerate(self._step_items()):
            if focus is not None and (focus is card or card.isAncestorOf(focus)):
                return index
        return None

    def _arrange(self) -> None:
        self._column = QWidget()
        self._column.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        column = self._column_layout = QVBoxLayout(self._column)
        column.setContentsMargins(0, theme.XL, 0, theme.XL)
        column.setSpacing(theme.L)
        for part in (self.head, self.two_weeks, self.interviews, self.unconfirmed, self.steps):
            column.addWidget(part)
        column.addWidget(self.show_more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.checks)
        column.addWidget(self.others)
        column.addStretch(1)

        room = QWidget()
        middle = QHBoxLayout(room)
        middle.setContentsMargins(theme.XL, 0, theme.XL, 0)
        middle.addStretch(1)
        middle.addWidget(self._column, 1000)
        middle.addStretch(1)
        self.area = PageArea(room, self)

        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.area)
