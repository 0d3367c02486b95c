"""The pages of the window. Each is imported and created when first shown."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.core.lazy_dataclass import dataclass
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.page import Page

TODAY, INTERVIEWS, PEOPLE, LETTERS, BIN = "today", "interviews", "people", "letters", "bin"
INSIGHTS = "insights"


@dataclass(frozen=True, slots=True)
class PageKind:
    """Key, icon and label of a page, and its factory."""

    key: str
    icon: str
    label: str
    make: Callable[[Ops, Navigator], Page]
    at_foot: bool = False
    """Whether its button is at the foot of the rail."""


def page_kinds() -> tuple[PageKind, ...]:
    """All pages, in the order of the rail."""
    translate = QCoreApplication.translate
    return (
        PageKind(TODAY, "today", translate("Pages", "Today"), _today),
        PageKind(INTERVIEWS, "interviews", translate("Pages", "Interviews"), _interviews),
        PageKind(PEOPLE, "people", translate("Pages", "People"), _people),
        PageKind(LETTERS, "letter", translate("Pages", "Letters"), _letters),
        PageKind(INSIGHTS, "insights", translate("Pages", "Insights"), _insights),
        PageKind(BIN, "delete", translate("Pages", "Deleted"), _bin, at_foot=True),
    )


def _today(ops: Ops, navigator: Navigator) -> Page:
    from desktop.ui.today.page import TodayPage  # noqa: PLC0415  loaded when first shown

    return TodayPage(ops, navigator)


def _interviews(ops: Ops, navigator: Navigator) -> Page:
    from desktop.ui.interviews.page import InterviewsPage  # noqa: PLC0415  loaded when first shown

    return InterviewsPage(ops, navigator)


def _people(ops: Ops, navigator: Navigator) -> Page:
    from desktop.ui.people.page import PeoplePage  # noqa: PLC0415  loaded when first shown

    return PeoplePage(ops, navigator)


def _letters(ops: Ops, navigator: Navigator) -> Page:
    from desktop.ui.letters.page import LettersPage  # noqa: PLC0415  loaded when first shown

    return LettersPage(ops, navigator)


def _insights(ops: Ops, navigator: Navigator) -> Page:
    from desktop.ui.insights.page import InsightsPage  # noqa: PLC0415  loaded when first shown

    return InsightsPage(ops, navigator)


def _bin(ops: Ops, navigator: Navigator) -> Page:
    from desktop.ui.bin.page import BinPage  # noqa: PLC0415  loaded when first shown

    return BinPage(ops, navigator)
