"""The evidence for and against a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.advice.knowledge import Knowledge
from desktop.advice.model import Ranked
from desktop.core.kinds import Reason
from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.shortcuts import add_keys
from desktop.ui.widgets.text import Caption, Quiet, Text
from desktop.ui.wizard.words import WizardWords

_SIGN_WIDTH = 16
#: The width of the chevron of a bar, below which the text begins.
_INDENT = 26


class EvidencePanel(QWidget):
    """The evidence for and against one reason, strongest first, each with its basis."""

    help_requested = Signal(Reason)
    """Help about the reason was requested."""

    def __init__(
        self,
        ranked: Ranked,
        words: WizardWords,
        knowledge: Knowledge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        reason = knowledge.words.reasons[ranked.reason]
        self.setAccessibleName(self.tr("Why “{reason}”").format(reason=reason.title))
        self.lines: list[str] = []
        """The content as plain text."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.scaled(_INDENT), theme.XS, theme.S, theme.S)
        self._column.setSpacing(theme.S)
        for evidence in ranked.evidence:
            sign = "+" if evidence.supports else "–"
            text = knowledge.words.observations[evidence.kind].says
            basis = words.basis(evidence, knowledge)
            self._column.addLayout(self._line(sign, text, basis))
            self.lines.append(f"{sign} {text} ({basis})")
        if not ranked.evidence:
            self._add_quiet(self.tr("Nothing you noted speaks for it or against it."))
        self._add_quiet(self.tr("If so: {todo}").format(todo=reason.todo))
        self.about = LinkButton(self.tr("About this reason"), self)
        add_keys(self.about, "F1")
        self.about.clicked.connect(lambda: self.help_requested.emit(ranked.reason))
        self._column.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_quiet(self, text: str) -> None:
        self._column.addWidget(Quiet(text, self))
        self.lines.append(text)

    def _line(self, sign: str, text: str, basis: str) -> QHBoxLayout:
        meaning = Meaning.DONE if sign == "+" else Meaning.WAITING
        mark = Text(sign, parent=self, tone=meaning, wrap=False)
        mark.setFont(theme.semibold())
        mark.setFixedWidth(theme.scaled(_SIGN_WIDTH))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        mark.setAccessibleName(self.tr("for") if sign == "+" else self.tr("against"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(text, parent=self))
        words.addWidget(Caption(self.tr("({basis})").format(basis=basis), self))
        line = QHBoxLayout()
        line.setSpacing(theme.XS)
        line.addWidget(mark)
        line.addLayout(words, 1)
        return line
