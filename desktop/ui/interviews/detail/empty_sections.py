"""One line of links instead of the sections of the details that are empty."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.core.records import ApplicationRecord
from desktop.ui import theme
from desktop.ui.interviews.detail.section import Section
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.flow import FlowLayout


class EmptySections(QWidget):
    """A link for each section without content, which is hidden with its line above."""

    def __init__(
        self, sections: Sequence[tuple[Section, Hairline]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sections = sections
        self.links: dict[Section, LinkButton] = {}
        flow = FlowLayout(self)
        for section, _ in sections:
            link = LinkButton(section.add_first, self, theme.icon("add"))
            link.clicked.connect(section.add)
            self.links[section] = link
            flow.addWidget(link)

    def show_record(self, record: ApplicationRecord) -> None:
        """Show what is empty in `record`. The keyboard stays with what belongs together."""
        focus = self.window().focusWidget()
        for section, line in self._sections:
            is_empty, link = section.is_empty(record), self.links[section]
            was_here = focus is not None and section.isAncestorOf(focus)
            was_link = focus is link
            section.setVisible(not is_empty)
            line.setVisible(not is_empty)
            link.setVisible(is_empty)
            if is_empty and was_here:
                link.setFocus()
            elif was_link and not is_empty:
                section.add_button.setFocus()
        self.setVisible(any(not link.isHidden() for link in self.links.values()))
