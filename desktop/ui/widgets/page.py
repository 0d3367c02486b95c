"""The base class of the pages of the main window."""

from PySide6.QtCore import QRect, QSettings, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.changes import Changes
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator


class Page(QWidget):
    """A page of the main window.

    A visible page calls `refresh` when something it shows has changed, a hidden one when it is
    shown next. The first time a page is shown, it always calls `refresh`.

    Subclasses implement `refresh`, may narrow `concerns`, and set `searchable` and implement
    `search` if the window's search field searches this page instead of Interviews.
    """

    searchable = False
    foot: QWidget | None = None
    """The line of buttons at the bottom, over which no message lies."""

    typed = Signal(str)
    """A character was typed outside a text field, which starts a search with it."""
    leave_search = Signal()
    """The search has ended, so that the search field is cleared."""

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
        """Query the store again and show the result; selection and scroll position stay."""
        raise NotImplementedError

    def concerns(self, changes: Changes) -> bool:
        """Whether the changes affect what this page shows."""
        return bool(changes)

    def search(self, text: str) -> None:
        """Show what matches `text`; everything if it is empty."""
        raise NotImplementedError

    def show_record(self, record_id: str) -> None:
        """Show the record of this page with this id; ignored if there is none."""

    def save_state(self, settings: QSettings) -> None:
        """Save the layout of this page to `settings`."""

    def restore_state(self, settings: QSettings) -> None:
        """Restore the layout of this page; called before it is first shown."""

    def current_application(self) -> str:
        """The id of the application that commands are about, or empty."""
        return ""

    def message_room(self) -> QRect:
        """Where a message may lie: all but the foot."""
        foot = self.foot
        height = 0 if foot is None or foot.isHidden() else foot.sizeHint().height()
        return self.rect().adjusted(0, 0, 0, -height)

    def focus_content(self) -> None:
        """Move the keyboard focus to the main content of this page."""
        self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stale:
            self._refresh_now()

    def _on_changed(self, changes: Changes) -> None:
        if not self.concerns(changes):
            return
        if self.isVisible():
            self._refresh_now()
        else:
            self.stale = True

    def _refresh_now(self) -> None:
        self.stale = False
        self.refresh()
