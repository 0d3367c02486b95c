"""The notes for a call or a talk in person: what to say, whom to call, and how it went."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QPushButton, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions import letters, people, settings
from desktop.actions.context import Context
from desktop.actions.letters import SentLetter
from desktop.advice.help import Topic, topic_of_why
from desktop.advice.letters.template_values import Sender
from desktop.core.changes import Changes
from desktop.core.kinds import Channel, ContactKind, LetterKind, LetterLanguage, StepKind, Tone
from desktop.core.profile import NAME, PHONE
from desktop.core.records import ApplicationRecord, Person
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.forms.base import Failure
from desktop.ui.forms.person import PersonDialog
from desktop.ui.help.opening import help_key, open_help
from desktop.ui.letter.foot import SendWarningBar
from desktop.ui.letter.head import LetterHead
from desktop.ui.letter.session import TONE, EditedLetter, LetterSession, store_draft
from desktop.ui.letter.steps import ways
from desktop.ui.letter.template_dialog import TemplateDialog
from desktop.ui.letter.words import LetterWords
from desktop.ui.talk.notes import TalkNotes
from desktop.ui.talk.number_panel import NumberPanel
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.open_link import open_link
from desktop.ui.widgets.shortcuts import add_close_key, add_keys
from desktop.ui.widgets.text import Quiet
from desktop.ui.widgets.window_layout import fill_window, remember_size

P = ParamSpec("P")

FIRST_SIZE = QSize(920, 680)
#: Delay in ms between the last key and saving the draft.
SAVE_DELAY_MS = 1000

#: The notes for a call instead of these steps; for all others the question when they decide.
_NOTES = {
    StepKind.ASK_FOR_DATE: LetterKind.DATE_CALL,
    StepKind.ASK_FOR_OFFER: LetterKind.OFFER_CALL,
}


class TalkDialog(QDialog):
    """The notes of an application whose next step, or an alternative to it, is a call or a talk.

    Changed notes are saved as drafts by themselves; only the buttons of the foot log anything.
    Raises KeyError when there is no such application, ValueError when there is nothing to say.
    """

    reached = Signal(str)
    """Id of the application, after a call or talk was logged: what did they say?"""

    def __init__(self, ops: Ops, application_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        record = ops.queries.record(application_id)
        if record is None:
            raise KeyError(application_id)
        steps = ways(ops, application_id)
        step = next((way for way in steps if way.spoken), None)
        if step is None:
            raise ValueError("the next step is neither a call nor a talk")
        self.ops = ops
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._by_phone = step.channel is Channel.PHONE
        call = (_NOTES.get(steps[0].kind, LetterKind.PHONE_SCRIPT), LetterKind.VOICEMAIL)
        self._kinds = call if self._by_phone else (LetterKind.TALK,)
        self.session = LetterSession(ops, record, step, self._kinds)
        words = self._words = LetterWords(self)
        self.head = LetterHead(words, self)
        headings = (self.tr("&What to say"), self.tr("If the mailbo&x answers"))
        texts = list(zip(headings, self._letters_at(0), strict=False))
        self.notes = TalkNotes(texts, self.session, words, self)
        self.panel = NumberPanel(self)
        self.send_warning = SendWarningBar(self)
        self.notice = Quiet("", self)
        self.failure = Failure()
        self.close_button = QPushButton(self.tr("C&lose"), self)
        self.unanswered = QPushButton(self.tr("Nobody an&swered"), self)
        self.message = QPushButton(self.tr("I left a &message"), self)
        talked = self.tr("&I reached them") if self._by_phone else self.tr("&I talked to them")
        self.talked = PrimaryButton(talked, self)
        self.saver = QTimer(self)
        self.saver.setSingleShot(True)
        self.saver.setInterval(SAVE_DELAY_MS)
        self._arrange()
        self._show_session()
        self._connect()
        help_key(self, lambda: topic_of_why(self.session.step.why.kind))
        add_close_key(self)
        remember_size(self, "talk", FIRST_SIZE)
        self.notes.texts[0].editor.body.setFocus()

    @property
    def application_id(self) -> str:
        return self.session.record.application.id

    @property
    def person(self) -> Person | None:
        """The person to talk to."""
        return self.notes.first.addressee.person

    def done(self, result: int) -> None:
        """Save the drafts, however the dialog is closed."""
        self.head.commit_fields()
        self._save()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ignore Return in a field: every button here logs something or closes the window."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _letters_at(self, place: int) -> Sequence[EditedLetter]:
        """The texts for one person."""
        count = len(self._kinds)
        return self.session.letters[place * count : (place + 1) * count]

    def _show_session(self) -> None:
        session, head = self.session, self.head
        application, step = session.record.application, session.step
        notes = session.letters[:: len(self._kinds)]
        names = [letter.addressee.person.name for letter in notes if letter.addressee.person]
        headline = wording.step(StepKind.CALL, names, step.channel)
        self.setWindowTitle(wording.titled(headline, application.company, application.role))
        head.show_record(self._kinds[0], application.company, application.role)
        head.title.setText(headline)
        head.tabs.blockSignals(True)
        while head.tabs.count():
            head.tabs.removeTab(0)
        head.show_letters(notes)
        head.tabs.blockSignals(False)
        head.show_sender(session.sender)
        asks, sender = self._by_phone, session.sender
        head.show_sender_fields(name=asks and not sender.name, phone=asks and not sender.phone)
        head.show_result(None)
        self._show_person(0)

    def _show_person(self, place: int) -> None:
        self._save()
        self.notes.show_letters(self.session, self._letters_at(place))
        self._show_choices()
        self.panel.show_person(self.person)
        self._check()

    def _check(self) -> None:
        """Check the texts; show the send warning and when to call."""
        self.notes.check()
        now, record = self.ops.now(), self.session.record
        warning = self.session.send_warning(self.notes.first)
        self.send_warning.show_text(self._words.send_warning(warning, now.today) if warning else "")
        zone = self.ops.advisor.time(record, now).zone
        self.panel.show_hours(self.ops.advisor.call_hours(record, now), zone)
        self.panel.show_attempts(self._attempts())

    def _attempts(self) -> str:
        """The calls that nobody answered since the last contact, in one sentence."""
        tried = _attempts(self.session.record)
        if len(tried) > 1:
            return self.tr(
                "You have called %n times, and nobody answered. Leave a message, or write.",
                "",
                len(tried),
            )
        called = self.tr("You called {day} at {time}, and nobody answered.")
        today = self.ops.now().today
        return "".join(
            called.format(
                day=wording.relative(at.date(), today), time=wording.clock_time(at.time())
            )
            for at in tried
        )

    def _save(self) -> None:
        self.saver.stop()
        for text in self.notes.texts:
            store_draft(self.ops, self.session, text.letter)

    def _edited(self) -> None:
        self.saver.start()
        self._check()

    def _choose_tone(self, tone: Tone) -> None:
        self.session.tone = tone
        self.ops.run("", settings.put, TONE, str(tone))
        self.notes.regenerate(force=True)

    def _show_choices(self) -> None:
        """Show the tones of the notes and their language; tell if there is none in it."""
        session, notes = self.session, self.notes.first
        self.head.show_tones(session.tones(notes), session.tone)
        self.head.show_language(session.language(notes))
        missing = session.missing_language(notes)
        self._say(self._words.fallback(missing) if missing else "")

    def _choose_language(self, language: LetterLanguage) -> None:
        """Speak with everybody of this application, or with this person, in another language."""
        person = None if self.person is None else self.person.id
        label = UndoLabel(self.tr("Choose the language of letters"), self.tr("Language changed"))
        if self._run(label, letters.set_language, self.application_id, person, language):
            self.notes.regenerate(force=True)

    def _set_sender(self, sender: Sender) -> None:
        if sender != self.session.sender:
            self.session.sender = sender
            self.ops.run("", settings.put_all, [(NAME, sender.name), (PHONE, sender.phone)])
            self.notes.regenerate(force=False)

    def _edit_template(self) -> None:
        letter = self.notes.first
        key = letter.unusable_key or letter.template
        if key is not None:
            language = self.session.library(letter).language
            TemplateDialog(self.ops, key, self.application_id, self, language=language).open()

    def _enter_missing(self, name: str) -> None:
        (self.head.name if name == "me" else self.head.phone).setFocus()

    def _copy(self, number: str) -> None:
        QGuiApplication.clipboard().setText(number)
        self._say(self.tr("The number is on the clipboard."))

    def _say(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def _save_number(self, number: str) -> None:
        if self.person is not None:
            label = UndoLabel(self.tr("Save number"), self.tr("Number saved"))
            self._run(label, people.update, replace(self.person, phone=number))
            self.panel.copy.setFocus()

    def _add_person(self) -> None:
        PersonDialog(self.ops, self, application=self.session.record.application).open()

    def _log_talk(self) -> None:
        """Log the call or talk. Notes that were not changed are no record of what was said."""
        notes = self.notes.first
        done = self.tr("Logged: the call") if self._by_phone else self.tr("Logged: the talk")
        if self._log(UndoLabel(self.tr("Log call"), done), notes, notes.is_edited):
            self.reached.emit(self.application_id)

    def _log_message(self) -> None:
        label = UndoLabel(self.tr("Log message"), self.tr("Logged: your message on the mailbox"))
        self._log(
            label, self.notes.texts[1].letter, keeps_text=True, subject=self.tr("Left a message")
        )

    def _log_attempt(self) -> None:
        done = self.tr("Logged. Try again today or on the next working day.")
        if _attempts(self.session.record):
            done = self.tr("Logged. Next time leave a message, or write.")
        label = UndoLabel(self.tr("Log call that nobody answered"), done)
        if self._run(label, letters.log_attempt, self.application_id, self._recipients()):
            self.accept()

    def _log(
        self, label: UndoLabel, letter: EditedLetter, keeps_text: bool, subject: str = ""
    ) -> bool:
        """Log a contact and close; False on failure."""
        self.head.commit_fields()  # a shortcut does not end editing
        if letter.sent:
            return False  # a second click after the first has logged it
        self._save()
        today, warning = self.ops.now().today, self.session.send_warning(letter)
        said = SentLetter(
            subject=subject,
            text=letter.body if keeps_text else "",
            note=self._words.send_warning_note(warning, today) if warning else "",
            draft_id=letter.draft_id if letter.is_stored else "",
        )
        step = self.session.step
        logged = self._run(
            label, letters.log_sent, self.application_id, step, said, self._recipients()
        )
        if logged:
            letter.sent, letter.is_stored = True, False
            self.accept()
        return logged

    def _recipients(self) -> list[str]:
        return [] if self.person is None else [self.person.id]

    def _run(
        self,
        label: UndoLabel,
        action: Callable[Concatenate[Context, P], None],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """Run an action; False on failure, with the reason shown above the buttons."""
        failures: list[str] = []
        self.ops.failed.connect(failures.append)
        done = self.ops.run(label, action, *args, **kwargs)
        self.ops.failed.disconnect(failures.append)
        self.failure.show_text(" ".join(failures))
        return done is not None

    def _on_changed(self, changes: Changes) -> None:
        """Follow changes of the record and of the templates."""
        if changes.settings and self.session.reload_templates():
            self._show_choices()
            self.notes.regenerate(force=False)
        if self.application_id not in changes.applications:
            return
        record = self.ops.queries.record(self.application_id)
        if record is None:
            for text in self.notes.texts:
                text.letter.sent = True  # no draft is to be saved: the application is gone
            self.reject()
        elif record.people == self.session.record.people:
            if self.session.update_record(record):
                self._show_choices()
                self.notes.regenerate(force=False)
            self._check()
        else:
            self._save()
            self.session = LetterSession(self.ops, record, self.session.step, self._kinds)
            self._show_session()

    def _connect(self) -> None:
        head, panel = self.head, self.panel
        head.tabs.currentChanged.connect(self._show_person)
        head.tone_chosen.connect(self._choose_tone)
        head.language_chosen.connect(self._choose_language)
        head.sender_changed.connect(self._set_sender)
        head.template.clicked.connect(self._edit_template)
        head.about_letters.clicked.connect(lambda: open_help(Topic.CALLS, self))
        panel.copy_requested.connect(self._copy)
        panel.dial_requested.connect(lambda link: open_link(link, self))
        panel.number_entered.connect(self._save_number)
        panel.person_requested.connect(self._add_person)
        self.notes.edited.connect(self._edited)
        self.notes.field_requested.connect(self._enter_missing)
        self.send_warning.why.clicked.connect(lambda: open_help(Topic.BEFORE_YOU_SEND, self))
        self.saver.timeout.connect(self._save)
        self.close_button.clicked.connect(self.reject)
        self.unanswered.clicked.connect(self._log_attempt)
        self.message.clicked.connect(self._log_message)
        self.talked.clicked.connect(self._log_talk)
        add_keys(self.talked, "Ctrl+Return", "Ctrl+Enter")
        self.ops.changed.connect(self._on_changed)

    def _arrange(self) -> None:
        self.head.to.hide()
        self.head.about_letters.setText(self.tr("&About calls"))
        self.notice.hide()
        self.panel.setVisible(self._by_phone)
        buttons = FlowLayout(at_end=True)
        for button in (self.close_button, self.unanswered, self.message, self.talked):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        for button in (self.unanswered, self.message):
            button.setVisible(self._by_phone)
        side = QVBoxLayout()
        side.setSpacing(theme.S)
        side.addWidget(self.panel)
        side.addWidget(self.notes.findings, 1)
        side.addStretch()
        along = (
            QBoxLayout.Direction.LeftToRight if self._by_phone else QBoxLayout.Direction.TopToBottom
        )
        middle = QBoxLayout(along)
        middle.setSpacing(theme.L)
        middle.addWidget(self.notes, 7)
        middle.addLayout(side, 4 if self._by_phone else 0)
        body = QWidget(self)
        above = QVBoxLayout(body)
        above.setContentsMargins(theme.XL, theme.L, theme.XL, theme.S)
        above.setSpacing(theme.S)
        above.addWidget(self.head)
        above.addLayout(middle, 1)
        below = QVBoxLayout()
        below.setSpacing(theme.S)
        for widget in (self.send_warning, self.failure, self.notice):
            below.addWidget(widget)
        below.addLayout(buttons)
        fill_window(self, body, below, theme.XL, divided=True)


def _attempts(record: ApplicationRecord) -> list[datetime]:
    """The times of the calls since the last contact that nobody answered, latest first."""
    found = []
    for contact in reversed(record.contacts):
        if contact.kind is not ContactKind.CALL_ATTEMPT:
            break
        found.append(contact.at)
    return found
