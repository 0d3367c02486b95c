"""One line of time beside an offer: the day for the answer, and what the others do until then."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions import applications
from desktop.core.kinds import State, StepKind
from desktop.core.records import Application, ApplicationRecord
from desktop.models.queries import ApplicationRow, Filter, Sort
from desktop.ops import UndoLabel
from desktop.ui import theme
from desktop.ui.interviews.detail.long_text import WrappedText, small_text
from desktop.ui.interviews.detail.section import SectionContext, clear_layout
from desktop.ui.widgets.buttons import LinkButton, WrappedLink
from desktop.ui.widgets.text import Heading, Quiet

#: Other applications shown, and how many of each filter are read to choose from.
_MOST = 6
_READ = 50
#: For so long after being hired the others are listed, to be told.
_NEWLY_HIRED = timedelta(days=30)
_GUTTER = 20
_DOT = 4.0
translate = QCoreApplication.translate


class Other(NamedTuple):
    """Another application with its next day."""

    row: ApplicationRow
    on: date | None
    event: str


@dataclass(frozen=True, slots=True)
class Stop:
    """What happens on one day: another employer's next event, or one's own answer."""

    on: date | None
    event: str
    title: str
    application_id: str = ""
    """The other application; empty for one's own answer."""
    tell: str = ""
    """The words of the button that leads to telling them; empty for no button."""


class OtherApplications(QWidget):
    """Beside an offer and a new job: those whose answer is awaited, by their next day."""

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._content: object = None
        self.heading = Heading()
        self.rows: list[StopRow] = []
        self.buttons: list[LinkButton] = []
        """The buttons shown, from top to bottom."""
        self._hint, self._more = Quiet(), Quiet()
        line = QWidget()
        self._line = QVBoxLayout(line)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.heading)
        column.addWidget(self._hint)
        column.addWidget(line)
        column.addWidget(self._more)
        self.hide()

    def show_record(self, record: ApplicationRecord) -> None:
        """Shows the others beside `record`; rebuilds the line only if it has changed."""
        application = record.application
        today = self._context.ops.now().today
        is_hired = application.state is State.HIRED
        others = self._others(application) if _is_shown(record, today) else []
        self.setVisible(bool(others))
        self.heading.setText(
            self.tr("Tell the others that you have decided")
            if is_hired
            else self.tr("The others that wait")
        )
        hint = self._hint_words(application)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        more = max(0, len(others) - _MOST)
        self._more.setText(self.tr("%n more wait.", "", more))
        self._more.setVisible(more > 0)
        stops = self._stops(others[:_MOST], application, today)
        if (stops, today) == self._content:
            return
        self._content = stops, today
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        clear_layout(self._line)
        self.rows = [StopRow(stop, today) for stop in stops]
        self.buttons = [button for row in self.rows for button in row.buttons]
        for row in self.rows:
            row.opened.connect(self._context.navigator.open_application)
            row.told.connect(partial(self._tell, application.offer_answer_by))
            self._line.addWidget(row)
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def _others(self, application: Application) -> list[Other]:
        """Those who have met the candidate, by the day of their next event."""
        queries, now = self._context.ops.queries, self._context.ops.now()
        interviews = queries.announcements.next_interviews(now)
        found = [
            Other(row, *_next(row, interviews.get(row.id), now.today))
            for kind in (Filter.INTERVIEWING, Filter.WAITING, Filter.ON_HOLD, Filter.OFFERS)
            for row in queries.applications(
                filter=kind, sort=Sort.DUE, now=now, offset=0, limit=_READ
            )
            if row.interviewed and row.state is not State.OFFER and row.id != application.id
        ]
        return sorted(found, key=lambda other: other.on or date.max)

    def _stops(
        self, others: Sequence[Other], application: Application, today: date
    ) -> tuple[Stop, ...]:
        """The stops of `others`, and one's own answer to an offer if its day is to come."""
        found = []
        if others and _is_open(application, today):
            event, company = self.tr("your answer"), wording.in_sentence(application.company)
            found.append(Stop(application.offer_answer_by, event, company))
        told = self._context.ops.queries.told_of_another_offer() if others else frozenset()
        for row, on, event in others:
            title = self.tr("{company} · {role}").format(
                company=wording.in_sentence(row.company), role=wording.in_sentence(row.role)
            )
            tell = (
                ""
                if application.state is not State.OFFER
                else self._tell_words(
                    row, is_told=row.id in told, is_open=_is_open(application, today)
                )
            )
            found.append(Stop(on, event, title, row.id, tell))
        return tuple(sorted(found, key=lambda stop: stop.on or date.max))

    def _tell_words(self, row: ApplicationRow, *, is_told: bool, is_open: bool) -> str:
        """The button that leads to telling them; empty where there is nothing to tell."""
        if row.action is StepKind.NOTIFY_COMPETING_OFFER:
            return self.tr("Write it")
        may_be_told = is_open and not is_told and row.action is not StepKind.NO_CONTACT
        return self.tr("Tell them…") if may_be_told else ""

    def _hint_words(self, application: Application) -> str:
        if application.state is State.OFFER and application.offer_answer_by is None:
            return self.tr("Enter the day for your answer above, then you can tell them of it.")
        return ""

    def _tell(self, answer_by: date | None, application_id: str) -> None:
        """Notes this offer with that application, whose next step then is to tell them."""
        ops = self._context.ops
        other = ops.queries.application(application_id)
        if other is None:
            return
        told = replace(other, other_offer_deadline=other.other_offer_deadline or answer_by)
        company = wording.in_sentence(other.company)
        done = self.tr("Next step: tell {company} of your offer").format(company=company)
        label = UndoLabel(self.tr("Tell of the offer"), done)
        if told == other or ops.run(label, applications.update, told):
            self._context.navigator.write_letter.emit(application_id)


def _is_open(application: Application, today: date) -> bool:
    """Whether the offer is in hand and the day for the answer is to come."""
    answer_by = application.offer_answer_by
    return application.state is State.OFFER and answer_by is not None and answer_by >= today


def _is_shown(record: ApplicationRecord, today: date) -> bool:
    """Whether the others matter: beside an offer in hand, and for some time after being hired."""
    state = record.application.state
    hired = [change.on for change in record.history if change.state is State.HIRED]
    newly = state is State.HIRED and bool(hired) and today - hired[-1] <= _NEWLY_HIRED
    return state is State.OFFER or newly


def _next(row: ApplicationRow, interview: date | None, today: date) -> tuple[date | None, str]:
    """The next day of another application, and what it is for: their event, or else one's step."""
    promise = row.promise_on if row.promise_on is not None and row.promise_on >= today else None
    if interview is not None and (promise is None or interview <= promise):
        return interview, translate("Offer", "interview")
    if promise is not None:
        return promise, translate("Offer", "they promised an answer")
    if row.action is None or row.due_on is None:
        return None, translate("Offer", "no step planned")
    step = wording.step(row.action, wording.split_names(row.recipient_names))
    return max(row.due_on, today), wording.continued(step)


class StopRow(QWidget):
    """A stop beside a dot on a line: its day and event, the application, and *Tell them*."""

    opened = Signal(str)
    told = Signal(str)
    """The button that leads to telling them was pressed."""

    def __init__(self, stop: Stop, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_own = not stop.application_id
        self.buttons: list[LinkButton] = []
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text(small_text(self._when(stop, today))))
        if self._is_own:
            title = self._text(WrappedText(stop.title))
            title.setFont(theme.semibold())
            words.addWidget(title)
        else:
            link = WrappedLink(stop.title, self)
            link.clicked.connect(lambda: self.opened.emit(stop.application_id))
            self.buttons.append(link)
            words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.scaled(_GUTTER), 0, 0, theme.S)
        line.setSpacing(theme.S)
        line.addLayout(words, 1)
        if stop.tell:
            tell = LinkButton(stop.tell, self)
            tell.setAccessibleName(
                self.tr("Tell {application} of the offer").format(application=stop.title)
            )
            tell.clicked.connect(lambda: self.told.emit(stop.application_id))
            self.buttons.append(tell)
            line.addWidget(tell, 0, Qt.AlignmentFlag.AlignBottom)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line of time: a filled dot for one's own answer, a ring for the others."""
        palette = self.palette()
        ink = theme.link(palette) if self._is_own else theme.mark(palette)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = theme.scaled(_GUTTER) / 2 - theme.XS
        x = x if self.isLeftToRight() else self.width() - x
        middle = QPointF(x, self.fontMetrics().height() / 2)
        painter.setPen(QPen(theme.line(palette), 1.0))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setPen(QPen(ink, 2.0))
        painter.setBrush(ink if self._is_own else palette.base())
        painter.drawEllipse(middle, _DOT, _DOT)

    def _text(self, text: WrappedText) -> WrappedText:
        """A child in reading order, in line with the text of a link."""
        text.setParent(self)
        text.setContentsMargins(theme.S, 0, 0, 0)
        return text

    def _when(self, stop: Stop, today: date) -> str:
        if stop.on is None:
            return wording.at_start(stop.event)
        return self.tr("{when}: {event}").format(
            when=wording.at_start(wording.when(stop.on, today)), event=stop.event
        )
