"""Where the person is in the window, so that the next window can show the same."""

from typing import NamedTuple

from PySide6.QtCore import Qt

from desktop.ui.settings.you_page import YouPage
from desktop.ui.shell.main_window import MainWindow


class Place(NamedTuple):
    """A page of the window, and over it a section of the settings unless that is empty."""

    page: str
    section: str
    field: str
    """The list of the settings page *You* that gets the focus; empty for other sections."""

    @classmethod
    def of(cls, window: MainWindow) -> "Place":
        shown, field = window.dialogs.settings_page, ""
        if isinstance(shown, YouPage):
            chosen = shown.window().focusWidget()
            names = ("text_size", "density", "language", "row_reading")
            field = next((name for name in names if getattr(shown, name) is chosen), names[0])
        return cls(window.page_key, window.dialogs.settings_section, field)

    def show_in(self, window: MainWindow) -> None:
        if self.page:
            window.show_page(self.page)
        if self.section:
            window.dialogs.settings(self.section)
            if self.field:
                chosen = getattr(window.dialogs.settings_page, self.field)
                chosen.setFocus(Qt.FocusReason.TabFocusReason)
