"""A double click or a held key triggers one action and not the button that appears in its place."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.kinds import PageStatus, State
from desktop.models.queries import ApplicationRow, Filter, Sort
from desktop.ops import Ops, UndoLabel
from desktop.ui.bin.page import BinPage
from desktop.ui.interviews.detail import DetailView
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.shell.banner import Banners
from desktop.ui.shell.navigator import Navigator
from desktop.ui.shell.rail import NoticeButton
from desktop.ui.today.card import FocusCard
from desktop.ui.today.page import TodayPage
from desktop.ui.widgets.single_press import SinglePress
from desktop.ui.widgets.undo_bar import UndoBar
from desktop.ui.wizard.dialog import WizardDialog
from desktop.ui.wizard.question_page import QuestionPage
from tests.support.presses import Mouse, hold_key
from tests.support.today import open_steps
from tests.support.window import TODAY, Show

Add = Callable[..., str]
D = TypeVar("D", bound=QDialog)


@pytest.fixture(autouse=True)
def _single_press(qapp: QApplication) -> Iterator[None]:
    guard = SinglePress(qapp)
    yield
    guard.deleteLater()


@dataclass
class PressContext:
    """The objects that the widgets below are made with."""

    ops: Ops
    qtbot: QtBot
    add: Add
    navigator: Navigator
    show_dialog: Show
    shown: QWidget | None = None

    def show(self, widget: QWidget) -> None:
        self.shown = widget  # Python would take it away
        self.qtbot.addWidget(widget)
        widget.resize(900, 700)
        with self.qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        QApplication.processEvents()

    def open(self, dialog: D) -> D:
        self.show_dialog(dialog).activateWindow()
        QApplication.processEvents()
        return dialog

    def _rows(self) -> list[ApplicationRow]:
        return self.ops.queries.applications(
            filter=Filter.ALL, sort=Sort.COMPANY, now=self.ops.now(), offset=0, limit=50
        )

    def contacts(self) -> int:
        rows = self._rows()
        found = [self.ops.queries.record(row.id) for row in rows]
        return sum(len(one.contacts) for one in found if one is not None)

    def checks(self) -> int:
        rows = self._rows()
        found = [self.ops.queries.record(row.id) for row in rows]
        return sum(len(one.page_checks) for one in found if one is not None)


@pytest.fixture
def context(
    ops: Ops,
    qtbot: QtBot,
    add_application: Add,
    navigator: Navigator,
    show_dialog: Show,
) -> PressContext:
    return PressContext(ops, qtbot, add_application, navigator, show_dialog)


#: A function that finds the present button, and one that counts the actions.
Surface = tuple[Callable[[], QWidget], Callable[[], int]]


def today_done(context: PressContext) -> Surface:
    for company in ("Contoso", "Fabrikam", "Tailwind"):
        context.add(company)
    page = TodayPage(context.ops, context.navigator)
    context.show(page)
    open_steps(page)

    def button() -> QWidget:
        return next(card.done_link for card in page.cards if not card.shows_done)

    return button, context.contacts


def today_undo(context: PressContext) -> Surface:
    """*Undo* appears at the place of other buttons."""
    for company in ("Contoso", "Fabrikam"):
        context.add(company)
    page = TodayPage(context.ops, context.navigator)
    context.show(page)
    open_steps(page)
    page.cards[0].done_link.click()
    page.cards[1].done_link.click()
    undone: list[str] = []
    context.ops.undone.connect(undone.append)

    def button() -> QWidget:
        return next(card.done_line.undo for card in page.cards if card.shows_done)

    return button, lambda: len(undone)


def today_look(context: PressContext) -> Surface:
    for company in ("Contoso", "Fabrikam", "Tailwind"):
        key = context.add(company, days_ago=40)
        context.ops.run("", applications.set_state, key, State.MOVED_ON, TODAY - timedelta(days=31))
    page = TodayPage(context.ops, context.navigator)
    context.show(page)
    page.checks.line.click()

    def button() -> QWidget:
        card = next(card for card in page.checks.cards if not card.shows_done)
        return card.result_buttons[PageStatus.STILL_LISTED]

    return button, context.checks


def letter_sent(context: PressContext) -> Surface:
    key = context.add(people=("Dana Reyes", "Lee Okafor", "Ana Ruiz"))
    dialog = context.open(LetterDialog(context.ops, key))

    def button() -> QWidget:
        if not dialog.foot.question.isVisible():
            dialog.foot.otherwise.click()
        return dialog.foot.question.yes

    return button, context.contacts


def wizard_next(context: PressContext) -> Surface:
    key = context.add(days_ago=8)
    dialog = context.open(WizardDialog(context.ops, key))
    return lambda: dialog.foot.next, lambda: dialog.session.place


def bin_restore(context: PressContext) -> Surface:
    keys = [context.add(company) for company in ("Contoso", "Fabrikam", "Tailwind")]
    for key in keys:
        context.ops.run("Delete", applications.delete, key)
    page = BinPage(context.ops, context.navigator)
    context.show(page)
    return lambda: page.restore, lambda: len(keys) - context.ops.queries.bin.count()


def detail_done(context: PressContext) -> Surface:
    key = context.add(days_ago=1, people=("Dana Reyes",))
    context.add("Fabrikam")
    view = DetailView(context.ops, context.navigator)
    context.show(view)
    view.show_application(key)
    QApplication.processEvents()
    return lambda: view.step.done_button, context.contacts


def undo_bar(context: PressContext) -> Surface:
    """*Redo* appears at the place of *Undo*."""
    key = context.add()
    context.show(window := QWidget())
    bar = UndoBar(window)
    bar.connect_to(context.ops, window.rect)
    context.ops.run(UndoLabel("Delete", "Deleted"), applications.delete, key)
    context.ops.undo()
    context.ops.run(UndoLabel("Delete", "Deleted"), applications.delete, key)
    done: list[str] = []
    context.ops.undone.connect(done.append)
    context.ops.redone.connect(done.append)
    return lambda: bar.button, lambda: len(done)


def banners(context: PressContext) -> Surface:
    context.show(window := QWidget())
    window.resize(800, 400)
    line = NoticeButton(window)
    lines = Banners(line, window)
    lines.lie_over(window.rect)
    for key in ("one", "two", "three"):
        lines.offer(key, key, key, "Do", lambda: None)
    line.click()
    QApplication.processEvents()
    count = len(lines.texts())

    def button() -> QWidget:
        line = lines.banner(lines.texts()[0])
        assert line is not None
        return line.close_button

    return button, lambda: count - len(lines.texts())


SURFACES = (
    today_done, today_undo, today_look, letter_sent, wizard_next, bin_restore,
    detail_done, undo_bar, banners,
)  # fmt: skip


@pytest.mark.parametrize("after", [120, 200, 350])
@pytest.mark.parametrize("surface", SURFACES)
def test_a_double_click_does_one_thing(
    context: PressContext, surface: Callable[[PressContext], Surface], after: int
) -> None:
    button, count = surface(context)
    Mouse().double_click(button(), after)
    assert count() == 1


@pytest.mark.parametrize(
    "surface", [today_done, today_look, letter_sent, wizard_next, bin_restore, banners]
)
def test_a_later_click_on_what_came_up_counts(
    context: PressContext, surface: Callable[[PressContext], Surface]
) -> None:
    button, count = surface(context)
    mouse = Mouse()
    mouse.double_click(button(), 200)
    mouse.click(button())
    assert count() == 2


@pytest.mark.parametrize("presses", [3, 5])
def test_impatient_clicks_do_one_thing(context: PressContext, presses: int) -> None:
    button, count = bin_restore(context)
    mouse, place = Mouse(), button()
    window = place.window().windowHandle()
    for _ in range(presses):
        mouse.click_at(place.mapToGlobal(place.rect().center()), window)
        mouse.pause(150)
    assert count() == 1


@pytest.mark.parametrize(
    ("surface", "key", "modifiers"),
    [
        (wizard_next, Qt.Key.Key_Return, None),
        (letter_sent, Qt.Key.Key_Return, None),
        (letter_sent, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (bin_restore, Qt.Key.Key_Return, None),
        (bin_restore, Qt.Key.Key_Space, None),
        (undo_bar, Qt.Key.Key_Return, None),
        (banners, Qt.Key.Key_Return, None),
    ],
)
def test_a_held_key_triggers_one_action(
    context: PressContext,
    surface: Callable[[PressContext], Surface],
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier | None,
) -> None:
    button, count = surface(context)
    button().setFocus()
    hold_key(button(), key, modifiers=modifiers)
    assert count() <= 1


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Return])
@pytest.mark.parametrize("surface", [today_done, today_look])
def test_a_held_letter_key_on_a_card_triggers_one_action(
    context: PressContext, surface: Callable[[PressContext], Surface], key: Qt.Key
) -> None:
    button, _count = surface(context)
    opened: list[str] = []
    context.navigator.open_application.connect(opened.append)
    card: QWidget | None = button()
    while card is not None and not isinstance(card, FocusCard):
        card = card.parentWidget()
    assert card is not None
    card.setFocus()
    hold_key(card, key)
    assert context.contacts() + context.checks() + len(opened) == 1


def test_a_click_during_the_folding_of_cards_hits_none_of_them(
    context: PressContext, qtbot: QtBot
) -> None:
    button, contacts = today_done(context)
    page = context.shown
    assert isinstance(page, TodayPage)
    mouse = Mouse()
    mouse.click(button())
    page.done_cards.timer.timeout.emit()
    mouse.click(button())
    assert contacts() == 1
    passes = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    column = page.steps.parentWidget()
    assert column is not None
    qtbot.waitUntil(lambda: not column.testAttribute(passes))
    mouse.click(button())
    assert contacts() == 2


def _answer(context: PressContext) -> WizardDialog:
    """The wizard at its answer, with an observation to save."""
    key = context.add(days_ago=8, people=("Dana Reyes",))
    dialog = context.open(WizardDialog(context.ops, key))
    while not dialog.session.finished:
        if isinstance(dialog.page, QuestionPage) and not dialog.session.place:
            next(iter(dialog.page.options.values())).setChecked(True)
        dialog.foot.next.click()
    return dialog


@pytest.mark.parametrize("button", ["remind", "did_it", "write", "close_button"])
def test_a_late_second_click_on_the_wizards_answer_does_nothing(
    context: PressContext, button: str
) -> None:
    """On a slow machine the second click arrives after the first has closed the dialog."""
    dialog = _answer(context)
    letters: list[str] = []
    dialog.letter_requested.connect(letters.append)
    pressed = getattr(dialog.foot, button)
    for _ in range(2):
        pressed.clicked.emit()
    (row,) = context._rows()
    assert len(context.ops.queries.advice_runs(row.id)) == 1
    assert len(letters) <= 1


def test_a_late_second_click_does_not_log_the_last_letter_twice(context: PressContext) -> None:
    dialog = context.open(LetterDialog(context.ops, context.add(people=("Dana Reyes",))))
    for _ in range(2):
        dialog.foot.question.yes.clicked.emit()
    assert context.contacts() == 1
