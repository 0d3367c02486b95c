"""The dialogs that the window opens for any page. Each is imported when first opened."""

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop.core.kinds import ContactKind
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.page import Page

if TYPE_CHECKING:
    from desktop.background.backup.scheduler import BackupScheduler
    from desktop.background.delivery import Delivery
    from desktop.background.store_work import StoreWork
    from desktop.ui.forms.add_application import AddApplicationDialog
    from desktop.ui.importing.importer import Importer
    from desktop.ui.interviews.bulk import ProgressDialog
    from desktop.ui.interviews.prepare import PrepareDialog
    from desktop.ui.settings.dialog import SettingsDialog
    from desktop.ui.shell.banner import Banners
    from desktop.ui.shell.commands import Commands


class Dialogs(QObject):
    """Opens dialogs of the window without blocking."""

    added = Signal(str)
    """Id of an application just added."""

    def __init__(
        self,
        ops: Ops,
        navigator: Navigator,
        window: QWidget,
        window_settings: QSettings | None = None,
    ) -> None:
        super().__init__(window)
        self._ops = ops
        self._navigator = navigator
        self._window = window
        self._window_settings = window_settings
        self._settings: SettingsDialog | None = None
        self._prepare: PrepareDialog | None = None
        self._progress: ProgressDialog | None = None
        self.banners: Banners | None = None
        self.backup_scheduler: BackupScheduler | None = None
        self.store_work: StoreWork | None = None
        self.delivery: Delivery | None = None
        ops.replay_started.connect(self._show_progress)
        ops.replay_progress.connect(self._set_progress)
        ops.replay_ended.connect(self._close_progress)

    def listen_to(self, commands: "Commands") -> None:
        """Open what is asked for from anywhere."""
        commands.back_up.triggered.connect(self.back_up)
        commands.help.triggered.connect(self.help)
        commands.keys.triggered.connect(self.keys)
        commands.about.triggered.connect(self.about)
        navigator = self._navigator
        navigator.import_files.connect(self.import_files)
        navigator.open_files.connect(self.open_files)
        navigator.add_application.connect(self.add_application)
        navigator.add_in_one_line.connect(self.add_in_one_line)
        navigator.show_settings.connect(self.settings)
        navigator.start_wizard.connect(self.start_wizard)
        navigator.write_letter.connect(self.write_letter)
        navigator.continue_letter.connect(self.continue_letter)
        navigator.take_other_way.connect(self.take_other_way)
        navigator.log_contact.connect(self.log_contact)
        navigator.they_answered.connect(self.they_answered)
        navigator.prepare.connect(self.prepare)
        navigator.debrief.connect(self.debrief)
        navigator.erase_person.connect(self.erase_person)

    def add_application(self) -> None:
        self._add_application(None)

    def add_in_one_line(self, line: str) -> None:
        """Open the form at its line, filled from `line`; nothing is saved."""
        self._add_application(line)

    def _add_application(self, line: str | None) -> None:
        from desktop.ui.forms.add_application import (  # noqa: PLC0415  when opened
            AddApplicationDialog,
        )
        from desktop.ui.forms.answer_proposal import is_whole_mail  # noqa: PLC0415  when opened

        if line and is_whole_mail(line) and self.importer.open_text(line):
            return
        dialog = AddApplicationDialog(self._ops, self._window, line=line)
        dialog.saved.connect(self.added)
        dialog.mail_pasted.connect(
            partial(self._take_mail, dialog), Qt.ConnectionType.QueuedConnection
        )
        dialog.open()

    def _take_mail(self, dialog: "AddApplicationDialog", text: str) -> None:
        """Read a mail that was pasted into the line of a form as one pasted into the window."""
        dialog.hide()
        if self.importer.open_text(text):
            dialog.discard()
        else:
            dialog.open()

    @cached_property
    def importer(self) -> "Importer":
        from desktop.ui.importing.importer import Importer  # noqa: PLC0415  when first used

        made = Importer(self._ops, self._window)
        made.failed.connect(self.show_error)
        made.added.connect(self.added)
        made.imported.connect(self._offer_duplicates)
        return made

    def import_files(self) -> None:
        self.importer.choose()

    def open_files(self, paths: Sequence[Path]) -> None:
        self.importer.open(paths)

    def paste(self) -> None:
        """Open what is in the clipboard, outside a field."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Open what is pasted or dropped: files are imported, a message is an answer."""
        from desktop.ui.importing.importer import take  # noqa: PLC0415  when first used

        take(self.importer, data)

    def find_duplicates(self) -> None:
        from desktop.ui.duplicates.dialog import DuplicatesDialog  # noqa: PLC0415  when opened
        from desktop.ui.duplicates.offer import OFFER  # noqa: PLC0415

        if self.banners is not None:
            self.banners.remove(OFFER)
        DuplicatesDialog(self._ops, self._window).open()

    def _offer_duplicates(self, imported: frozenset[str]) -> None:
        from desktop.ui.duplicates.offer import offer  # noqa: PLC0415  after an import

        if self.banners is not None:
            offer(self._ops.queries, imported, self.banners.offer, self.find_duplicates)

    def export(self, page: Page | None) -> None:
        """Ask what to export; the applications selected on `page` are offered."""
        from desktop.ui.exporting.dialog import ExportDialog  # noqa: PLC0415  when opened
        from desktop.ui.interviews.page import InterviewsPage  # noqa: PLC0415

        selected = list(page.several.ids) if isinstance(page, InterviewsPage) else []
        if page is not None and not selected and (one := page.current_application()):
            selected = [one]
        ExportDialog(self._ops, selected, self._window).open()

    def start_wizard(self, application_id: str) -> None:
        from desktop.ui.wizard.dialog import WizardDialog  # noqa: PLC0415  when opened

        if self._ops.queries.row(application_id, self._ops.now()) is not None:
            dialog = WizardDialog(self._ops, application_id, self._window)
            dialog.letter_requested.connect(self.write_letter)
            dialog.open()

    def write_letter(self, application_id: str) -> None:
        """Open the letter of the next step, or the notes if it is a call or a talk."""
        from desktop.ui.letter.steps import ways  # noqa: PLC0415  when opened

        for way in ways(self._ops, application_id)[:1]:
            self._open_way(application_id, spoken=way.spoken)

    def continue_letter(self, draft_id: str) -> None:
        """Open the letters of the next step at this draft."""
        from desktop.ui.letter.dialog import LetterDialog  # noqa: PLC0415  when opened
        from desktop.ui.letter.steps import letter_step  # noqa: PLC0415

        draft = self._ops.queries.letter_draft(draft_id)
        if draft is not None and letter_step(self._ops, draft.application_id) is not None:
            LetterDialog(self._ops, draft.application_id, self._window, draft_id=draft_id).open()

    def take_other_way(self, application_id: str) -> None:
        """Open the alternative to the next step, if there is one."""
        from desktop.ui.letter.steps import ways  # noqa: PLC0415  when opened

        for way in ways(self._ops, application_id)[1:]:
            self._open_way(application_id, spoken=way.spoken)

    def _open_way(self, application_id: str, *, spoken: bool) -> None:
        from desktop.ui.letter.dialog import LetterDialog  # noqa: PLC0415  when opened
        from desktop.ui.talk.dialog import TalkDialog  # noqa: PLC0415  when opened

        if not spoken:
            LetterDialog(self._ops, application_id, self._window).open()
            return
        dialog = TalkDialog(self._ops, application_id, self._window)
        dialog.reached.connect(self.they_answered)
        dialog.open()

    def log_contact(self, application_id: str, kind: str) -> None:
        from desktop.ui.forms.contact import (  # noqa: PLC0415  when opened
            ContactDialog,
        )

        record = self._ops.queries.record(application_id)
        if record is not None:
            chosen = ContactKind(kind) if kind else None
            dialog = ContactDialog(self._ops, record, self._window, kind=chosen)
            self._open_and_ask_outcome(dialog, application_id)

    def they_answered(self, application_id: str) -> None:
        from desktop.ui.forms.answer import AnswerDialog  # noqa: PLC0415  when opened

        record = self._ops.queries.record(application_id)
        if record is not None:
            dialog = AnswerDialog(self._ops, record, self._window)
            self._open_and_ask_outcome(dialog, application_id)

    def _open_and_ask_outcome(self, dialog: QDialog, application_id: str) -> None:
        from desktop.ui.interviews.outcome import open_and_ask_outcome  # noqa: PLC0415  when opened

        open_and_ask_outcome(dialog, self._ops, self._navigator, application_id, self._window)

    def prepare(self, interview_id: str) -> None:
        """Open the view to prepare an interview, beside the window, or raise it."""
        from desktop.ui.interviews.prepare import PrepareDialog  # noqa: PLC0415  when opened

        if self._ops.queries.interview(interview_id) is None:
            return
        dialog = self._prepare
        if dialog is not None and dialog.interview_id != interview_id:
            dialog.close()
            dialog = None
        if dialog is None:
            dialog = PrepareDialog(self._ops, self._navigator, interview_id, self._window)
            dialog.finished.connect(self._forget_prepare)
            self._prepare = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def debrief(self, interview_id: str) -> None:
        """Open the form for an interview that is over: who was there, promise, problems."""
        from desktop.ui.forms.debrief import DebriefDialog  # noqa: PLC0415  when opened

        interview = self._ops.queries.interview(interview_id)
        record = self._ops.queries.record(interview.application_id) if interview else None
        if interview is not None and record is not None:
            self._navigator.open_application.emit(record.application.id)
            DebriefDialog(self._ops, record, interview, self._window).open()

    def erase_person(self, person_id: str) -> None:
        from desktop.ui.people.erase_dialog import EraseDialog  # noqa: PLC0415  when opened

        person = self._ops.queries.person(person_id)
        if person is not None:
            EraseDialog(
                self._ops, person, self._window, self.backup_scheduler, self.store_work
            ).open()

    @property
    def settings_section(self) -> str:
        """The section of the settings shown; empty while they are closed."""
        return "" if self._settings is None else self._settings.section

    @property
    def settings_page(self) -> QWidget | None:
        """The page of the settings shown; None while they are closed."""
        return None if self._settings is None else self._settings.page

    def settings(self, section: str) -> None:
        """Open the settings at a section, or raise them."""
        from desktop.ui.settings.context import SettingsContext  # noqa: PLC0415
        from desktop.ui.settings.dialog import SettingsDialog  # noqa: PLC0415  when opened

        dialog = self._settings
        if dialog is None:
            context = SettingsContext(
                self._ops, self._navigator, self.backup_scheduler, self.store_work, self.delivery
            )
            dialog = SettingsDialog(context, self._window, settings=self._window_settings)
            dialog.finished.connect(self._forget_settings)
            self._settings = dialog
        dialog.show_section(section)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def close(self) -> None:
        """Close the settings, which store unsaved text then, and the view to prepare."""
        if self._prepare is not None:
            self._prepare.close()
        if self._settings is not None:
            self._settings.close()

    def back_up(self) -> None:
        """Make a backup now, and report it; a failure has its own banner."""
        from desktop.models.backup import Occasion  # noqa: PLC0415  when asked

        if self.backup_scheduler is not None:
            done = self.tr("The backup is made.")

            def report(made: bool) -> None:
                if made:
                    self._ops.reported.emit(done)

            self.backup_scheduler.make(Occasion.ASKED, report)

    def help(self) -> None:
        from desktop.ui.help.dialog import HelpDialog  # noqa: PLC0415  when opened

        HelpDialog(parent=self._window).open()

    def keys(self) -> None:
        """Open the list of keys."""
        from desktop.advice.help import Topic  # noqa: PLC0415  when opened
        from desktop.ui.help.dialog import HelpDialog  # noqa: PLC0415

        HelpDialog(Topic.KEYS, self._window).open()

    def about(self) -> None:
        from desktop.ui.shell.about import AboutDialog  # noqa: PLC0415  when opened

        AboutDialog(self._window).open()

    def show_error(self, sentence: str) -> None:
        """Show an error in a message box."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  after an error

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("That could not be done"))
        box.setText(sentence)
        box.open()

    def _show_progress(self, title: str, count: int) -> None:
        """Show how far a long step is undone or redone."""
        from desktop.ui.interviews.bulk import ProgressDialog  # noqa: PLC0415  rarely needed

        note = self.tr("If you stop it, nothing is changed.")
        self._progress = dialog = ProgressDialog(title, count, self._window, note)
        dialog.finished.connect(self._ops.stop_replay)
        dialog.open()

    def _set_progress(self, done: int) -> None:
        if self._progress is not None:
            self._progress.bar.setValue(done)

    def _close_progress(self) -> None:
        dialog, self._progress = self._progress, None
        if dialog is not None:
            dialog.finished.disconnect(self._ops.stop_replay)
            dialog.close()

    def _forget_prepare(self) -> None:
        self._prepare = None

    def _forget_settings(self) -> None:
        self._settings = None
