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
from desktop.actions import applications, letters
from desktop.advice.help import Topic
from desktop.advice.letter_check.wording import SPOKEN
from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.template import TemplateKey
from desktop.app.headless.import_dialogs import import_dialogs
from desktop.app.quitting_window import QuittingWindow
from desktop.app.refusal import RefusalBox
from desktop.background.backup.scheduler import BackupScheduler
from desktop.background.store_tasks import RestoreTask
from desktop.background.store_work import StoreWork
from desktop.background.tray.tray import Tray
from desktop.core.ids import new_id
from desktop.core.kinds import AnswerKind, Channel, LetterKind, State, Tone
from desktop.core.moment import Moment
from desktop.core.records import Application, ApplicationRecord, Contact, LetterDraft
from desktop.models.backup import Backup, Manifest, Occasion
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.models.queries import Filter, InterviewRow, Queries, Sort
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.debrief import DebriefDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.observation import ObservationDialog
from desktop.ui.forms.person import PersonDialog
from desktop.ui.forms.problem import ProblemDialog
from desktop.ui.forms.question import QuestionDialog
from desktop.ui.forms.state import StateDialog
from desktop.ui.help.dialog import HelpDialog
from desktop.ui.interviews.bulk import ProgressDialog
from desktop.ui.interviews.detail import DetailView
from desktop.ui.interviews.prepare import PrepareDialog
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.letter.session import ways
from desktop.ui.letter.template_dialog import TemplateDialog
from desktop.ui.people.erase_dialog import EraseDialog
from desktop.ui.recovery.offline_task import WaitingWindow
from desktop.ui.recovery.window import RecoveryWindow
from desktop.ui.settings.context import DATA, REMINDERS, STORES, YOU, SettingsContext
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.passphrase_dialog import PassphraseDialog
from desktop.ui.settings.restore_dialog import RestoreDialog
from desktop.ui.shell.about import AboutDialog
from desktop.ui.shell.main_window import FIRST_SIZE, MainWindow
from desktop.ui.shell.navigator import Navigator
from desktop.ui.shell.pages import BIN, INTERVIEWS, LETTERS, PEOPLE, TODAY
from desktop.ui.shell.tour import TourPanel
from desktop.ui.talk.dialog import TalkDialog
from desktop.ui.today.interview_card import InterviewCard
from desktop.ui.wizard.dialog import WizardDialog
from desktop.wording.errors import translate_error

if TYPE_CHECKING:
    from desktop.ui.interviews.page import InterviewsPage
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

    def scenes(self) -> Iterator[Scene]:
        yield Scene("first-start", self._first_start)
        for key in (TODAY, INTERVIEWS, PEOPLE, LETTERS):
            yield Scene(key, partial(self._window, key))
        yield Scene("palette", partial(self._palette, ""))
        yield Scene("palette-found", partial(self._palette, "thank"))
        yield Scene(f"{LETTERS}-none", self._without_letters)
        yield Scene(f"{LETTERS}-draft", self._draft)
        for state in (State.OFFER, State.HIRED):
            yield Scene(f"{INTERVIEWS}-{state}", partial(self._window, INTERVIEWS, state))
        yield Scene(f"{INTERVIEWS}-several", self._several)
        yield Scene(f"{INTERVIEWS}-timeline", self._timeline)
        yield Scene(f"{INTERVIEWS}-board", self._board)
        yield Scene(f"{INTERVIEWS}-board-details", partial(self._board, opened=True))
        for name, stop in (("tour", 1), ("tour-end", 3)):
            yield Scene(name, partial(self._tour, stop))
        yield Scene(BIN, self._bin)
        yield Scene("notices", self._notices)
        yield from self._wizard()
        yield from self._letters()
        yield from self._talks()
        yield from self._template()
        yield from self._around_an_interview()
        yield from self._dialogs()
        for name, make in import_dialogs(self._ops):
            yield Scene(name, make)
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
        words = "Working on your data…"
        return WaitingWindow(QCoreApplication.translate("AppController", words), work)

    def _quitting(self) -> QWidget:
        window = QuittingWindow(lambda: None)
        window.show_progress(0.6)
        return window

    def _tray_menu(self) -> QWidget:
        tray = Tray(self._ops)
        tray.refresh()
        tray.setParent(tray.menu)  # keeps it alive as long as the menu
        return tray.menu

    def _first_start(self) -> QWidget:
        window = MainWindow(self._empty)
        window.resize(FIRST_SIZE)
        return window

    def _window(self, key: str, state: State | None = None) -> QWidget:
        """A page; the interviews with the application in `state`, or the fullest one."""
        window = MainWindow(self._ops)
        window.resize(FIRST_SIZE)
        window.show()
        if key == INTERVIEWS:
            one = self._record.application.id if state is None else self._in(state)
            window.open_application(one)
        window.show_page(key).focus_content()
        return window

    def _palette(self, text: str) -> QWidget:
        """The palette above the interviews, which are closed with it."""
        window = cast("MainWindow", self._window(INTERVIEWS))
        palette = window.open_palette(text)
        palette.finished.connect(window.close)
        palette.finished.connect(window.deleteLater)
        return palette

    def _without_letters(self) -> QWidget:
        window = MainWindow(self._empty)
        window.resize(FIRST_SIZE)
        window.show()
        window.show_page(LETTERS).focus_content()
        return window

    def _draft(self) -> QWidget:
        """The letters with a draft and one that was handed over just now."""
        now = self._ops.now()
        row = self._ops.queries.agenda(now=now, limit=100)[-1]
        record = self._ops.queries.record(row.id)
        for handed_over_at in (None, now.utc):
            draft = LetterDraft(
                id=f"example-{handed_over_at is None}",
                application_id=row.id,
                person_id=record.people[0].id if record and record.people else None,
                kind=LetterKind.CHECK_IN,
                subject="How things stand",
                body="Hello,\n\nI enjoyed our conversation and am still very interested.",
                handed_over_at=handed_over_at,
            )
            self._ops.run("", letters.save_draft, draft)
        return self._window(LETTERS)

    def _several(self) -> QWidget:
        """The interviews with some rows selected."""
        window = self._window(INTERVIEWS)
        page = cast("MainWindow", window).show_page(INTERVIEWS)
        cast("InterviewsPage", page).list.choose([1, 2, 3, 4, 6])
        cast("InterviewsPage", page).list.chosen_changed.emit()
        return window

    def _timeline(self) -> QWidget:
        """The interviews with an unfolded entry of the timeline."""
        window = self._window(INTERVIEWS)
        detail = cast("DetailView", window.findChild(DetailView))
        detail.show_record_of(self._record.contacts[-1].id)
        return window

    def _board(self, *, opened: bool = False) -> QWidget:
        """The interviews as a board, or the details in its place."""
        window = cast("MainWindow", self._window(INTERVIEWS))
        page = cast("InterviewsPage", window.page)
        page.show_board(True)
        if opened:
            page.select(self._record.application.id)
        return window

    def _tour(self, stop: int) -> QWidget:
        """The tour over an application, at one of its panels."""
        window = cast("MainWindow", self._window(INTERVIEWS))
        TourPanel(window).show_stop(stop)
        return window

    def _bin(self) -> QWidget:
        """The bin of the empty store, with two applications in it."""
        ops = self._empty
        for company in ("Quayside Books", "Marrowby") if ops.queries.bin.count() == 0 else ():
            made = Application(id=new_id(), company=company, role="Editor")
            ops.run("", applications.add, application=made, interview=None, people=[])
            ops.run("", applications.delete, made.id)
        window = MainWindow(ops)
        window.resize(FIRST_SIZE)
        window.show()
        window.show_page(BIN).focus_content()
        return window

    def _notices(self) -> QWidget:
        """Today with two notices open over it."""
        window = cast("MainWindow", self._window(TODAY))
        nothing = (
            "One that says what happened, in a sentence that is long enough to need two lines, "
        )
        words = nothing + "and what can be done about it."
        window.banners.offer("offer", "Start at login?", words, "Start", lambda: None)
        window.banners.warn("warn", "Backup failed", words, "Settings…", lambda: None)
        window.rail.notice.click()
        return window

    def _in(self, state: State) -> str:
        """The id of an application of the example in `state`."""
        kind = Filter.OFFERS if state is State.OFFER else Filter.CLOSED
        rows = self._ops.queries.applications(
            filter=kind, sort=Sort.ADDED, now=self._ops.now(), offset=0, limit=100
        )
        return next(row.id for row in rows if row.state is state)

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
        page.resize(theme.scaled(theme.READING_WIDTH), 0)
        column = QVBoxLayout(page)
        record = self._ops.queries.record(row.interview.application_id)
        for at in (row.starts - timedelta(hours=20), row.ends):
            card = InterviewCard(page)
            if record is not None:
                card.show_interview(row, record, Moment(at, self._ops.now().zone))
            column.addWidget(card)
        return page

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
        yield Scene("person", lambda: PersonDialog(ops, person=person))
        yield Scene("problem", lambda: ProblemDialog(ops, record))
        yield Scene("question", lambda: QuestionDialog(ops, record))
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
