"""The list of all templates, by kind; the person's own are marked."""

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

_ICON = 14
#: Role of a template's name; headings have none.
_NAME = Qt.ItemDataRole.UserRole


def additions(keys: Iterable[TemplateKey], kind: str) -> Iterator[TemplateKey]:
    """Templates that can be added to a kind: missing tones, and further notes of thanks."""
    same_kind = [key for key in keys if key.kind == kind]
    numbered = kind == LetterKind.THANK_YOU
    for tone in TONES if kind != ORGANISER else ():
        numbers = [key.number for key in same_kind if key.tone is tone]
        number = max(numbers, default=0) + 1 if numbered else 0
        if (numbered or not numbers) and number <= MAX_VARIANT:
            yield TemplateKey(kind, tone, number)


class AddButton(LinkButton):
    """A menu of the templates that can be added to a kind."""

    add_requested = Signal(object)
    """The `TemplateKey` to add."""

    def __init__(self, words: TemplateWords, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("&Add…"), parent, theme.icon("add"))
        self._words = words
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def offer(self, known: Iterable[TemplateKey], kind: str) -> None:
        """Fill the menu with templates of `kind` that are not among `known`."""
        for action in self._menu.actions():  # not clear(): one of them may be emitting now
            self._menu.removeAction(action)
            action.deleteLater()
        for key in additions(known, kind):
            action = QAction(self._words.title(key), self._menu)
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.triggered.connect(lambda _=False, key=key: self.add_requested.emit(key))
            self._menu.addAction(action)
        self.setEnabled(not self._menu.isEmpty())


class TemplatePicker(QComboBox):
    """A combo box in place of the list where there is no room for it."""

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
        """Fill the box without emitting `chosen`."""
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
    """The `TemplateKey` of the template selected."""

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
        self.currentItemChanged.connect(self._emit_chosen)

    def show_keys(
        self, keys: Iterable[TemplateKey], own: frozenset[TemplateKey], chosen: TemplateKey
    ) -> None:
        """Fill the list without emitting `chosen`."""
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
        name = self.tr("{title}, yours") if own else self.tr("{title}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, name.format(title=self._words.title(key)))
        self.addItem(item)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.semibold(theme.font(theme.Type.CAPTION)))
        item.setToolTip(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
        self.addItem(item)

    def _emit_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_NAME):
            self.chosen.emit(key_of(item.data(_NAME)))
