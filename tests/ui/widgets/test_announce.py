import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.announce import announce
from tests.support.announcements import record_announcements


def test_a_sentence_is_announced_and_an_empty_one_is_not(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    announced = record_announcements(monkeypatch)
    announce(host, "Deleted: Northwind")
    announce(host, "")
    assert announced == ["Deleted: Northwind"]
