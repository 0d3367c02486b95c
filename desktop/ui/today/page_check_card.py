"""Card for a careers page to check."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import CHECK_RESULTS, PageStatus
from desktop.models.queries import PageCheckRow
from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.today.card import FocusCard, Headline, status_column
from desktop.ui.today.later import LaterMenu
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.open_link import open_link, shown_host
from desktop.ui.widgets.shortcuts import latin_key
from desktop.ui.widgets.text import Caption, Text


class PageCheckCard(FocusCard):
    """A page check that is due, with a button for each result.

    Keys: Return opens the application, O the page, D marks it as checked, L puts it off, Up and
    Down go to other cards.
    """

    opened = Signal(str)
    result_chosen = Signal(str, object)
    """Application id and `PageStatus`; `CHECKED` if there is nothing to note."""
    put_off = Signal(str, object)
    """Application id and day."""
    focus_moved = Signal(int)
    """Move the focus by this number of cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = ""
        self.headline = Headline(self)
        self.why = Text("", parent=self)
        self.page_button = LinkButton("", self, theme.icon("external"))
        self.result_buttons = {
            status: LinkButton(wording.page_status(status), self) for status in CHECK_RESULTS
        }
        self.done_button = LinkButton(self.tr("Done"), self)
        self.done_button.setToolTip(self.tr("I checked, and there is nothing to note (D)"))
        self.later_button = LinkButton(self.tr("Later"), self)
        self.later_button.setToolTip(self.tr("Remind me on another day (L)"))
        self.later = LaterMenu(self.later_button)
        self.later_button.setMenu(self.later)
        self._arrange()
        self.headline.clicked.connect(self._open)
        self.page_button.clicked.connect(self._open_page)
        self.done_button.clicked.connect(self._done)
        self.later.chosen.connect(self._put_off)
        for status, button in self.result_buttons.items():
            button.clicked.connect(lambda _on=False, kind=status: self._choose_result(kind))

    def show_check(self, check: PageCheckRow, today: date) -> None:
        self.application_id = check.row.id
        self._address = check.careers_url
        self.headline.setText(wording.page_check(check.row.company))
        self.about.setText(self._about(check, today))
        self.why.setText(
            self.tr(
                "This job is probably gone. Their page shows whether it or another one is offered."
            )
        )
        host = shown_host(check.careers_url) if check.careers_url else ""
        self.page_button.setVisible(bool(host))
        self.page_button.setText(self.tr("Open {host}").format(host=host).replace("&", "&&"))
        self.later.set_today(today)
        self.setAccessibleName(". ".join((self.headline.text(), self.about.text())))
        self.setAccessibleDescription(self.why.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        match latin_key(event):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case Qt.Key.Key_O if self._address and not self.shows_done:
                self._open_page()
            case Qt.Key.Key_D if not self.shows_done:
                self._done()
            case Qt.Key.Key_L if not self.shows_done:
                below = QPoint(0, self.later_button.height())
                self.later.popup(self.later_button.mapToGlobal(below))
            case Qt.Key.Key_Down:
                self.focus_moved.emit(1)
            case Qt.Key.Key_Up:
                self.focus_moved.emit(-1)
            case _:
                super().keyPressEvent(event)

    def _about(self, check: PageCheckRow, today: date) -> str:
        state = wording.continued(wording.state(check.row.state))
        parts = [wording.in_sentence(check.row.role), state]
        if check.last_on is not None:
            when = wording.relative(check.last_on, today)
            parts.append(self.tr("last checked {when}").format(when=when))
        return " · ".join(part for part in parts if part)

    def _arrange(self) -> None:
        word = Caption(self.tr("To check"), self)
        word.setWordWrap(False)
        word.set_tone(Meaning.WAITING)
        mark = IconLabel("link", self, side=16, meaning=Meaning.WAITING)
        results = FlowLayout()
        for button in (
            self.page_button, *self.result_buttons.values(), self.done_button, self.later_button,
        ):  # fmt: skip
            results.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(theme.XS)
        for text in (self.headline, self.about, self.why):
            words.addWidget(text)
        words.addSpacing(theme.XS)
        words.addLayout(results)
        row = QHBoxLayout(self.content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(status_column(self, mark, word, [word.text()]))
        row.addLayout(words, 1)

    def _open(self) -> None:
        self.opened.emit(self.application_id)

    def _open_page(self) -> None:
        open_link(self._address, self.window())

    def _choose_result(self, status: PageStatus) -> None:
        self.result_chosen.emit(self.application_id, status)

    def _done(self) -> None:
        self._choose_result(PageStatus.CHECKED)

    def _put_off(self, until: date) -> None:
        self.put_off.emit(self.application_id, until)
