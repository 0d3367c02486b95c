"""The page *Deleted*: the bin, whose items can be restored or deleted for good."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.changes import Changes
from desktop.models.queries import BinRow
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.bin import words as bin_words
from desktop.ui.settings.context import LETTERS
from desktop.ui.shell.navigator import Navigator
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.confirm import Confirm
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.paged import ROW_ROLE, Cells, PagedList, PagedModel
from desktop.ui.widgets.text import Elided, Quiet, Title
from desktop.ui.widgets.two_line_row import LinePainter, paint_background


class BinPage(Page):
    """The items, newest first, with buttons below. Return restores, Delete asks."""

    def __init__(self, ops: Ops, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(ops, navigator, QCoreApplication.translate("Pages", "Deleted"), parent)
        self._restored: BinRow | None = None
        self.list: PagedList[BinRow] = PagedList(
            PagedModel(self._accessible_text, self, cells=self._cells), self
        )
        self.list.setItemDelegate(_BinDelegate(ops, self.list))
        self.list.setAccessibleName(self.tr("Deleted, latest first"))
        self.empty = EmptyState(
            "delete",
            self.tr("Nothing is in the bin"),
            self.tr("What you delete stays here for 30 days, so that you can restore it."),
        )
        self.restore = PrimaryButton(self.tr("&Restore"))
        self.delete = QPushButton(self.tr("&Delete for good…"))
        self.clear = QPushButton(self.tr("&Empty bin…"))
        self.done = Elided("", parent=self, tone=theme.quiet, mode=Qt.TextElideMode.ElideMiddle)
        self.done.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.jump = LinkButton(self.tr("&Show it"), self)
        self.jump.hide()
        self._stack = QStackedWidget()
        self.foot: QWidget = QWidget(self)
        self._arrange()
        self.restore.clicked.connect(self._restore)
        self.delete.clicked.connect(self._ask_to_delete)
        self.clear.clicked.connect(self._ask_to_clear)
        self.list.opened.connect(self._restore)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._ask_to_delete)
        self.jump.clicked.connect(self._jump)

    def concerns(self, changes: Changes) -> bool:
        return changes.bin or changes.agenda

    def focus_content(self) -> None:
        """Focus the list; once it is empty, the button that shows what was restored."""
        link = self if self.jump.isHidden() else self.jump
        (self.list if self.list.rows.rowCount() else link).setFocus()

    def refresh(self) -> None:
        """Query the bin again; the current row stays."""
        bin_list, now = self.ops.queries.bin, self.ops.now()
        count = bin_list.count()
        place = min(max(0, self.list.currentIndex().row()), count - 1)
        self.list.show_rows(count, bin_list.page, now.today, current=place if count else None)
        self._stack.setCurrentIndex(0 if count else 1)
        self.foot.setVisible(bool(count))
        if self._restored is not None and bin_list.contains(self._restored.id):
            if self.jump.hasFocus():
                self.focus_content()
            self._show_restored(None)  # it was undone

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._show_restored(None)

    def _restore(self) -> None:
        from desktop.actions import bin  # noqa: A004, PLC0415  writing needs all of advice

        row = self.list.current()
        if row is not None:
            done = self._restored_words(row)
            label = UndoLabel(self.tr("Restore from the bin"), done)
            if self.ops.run(label, bin.restore, row.id):
                self._show_restored(row)
            self.focus_content()

    def _show_restored(self, row: BinRow | None) -> None:
        """Say what was restored last, with a button that shows it; None says nothing."""
        self._restored = row
        self.done.setText("" if row is None else self._restored_words(row))
        self.jump.setVisible(row is not None and bin_words.place(row) is not None)

    def _jump(self) -> None:
        """Show the application, the person or the template that was restored."""
        where = bin_words.place(self._restored) if self._restored is not None else None
        if where is None:
            return
        table, key = where
        if table == "application":
            self.navigator.open_application.emit(key)
        elif table == "person":
            self.navigator.open_person.emit(key)
        else:
            self.navigator.show_settings.emit(LETTERS)

    def _ask_to_delete(self) -> None:
        row = self.list.current()
        if row is None:
            return
        ask = Confirm(
            self.tr("Delete for good?"),
            self.tr(
                "“{what}” will be deleted for good. This cannot be undone, and neither can your "
                "earlier changes in this session. Backups made before still contain it."
            ).format(what=self._what(row)),
            self.tr("Delete for good"),
            self.window(),
        )
        ask.accepted.connect(lambda key=row.id: self._delete([key]))
        ask.open()

    def _ask_to_clear(self) -> None:
        count = self.ops.queries.bin.count()
        ask = Confirm(
            self.tr("Empty the bin?"),
            self.tr(
                "Items that will be deleted for good: %n. This cannot be undone, and neither can "
                "your earlier changes in this session. Backups made before still contain them.",
                "",
                count,
            ),
            self.tr("Empty bin"),
            self.window(),
        )
        ask.accepted.connect(lambda: self._delete(None))
        ask.open()

    def _delete(self, item_ids: list[str] | None) -> None:
        from desktop.actions import bin  # noqa: A004, PLC0415  writing needs all of advice

        if self.ops.run("", bin.delete_for_good, item_ids):
            self.ops.clear_undo()
            self.focus_content()

    def _restored_words(self, row: BinRow) -> str:
        name = bin_words.name(row, self.ops.now().today)
        return self.tr("Restored: {what}").format(what=name)

    def _what(self, row: BinRow) -> str:
        return bin_words.what(row, self.ops.now().today)

    def _accessible_text(self, row: BinRow, today: date) -> str:
        now = self.ops.now().utc
        parts = (
            bin_words.what(row, today),
            bin_words.where(row),
            bin_words.deleted(row, now, today),
            bin_words.days_left(row, now),
        )
        return ". ".join(part for part in parts if part)

    def _cells(self) -> Cells[BinRow]:
        def deleted(row: BinRow, today: date) -> str:
            return bin_words.deleted(row, self.ops.now().utc, today)

        return [
            (self.tr("What"), bin_words.what),
            (self.tr("Application"), lambda row, _today: bin_words.where(row)),
            (self.tr("When"), deleted),
            (
                self.tr("Time left"),
                lambda row, _today: bin_words.days_left(row, self.ops.now().utc),
            ),
        ]

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.S)
        head.setSpacing(theme.S)
        policy = self.jump.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list below must not move
        self.jump.setSizePolicy(policy)
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        top.addWidget(Title(self.title, self))
        top.addSpacing(theme.S)
        top.addWidget(self.done)
        top.addWidget(self.jump)
        top.addStretch(1)
        head.addLayout(top)
        head.addWidget(
            Quiet(self.tr("What you delete can be restored from here for 30 days."), self)
        )
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(theme.XL, theme.S, theme.XL, theme.S)
        foot.setSpacing(theme.S)
        foot.addWidget(self.restore)
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(self.clear)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)


class _BinDelegate(QStyledItemDelegate):
    """Paints an item: title and days left; below, its application and when it was deleted."""

    def __init__(self, ops: Ops, parent: QWidget) -> None:
        super().__init__(parent)
        self._ops = ops

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, model = index.data(ROW_ROLE), index.model()
        if not isinstance(row, BinRow) or not isinstance(model, PagedModel):
            return
        now, today = self._ops.now().utc, model.today
        painter.save()
        paint_background(painter, option)
        area = option.rect.adjusted(theme.XL, theme.ROW, -theme.XL, -theme.ROW)
        bold = theme.semibold(option.font)
        upper = QRect(area)
        upper.setHeight(QFontMetrics(bold).height())
        lower = QRect(area)
        lower.setTop(area.bottom() + 1 - QFontMetrics(option.font).height())
        palette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            palette = theme.on_selection(palette)
        ink, quiet = palette.color(QPalette.ColorRole.Text), theme.quiet(palette)
        line = LinePainter(painter, option.direction, theme.font(Type.CAPTION, option.font))
        left = bin_words.days_left(row, now), quiet
        line.paint(upper, (bin_words.what(row, today), bold, ink), left)
        deleted = bin_words.deleted(row, now, today), quiet
        line.paint(lower, (bin_words.where(row), option.font, quiet), deleted)
        painter.restore()
