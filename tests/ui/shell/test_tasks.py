"""How many clicks or keys the usual tasks take, in the real window from the page they begin on.

A click is one press, and so is a key with those held with it. Words that are typed into a field do
not count: they are the same however the field is reached.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import contacts, interviews, people, settings
from desktop.core.ids import new_id
from desktop.core.kinds import AnswerKind, ContactKind, ReminderState, State
from desktop.core.records import ApplicationRecord, Contact, Interview
from desktop.models.queries import Filter
from desktop.ops import Ops
from desktop.system import open_external
from desktop.ui.bin.page import BinPage
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.interviews.prepare import PrepareDialog
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.letters.page import LettersPage
from desktop.ui.shell.main_window import FIRST_SIZE, MainWindow
from desktop.ui.shell.pages import BIN, INTERVIEWS, LETTERS, TODAY
from desktop.ui.today.interview_card import InterviewCard
from desktop.ui.wizard.dialog import WizardDialog
from tests.support.hands import Hands

LINE = "Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday"


def _answer(
    kind: AnswerKind, fill: Callable[[Hands, AnswerDialog, str], None] | None = None
) -> "Ways":
    """*They answered…* on the first card of Today, the kind of answer, and *Save*."""

    def by_mouse(hands: Hands) -> None:
        hands.click(hands.card.answered_link)
        dialog = hands.dialog(AnswerDialog)
        if kind is not dialog.kind.value():
            hands.click(dialog.kind.buttons[kind])
        if fill is not None:
            fill(hands, dialog, "mouse")
        hands.click(dialog.ok)

    def by_keyboard(hands: Hands) -> None:
        hands.keys("A")
        dialog = hands.dialog(AnswerDialog)
        if kind is not dialog.kind.value():
            hands.keys(str(list(AnswerKind).index(kind) + 1))
        if fill is not None:
            fill(hands, dialog, "keyboard")
        hands.keys("Return")

    return Ways(by_mouse, by_keyboard)


def _by_friday(hands: Hands, dialog: AnswerDialog, way: str) -> None:
    if way == "mouse":
        hands.click(dialog.promise.quote)
    else:
        hands.keys("Alt+P")
    hands.write("by Friday")


def _at_two(hands: Hands, dialog: AnswerDialog, way: str) -> None:
    if way == "mouse":
        hands.click(dialog.starts)
    else:
        hands.keys("Alt+H")
    hands.write("31 March 2pm")


def _add_by_mouse(hands: Hands) -> None:
    hands.click(hands.window.top_bar.add)
    dialog = hands.dialog(AddApplicationDialog)
    hands.click(dialog.line)
    hands.write(LINE)
    hands.click(dialog.ok)


def _add_by_keyboard(hands: Hands) -> None:
    hands.keys("Ctrl+Shift+N")
    hands.dialog(AddApplicationDialog)
    hands.write(LINE)
    hands.keys("Return")


def _ask_by_mouse(hands: Hands) -> None:
    hands.click(hands.card.ask_link)
    dialog = hands.dialog(WizardDialog)
    while not dialog.session.finished:
        hands.click(dialog.foot.next)


def _ask_by_keyboard(hands: Hands) -> None:
    hands.keys("W")
    dialog = hands.dialog(WizardDialog)
    while not dialog.session.finished:
        hands.keys("Return")


def _thank_by_mouse(hands: Hands) -> None:
    hands.click(hands.card.write_button)
    dialog = hands.dialog(LetterDialog)
    for _ in range(2):
        hands.click(dialog.foot.open)
        hands.click(dialog.foot.question.yes)


def _thank_by_keyboard(hands: Hands) -> None:
    hands.keys("M")
    hands.dialog(LetterDialog)
    for _ in range(2):
        hands.keys("Ctrl+Return")
        hands.keys("Ctrl+Return")


def _find(hands: Hands) -> None:
    hands.write("zen")


def _find_by_mouse(hands: Hands) -> None:
    hands.click(hands.window.search)
    _find(hands)


def _find_by_keyboard(hands: Hands) -> None:
    hands.keys("Ctrl+F")
    _find(hands)


def _close_by_mouse(hands: Hands) -> None:
    hands.click_row(1)  # the first is the heading
    hands.click_row(10, Qt.KeyboardModifier.ShiftModifier)
    panel = hands.interviews.several.panel
    hands.click(panel.close_button)
    hands.choose(panel.close_button.menu(), 0)


def _close_by_keyboard(hands: Hands) -> None:
    hands.keys("Ctrl+A", "Shift+F10")
    hands.keys("C", "Return")


def _put_off_by_mouse(hands: Hands) -> None:
    hands.click(hands.card.later_button)
    hands.choose(hands.card.later, 0)


def _delete(hands: Hands) -> None:
    hands.interviews.list.setFocus()
    QTest.keyClick(hands.interviews.list, Qt.Key.Key_Delete)


def _restore_by_keyboard(hands: Hands) -> None:
    _delete(hands)
    hands.keys("Ctrl+6", "Return")


def _restore_by_mouse(hands: Hands) -> None:
    _delete(hands)
    hands.click(hands.window.rail.buttons[BIN])
    page = hands.window.page
    assert isinstance(page, BinPage)
    hands.click(page.restore)


def _read_by_mouse(hands: Hands) -> None:
    hands.click(hands.window.rail.buttons[LETTERS])
    page = hands.window.page
    assert isinstance(page, LettersPage)
    place = page.list.visualRect(page.list.rows.index(1, 0)).center()
    hands.click_at(page.list.viewport(), place)


def _read_by_keyboard(hands: Hands) -> None:
    hands.keys("Ctrl+4", "Down")


def _is_read(hands: Hands) -> bool:
    """Whether the letter of three weeks ago is shown."""
    page = hands.window.page
    return isinstance(page, LettersPage) and page.panel.body.toPlainText() == "Three weeks ago"


def _undo_by_mouse(hands: Hands) -> None:
    _delete(hands)
    hands.click(hands.window.undo_bar.button)


def _undo_by_keyboard(hands: Hands) -> None:
    _delete(hands)
    hands.keys("Ctrl+Z")


def _prepare_by_mouse(hands: Hands) -> None:
    card = hands.window.findChild(InterviewCard)
    assert card is not None
    hands.click(card.main_button)


@dataclass(frozen=True)
class Ways:
    mouse: Callable[[Hands], None]
    keyboard: Callable[[Hands], None]


@dataclass(frozen=True)
class Task:
    mouse: int
    """The presses it takes by mouse."""
    keyboard: int
    ways: Ways
    is_done: Callable[[ApplicationRecord, Hands], bool]
    """Whether the record of the first application, or what is shown, tells that it was done."""
    page: str = TODAY


def _count(hands: Hands, kind: Filter) -> int:
    return hands.ops.queries.count_applications(filter=kind, now=hands.ops.now())


TASKS: dict[str, Task] = {
    "add an application": Task(
        3, 2, Ways(_add_by_mouse, _add_by_keyboard), lambda _, hands: _count(hands, Filter.ALL) == 2
    ),
    "they promised Friday": Task(
        3, 3, _answer(AnswerKind.STILL_DECIDING, _by_friday),
        lambda found, _: found.contacts[-1].promise_on == date(2026, 3, 27),
    ),
    "what should I do": Task(
        5, 5, Ways(_ask_by_mouse, _ask_by_keyboard),
        lambda _, hands: hands.dialog(WizardDialog).session.finished,
    ),
    "thank two people": Task(
        5, 5, Ways(_thank_by_mouse, _thank_by_keyboard),
        lambda found, _: [one.kind for one in found.contacts] == 2 * [ContactKind.THANK_YOU],
    ),
    "on hold": Task(
        3, 3, _answer(AnswerKind.ON_HOLD),
        lambda found, _: found.application.state is State.ON_HOLD,
    ),
    "a no": Task(
        3, 3, _answer(AnswerKind.NO), lambda found, _: found.application.state is State.REJECTED
    ),
    "a second interview": Task(
        4, 4, _answer(AnswerKind.INVITED, _at_two),
        lambda found, _: found.interviews[-1].starts == datetime(2026, 3, 31, 14),
    ),
    "find": Task(
        1, 1, Ways(_find_by_mouse, _find_by_keyboard),
        lambda _, hands: hands.waits_for(lambda: hands.interviews.list.rows.rowCount() == 9),
        INTERVIEWS,
    ),
    "close ten": Task(
        4, 4, Ways(_close_by_mouse, _close_by_keyboard),
        lambda _, hands: _count(hands, Filter.CLOSED) == 10, INTERVIEWS,
    ),
    "done": Task(
        1, 1, Ways(lambda hands: hands.click(hands.card.done_link), lambda hands: hands.keys("D")),
        lambda found, _: [one.kind for one in found.contacts] == [ContactKind.THANK_YOU],
    ),
    "later": Task(
        2, 3, Ways(_put_off_by_mouse, lambda hands: hands.keys("L", "Down", "Return")),
        lambda found, hands: ReminderState.SNOOZED
        in {one.state for one in hands.ops.queries.reminders(found.application.id)},
    ),
    "the letter of three weeks ago": Task(
        2, 2, Ways(_read_by_mouse, _read_by_keyboard),
        lambda _, hands: hands.waits_for(lambda: _is_read(hands)),
    ),
    "restore what was deleted": Task(
        2, 2, Ways(_restore_by_mouse, _restore_by_keyboard),
        lambda _, hands: _count(hands, Filter.ALL) == 10, INTERVIEWS,
    ),
    "undo": Task(
        1, 1, Ways(_undo_by_mouse, _undo_by_keyboard),
        lambda _, hands: _count(hands, Filter.ALL) == 10, INTERVIEWS,
    ),
    "prepare the interview": Task(
        1, 1, Ways(_prepare_by_mouse, lambda hands: hands.keys("P")),
        lambda _, hands: hands.window.findChild(PrepareDialog) is not None,
    ),
    "an offer": Task(
        3, 3, _answer(AnswerKind.OFFER),
        lambda found, _: found.contacts[-1].kind is ContactKind.OFFER,
    ),
}  # fmt: skip


@pytest.fixture
def first(
    ops: Ops,
    add_application: Callable[..., str],
    record_of: Callable[[str], ApplicationRecord],
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    """An application where two are to thank; its id."""
    monkeypatch.setattr(open_external, "open_external", lambda _address: True)
    key = add_application("Northwind", people=("Dana Reyes", "Lee Okafor"))
    record = record_of(key)
    for person in record.people:
        ops.run("", people.update, replace(person, email=f"{person.id}@example.com"))
    met = [
        replace(one, for_letter=detail)
        for one, detail in zip(record.attendances, ("Collects clocks", "Wrote it"), strict=True)
    ]
    ops.run("", interviews.update, record.interviews[0], met)
    ops.run("", settings.put, "letter_name", "Sam Hale")
    return key


@pytest.fixture
def hands(
    qtbot: QtBot,
    ops: Ops,
    add_application: Callable[..., str],
    first: str,
    request: pytest.FixtureRequest,
) -> Iterator[Hands]:
    """A window on that application, and what the task needs beside it."""
    name = request.node.callspec.params["name"]
    for number in range(9 if TASKS[name].page == INTERVIEWS else 0):
        add_application(f"Zenith {number}", people=())
    if name.startswith("prepare"):
        tomorrow = Interview(id=new_id(), application_id=first, starts=datetime(2026, 3, 25, 14))
        ops.run("", interviews.add, tomorrow, [])
    for days in (2, 21) if "three weeks" in name else ():
        sent = Contact(
            id=new_id(),
            application_id=first,
            at=ops.now().local - timedelta(days=days),
            kind=ContactKind.CHECK_IN,
            text="Three weeks ago" if days == 21 else "Yesterday",
        )
        ops.run("", contacts.log, sent, [])
    window = MainWindow(ops)
    qtbot.addWidget(window)
    window.resize(FIRST_SIZE)
    window.show()
    QTest.qWaitForWindowActive(window)
    made = Hands(qtbot, window)
    yield made
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window:
            dialog.close()
    window.close()


@pytest.mark.qt_log_ignore("does not support (grabbing|raise)")  # popup menus offscreen
@pytest.mark.parametrize("way", ["mouse", "keyboard"])
@pytest.mark.parametrize("name", TASKS)
def test_a_task_takes_few_presses(
    hands: Hands,
    first: str,
    record_of: Callable[[str], ApplicationRecord],
    name: str,
    way: str,
) -> None:
    task = TASKS[name]
    hands.window.show_page(task.page).focus_content()
    getattr(task.ways, way)(hands)
    record = record_of(first)
    assert task.is_done(record, hands)
    assert hands.count == getattr(task, way)
