"""Card for an interview: to prepare it until its end, then to note how it went."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import Format, InterviewKind, InterviewMoment, InterviewStatus
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord
from desktop.models.queries import InterviewRow
from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.today.card import FocusCard, Headline, status_column
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.shortcuts import latin_key
from desktop.ui.widgets.text import Caption, Text
from desktop.wording import notices
from desktop.wording.grammar import fill

#: What can become of an interview that is ahead, and of one whose time has passed.
_AHEAD = (
    InterviewStatus.CANCELLED_BY_THEM,
    InterviewStatus.POSTPONED,
    InterviewStatus.CANCELLED_BY_ME,
)
_PAST = (InterviewStatus.MISSED_BY_THEM, *_AHEAD)


class InterviewCard(FocusCard):
    """One interview. Keys: Return opens the application, P prepares the interview or notes how it
    went, Up and Down go to other cards.
    """

    opened = Signal(str)
    prepare_requested = Signal(str)
    """Id of the interview."""
    debrief_requested = Signal(str)
    """Id of the interview."""
    handed_in = Signal(str)
    """Id of the interview, a test task."""
    status_chosen = Signal(str, object)
    """Id of the interview and `InterviewStatus`: it does not take place."""
    focus_moved = Signal(int)
    """Move the focus by this number of cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interview_id = ""
        self.is_over = False
        self._mark = IconLabel("calendar", self, side=16)
        self.status = Caption(self.tr("Interview"), self)
        self.status.setWordWrap(False)
        self.headline = Headline(self)
        self.why = Text("", parent=self)
        self.main_button = PrimaryButton("", self)
        self.hand_in_link = LinkButton(self.tr("I handed it in"), self)
        self.status_link = LinkButton("", self)
        self.status_menu = QMenu(self.status_link)
        self.status_link.setMenu(self.status_menu)
        self._statuses = {status: self._status_action(status) for status in _PAST}
        self._arrange()
        self.headline.clicked.connect(self._open)
        self.main_button.clicked.connect(self._press_main)
        self.hand_in_link.clicked.connect(lambda: self.handed_in.emit(self.interview_id))

    def show_interview(self, row: InterviewRow, record: ApplicationRecord, now: Moment) -> None:
        interview, local = row.interview, Moment(row.starts, now.zone).local
        self.application_id = interview.application_id
        self.interview_id = interview.id
        self.is_over = row.ends <= now.utc
        meaning = Meaning.DUE if local.date() == now.today else Meaning.WAITING
        self._mark.show_icon("calendar", meaning)
        self.status.set_tone(meaning)
        if self.is_over:
            self.headline.setText(notices.interview_title(InterviewMoment.AFTERWARDS, row, now))
            self.main_button.setText(self.tr("Note how it went"))
            self.main_button.setToolTip(self.tr("Note people, promise, problems, questions (P)"))
            self.status_link.setText(self.tr("It did not take place"))
        else:
            self.headline.setText(self._title(row, now))
            self.main_button.setText(self.tr("Prepare"))
            self.main_button.setToolTip(self.tr("People, problems, questions and notes (P)"))
            self.status_link.setText(self.tr("It does not take place"))
        self.about.setText(self._about(row, record, now))
        self.why.setText(self._why(record))
        self.why.setVisible(bool(self.why.text()))
        is_task = interview.round is InterviewKind.TEST_TASK
        self.hand_in_link.setVisible(is_task and not self.is_over)
        for status, action in self._statuses.items():
            action.setVisible(status in (_PAST if self.is_over else _AHEAD))
        self.setAccessibleName(". ".join((self.headline.text(), self.about.text())))
        self.setAccessibleDescription(self.why.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        match latin_key(event):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case Qt.Key.Key_P:
                self._press_main()
            case Qt.Key.Key_Down:
                self.focus_moved.emit(1)
            case Qt.Key.Key_Up:
                self.focus_moved.emit(-1)
            case _:
                super().keyPressEvent(event)

    def _title(self, row: InterviewRow, now: Moment) -> str:
        """ "Second interview tomorrow 14:00 · Bluefin"."""
        local = Moment(row.starts, now.zone).local
        words = (
            self.tr("{interview} since {time} · {company}")
            if row.starts <= now.utc
            else self.tr("{interview} {day} {time} · {company}")
        )
        return words.format(
            interview=wording.interview_name(row.interview.round),
            day=wording.near_day(local.date(), now.today),
            time=wording.clock_time(local.time()),
            company=wording.in_sentence(row.company),
        )

    def _about(self, row: InterviewRow, record: ApplicationRecord, now: Moment) -> str:
        interview = row.interview
        parts = [wording.in_sentence(row.role)]
        if self.is_over:
            local = Moment(row.starts, now.zone).local
            parts.append(
                self.tr("{interview}, {day} {time}").format(
                    interview=wording.interview_name(interview.round),
                    day=wording.relative(local.date(), now.today),
                    time=wording.clock_time(local.time()),
                )
            )
        elif interview.format is not Format.UNKNOWN:
            parts.append(wording.format_name(interview.format))
        present = {a.person_id for a in record.attendances if a.interview_id == interview.id}
        names = wording.people([p.name for p in record.people if p.id in present])
        if names:
            parts.append(fill(self.tr("with {names}"), names=names))
        return " · ".join(parts)

    def _why(self, record: ApplicationRecord) -> str:
        if self.is_over:
            return self.tr("Note it while you remember: the next letter and interview need it.")
        read = []
        if problems := len(record.problems):
            one = self.tr("a problem they raised")
            read.append(one if problems == 1 else self.tr("%n problems they raised", "", problems))
        if questions := len(record.asked_questions):
            one = self.tr("a question they asked")
            several = self.tr("%n questions they asked", "", questions)
            read.append(one if questions == 1 else several)
        if not read:
            return ""
        return self.tr("To read again: {what}.").format(what=self.tr(" and ").join(read))

    def _status_action(self, status: InterviewStatus) -> QAction:
        action = QAction(wording.interview_status(status), self.status_menu)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda: self.status_chosen.emit(self.interview_id, status))
        self.status_menu.addAction(action)
        return action

    def _arrange(self) -> None:
        buttons = FlowLayout()
        for button in (self.main_button, self.hand_in_link, self.status_link):
            buttons.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(theme.XS)
        for text in (self.headline, self.about, self.why):
            words.addWidget(text)
        words.addSpacing(theme.XS)
        words.addLayout(buttons)
        row = QHBoxLayout(self.content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(status_column(self, self._mark, self.status, [self.status.text()]))
        row.addLayout(words, 1)

    def _open(self) -> None:
        self.opened.emit(self.application_id)

    def _press_main(self) -> None:
        signal = self.debrief_requested if self.is_over else self.prepare_requested
        signal.emit(self.interview_id)
