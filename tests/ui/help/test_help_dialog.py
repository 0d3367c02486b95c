"""The help window, and the links that open it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.advice.help import PROGRAM_TOPICS, REASON_TOPICS, Topic
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.help.dialog import HelpDialog
from desktop.ui.help.page_view import PageView, Picture
from desktop.ui.help.texts import pages, picture_file
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.wizard.dialog import WizardDialog
from desktop.ui.wizard.result_page import ResultPage
from tests.support.window import Show

Key = Qt.Key


@pytest.fixture
def open_help(show_dialog: Show) -> Callable[..., HelpDialog]:
    def open_(topic: Topic = Topic.ADVICE, size: QSize | None = None) -> HelpDialog:
        dialog = show_dialog(HelpDialog(topic), size)
        dialog.activateWindow()
        return dialog

    return open_


@pytest.fixture
def window(qtbot: QtBot, ops: Ops) -> Iterator[MainWindow]:
    made = MainWindow(ops)
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowActive(made)
    yield made
    for dialog in QApplication.topLevelWidgets():
        if dialog is not made:
            dialog.close()
    made.close()


def _opened() -> HelpDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HelpDialog)
    return dialog


@pytest.mark.parametrize("topic", Topic)
def test_it_opens_at_the_topic_with_the_whole_page(
    open_help: Callable[..., HelpDialog], topic: Topic
) -> None:
    dialog = open_help(topic)
    page = pages()[topic]
    assert dialog.topic is topic
    lines = dialog.page.lines()
    assert lines[0] == page.title == dialog.page.accessibleName()
    assert {*page.paragraphs, *page.points, page.judgement} - {""} <= set(lines)
    for figure in page.figures:
        assert figure.text in lines
        assert any(line.startswith(f"{figure.source}, {figure.year}") for line in lines)


def test_the_contents_list_every_topic_below_its_heading(
    open_help: Callable[..., HelpDialog],
) -> None:
    contents = open_help().contents
    rows = [contents.item(row) for row in range(contents.count())]
    headings = [row.text() for row in rows if not row.flags() & Qt.ItemFlag.ItemIsSelectable]
    assert headings == [
        "The advice",
        "Why they may be silent",
        "What to do, and when",
        "Letters and page checks",
    ]
    titles = [row.text() for row in rows if row.text() not in headings]
    assert titles == [page.title for page in pages().values()]


def test_it_is_read_from_the_keyboard(open_help: Callable[..., HelpDialog], qtbot: QtBot) -> None:
    dialog = open_help(size=QSize(600, 400))
    qtbot.waitUntil(dialog.contents.hasFocus)
    seen = []
    for key in (Key.Key_Down, Key.Key_End, Key.Key_Home):
        QTest.keyClick(dialog.contents, key)
        seen.append(dialog.topic)
    assert seen == [Topic.BETTER_CANDIDATE, Topic.CAREERS_PAGE, Topic.ADD]
    QTest.keyClick(dialog.contents, Key.Key_Tab)
    assert dialog.page.hasFocus()
    bar = dialog.page.verticalScrollBar()
    QTest.keyClick(dialog.page, Key.Key_PageDown)
    assert bar.value() > 0
    dialog.open_topic(Topic.THANKS)
    assert bar.value() == 0
    QTest.keyClick(dialog.page, Key.Key_Escape)
    assert not dialog.isVisible()


def test_markup_is_shown_as_typed(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    typed = "<b>Dana</b> & <img src=x>"
    figure = replace(pages()[Topic.THANKS].figures[0], text=typed, source=typed, caveat=typed)
    view.show_page(
        replace(
            pages()[Topic.THANKS],
            title=typed,
            paragraphs=(typed, typed),
            points=(typed,),
            judgement=typed,
            figures=(figure,),
        )
    )
    assert view.lines().count(typed) == 6
    labels = view.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_what_a_page_lacks_leaves_no_heading(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    page = pages()[Topic.THANKS]
    view.show_page(replace(page, points=(), judgement="", figures=()))
    assert view.lines() == [page.title, *page.paragraphs]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("topic", [one for one in PROGRAM_TOPICS if one is not Topic.KEYS])
def test_how_to_do_something_is_shown_and_told_to_those_who_do_not_see_it(
    open_help: Callable[..., HelpDialog],
    set_dark: Callable[[bool], None],
    topic: Topic,
    dark: bool,
) -> None:
    dialog = open_help(topic, QSize(1200, 700))
    set_dark(dark)
    (picture,) = dialog.page.findChildren(Picture)
    assert picture.accessibleName() == pages()[topic].picture
    role = QAccessible.queryAccessibleInterface(picture).role()
    assert role is QAccessible.Role.Graphic
    file = QImage(str(picture_file(topic, dark=dark)))
    assert not file.isNull()
    assert picture.pixmap().toImage() == QPixmap.fromImage(file).toImage()
    assert picture.height() == file.height()


def test_a_picture_becomes_smaller_with_the_page(open_help: Callable[..., HelpDialog]) -> None:
    dialog = open_help(Topic.SEVERAL, QSize(700, 500))
    (picture,) = dialog.page.findChildren(Picture)
    full = picture.pixmap().size()
    assert picture.width() < full.width()
    assert picture.height() == round(full.height() * picture.width() / full.width())


def test_the_pictures_are_small_and_all_of_them_are_used() -> None:
    pictured = [topic for topic, page in pages().items() if page.picture]
    used = {picture_file(topic, dark=dark) for topic in pictured for dark in (False, True)}
    folder = picture_file(Topic.ADD, dark=False).parent
    assert set(folder.iterdir()) == used
    assert sum(path.stat().st_size for path in used) < 500_000


def test_lines_are_never_too_long_to_be_read(open_help: Callable[..., HelpDialog]) -> None:
    dialog = open_help(Topic.NO_PROMISE, QSize(1600, 900))
    widths = [label.width() for label in dialog.page.findChildren(QLabel)]
    assert max(widths) == theme.READING_WIDTH


@pytest.mark.parametrize("topic", Topic)
def test_nothing_is_cut_off_in_a_small_window(
    open_help: Callable[..., HelpDialog], topic: Topic
) -> None:
    dialog = open_help(topic, QSize(800, 560))
    view = dialog.page
    for label in view.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
        left = label.mapTo(view.viewport(), label.rect().topLeft()).x()
        assert QRect(0, 0, view.viewport().width(), 1).contains(left + label.width() - 1, 0)


def test_f1_opens_it_from_the_window(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_F1)
    assert _opened().topic is Topic.ADD


def test_ctrl_slash_lists_the_keys(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert _opened().topic is Topic.KEYS


@pytest.mark.parametrize(
    ("typed", "titles", "headings"),
    [
        ("Line COMMAS", ["How do I add an application?"], []),
        ("slip two", ["When they promised a day"], ["What to do, and when"]),
        ("xyzzy", [], []),
    ],
)
def test_the_search_leaves_the_pages_with_its_words(
    open_help: Callable[..., HelpDialog], typed: str, titles: list[str], headings: list[str]
) -> None:
    dialog = open_help()
    QTest.keyClick(dialog, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.search, typed)
    contents = dialog.contents
    rows = [contents.item(row) for row in range(contents.count())]
    shown = [row.text() for row in rows if not row.isHidden()]
    known = {page.title for page in pages().values()}
    assert [text for text in shown if text in known] == titles
    assert [text for text in shown if text not in known] == headings
    if titles:
        assert dialog.page.lines()[0] == titles[0]
    dialog.search.clear()
    assert not any(row.isHidden() for row in rows)


def test_what_is_typed_over_the_contents_is_searched_for(
    open_help: Callable[..., HelpDialog],
) -> None:
    dialog = open_help()
    QTest.keyClicks(dialog.contents, "s")
    assert dialog.focusWidget() is dialog.search
    QTest.keyClicks(dialog.search, "ilence")
    assert dialog.search.text() == "silence"


def test_return_leads_to_the_page_and_closes_nothing(open_help: Callable[..., HelpDialog]) -> None:
    dialog = open_help()
    dialog.search.setFocus()
    for place in (dialog.contents, dialog.page):
        QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Return)
        assert dialog.focusWidget() is place
    assert dialog.isVisible()


def test_a_search_without_a_page_says_so(open_help: Callable[..., HelpDialog]) -> None:
    dialog = open_help()
    before = dialog.page.geometry()
    dialog.search.setText("xylophone")
    QApplication.processEvents()
    assert dialog.nothing.isVisible()
    assert not dialog.contents.isVisible()
    assert dialog.page.mapTo(dialog, before.topLeft()).x() > dialog.nothing.width()
    assert dialog.page.geometry() == before
    dialog.search.clear()
    assert dialog.contents.isVisible()
    assert not dialog.nothing.isVisible()


def test_it_stands_in_the_menu(window: MainWindow) -> None:
    menu = window.commands.compact_menu(window)
    assert window.commands.help in menu.actions()
    assert window.commands.help.menuRole() is QAction.MenuRole.NoRole


def test_the_answer_leads_to_its_reason_and_its_rule(
    window: MainWindow, add_application: Callable[..., str], qtbot: QtBot
) -> None:
    window.navigator.start_wizard.emit(add_application(days_ago=8))
    wizard = QApplication.activeModalWidget()
    assert isinstance(wizard, WizardDialog)
    while not wizard.session.finished:
        wizard.foot.next.click()
    page = wizard.page
    assert isinstance(page, ResultPage)
    page.bars.bars[2].click()
    QTest.keyClick(page.bars.evidence[2].about, Key.Key_Return)
    asked = wizard.session.advice().ranking[2].reason
    assert _opened().topic is REASON_TOPICS[asked]
    QTest.keyClick(_opened(), Key.Key_Escape)
    assert QApplication.activeModalWidget() is wizard
    page.bars.bars[1].click()
    wizard.activateWindow()  # as a window manager does
    qtbot.waitUntil(wizard.isActiveWindow)
    QTest.keyClick(page.bars.bars[1], Key.Key_F1)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not wizard)
    asked = wizard.session.advice().ranking[1].reason
    assert _opened().topic is REASON_TOPICS[asked]
    QTest.keyClick(_opened(), Key.Key_Escape)
    assert page.step.rule is not None
    QTest.keyClick(page.step.rule, Key.Key_Space)
    assert _opened().topic is Topic.NO_PROMISE


def test_f1_on_a_question_explains_the_advice(
    show_dialog: Show, ops: Ops, add_application: Callable[..., str]
) -> None:
    wizard = show_dialog(WizardDialog(ops, add_application(days_ago=8)))
    QTest.keyClick(wizard, Key.Key_F1)
    assert _opened().topic is Topic.ADVICE
    QTest.keyClick(_opened(), Key.Key_Escape)
    assert QApplication.activeModalWidget() is wizard


def test_f1_in_a_letter_explains_the_rule_behind_it(
    show_dialog: Show, ops: Ops, add_application: Callable[..., str]
) -> None:
    letter = show_dialog(LetterDialog(ops, add_application(days_ago=0)))
    QTest.keyClick(letter, Key.Key_F1)
    assert _opened().topic is Topic.THANKS
    QTest.keyClick(_opened(), Key.Key_Escape)
