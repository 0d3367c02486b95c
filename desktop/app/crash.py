"""Handles uncaught exceptions: logs each, and shows a message box that offers a report.

The report contains source locations and the kind of machine, never a record or a message.
"""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QThread,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.core.errors import UserError
from desktop.paths import build_id
from desktop.system.logs import describe, machine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

log = logging.getLogger("callback")

#: Part of Qt's message before it ends the program because it cannot draw.
_NO_PLATFORM = "Qt platform plugin"

#: Parts of harmless messages: about what Qt's offscreen platform lacks, and about a screen reader
#: that asks for an element of a window that has just closed.
_CHATTER = ("This plugin does not support", "Could not find accessible on path")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashHandler(QObject):
    """Handles uncaught exceptions of all threads. While a box is open, others are only logged."""

    caught = Signal(str)
    """A report; emitted on the thread of the exception, shown on the interface's."""
    refused = Signal(object)
    """An uncaught `UserError`, which the person can fix, such as a full disk while a page is
    read. It is not shown here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box: QMessageBox | None = None
        self.caught.connect(self._show)

    def install(self) -> None:
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(on_qt_message)

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._handle(error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._handle(args.exc_value)

    def _handle(self, error: BaseException) -> None:
        try:
            if isinstance(error, UserError):
                log.warning("refused", exc_info=error)
                self.refused.emit(error)
                return
            log.error("unexpected error", exc_info=error)
            self.caught.emit(report(error))
        except Exception:  # noqa: S110  an exception hook must not raise
            pass

    def _show(self, text: str) -> None:
        app = QCoreApplication.instance()
        if self._box is not None or app is None or QThread.currentThread() is not app.thread():
            return
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  after a defect

        box = self._box = QMessageBox(QApplication.activeWindow())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setText(self.tr("Callback has a bug. What you saved is safe."))
        box.setInformativeText(
            self.tr(
                "You can go on. If it happens again, a report helps to fix it. It names places in "
                "the source code and contains none of your data."
            )
        )
        box.setDetailedText(text)
        copy = box.addButton(self.tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(text))
        box.addButton(QMessageBox.StandardButton.Close)
        box.destroyed.connect(self._closed)  # not before: closing goes on after `finished`
        box.open()

    def _closed(self) -> None:
        self._box = None


def report(error: BaseException) -> str:
    """A report to copy and send: versions, exception types, source locations."""
    versions = f"Callback {__version__} ({build_id()}), Qt {qVersion()}, {machine()}"
    return f"{versions}\n{describe(error)}\n"


def on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Log a message of Qt; print the one about a missing display to stderr."""
    is_chatter = any(part in text for part in _CHATTER)
    level = logging.DEBUG if is_chatter else _LEVELS.get(kind, logging.WARNING)
    log.log(level, "qt %s: %s", context.category, text.replace(str(Path.home()), "~"))
    if kind is not QtMsgType.QtFatalMsg:
        return
    if _NO_PLATFORM in text and sys.stderr is not None:
        from desktop.system.display import DISPLAY_HINT  # noqa: PLC0415  rarely needed

        print(f"Callback cannot draw on this display. {DISPLAY_HINT}\n{text}", file=sys.stderr)  # noqa: T201
