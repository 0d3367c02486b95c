"""The list of the palette: headings of groups, and entries with the typed words in bold."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.fold import compose
from desktop.core.typed_words import TypedWords
from desktop.ui import theme
from desktop.ui.palette.entries import Entry, Group
from desktop.ui.theme import Type
from desktop.ui.widgets.choice import paint_selection_bar

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
"""An `Entry`, or a `Group` for a heading."""
_NOWHERE = QModelIndex()
#: Share of a line that the title may always have.
_TITLE_SHARE = 0.5
_LINE_GAP = 2


class EntryModel(QAbstractListModel):
    """Entries below the headings of their groups. Screen readers get the group as description."""

    def __init__(self, name_of: Callable[[Group], str], parent: QObject) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self._rows: list[Entry | Group] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._rows = []
        group: Group | None = None
        for entry in entries:
            if entry.group is not group:
                group = entry.group
                self._rows.append(group)
            self._rows.append(entry)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def entry(self, row: int) -> Entry | None:
        """The entry in a row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Entry) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self._rows[index.row()]
        if role == ENTRY_ROLE:
            return found
        if isinstance(found, Group):
            return self._name_of(found) if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (found.title, found.line, found.place) if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._name_of(found.group)
        return None

    def next_entry(self, row: int, step: int) -> int:
        """The next row with an entry from `row` on, past headings and around the ends; -1: none."""
        count = len(self._rows)
        for far in range(1, count + 1):
            place = (row + far * step) % count
            if self.entry(place) is not None:
                return place
        return -1


class _Type:
    """Fonts and their metrics for all entries."""

    def __init__(self, font: QFont) -> None:
        self.key = font.key()
        self.small = theme.font(Type.CAPTION, font)
        self.heading = theme.semibold(self.small)
        self.bold = QFont(font)
        self.bold.setWeight(QFont.Weight.Bold)
        self.body_metrics = QFontMetrics(font)
        self.small_metrics = QFontMetrics(self.small)
        self.bold_metrics = QFontMetrics(self.bold)


class EntryDelegate(QStyledItemDelegate):
    """Paints headings, and entries of one or two lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = self.beginnings = TypedWords("")
        self._type: _Type | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        found, used = index.data(ENTRY_ROLE), self._type_of(option)
        if isinstance(found, Group):
            return QSize(0, used.small_metrics.height() + theme.L)
        height = used.bold_metrics.height() + 2 * theme.ROW
        if isinstance(found, Entry) and found.line:
            height += used.body_metrics.height() + _LINE_GAP
        return QSize(0, theme.target(height))

    def _type_of(self, option: QStyleOptionViewItem) -> "_Type":
        if self._type is None or self._type.key != option.font.key():
            self._type = _Type(option.font)
        return self._type

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(ENTRY_ROLE)
        painter.save()
        if isinstance(found, Entry):
            self._paint_entry(painter, option, found)
        else:
            self._paint_heading(painter, option, str(index.data()))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        area = option.rect.adjusted(theme.L, theme.S, -theme.L, -theme.XS)
        palette = option.widget.palette()
        flags = QStyle.visualAlignment(option.direction, _LEADING | Qt.AlignmentFlag.AlignBottom)
        painter.setFont(self._type_of(option).heading)
        painter.setPen(theme.quiet(palette))
        painter.drawText(area, int(flags), text)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        palette, mode = option.palette, QIcon.Mode.Normal
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.selection(palette, focused=True))
            paint_selection_bar(painter, option)
            palette, mode = theme.on_selection(palette), theme.on_selection_mode()
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.hover(palette))
        ink, quiet = palette.color(QPalette.ColorRole.Text), theme.quiet(palette)
        area = option.rect.adjusted(theme.L, theme.ROW, -theme.L, -theme.ROW)
        side = theme.scaled(theme.ICON_SIZE)
        upper = QRect(area)
        upper.setHeight(self._type_of(option).bold_metrics.height())
        icon = QRect(area.left(), upper.center().y() - side // 2 + 1, side, side)
        place = QStyle.visualRect(option.direction, option.rect, icon)
        entry.icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        upper.setLeft(area.left() + side + theme.S)
        taken = self._paint_place(painter, option, upper, (entry.place, quiet))
        title = upper.adjusted(0, 0, -(taken + theme.S if taken else 0), 0)
        words = self.beginnings if entry.group is Group.COMMANDS else self.words
        self._paint_words(painter, option, title, (entry.title, ink, ink), words)
        if entry.line:
            lower = QRect(upper)
            lower.setTop(upper.bottom() + 1 + _LINE_GAP)
            lower.setBottom(area.bottom())
            self._paint_words(painter, option, lower, (entry.line, quiet, ink), words)

    def _paint_place(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: tuple[str, QColor],
    ) -> int:
        """Paint where an entry is from at the end of its first line; returns the width of it."""
        words, colour = text
        used = self._type_of(option)
        metrics = used.small_metrics
        width = int(room.width() * (1 - _TITLE_SHARE))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.setFont(used.small)
        painter.setPen(colour)
        place = QStyle.visualRect(option.direction, option.rect, room)
        flags = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(place, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)
        return metrics.horizontalAdvance(shown)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: tuple[str, QColor, QColor],
        words: TypedWords,
    ) -> None:
        """Paint a line, elided, with the typed words in bold and in the second colour."""
        whole, colour, marked = text
        used = self._type_of(option)
        line = compose(" ".join(whole.split()))
        shown = used.bold_metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        layout = QTextLayout(shown, option.font)
        layout.setTextOption(_option(option.direction))
        layout.setFormats(
            [_bold_range(shown, span, used.bold, marked) for span in words.spans(shown)]
        )
        layout.beginLayout()
        laid = layout.createLine()
        laid.setLineWidth(room.width())
        layout.endLayout()
        place = QStyle.visualRect(option.direction, option.rect, room)
        painter.setPen(colour)
        top = place.top() + (place.height() - laid.height()) / 2
        layout.draw(painter, QPointF(place.left(), top))


_LEADING = Qt.AlignmentFlag.AlignLeft


def _option(direction: Qt.LayoutDirection) -> QTextOption:
    """One line at the leading edge of the layout, whatever the script of the text."""
    option = QTextOption(QStyle.visualAlignment(direction, _LEADING))
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    return option


def _bold_range(
    text: str, span: tuple[int, int], font: QFont, colour: QColor
) -> QTextLayout.FormatRange:
    """The format of a span. Qt counts in UTF-16."""
    made = QTextLayout.FormatRange()
    start, end = (len(text[:place].encode("utf-16-le")) // 2 for place in span)
    made.start, made.length = start, end - start
    looks = QTextCharFormat()
    looks.setFontWeight(font.weight())
    looks.setForeground(colour)
    made.format = looks
    return made
