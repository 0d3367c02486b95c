"""One of two values beside each other, chosen by radio buttons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QSizePolicy,
    QStyle,
    QWidget,
)

from desktop.ui.widgets.controls import RadioButton
from desktop.ui.widgets.text import Elided, plain_tooltip
from desktop.wording.names import in_sentence


class ValueButton(RadioButton):
    """A radio button with a value on one line, elided if necessary, with all of it as tooltip."""

    def __init__(self, value: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self.setAccessibleName(f"{name}: {value}" if name else value)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(_escaped(in_sentence(value)))
        self._room = super().sizeHint().width() - self.fontMetrics().horizontalAdvance(
            in_sentence(value)
        )

    def minimumSizeHint(self) -> QSize:
        least = self._room + self.fontMetrics().averageCharWidth() * 8
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        line = in_sentence(self.value)
        shown = self.fontMetrics().elidedText(
            line, Qt.TextElideMode.ElideRight, self.width() - self._room
        )
        self.setText(_escaped(shown))
        self.setToolTip("" if shown == line else plain_tooltip(self.value))


class ValueText(Elided):
    """A value that is not chosen, in line with the text of a `ValueButton`."""

    def __init__(self, value: str, parent: QWidget | None = None) -> None:
        super().__init__(in_sentence(value), parent=parent)
        style, metric = self.style(), QStyle.PixelMetric
        indent = style.pixelMetric(metric.PM_ExclusiveIndicatorWidth) + style.pixelMetric(
            metric.PM_RadioButtonLabelSpacing
        )
        self.setContentsMargins(indent, 0, 0, 0)


class ValueChoice:
    """Two `ValueButton`s, of which one is chosen."""

    def __init__(
        self, name: str, one: str, other: str, parent: QWidget, *, takes_other: bool
    ) -> None:
        self.one, self.other = (ValueButton(value, name, parent) for value in (one, other))
        self.group = QButtonGroup(parent)
        for button in (self.one, self.other):
            self.group.addButton(button)
        (self.other if takes_other else self.one).setChecked(True)

    @property
    def takes_other(self) -> bool:
        return self.other.isChecked()


def _escaped(text: str) -> str:
    """`text` without mnemonics."""
    return text.replace("&", "&&")
