"""Reads every page and dialog as a screen reader on Windows does, and uses some of them.

Run by Windows' Python on a screen, with `packaging` in PYTHONPATH: `python -m windows.read`. Prints
what was read, or ends with what a screen reader would miss.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app.headless.gallery import Gallery
from desktop.app.main import make_application
from tests.support.scenes import example_gallery, opened
from windows.bridge import Answer, Listener
from windows.step import StepError, check
from windows.uia import faults

_PATIENCE = 10.0

#: Places of methods in the tables of the patterns' interfaces.
_TOGGLE = _INVOKE = _SELECT = _SET_VALUE = 3
_RANGE, _GET_TEXT = 7, 12


class Reader:
    """Opens pages and dialogs, and asks them as a screen reader does."""

    def __init__(self, gallery: Gallery, listener: Listener) -> None:
        self._scenes = {scene.name: scene for scene in gallery.scenes()}
        self._listener = listener

    def read_all(self) -> str:
        """Read each element of each window. Raises `StepError` with all faults."""
        count = focusable = 0
        wrong = []
        for name in self._scenes:
            with self._window(name) as window:
                for answer in window.walk():
                    element = answer.describe()
                    count += 1
                    focusable += element.is_focusable
                    wrong += [f"{name}: {element}: {fault}" for fault in faults(element)]
        if wrong:
            raise StepError(f"{len(wrong)} faults", "\n".join(wrong))
        return f"{count} elements of {len(self._scenes)} windows, {focusable} take the keyboard"

    def change_page(self) -> None:
        with self._window("interviews") as window:
            check(window.find("RadioButton", "Interviews").is_selected, "no page is selected")
            people = window.find("RadioButton", "People")
            check(not people.is_selected, "two pages are selected")
            people["SelectionItem"].call(_SELECT)
            self._until(lambda: people.is_selected, "the page to change")
            self._hear("People")

    def choose_row(self) -> None:
        with self._window("interviews") as window:
            row = window.find("DataItem", "Larkspur Analytics, Reporting analyst, ")
            check(not row.is_selected, "the row is selected already")
            row["SelectionItem"].call(_SELECT)
            self._until(lambda: row.is_selected, "the row to be selected")
            self._until(lambda: self._has(window, "Text", "Larkspur Analytics"), "its details")

    def move_in_list(self) -> None:
        with self._window("interviews") as window:
            rows = [one.name for one in window.walk() if one.kind == "DataItem"]
            window.find("Table", "Interviews").focus()
            heard = self._listener.focused
            for place, key in enumerate((Qt.Key.Key_Home, Qt.Key.Key_Down)):
                heard.clear()
                self._press(key)
                self._until(lambda: heard != [], "the row of the cursor")
                check(heard == rows[place : place + 1], f"heard {heard} for row {place}")

    def answer_question(self) -> None:
        with self._window("wizard-question") as window:
            box = window.find("CheckBox", "They answered, called or invited me")
            check(not box.is_ticked, "the answer is ticked already")
            box["Toggle"].call(_TOGGLE)
            check(box.is_ticked, "the answer is not ticked")
            window.find("Button", "Next")["Invoke"].call(_INVOKE)
            self._hear("Question 2 of at most")

    def write_letter(self) -> None:
        with self._window("letter-early") as window:
            letter = window.find("Edit", "Text of the letter")
            text = letter["Text"].object(_RANGE)
            whole = text.text(_GET_TEXT, -1) if text else ""
            check(whole == letter.value != "", "the text of the letter is not its value")
            missing = window.find("Button", "Your name is missing")
            missing["Invoke"].call(_INVOKE)
            name = window.find("Edit", "Your name")
            self._until(lambda: name.has_focus, "the place of the finding")
            name["Value"].call(_SET_VALUE, "Noa Lind")
            check(name.value == "Noa Lind", "the name is not in its field")
            letter.focus()  # a text is taken when its field is left
            self._until(lambda: "Noa Lind" in letter.value, "the name in the letter")
            self._until(
                lambda: not self._has(window, "Button", "Your name is missing"), "no finding"
            )

    @contextmanager
    def _window(self, name: str) -> Iterator[Answer]:
        with opened(self._scenes[name]) as widget:
            widget.activateWindow()
            self._listener.said.clear()
            self._listener.focused.clear()
            yield self._listener.ask(int(widget.winId()))

    def _hear(self, beginning: str) -> None:
        said = self._listener.said
        self._until(lambda: any(one.startswith(beginning) for one in said), f"“{beginning}”")

    @staticmethod
    def _press(key: Qt.Key) -> None:
        widget = QApplication.focusWidget()
        if widget is None:
            raise StepError("nothing has the keyboard")
        QTest.keyClick(widget, key)

    @staticmethod
    def _has(window: Answer, kind: str, beginning: str) -> bool:
        return window.first(kind, beginning) is not None

    @staticmethod
    def _until(condition: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + _PATIENCE
        while not condition():
            check(time.monotonic() < deadline, f"waited in vain for {what}")
            QApplication.processEvents()


def main() -> str:
    """Raises `StepError` if something cannot be read or used."""
    listener = Listener()
    app = make_application(has_screen=True)
    check(app.platformName() == "windows", "Qt does not use Windows")
    with TemporaryDirectory() as place, example_gallery(Path(place)) as gallery:
        reader = Reader(gallery, listener)
        uses = (
            *(reader.change_page, reader.choose_row, reader.move_in_list),
            *(reader.answer_question, reader.write_letter),
        )
        for use in uses:
            use()
        return f"{reader.read_all()}; {len(uses)} uses"


if __name__ == "__main__":
    try:
        print(main())
    except StepError as error:
        sys.exit(f"{error.details}\n{error}")
