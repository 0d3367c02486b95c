"""A file is written piece by piece; it is there as a whole, or what was there stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.errors import UserError
from desktop.system.new_file import NewFile, replace_file
from desktop.ui.exporting import saving as saving_module
from desktop.ui.exporting.saving import Saving


@pytest.fixture
def saving(qtbot: QtBot) -> Saving:
    window = QWidget()
    qtbot.addWidget(window)
    return Saving(window)


def failing(error: Exception) -> Iterator[bytes]:
    yield b"begin"
    raise error


def test_other_events_come_between_the_pieces(
    saving: Saving, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving_module, "_AT_ONCE", 0)
    shown: list[int] = []

    def pieces() -> Iterator[bytes]:
        for _ in range(5):
            assert saving.progress is not None
            shown.append(saving.progress.value())
            yield b"x"

    with qtbot.waitSignal(saving.saved):
        saving.start(tmp_path / "file", pieces(), 2)
    assert (tmp_path / "file").read_bytes() == b"xxxxx"
    assert shown == [0, 1, 2, 2, 2]  # not complete before the end
    assert not saving.is_busy


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(28, "full"), "could not be written"),
        (UserError("It is damaged."), "It is damaged."),
    ],
)
def test_an_error_is_said_and_leaves_what_was_there(
    saving: Saving, tmp_path: Path, qtbot: QtBot, error: Exception, sentence: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with qtbot.waitSignal(saving.failed) as failed:
        saving.start(path, failing(error), 2)
    assert sentence in failed.args[0]
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("file", b"old")]


def test_a_defect_leaves_nothing_either(saving: Saving, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(saving.failed):
        saving.start(tmp_path / "file", failing(KeyError("x")), 2)
    assert [error[0] for error in caught] == [KeyError]
    assert list(tmp_path.iterdir()) == []


def test_stop_leaves_nothing_and_is_no_error(saving: Saving, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(saving.failed) as failed:
        saving.start(tmp_path / "file", iter([b"x"]), 1)
        assert saving.progress is not None
        saving.progress.canceled.emit()
    assert failed.args == [""]
    saving.stop()  # nothing is left to stop
    saving._work()
    assert list(tmp_path.iterdir()) == []


def test_stop_ends_what_makes_the_pieces(
    saving: Saving, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving_module, "_AT_ONCE", 0)
    ended: list[bool] = []

    def pieces() -> Iterator[bytes]:
        try:
            while True:
                yield b"page"
        finally:
            ended.append(True)

    saving.start(tmp_path / "file", pieces(), 2)
    qtbot.waitUntil(lambda: saving.progress is not None and saving.progress.value() > 0)
    saving.stop()
    assert ended == [True]


def test_what_a_crash_left_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(b"rest")
    file = NewFile(tmp_path / "file")
    file.write(b"new")
    file.finish()
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("file", b"new")]


def test_a_whole_file_is_replaced_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    replace_file(path, b"one")
    assert path.read_bytes() == b"one"

    def fail(_self: NewFile) -> None:
        raise OSError

    monkeypatch.setattr(NewFile, "finish", fail)
    with pytest.raises(OSError):  # noqa: PT011  the text is the system's
        replace_file(path, b"two")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("file", b"one")]
