"""Plain pages for tests of the main window."""

from PySide6.QtWidgets import QWidget

from desktop.ops import Ops
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.navigator import Navigator
from desktop.ui.shell.pages import INTERVIEWS, PEOPLE, TODAY, PageKind
from desktop.ui.widgets.page import Page


class Plain(Page):
    def refresh(self) -> None:
        """Nothing to show."""


class Searching(Plain):
    searchable = True
    asked = ""

    def search(self, text: str) -> None:
        self.asked = text


class PlainDetail(QWidget):
    shown = ""

    def show_application(self, application_id: str) -> None:
        self.shown = application_id


def _interviews(ops: Ops, navigator: Navigator) -> Page:
    return InterviewsPage(ops, navigator, make_detail=lambda _ops, _navigator: PlainDetail())


def plain_kinds() -> list[PageKind]:
    return [
        PageKind(TODAY, "today", "Today", lambda o, n: Plain(o, n, "Today")),
        PageKind(INTERVIEWS, "interviews", "Interviews", _interviews),
        PageKind(PEOPLE, "people", "People", lambda o, n: Searching(o, n, "People")),
    ]


def interviews_of(window: MainWindow) -> InterviewsPage:
    page = window.show_page(INTERVIEWS)
    assert isinstance(page, InterviewsPage)
    return page
