"""Fixtures: the letter window with a real store."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.actions import interviews, people, settings
from desktop.ops import Ops
from desktop.system import open_external
from desktop.ui.letter.dialog import LetterDialog
from tests.support.letter_pages import Open, Read
from tests.support.window import Show


@pytest.fixture
def open_letter(ops: Ops, show_dialog: Show) -> Open:
    def open_(key: str) -> LetterDialog:
        return show_dialog(LetterDialog(ops, key))

    return open_


@pytest.fixture
def add_met(ops: Ops, add_application: Callable[..., str], record_of: Read) -> Callable[..., str]:
    """Adds an application whose interviewers have an address and a detail each."""

    def add(*names: str, **fields: object) -> str:
        key = add_application(people=names or ("Dana Reyes",), **fields)
        record = record_of(key)
        for person in record.people:
            address = f"{person.name.split()[0].lower()}@example.com"
            ops.run("", people.update, replace(person, email=address, phone="555 0100"))
        details = ("Collects old clocks", "Wrote the scheduler", "Grows orchids in the office")
        (interview,) = record.interviews
        met = [
            replace(attendance, for_letter=detail)
            for attendance, detail in zip(record.attendances, details, strict=False)
        ]
        ops.run("", interviews.update, interview, met)
        ops.run("", settings.put, "letter_name", "Sam Hale")
        ops.run("", settings.put, "letter_phone", "555 0199")
        return key

    return add


@pytest.fixture
def open_met(open_letter: Open, add_met: Callable[..., str]) -> LetterDialog:
    """The open letter to somebody with an address."""
    return open_letter(add_met())


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses passed to the system; no program is started."""
    found: list[str] = []

    def hand(address: str) -> bool:
        found.append(open_external.checked(address))
        return True

    monkeypatch.setattr(open_external, "open_external", hand)
    return found


@pytest.fixture
def clipboard() -> Callable[[], str]:
    QApplication.clipboard().clear()
    return QApplication.clipboard().text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "letters"
    made.mkdir()
    return made
