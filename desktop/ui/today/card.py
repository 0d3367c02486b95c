"""Cards of the Today page."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import Channel
from desktop.models.queries import ApplicationRow
from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.today.card_texts import (
    ICONS,
    MEANINGS,
    CardTexts,
    Urgency,
    other_channel,
    urgency_of,
)
from desktop.ui.today.later import LaterMenu
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.shortcuts import latin_key
from desktop.ui.widgets.text import Caption, Quiet, Text

_MARK_WIDTH = 92
_MARK_SIDE = 16
_RADIUS = 8.0


class Headline(Text):
    """A heading that can be clicked."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", Type.HEADING, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.clicked.emit()


class DoneLine(QWidget):
    """What was done ("Done: Thank Dana") with a button to undo it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = Text("", parent=self)
        self.about = Quiet("", self)
        self.undo = LinkButton(self.tr("Undo"), self, theme.icon("undo"))
        words = QVBoxLayout()
        words.setSpacing(theme.XS)
        words.addStretch()
        words.addWidget(self.text)
        words.addWidget(self.about)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(IconLabel("check", self, side=_MARK_SIDE, meaning=Meaning.DONE))
        row.addLayout(words, 1)
        row.addWidget(self.undo)


class FocusCard(Card):
    """A card that takes the keyboard focus and paints a frame for it.

    It shows `content` or, after `show_done`, a `DoneLine` in the same space.
    """

    undo_requested = Signal()
    """Undo was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.application_id = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.about = Quiet("", self)
        self.content = QWidget(self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.content)
        self.body.addLayout(self._stack)

    @cached_property
    def done_line(self) -> DoneLine:
        """Created on first use: most cards never need it, and start-up is shorter without."""
        line = DoneLine(self)
        line.undo.clicked.connect(self.undo_requested)
        self._stack.addWidget(line)
        return line

    @property
    def shows_done(self) -> bool:
        """Whether the card shows what was done."""
        return self._stack.currentWidget() is not self.content

    def show_done(self, done: str) -> None:
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.done_line.text.setText(done)
        self.done_line.about.setText(self.about.text())
        self._stack.setCurrentWidget(self.done_line)
        self.setAccessibleName(done)
        self.setAccessibleDescription("")
        if had_focus:
            self.setFocus()

    def show_content(self) -> None:
        """Shows the content again; the page updates it."""
        self._stack.setCurrentWidget(self.content)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.link(self.palette()), 2.0))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


def status_column(card: Card, mark: IconLabel, word: Caption, words: Iterable[str]) -> QWidget:
    """The left column of a card with icon and status, wide enough for each of `words`."""
    marked = QHBoxLayout()
    marked.setSpacing(theme.XS)
    marked.addWidget(mark)
    marked.addWidget(word, 1)
    side = QWidget(card)
    widest = max(word.fontMetrics().horizontalAdvance(each) for each in words)
    side.setFixedWidth(max(_MARK_WIDTH, mark.sizeHint().width() + theme.XS + widest + theme.S))
    column = QVBoxLayout(side)
    column.setContentsMargins(0, theme.XS, 0, 0)
    column.addLayout(marked)
    column.addStretch()
    side.lower()  # first among its siblings: screen readers read it first
    return side


class StepCard(FocusCard):
    """The next step of one application, with buttons.

    Keys: Return opens the application, Ctrl+Return or W starts the wizard, M writes the letter (or
    prepares the call), I takes the other way, A logs an answer, D marks the step as done, L puts it
    off, Up and Down go to other cards.
    """

    opened = Signal(str)
    done = Signal(str)
    put_off = Signal(str, object)
    """Application id and day."""
    advice_requested = Signal(str)
    letter_requested = Signal(str)
    other_way_requested = Signal(str)
    """Call instead of writing, or the reverse."""
    answered = Signal(str)
    """Log an answer of the employer."""
    focus_moved = Signal(int)
    """Move the focus by this number of cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = CardTexts(self)
        self._roles: dict[str, tuple[str, str]] = {}
        self._icon = IconLabel("waiting", self, side=_MARK_SIDE)
        self.status = Caption("", self)
        self.status.setWordWrap(False)
        self.headline = Headline(self)
        self.why = Text("", parent=self)
        ask = self.tr("What should I do?")
        self.write_button = PrimaryButton("", self)
        self.other_way = LinkButton("", self)
        self.done_button = PrimaryButton(self.tr("Done"), self)
        self.done_link = LinkButton(self.tr("Done"), self)
        self.answered_link = LinkButton(self.tr("They answered…"), self)
        self.later_button = LinkButton(self.tr("Later"), self)
        self.ask_button = QPushButton(ask, self)
        self.ask_button.setAutoDefault(True)  # Return presses it, too
        self.ask_link = LinkButton(ask, self)
        self.later = LaterMenu(self.later_button)
        self.later_button.setMenu(self.later)
        self._set_tooltips()
        self._arrange()
        self.headline.clicked.connect(self._open)
        self.write_button.clicked.connect(self._write)
        self.other_way.clicked.connect(self._take_other_way)
        self.done_button.clicked.connect(self._done)
        self.done_link.clicked.connect(self._done)
        self.ask_button.clicked.connect(self._ask)
        self.ask_link.clicked.connect(self._ask)
        self.answered_link.clicked.connect(self._log_answer)
        self.later.chosen.connect(self._put_off)

    @property
    def application_ids(self) -> tuple[str, ...]:
        """Its application, and the others that the same message settles."""
        return tuple(self._roles)

    def show_row(self, row: ApplicationRow, today: date) -> None:
        self.application_id = row.id
        self._roles = {one.id: (one.company, one.role) for one in row.settled}
        urgency = urgency_of(row, today)
        self._icon.show_icon(ICONS[urgency], MEANINGS[urgency])
        self.status.setText(self._texts.status(urgency))
        self.status.set_tone(MEANINGS[urgency])
        self.headline.setText(wording.headline(row, today))
        self.about.setText(self._texts.about(row, today))
        self.why.setText(self._texts.news(row, today))
        self.why.setVisible(bool(self.why.text()))
        # A step that was put off can still be done before its new day.
        doable = row.can_be_done
        letter = row.letter_kind is not None
        self.later_button.setVisible(doable)
        self.ask_link.setVisible(doable)
        self.write_button.setText(self._texts.way(row.channel))
        self.write_button.setVisible(doable and letter)
        self.done_link.setVisible(doable and letter)
        self.done_button.setVisible(doable and not letter)
        self.ask_button.setVisible(not doable)
        self._show_other_way(other_channel(row))
        self._content_row.activate()  # else the page measures it with the buttons from before
        self.later.set_today(today)
        self.setAccessibleName(
            ". ".join((self.status.text(), self.headline.text(), self.about.text()))
        )
        self.setAccessibleDescription(self.why.text())

    def _show_other_way(self, channel: Channel | None) -> None:
        self.other_way.setVisible(channel is not None)
        if channel is not None:
            self.other_way.setText(self._texts.other_way(channel))
            calls = self.tr("Open the notes for a call, which counts like the letter (I)")
            writes = self.tr("Write a letter, which counts like the talk (I)")
            self.other_way.setToolTip(calls if channel is Channel.PHONE else writes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if modifiers == Qt.KeyboardModifier.ControlModifier and enter:
            self._ask()
            return
        if modifiers:
            super().keyPressEvent(event)
            return
        match latin_key(event):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case Qt.Key.Key_M if not (self.shows_done or self.write_button.isHidden()):
                self._write()
            case Qt.Key.Key_I if not (self.shows_done or self.other_way.isHidden()):
                self._take_other_way()
            case Qt.Key.Key_A if not self.shows_done:
                self._log_answer()
            case Qt.Key.Key_D if self.can_be_done:
                self._done()
            case Qt.Key.Key_L if self.can_be_done:
                self.later.popup(
                    self.later_button.mapToGlobal(QPoint(0, self.later_button.height()))
                )
            case Qt.Key.Key_W:
                self._ask()
            case Qt.Key.Key_Down:
                self.focus_moved.emit(1)
            case Qt.Key.Key_Up:
                self.focus_moved.emit(-1)
            case _:
                super().keyPressEvent(event)

    @property
    def can_be_done(self) -> bool:
        return not (self.shows_done or self.later_button.isHidden())

    def _set_tooltips(self) -> None:
        self.write_button.setToolTip(self.tr("Write the letter, or open the notes (M)"))
        for done in (self.done_button, self.done_link):
            done.setToolTip(self.tr("Log it and plan what comes next (D)"))
        self.answered_link.setToolTip(self.tr("Log what they answered, and what follows (A)"))
        self.later_button.setToolTip(self.tr("Remind me on another day (L)"))
        for button in (self.ask_button, self.ask_link):
            button.setToolTip(self.tr("Ask why they are not calling, and what to do (W)"))

    def _arrange(self) -> None:
        buttons = FlowLayout()
        for button in (
            self.write_button, self.ask_button, self.done_button, self.other_way,
            self.answered_link, self.done_link, self.later_button, self.ask_link,
        ):  # fmt: skip
            buttons.addWidget(button)

        words = QVBoxLayout()
        words.setSpacing(theme.XS)
        for text in (self.headline, self.about, self.why):
            words.addWidget(text)
        words.addSpacing(theme.XS)
        words.addLayout(buttons)

        row = self._content_row = QHBoxLayout(self.content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        status_words = [self._texts.status(urgency) for urgency in Urgency]
        row.addWidget(status_column(self, self._icon, self.status, status_words))
        row.addLayout(words, 1)

    def _open(self) -> None:
        self.opened.emit(self.application_id)

    def _write(self) -> None:
        self._for_one(self.letter_requested, self.write_button)

    def _take_other_way(self) -> None:
        self._for_one(self.other_way_requested, self.other_way)

    def _done(self) -> None:
        self.done.emit(self.application_id)

    def _log_answer(self) -> None:
        self._for_one(self.answered, self.answered_link)

    def _ask(self) -> None:
        shown = self.ask_link if self.ask_button.isHidden() else self.ask_button
        self._for_one(self.advice_requested, shown)

    def _for_one(self, signal: SignalInstance, button: QWidget) -> None:
        """Emit `signal` with the application, or let one choose among several."""
        if len(self._roles) == 1:
            signal.emit(self.application_id)
            return
        menu = QMenu(self)
        is_one_company = len({company for company, _ in self._roles.values()}) == 1
        for key, (company, role) in self._roles.items():
            text = role if is_one_company else f"{company} · {role}"
            entry = menu.addAction(wording.in_sentence(text).replace("&", "&&"))
            entry.triggered.connect(partial(signal.emit, key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _put_off(self, until: date) -> None:
        self.put_off.emit(self.application_id, until)
