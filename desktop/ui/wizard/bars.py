"""The ranking as bars with text, in a list widget for keyboard and screen reader support."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop import wording
from desktop.advice.knowledge import Words
from desktop.advice.model import Ranked
from desktop.ui import theme

_SHARE = Qt.ItemDataRole.UserRole + 1
_TITLE = Qt.ItemDataRole.UserRole + 2
_LIKELIHOOD = Qt.ItemDataRole.UserRole + 3
_BAR = 6
_MARGIN = 6
_RADIUS = 6.0

Index = QModelIndex | QPersistentModelIndex


class BarDelegate(QStyledItemDelegate):
    """Paints a row: the reason, its likelihood in words, and a bar below them."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        line = self._view.fontMetrics().height()
        return QSize(160, line + _BAR + theme.XS + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = self._view.palette()
        window = palette.color(QPalette.ColorRole.Window)
        state = option.state
        rect: QRect = option.rect
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(
                QPen(theme.link(palette), 2.0) if self._view.hasFocus() else Qt.PenStyle.NoPen
            )
            painter.setBrush(theme.chosen(palette))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
            palette = theme.on_selection(palette)
            window = palette.color(QPalette.ColorRole.Window)
        inner = rect.adjusted(theme.S, _MARGIN, -theme.S, -_MARGIN)
        self._write(painter, palette, inner, index)
        bar = QRectF(inner.left(), inner.bottom() + 1 - _BAR, inner.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.blend(palette.color(QPalette.ColorRole.WindowText), window, 0.12))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        bar.setWidth(max(_BAR, bar.width() * float(index.data(_SHARE))))
        painter.setBrush(theme.link(palette) if selected else theme.mark(palette))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.restore()

    def _write(self, painter: QPainter, palette: QPalette, inner: QRect, index: Index) -> None:
        metrics = self._view.fontMetrics()
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        likelihood = str(index.data(_LIKELIHOOD))
        taken = metrics.horizontalAdvance(likelihood) + theme.M
        title = metrics.elidedText(
            str(index.data(_TITLE)), Qt.TextElideMode.ElideRight, line.width() - taken
        )
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), title)
        painter.setPen(theme.quiet(palette))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), likelihood)


class ReasonBars(QListWidget):
    """The ranked reasons. Bars are relative to the first; the selected reason is explained."""

    picked = Signal(int)
    """The index of the selected reason in the ranking."""
    left = Signal()
    """Return was pressed: the focus moves to the buttons, without pressing one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reasons, most likely first"))
        self.setItemDelegate(BarDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.currentRowChanged.connect(self._pick)

    def show_ranking(self, ranking: Sequence[Ranked], words: Words) -> None:
        """Show `ranking` and select its first reason."""
        longest = max((ranked.share for ranked in ranking), default=0.0) or 1.0
        self.blockSignals(True)
        self.clear()
        for ranked in ranking:
            title = words.reasons[ranked.reason].title
            likelihood = wording.likelihood(ranked.likelihood)
            item = QListWidgetItem(
                self.tr("{reason}: {likelihood}").format(reason=title, likelihood=likelihood)
            )
            item.setData(_TITLE, title)
            item.setData(_LIKELIHOOD, likelihood)
            item.setData(_SHARE, ranked.share / longest)
            self.addItem(item)
        self.blockSignals(False)
        self.setFixedHeight(self.sizeHintForRow(0) * len(ranking))
        self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _pick(self, row: int) -> None:
        if row >= 0:
            self.picked.emit(row)
