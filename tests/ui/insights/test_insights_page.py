"""The page *Insights* on a store: what it shows, follows and opens."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.app.headless.gallery import settle
from desktop.core.kinds import State
from desktop.insight.results import Until
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.models.insight_rows import InsightReading
from desktop.ops import Ops
from desktop.ui.insights import computing, printing
from desktop.ui.insights.behind import BehindDialog
from desktop.ui.insights.page import InsightsPage
from desktop.ui.insights.section import InsightSection
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.text import Text
from tests.support.announcements import record_announcements
from tests.support.window import NOW

Add = Callable[..., str]
Key = Qt.Key


def texts(section: InsightSection) -> str:
    settle()
    return "\n".join(one.text() for one in section.findChildren(Text) if one.isVisible())


def choose(page: InsightsPage, name: str) -> None:
    combo = page.waiting.application
    combo.setCurrentIndex(combo.findText(name))


def test_without_applications_the_page_says_what_will_be_here(
    page: InsightsPage, navigator: Navigator, qtbot: QtBot
) -> None:
    page.show()
    assert page.empty.isVisible()
    page.focus_content()
    with qtbot.waitSignal(navigator.show_page) as shown:
        QTest.keyClick(page.today_button, Key.Key_Space)
    assert shown.args == ["today"]


def test_one_application_has_words_and_no_curve(page: InsightsPage, add_application: Add) -> None:
    add_application(days_ago=3)
    page.show()
    assert page.waiting.charts == []
    assert "1 wait, and it goes on." in texts(page.waiting)
    assert "too few for a curve" in texts(page.waiting)
    assert len(page.flow.charts) == 1


def test_the_curve_comes_with_eight_waits(page: InsightsPage, answered: list[str]) -> None:
    page.show()
    (chart,) = page.waiting.charts
    words = [button.mark.words for button in chart.view.buttons]
    assert words[0].startswith("After 1 day: 1 of 9 ended.")
    assert len(words) == 8


def test_nothing_is_said_of_one_application_before_it_is_chosen(
    page: InsightsPage, answered: list[str]
) -> None:
    page.show()
    assert "18 days" not in texts(page.waiting)
    assert "Choose an application" in texts(page.employer)


def test_a_chosen_application_is_placed_among_the_waits_that_ended(
    page: InsightsPage, answered: list[str]
) -> None:
    page.show()
    choose(page, "Northwind · Data engineer")
    assert "18 days so far. None of your 8 waits that ended was longer" in texts(page.waiting)
    assert page.employer.heading.text() == "Northwind"
    assert "No word since the last interview, 18 days ago." in texts(page.employer)
    assert page.current_application() == answered[-1]


def test_figures_and_laws_of_another_place_are_not_shown_for_a_chosen_application(
    page: InsightsPage, add_application: Add
) -> None:
    add_application("Berlin GmbH", "Editor", country="DE", days_ago=20)
    add_application("Toronto Ltd", "Editor", country="CA", subdivision="ON", days_ago=20)
    page.show()
    choose(page, "Berlin GmbH · Editor")
    german = texts(page.waiting)
    assert "Germany: 28.5 days" in german
    assert "Ontario" not in german
    choose(page, "Toronto Ltd · Editor")
    assert "In Ontario" in texts(page.waiting)
    assert "Germany" not in texts(page.waiting)


def test_the_wait_for_the_decision_is_another_curve(
    page: InsightsPage, answered: list[str]
) -> None:
    page.show()
    chip = page.waiting.untils[Until.DECISION]
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_Space)
    assert "all of them go on" in texts(page.waiting)


def test_days_since_the_last_interview_are_no_place_among_decisions(
    page: InsightsPage, answered: list[str]
) -> None:
    page.show()
    choose(page, "Northwind · Data engineer")
    page.waiting.untils[Until.DECISION].click()
    assert "18 days so far" not in texts(page.waiting)
    page.waiting.untils[Until.WORD].click()
    assert "18 days so far" in texts(page.waiting)


def test_return_on_a_band_lists_the_applications_behind_it(
    page: InsightsPage, ops: Ops, answered: list[str], navigator: Navigator, qtbot: QtBot
) -> None:
    assert ops.run("", applications.set_state, answered[0], State.WITHDRAWN, NOW.date())
    page.show()
    view = page.flow.charts[0].view
    number = next(n for n, one in enumerate(view.buttons) if "Withdrawn" in one.mark.words)
    view.buttons[number].setFocus()
    QTest.keyClick(view.buttons[number], Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BehindDialog)
    assert dialog.list.rows.rowCount() == 1
    with qtbot.waitSignal(navigator.open_application) as opened:
        QTest.keyClick(dialog.list, Key.Key_Return)
    assert opened.args == [answered[0]]


def test_a_change_is_shown_while_the_page_is_visible(
    page: InsightsPage, answered: list[str], answer: Callable[[str, int], None]
) -> None:
    page.show()
    answer(answered[-1], 2)
    assert "After 16 days" in page.waiting.charts[0].view.buttons[-1].mark.words


def test_a_change_waits_until_the_page_is_shown(
    page: InsightsPage, answered: list[str], answer: Callable[[str, int], None]
) -> None:
    page.show()
    page.hide()
    answer(answered[-1], 2)
    assert len(page.waiting.charts[0].view.buttons) == 8
    page.show()
    assert len(page.waiting.charts[0].view.buttons) == 9


def test_many_applications_are_counted_on_another_thread(
    page: InsightsPage, answered: list[str], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(computing, "AT_ONCE", 0)
    page.show()
    waiting = [page.print, page.save, page.week.copy, page.week.print]
    assert page.loading.isVisible()
    assert not any(button.isEnabled() for button in waiting)
    qtbot.waitUntil(lambda: page.week.review is not None)
    assert not page.loading.isVisible()
    assert all(button.isEnabled() for button in waiting)
    assert len(page.waiting.charts[0].view.buttons) == 8


def test_a_write_during_the_count_is_in_what_is_shown(
    page: InsightsPage,
    answered: list[str],
    answer: Callable[[str, int], None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(computing, "AT_ONCE", 0)
    page.show()
    answer(answered[-1], 2)
    qtbot.waitUntil(lambda: page.week.review is not None)
    assert len(page.waiting.charts[0].view.buttons) == 9


def test_a_hidden_page_counts_nothing_and_starts_again_when_shown(
    page: InsightsPage, answered: list[str], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(computing, "AT_ONCE", 0)
    page.show()
    page.hide()
    assert page.stale
    page.show()
    qtbot.waitUntil(lambda: page.week.review is not None)


def test_the_page_is_saved_as_a_pdf(
    page: InsightsPage, answered: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    page.show()
    with qtbot.waitSignal(page.saving.saved):
        page.save_to(tmp_path / "insights.pdf")
    assert (tmp_path / "insights.pdf").read_bytes().startswith(b"%PDF")


def test_the_page_and_the_week_are_opened_as_a_pdf_to_print(
    page: InsightsPage, answered: list[str], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(printing, "open_file", lambda path, _window: opened.append(Path(path)))
    page.show()
    with qtbot.waitSignal(page.printing.saving.saved):
        page.print.click()
    assert [path.name for path in opened] == ["insights 2026-03-24.pdf"]
    whole = opened[0].read_bytes()
    with qtbot.waitSignal(page.printing.saving.saved):
        page.week.print.click()
    week = opened[1].read_bytes()
    assert whole.startswith(b"%PDF")
    assert week.startswith(b"%PDF")
    assert len(week) < len(whole)


def test_the_file_to_print_goes_with_the_page(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(printing, "open_file", lambda path, _window: opened.append(Path(path)))
    window = QWidget()
    qtbot.addWidget(window)
    made = printing.Printing(window)
    with qtbot.waitSignal(made.saving.saved):
        made.start("week.pdf", iter([b"%PDF"]), 1)
    assert opened[0].exists()
    del made
    gc.collect()
    assert not opened[0].exists()


def test_the_file_dialog_suggests_a_name_with_the_day(
    page: InsightsPage, answered: list[str], qtbot: QtBot
) -> None:
    page.show()
    page.save.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "insights 2026-03-24.pdf"
    dialog.reject()


def test_the_week_is_copied_as_text(
    page: InsightsPage, answered: list[str], ops: Ops, qtbot: QtBot
) -> None:
    page.show()
    with qtbot.waitSignal(ops.reported):
        page.week.copy.click()
    text = QApplication.clipboard().text()
    assert text.startswith("Your week, Mon 23 March to Tue 24 March")


def test_the_details_lead_to_the_wait_of_their_application(
    window: MainWindow, answered: list[str]
) -> None:
    window.navigator.show_insights.emit(answered[-1])
    page = window.page
    assert isinstance(page, InsightsPage)
    assert page.current_application() == answered[-1]
    assert "18 days so far" in texts(page.waiting)


def test_the_sentence_of_a_chosen_application_is_announced(
    page: InsightsPage, answered: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show()
    said = record_announcements(monkeypatch)
    choose(page, "Northwind · Data engineer")
    assert said[0].startswith("18 days so far.")


def test_a_store_that_cannot_be_read_is_said_and_what_was_shown_stays(
    page: InsightsPage,
    answered: list[str],
    ops: Ops,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    page.show()
    monkeypatch.setattr(computing, "AT_ONCE", 0)

    def fail(_reading: InsightReading, *_span: object) -> None:
        raise StoreError(StoreErrorKind.BUSY, Path("callback.db"))

    monkeypatch.setattr(InsightReading, "run", fail)
    with qtbot.waitSignal(ops.failed) as failed:
        page.refresh()
    assert "is in use by another program" in failed.args[0]
    assert len(page.waiting.charts) == 1


def test_the_choices_of_the_waits_begin_below_each_other(
    page: InsightsPage, answered: list[str]
) -> None:
    page.show()
    settle()
    waiting = page.waiting
    boxes = (waiting.application, waiting.group)
    places = [box.mapTo(waiting, QPoint()) for box in boxes]
    assert places[0].y() < places[1].y()
    assert places[0].x() == places[1].x()
