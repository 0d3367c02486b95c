"""Shows why the program cannot start: on stderr, and with a screen in a message box."""

import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from desktop.app.crash import report
from desktop.core.errors import StartupError, UserError
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.wording.errors import translate_error

#: Errors that trying again does not change.
_LASTING = frozenset(
    {
        StoreErrorKind.NEWER,
        StoreErrorKind.NEWER_NAMED,
        StoreErrorKind.NOT_OURS,
        StoreErrorKind.EMPTY,
        StoreErrorKind.UNMIGRATED,
    }
)


def refuse(error: UserError | StartupError, *, has_screen: bool) -> bool:
    """Show why the program cannot start; return whether to try again.

    `has_screen`: there is a screen, so a message box is shown.
    """
    if isinstance(error, StartupError):
        sentence, details, can_retry = _broken_start(), report(error.cause), False
    else:
        sentence, details, can_retry = translate_error(error), "", _is_retryable(error)
    if sys.stderr is not None:
        print("\n".join(filter(None, (sentence, details))), file=sys.stderr)  # noqa: T201
    return has_screen and _asked_again(sentence, details, can_retry=can_retry)


def _is_retryable(error: UserError) -> bool:
    """Whether a start can succeed once the person has done what the message says."""
    return not isinstance(error, StoreError) or error.kind not in _LASTING


def _asked_again(sentence: str, details: str, *, can_retry: bool) -> bool:
    box = RefusalBox(sentence, details, can_retry=can_retry)
    box.finished.connect(QCoreApplication.quit)
    box.open()
    QCoreApplication.exec()
    return box.again is not None and box.clickedButton() is box.again


class RefusalBox(QMessageBox):
    """Shows `sentence`; with `can_retry` it offers to try again."""

    def __init__(self, sentence: str, details: str = "", *, can_retry: bool) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(QCoreApplication.translate("App", "Callback cannot start"))
        self.setText(sentence)
        self.setDetailedText(details)
        leave = self.addButton(
            QCoreApplication.translate("App", "Quit"), QMessageBox.ButtonRole.RejectRole
        )
        self.setEscapeButton(leave)
        self.again: QPushButton | None = None
        if can_retry:
            self.again = self.addButton(
                QCoreApplication.translate("App", "Try again"), QMessageBox.ButtonRole.AcceptRole
            )
            self.setDefaultButton(self.again)


def _broken_start() -> str:
    """The message for a defect in the program."""
    return QCoreApplication.translate(
        "App",
        "Something in Callback is broken, so it could not start. What you saved is kept. "
        "A report helps to fix it. It names places in the source code and contains none of your "
        "data.",
    )
