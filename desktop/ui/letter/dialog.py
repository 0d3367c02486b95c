"""The dialog *Write it*: the letters of the next step, checked, sent and logged."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions import interviews, letters, notes, people, settings
from desktop.advice.help import Topic, topic_of_why
from desktop.advice.letter_check.model import Field, Finding, FindingKind
from desktop.advice.letters.template_values import Sender
from desktop.core.changes import Changes
from desktop.core.kinds import LetterLanguage, Tone
from desktop.core.profile import NAME, PHONE
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.forms.base import Failure
from desktop.ui.help.opening import help_key, open_help
from desktop.ui.letter.editor import LetterEditor
from desktop.ui.letter.findings import FindingsPanel
from desktop.ui.letter.foot import LetterFoot
from desktop.ui.letter.head import LetterHead
from desktop.ui.letter.note_questions import NoteQuestions
from desktop.ui.letter.sending import WAY, Sending, Way, stored_way
from desktop.ui.letter.session import TONE, EditedLetter, LetterSession, store_draft
from desktop.ui.letter.steps import letter_step
from desktop.ui.letter.words import LetterWords
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.shortcuts import add_close_key
from desktop.ui.widgets.window_layout import fill_window, remember_size
from desktop.wording.grammar import fill

FIRST_SIZE = QSize(920, 680)
#: Delay in ms between the last key and saving the draft.
SAVE_DELAY_MS = 1000


class LetterDialog(QDialog):
    """Writes the letters of an application whose next step, or an alternative to it, is a letter.

    It opens at the draft `draft_id`, if that is one of them. Text is saved as a draft by itself;
    only *Yes, I sent it* logs it. Raises KeyError when there is no such application, ValueError
    when its step is no letter.
    """

    def __init__(
        self, ops: Ops, application_id: str, parent: QWidget | None = None, *, draft_id: str = ""
    ) -> None:
        super().__init__(parent)
        record = ops.queries.record(application_id)
        if record is None:
            raise KeyError(application_id)
        step = letter_step(ops, application_id)
        if step is None or step.letter_kind is None:
            raise ValueError("the next step is no letter")
        self.ops = ops
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = LetterSession(ops, record, step)
        self.letter: EditedLetter = self.session.letters[0]
        self._words = LetterWords(self)
        self.head = LetterHead(self._words, self)
        self.editor = LetterEditor(self)
        self.findings = FindingsPanel(self._words, self)
        self.notes = NoteQuestions(self)
        self.failure = Failure()
        self.foot = LetterFoot(self)
        self.sending = Sending(ops, self._words, self)
        self.saver = QTimer(self)
        self.saver.setSingleShot(True)
        self.saver.setInterval(SAVE_DELAY_MS)
        self._logging = False
        self._arrange()
        application = record.application
        title = self.tr("Write it")
        self.setWindowTitle(wording.titled(title, application.company, application.role))
        self.head.show_record(step.letter_kind, application.company, application.role)
        self.head.show_letters(self.session.letters)
        self.head.show_sender(self.session.sender)
        self.head.show_sender_fields(name=not self.session.sender.name, phone=False)
        self._connect()
        help_key(self, lambda: topic_of_why(self.session.step.why.kind))
        ids = [letter.draft_id for letter in self.session.letters]
        place = ids.index(draft_id) if draft_id in ids else 0
        self.head.tabs.setCurrentIndex(place)
        self._show_letter(place)
        add_close_key(self)
        remember_size(self, "letter", FIRST_SIZE)
        self.editor.body.setFocus()

    def done(self, result: int) -> None:
        """Save the draft, however the dialog is closed."""
        self.head.commit_fields()
        self._save()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ignore Return in a field: the default button would log the letter."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _show_letter(self, place: int) -> None:
        self.head.commit_fields()
        self._save()
        self.letter = self.session.letters[place]
        letter = self.letter
        self.editor.open_text(letter.subject, letter.body, spoken=False, attaches=letter.attaches)
        self.head.show_addressee(letter)
        self._show_choices()
        self.foot.show_letter(letter, stored_way(self.ops.queries.setting(WAY)))
        self.foot.set_reachable(letter.is_reachable)
        self.editor.setEnabled(not self.letter.sent)
        self.foot.setEnabled(not self.letter.sent)
        self._report_template()
        self._check()
        if letter.is_asked and letter.handed_over_at is not None:
            now = self.ops.now()
            opened = replace(now, utc=letter.handed_over_at).local
            self.foot.ask(self._words.handed_over(opened, now.today))

    def _show_choices(self) -> None:
        """Show the tones that the letter can have, its own tone, and its language."""
        self.head.show_tones(self.session.tones(self.letter), self.letter.tone)
        self.head.show_language(self.session.language(self.letter))

    def _report_template(self) -> None:
        """Tell why the template is not the one that was asked for."""
        if self.letter.is_edited:
            return
        missing = self.session.missing_language(self.letter)
        if self.letter.unusable_key is not None:
            self.foot.show_text(
                self.tr("Your own template has a mistake, so the built-in one is used here.")
            )
        elif missing is not None:
            self.foot.show_text(self._words.fallback(missing))

    def _edited(self) -> None:
        self.letter.subject, self.letter.body = self.editor.text()
        self.saver.start()
        self._check()

    def _attach(self, attaches: bool) -> None:
        self.letter.attaches = attaches
        self.saver.start()
        self._check()

    def _check(self) -> None:
        """Check the letter, and show findings, length and the send warning."""
        problem = self.session.problem(self.letter)
        self.head.show_result(None if problem is None else problem.result)
        self.notes.show_notes([] if self.letter.sent else self.session.unsorted_notes(self.letter))
        findings = () if self.letter.sent else self.session.findings(self.letter)
        self.findings.show_findings(findings)
        gaps = (str(f.params["found"]) for f in findings if f.kind is FindingKind.PLACEHOLDER)
        self.foot.set_gap(next(gaps, ""))
        self.editor.mark(findings)
        language = self.session.library(self.letter).language
        length = self._words.length(self.letter.kind, self.letter.body, language)
        self.editor.count.setText(length)
        warning = None if self.letter.sent else self.session.send_warning(self.letter)
        today = self.ops.now().today
        self.foot.send_warning.show_text(
            self._words.send_warning(warning, today) if warning else ""
        )

    def _sort_note(self, attendance_id: str, private: bool) -> None:
        label = self.tr("Keep a note private") if private else self.tr("Use a note in letters")
        key = self.session.record.application.id
        if self.ops.run(label, interviews.sort_detail, key, attendance_id, private=private):
            self._regenerate(force=False)
            self._check()
            self.editor.body.setFocus()

    def _save(self) -> None:
        """Save the draft of the letter shown, if the person has changed anything in it."""
        self.saver.stop()
        store_draft(self.ops, self.session, self.letter)

    def _choose_tone(self, tone: Tone) -> None:
        self.session.tone = tone
        self.ops.run("", settings.put, TONE, str(tone))
        self._regenerate(force=True)
        if self.letter.tone is not tone:
            self.foot.show_text(
                self.tr("These are words in another tone: nobody gets the same text twice.")
            )

    def _choose_language(self, language: LetterLanguage) -> None:
        """Write the letters of this application, or to this person, in another language."""
        reader, key = self.letter.addressee.person, self.session.record.application.id
        person = None if reader is None else reader.id
        label = UndoLabel(self.tr("Choose the language of letters"), self.tr("Language changed"))
        if self.ops.run(label, letters.set_language, key, person, language):
            self._regenerate(force=True)
            self.foot.show_text("")
            self._report_template()

    def _set_sender(self, sender: Sender) -> None:
        if sender == self.session.sender:
            return
        self.session.sender = sender
        self.ops.run("", settings.put_all, [(NAME, sender.name), (PHONE, sender.phone)])
        self._regenerate(force=False)
        self.editor.sign(self.session.findings(self.letter))
        self._check()

    def _set_result(self, result: str) -> None:
        """Store the result with the problem of the letter, and use it in the letter."""
        problem = self.session.problem(self.letter)
        if problem is None or result == problem.result:
            return
        label = self.tr("Note a result")
        if self.ops.run(label, notes.update_problem, replace(problem, result=result)):
            self._regenerate(force=False)

    def _edit_template(self) -> None:
        from desktop.ui.letter.template_dialog import TemplateDialog  # noqa: PLC0415  when opened

        key = self.letter.unusable_key or self.letter.template
        if key is not None:
            language = self.session.library(self.letter).language
            key_of_record = self.session.record.application.id
            TemplateDialog(self.ops, key, key_of_record, self, language=language).open()

    def _regenerate(self, *, force: bool) -> None:
        """Write unedited letters again from their templates; with `force` the one shown, too."""
        shown = self.letter
        keeps_edits = shown.is_edited and not force
        self.session.regenerate_unedited()
        if shown.sent or keeps_edits:
            return
        self.session.regenerate(shown)
        self.editor.replace_text(shown.subject, shown.body)
        self._show_choices()

    def _show_place(self, finding: Finding) -> None:
        """Go to the place of the finding, or to the field where what is missing is entered."""
        missing = finding.params.get("what")
        if missing == "me":
            self.head.name.setFocus()
        elif missing == "result" and self.head.result.isVisible():
            self.head.result.setFocus()
        else:
            self.editor.show_place(finding)

    def _replace(self, finding: Finding) -> None:
        if finding.replacement is None:  # other words for the whole letter
            self._regenerate(force=True)
            self.editor.body.setFocus()
        else:
            self.editor.replace(finding.field, finding.replacement)
            into_subject = finding.field is Field.SUBJECT
            (self.editor.subject if into_subject else self.editor.body).setFocus()

    def _set_address(self, address: str) -> None:
        """Store the address with the person; the next letters to them use it, too."""
        person = self.letter.addressee.person
        if person is None:
            return
        label = UndoLabel(self.tr("Save address"), self.tr("Address saved"), in_place=True)
        if self.ops.run(label, people.update, replace(person, email=address)):
            self.foot.show_text(self.tr("The address is saved in People."))

    def _hand_over(self, way: Way) -> None:
        self.head.commit_fields()
        self.ops.run("", settings.put, WAY, str(way))
        letter = self.letter
        self.sending.hand_over(way, letter.addressee.person, letter.subject, letter.body)

    def _save_file(self) -> None:
        self.head.commit_fields()
        self.sending.save(self.letter.addressee.person, self.letter.subject, self.letter.body)

    def _ask_if_sent(self, done: str) -> None:
        """Remember that the letter was handed over, and ask whether it was sent."""
        letter = self.letter
        letter.handed_over_at, letter.is_asked, letter.asked_again = self.ops.now().utc, True, False
        letter.handed_over = (letter.subject, letter.body)
        self._save()
        self.foot.show_text("")
        self.foot.ask(done)

    def _not_yet(self) -> None:
        """Ask once more some hours later, or when the letter is opened again; then no more."""
        self.letter.is_asked = False
        if self.letter.asked_again:
            self.letter.handed_over_at, self.letter.later_id = None, ""
            self._save()
        self.foot.ask("")
        self.foot.open.setFocus()

    def _log_sent(self) -> None:
        """Log this letter; go on to the next, or close after the last."""
        self.head.commit_fields()  # a shortcut does not end editing
        letter, session = self.letter, self.session
        if letter.sent:
            return  # a second click after the first has logged the last letter
        self.saver.stop()
        self._logging = True
        report = self.sending.log(session, letter)
        self._logging = False
        if not report:
            return
        letter.sent, letter.is_stored, letter.is_asked = True, False, False
        self.head.mark_sent(session.letters.index(letter))
        if not session.unsent:
            self.accept()
            return
        self._reload_record()
        self._show_next(session.unsent[0], report)

    def _show_next(self, letter: EditedLetter, report: str) -> None:
        """Show the next letter, and announce the change."""
        self.head.tabs.setCurrentIndex(self.session.letters.index(letter))
        person = letter.addressee.person
        if person is not None:
            report = fill(
                self.tr("{logged}. Next: the letter to {name}."),
                person.courtesy,
                logged=report,
                name=wording.in_sentence(person.name),
            )
        self.foot.show_text(report)
        announce(self.foot, report)
        self.editor.body.setFocus()  # not on a button that logs a letter nobody has read

    def _on_changed(self, changes: Changes) -> None:
        """Follow changes made elsewhere, such as from the tray."""
        if changes.settings and self.session.reload_templates():
            self._show_choices()
            self._regenerate(force=False)
            self._report_template()
        if self._logging or self.session.record.application.id not in changes.applications:
            return
        self._reload_record()

    def _reload_record(self) -> None:
        record = self.ops.queries.record(self.session.record.application.id)
        if record is None:
            self.letter.sent = True  # no draft is to be saved: the application is gone
            self.reject()
            return
        if self.session.update_record(record):
            self._show_choices()
            self._regenerate(force=False)
        self.head.show_addressee(self.letter)
        self.foot.set_reachable(self.letter.is_reachable)
        self._check()

    def _connect(self) -> None:
        head, foot = self.head, self.foot
        head.tabs.currentChanged.connect(self._show_letter)
        head.tone_chosen.connect(self._choose_tone)
        head.language_chosen.connect(self._choose_language)
        head.sender_changed.connect(self._set_sender)
        head.result_changed.connect(self._set_result)
        head.address_changed.connect(self._set_address)
        head.reachable_changed.connect(foot.set_reachable)
        head.template.clicked.connect(self._edit_template)
        head.about_letters.clicked.connect(lambda: open_help(Topic.LETTERS, self))
        foot.send_warning.why.clicked.connect(lambda: open_help(Topic.BEFORE_YOU_SEND, self))
        self.notes.answered.connect(self._sort_note)
        self.editor.edited.connect(self._edited)
        self.editor.attaches_changed.connect(self._attach)
        self.findings.chosen.connect(self._show_place)
        self.findings.replacement_requested.connect(self._replace)
        self.saver.timeout.connect(self._save)
        self.sending.refused.connect(foot.show_text)
        self.sending.log_failed.connect(self.failure.show_text)
        self.sending.handed_over.connect(self._ask_if_sent)
        foot.way_chosen.connect(self._hand_over)
        foot.save.clicked.connect(self._save_file)
        foot.close_button.clicked.connect(self.reject)
        foot.question.yes.clicked.connect(self._log_sent)
        foot.question.not_yet.clicked.connect(self._not_yet)
        self.ops.changed.connect(self._on_changed)

    def _arrange(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(theme.L)
        middle.addWidget(self.editor, 7)
        side = QVBoxLayout()
        side.setSpacing(theme.S)
        side.addWidget(self.notes)
        side.addWidget(self.findings, 1)
        middle.addLayout(side, 4)
        body = QWidget(self)
        above = QVBoxLayout(body)
        above.setContentsMargins(theme.XL, theme.L, theme.XL, theme.S)
        above.setSpacing(theme.S)
        above.addWidget(self.head)
        above.addLayout(middle, 1)
        below = QVBoxLayout()
        below.setSpacing(theme.S)
        below.addWidget(self.failure)
        below.addWidget(self.foot)
        fill_window(self, body, below, theme.XL, divided=True)
