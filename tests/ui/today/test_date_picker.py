from datetime import date

from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from desktop.ui.today.date_picker import DatePicker

TODAY = date(2026, 3, 24)


def test_a_day_is_typed_or_picked(qtbot: QtBot) -> None:
    picker = DatePicker(TODAY, None)
    qtbot.addWidget(picker)
    picker.open()
    assert picker.day.day() == date(2026, 3, 25)
    picker.day.setText("yesterday")
    assert not picker.ok.isEnabled()
    picker.calendar.setSelectedDate(QDate(2026, 4, 2))
    assert picker.ok.isEnabled()
    assert picker.day.text() == "Thu 2 Apr 2026"
    picker.day.setText("next fri")
    assert picker.calendar.selectedDate() == QDate(2026, 4, 3)
    assert picker.day.text() == "next fri"
    with qtbot.waitSignal(picker.picked) as picked:
        picker.accept()
    assert picked.args == [date(2026, 4, 3)]
