"""Text that never asks for more width than there is, whatever was typed."""

import re

from desktop.ui import theme
from desktop.ui.theme import Type
from desktop.ui.widgets.text import Text

_RUN = 12
_ENDLESS = re.compile(rf"\S{{{_RUN}}}(?=\S)")
_BREAK = "\u200b"


def breakable(text: str) -> str:
    """`text` with places where endless words (long addresses) may go on in the next line."""
    return _ENDLESS.sub(lambda run: run.group() + _BREAK, text)


class Flowing(Text):
    """A label that wraps endless words too. What it shows is not for copying.

    Its accessible name is the text without the places to break: they would be read aloud.
    """

    def setText(self, text: str) -> None:
        super().setText(breakable(text))
        self.setAccessibleName(text)


def small(text: str) -> Flowing:
    """A caption."""
    return Flowing(text, Type.CAPTION, tone=theme.quiet)
