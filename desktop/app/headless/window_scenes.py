"""The main window as the gallery draws it: each page, in several states."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from desktop.actions import applications, letters
from desktop.core.ids import new_id
from desktop.core.kinds import LetterKind, State
from desktop.core.records import Application, ApplicationRecord, LetterDraft
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui.insights.behind import BehindDialog
from desktop.ui.insights.computing import report_of
from desktop.ui.insights.flow import link_words
from desktop.ui.interviews.detail import DetailView
from desktop.ui.shell.main_window import FIRST_SIZE, MainWindow
from desktop.ui.shell.pages import BIN, INSIGHTS, INTERVIEWS, LETTERS, PEOPLE, TODAY
from desktop.ui.shell.tour import TourPanel

if TYPE_CHECKING:
    from desktop.ui.interviews.page import InterviewsPage


class WindowScenes:
    """The scenes of a store with the example and of an empty one; `record` is opened."""

    def __init__(self, example: Ops, empty: Ops, record: ApplicationRecord) -> None:
        self._ops = example
        self._empty = empty
        self._record = record

    def scenes(self) -> Iterator[tuple[str, Callable[[], QWidget]]]:
        """The name of each scene, and its factory."""
        yield "first-start", self._first_start
        for key in (TODAY, INTERVIEWS, PEOPLE):
            yield key, partial(self._window, key)
        yield LETTERS, self._sent
        yield INSIGHTS, self._insights
        yield f"{INSIGHTS}-behind", self._behind
        yield "palette", partial(self._palette, "")
        yield "palette-found", partial(self._palette, "thank")
        yield f"{LETTERS}-none", self._without_letters
        yield f"{LETTERS}-draft", self._draft
        for state in (State.OFFER, State.HIRED):
            yield f"{INTERVIEWS}-{state}", partial(self._window, INTERVIEWS, state)
        yield f"{INTERVIEWS}-several", self._several
        yield f"{INTERVIEWS}-timeline", self._timeline
        yield f"{INTERVIEWS}-board", self._board
        yield f"{INTERVIEWS}-board-details", partial(self._board, opened=True)
        for name, stop in (("tour", 1), ("tour-end", 3)):
            yield name, partial(self._tour, stop)
        yield BIN, self._bin
        yield "notices", self._notices

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

    def _insights(self) -> QWidget:
        """The insights with an application chosen."""
        window = cast("MainWindow", self._window(INSIGHTS))
        window.open_insights(self._record.application.id)
        return window

    def _behind(self) -> QWidget:
        """The applications behind a band."""
        report = report_of(self._ops)
        if report is None:
            raise RuntimeError("nothing stops this computation")
        flow = report.flow
        link = flow.links[0]
        return BehindDialog(self._ops, link_words(flow, link), link.ids)

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

    def _sent(self) -> QWidget:
        """The letters without the drafts of the other picture."""
        for draft_id in ("example-True", "example-False"):
            if self._ops.queries.letter_draft(draft_id) is not None:
                self._ops.run("", letters.delete_draft, draft_id)
        return self._window(LETTERS)

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
