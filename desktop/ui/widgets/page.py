"""What every page of the window shares: it looks again when what it shows has changed."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.changes import Changes
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator


class Page(QWidget):
    """A page of the main window.

    A page in sight re-queries when something it shows has changed; a hidden one remembers it and
    does so when it is shown next. The first showing always calls `refresh`.

    Subclasses implement `refresh`, may narrow `concerns`, and set `searchable` with `search` when
    the window's search field is to search here (elsewhere, typing searches in Interviews).
    """

    searchable = False

    typed = Signal(str)
    """A letter was typed where letters mean nothing: the search field goes on with it."""
    leave_search = Signal()
    """The person is done with the search: the search field empties."""

    def __init__(
        self, ops: Ops, navigator: Navigator, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ops = ops
        self.navigator = navigator
        self.title = title
        self.stale = True
        ops.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Ask the store again and show what it says; selection and place on the page stay."""
        raise NotImplementedError

    def concerns(self, changes: Changes) -> bool:
        """Whether this page shows any of what changed."""
        return bool(changes)

    def search(self, text: str) -> None:
        """Show what matches `text`, all when it is empty."""
        raise NotImplementedError

    def keep(self, settings: QSettings) -> None:
        """Write down how the person arranged this page."""

    def recall(self, settings: QSettings) -> None:
        """Arrange this page as it was; called before it is first shown."""

    def focus_content(self) -> None:
        """Take the keyboard focus to where work on this page begins."""
        self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stale:
            self._look_again()

    def _on_changed(self, changes: Changes) -> None:
        if not self.concerns(changes):
            return
        if self.isVisible():
            self._look_again()
        else:
            self.stale = True

    def _look_again(self) -> None:
        self.stale = False
        self.refresh()
