"""A defect is reported once, and the report contains no personal data."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.app.crash import CrashHandler, on_qt_message, report

CANARY = "Dana Reyes"


@pytest.fixture
def handler(qtbot: QtBot) -> Iterator[CrashHandler]:
    hooks = sys.excepthook, threading.excepthook
    made = CrashHandler()
    yield made
    sys.excepthook, threading.excepthook = hooks
    for box in _boxes():
        box.close()
    qtbot.waitUntil(lambda: _boxes() == [])


def _boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]


def _broken() -> ValueError:
    try:
        raise ValueError(f"no letter for {CANARY}")  # noqa: TRY301
    except ValueError as error:
        return error


def _break(handler: CrashHandler) -> None:
    error = _broken()
    handler._on_exception(type(error), error, error.__traceback__)


def test_a_report_names_places_and_versions_and_nobody() -> None:
    text = report(_broken())
    assert f"Callback {__version__}" in text
    assert "ValueError" in text
    assert "_broken" in text
    assert CANARY not in text


def test_an_unexpected_error_is_shown_and_its_report_can_be_copied(handler: CrashHandler) -> None:
    _break(handler)
    (box,) = _boxes()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert "What you saved is safe." in box.text()
    assert box.windowModality() == Qt.WindowModality.WindowModal
    copy = next(b for b in box.findChildren(QPushButton) if b.text() == "Copy report")
    copy.click()
    assert "ValueError" in QApplication.clipboard().text()
    assert CANARY not in QApplication.clipboard().text()


def test_errors_that_keep_coming_are_shown_once_and_all_logged(
    handler: CrashHandler, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(5):
        _break(handler)
    assert len(_boxes()) == 1
    assert len([r for r in caplog.records if r.message == "unexpected error"]) == 5


def test_the_box_outlives_its_own_closing(handler: CrashHandler, qtbot: QtBot) -> None:
    _break(handler)
    QApplication.closeAllWindows()  # the only reference to the box
    qtbot.waitUntil(lambda: handler._box is None)


def test_after_the_box_was_closed_the_next_error_is_shown_again(
    handler: CrashHandler, qtbot: QtBot
) -> None:
    _break(handler)
    _boxes()[0].close()
    qtbot.waitUntil(lambda: _boxes() == [])
    _break(handler)
    assert len(_boxes()) == 1


def test_an_error_on_another_thread_is_shown_by_the_interface(
    handler: CrashHandler, qtbot: QtBot
) -> None:
    error = _broken()
    args = threading.ExceptHookArgs((type(error), error, error.__traceback__, None))
    thread = threading.Thread(target=handler._on_thread_exception, args=(args,))
    thread.start()
    thread.join()
    assert _boxes() == []
    qtbot.waitUntil(lambda: len(_boxes()) == 1)


def test_a_handler_that_breaks_itself_does_not_loop(
    handler: CrashHandler, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_error: BaseException) -> str:
        raise RuntimeError(CANARY)

    monkeypatch.setattr("desktop.app.crash.report", fail)
    _break(handler)
    assert _boxes() == []


def test_it_takes_the_hooks_and_gives_them_back(handler: CrashHandler) -> None:
    handler.install()
    assert sys.excepthook == handler._on_exception
    assert threading.excepthook == handler._on_thread_exception
    handler.uninstall()
    assert sys.excepthook is sys.__excepthook__


def test_qts_own_complaints_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "callback")
    on_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), "a complaint")
    on_qt_message(QtMsgType.QtDebugMsg, QMessageLogContext(), "chatter")
    gone = 'Could not find accessible on path: "/org/a11y/atspi/accessible/21"'
    on_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), gone)
    assert [(r.levelname, r.message.split(": ")[1]) for r in caplog.records] == [
        ("WARNING", "a complaint")
    ]


def test_qts_complaints_do_not_say_whose_home_it_is(caplog: pytest.LogCaptureFixture) -> None:
    text = f"cannot open {Path.home()}/callback/x.png"
    on_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), text)
    assert caplog.records[0].message.endswith("cannot open ~/callback/x.png")


def test_a_display_qt_cannot_draw_on_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    on_qt_message(
        QtMsgType.QtFatalMsg,
        QMessageLogContext(),
        "This application failed to start because no Qt platform plugin could be initialized.",
    )
    output = capsys.readouterr().err
    assert output.startswith("Callback cannot draw on this display. ")
    assert "xvfb-run" in output
