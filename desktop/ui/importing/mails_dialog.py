"""Shows the mails and invitations that are about applications, and imports what is ticked."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.actions import mails as actions
from desktop.actions import settings
from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.profile import ADDRESSES, parse_profile, read_addresses
from desktop.exchange.found import FoundEvent, LeftOut
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.importing.invitation import ChooseApplication
from desktop.ui.importing.mail_list import ABOUT, MailList
from desktop.ui.importing.reading import ReadFile, readings_of
from desktop.ui.interviews.bulk import BulkActions
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.text import FieldLabel, Quiet, Text
from desktop.ui.widgets.unfocused import on_unfocused_text
from desktop.ui.widgets.window_layout import ScrollableBody, fit_to_screen
from desktop.wording.imports import imports
from desktop.wording.mails import mails

_SIZE = QSize(820, 560)
_LIST_HEIGHT = 200
#: Applications that the menu of a mail lists; the others are behind its last line.
_MOST_LISTED = 8


class MailsDialog(QDialog):
    """Nothing is written before *Import*; then it is one step to undo.

    Which mails are one's own is told by the addresses in the settings; without them the address
    that nearly all mails have is offered, and kept with the import.
    """

    imported = Signal(object)
    """What the import has changed, as `Changes`."""

    def __init__(self, ops: Ops, files: Sequence[ReadFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        readings = readings_of(files)
        self._messages = [message for one in readings for message in one.messages]
        self._events: list[FoundEvent] = [event for one in readings for event in one.events]
        self._counted = [one.left_out for one in readings]
        self._names = {
            key: wording.in_sentence(f"{company} · {role}")
            for key, company, role in ops.queries.names.applications()
        }
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Import"))
        self.heading = Text("", Type.TITLE, self)
        self.to_choose = Text("", parent=self)
        self.own = QLineEdit(actions.likely_own(self._messages), self)
        self.own.setPlaceholderText("name@example.com")
        self.asks_own = not parse_profile(ops.queries.setting).addresses and bool(self._messages)
        self.list = MailList(ops.now(), self)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.all = LinkButton(self.tr("Tick all"))
        self.none = LinkButton(self.tr("Tick none"))
        self.left_out = Quiet("", self)
        self.troubles = Quiet("\n".join(_not_read(files)), self)
        self.buttons = QDialogButtonBox(self)
        self.ok = PrimaryButton("")
        self.buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())  # no other button here has one
        self._work = BulkActions(ops, self)
        self._changes = Changes()
        self._arrange()
        self._connect()
        self.compare()
        self.ok.setDefault(True)
        self.list.selectRow(0)
        self.list.setFocus()
        fit_to_screen(self, _SIZE)

    @property
    def has_news(self) -> bool:
        """Whether anything can be imported."""
        return self.list.items.has_news()

    def compare(self) -> None:
        """Show the entries, with the addresses that are one's own now."""
        found = actions.compare(
            self._ops.queries, self._messages, self._events, own=self._own(), now=self._ops.now()
        )
        counted = [*self._counted, found.left_out]
        total = LeftOut(
            unrelated=sum(one.unrelated for one in counted),
            newsletters=sum(one.newsletters for one in counted),
            alerts=sum(one.alerts for one in counted),
            unsent=sum(one.unsent for one in counted),
        )
        self.heading.setText(mails.found(found.items))
        self.left_out.setText(mails.left_out(total, found.undated, found.uncertain))
        self.left_out.setVisible(bool(self.left_out.text()))
        self.list.items.show_items(found.items, self._names)

    def _arrange(self) -> None:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        inside.setSpacing(theme.L)
        inside.addWidget(self.heading)
        inside.addWidget(self.left_out)
        inside.addWidget(self.to_choose)
        own = QHBoxLayout()
        own.setSpacing(theme.L)
        label = FieldLabel(self.tr("&Your e-mail address"), self.own, self)
        own.addWidget(label)
        own.addWidget(self.own, 1)
        for widget in (label, self.own):
            widget.setVisible(self.asks_own)
        inside.addLayout(own)
        inside.addWidget(self.list, 1)
        links = QHBoxLayout()
        links.setSpacing(theme.L)
        links.addWidget(self.all)
        links.addWidget(self.none)
        links.addStretch(1)
        inside.addLayout(links)
        self.troubles.setVisible(bool(self.troubles.text()))
        inside.addWidget(self.troubles)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.L)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ScrollableBody(body), 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.all.clicked.connect(lambda: self.list.items.tick_all(on=True))
        self.none.clicked.connect(lambda: self.list.items.tick_all(on=False))
        self.list.items.ticked.connect(self._show_count)
        self.list.asked.connect(self._ask)
        self.own.editingFinished.connect(self._on_own)
        on_unfocused_text(self.own, self._on_own)
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)
        self._work.finished.connect(self._finish)
        self._compared_own = self.own.text()

    def _own(self) -> tuple[str, ...]:
        stored = parse_profile(self._ops.queries.setting).addresses
        return stored or read_addresses(self.own.text())[0]

    def _on_own(self) -> None:
        if self.own.text() != self._compared_own:
            self._compared_own = self.own.text()
            self.compare()

    def _show_count(self) -> None:
        count = len(self.list.items.chosen())
        self.ok.setText(imports.button(count))
        self.ok.setEnabled(bool(count))
        self.to_choose.setText(mails.to_choose(self.list.items.unanswered()))
        self.to_choose.setVisible(bool(self.to_choose.text()))

    def _ask(self, row: int) -> None:
        """Offer the applications that a mail may be about, all others, and to leave it out."""
        menu = QMenu(self)
        for key in self.list.items.item(row).jobs[:_MOST_LISTED]:
            entry = menu.addAction(self._names.get(key, "").replace("&", "&&"))
            entry.triggered.connect(partial(self.list.items.choose, row, key))
        menu.addSeparator()
        menu.addAction(self.tr("Another application…")).triggered.connect(
            partial(self._ask_among_all, row)
        )
        menu.addAction(self.tr("Leave it out")).triggered.connect(
            partial(self.list.items.choose, row, "")
        )
        menu.aboutToHide.connect(menu.deleteLater)
        place = self.list.visualRect(self.list.items.index(row, ABOUT))
        menu.popup(self.list.viewport().mapToGlobal(place.bottomLeft()))

    def _ask_among_all(self, row: int) -> None:
        item = self.list.items.item(row)
        about = " · ".join((mails.name(item), mails.when(item, self._ops.now())))
        dialog = ChooseApplication(self._ops.queries, item.jobs, about, self, may_be_new=False)
        dialog.accepted.connect(lambda: self.list.items.choose(row, dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _import(self) -> None:
        self.ok.setEnabled(False)
        self._on_own()
        self._ops.changed.connect(self._on_changed)
        self._work.run(
            self.list.items.chosen(),
            self.tr("Import"),
            imports.done,
            self.tr("All of it is there already."),
            self._take,
        )

    def _on_changed(self, changes: Changes) -> None:
        self._changes |= changes

    def _finish(self) -> None:
        self._ops.changed.disconnect(self._on_changed)
        self.accept()
        self.imported.emit(self._changes)

    def _take(self, ctx: Context, items: Sequence[actions.MailboxItem]) -> int:
        own = read_addresses(self.own.text())[0]
        if self.asks_own and own:
            settings.put(ctx, ADDRESSES, ", ".join(own))
        return actions.take(ctx, items)


def _not_read(files: Sequence[ReadFile]) -> Iterator[str]:
    for one in files:
        yield from imports.troubles(one.path.name, one.outcome)
