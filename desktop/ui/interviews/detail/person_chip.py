"""A chip for a person of an application."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from desktop import wording
from desktop.core.records import Person
from desktop.ui import theme
from desktop.ui.interviews.detail.section import MenuItem, Row, shortened
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.icon_label import MarkedLine
from desktop.ui.widgets.text import Elided, plain_tooltip
from desktop.wording.grammar import fill

_RADIUS = 8.0


class PersonChip(QAbstractButton):
    """A person: name, part and thanks. A press opens the person; a menu has the rest."""

    def __init__(
        self, person: Person, about: str, menu_items: Sequence[MenuItem], *, thanked: bool
    ) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Window)  # its labels are not on a button
        limit = wording.contact_limit(no_calls=person.no_calls, no_contact=person.no_contact)
        about_them = self.tr("More about {name}")
        more = fill(about_them, person.courtesy, name=shortened(person.name))
        self.row = Row(person.id, more, menu_items)
        name = Elided(person.name)
        name.setFont(theme.semibold())
        name.align_leading()
        for line, icon in (
            (name, ""),
            (Elided(about, Type.CAPTION, tone=theme.quiet), "check" if thanked else ""),
            (Elided(limit, Type.CAPTION, tone=theme.quiet), "info" if limit else ""),
        ):
            if line.text():
                line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
                meaning = Meaning.DONE if icon == "check" else None
                self.row.body.addWidget(MarkedLine(icon, line, meaning) if icon else line)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(theme.L, theme.XS, theme.XS, theme.XS)
        self._line.addWidget(self.row)
        details = (person.title, person.email, person.phone, limit)
        known = [part for part in details if part]
        self.setToolTip(plain_tooltip("\n".join((person.name, *known))))
        name_parts = (person.name, about, *known)
        self.setAccessibleName(", ".join(wording.in_sentence(one) for one in name_parts if one))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        hint = self._line.sizeHint()
        return QSize(hint.width(), theme.target(hint.height()))

    def minimumSizeHint(self) -> QSize:
        least = self._line.minimumSize()
        return QSize(least.width(), theme.target(least.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.row.contextMenuEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        focus = self.hasFocus()
        painter.setPen(QPen(theme.link(palette), 2.0) if focus else theme.line(palette))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        if self.underMouse():
            painter.setBrush(theme.selection(palette, focused=False))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
