"""The Interviews page: list on the left, details of the selected application on the right."""

from collections.abc import Callable
from datetime import date
from typing import Protocol, cast

from PySide6.QtCore import QByteArray, QCoreApplication, QPoint, QSettings, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.changes import Changes
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui.interviews.application_actions import ApplicationActions
from desktop.ui.interviews.filters import Filters
from desktop.ui.interviews.layout import two_columns
from desktop.ui.interviews.list_view import InterviewList
from desktop.ui.interviews.row_source import RowSource
from desktop.ui.interviews.several import Several
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.later import LaterMenu
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.empty_state import EmptyState, Welcome
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.paged import PAGE, DeletedSelection
from desktop.ui.widgets.shortcuts import action

#: From the last key of a search to showing the details of the first row found, in ms.
SEARCH_DELAY = 150


class Detail(Protocol):
    """Interface of the view on the right."""

    def show_application(self, application_id: str) -> None: ...

    def focus_content(self) -> None: ...


def _detail_view(ops: Ops, navigator: Navigator) -> QWidget:
    from desktop.ui.interviews.detail import DetailView  # noqa: PLC0415  loaded with the page

    return DetailView(ops, navigator)


class InterviewsPage(Page):
    """List and details. The store filters, sorts and searches; rows are loaded as needed."""

    searchable = True

    def __init__(
        self,
        ops: Ops,
        navigator: Navigator,
        parent: QWidget | None = None,
        *,
        make_detail: Callable[[Ops, Navigator], QWidget] = _detail_view,
    ) -> None:
        title = QCoreApplication.translate("InterviewsPage", "Interviews")
        super().__init__(ops, navigator, title, parent)
        self._make_detail = make_detail
        self._detail: QWidget | None = None
        self._shown = ""
        self._actions = ApplicationActions(ops, navigator, self)
        self._search = ""
        self._selected = ""
        self._deleted = DeletedSelection()
        self._last_row = 0
        self.filters = Filters(self)
        self.list = InterviewList(self)
        self.several = Several(ops, self.list, self)
        self._no_match = EmptyState("search", "", parent=self)
        self.show_all = self._no_match.add_choice(self.tr("Show all applications"))
        self.show_all.clicked.connect(self._show_all)
        self._list_stack = QStackedWidget(self)
        self._list_stack.addWidget(self.list)
        self._list_stack.addWidget(self._no_match)
        self._detail_stack = QStackedWidget(self)
        self._detail_stack.addWidget(
            EmptyState("interviews", self.tr("Choose an application on the left"), parent=self)
        )
        self.search_timer = QTimer(self)
        self.search_timer.setSingleShot(True)
        self.search_timer.setInterval(SEARCH_DELAY)
        self.search_timer.timeout.connect(self._finish_search)
        self.count_timer = QTimer(self)  # after the rows are painted: it takes longer than they do
        self.count_timer.setSingleShot(True)
        self.count_timer.setInterval(0)
        self.count_timer.timeout.connect(self._count)
        self._blank = QWidget(self)
        self._detail_stack.addWidget(self._blank)
        self._detail_stack.addWidget(self.several.panel)
        self.splitter = two_columns(self.filters, self._list_stack, self._detail_stack, self)
        self._welcome: EmptyState | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.later = LaterMenu(self)
        self.later.setTitle(self.tr("Later"))
        self.later.chosen.connect(self._put_off)
        self._add_actions()
        self.filters.changed.connect(self._apply_filters)
        self.list.moved.connect(self._show_row)
        self.list.chosen_changed.connect(self._on_chosen)
        self.list.opened.connect(self._focus_detail)
        self.list.typed.connect(self.typed)
        self.list.customContextMenuRequested.connect(self._open_menu)

    @property
    def selected(self) -> str:
        """The id of the application of the cursor, or empty."""
        return self._selected

    def concerns(self, changes: Changes) -> bool:
        return bool(changes.applications or changes.agenda)

    def refresh(self) -> None:
        if self._selected and not self._exists(self._selected):
            self._deleted.add(self._selected)
            self._deselect()
        if not self._selected and self.ops.queries.is_empty():
            self._stack.setCurrentWidget(self._welcome_state())
            return
        self._stack.setCurrentWidget(self.splitter)
        self.count_timer.start()
        restored = self._deleted.pop_restored(self._exists)
        shown = self._position(restored) if restored else None
        if shown is not None:
            self._load(None, keep_place=True)
            self.list.go_to(shown)
            return
        place = self._position(self._selected) if self._selected else None
        count = self._load(place, keep_place=True, keep_chosen=True)
        if self._detail_stack.currentWidget() is self._blank:
            self._sync_detail()
        elif not self._selected and count:
            self.list.go_to(min(self._last_row, count - 1))

    def search(self, text: str) -> None:
        if text == self._search:
            return
        self._search = text
        if self._stack.currentWidget() is not self.splitter:
            return
        place = self._position(self._selected) if self._selected and not text else None
        self._load(place, keep_place=False)
        self.search_timer.start()

    def select(self, application_id: str) -> None:
        """Show this application, resetting filter and search if necessary; ignored if deleted."""
        if self._stack.currentWidget() is not self.splitter:
            self.refresh()
        place = self._position(application_id)
        if place is None:
            self._search = ""
            self.filters.choose(Filter.ALL)
            place = self._position(application_id)
        if place is None:
            return
        self._selected = ""
        self._load(None, keep_place=True)
        self.list.go_to(place)

    def focus_content(self) -> None:
        empty = self._stack.currentWidget() is self._welcome
        target = self._welcome if empty and self._welcome is not None else self.list
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save_state(self, settings: QSettings) -> None:
        settings.setValue("interviews/splitter", self.splitter.saveState())
        settings.setValue("interviews/filter", self.filters.filter.value)
        settings.setValue("interviews/sort", self.filters.sort.value)
        settings.setValue("interviews/reversed", " ".join(self.filters.reversed_sorts))

    def restore_state(self, settings: QSettings) -> None:
        state = settings.value("interviews/splitter")
        if isinstance(state, QByteArray):
            self.splitter.restoreState(state)
        chosen = str(settings.value("interviews/filter", ""))
        sort = str(settings.value("interviews/sort", ""))
        reversed_sorts = set(str(settings.value("interviews/reversed", "")).split())
        self.filters.set_reversed(one for one in Sort if one in reversed_sorts)
        self.filters.choose(
            Filter(chosen) if chosen in set(Filter) else None,
            Sort(sort) if sort in set(Sort) else None,
        )

    def _add_actions(self) -> None:
        self.delete_action = action(self.tr("Delete application"), self.list, "delete", keys="Del")
        self.delete_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.delete_action.triggered.connect(self._delete_current)
        self.list.addAction(self.delete_action)
        self.ask_action = action(
            self.tr("What should I do?"), self, "question", keys="Ctrl+Return, Ctrl+Enter"
        )
        self.ask_action.triggered.connect(self._ask)
        self.log_action = action(self.tr("Log a contact…"), self, "mail-out", keys="Ctrl+L")
        self.log_action.triggered.connect(self._log_contact)
        for one in (self.ask_action, self.log_action):
            one.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(one)

    def _count(self) -> None:
        self.filters.show_counts(self.ops.queries.listing.counts(self.ops.now()))

    def _exists(self, application_id: str) -> bool:
        return self.ops.queries.application(application_id) is not None

    def _source(self) -> RowSource:
        return RowSource(
            self.ops.queries,
            self.filters.filter,
            self._search,
            self.filters.sort,
            self.filters.is_reversed,
            self.ops.now(),
        )

    def _position(self, application_id: str) -> int | None:
        """The row of an application under the current filter, order and search, or None."""
        return self._source().position(application_id)

    def _load(self, place: int | None, *, keep_place: bool, keep_chosen: bool = False) -> int:
        """Reload the list with row `place` current; returns the number of rows.

        With `keep_chosen` several selected rows stay selected.
        """
        source = self._source()
        count = source.count()
        self.list.show_rows(
            count, source.rows, source.now.today, current=place, keep_place=keep_place
        )
        if keep_chosen:
            self.several.restore(source.ids)
        self._show_chosen()
        self.filters.show_count(count, searching=bool(source.search.strip()))
        if count:
            self._list_stack.setCurrentWidget(self.list)
        else:
            self._show_no_match()
        return count

    def _finish_search(self) -> None:
        """Show the details of the first row found, and announce the count."""
        self._sync_detail()
        if self._search.strip():
            announce(self, self.filters.count_text())

    def _sync_detail(self) -> None:
        """Keep the shown application current if it is in the list, else show the first row."""
        if self._stack.currentWidget() is not self.splitter:
            return
        count = self.list.rows.rowCount()
        if not count:
            self._deselect()
            self._detail_stack.setCurrentWidget(self._blank)
            return
        here = self.list.current()
        if here is not None and here.id == self._selected:
            return
        for number in range(min(PAGE, count)):
            row = self.list.rows.row(number)
            if row is not None and row.id == self._selected:
                self.list.go_to(number, silently=True)
                return
        self.list.go_to(0)

    def _apply_filters(self) -> None:
        if self._stack.currentWidget() is self.splitter and not self.stale:
            place = self._position(self._selected) if self._selected else None
            self._load(place, keep_place=False)
            self._sync_detail()

    def _show_no_match(self) -> None:
        if words := self._search.strip():
            heading = self.tr("Nothing found for “{words}”").format(words=words)
            hint = self.tr("The search looks at companies, roles, people, notes and contacts.")
        else:
            heading, hint = self.tr("No applications here"), ""
        self._no_match.show_text(heading, hint)
        self._list_stack.setCurrentWidget(self._no_match)

    def _show_all(self) -> None:
        self._search = ""
        self.filters.choose(Filter.ALL)
        self.leave_search.emit()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self) -> None:
        self._show_chosen()
        if self.several.ids:
            announce(self.list, self.several.panel.heading.text())

    def _show_chosen(self) -> None:
        """Show the panel of several selected applications, or the details of one."""
        several = self.several.read(self._source().ids)
        for one in (self.ask_action, self.log_action):
            one.setEnabled(not several)
        if several:
            current = self.list.current()
            self._selected = self._selected or ("" if current is None else current.id)
            self._detail_stack.setCurrentWidget(self.several.panel)
        elif self._detail_stack.currentWidget() is self.several.panel:
            self._deselect()
            self._show_row(self.list.currentIndex().row())

    def _show(self, application_id: str) -> None:
        self._last_row = self.list.currentIndex().row()
        self._selected = application_id
        shown = self._detail_stack.currentWidget() is self._detail
        if self.list.has_several or (shown and self._shown == application_id):
            return
        self._shown = application_id
        if self._detail is None:
            self._detail = self._make_detail(self.ops, self.navigator)
            self._detail_stack.addWidget(self._detail)
        self._detail_stack.setCurrentWidget(self._detail)
        cast("Detail", self._detail).show_application(application_id)

    def _deselect(self) -> None:
        self._selected = ""
        self._detail_stack.setCurrentIndex(0)

    def _show_row(self, number: int) -> None:
        if (row := self.list.rows.row(number)) is not None:
            self._show(row.id)

    def _focus_detail(self, number: int) -> None:
        self._show_row(number)
        if self.several.ids:
            self.several.panel.later_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._detail is not None:
            cast("Detail", self._detail).focus_content()

    def _ask(self) -> None:
        if self._selected:
            self.navigator.start_wizard.emit(self._selected)

    def _log_contact(self) -> None:
        if self._selected:
            self.navigator.log_contact.emit(self._selected, "")

    def _delete_current(self) -> None:
        if self.several.ids:
            self.several.delete()
            return
        row = self.list.current()
        if row is None:
            return
        self._actions.delete(row.id, row.company)

    def _put_off(self, until: date) -> None:
        if self._selected:
            self._actions.put_off(self._selected, until)

    def _open_menu(self, place: QPoint) -> None:
        from desktop.ui.interviews.row_menu import (  # noqa: PLC0415  when opened
            RowContext,
            RowMenu,
            SeveralMenu,
        )

        row, spot = self.list.menu_anchor(place)
        if row is None:
            return
        if row.id in self.several.ids:
            SeveralMenu(self.several, self).popup(spot)
            return
        self.list.go_to(self.list.indexAt(place).row())
        application = self.ops.queries.application(row.id)
        if application is not None:
            self.later.set_today(self.ops.now().today)
            context = RowContext(
                self._actions,
                self.navigator,
                self.later,
                self.ask_action,
                self.log_action,
                self.delete_action,
            )
            RowMenu(context, application, row, self).popup(spot)

    def _welcome_state(self) -> EmptyState:
        if self._welcome is None:
            self._welcome = Welcome(self.navigator, self)
            self._stack.addWidget(self._welcome)
        return self._welcome
