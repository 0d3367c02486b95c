"""What a section shows: sentences, charts with their tables, and what has been published."""

from collections.abc import Sequence

from desktop.core.lazy_dataclass import dataclass
from desktop.exchange.sheets import Sheet
from desktop.ui.insights.canvas import Drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A drawing with its title, its summary in words, and the table behind it.

    Screen readers read the summary before the marks, and the `hint` on what a mark opens, which is
    left out of pictures and paper. `text` is the chart for another program, and
    `text_name` the name of that form of text.
    """

    title: str
    summary: str
    drawing: Drawing
    sheet: Sheet
    hint: str = ""
    text: str = ""
    text_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading with lines below it."""

    heading: str
    lines: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What one source has published: sentences, and by whom and when."""

    texts: Sequence[str]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The content of one section. Without charts, `sheet` alone is the table, shown at once."""

    sentences: Sequence[str] = ()
    parts: Sequence[Part] = ()
    charts: Sequence[Chart] = ()
    sheet: Sheet | None = None
    notes: Sequence[str] = ()
    """What the figures leave out, and what they do not say."""
    published: Sequence[Source] = ()
