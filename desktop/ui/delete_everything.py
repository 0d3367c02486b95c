"""Deleting everything from the command line."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile

from desktop import paths
from desktop.ui.instance import LOCK_NAME


def delete_everything(
    directory: Path, *, ask: Callable[[str], str] | None, say: Callable[[str], None]
) -> int:
    """Delete all that is kept in `directory`; the exit status.

    `ask` shows a sentence and returns the line that was typed; None goes on without asking.
    Nothing is deleted while the program runs with this data.
    """
    translate = QCoreApplication.translate
    from desktop.models.wiping import kept_files, wipe  # noqa: PLC0415  when asked
    from desktop.ui.login import forget_login  # noqa: PLC0415
    from desktop.ui.settings.data_delete import BESIDE  # noqa: PLC0415

    store = directory / paths.DATABASE_NAME
    found = kept_files(store, BESIDE)
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
            wanted = translate(
                "DeleteEverything", "Type “{word}” to delete all of this for good: "
            ).format(word=word)
            if _answer(ask, wanted).strip().casefold() != word.casefold():
                say(translate("DeleteEverything", "Nothing was deleted."))
                return 1
        with suppress(OSError):  # an entry that starts an empty program hurts nobody
            forget_login(directory)
        left = wipe(store, BESIDE)
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
    except EOFError:  # nobody is there to answer
        return ""
