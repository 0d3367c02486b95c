"""Text that never asks for more width than there is, whatever was typed."""

from desktop.ui import theme
from desktop.ui.theme import Type
from desktop.ui.widgets.breaking import breakable
from desktop.ui.widgets.text import Text


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
