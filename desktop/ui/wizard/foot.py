"""The foot of the wizard: progress, the effect of the answers, and the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.shortcuts import add_keys
from desktop.ui.widgets.text import Caption, Quiet


class Foot(QWidget):
    """Buttons for the questions (*Back*, *Next*) and for the answer (four actions to finish)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = Caption("", self)
        self.progress.setWordWrap(False)
        self.effect = Quiet("", self)
        self.back = QPushButton(self.tr("&Back"), self)
        add_keys(self.back, "Alt+Left")
        self.back.setIcon(theme.icon("chevron-left"))
        self.next = PrimaryButton("", self)
        self.did_it = QPushButton("", self)
        self.close_button = QPushButton(self.tr("&Close"), self)
        self.write = PrimaryButton("", self)
        self.remind = PrimaryButton(self.tr("&Remind me"), self)
        for button in (self.back, self.did_it, self.write, self.close_button):
            button.setAutoDefault(True)
        self._default: QPushButton = self.next
        self._arrange()

    def show_question(self, place: int, count: int, effect: str, *, last: bool) -> None:
        """Show the question at index `place` of at most `count`; the answer follows the `last`."""
        self.progress.setText(
            self.tr("Question {number} of at most {count}").format(number=place + 1, count=count)
        )
        self.effect.setText(effect)
        self.back.setEnabled(place > 0)
        self.next.setText(self.tr("Show the &answer") if last else self.tr("&Next"))
        self._show(question=True)
        self._default = self.next
        self.next.setDefault(True)

    def show_answer(
        self,
        *,
        can_go_back: bool,
        can_finish: bool,
        moves_on: bool,
        letter: bool = False,
        spoken: bool = False,
        due: bool = False,
    ) -> None:
        """Show the buttons of the answer; without a step (`can_finish` false) only *Close*.

        For a `letter` that is `due`, *Write it now* is the primary button; for a `spoken` one
        *Open the notes*.
        """
        self.write.setText(self.tr("&Open the notes") if spoken else self.tr("&Write it now"))
        done = self.tr("I &stopped waiting") if moves_on else self.tr("I &did it already")
        self.did_it.setText(done)
        self.back.setEnabled(can_go_back)
        self._show(question=False)
        for button in (self.did_it, self.remind):
            button.setVisible(can_finish)
        self.write.setVisible(can_finish and letter)
        now = letter and due
        self.write.set_primary(now)
        self.remind.set_primary(not now)
        self._default = (self.write if now else self.remind) if can_finish else self.close_button
        self._default.setDefault(True)

    def focus_default(self) -> None:
        """Move the keyboard focus to the recommended button."""
        self._default.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, *, question: bool) -> None:
        of_question: tuple[QWidget, ...] = (self.progress, self.effect, self.next)
        of_answer: tuple[QWidget, ...] = (
            self.did_it, self.close_button, self.write, self.remind,
        )  # fmt: skip
        for widget in of_question:
            widget.setVisible(question)
        for widget in of_answer:
            widget.setVisible(not question)

    def _arrange(self) -> None:
        self.effect.setMinimumHeight(self.effect.fontMetrics().lineSpacing())
        self.effect.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        buttons.addWidget(self.back)
        buttons.addWidget(self.progress)
        actions = FlowLayout(at_end=True)
        for button in (self.close_button, self.did_it, self.write, self.remind, self.next):
            actions.addWidget(button)
        buttons.addLayout(actions, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.effect)
        column.addLayout(buttons)
