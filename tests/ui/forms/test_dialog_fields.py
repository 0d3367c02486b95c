from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import wording
from desktop.advice.knowledge import load
from desktop.paths import resources_dir
from desktop.ui.forms.fields import (
    Choice,
    OptionalDay,
    SearchChoice,
    default_start,
    subdivisions,
    zones,
)
from desktop.ui.widgets.date_field import DateField, DateTimeField


def roll(field: QWidget) -> None:
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle,
        middle,
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)


@pytest.mark.parametrize("kind", ["day", "time", "choice"])
def test_the_wheel_changes_nothing_in_a_field_that_was_not_chosen(
    qtbot: QtBot, host: QWidget, kind: str
) -> None:
    today = date(2026, 3, 24)
    day, time = DateField(today, today), DateTimeField(datetime(2026, 3, 24, 9, 0), today)
    choice = Choice([(1, "one"), (2, "two"), (3, "three")], 2)
    field = {"day": day, "time": time, "choice": choice}[kind]
    field.setParent(host)
    field.show()

    def values() -> tuple[date, datetime, int]:
        return day.day(), time.at(), choice.value()

    before = values()
    roll(field)
    assert values() == before
    host.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    roll(field)
    assert values() != before
    for other in (day, time, choice):
        if other.parent() is None:
            other.deleteLater()


def test_a_date_left_open_is_no_date(host: QWidget) -> None:
    field = OptionalDay("Until", None, DateField(date(2026, 4, 1), date(2026, 3, 24)))
    field.setParent(host)
    assert field.day() is None
    field.box.setChecked(True)
    assert field.day() == date(2026, 4, 1)
    field.set_day(None)
    assert field.day() is None


@pytest.mark.parametrize(
    ("now", "start"),
    [
        (datetime(2026, 3, 24, 15, 29, 59), datetime(2026, 3, 24, 14, 0)),
        (datetime(2026, 3, 24, 15, 30), datetime(2026, 3, 24, 14, 30)),
        (datetime(2026, 3, 24, 0, 10), datetime(2026, 3, 23, 23, 0)),
    ],
)
def test_an_interview_just_over_began_at_a_half_hour(now: datetime, start: datetime) -> None:
    assert default_start(now) == start


def test_zones_hold_the_one_in_use_whatever_it_is() -> None:
    names = [name for name, _ in zones("Mars/Olympus")]
    assert {"Europe/Berlin", "UTC", "Mars/Olympus"} <= set(names)


def test_a_country_without_a_calendar_has_no_regions() -> None:
    assert subdivisions("ZZ") == []
    assert ("BY", "Bayern") in subdivisions("DE")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_every_observation_is_shown_whole(language: str, qtbot: QtBot) -> None:
    knowledge = load(resources_dir() / "knowledge", language)
    words = [wording.observation(knowledge, kind) for kind in knowledge.options]
    choice = Choice([(one, one) for one in words])
    qtbot.addWidget(choice)
    widest = max(map(choice.fontMetrics().horizontalAdvance, words))
    assert choice.sizeHint().width() > widest


def test_a_very_long_option_does_not_widen_a_dialog(qtbot: QtBot) -> None:
    choice = Choice([("a", "A company with a long name, " * 20)])
    qtbot.addWidget(choice)
    assert choice.sizeHint().width() < choice.fontMetrics().horizontalAdvance("X" * 60)


def test_a_long_name_is_shown_from_its_beginning(qtbot: QtBot) -> None:
    long = "As the system: South Georgia and the South Sandwich Islands"
    box = SearchChoice([("", "None"), ("gs", long)], "gs")
    qtbot.addWidget(box)
    line = box.lineEdit()
    assert line is not None
    assert line.cursorPosition() == 0
    box.setCurrentIndex(0)
    box.setCurrentIndex(1)
    assert line.cursorPosition() == 0
