"""Write it: the letters of the next step, read over, sent and logged."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions import interviews, letters, notes, settings
from desktop.actions.letters import SentLetter
from desktop.advice.help import Topic, topic_of_why
from desktop.advice.letter_check.model import Field, Finding
from desktop.advice.letters.template_values import Sender
from desktop.core.changes import Changes
from desktop.core.kinds import Tone
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.forms.base import Failure
from desktop.ui.help.opening import help_key, open_help
from desktop.ui.letter.editor import LetterEditor
from desktop.ui.letter.findings import FindingsPanel
from desktop.ui.letter.foot import LetterFoot
from desktop.ui.letter.head import LetterHead
from desktop.ui.letter.sending import Sending
from desktop.ui.letter.session import NAME, PHONE, TONE, LetterSession, Sheet, letter_step
from desktop.ui.letter.words import LetterWords
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.keys import add_close_key
from desktop.ui.widgets.note_question import NoteQuestion
from desktop.ui.widgets.scrollable_body import fill_window
from desktop.ui.widgets.sizes import remember_size

FIRST_SIZE = QSize(920, 680)
#: A draft is kept so long after the last key.
SAVE_AFTER = 1000


class LetterDialog(QDialog):
    """Opened for an application whose next step is a letter or a call.

    What is written is kept as a draft without being asked; only *I sent it* logs it. Raises
    KeyError when there is no such application, ValueError when its step is no letter.
    """

    def __init__(self, ops: Ops, application_id: str, parent: QWidget | None = None) -> None:
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
        self.sheet: Sheet = self.session.sheets[0]
        self._words = LetterWords(self)
        self.head = LetterHead(self._words, self)
        self.editor = LetterEditor(self)
        self.findings = FindingsPanel(self._words, self)
        self.notes = QVBoxLayout()
        self.questions: dict[str, NoteQuestion] = {}
        self.failure = Failure()
        self.foot = LetterFoot(self)
        self.sending = Sending(self)
        self.saver = QTimer(self)
        self.saver.setSingleShot(True)
        self.saver.setInterval(SAVE_AFTER)
        self._logging = False
        self._arrange()
        application = record.application
        title = self.tr("Write it")
        self.setWindowTitle(wording.titled(title, application.company, application.role))
        self.head.show_record(step.letter_kind, application.company, application.role)
        self.head.show_sheets(self.session.sheets)
        self.head.show_sender(self.session.sender)
        self.head.show_tones(self.session.tones, self.session.tone)
        self._connect()
        help_key(self, lambda: topic_of_why(self.session.step.why.kind))
        self._show_sheet(0)
        add_close_key(self)
        remember_size(self, "letter", FIRST_SIZE)
        self.editor.body.setFocus()

    def done(self, result: int) -> None:
        """However it is closed, what was written is kept."""
        self.head.take_over()
        self._save()
        super().done(result)

    def _show_sheet(self, place: int) -> None:
        self._save()
        self.sheet = self.session.sheets[place]
        sheet = self.sheet
        self.editor.open_text(
            sheet.subject, sheet.body, spoken=sheet.spoken, attaches=sheet.attaches
        )
        self.head.show_addressee(sheet)
        self.foot.show_sheet(sheet)
        self.editor.setEnabled(not self.sheet.sent)
        self.foot.setEnabled(not self.sheet.sent)
        self._say_passed_over()
        self._look()

    def _say_passed_over(self) -> None:
        """The letter was to be made of a template that cannot be used any more."""
        if self.sheet.unusable_key is not None and not self.sheet.own:
            self.foot.say(
                self.tr("Your own template cannot be used as it stands, so this is made of ours.")
            )

    def _edited(self) -> None:
        self.sheet.subject, self.sheet.body = self.editor.text()
        self.saver.start()
        self._look()

    def _attach(self, attaches: bool) -> None:
        self.sheet.attaches = attaches
        self.saver.start()
        self._look()

    def _look(self) -> None:
        """Read the letter over."""
        problem = self.session.problem(self.sheet)
        self.head.show_result(None if problem is None else problem.result)
        self._ask_about_notes()
        findings = () if self.sheet.sent else self.session.findings(self.sheet)
        self.findings.show_findings(findings)
        self.editor.mark(findings)
        self.editor.count.setText(self._words.length(self.sheet.kind, self.sheet.body))
        guard = None if self.sheet.sent else self.session.guard(self.sheet)
        today = self.ops.now().today
        self.foot.guard.say(self._words.guard(guard, today) if guard else "")

    def _ask_about_notes(self) -> None:
        """Beside the letter, until it is known whether letters may use them."""
        unsorted = [] if self.sheet.sent else self.session.unsorted(self.sheet)
        if [attendance.id for _, attendance in unsorted] == list(self.questions):
            return
        for question in self.questions.values():
            self.notes.removeWidget(question)
            question.hide()
            question.deleteLater()
        self.questions = {}
        for person, attendance in unsorted:
            question = NoteQuestion(person.name, attendance.detail, self)
            question.answered.connect(partial(self._sort_note, attendance.id))
            self.notes.addWidget(question)
            self.questions[attendance.id] = question

    def _sort_note(self, attendance_id: str, private: bool) -> None:
        label = self.tr("Keep a note private") if private else self.tr("Use a note in letters")
        key = self.session.record.application.id
        if self.ops.run(label, interviews.sort_detail, key, attendance_id, private=private):
            self._write_anew(always=False)
            self._look()
            self.editor.body.setFocus()

    def _save(self) -> None:
        """Keep the draft of the sheet shown, if there is anything of one's own in it."""
        self.saver.stop()
        sheet = self.sheet
        if sheet.sent or not (sheet.own or sheet.kept or sheet.attaches):
            return
        draft = self.session.draft(sheet)
        if draft in self.ops.queries.letter_drafts(draft.application_id):
            return
        sheet.kept = self.ops.run("", letters.save_draft, draft) is not None

    def _choose_tone(self, tone: Tone) -> None:
        self.session.tone = tone
        self.ops.run("", settings.put, TONE, str(tone))
        self._write_anew(always=True)

    def _set_sender(self, sender: Sender) -> None:
        if sender == self.session.sender:
            return
        self.session.sender = sender
        self.ops.run("", settings.put, NAME, sender.name)
        self.ops.run("", settings.put, PHONE, sender.phone)
        self._write_anew(always=False)
        self._look()

    def _set_result(self, result: str) -> None:
        """Keep the result with the problem that it bears on, and write about it."""
        problem = self.session.problem(self.sheet)
        if problem is None or result == problem.result:
            return
        label = self.tr("Note a result")
        if self.ops.run(label, notes.update_problem, replace(problem, result=result)):
            self._write_anew(always=False)

    def _edit_template(self) -> None:
        from desktop.ui.letter.template_dialog import TemplateDialog  # noqa: PLC0415  when opened

        key = self.sheet.unusable_key or self.sheet.template
        if key is not None:
            TemplateDialog(self.ops, key, self.session.record.application.id, self).open()

    def _write_anew(self, *, always: bool) -> None:
        """Other words for what nobody has changed, and (`always`) for the sheet shown."""
        shown = self.sheet
        mine = shown.own and not always
        self.session.write_untouched()
        if shown.sent or mine:
            return
        self.session.write(shown)
        self.editor.replace_text(shown.subject, shown.body)

    def _show_place(self, finding: Finding) -> None:
        """Where the finding is about, or where what is missing can be entered."""
        lacks = finding.params.get("what")
        if lacks == "me":
            self.head.name.setFocus()
        elif lacks == "phone":
            self.head.phone.setFocus()
        elif lacks == "result" and self.head.result.isVisible():
            self.head.result.setFocus()
        else:
            self.editor.show_place(finding)

    def _mend(self, finding: Finding) -> None:
        if finding.replacement is not None:
            self.editor.replacement(finding.field, finding.replacement)
            into_subject = finding.field is Field.SUBJECT
            (self.editor.subject if into_subject else self.editor.body).setFocus()

    def _copy(self) -> None:
        self.head.take_over()
        self.sending.copy(self.sheet.body)

    def _open_mail(self) -> None:
        self.head.take_over()
        person = self.sheet.addressee.person
        if person is not None:
            self.sending.open_mail(person, self.sheet.subject, self.sheet.body)

    def _save_file(self) -> None:
        self.head.take_over()
        self.sending.save(self.sheet.addressee.person, self.sheet.subject, self.sheet.body)

    def _sent(self) -> None:
        """Log this letter; go on to the next, or close after the last."""
        self.head.take_over()  # a key pressed this leaves no field
        sheet, session, today = self.sheet, self.session, self.ops.now().today
        if sheet.sent:
            return  # a second click that came after the first had logged the last letter
        self.saver.stop()
        guard = session.guard(sheet)
        letter = SentLetter(
            subject=sheet.subject,
            text=sheet.body,
            note=self._words.guard_note(guard, today) if guard else "",
            draft_id=sheet.draft_id if sheet.kept else "",
        )
        names = wording.people([person.name for person in sheet.addressee.recipients])
        said = self.tr("Logged: {letter}").format(letter=wording.letter_kind(sheet.kind))
        if names:
            said = self.tr("Logged: {letter} to {names}").format(
                letter=wording.letter_kind(sheet.kind), names=names
            )
        stays = len(session.left) > 1 and not sheet.spoken  # and says itself what was logged
        label = UndoLabel(self.tr("Log letter"), said, in_place=stays)
        self._logging = True
        done = self._run(label, letter, [p.id for p in sheet.addressee.recipients])
        self._logging = False
        if not done:
            return
        sheet.sent, sheet.kept = True, False
        self.head.mark_sent(session.sheets.index(sheet))
        if not session.left:
            self.accept()
            return
        self._look_at_record()
        self._go_on_to(session.left[0], said)

    def _go_on_to(self, sheet: Sheet, said: str) -> None:
        """Show the letter `sheet`, and say that it is another one."""
        self.head.tabs.setCurrentIndex(self.session.sheets.index(sheet))
        person = sheet.addressee.person
        if person is not None:
            said = self.tr("{logged}. Next: the letter to {name}.").format(
                logged=said, name=wording.within(person.name)
            )
        self.foot.say(said)
        announce(self.foot, said)

    def _run(self, label: UndoLabel, letter: SentLetter, people: list[str]) -> bool:
        """Log it; where that fails, say why above the buttons and stay."""
        said: list[str] = []
        self.ops.failed.connect(said.append)
        key = self.session.record.application.id
        done = self.ops.run(label, letters.log_sent, key, self.session.step, letter, people)
        self.ops.failed.disconnect(said.append)
        self.failure.say("" if done else " ".join(said))
        return done is not None

    def _on_changed(self, changes: Changes) -> None:
        """The record changed under the window: from the tray, for example."""
        if changes.settings and self.session.look_at_templates():
            self.head.show_tones(self.session.tones, self.session.tone)
            self._write_anew(always=False)
            self._say_passed_over()
        if self._logging or self.session.record.application.id not in changes.applications:
            return
        self._look_at_record()

    def _look_at_record(self) -> None:
        record = self.ops.queries.record(self.session.record.application.id)
        if record is None:
            self.sheet.sent = True  # there is nothing left to keep a draft for
            self.reject()
            return
        self.session.look_again(record)
        self._look()

    def _connect(self) -> None:
        head, foot = self.head, self.foot
        head.tabs.currentChanged.connect(self._show_sheet)
        head.tone_chosen.connect(self._choose_tone)
        head.sender_changed.connect(self._set_sender)
        head.result_changed.connect(self._set_result)
        head.template.clicked.connect(self._edit_template)
        head.about_letters.clicked.connect(lambda: open_help(Topic.LETTERS, self))
        foot.guard.why.clicked.connect(lambda: open_help(Topic.BEFORE_YOU_SEND, self))
        self.editor.edited.connect(self._edited)
        self.editor.attaching.connect(self._attach)
        self.findings.chosen.connect(self._show_place)
        self.findings.mended.connect(self._mend)
        self.saver.timeout.connect(self._save)
        self.sending.told.connect(foot.say)
        foot.copy.clicked.connect(self._copy)
        foot.open.clicked.connect(self._open_mail)
        foot.save.clicked.connect(self._save_file)
        foot.close_button.clicked.connect(self.reject)
        foot.sent.clicked.connect(self._sent)
        self.ops.changed.connect(self._on_changed)

    def _arrange(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(theme.L)
        middle.addWidget(self.editor, 7)
        side = QVBoxLayout()
        side.setSpacing(theme.M)
        self.notes.setSpacing(theme.M)
        side.addLayout(self.notes)
        side.addWidget(self.findings, 1)
        middle.addLayout(side, 4)
        body = QWidget(self)
        above = QVBoxLayout(body)
        above.setContentsMargins(theme.XL, theme.L, theme.XL, theme.M)
        above.setSpacing(theme.M)
        above.addWidget(self.head)
        above.addLayout(middle, 1)
        below = QVBoxLayout()
        below.setSpacing(theme.M)
        below.addWidget(self.failure)
        below.addWidget(self.foot)
        fill_window(self, body, below, theme.XL, divided=True)
