"""Times search and scrolling in the real window with a large store.

    python -m tests.bench.lists DIRECTORY

Prints the rows as JSON; a process of its own keeps Qt's memory out of other measurements.
"""

import gc
import json
import random
import re
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QApplication, QTableView

from desktop import paths
from desktop.app import main as app
from desktop.app.session import build
from desktop.cli import Options
from desktop.core.fold import sort_key
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import INTERVIEWS
from desktop.ui.widgets.paged import PAGE
from tests.bench.bare_window import Rows
from tests.bench.report import Row, p95

WORDS = 30
LONGEST = 8
PAGES_DOWN = 200
#: Seconds within which a list must be painted.
PATIENCE = 20
#: Milliseconds for the work after the first paint, such as the other cards of Today.
SETTLED = 1500


class PaintTimer(QObject):
    """Times how long a view takes to paint after a change."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._new, self._painted = True, False
        view.viewport().installEventFilter(self)
        view.model().modelReset.connect(self._on_reset)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._painted = self._painted or (self._new and event.type() == QEvent.Type.Paint)
        return False

    def milliseconds(self, act: Callable[[], object], *, new_rows: bool = False) -> float:
        """Time from `act` to the next paint, with `new_rows` to the paint after a model reset."""
        QApplication.processEvents()
        self._new, self._painted = not new_rows, False
        began = time.perf_counter_ns()
        act()
        self.wait()
        return (time.perf_counter_ns() - began) / 1e6

    def wait(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while not self._painted:
            QApplication.processEvents()
            assert time.monotonic() < deadline, "the list is not painted"

    def _on_reset(self) -> None:
        self._new = True


def words(database: Path) -> list[str]:
    """Random words of the store, frequent and rare ones."""
    chance = random.Random(7)  # noqa: S311  the same words each time
    with closing(sqlite3.connect(database)) as connection:
        (last,) = connection.execute("SELECT max(rowid) FROM application_search").fetchone()
        found: list[str] = []
        while len(found) < WORDS:
            row = connection.execute(
                "SELECT body FROM application_search WHERE rowid = ?", (chance.randint(1, last),)
            ).fetchone()
            fitting = re.findall(r"\b[a-z]{4,}\b", row[0].lower()) if row else []
            if fitting:
                found.append(chance.choice(fitting)[:LONGEST])
    return found


def search(
    window: MainWindow, view: QAbstractItemView, store: sqlite3.Connection, database: Path
) -> Iterator[Row]:
    """Time every keystroke of some words in the window's search field.

    The reference executes the statements of the same keystroke with plain SQLite.
    """
    shown, field = PaintTimer(view), window.top_bar.search
    ours, asking, bare = [], [], []
    with closing(sqlite3.connect(database)) as connection:
        connection.create_function("sort_key", 1, sort_key, deterministic=True)
        for word in words(database):
            asked: list[list[str]] = []
            for letter in word:
                press = partial(QTest.keyClick, field, letter)
                ours.append(shown.milliseconds(press, new_rows=True))
            shown.milliseconds(field.clear, new_rows=True)
            for letter in word:  # again, untimed, because tracing slows it down
                asked.append([])
                store.set_trace_callback(asked[-1].append)
                press = partial(QTest.keyClick, field, letter)
                shown.milliseconds(press, new_rows=True)
                store.set_trace_callback(None)
            shown.milliseconds(field.clear, new_rows=True)
            bare += [_run(connection, statements) for statements in asked]
            asking += [_ask(window.ops, word[: n + 1]) for n in range(len(word))]
    yield Row(
        name="one keystroke in search to rows shown, p95",
        ours=p95(ours),
        reference=p95(bare),
        unit="ms",
    )
    yield Row(
        name="of that, asking the store, p95", ours=p95(asking), reference=p95(bare), unit="ms"
    )


def search_everything(window: MainWindow, database: Path, list_search: float) -> Row:
    """Time every keystroke of the same words in the palette; the reference is the list's search."""
    palette = window.open_palette()
    shown, ours = PaintTimer(palette.list), []
    for word in words(database):
        for letter in word:
            press = partial(QTest.keyClick, palette.field, letter)
            ours.append(shown.milliseconds(press, new_rows=True))
        shown.milliseconds(palette.field.clear, new_rows=True)
    palette.close()
    return Row(
        name="one keystroke in Ctrl+K to rows shown, p95",
        ours=p95(ours),
        reference=list_search,
        unit="ms",
    )


def _ask(ops: Ops, typed: str) -> float:
    """Milliseconds for the queries of the window when `typed` is in its search field."""
    queries, now = ops.queries, ops.now()
    began = time.perf_counter_ns()
    queries.count_applications(filter=Filter.ALL, search=typed, now=now)
    queries.applications(
        filter=Filter.ALL, search=typed, sort=Sort.DUE, now=now, offset=0, limit=PAGE
    )
    return (time.perf_counter_ns() - began) / 1e6


def _run(connection: sqlite3.Connection, statements: list[str]) -> float:
    """Milliseconds for the statements; those inside the full-text index are traced as comments."""
    began = time.perf_counter_ns()
    for statement in statements:
        connection.execute(statement).fetchall()
    return (time.perf_counter_ns() - began) / 1e6


def opening(view: Callable[[], QAbstractItemView]) -> float:
    """Milliseconds from the call of `view` until the view is painted."""
    QApplication.processEvents()
    began = time.perf_counter_ns()
    PaintTimer(view()).wait()
    return (time.perf_counter_ns() - began) / 1e6


def scrolling(view: QAbstractItemView) -> float:
    """Milliseconds for one page down, p95."""
    shown, bar = PaintTimer(view), view.verticalScrollBar()
    bar.setValue(bar.minimum())
    page_down = partial(bar.triggerAction, QAbstractSlider.SliderAction.SliderPageStepAdd)
    return p95([shown.milliseconds(page_down) for _ in range(PAGES_DOWN)])


def bare_table(rows: int) -> QTableView:
    table = QTableView()
    table.setModel(Rows(rows))
    table.model().setParent(table)
    table.resize(1120, 720)
    table.show()
    return table


def main() -> None:
    directory = Path(sys.argv[1])
    app.make_application()
    state = QSettings(str(directory / paths.WINDOW_STATE_NAME), QSettings.Format.IniFormat)
    state.setValue("interviews/collapsed", "")  # all groups are open, that of the closed ones too
    state.sync()
    session = build(Options(data_dir=directory))
    store = session.store._db.driver
    window = session.show_window()
    QTest.qWait(SETTLED)
    QTableView().viewport()  # PySide creates classes for the first one, which takes 10 ms
    gc.freeze()  # as the session does after its start

    def interviews() -> QAbstractItemView:
        page = window.show_page(INTERVIEWS)
        assert isinstance(page, InterviewsPage)
        return page.list

    ours_opened = opening(interviews)
    view = interviews()
    count = view.model().rowCount()
    tables: list[QTableView] = []

    def board() -> QAbstractItemView:
        page = window.show_page(INTERVIEWS)
        assert isinstance(page, InterviewsPage)
        page.show_board(True)
        return page.board_view.board.columns[Filter.WAITING].list

    def close_board() -> None:
        page = window.show_page(INTERVIEWS)
        assert isinstance(page, InterviewsPage)
        page.show_board(False)

    def bare() -> QTableView:
        tables.append(bare_table(count))
        return tables[0]

    bare_opened = opening(bare)
    board_opened = opening(board)
    scrolled = scrolling(board())
    close_board()
    searched = list(search(window, view, store, directory / paths.DATABASE_NAME))
    rows = [
        *searched,
        search_everything(window, directory / paths.DATABASE_NAME, searched[0].ours),
        Row(
            name=f"opening the list of {count:,}",
            ours=ours_opened,
            reference=bare_opened,
            unit="ms",
        ),
        Row(
            name=f"opening the board of {count:,}",
            ours=board_opened,
            reference=bare_opened,
            unit="ms",
        ),
        Row(
            name=f"scrolling a column of the board of {count:,} by a page, p95",
            ours=scrolled,
            reference=scrolling(tables[0]),
            unit="ms",
        ),
        Row(
            name=f"scrolling the list of {count:,} by a page, p95",
            ours=scrolling(view),
            reference=scrolling(tables[0]),
            unit="ms",
        ),
    ]
    session.close()
    print(json.dumps([asdict(row) for row in rows]), flush=True)


if __name__ == "__main__":
    main()
