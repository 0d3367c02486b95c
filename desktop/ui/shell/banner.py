"""Notices, offers and warnings: a line in the rail, and over the page once it is pressed."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.shell.rail import NoticeButton
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.card import Panel
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Text


class Banner(QWidget):
    """One line: icon, sentence, an action link and a close button."""

    def __init__(
        self,
        icon: str,
        title: str,
        parent: QWidget | None = None,
        *,
        action_text: str = "",
        can_close: bool = False,
    ) -> None:
        super().__init__(parent)
        self.icon, self.title = icon, title
        self._text = Text("", parent=self)
        self.action_button = LinkButton(action_text, self)
        self.action_button.setVisible(bool(action_text))
        self.close_button = IconButton(theme.icon("close"), self.tr("Close this message"), self)
        self.close_button.setVisible(can_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        row.setSpacing(theme.S)
        row.addWidget(IconLabel(icon, self, side=16))
        row.addWidget(self._text, 1)
        row.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def text(self) -> str:
        return self._text.text()

    def show_text(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tinted(palette, theme.link(palette)))
        if theme.high_contrast():
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line(palette))


class Banners(Panel):
    """The current notices in a column that lies over the page, so that nothing moves.

    It is shown by its line in the rail, `line`, and hidden by it or by Esc.
    """

    def __init__(self, line: NoticeButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notices"))
        self._line = line
        self._area: Callable[[], QRect] = self.geometry
        self._banners: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(1)
        line.clicked.connect(self._toggle)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)
        self.hide()

    def lie_over(self, area: Callable[[], QRect]) -> None:
        """Lie at the bottom of `area`, in the coordinates of the parent."""
        self._area = area

    def texts(self) -> tuple[str, ...]:
        """The sentences of all notices, from top to bottom."""
        return tuple(banner.text() for banner in self._banners.values())

    def banner(self, key: str) -> Banner | None:
        return self._banners.get(key)

    def explain(
        self,
        key: str,
        title: str,
        text: str,
        icon: str = "example",
        *,
        action_text: str = "",
        action: Callable[[], None] | None = None,
        on_close: Callable[[], None] | None = None,
    ) -> None:
        """Add a notice. `action_text` is a link that calls `action`; with `on_close`, which is
        called then, the notice can be closed."""
        can_close = on_close is not None
        banner = self._add(key, title, text, icon, action_text, can_close=can_close)
        if action is not None:
            banner.action_button.clicked.connect(lambda _=False: action())
        if on_close is not None:
            banner.close_button.clicked.connect(lambda _=False: on_close())

    def offer(
        self,
        key: str,
        title: str,
        text: str,
        action_text: str,
        action: Callable[[], None],
        *,
        icon: str = "bell",
    ) -> None:
        """Add an offer; `action_text` is the link that accepts it. It can be closed."""
        banner = self._add(key, title, text, icon, action_text)
        banner.action_button.clicked.connect(lambda: self.remove(key))
        banner.action_button.clicked.connect(lambda _=False: action())

    def warn(
        self, key: str, title: str, text: str, action_text: str, action: Callable[[], None]
    ) -> None:
        """Add a warning; `action_text` is the link to the remedy. It can be closed."""
        banner = self._add(key, title, text, "warning", action_text)
        banner.action_button.clicked.connect(lambda _=False: action())

    def remove(self, key: str) -> None:
        """Remove the notice `key`, if there is one."""
        banner = self._banners.pop(key, None)
        if banner is not None:
            had_focus = banner.isAncestorOf(self.focusWidget() or self)
            banner.hide()
            banner.deleteLater()
            self._update()
            if had_focus:
                self._focus_first()

    def place(self) -> None:
        """Lie at the bottom of the area, as high as the notices need."""
        area = self._area()
        height = min(self._column.totalHeightForWidth(area.width()), area.height())
        self.setGeometry(area.left(), area.bottom() + 1 - height, area.width(), height)

    def _add(
        self,
        key: str,
        title: str,
        text: str,
        icon: str,
        action_text: str,
        *,
        can_close: bool = True,
    ) -> Banner:
        self.remove(key)
        banner = Banner(icon, title, self, action_text=action_text, can_close=can_close)
        banner.close_button.clicked.connect(lambda: self.remove(key))
        banner.show_text(text)
        self._banners[key] = banner
        self._column.addWidget(banner)
        banner.show()
        self._update()
        announce(self._line, text)
        return banner

    def _update(self) -> None:
        """Show in the rail what there is, and lie over the page where that is open."""
        banners = tuple(self._banners.values())
        if len(banners) > 1:
            self._line.show_notice("info", self.tr("%n notices", "", len(banners)))
        elif banners:
            self._line.show_notice(banners[0].icon, banners[0].title)
        else:
            self._line.show_notice("info", "")
            self.hide()
        if self.isVisible():
            self.place()

    def _toggle(self) -> None:
        if self.isVisible():
            self._leave()
            return
        self.place()
        self.show()
        self.raise_()
        self._focus_first()

    def _leave(self) -> None:
        self.hide()
        self._line.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_first(self) -> None:
        """Focus the first button of the notices, so that one can go on by keyboard."""
        for banner in self._banners.values():
            for button in (banner.action_button, banner.close_button):
                if not button.isHidden():
                    button.setFocus(Qt.FocusReason.TabFocusReason)
                    return
