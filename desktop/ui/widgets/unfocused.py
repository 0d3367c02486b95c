"""Texts that are set without the keyboard focus, by screen readers and voice control."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit


def on_unfocused_text(field: QLineEdit, take: Callable[[], None]) -> None:
    """Call `take` when the text changes while `field` does not have the focus.

    Assistive technology sets texts so, and Qt then emits neither `textEdited` nor
    `editingFinished`. The program's own changes call it, too, unless the field's signals are
    blocked.
    """
    field.textChanged.connect(partial(_take, field, take))


def _take(field: QLineEdit, take: Callable[[], None], _text: str) -> None:
    if not field.hasFocus():
        take()
