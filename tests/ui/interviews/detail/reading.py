"""Helpers that read the texts of the detail page and use the menus of its rows."""

from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.interviews.detail.section import Row, Section


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def rows(section: Section) -> list[Row]:
    items = (section.rows.itemAt(i) for i in range(section.rows.count()))
    found = [item.widget() for item in items if item is not None]
    return [one for one in found if isinstance(one, Row)]


def row(section: Section, key: str) -> Row:
    (found,) = (one for one in rows(section) if one.objectName() == key)
    return found


def choose(section: Section, key: str, words: str) -> None:
    """Choose an entry of a row's menu."""
    menu = row(section, key).menu()
    next(choice for choice in menu.actions() if choice.text() == words).trigger()
