"""The main window: rail, search, pages, and the navigation between them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QSettings, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from desktop.background.store_work import StoreWork
from desktop.core.changes import Changes
from desktop.ops import Ops
from desktop.paths import APP_NAME
from desktop.ui import theme
from desktop.ui.shell.banner import Banners
from desktop.ui.shell.commands import FIND, Commands, has_global_menu_bar
from desktop.ui.shell.dialogs import Dialogs
from desktop.ui.shell.first_paint import AfterFirstPaint
from desktop.ui.shell.navigator import Navigator
from desktop.ui.shell.pages import (
    INSIGHTS,
    INTERVIEWS,
    LETTERS,
    PEOPLE,
    TODAY,
    PageKind,
    page_kinds,
)
from desktop.ui.shell.rail import Rail
from desktop.ui.shell.top_bar import TopBar
from desktop.ui.theme.scheme import make_fields_readable
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.card import ContentStack, Hairline
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.shortcuts import add_close_key, add_context_menu_key, digit, latin_key
from desktop.ui.widgets.undo_bar import UndoBar
from desktop.ui.widgets.window_layout import fit_to_screen

if TYPE_CHECKING:
    from desktop.background.backup.scheduler import BackupScheduler
    from desktop.ui.palette.dialog import PaletteDialog
    from desktop.ui.palette.opening import Palette

FIRST_SIZE = QSize(1120, 720)
#: Least width of a page beside the full rail; below it the rail shows icons only.
PAGE_WIDTH = 720


class MainWindow(QMainWindow):
    """Created quickly: no page exists before the window is first shown.

    `state_file` is the .ini file that stores size, position and the state of pages; None stores
    nothing. The close event is always accepted.
    """

    quit_requested = Signal()

    def __init__(
        self,
        ops: Ops,
        *,
        state_file: Path | None = None,
        navigator: Navigator | None = None,
        store_work: StoreWork | None = None,
        pages: Sequence[PageKind] = (),
        name: str = APP_NAME,
    ) -> None:
        make_fields_readable()  # before there are widgets to tell
        super().__init__()
        self.ops = ops
        self._name = name
        self.navigator = navigator or Navigator(self)
        self.store_work = store_work or StoreWork(self)
        self._settings = (
            QSettings(str(state_file), QSettings.Format.IniFormat) if state_file else None
        )
        self._kinds = {kind.key: kind for kind in pages or page_kinds()}
        self._pages: dict[str, Page] = {}
        self._palette: Palette | None = None
        self._recent: list[str] = []
        self.commands = Commands(ops, self)
        self.dialogs = Dialogs(ops, self.navigator, self, self._settings)
        self.dialogs.store_work = self.store_work
        self._middle = QWidget(self)
        self.rail = Rail(self)
        for kind in self._kinds.values():  # before the top bar, for the tab order
            self.rail.add_page(kind.key, kind.icon, kind.label, at_foot=kind.at_foot)
        self.top_bar = TopBar(self.commands, self)
        self.stack = ContentStack(self)
        self.banners = self.dialogs.banners = Banners(self.rail.notice, self._middle)
        self.banners.lie_over(self._undo_room)
        self._arrange()
        self.undo_bar = UndoBar(self._middle)
        self._connect()
        AfterFirstPaint(self, lambda: self.setWindowIcon(theme.app_icon()))
        self.setWindowTitle(name)
        self.setAcceptDrops(True)
        self._restore_geometry()

    @property
    def search(self) -> QWidget:
        return self.top_bar.search

    @property
    def page(self) -> Page | None:
        """The page shown; None before the window was first shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def page_key(self) -> str:
        shown = self.page
        return next((key for key, page in self._pages.items() if page is shown), "")

    @property
    def page_keys(self) -> tuple[str, ...]:
        return tuple(self._kinds)

    def watch_backups(self, backup_scheduler: "BackupScheduler") -> None:
        """Offer backups in the settings, and show a banner when they fail."""
        from desktop.ui.shell.backup_notice import BackupNotice  # noqa: PLC0415  not at start

        self.dialogs.backup_scheduler = backup_scheduler
        self.commands.back_up.setEnabled(True)
        BackupNotice(backup_scheduler, self.banners, self.navigator, self)

    def show_page(self, key: str) -> Page:
        """Show a page, created on first use."""
        page = self._pages.get(key) or self._make(key)
        self.rail.show_page(key)
        shown = self.stack.currentWidget()
        if page is not shown:
            self._sync_search(page)
            self.stack.setCurrentWidget(page)
            if shown is not None:
                announce(page, page.title)
        self.setWindowTitle(self.tr("{page} — {name}").format(page=page.title, name=self._name))
        return page

    def open_application(self, application_id: str) -> None:
        """Show an application on the page *Interviews*; clears search and, if needed, filters."""
        from desktop.ui.interviews.page import InterviewsPage  # noqa: PLC0415  loaded with the page

        self._recent = [application_id, *(key for key in self._recent if key != application_id)]
        self.top_bar.search.clear()
        page = self.show_page(INTERVIEWS)
        if isinstance(page, InterviewsPage):
            page.select(application_id)
            page.focus_content()

    def open_entry(self, application_id: str, record_id: str) -> None:
        """Show an application, and in its details the entry of this record if it has one."""
        from desktop.ui.interviews.detail.view import DetailView  # noqa: PLC0415  as above

        self.open_application(application_id)
        page = self.page
        detail = None if page is None else page.findChild(DetailView)
        if detail is not None:
            detail.show_record_of(record_id)

    def open_palette(self, text: str = "") -> "PaletteDialog":
        """Open the search through everything."""
        from desktop.ui.palette.opening import Palette  # noqa: PLC0415  when first opened

        if self._palette is None:
            self._palette = Palette(self.ops, self.navigator, self.commands, self)
        selected = "" if self.page is None else self.page.current_application()
        return self._palette.open(text, selected, self._recent)

    def show_applications(self, filter_name: str) -> None:
        """Show the page *Interviews* with this filter."""
        from desktop.models.queries import Filter  # noqa: PLC0415  loaded with the page
        from desktop.ui.interviews.page import InterviewsPage  # noqa: PLC0415

        self.top_bar.search.clear()
        page = self.show_page(INTERVIEWS)
        if isinstance(page, InterviewsPage):
            page.show_filter(Filter(filter_name))
            page.focus_content()

    def open_person(self, person_id: str) -> None:
        self._open_on(PEOPLE, person_id)

    def open_letter(self, letter_id: str) -> None:
        self._open_on(LETTERS, letter_id)

    def open_insights(self, application_id: str) -> None:
        self._open_on(INSIGHTS, application_id)

    def _open_on(self, key: str, record_id: str) -> None:
        """Show a record on its page; clears the search."""
        self.top_bar.search.clear()
        page = self.show_page(key)
        page.show_record(record_id)
        page.focus_content()

    def bring_to_front(self) -> None:
        """Show, raise and activate the window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def save_state(self) -> None:
        """Store size, position and the state of the pages."""
        if self._settings is None:
            return
        self._settings.setValue("window/geometry", self.saveGeometry())
        for page in self._pages.values():
            page.save_state(self._settings)
        self._settings.sync()

    def showEvent(self, event: QShowEvent) -> None:
        if self.page is None:
            self.show_page(TODAY).focus_content()
            self._count_due()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle shortcuts with a digit or comma on layouts where Qt does not match them.

        Paste comes here only where no field takes it.
        """
        number, pages = digit(event), tuple(self._kinds)
        if event.matches(QKeySequence.StandardKey.Paste):
            self.dialogs.paste()
        elif event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif latin_key(event) == Qt.Key.Key_Comma:
            self.commands.settings.trigger()
        elif number is not None and 1 <= number <= len(pages):
            self._go_to_page(pages[number - 1])
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if any(one.isLocalFile() for one in data.urls()) or (data.hasText() and not data.hasUrls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dialogs.take(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            make_fields_readable()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save_state()
        self.dialogs.close()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() < self.rail.full_width() + PAGE_WIDTH)

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(Hairline(self))
        right.addWidget(self.stack, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(Hairline(self, Qt.Orientation.Vertical))
        across.addLayout(right, 1)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        self.setCentralWidget(self._middle)

    def _connect(self) -> None:
        commands, search, navigator = self.commands, self.top_bar.search, self.navigator
        for kind in self._kinds.values():
            shortcut = commands.add_page(kind.key, kind.icon, kind.label)
            shortcut.triggered.connect(lambda _=False, key=kind.key: self._go_to_page(key))
        self.addActions(commands.all_actions())
        add_close_key(self)
        add_context_menu_key(self)
        if has_global_menu_bar():
            from desktop.ui.shell.menu_bar import MenuBar  # noqa: PLC0415  on macOS alone

            self._menu_bar = MenuBar(commands, self.dialogs.paste)
            self.destroyed.connect(self._menu_bar.deleteLater)
        self.rail.chosen.connect(self.show_page)
        search.show_keys(FIND)
        search.search_requested.connect(self._search)
        search.leave_requested.connect(self._focus_page)
        search.all_requested.connect(self._open_palette)
        commands.find_all.triggered.connect(self._open_palette)
        commands.find.triggered.connect(self._focus_search)
        commands.add.triggered.connect(lambda _=False: self.dialogs.add_application())
        commands.add_in_one_line.triggered.connect(lambda _=False: self.dialogs.add_in_one_line(""))
        commands.import_files.triggered.connect(self.dialogs.import_files)
        commands.export.triggered.connect(lambda _=False: self.dialogs.export(self.page))
        commands.find_duplicates.triggered.connect(self.dialogs.find_duplicates)
        commands.settings.triggered.connect(lambda _=False: self.dialogs.settings(""))
        self.dialogs.listen_to(commands)
        commands.quit.triggered.connect(self.quit_requested)
        self.dialogs.added.connect(self.open_application)
        navigator.open_application.connect(self.open_application)
        navigator.show_applications.connect(self.show_applications)
        navigator.open_entry.connect(self.open_entry)
        navigator.open_person.connect(self.open_person)
        navigator.show_page.connect(self.show_page)
        navigator.show_insights.connect(self.open_insights)
        navigator.open_letter.connect(self.open_letter)
        self.ops.changed.connect(self._on_changed)
        self.stack.resized.connect(self._place_above_page)
        self.stack.currentChanged.connect(self._place_above_page)
        self.undo_bar.connect_to(self.ops, self._undo_room)

    def _make(self, key: str) -> Page:
        page = self._kinds[key].make(self.ops, self.navigator)
        if self._settings is not None:
            page.restore_state(self._settings)
        page.typed.connect(self._start_search)
        page.leave_search.connect(self.top_bar.search.clear)
        self._pages[key] = page
        self.stack.addWidget(page)
        return page

    def _go_to_page(self, key: str) -> None:
        self.show_page(key).focus_content()

    def _sync_search(self, page: Page) -> None:
        """Search the page for the text of the field; clear the field if it cannot search."""
        field = self.top_bar.search
        if page.searchable:
            page.search(field.text())
        elif field.text():
            field.clear()

    def _search(self, text: str) -> None:
        page = self.page
        if page is not None and page.searchable:
            page.search(text)
        elif text:
            self.show_page(INTERVIEWS)

    def _open_palette(self) -> None:
        """Open it with what is being typed into the search field."""
        field = self.top_bar.search
        self.open_palette(field.text() if field.hasFocus() else "")

    def _focus_search(self) -> None:
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    def _focus_page(self) -> None:
        if self.page is not None:
            self.page.focus_content()

    def _start_search(self, text: str) -> None:
        self.top_bar.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.top_bar.search.setText(text)

    def _on_changed(self, changes: Changes) -> None:
        if changes.agenda or changes.applications:
            self._count_due()

    def _count_due(self) -> None:
        now, queries = self.ops.now(), self.ops.queries
        rejected = not queries.preferences.calm
        due = queries.things_due(now, rejected=rejected)
        self.rail.buttons[TODAY].show_count(due)

    def _place_above_page(self) -> None:
        """Put what lies over the page where the page is now."""
        self.undo_bar.place_in(self._undo_room())
        if self.banners.isVisible():
            self.banners.place()

    def _undo_room(self) -> QRect:
        room = self.stack.rect() if self.page is None else self.page.message_room()
        return room.translated(self.stack.mapTo(self._middle, QPoint()))

    def _restore_geometry(self) -> None:
        geometry = self._settings.value("window/geometry") if self._settings is not None else None
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            fit_to_screen(self, FIRST_SIZE)
