"""Deletes all data, from the command line."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile

from desktop import paths
from desktop.app.single_instance import LOCK_NAME
from desktop.system.display import missing_display


def run(directory: Path, *, without_asking: bool) -> int:
    """Delete all that is kept in `directory`, asking in the terminal or else in a window.

    A program packed for a desktop has no terminal. Returns the exit status.
    """
    if without_asking:
        return delete_everything(directory, ask=None, say=print)
    if sys.stdin is not None or missing_display():
        return delete_everything(directory, ask=input, say=print)
    window = _Window()
    status = delete_everything(directory, ask=window.ask, say=window.messages.append)
    window.show_messages()
    return status


def delete_everything(
    directory: Path, *, ask: Callable[[str], str] | None, say: Callable[[str], None]
) -> int:
    """Delete all that is kept in `directory`; the exit status.

    `ask` shows a sentence and returns the line that was typed; None goes on without asking.
    Nothing is deleted while the program runs with this data.
    """
    translate = QCoreApplication.translate
    from desktop.background.login import forget_login  # noqa: PLC0415
    from desktop.background.store_tasks import OTHER_FILES  # noqa: PLC0415
    from desktop.models.wiping import kept_files, wipe  # noqa: PLC0415  when asked

    store = directory / paths.DATABASE_NAME
    found = kept_files(store, OTHER_FILES)
    if not found:
        say(
            translate("DeleteEverything", "There is nothing of Callback in “{directory}”.").format(
                directory=directory
            )
        )
        return 0
    lock = QLockFile(str(directory / LOCK_NAME))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        say(
            translate(
                "DeleteEverything",
                "Callback is running with this data. Quit it first, then try again.",
            )
        )
        return 1
    try:
        if ask is not None:
            word = translate("DeleteEverything", "delete")
            for path in found:
                say(str(path))
            question = translate(
                "DeleteEverything", "Type “{word}” to delete all of this for good: "
            ).format(word=word)
            if _answer(ask, question).strip().casefold() != word.casefold():
                say(translate("DeleteEverything", "Nothing was deleted."))
                return 1
        with suppress(OSError):  # a login entry that stays does no harm
            forget_login(directory)
        left = wipe(store, OTHER_FILES)
    finally:
        lock.unlock()
    if left:
        names = ", ".join(str(path) for path in left)
        say(
            translate(
                "DeleteEverything", "This could not be deleted: {names}. Delete it by hand."
            ).format(names=names)
        )
        return 1
    say(
        translate(
            "DeleteEverything",
            "Everything is deleted. Copies you made elsewhere stay: they are for you to delete.",
        )
    )
    return 0


def _answer(ask: Callable[[str], str], question: str) -> str:
    try:
        return ask(question)
    except (EOFError, OSError, RuntimeError):  # the input is closed, or there is none
        return ""


class _Window:
    """Asks and shows messages in dialogs."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415  not in a terminal

        self._app = QApplication.instance() or QApplication(sys.argv[:1])
        QApplication.setQuitOnLastWindowClosed(False)
        self.messages: list[str] = []
        """The messages for the next dialog."""

    def ask(self, _question: str) -> str:
        """The word that confirms, or an empty text; the dialog has a question of its own."""
        from desktop.ui.widgets.confirm import Confirm  # noqa: PLC0415  not in a terminal

        word = QCoreApplication.translate("DeleteEverything", "delete")
        verb = QCoreApplication.translate("DeleteEverything", "Delete everything")
        words = QCoreApplication.translate("DeleteEverything", "This is deleted for good:")
        dialog = Confirm(paths.APP_NAME, "\n".join([words, *self.messages]), verb, word=word)
        self.messages.clear()
        answers: list[str] = []
        dialog.accepted.connect(lambda: answers.append(word))
        dialog.finished.connect(QCoreApplication.quit)
        dialog.open()
        QCoreApplication.exec()
        return "".join(answers)

    def show_messages(self) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415  not in a terminal
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  likewise

        box = QMessageBox(QMessageBox.Icon.Information, paths.APP_NAME, "")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("\n".join(self.messages))
        box.finished.connect(QCoreApplication.quit)
        box.open()
        QCoreApplication.exec()
