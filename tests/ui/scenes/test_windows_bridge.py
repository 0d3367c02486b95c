"""Every page and dialog as Qt's bridge tells it to screen readers on Windows.

The bridge makes a control type of each role, and a pattern of each ability. This does the same on
every system, by Qt's source; `make windows STEPS=reader` asks the bridge itself.
"""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.headless.gallery import Gallery
from desktop.ui.widgets.headings import expose_headings
from tests.support.scenes import opened
from windows.uia import Element, faults

Role = QAccessible.Role
LABEL = QAccessible.RelationFlag.Label

#: The control types of the roles that the program has (qwindowsuiautils.cpp).
TYPES = {
    Role.AlertMessage: "Window",
    Role.Border: "Custom",
    Role.Button: "Button",
    Role.ButtonDropDown: "Button",
    Role.Cell: "DataItem",
    Role.CheckBox: "CheckBox",
    Role.Client: "Group",
    Role.ColumnHeader: "Header",
    Role.ComboBox: "ComboBox",
    Role.Dialog: "Window",
    Role.EditableText: "Edit",
    Role.Graphic: "Image",
    Role.Grip: "Thumb",
    Role.Grouping: "Group",
    Role.Heading: "Text",
    Role.LayeredPane: "Pane",
    Role.List: "List",
    Role.ListItem: "ListItem",
    Role.Pane: "Pane",
    Role.ProgressBar: "ProgressBar",
    Role.RadioButton: "RadioButton",
    Role.ScrollBar: "ScrollBar",
    Role.SpinBox: "Spinner",
    Role.Splitter: "Custom",
    Role.StaticText: "Text",
    Role.Table: "Table",
    Role.Window: "Window",
}


def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child)


def patterns(node: QAccessibleInterface) -> frozenset[str]:
    """The patterns that the rules ask for (`QWindowsUiaMainProvider::GetPatternProvider`)."""
    role, parent = node.role(), node.parent()
    is_table = role == Role.Table  # PySide does not tell whether it has the interface
    is_cell = role == Role.Cell and node.tableCellInterface() is not None
    in_selection = parent is not None and parent.selectionInterface() is not None
    found = {
        "ExpandCollapse": role == Role.ComboBox,
        "Grid": is_table,
        "GridItem": is_cell,
        "Invoke": node.actionInterface() is not None,
        "RangeValue": node.valueInterface() is not None,
        "Selection": role == Role.List or node.selectionInterface() is not None,
        "SelectionItem": role in {Role.RadioButton, Role.ListItem} or in_selection,
        "Table": is_table,
        "TableItem": is_cell,
        "Text": node.textInterface() is not None,
        "Toggle": bool(node.state().checkable),
        "Value": role != Role.StaticText,
    }
    return frozenset(pattern for pattern, has_it in found.items() if has_it)


def name(node: QAccessibleInterface) -> str:
    """On Windows the name of a box with choices is not its value."""
    thing = node.object()
    if not isinstance(thing, QComboBox):
        return node.text(QAccessible.Text.Name)
    labels = (
        label for label, relation in node.relations() if relation & QAccessible.RelationFlag.Label
    )
    return thing.accessibleName() or next((one.text(QAccessible.Text.Name) for one in labels), "")


def elements(window: QWidget) -> list[Element]:
    """All elements of a window. Keeps no interface: Qt deletes it."""
    return [
        Element(TYPES[node.role()], name(node), bool(node.state().focusable), patterns(node))
        for node in walk(QAccessible.queryAccessibleInterface(window))
    ]


def test_every_element_has_a_type_a_name_and_what_its_type_needs(gallery: Gallery) -> None:
    expose_headings()
    wrong, seen = [], 0
    for scene in gallery.scenes():
        if scene.name == "tray-menu":  # a menu of its own: offscreen it warns when shown
            continue
        with opened(scene) as window:
            found = elements(window)
        seen += sum(element.is_focusable for element in found)
        wrong += [(scene.name, element, each) for element in found for each in faults(element)]
    assert wrong == []
    assert seen > 1000


def _frame() -> QWidget:
    frame = QFrame()
    frame.setAccessibleName("Notices")
    return frame


@pytest.mark.parametrize(
    ("make", "fault"),
    [(_frame, "has no type"), (QPushButton, "has no name"), (QComboBox, "has no name")],
)
def test_what_says_nothing_is_found(qtbot: QtBot, make: Callable[[], QWidget], fault: str) -> None:
    widget = make()
    qtbot.addWidget(widget)
    assert faults(elements(widget)[0]) == [fault]


def test_a_pattern_that_is_missing_is_found() -> None:
    box = Element("CheckBox", "Remind me", True, frozenset({"Invoke"}))
    assert faults(box) == ["lacks the pattern Toggle"]
    assert faults(box._replace(patterns=frozenset({"Toggle"}))) == []
