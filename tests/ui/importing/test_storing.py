"""Many entries are stored in parts, between which the window reacts: one step to undo, or none."""

import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import imports
from desktop.actions.context import Batch, Context
from desktop.actions.imports import Item
from desktop.core.errors import UserError
from desktop.exchange.found import FoundApplication, Reading
from desktop.models.queries import Filter
from desktop.ops import Ops, committing
from desktop.ui.importing import dialog as dialog_module
from desktop.ui.importing import storing
from desktop.ui.importing.dialog import ImportDialog
from desktop.ui.importing.slices import Slices
from desktop.ui.importing.storing import Storing
from tests.support.window import Show
from tests.ui.importing.test_import_dialog import read

if TYPE_CHECKING:
    from desktop.core.changes import Changes

ROWS = "".join(f"Firm {number},Baker,Applied,2026-02-20\n" for number in range(12))
TABLE = f"Company,Position,Status,Date Applied\n{ROWS}"


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storing, "AT_ONCE", 4)
    monkeypatch.setattr(storing, "FEWEST", 2)


def count(ops: Ops) -> int:
    return ops.queries.count_applications(filter=Filter.ALL, now=ops.now())


def items_of_table(ops: Ops) -> list[Item]:
    outcome = read(TABLE).outcome
    assert isinstance(outcome, Reading)
    return imports.compare(ops.queries, outcome.applications, [], country="", unnamed_role="")


def test_many_entries_are_one_step_and_shown_once(
    ops: Ops, show_dialog: Show, qtbot: QtBot
) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(TABLE)]))
    changes: list[Changes] = []
    offered: list[str] = []
    ops.changed.connect(changes.append)
    ops.undo_offered.connect(offered.append)
    with qtbot.waitSignal(dialog.finished):
        dialog.ok.click()
        progress = dialog._work.progress
        assert progress is not None
        assert progress.bar.maximum() == 12
    assert (count(ops), offered) == (12, ["12 entries imported"])
    assert [len(one.applications) for one in changes] == [12]
    assert ops.last_step is not None
    assert len(ops.last_step.parts) > 1
    with qtbot.waitSignal(ops.undone):
        ops.undo()
    assert (count(ops), ops.undo_label, ops.redo_label) == (0, "", "Import")


def test_more_parts_than_steps_are_kept_are_one_step(
    ops: Ops, show_dialog: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ops.UNDO_DEPTH", 3)
    monkeypatch.setattr(storing, "_MOST", 2)
    dialog = show_dialog(ImportDialog(ops, [read(TABLE)]))
    with qtbot.waitSignal(dialog.finished):
        dialog.ok.click()
    assert count(ops) == 12
    with qtbot.waitSignal(ops.undone):
        ops.undo()
    assert count(ops) == 0


def test_an_import_that_is_stopped_leaves_nothing(
    ops: Ops, show_dialog: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(TABLE)]))
    told: list[str] = []
    ops.undone.connect(told.append)
    take = imports.take
    stored: list[int] = []

    def stop_later(*args: object) -> int:
        stored.append(take(*args))  # type: ignore[arg-type]
        if len(stored) == 5:
            assert dialog._work.progress is not None
            dialog._work.progress.stop.click()
        return stored[-1]

    monkeypatch.setattr(imports, "take", stop_later)
    monkeypatch.setattr(storing, "_MOST", 2)
    with qtbot.waitSignal(dialog._work.cancelled):
        dialog.ok.click()
    assert len(stored) == 5
    assert (count(ops), ops.undo_label, ops.redo_label, told) == (0, "", "", [])
    assert dialog.isVisible()
    assert dialog.ok.isEnabled()


def test_an_import_that_is_stopped_at_once_leaves_the_steps_before(
    ops: Ops, show_dialog: Show, qtbot: QtBot, add_application: Callable[..., str]
) -> None:
    add_application()
    before = ops.undo_label
    dialog = show_dialog(ImportDialog(ops, [read(TABLE)]))
    with qtbot.waitSignal(dialog._work.cancelled):
        dialog.ok.click()
        dialog._work.stop()
    assert (count(ops), ops.undo_label) == (1, before)


@pytest.mark.parametrize("before", [0, 2])
def test_an_error_leaves_nothing_of_what_came_before_it(
    ops: Ops, show_dialog: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, before: int
) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(TABLE)]))
    take = imports.take
    said: list[str] = []
    ops.reported.connect(said.append)

    def fail_later(*args: object) -> int:
        if count(ops) == before:
            raise UserError("The disk is full.")
        return take(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(imports, "take", fail_later)
    with qtbot.waitSignals([dialog.finished, ops.failed]):
        dialog.ok.click()
    assert (count(ops), ops.undo_label, said) == (0, "", [])


def test_nothing_else_is_written_while_an_import_is_stored(
    ops: Ops, show_dialog: Show, qtbot: QtBot
) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(TABLE)]))
    with qtbot.waitSignal(dialog.finished):
        dialog.ok.click()
        with qtbot.waitSignal(ops.failed) as failed:
            outcome = ops.run("Add application", lambda _ctx: None)
    assert (outcome, failed.args) == (
        None,
        ["An import or undo is still being stored. Try again once it is done."],
    )
    assert (count(ops), ops.undo_label) == (12, "Import")


def test_an_import_whose_window_is_closed_stores_nothing(
    ops: Ops, show_dialog: Show, qtbot: QtBot
) -> None:
    dialog = show_dialog(ImportDialog(ops, [read(TABLE)]))
    with qtbot.waitSignal(dialog.finished):
        dialog.ok.click()
        ops.cancel_batch()
    assert (count(ops), ops.undo_label, ops.is_in_batch) == (0, "", False)


def test_a_defect_leaves_no_window_of_progress(ops: Ops, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    work = Storing(ops, window)
    items = items_of_table(ops)

    def break_down(ctx: Context, _: Sequence[Item]) -> int:
        raise ZeroDivisionError(ctx)

    with qtbot.captureExceptions() as raised, qtbot.waitSignal(work.finished):
        work.run(items, "Import", str, "", break_down)
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert work.progress is None


@pytest.mark.parametrize(
    ("seconds", "sizes"), [(0.0, [2, 4, 4, 2]), (0.05, [2] * 6), (1.0, [2] * 6)]
)
def test_a_part_is_as_large_as_its_time_allows(
    ops: Ops,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    seconds: float,
    sizes: list[int],
) -> None:
    times = iter(number * seconds for number in range(100))
    monkeypatch.setattr(storing, "monotonic_seconds", lambda: next(times))
    monkeypatch.setattr(storing, "_MOST", 4)
    window = QWidget()
    qtbot.addWidget(window)
    work = Storing(ops, window)
    stored: list[int] = []

    def store(_: Context, items: Sequence[Item]) -> int:
        stored.append(len(items))
        return 0

    said: list[str] = []
    ops.reported.connect(said.append)
    items = items_of_table(ops)
    with qtbot.waitSignal(work.finished):
        work.run(items, "Import", str, "Nothing new.", store)
    assert (stored, said) == (sizes, ["Nothing new."])


def test_entries_are_compared_between_events(
    ops: Ops, show_dialog: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_module, "_COMPARED", 5)
    dialog = show_dialog(ImportDialog(ops, [read(TABLE)]))
    assert dialog.heading.text() == "Comparing with what you have…"
    assert not dialog.ok.isEnabled()
    with qtbot.waitSignal(dialog._comparing.finished):
        pass
    assert dialog.heading.text() == "12 applications"
    assert dialog.ok.text() == "Import 12 entries"


def test_new_steps_replace_those_that_still_run(qtbot: QtBot) -> None:
    done: list[str] = []

    def steps(name: str, number: int) -> Iterator[None]:
        for _ in range(number):
            yield
        done.append(name)

    parent = QObject()
    slices = Slices(3, parent)
    slices.run(steps("first", 7))
    assert slices.is_running
    with qtbot.waitSignal(slices.finished):
        slices.run(steps("second", 4))
    assert (done, slices.is_running) == (["second"], False)


def test_the_oldest_applications_are_stored_first(ops: Ops) -> None:
    days = [date(2026, 2, 20), None, date(2026, 1, 2)]
    found = [FoundApplication(company="A", role=str(day), applied_on=day) for day in days]
    items = imports.compare(ops.queries, found, [], country="DE", unnamed_role="")
    assert [one.made.applied_on for one in imports.in_order(items)] == [  # type: ignore[union-attr]
        None,
        days[2],
        days[0],
    ]


def test_the_window_reacts_while_a_long_import_is_committed(
    ops: Ops, show_dialog: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(committing, "FEW", 0)
    released, threads = threading.Event(), list[str]()
    commit = Batch.commit

    def slow(batch: Batch) -> None:
        threads.append(threading.current_thread().name)
        released.wait(30)
        commit(batch)

    def release() -> None:
        assert ops.is_in_batch
        assert dialog._work.progress is not None
        dialog._work.progress.stop.click()  # too late
        released.set()

    monkeypatch.setattr(Batch, "commit", slow)
    dialog = show_dialog(ImportDialog(ops, [read(TABLE)]))
    with qtbot.waitSignal(dialog.finished):
        dialog.ok.click()
        look = QTimer(dialog)
        look.timeout.connect(lambda: release() if threads and not released.is_set() else None)
        look.start(5)
    assert (count(ops), ops.undo_label, threads) == (12, "Import", ["commit"])
    assert not ops.is_in_batch


def test_a_long_commit_that_fails_stores_nothing_and_says_why(
    ops: Ops, show_dialog: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(committing, "FEW", 0)

    def fail(batch: Batch) -> None:
        batch.cancel()
        raise UserError("The disk is full.")

    monkeypatch.setattr(Batch, "commit", fail)
    dialog = show_dialog(ImportDialog(ops, [read(TABLE)]))
    with qtbot.waitSignals([dialog.finished, ops.failed]):
        dialog.ok.click()
    assert (count(ops), ops.undo_label, ops.is_in_batch) == (0, "", False)
