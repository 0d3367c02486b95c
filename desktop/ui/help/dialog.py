"""Help dialog: contents on the left, page on the right."""

from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.advice.help import LETTER_TOPICS, PROGRAM_TOPICS, REASON_TOPICS, Page, Topic
from desktop.core.fold import fold
from desktop.ui import theme
from desktop.ui.help.page_view import PageView
from desktop.ui.help.texts import pages
from desktop.ui.widgets.card import ContentStack, Hairline
from desktop.ui.widgets.choice import ChoiceDelegate
from desktop.ui.widgets.shortcuts import add_close_key
from desktop.ui.widgets.text import Quiet
from desktop.ui.widgets.window_layout import remember_size

FIRST_SIZE = QSize(900, 640)
_LIST_WIDTH = 248
_TOPIC = Qt.ItemDataRole.UserRole


class ContentsDelegate(ChoiceDelegate):
    """Adds space above the rows, and paints headings in the quiet colour of the scheme."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(_TOPIC) is None:
            colour = theme.quiet(option.widget.palette())
            option.palette.setColor(QPalette.ColorRole.Text, colour)
            option.state |= QStyle.StateFlag.State_Enabled

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        above = theme.L if index.data(_TOPIC) is None else theme.S
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + above)


class Contents(QListWidget):
    """The titles of the pages; typing in it searches their texts."""

    typed = Signal(str)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)


class HelpDialog(QDialog):
    """Opens at `topic`. Up and Down change the page, Return or Tab moves to it to scroll it.

    The search shows only the pages that contain all its words.
    """

    def __init__(self, topic: Topic = Topic.ADD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._pages = pages()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.contents = Contents(self)
        self.nothing = Quiet(self.tr("No page has all these words."), self)
        self.nothing.hide()
        self.page = PageView(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        self.buttons.rejected.connect(self.reject)
        self._fill()
        self._arrange()
        self.contents.currentItemChanged.connect(self._show)
        self.search.textChanged.connect(self._filter)
        self.contents.typed.connect(self._search_for)
        QShortcut(QKeySequence("Ctrl+K"), self, self.search.setFocus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self.open_topic(topic)
        self.contents.setFocus()
        add_close_key(self)
        remember_size(self, "help", FIRST_SIZE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes from the search to the titles and on to the page; it closes nothing."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or self._is_on_close():
            super().keyPressEvent(event)
        elif self.search.hasFocus():
            self.contents.setFocus()
        else:
            self.page.setFocus()

    def _is_on_close(self) -> bool:
        return self.buttons.button(QDialogButtonBox.StandardButton.Close).hasFocus()

    def _search_for(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)

    @property
    def topic(self) -> Topic:
        """The topic whose page is shown."""
        return Topic(self.contents.currentItem().data(_TOPIC))

    def open_topic(self, topic: Topic) -> None:
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_TOPIC) == topic.value:
                self.contents.setCurrentRow(row)

    def _fill(self) -> None:
        reasons = set(REASON_TOPICS.values())
        listed_elsewhere = reasons | {Topic.ADVICE, *PROGRAM_TOPICS, *LETTER_TOPICS}
        self._add_topics(list(PROGRAM_TOPICS))
        self._add_heading(self.tr("The advice"))
        self._add_topics([Topic.ADVICE])
        self._add_heading(self.tr("Why they may be silent"))
        self._add_topics([topic for topic in Topic if topic in reasons])
        self._add_heading(self.tr("What to do, and when"))
        self._add_topics([topic for topic in Topic if topic not in listed_elsewhere])
        self._add_heading(self.tr("Letters and page checks"))
        self._add_topics(list(LETTER_TOPICS))

    def _add_topics(self, topics: list[Topic]) -> None:
        for topic in topics:
            item = QListWidgetItem(self._pages[topic].title)
            item.setData(_TOPIC, topic.value)
            self.contents.addItem(item)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.semibold(theme.font(theme.Type.CAPTION)))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
        self.contents.addItem(item)

    def _arrange(self) -> None:
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.viewport().setAutoFillBackground(False)
        for one in (self.contents, self.nothing):  # the page stays in its place
            one.setFixedWidth(theme.scaled(_LIST_WIDTH))
        self.contents.setItemDelegate(ContentsDelegate(self.contents))
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        across = QHBoxLayout()
        across.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(theme.S, theme.S, theme.S, theme.S)
        left.addWidget(self.search)
        left.addWidget(self.contents)
        left.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        across.addLayout(left)
        across.addWidget(Hairline(self, Qt.Orientation.Vertical))
        ground = ContentStack(self)
        ground.addWidget(self.page)
        across.addWidget(ground, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(Hairline(self))
        column.addLayout(foot)

    def _filter(self, text: str) -> None:
        """Hide the pages without the words of `text`, and headings without pages."""
        words = fold(text).split()
        heading, found = QListWidgetItem(), False
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            topic = item.data(_TOPIC)
            if topic is None:
                heading = item
                heading.setHidden(True)
                continue
            is_hit = all(word in _folded(self._pages[Topic(topic)]) for word in words)
            item.setHidden(not is_hit)
            if is_hit:
                heading.setHidden(False)
                if not found:
                    self.contents.setCurrentItem(item)
                found = True
        self.contents.setVisible(found)
        self.nothing.setVisible(not found)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.show_page(self._pages[Topic(item.data(_TOPIC))])
            self.page.verticalScrollBar().setValue(0)


@cache
def _folded(page: Page) -> str:
    """The text of a page as the search compares it."""
    return fold(" ".join((page.title, *page.paragraphs, *page.points, page.judgement)))
