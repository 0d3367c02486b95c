"""No picture of the help is cut at the right."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.pictures.help import cut_at_the_right, to_the_right


def test_a_field_beyond_the_right_edge_of_a_picture_is_cut(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 100)
    label, field = QLabel("Company", window), QLineEdit(window)
    label.setGeometry(10, 10, 80, 20)
    field.setGeometry(100, 10, 190, 20)
    window.show()
    assert cut_at_the_right(window, QRect(0, 0, 250, 100)) == {field}
    assert cut_at_the_right(window, QRect(0, 40, 250, 60)) == set()
    assert cut_at_the_right(window, to_the_right(window)) == set()
    cover = QLabel("Undone", window)
    cover.setGeometry(0, 0, 250, 100)
    cover.show()
    assert cut_at_the_right(window, cover.geometry()) == set()
