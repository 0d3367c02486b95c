"""Labels that wrap long words."""

from desktop.ui import theme
from desktop.ui.theme import Type
from desktop.ui.widgets.breaking import breakable
from desktop.ui.widgets.text import Text


class Flowing(Text):
    """A label that can break inside a word, so that no text widens its page.

    The shown text contains invisible break characters; the accessible name is the plain text.
    """

    def setText(self, text: str) -> None:
        super().setText(breakable(text))
        self.setAccessibleName(text)


def small(text: str) -> Flowing:
    """A caption that wraps long words."""
    return Flowing(text, Type.CAPTION, tone=theme.quiet)
