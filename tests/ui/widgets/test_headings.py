"""Titles and headings are headings to screen readers."""

import gc

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.ui.theme import Type
from desktop.ui.widgets.headings import expose_headings
from desktop.ui.widgets.text import Elided, Heading, Quiet, Text, Title, breakable

Role = QAccessible.Role
LONG = "https://northwind.example/careers/data-engineer"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    expose_headings()
    made = QWidget()
    qtbot.addWidget(made)
    return made


def _told(label: QWidget) -> tuple[Role, str]:
    found = QAccessible.queryAccessibleInterface(label)
    return found.role(), found.text(QAccessible.Text.Name)


def test_titles_and_headings_are_told_apart_from_other_text(window: QWidget) -> None:
    labels = [
        Title("People", window),
        Heading("Timeline", window),
        Text("Thank Dana", Type.HEADING, window),
        Elided("Northwind", Type.TITLE, window),
        Quiet("in 4 days", window),
    ]
    assert [_told(label) for label in labels] == [
        (Role.Heading, "People"),
        (Role.Heading, "Timeline"),
        (Role.Heading, "Thank Dana"),
        (Role.Heading, "Northwind"),
        (Role.StaticText, "in 4 days"),
    ]


def test_a_heading_has_the_words_that_it_shows_now(window: QWidget) -> None:
    heading = Heading("Nothing to do", window)
    assert _told(heading) == (Role.Heading, "Nothing to do")
    heading.setText("One thing to do")
    assert _told(heading) == (Role.Heading, "One thing to do")
    heading.setText(breakable(LONG))
    assert _told(heading) == (Role.Heading, LONG)
    heading.setText("Done")
    assert _told(heading) == (Role.Heading, "Done")


def test_headings_are_children_of_their_window(window: QWidget) -> None:
    heading = Heading("Now", window)
    root = QAccessible.queryAccessibleInterface(window)
    assert [root.child(place).object() for place in range(root.childCount())] == [heading]


def test_a_heading_that_is_deleted_leaves_nothing_behind(window: QWidget) -> None:
    for number in range(200):
        heading = Heading(str(number), window)
        assert _told(heading) == (Role.Heading, str(number))
        delete(heading)
    gc.collect()
    assert QAccessible.queryAccessibleInterface(window).childCount() == 0
