"""The list of all templates, by kind; those of the person's own are marked."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QWidget,
)

from desktop.advice.letters.library import TONES
from desktop.advice.letters.template import MAX_VARIANT, ORGANISER, TemplateKey, key_of
from desktop.core.kinds import LetterKind
from desktop.ui import theme
from desktop.ui.help.dialog import ContentsDelegate
from desktop.ui.settings.letters_words import TemplateWords
from desktop.ui.widgets.buttons import LinkButton

#: Where the delegate finds that an item is no heading.
_ICON = 14
_NAME = Qt.ItemDataRole.UserRole


def additions(keys: Iterable[TemplateKey], kind: str) -> Iterator[TemplateKey]:
    """What could be added to the letters of a kind: tones, and further notes of thanks."""
    alike = [key for key in keys if key.kind == kind]
    numbered = kind == LetterKind.THANK_YOU
    for tone in TONES if kind != ORGANISER else ():
        numbers = [key.number for key in alike if key.tone is tone]
        number = max(numbers, default=0) + 1 if numbered else 0
        if (numbered or not numbers) and number <= MAX_VARIANT:
            yield TemplateKey(kind, tone, number)


class AddButton(LinkButton):
    """Offers what can be added to the letters of a kind."""

    wanted = Signal(object)
    """The `TemplateKey` to add."""

    def __init__(self, words: TemplateWords, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("&Add…"), parent, theme.icon("add"))
        self._words = words
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def offer(self, known: Iterable[TemplateKey], kind: str) -> None:
        """Offer further templates of `kind` beside those `known`."""
        for action in self._menu.actions():  # one of them may have been chosen just now
            self._menu.removeAction(action)
            action.deleteLater()
        for key in additions(known, kind):
            action = QAction(self._words.title(key), self._menu)
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.triggered.connect(lambda _=False, key=key: self.wanted.emit(key))
            self._menu.addAction(action)
        self.setEnabled(not self._menu.isEmpty())


class TemplatePicker(QComboBox):
    """The same choice where there is no room for a list."""

    chosen = Signal(object)

    def __init__(self, words: TemplateWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(self.tr("Template"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.activated.connect(lambda at: self.chosen.emit(key_of(self.itemData(at))))

    def show_keys(
        self, keys: Iterable[TemplateKey], own: frozenset[TemplateKey], chosen: TemplateKey
    ) -> None:
        """Fill it anew; nothing is said of it."""
        self.clear()
        for key in keys:
            title = self._words.title(key)
            if key in own:
                title = self.tr("{title} · yours").format(title=title)
            self.addItem(title, key.name)
        self.choose(chosen)

    def choose(self, key: TemplateKey) -> None:
        self.setCurrentIndex(self.findData(key.name))


class TemplateList(QListWidget):
    chosen = Signal(object)
    """The `TemplateKey` of another template."""

    def __init__(self, words: TemplateWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(self.tr("Templates"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(ContentsDelegate(self))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.currentItemChanged.connect(self._say)

    def show_keys(
        self, keys: Iterable[TemplateKey], own: frozenset[TemplateKey], chosen: TemplateKey
    ) -> None:
        """Fill the list anew; nothing is said of it."""
        self.blockSignals(True)
        self.clear()
        kind = ""
        for key in keys:
            if key.kind != kind:
                kind = key.kind
                self._add_heading(self._words.kind(kind))
            self._add(key, own=key in own)
            if key == chosen:
                self.setCurrentRow(self.count() - 1)
        self.blockSignals(False)
        self.scrollToItem(self.currentItem())

    def choose(self, key: TemplateKey) -> None:
        for row in range(self.count()):
            if self.item(row).data(_NAME) == key.name:
                self.setCurrentRow(row)

    def _add(self, key: TemplateKey, *, own: bool) -> None:
        variant = self._words.variant(key)
        item = QListWidgetItem(self.tr("{variant} · yours").format(variant=variant))
        if own:
            item.setIcon(theme.icon("edit"))
        else:
            item.setText(variant)
        item.setData(_NAME, key.name)
        said = self.tr("{title}, yours") if own else self.tr("{title}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said.format(title=self._words.title(key)))
        self.addItem(item)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.semibold(theme.font(theme.Type.CAPTION)))
        item.setToolTip(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
        self.addItem(item)

    def _say(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_NAME):
            self.chosen.emit(key_of(item.data(_NAME)))
