"""A computation on another thread: its result, its end, and what a write does to it."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop.ui.insights.loading import Loader


class Waiting:
    """A job that goes on until it is stopped or released."""

    def __init__(self, result: object) -> None:
        self._result = result
        self._go_on = threading.Event()
        self.is_stopped = False

    def run(self) -> object:
        assert self._go_on.wait(5), "the job was neither stopped nor released"
        return None if self.is_stopped else self._result

    def stop(self) -> None:
        self.is_stopped = True
        self._go_on.set()

    def release(self) -> None:
        self._go_on.set()


@pytest.fixture
def before_write() -> list[Callable[[], None]]:
    return []


@pytest.fixture
def loader(qtbot: QtBot, before_write: list[Callable[[], None]]) -> Iterator[Loader]:
    parent = QObject()
    made = Loader(before_write, parent)
    yield made
    made.cancel()


def test_the_result_comes_on_the_thread_of_the_window(loader: Loader, qtbot: QtBot) -> None:
    threads = []
    loader.ready.connect(lambda _result: threads.append(threading.current_thread()))
    job = Waiting("the result")
    loader.start(job)
    assert loader.is_busy
    with qtbot.waitSignal(loader.ready) as ready:
        job.release()
    assert ready.args == ["the result"]
    assert threads == [threading.main_thread()]
    assert not loader.is_busy


def test_a_new_job_stops_the_one_before_whose_result_is_dropped(
    loader: Loader, qtbot: QtBot
) -> None:
    first, second = Waiting("first"), Waiting("second")
    results = QSignalSpy(loader.ready)
    loader.start(first)
    loader.start(second)
    assert first.is_stopped
    with qtbot.waitSignal(loader.ready) as ready:
        second.release()
    assert ready.args == ["second"]
    assert results.count() == 1


def test_a_write_stops_the_job_that_reads_the_file(
    loader: Loader, before_write: list[Callable[[], None]], qtbot: QtBot
) -> None:
    job = Waiting("never")
    loader.start(job)
    with qtbot.waitSignal(loader.interrupted):
        for callback in (*before_write,):
            callback()
    assert job.is_stopped
    assert not loader.is_busy
    assert before_write == []


def test_nothing_is_stopped_by_a_write_after_the_end(
    loader: Loader, before_write: list[Callable[[], None]], qtbot: QtBot
) -> None:
    job = Waiting("the result")
    loader.start(job)
    with qtbot.waitSignal(loader.ready):
        job.release()
    assert before_write == []


def test_a_defect_of_the_job_is_raised_where_it_is_reported(loader: Loader, qtbot: QtBot) -> None:
    class Broken(Waiting):
        def run(self) -> object:
            super().run()
            raise ValueError("broken")

    job = Broken("")
    loader.start(job)
    with qtbot.captureExceptions() as raised:
        job.release()
        qtbot.waitUntil(lambda: bool(raised))
    assert [str(one[1]) for one in raised] == ["broken"]
    assert not loader.is_busy
