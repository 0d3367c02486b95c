"""What is shown beside the list: the details of an application, several of them, or nothing."""

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.empty_state import EmptyState


class Detail(Protocol):
    """Interface of the view of the details."""

    def show_application(self, application_id: str) -> None: ...

    def focus_content(self) -> None: ...


def detail_view(ops: Ops, navigator: Navigator) -> QWidget:
    from desktop.ui.interviews.detail import DetailView  # noqa: PLC0415  loaded with the page

    return DetailView(ops, navigator)


class DetailPane(QStackedWidget):
    """Shows a hint until an application is chosen. `make` makes the details when first needed."""

    def __init__(self, make: Callable[[], QWidget], several: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._make = make
        self._detail: QWidget | None = None
        self._shown = ""
        hint = QCoreApplication.translate("InterviewsPage", "Choose an application on the left")
        self.addWidget(EmptyState("interviews", hint, parent=self))
        self._blank = QWidget(self)
        self.addWidget(self._blank)
        self.addWidget(several)

    @property
    def is_blank(self) -> bool:
        return self.currentWidget() is self._blank

    def show_hint(self) -> None:
        self.setCurrentIndex(0)

    def show_blank(self) -> None:
        self.setCurrentWidget(self._blank)

    def show_application(self, application_id: str) -> None:
        """Show the details of an application, if they are not shown."""
        if self.currentWidget() is self._detail and self._shown == application_id:
            return
        self._shown = application_id
        if self._detail is None:
            self._detail = self._make()
            self.addWidget(self._detail)
        self.setCurrentWidget(self._detail)
        cast("Detail", self._detail).show_application(application_id)

    def focus_content(self) -> None:
        """Move the focus to the details, if there are any."""
        if self._detail is not None:
            cast("Detail", self._detail).focus_content()
