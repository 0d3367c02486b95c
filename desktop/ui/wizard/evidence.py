"""The evidence for and against a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.advice.knowledge import Knowledge
from desktop.advice.model import Ranked
from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.shortcuts import add_keys
from desktop.ui.widgets.text import Caption, Quiet, Text
from desktop.ui.wizard.words import WizardWords

_SIGN_WIDTH = 16


class EvidencePanel(QWidget):
    """The evidence for and against one reason, strongest first, each with its basis."""

    reason_help_wanted = Signal()
    """Help about the reason shown was requested."""

    def __init__(self, words: WizardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: QWidget | None = None
        self._slot = QVBoxLayout(self)
        self._slot.setContentsMargins(0, 0, 0, 0)
        self.lines: list[str] = []
        """The content as plain text."""
        self.about: LinkButton | None = None

    def show_reason(self, ranked: Ranked, knowledge: Knowledge) -> None:
        """Show the evidence of `ranked`."""
        reason = knowledge.words.reasons[ranked.reason]
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.S, 0, theme.S, 0)
        column.setSpacing(theme.S)
        heading = self.tr("Why “{reason}”").format(reason=reason.title)
        self.setAccessibleName(heading)
        title = Text(heading, parent=body)
        title.setFont(theme.semibold())
        column.addWidget(title)
        self.lines = []
        for evidence in ranked.evidence:
            sign = "+" if evidence.supports else "–"
            text = knowledge.words.observations[evidence.kind].says
            basis = self._words.basis(evidence, knowledge)
            column.addLayout(self._line(sign, text, basis, body))
            self.lines.append(f"{sign} {text} ({basis})")
        if not ranked.evidence:
            text = self.tr("Nothing you noted speaks for it or against it.")
            column.addWidget(Quiet(text, body))
            self.lines.append(text)
        todo = self.tr("If so: {todo}").format(todo=reason.todo)
        column.addWidget(Quiet(todo, body))
        self.lines.append(todo)
        self.about = LinkButton(self.tr("About this reason"), body)
        add_keys(self.about, "F1")
        self.about.clicked.connect(self.reason_help_wanted)
        column.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = body
        self._slot.addWidget(body)
        body.show()

    def _line(self, sign: str, text: str, basis: str, parent: QWidget) -> QHBoxLayout:
        meaning = Meaning.DONE if sign == "+" else Meaning.WAITING
        mark = Text(sign, parent=parent, tone=meaning, wrap=False)
        mark.setFont(theme.semibold())
        mark.setFixedWidth(theme.scaled(_SIGN_WIDTH))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        mark.setAccessibleName(self.tr("for") if sign == "+" else self.tr("against"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(text, parent=parent))
        words.addWidget(Caption(self.tr("({basis})").format(basis=basis), parent))
        line = QHBoxLayout()
        line.setSpacing(theme.XS)
        line.addWidget(mark)
        line.addLayout(words, 1)
        return line
