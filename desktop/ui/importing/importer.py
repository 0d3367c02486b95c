"""Opens files for an import: reads them, and shows the window that fits what they contain."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from desktop.actions.imports import applications_for, applications_named
from desktop.core.changes import Changes
from desktop.core.instants import zone_info
from desktop.core.profile import Profile, parse_profile
from desktop.exchange.found import CannotReadError, FileKind, FoundEvent, FoundMessage, Trouble
from desktop.exchange.mails import is_mail
from desktop.ops import Ops
from desktop.ui.importing.reading import (
    MOST_FILES,
    THOUSAND,
    FileReading,
    ReadFile,
    files_in,
    readings_of,
)
from desktop.ui.widgets.buttons import ignore_return
from desktop.wording.imports import imports

if TYPE_CHECKING:
    from desktop.exchange.places import Known
    from desktop.ui.importing.answer_search import AnswerSearch, FoundAnswer

#: Milliseconds after which the progress is shown.
_SHOW_AFTER = 500
#: Characters of a pasted message, and of its first line where one is asked about it.
_LONGEST_TEXT, _LONGEST_LINE = 20_000, 100


class Importer(QObject):
    """One import at a time: files that come while others are read are added to them."""

    failed = Signal(str)
    """Why nothing can be imported."""
    added = Signal(str)
    """Id of an application that an invitation was added to."""
    imported = Signal(object)
    """The ids of the people and the names of the companies that were imported, a frozenset."""

    def __init__(self, ops: Ops, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._window = window
        self._reading: FileReading | None = None
        self._progress: QProgressDialog | None = None
        self._pasted: QTemporaryDir | None = None
        self._answers: AnswerSearch | None = None
        self._cut: list[Path] = []
        """Folders with more files than are read."""

    @property
    def is_reading(self) -> bool:
        return self._reading is not None

    def stop(self) -> None:
        """Leave out the files that are not read yet."""
        if self._reading is not None:
            self._reading.stop()

    def choose(self) -> None:
        """Ask for files."""
        kinds = self.tr("Tables, invitations, mails, cards, postings, copies, archives")
        names = "*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods *.ics *.eml *.msg *.mbox *.vcf *.zip"
        names += " *.json *.pdf *.html *.htm *.mht *.mhtml"
        everything = self.tr("All files")
        dialog = QFileDialog(self._window, self.tr("Import"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([f"{kinds} ({names})", f"{everything} (*)"])
        dialog.filesSelected.connect(lambda chosen: self.open([Path(name) for name in chosen]))
        dialog.open()

    def open(self, paths: Sequence[Path]) -> None:
        """Read the files, and those of the folders, and show what they contain."""
        if not paths:
            return
        files = files_in(paths)
        self._cut += [path.parent for path in files[MOST_FILES:]]
        files = files[:MOST_FILES]
        if self._reading is not None and self._progress is not None:
            self._progress.setMaximum(self._reading.add(files))
            return
        if not files:
            self.failed.emit(self.tr("There is no file to import."))
            return
        reading = self._reading = FileReading(files, self._known, self)
        progress = self._progress = QProgressDialog(self._window)
        progress.setWindowTitle(self.tr("Import"))
        progress.setLabelText(self.tr("Reading the files…"))
        progress.setCancelButtonText(self.tr("Stop"))
        ignore_return(progress)
        progress.setRange(0, len(files) * THOUSAND)
        progress.setMinimumDuration(_SHOW_AFTER)
        progress.setModal(True)
        progress.setValue(0)
        progress.canceled.connect(self.stop)
        reading.progressed.connect(progress.setValue)
        reading.finished.connect(self._show)
        reading.start()

    def open_text(self, text: str) -> bool:
        """Show what a pasted or dropped text is; whether it is anything that is known.

        The source of an invitation or a mail is read as a file, a message as an answer.
        """
        from desktop.ui.forms.answer_proposal import is_answer  # noqa: PLC0415  when pasted

        data = text.encode("utf-8", "replace")
        if data.lstrip().startswith(b"BEGIN:VCALENDAR") or is_mail(data):
            self._pasted = QTemporaryDir()
            path = Path(self._pasted.filePath(self.tr("Pasted text")))
            path.write_bytes(data)
            self.open([path])
            return True
        text = text[:_LONGEST_TEXT].strip()
        if not is_answer(text, self._ops.now().today):
            return False
        ids = applications_named(self._ops.queries, text)
        self._place(FoundMessage(text=text), ids, text.partition("\n")[0][:_LONGEST_LINE])
        return True

    def _show(self, files: list[ReadFile]) -> None:
        for one in (self._progress, self._reading):
            if one is not None:
                one.deleteLater()
        self._progress = self._reading = self._pasted = None
        cut, self._cut = self._cut, []
        if not files:
            return
        files = files + [ReadFile(path, CannotReadError(Trouble.TOO_MANY)) for path in cut]
        readings = readings_of(files)
        if any(
            one.applications or one.people or one.tables or one.complete or one.postings
            for one in readings
        ):
            from desktop.ui.importing.dialog import ImportDialog  # noqa: PLC0415  when opened

            dialog = ImportDialog(self._ops, files, self._window)
            dialog.imported.connect(self.imported)
            if any(one.messages or one.events for one in readings):
                dialog.finished.connect(lambda: self._show_mails(files))
            dialog.open()
        else:
            self._show_mails(files)

    def _show_mails(self, files: list[ReadFile]) -> None:
        """Show mails and invitations: a form for one of them, a list for more.

        An invitation that has been imported before comes in the list, which says what it changes.
        """
        readings = readings_of(files)
        messages = [message for one in readings for message in one.messages]
        events = [event for one in readings for event in one.events]
        events += [event for message in messages for event in message.events]
        is_one_file = not any(one.kind is FileKind.MAILBOX for one in readings)
        if is_one_file and len(events) == 1 and len(messages) <= 1 and self._is_new(events[0]):
            self._show_event(events[0])
        elif is_one_file and len(messages) == 1 and not events:
            self._show_message(messages[0])
        elif readings:
            self._show_list(files)
        else:
            self.failed.emit(self._nothing(files))

    def _is_new(self, event: FoundEvent) -> bool:
        from desktop.actions.invitations import stored_for, stored_ids  # noqa: PLC0415  when opened

        queries = self._ops.queries
        return stored_for(queries, event, stored_ids(queries)) is None

    def _show_list(self, files: list[ReadFile]) -> None:
        from desktop.ui.importing.mails_dialog import MailsDialog  # noqa: PLC0415  when opened

        if self._ops.queries.is_empty():
            self.failed.emit(self.tr("Add the applications first that these mails are about."))
            return
        dialog = MailsDialog(self._ops, files, self._window)
        if dialog.has_news:
            dialog.imported.connect(self._on_mails)
            dialog.open()
            return
        sentences = (dialog.heading.text(), dialog.left_out.text(), dialog.troubles.text())
        dialog.deleteLater()
        self.failed.emit("\n".join(filter(None, sentences)))

    def _on_mails(self, changes: Changes) -> None:
        self.imported.emit(changes.people)
        self._search_answers(sorted(changes.applications))

    def _search_answers(self, ids: Sequence[str]) -> None:
        """Show what the last mails of these applications say."""
        from desktop.ui.importing.answer_search import AnswerSearch  # noqa: PLC0415  after mails

        self._answers = AnswerSearch(self._ops, self)
        self._answers.found.connect(self._show_answers)
        self._answers.run(ids)

    def _show_answers(self, found: "list[FoundAnswer]") -> None:
        from desktop.ui.importing.answers_dialog import AnswersDialog  # noqa: PLC0415  when opened

        AnswersDialog(self._ops, found, self._window).open()

    def _known(self) -> "Known":
        from desktop.actions.mails import known  # noqa: PLC0415  when a mailbox is opened

        return known(self._ops.queries, self._profile.addresses)

    def _show_event(self, event: FoundEvent) -> None:
        if event.is_cancelled:
            words = self.tr("“{summary}” was cancelled. Say so at that interview: They cancelled.")
            self.failed.emit(words.format(summary=event.summary))
        else:
            self._add_interview(event)

    def _show_message(self, message: FoundMessage) -> None:
        """Open *They answered…* for the application of a mail, filled with it."""
        from desktop.actions.mails import is_stored, likely_jobs  # noqa: PLC0415  when opened

        if is_stored(self._ops.queries, message):
            self.failed.emit(self.tr("This mail is there already."))
            return
        ids = likely_jobs(self._ops.queries, message, self._profile.addresses)
        sender = message.sender.name or message.sender.email if message.sender else ""
        self._place(message, ids, " · ".join(filter(None, (message.subject, sender))))

    def _place(self, message: FoundMessage, ids: Sequence[str], about: str) -> None:
        """Open the form of the one application that a message may belong to, or ask which."""
        if len(ids) == 1:
            self._open_answer(message, ids[0])
        else:
            self._ask(ids, about, partial(self._open_message, message), asks_always=True)

    def _open_message(self, message: FoundMessage, application_id: str) -> None:
        """Open the form of an application, or first the one of a new one, filled with the mail."""
        from desktop.ui.forms.add_application import (  # noqa: PLC0415  when opened
            AddApplicationDialog,
        )
        from desktop.ui.importing.invitation import suggestions  # noqa: PLC0415  when opened

        if application_id:
            self._open_answer(message, application_id)
            return
        add = AddApplicationDialog(self._ops, self._window)
        add.suggest_applied(suggestions.application(message, self._ops.now(), self._profile))
        add.saved.connect(lambda key: self._open_answer(message, key))
        add.open()

    def _open_answer(self, message: FoundMessage, application_id: str) -> None:
        """Open *They answered…*, or *Log contact* for a mail of one's own, filled with the mail."""
        from desktop.actions.mails import key_of  # noqa: PLC0415  when opened
        from desktop.ui.forms.answer import AnswerDialog  # noqa: PLC0415  when opened
        from desktop.ui.forms.contact import ContactDialog  # noqa: PLC0415  when opened

        record = self._ops.queries.record(application_id)
        if record is None:
            return
        zone = zone_info(self._ops.now().zone)
        at = None if message.at is None else message.at.astimezone(zone).replace(tzinfo=None)
        form: AnswerDialog | ContactDialog
        if message.is_sent or (message.sender and self._profile.is_own(message.sender.email)):
            form = ContactDialog(self._ops, record, self._window)
        else:
            form = AnswerDialog(self._ops, record, self._window)
        form.suggest(message.text, message.subject, at, key_of(message))
        form.saved.connect(lambda _: self.added.emit(application_id))
        form.open()

    @property
    def _profile(self) -> Profile:
        return parse_profile(self._ops.queries.setting)

    def _nothing(self, files: Sequence[ReadFile]) -> str:
        sentences = [
            imports.not_read(one.path.name, one.outcome.trouble)
            for one in files
            if isinstance(one.outcome, CannotReadError)
        ]
        return "\n".join([self.tr("Nothing was imported."), *sentences[:10]])

    def _add_interview(self, event: FoundEvent) -> None:
        from desktop.actions.invitations import people_of  # noqa: PLC0415  when opened
        from desktop.ui.importing.invitation import suggestions  # noqa: PLC0415  when opened

        people = people_of(event, self._profile.is_own)
        ids = applications_for(self._ops.queries, people, f"{event.summary} {event.description}")
        if len(ids) == 1:
            self._open_form(event, ids[0])
        else:
            when = suggestions.when(event, self._ops.now())
            words = " · ".join(filter(None, (event.summary, when)))
            self._ask(ids, words, partial(self._open_form, event))

    def _ask(
        self,
        ids: Sequence[str],
        about: str,
        then: Callable[[str], None],
        *,
        asks_always: bool = False,
    ) -> None:
        """Ask which application, unless there is none yet: then it is a new one."""
        from desktop.ui.importing.invitation import ChooseApplication  # noqa: PLC0415  when opened

        queries, window = self._ops.queries, self._window
        if not queries.names.applications():
            then("")
            return
        dialog = ChooseApplication(queries, ids, about, window, asks_always=asks_always)
        dialog.accepted.connect(lambda: then(dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_form(self, event: FoundEvent, application_id: str) -> None:
        from desktop.ui.forms.add_application import (  # noqa: PLC0415  when opened
            AddApplicationDialog,
        )
        from desktop.ui.forms.interview import InterviewDialog  # noqa: PLC0415  when opened
        from desktop.ui.importing.invitation import suggestions  # noqa: PLC0415  when opened

        suggested = suggestions.interview(event, self._ops.now(), self._profile)
        record = self._ops.queries.record(application_id) if application_id else None
        if record is not None:
            form = InterviewDialog(self._ops, record, self._window, suggested=suggested)
            form.saved.connect(lambda _: self.added.emit(application_id))
            form.open()
            return
        add = AddApplicationDialog(self._ops, self._window)
        add.suggest(suggested)
        add.saved.connect(self.added)
        add.open()


def take(importer: Importer, data: QMimeData) -> None:
    """Open what is pasted outside a field or dropped: files, or a text."""
    if not paste_files(importer, data) and data.hasText():
        importer.open_text(data.text())


def paste_files(importer: Importer, data: QMimeData) -> bool:
    """Import the files in the clipboard; whether there are any."""
    files = files_of(data)
    importer.open(files)
    return bool(files)


def files_of(data: QMimeData) -> list[Path]:
    """The local files that are dropped or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
