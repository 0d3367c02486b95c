"""Helpers for tests of the interview list."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.interviews.page import InterviewsPage


class PlainDetail(QWidget):
    """Stands in for the detail and records which applications it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        QVBoxLayout(self).addWidget(QLineEdit())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_application(self, application_id: str) -> None:
        self.shown.append(application_id)

    def focus_content(self) -> None:
        self.setFocus()


def show(page: InterviewsPage) -> None:
    """Show the page, painted, with the details beside its list."""
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.list.viewport().repaint()
    QApplication.processEvents()


def companies(page: InterviewsPage) -> list[str]:
    rows = (page.list.row(n) for n in range(page.list.rows.rowCount()))
    return [row.company for row in rows if row is not None]
