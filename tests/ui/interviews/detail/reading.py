"""Helpers that read the texts of the detail page and use the menus of its rows."""

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.ui.interviews.detail.entry_row import EntryRow, GroupHeading
from desktop.ui.interviews.detail.section import Row, Section
from desktop.ui.interviews.detail.timeline import TimelineSection


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def rows(section: Section) -> list[Row]:
    """The rows of a section, without those that are about to be deleted."""
    QApplication.sendPostedEvents()  # shows new ones
    return [row for row in section.findChildren(Row) if row.isVisibleTo(section)]


def row(section: Section, key: str) -> Row:
    (found,) = (one for one in rows(section) if one.objectName() == key)
    return found


def entry(timeline: TimelineSection, key: str) -> EntryRow:
    (found,) = (one for one in timeline.entry_rows() if one.entry.key == key)
    return found


def groups(timeline: TimelineSection) -> list[str]:
    """The headings and the titles of the entries in the order in which they are shown."""
    found = []
    for place in range(timeline.rows.count()):
        item = timeline.rows.itemAt(place)
        widget = item.widget() if item is not None else None
        if isinstance(widget, GroupHeading):
            found.append(f"# {widget.label.text()}")
        elif isinstance(widget, EntryRow):
            found.append(widget.findChildren(QLabel)[0].text())
    return found


def choose(section: Section, key: str, words: str) -> None:
    """Choose an entry of a row's menu."""
    menu = row(section, key).menu()
    next(choice for choice in menu.actions() if choice.text() == words).trigger()
