"""A QR code, painted."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme

#: The margin that readers need, in modules.
QUIET_ZONE = 4
_MODULE = 4


class QrCode(QWidget):
    """The QR code of a text: black on white in every colour scheme, as phones need it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytearray, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        import segno  # noqa: PLC0415  on first use

        self._rows = segno.make_qr(text, error="m").matrix
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = (len(self._rows) + 2 * QUIET_ZONE) * theme.scaled(_MODULE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        side = theme.scaled(_MODULE)
        for y, row in enumerate(self._rows, QUIET_ZONE):
            for x, is_dark in enumerate(row, QUIET_ZONE):
                if is_dark:
                    module = QRect(x * side, y * side, side, side)
                    painter.fillRect(module, Qt.GlobalColor.black)
