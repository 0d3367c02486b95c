"""One help page, in a column of limited width."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.advice.figures import Figure
from desktop.advice.help import Page, Topic
from desktop.ui import theme
from desktop.ui.help.texts import picture_file, source_of
from desktop.ui.theme import Type
from desktop.ui.widgets.card import see_through
from desktop.ui.widgets.direction import mirrored
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.text import Caption, Text

_BULLET_WIDTH = 12


class Picture(QLabel):
    """The picture of a page in the current colours, in its own size or smaller.

    `description` says what it shows, for screen readers.
    """

    def __init__(self, topic: Topic, description: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._topic = topic
        self.setAccessibleName(description)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._load()

    def heightForWidth(self, width: int) -> int:
        size = self.pixmap().size()
        return min(size.height(), round(size.height() * width / max(1, size.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._load()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.pixmap().size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.boundedTo(self.pixmap().size())
        place = mirrored(self, QRect(QPoint(), size))
        painter.drawPixmap(place, self.pixmap())
        painter.setPen(theme.line(self.palette()))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _load(self) -> None:
        file = picture_file(self._topic, dark=theme.is_dark(self.palette()))
        self.setPixmap(QPixmap(str(file)))


class PageView(QScrollArea):
    """Shows one page as plain text. The keyboard scrolls it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)

    def lines(self) -> list[str]:
        """The texts of the page, top to bottom."""
        return [text.text() for text in self.findChildren(Text)]

    def show_page(self, page: Page) -> None:
        body = QWidget()
        content = QWidget(body)
        content.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        row = QHBoxLayout(body)
        row.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        row.addWidget(content, 1)
        row.addStretch(0)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.L)
        self._add(Text(page.title, Type.TITLE, content))
        for paragraph in page.paragraphs:
            self._add(Text(paragraph, parent=content))
        if page.picture:
            self._add(Picture(page.topic, page.picture, content))
        self._add_points(page, content)
        if page.judgement:
            section = self._section(self.tr("What is judgement here"), content)
            section.addWidget(Text(page.judgement, parent=content))
        if page.figures:
            section = self._section(self.tr("What has been published"), content)
            section.setSpacing(theme.S)
            for figure in page.figures:
                section.addLayout(self._figure(figure, content))
        self._column.addStretch()
        self.setAccessibleName(page.title)
        self.setWidget(body)
        see_through(self)
        self.setAccessibleDescription("\n".join(self.lines()[1:]))
        body.show()

    def _add_points(self, page: Page, content: QWidget) -> None:
        points = QVBoxLayout()
        points.setSpacing(theme.XS)
        for point in page.points:
            mark = Text("•", parent=content, wrap=False)
            mark.setFixedWidth(theme.scaled(_BULLET_WIDTH))
            line = QHBoxLayout()
            line.setSpacing(theme.XS)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(point, parent=content), 1)
            points.addLayout(line)
        self._column.addLayout(points)

    def _figure(self, figure: Figure, content: QWidget) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(figure.text, parent=content))
        words.addWidget(Caption(source_of(figure), content))
        return words

    def _section(self, text: str, content: QWidget) -> QVBoxLayout:
        heading = Text(text, parent=content)
        heading.setFont(theme.semibold())
        section = QVBoxLayout()
        section.setSpacing(theme.XS)
        section.addWidget(heading)
        self._column.addSpacing(theme.XS)
        self._column.addLayout(section)
        return section

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
