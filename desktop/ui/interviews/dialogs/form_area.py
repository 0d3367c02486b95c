"""The part of a dialog that holds its fields."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class FormArea(QScrollArea):
    """Scrolls the form where the screen is too low for all of it."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)
        body.installEventFilter(self)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        body = self.widget()
        if body is None:
            return super().sizeHint()
        wanted = body.sizeHint()
        width = max(wanted.width(), self.width() if self.isVisible() else 0)
        return QSize(wanted.width(), max(wanted.height(), body.heightForWidth(width)))

    def minimumSizeHint(self) -> QSize:
        body = self.widget()
        width = 0 if body is None else body.minimumSizeHint().width()
        return QSize(width, self.fontMetrics().height() * 6)
