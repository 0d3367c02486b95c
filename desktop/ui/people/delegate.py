"""A person in a list: name, last contact, title, company, limits on contact."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import wording
from desktop.models.queries import PersonRow
from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.choice import paint_bar
from desktop.ui.widgets.paged import ROW_ROLE, PagedModel

_LEADING = 3
_NAME_SHARE = 0.5
"""Minimum share of a line for the text at the start."""


def row_height(font: QFont) -> int:
    """The height of every row, in device-independent pixels."""
    text = QFontMetrics(theme.semibold(font)).height() + QFontMetrics(font).height()
    return text + _LEADING + 2 * theme.S


class PersonDelegate(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, model = index.data(ROW_ROLE), index.model()
        if not isinstance(row, PersonRow) or not isinstance(model, PagedModel):
            return
        painter.save()
        paint_background(painter, option)
        area = option.rect.adjusted(theme.L, theme.S, -theme.M, -theme.S)
        upper = QRect(area)
        upper.setHeight(QFontMetrics(theme.semibold(option.font)).height())
        lower = QRect(area)
        lower.setTop(upper.bottom() + 1 + _LEADING)
        palette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            palette = theme.on_selection(palette)
        colour, quiet = palette.color(QPalette.ColorRole.Text), theme.quiet(palette)
        line = LinePainter(painter, option.direction, theme.font(Type.CAPTION, option.font))
        line.paint(
            upper,
            (row.name, theme.semibold(option.font), colour),
            (last_contact(row, model.today), quiet),
        )
        limit = contact_limit(row.no_calls, row.no_contact), theme.colour(Meaning.DUE, palette)
        line.paint(lower, (title_and_company(row), option.font, quiet), limit)
        painter.restore()


class LinePainter:
    """Paints one text at each end of a line; the one at the end is elided first."""

    def __init__(self, painter: QPainter, direction: Qt.LayoutDirection, small: QFont) -> None:
        self._painter = painter
        self._direction = direction
        self._small = small

    def paint(
        self, place: QRect, start: tuple[str, QFont, QColor], end: tuple[str, QColor]
    ) -> None:
        words, colour = end
        room = int(place.width() * (1 - _NAME_SHARE))
        right = Qt.AlignmentFlag.AlignRight
        taken = self._draw(place, room, (words, self._small, colour), right)
        room = place.width() - (taken + theme.M if taken else 0)
        self._draw(place, room, start, Qt.AlignmentFlag.AlignLeft)

    def _draw(
        self, place: QRect, room: int, text: tuple[str, QFont, QColor], end: Qt.AlignmentFlag
    ) -> int:
        """Paints a text elided to `room`; returns its width."""
        words, font, colour = text
        metrics = QFontMetrics(font)
        line = " ".join(words.split())
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        side = QStyle.visualAlignment(self._direction, end | Qt.AlignmentFlag.AlignVCenter)
        self._painter.drawText(place, int(side) | int(Qt.TextFlag.TextSingleLine), shown)
        return metrics.horizontalAdvance(shown)


def paint_background(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paints the background of a row: selection or hover, and a line at the bottom."""
    rect, palette, view = option.rect, option.palette, option.widget
    if option.state & QStyle.StateFlag.State_Selected:
        focused = view is not None and view.hasFocus()
        painter.fillRect(rect, theme.selection(palette, focused=focused))
        if focused:
            paint_bar(painter, option)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        colour, base = QPalette.ColorRole.Text, QPalette.ColorRole.Base
        painter.fillRect(rect, theme.blend(palette.color(colour), palette.color(base), 0.04))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line(palette))


def title_and_company(row: PersonRow) -> str:
    """Title and company: "Head of data · Northwind"."""
    return " · ".join(wording.within(text) for text in (row.title, row.company) if text.strip())


def contact_limit(no_calls: bool, no_contact: bool) -> str:
    """The limit on contact the person asked for, or empty."""
    if no_contact:
        return QCoreApplication.translate("People", "No contact")
    return QCoreApplication.translate("People", "No calls") if no_calls else ""


def last_contact(row: PersonRow, today: date) -> str:
    """How long ago the last contact was, or empty."""
    if row.last_contact_on is None:
        return ""
    return wording.relative(row.last_contact_on, today)


def person_words(row: PersonRow, today: date) -> str:
    """The whole row as one line, for screen readers."""
    contact = last_contact(row, today)
    parts = [
        wording.within(row.name),
        title_and_company(row),
        contact_limit(row.no_calls, row.no_contact),
        QCoreApplication.translate("People", "last contact {when}").format(when=contact)
        if contact
        else "",
    ]
    return ", ".join(part for part in parts if part)
