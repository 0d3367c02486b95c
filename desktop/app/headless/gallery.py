"""Every page and every dialog once, filled: for pictures and for the self-test."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop import __version__
from desktop.advice.help import Topic
from desktop.advice.letter_check.wording import SPOKEN
from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.template import TemplateKey
from desktop.app.headless.duplicate_dialogs import duplicate_dialogs
from desktop.app.headless.import_dialogs import import_dialogs
from desktop.app.headless.window_scenes import WindowScenes
from desktop.app.quitting_window import QuittingWindow
from desktop.app.refusal import RefusalBox
from desktop.background.backup.scheduler import BackupScheduler
from desktop.background.store_tasks import RestoreTask
from desktop.background.store_work import StoreWork
from desktop.background.tray.tray import Tray
from desktop.core.kinds import AnswerKind, Channel, LetterKind, State, Tone
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Contact
from desktop.models.backup import Backup, Manifest, Occasion
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.models.queries import Filter, InterviewRow, Queries, Sort
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.exporting.dialog import ExportDialog
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.debrief import DebriefDialog
from desktop.ui.forms.document import DocumentDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.observation import ObservationDialog
from desktop.ui.forms.person import PersonDialog
from desktop.ui.forms.posting import PostingDialog
from desktop.ui.forms.problem import ProblemDialog
from desktop.ui.forms.question import QuestionDialog
from desktop.ui.forms.state import StateDialog
from desktop.ui.help.dialog import HelpDialog
from desktop.ui.interviews.bulk import ProgressDialog
from desktop.ui.interviews.posting_view import PostingView
from desktop.ui.interviews.prepare import PrepareDialog
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.letter.steps import ways
from desktop.ui.letter.template_dialog import TemplateDialog
from desktop.ui.people.erase_dialog import EraseDialog
from desktop.ui.recovery.offline_task import WaitingWindow
from desktop.ui.recovery.window import RecoveryWindow
from desktop.ui.settings.context import DATA, REMINDERS, STORES, YOU, SettingsContext
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.passphrase_dialog import PassphraseDialog
from desktop.ui.settings.restore_dialog import RestoreDialog
from desktop.ui.shell.about import AboutDialog
from desktop.ui.shell.navigator import Navigator
from desktop.ui.talk.dialog import TalkDialog
from desktop.ui.today.interview_card import InterviewCard
from desktop.ui.widgets.window_layout import ScrollableBody
from desktop.ui.wizard.dialog import WizardDialog
from desktop.wording.errors import translate_error

if TYPE_CHECKING:
    from desktop.ui.wizard.question_page import QuestionPage


@dataclass(frozen=True, slots=True)
class Scene:
    """A page or dialog to draw. `make` builds a new widget, which the caller closes."""

    name: str
    make: Callable[[], QWidget]


class Gallery:
    """The scenes of a store with the example and of an empty one."""

    def __init__(self, example: Ops, empty: Ops) -> None:
        self._ops = example
        self._empty = empty
        self._record = fullest(example)

    @property
    def stores(self) -> list[Ops]:
        """The store of the example, and the empty one."""
        return [self._ops, self._empty]

    def scenes(self) -> Iterator[Scene]:
        for name, make in WindowScenes(self._ops, self._empty, self._record).scenes():
            yield Scene(name, make)
        yield from self._wizard()
        yield from self._letters()
        yield from self._talks()
        yield from self._template()
        yield from self._around_an_interview()
        yield from self._dialogs()
        for name, make in (*import_dialogs(self._ops), *duplicate_dialogs(self._empty)):
            yield Scene(name, make)
        chosen = [self._record.application.id]
        yield Scene("export", lambda: ExportDialog(self._ops, chosen))
        yield Scene("undoing", self._undoing)
        yield from self._recoveries()
        yield from self._without_window()
        yield Scene("tray-menu", self._tray_menu)

    def _recoveries(self) -> Iterator[Scene]:
        """With nothing to restore: the stores of the gallery have no backups."""
        now, path = self._ops.now(), Path("callback.db")
        for name, kind in (
            ("damaged", StoreErrorKind.DAMAGED),
            ("missing", StoreErrorKind.MISSING),
        ):
            yield Scene(name, partial(RecoveryWindow, StoreError(kind, path), now))

    def _without_window(self) -> Iterator[Scene]:
        """Windows shown without the main window: before, between and after sessions."""
        busy = StoreError(StoreErrorKind.BUSY, Path("callback.db"))
        yield Scene("cannot-start", lambda: RefusalBox(translate_error(busy), can_retry=True))
        yield Scene("waiting", self._waiting)
        yield Scene("quitting", self._quitting)

    def _undoing(self) -> QWidget:
        note = QCoreApplication.translate("Dialogs", "You can stop, and go on later.")
        dialog = ProgressDialog("Undo: Delete applications", 25, None, note)
        dialog.bar.setValue(9)
        return dialog

    def _waiting(self) -> QWidget:
        work = RestoreTask(self._backup_scheduler().backups[0], "")
        work.share = 0.4
        words = QCoreApplication.translate("AppController", "Working on your data…")
        return WaitingWindow(words, work)

    def _quitting(self) -> QWidget:
        window = QuittingWindow(lambda: None)
        window.show_progress(0.6)
        return window

    def _tray_menu(self) -> QWidget:
        tray = Tray(self._ops)
        tray.refresh()
        tray.setParent(tray.menu)  # keeps it alive as long as the menu
        return tray.menu

    def _wizard(self) -> Iterator[Scene]:
        key = self._record.application.id
        yield Scene("wizard-question", lambda: WizardDialog(self._ops, key))
        yield Scene("wizard-told", partial(self._told, key))
        yield Scene("wizard-answer", partial(self._answered, key))

    def _told(self, application_id: str) -> QWidget:
        """The wizard where an invitation is told, with its dates."""
        dialog = WizardDialog(self._ops, application_id)
        cast("QuestionPage", dialog.page).options["answered"].click()
        dialog.foot.next.click()
        cast("QuestionPage", dialog.page).options["invited"].click()
        return dialog

    def _answered(self, application_id: str) -> QWidget:
        dialog = WizardDialog(self._ops, application_id)
        while not dialog.session.finished:
            dialog.foot.next.click()
        return dialog

    def _letters(self) -> Iterator[Scene]:
        """A letter that is due, in each of its states, and one that should wait."""
        rows = self._ops.queries.agenda(now=self._ops.now(), limit=100)
        written = [row for row in rows if row.letter_kind not in {None, *SPOKEN}]
        early = next(row for row in written if row.due_on is not None and not row.can_be_done)
        yield Scene("letter-early", partial(LetterDialog, self._ops, early.id))
        due = next(row for row in written if row.can_be_done and row.recipient_names)
        yield Scene("letter", partial(LetterDialog, self._ops, due.id))

        def handed_over() -> QWidget:
            dialog = LetterDialog(self._ops, due.id)
            dialog.foot.otherwise.click()
            return dialog

        def without_address() -> QWidget:
            dialog = LetterDialog(self._ops, due.id)
            person = dialog.letter.addressee.recipients[0]
            dialog.letter.addressee = Addressee(person=replace(person, email=""))
            dialog.head.show_addressee(dialog.letter)
            dialog.foot.set_reachable(dialog.letter.is_reachable)
            return dialog

        def sent_before() -> QWidget:
            dialog = LetterDialog(self._ops, due.id)
            at = self._ops.now().local - timedelta(days=7)
            text = dialog.letter.body
            dialog.letter.received = [Contact(id="", application_id=due.id, at=at, text=text)]
            dialog.editor.edited.emit()
            return dialog

        yield Scene("letter-handed-over", handed_over)
        yield Scene("letter-no-address", without_address)
        yield Scene("letter-sent-before", sent_before)

    def _around_an_interview(self) -> Iterator[Scene]:
        """The cards before and after an interview, and the view to prepare it."""
        now = self._ops.now()
        rows = [r for r in self._ops.queries.announcements.interviews(now) if now.utc < r.starts]
        for row in rows[:1]:
            yield Scene("interview-cards", partial(self._interview_cards, row))
            key = row.interview.id
            yield Scene("prepare", partial(PrepareDialog, self._ops, Navigator(), key))

    def _interview_cards(self, row: InterviewRow) -> QWidget:
        page = QWidget()
        width = theme.scaled(theme.READING_WIDTH)
        column = QVBoxLayout(page)
        record = self._ops.queries.record(row.interview.application_id)
        for at in (row.starts - timedelta(hours=20), row.ends):
            card = InterviewCard(page)
            if record is not None:
                card.show_interview(row, record, Moment(at, self._ops.now().zone))
            column.addWidget(card)
        area = ScrollableBody(page)
        bar = area.verticalScrollBar().sizeHint().width()
        area.resize(width + bar, column.totalHeightForWidth(width))
        return area

    def _talks(self) -> Iterator[Scene]:
        """Notes for a call and for a talk in person."""
        names = {Channel.PHONE: "call", Channel.IN_PERSON: "talk"}
        for row in self._ops.queries.agenda(now=self._ops.now(), limit=100):
            channels = [way.channel for way in ways(self._ops, row.id)]
            for channel in [one for one in channels if one in names]:
                yield Scene(names.pop(channel), partial(TalkDialog, self._ops, row.id))

    def _template(self) -> Iterator[Scene]:
        """A letter template while it is edited, with a slip in it: in words, and as code."""
        key = TemplateKey(LetterKind.CHECK_IN, Tone.WARM)

        def make(right: str, wrong: str, *, code: bool) -> QWidget:
            dialog = TemplateDialog(self._ops, key, self._record.application.id)
            page = dialog.page
            page.reset.click()  # the draft of the former picture
            page.advanced.setChecked(code)
            page.editor.setPlainText(page.editor.toPlainText().replace(right, wrong, 1))
            return dialog

        yield Scene("letter-template", partial(make, "[role]", "[rolle]", code=False))
        code = partial(make, "{{ role }}", "{{ roll }}", code=True)
        yield Scene("letter-template-code", code)

    def _dialogs(self) -> Iterator[Scene]:
        ops, record = self._ops, self._record
        application = record.application
        person, interview = record.people[0], record.interviews[-1]
        yield Scene("add-application", lambda: AddApplicationDialog(ops))
        yield Scene("application", lambda: ApplicationDialog(ops, application))
        yield Scene("interview", lambda: InterviewDialog(ops, record, interview=interview))
        yield Scene("how-did-it-go", lambda: DebriefDialog(ops, record, interview))
        yield Scene("contact", lambda: ContactDialog(ops, record))
        for kind in AnswerKind:
            name = f"answer-{kind.replace('_', '-')}"
            yield Scene(name, partial(AnswerDialog, ops, record, kind=kind))
        yield Scene("answer-read", self._read_answer)
        yield Scene("person", lambda: PersonDialog(ops, person=person))
        yield Scene("problem", lambda: ProblemDialog(ops, record))
        yield Scene("question", lambda: QuestionDialog(ops, record))
        yield Scene("posting", lambda: PostingDialog(ops, record))
        kept = record.postings[-1]
        yield Scene("posting-read", lambda: PostingView(application, kept, ops.now()))
        yield Scene("document", lambda: DocumentDialog(ops, record, document=record.documents[0]))
        yield Scene("observation", lambda: ObservationDialog(ops, record))
        yield Scene("on-hold", lambda: StateDialog(ops, application, State.ON_HOLD))
        for state in (State.REJECTED, State.OFFER, State.HIRED):
            yield Scene(state.value, partial(StateDialog, ops, application, state))
        yield Scene("erase", lambda: EraseDialog(ops, person, None))
        for key in (YOU, REMINDERS, DATA, STORES):
            yield Scene(f"settings-{key}", partial(self._settings, key))
        yield Scene("restore", lambda: RestoreDialog(ops, self._backup_scheduler(), StoreWork()))
        yield Scene("passphrase", lambda: PassphraseDialog(self._backup_scheduler()))
        yield Scene("help", lambda: HelpDialog(Topic.PROMISE))
        yield Scene("help-how-to", lambda: HelpDialog(Topic.LATER))
        yield Scene("about", AboutDialog)

    def _read_answer(self) -> QWidget:
        """Of another application, because its text remains as a draft for the next picture."""
        others = [
            key for key in _all(self._ops.queries, self._ops) if key != self._record.application.id
        ]
        record = next(filter(None, map(self._ops.queries.record, others)))
        dialog = AnswerDialog(self._ops, record)
        if dialog.offer is not None:
            dialog.offer.discard_button.click()
        dialog.text.setPlainText(
            "Dear Sam,\n\nthank you for your patience. We still have two candidates to see and "
            "will let you know by the end of next week.\n\nKind regards,\nDana Reyes"
        )
        return dialog

    def _settings(self, section: str) -> QWidget:
        context = SettingsContext(self._ops, Navigator(), self._backup_scheduler(), StoreWork())
        dialog = SettingsDialog(context)
        dialog.show_section(section)
        return dialog

    def _backup_scheduler(self) -> BackupScheduler:
        """A scheduler with a backup of two hours ago, which makes none itself."""
        ops = self._ops
        backup_scheduler = BackupScheduler(ops, ops.store_path, ops)
        backup_scheduler.timer.timeout.disconnect()  # the store may be closed by then
        tables = {table.name: table.rows for table in ops.queries.stored_tables()}
        made_at = ops.now().utc - timedelta(hours=2)
        manifest = Manifest(
            made_at=made_at,
            schema=1,
            program=__version__,
            sha256="",
            size=ops.store_path.stat().st_size,
            counts=tables | {"interaction": tables["interaction"] - 1},
            newest=(made_at - timedelta(days=1)).date(),
            occasion=Occasion.START,
            sealed=False,
        )
        backup_scheduler.backups = (Backup(backup_scheduler.folder / "example.db", manifest),)
        return backup_scheduler


def fullest(ops: Ops) -> ApplicationRecord:
    """The application of the example with the most records."""
    found = [
        record for row in _all(ops.queries, ops) if (record := ops.queries.record(row)) is not None
    ]
    return max(
        found,
        key=lambda d: (
            bool(d.interviews and d.people and d.problems),
            len(d.contacts) + len(d.observations) + len(d.people),
        ),
    )


def _all(queries: Queries, ops: Ops) -> list[str]:
    rows = queries.applications(
        filter=Filter.WAITING, sort=Sort.ADDED, now=ops.now(), offset=0, limit=100
    )
    return [row.id for row in rows]


def settle() -> None:
    """Process the events that are pending for a window that was just shown."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def close(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
