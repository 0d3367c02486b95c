"""Cycles with Qt objects are collected on the main thread, whichever thread allocates."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.app.garbage import MainThreadCollector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[MainThreadCollector]:
    gc.collect()
    made = MainThreadCollector()
    yield made
    made.deleteLater()
    gc.enable()


class Cycle(QObject):
    """Refers to itself, and notes the thread that destroys it."""

    destroyed_on: list[int] = []  # noqa: RUF012  shared on purpose

    def __init__(self) -> None:
        super().__init__()
        self.me = self

    def __del__(self) -> None:
        self.destroyed_on.append(threading.get_ident())


def test_a_busy_thread_destroys_no_object_of_another(
    collector: MainThreadCollector, qtbot: QtBot
) -> None:
    Cycle.destroyed_on.clear()
    for _ in range(5):
        Cycle()
    kept: list[list[int]] = []
    busy = threading.Thread(target=lambda: kept.extend([index] for index in range(50_000)))
    busy.start()
    busy.join()
    assert Cycle.destroyed_on == []
    qtbot.waitUntil(lambda: len(Cycle.destroyed_on) == 5)
    assert set(Cycle.destroyed_on) == {threading.get_ident()}
