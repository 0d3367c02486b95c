"""The ranking as bars with text; the chosen one unfolds its evidence."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import wording
from desktop.advice.knowledge import Knowledge
from desktop.advice.model import Ranked
from desktop.core.kinds import Reason
from desktop.ui import theme
from desktop.ui.wizard.evidence import EvidencePanel
from desktop.ui.wizard.words import WizardWords

_BAR = 6
_MARGIN = 6
_RADIUS = 6.0
_CHEVRON = 14
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class ReasonBar(QRadioButton):
    """One reason: its title, its likelihood in words, and a bar of `share` below them."""

    return_pressed = Signal()
    """Return was pressed, which chooses nothing."""

    def __init__(
        self, title: str, likelihood: str, share: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._likelihood = likelihood
        self._share = share
        words = self.tr("{reason}: {likelihood}").format(reason=title, likelihood=likelihood)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._taken()), 10_000)
        height = self.fontMetrics().boundingRect(room, _WRAP, self._title).height()
        return theme.target(height + theme.XS + _BAR + 2 * _MARGIN)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._title) + self._taken() + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._taken() + 10 * self.fontMetrics().averageCharWidth(), 0)

    def hitButton(self, _position: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.return_pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen:
            edge = QPen(theme.link(palette), 2.0) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(edge)
            painter.setBrush(theme.chosen(palette))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
            palette = theme.on_selection(palette)
        self._paint_chevron(painter, down=chosen)
        inner = self.rect().adjusted(self._indent(), _MARGIN, -theme.S, -_MARGIN)
        words = inner.adjusted(0, 0, -self._likelihood_width(), 0)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(words, _WRAP, self._title)
        painter.setPen(theme.quiet(palette))
        painter.drawText(
            inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), self._likelihood
        )
        window = palette.color(QPalette.ColorRole.Window)
        bar = QRectF(inner.left(), inner.bottom() + 1 - _BAR, inner.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.blend(palette.color(QPalette.ColorRole.WindowText), window, 0.12))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        bar.setWidth(max(_BAR, bar.width() * self._share))
        painter.setBrush(theme.link(palette) if chosen else theme.mark(palette))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _paint_chevron(self, painter: QPainter, *, down: bool) -> None:
        """Paint a chevron: down beside the unfolded reason, else to the right."""
        side, line = theme.scaled(_CHEVRON), self.fontMetrics().height()
        place = QRect(theme.S, _MARGIN + (line - side) // 2, side, side)
        theme.icon("chevron-down" if down else "chevron-right").paint(painter, place)

    def _indent(self) -> int:
        return theme.S + theme.scaled(_CHEVRON) + theme.XS

    def _likelihood_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._likelihood) + theme.L

    def _taken(self) -> int:
        """The width at both sides of the title."""
        return self._indent() + self._likelihood_width() + theme.S


class ReasonBars(QWidget):
    """The ranked reasons, most likely first. The arrow keys choose; the chosen one unfolds."""

    picked = Signal(QWidget)
    """The evidence that was unfolded."""
    return_pressed = Signal()
    """Return was pressed: the focus moves to the buttons, without pressing one."""
    reason_help_requested = Signal(Reason)

    def __init__(
        self,
        ranking: Sequence[Ranked],
        words: WizardWords,
        knowledge: Knowledge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reasons, most likely first"))
        self._group = QButtonGroup(self)
        self.bars: list[ReasonBar] = []
        self.evidence: list[EvidencePanel] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        longest = max(ranked.share for ranked in ranking)
        for place, ranked in enumerate(ranking):
            title = knowledge.words.reasons[ranked.reason].title
            likelihood = wording.likelihood(ranked.likelihood)
            bar = ReasonBar(title, likelihood, ranked.share / longest, self)
            bar.return_pressed.connect(self.return_pressed)
            evidence = EvidencePanel(ranked, words, knowledge, self)
            evidence.hide()
            evidence.help_requested.connect(self.reason_help_requested)
            self._group.addButton(bar, place)
            self.bars.append(bar)
            self.evidence.append(evidence)
            column.addWidget(bar)
            column.addWidget(evidence)
        self._group.idToggled.connect(self._unfold)
        self.bars[0].setChecked(True)
        self.setFocusProxy(self.bars[0])

    def _unfold(self, place: int, chosen: bool) -> None:
        self.evidence[place].setVisible(chosen)
        if chosen:
            self.setFocusProxy(self.bars[place])
            self.picked.emit(self.evidence[place])
