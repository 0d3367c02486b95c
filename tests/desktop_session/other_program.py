"""Another program on the desktop: copies a text, and has a file that can be dragged out of it.

`python -m tests.desktop_session.other_program FILE TEXT` shows a window with the title *Files*.
"""

import sys

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class File(QLabel):
    """A drag begins where the mouse is pressed."""

    def __init__(self, path: str) -> None:
        super().__init__("A file")
        self._path = path
        self.setWindowTitle("Files")
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.resize(160, 90)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main(path: str, text: str) -> int:
    app = QApplication(["other-program"])
    QGuiApplication.clipboard().setText(text)
    file = File(path)
    file.show()
    file.move(QPoint(1080, 40))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
