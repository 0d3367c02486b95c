"""What list and board need of the details of an application."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator


class Detail(Protocol):
    """Interface of the view of the details."""

    def show_application(self, application_id: str) -> None: ...

    def focus_content(self) -> None: ...


def detail_view(ops: Ops, navigator: Navigator) -> QWidget:
    from desktop.ui.interviews.detail import DetailView  # noqa: PLC0415  loaded with the page

    return DetailView(ops, navigator)
