"""What was typed into a template and not saved yet, kept from one look at it to the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.actions import settings
from desktop.advice.letters.template import Key
from desktop.ops import Ops
from desktop.ui.letter.texts import LANGUAGE

#: Where it is kept, for each template.
TYPED = f"letter_template_typed.{LANGUAGE}."
#: It is kept so long after the last key, in milliseconds.
KEEP_AFTER = 1000


class TypedText(QObject):
    def __init__(self, ops: Ops, keep: Callable[[], None], parent: QObject) -> None:
        """`keep` is called a moment after the last `touched`."""
        super().__init__(parent)
        self._ops = ops
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEEP_AFTER)
        self.timer.timeout.connect(keep)

    def touched(self) -> None:
        self.timer.start()

    def of(self, key: Key) -> str:
        """Empty where nothing waits to be saved."""
        return self._ops.queries.setting(TYPED + key.name)

    def keep(self, key: Key, text: str) -> None:
        """Keep `text`; nothing any more where it is empty."""
        self.timer.stop()
        if self.of(key) != text:
            self._ops.run("", settings.put, TYPED + key.name, text)
