"""The wizard *What should I do?*: questions, the answer, and ways to finish."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions import wizard
from desktop.actions.planning import first_reminder
from desktop.advice.help import Topic
from desktop.advice.model import Advice
from desktop.advice.outlook import TurningPointKind, milestones
from desktop.advice.people import recipients_of
from desktop.advice.situation import Situation
from desktop.core.changes import Changes
from desktop.core.kinds import StepKind
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.help.opening import help_key
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.card import Content, Hairline, see_through
from desktop.ui.widgets.shortcuts import add_close_key
from desktop.ui.widgets.text import Elided, Quiet, Text
from desktop.ui.widgets.window_layout import remember_size
from desktop.ui.wizard.foot import Foot
from desktop.ui.wizard.outlook_panel import Outlook
from desktop.ui.wizard.question_page import QuestionPage
from desktop.ui.wizard.result_page import ResultPage
from desktop.ui.wizard.session import Session
from desktop.ui.wizard.step_panel import Outcome
from desktop.ui.wizard.words import WizardWords, does_something

FIRST_SIZE = QSize(860, 640)
#: The situations in which an answer is awaited, and those of them without reasons for silence.
_WITHOUT_REASONS = frozenset({Situation.APPLIED, Situation.GOING_AHEAD})
_AWAITING = _WITHOUT_REASONS | {Situation.WAITING, Situation.ON_HOLD}


class WizardDialog(QDialog):
    """One advice run. Nothing is saved before the person finishes on the last page.

    Closing the last page saves the answers and the run; leaving earlier saves nothing.
    Raises KeyError if there is no such application.
    """

    letter_requested = Signal(str)
    """The run is saved, and the letter for the next step of this application is wanted."""

    def __init__(self, ops: Ops, application_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        record = ops.queries.record(application_id)
        if record is None:
            raise KeyError(application_id)
        self.ops = ops
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = Session(ops.advisor, record, ops.now())
        self.page: QuestionPage | ResultPage
        self._words = WizardWords(self)
        self._knowledge = ops.advisor.knowledge
        self._advice = self.session.before
        self._kept = self._failed = False
        self.title = Elided("", Type.TITLE, self)
        self.known = Quiet("", self)
        self.failure = Text("", parent=self, tone=Meaning.OVERDUE)
        self.foot = Foot(self)
        self._help = help_key(self, lambda: Topic.ADVICE)
        self._arrange()
        self._show_record()
        self._show_place()
        self._connect()
        add_close_key(self)
        remember_size(self, "wizard", FIRST_SIZE)

    def reject(self) -> None:
        """Escape or the window's close button: on the last page the run is saved."""
        if self.session.finished and not self._kept and not self._failed:
            self._close()
        else:
            super().reject()

    def _next(self) -> None:
        self.session.go_forward()
        self._show_place()

    def _back(self) -> None:
        self.session.go_back()
        self._show_place()

    def _show_place(self) -> None:
        """Show the present question, or the answer after the last one."""
        self._say_failure("")
        if self.session.finished:
            self._show_answer()
            return
        page = QuestionPage(self.session, self.session.place, self._knowledge.words, self)
        page.answered.connect(self._show_effect)
        self._put(page)
        self._show_effect()
        page.focus_first()
        announce(
            page,
            self.tr("{progress}. {question}").format(
                progress=self.foot.progress.text(), question=page.title.text()
            ),
        )

    def _show_effect(self) -> None:
        session = self.session
        effect = self._words.effect(session, self._knowledge.words)
        self.foot.show_question(session.place, session.max_questions, effect, last=session.last)
        page = self.page
        self.foot.next.setEnabled(not isinstance(page, QuestionPage) or page.is_understood())

    def _show_answer(self) -> None:
        session = self.session
        advice = self._advice = session.advice()
        step = advice.step
        doable = does_something(step)
        record = session.told
        people = () if step is None else recipients_of(record, step, session.now.utc)
        remind_at = None
        if step is not None and doable:
            now, advisor = self.ops.now(), self.ops.advisor
            remind_at = first_reminder(self.ops.queries, now, advisor, record, step)
        current, fact = session.situation(advice)
        outcome = Outcome(
            advice=self._as_seen_here(advice),
            situation=current,
            fact=fact,
            people=people,
            today=session.now.today,
            remind_at=remind_at,
            outlook=self._outlook(current, advice),
        )
        page = ResultPage(self._words, self._knowledge, outcome, self)
        self._put(page)
        self.foot.show_answer(
            can_go_back=bool(session.questions),
            can_finish=doable,
            moves_on=step is not None and step.kind is StepKind.MOVE_ON,
            letter=step is not None and step.letter_today is not None,
            spoken=step is not None and step.spoken,
            due=step is not None and step.kind_today is not StepKind.WAIT,
        )
        reminder = page.step.reminder
        self.foot.remind.setEnabled(True)
        reminder.changed.connect(lambda: self.foot.remind.setEnabled(not reminder.fault()))
        page.bars.return_pressed.connect(self.foot.focus_default)
        announce(page, page.lead.text())
        if page.bars.isHidden():
            self.foot.focus_default()
        else:
            page.bars.setFocus()

    def _outlook(self, current: Situation, advice: Advice) -> Outlook:
        """What may change the advice while an answer is awaited."""
        if current not in _AWAITING or not does_something(advice.step):
            return Outlook()
        with_reasons = current not in _WITHOUT_REASONS
        point = self.session.turning_point() if with_reasons else None
        ahead = milestones(self.session.outlook(), with_reasons=with_reasons)
        if point is not None and point.kind is not TurningPointKind.OBSERVATION:
            ahead = tuple(one for one in ahead if one.then.on > point.then.on)
        step = advice.step
        is_due = step is not None and step.kind_today is not StepKind.WAIT
        return Outlook(turning_point=point, milestones=ahead, is_due=is_due)

    def _as_seen_here(self, advice: Advice) -> Advice:
        """The advice with the step's day as a date in the person's own time zone."""
        session, step = self.session, advice.step
        if step is None:
            return advice
        advisor, told, now = self.ops.advisor, session.told, session.now
        begins = advisor.own_day(told, step.on, advisor.due_from(told, step, now), now)
        on = replace(session.now, utc=max(begins, session.now.utc)).today
        return replace(advice, step=replace(step, on=on))

    def _put(self, page: QuestionPage | ResultPage) -> None:
        """Replace the page shown by `page`."""
        shown = Scrolling(page, self)
        see_through(shown)
        old = self._slot.takeAt(0)
        if old is not None and (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        self._slot.addWidget(shown)
        explained = isinstance(page, ResultPage) and not page.bars.isHidden()
        self._help.setEnabled(not explained)  # F1 is about the chosen reason there
        self.page = page

    def _remind(self) -> None:
        page = self.page
        if not isinstance(page, ResultPage):
            return
        at = page.step.remind_at
        when = wording.when_at(at, self.session.now.today)
        self._finish(self.tr("Reminder set: {when}").format(when=when), remind_at=at)

    def _did_it(self) -> None:
        step = self._advice.step
        if step is not None:
            done = wording.step_kind(step.kind)
            self._finish(self.tr("Done: {step}").format(step=done), did_it=True)

    def _write(self) -> None:
        """Save the run and open the letter."""
        if self._finish(""):
            self.letter_requested.emit(self.session.record.application.id)

    def _close(self) -> None:
        self._finish("")

    def _finish(
        self, message: str, *, remind_at: datetime | None = None, did_it: bool = False
    ) -> bool:
        """Save the run with the chosen follow-up in one undoable step; True on success."""
        if self._kept:
            return False  # a second click after the first has closed the dialog
        session = self.session
        name = self.tr("Answer of the questions")
        kept = self.ops.run(
            UndoLabel(name, message) if message else name,
            wizard.finish,
            session.record.application.id,
            session.answers(),
            session.observations(),
            self._advice,
            facts=session.facts(),
            remind_at=remind_at,
            did_it=did_it,
        )
        if kept is not None:
            self._kept = True
            self.accept()
        return kept is not None

    def _on_failed(self, sentence: str) -> None:
        self._failed = True
        self._say_failure(sentence)

    def _on_changed(self, changes: Changes) -> None:
        """Handle a change of the record while the dialog is open, from the tray for example."""
        application_id = self.session.record.application.id
        if self._kept or application_id not in changes.applications:
            return
        record = self.ops.queries.record(application_id)
        if record is None:
            self._kept = True
            self.reject()
            return
        self.session.update_record(record)
        self._show_record()
        self._show_place()

    def _say_failure(self, sentence: str) -> None:
        self.failure.setText(sentence)
        self.failure.setVisible(bool(sentence))

    def _show_record(self) -> None:
        application = self.session.record.application
        title = self.tr("What should I do?")
        self.setWindowTitle(wording.titled(title, application.company, application.role))
        self.title.setText(
            self.tr("{company} · {role}").format(
                company=wording.in_sentence(application.company),
                role=wording.in_sentence(application.role),
            )
        )
        self.known.setText(
            self._words.known(self.ops.advisor, self.session.record, self.session.now)
        )

    def _connect(self) -> None:
        self.foot.next.clicked.connect(self._next)
        self.foot.back.clicked.connect(self._back)
        self.foot.remind.clicked.connect(self._remind)
        self.foot.did_it.clicked.connect(self._did_it)
        self.foot.write.clicked.connect(self._write)
        self.foot.close_button.clicked.connect(self._close)
        self.ops.failed.connect(self._on_failed)
        self.ops.changed.connect(self._on_changed)

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(theme.XL, theme.L, theme.XL, theme.S)
        head.setSpacing(theme.XS)
        head.addWidget(self.title)
        head.addWidget(self.known)
        content = Content(self)
        self._slot = QVBoxLayout(content)
        self._slot.setContentsMargins(theme.XL, theme.S, theme.XL, theme.S)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.XL, theme.S, theme.XL, theme.L)
        foot.setSpacing(theme.S)
        foot.addWidget(self.failure)
        foot.addWidget(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self))
        column.addWidget(content, 1)
        column.addWidget(Hairline(self))
        column.addLayout(foot)


class Scrolling(QScrollArea):
    """A scroll area with one question or the answer."""

    def __init__(self, page: QuestionPage | ResultPage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        if isinstance(page, QuestionPage):
            page.answered.connect(self._follow)
        else:
            page.bars.picked.connect(self._show_evidence)

    def _show_evidence(self, evidence: QWidget) -> None:
        """Scroll to what was unfolded, after giving it its place."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.ensureWidgetVisible(evidence, 0, theme.S)

    def _follow(self) -> None:
        """Scroll to the answer just given, with the date field that may be below it."""
        focus = self.focusWidget()
        if focus is not None:
            self.ensureWidgetVisible(focus, 0, 2 * theme.XL)
