"""The notice after an import that something may be here twice."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.actions.duplicates import concerning, find
from desktop.models.queries import Queries
from desktop.wording.duplicates import duplicates as words

#: The key of the notice.
OFFER = "duplicates"
#: With more people the comparison takes more than half a second, in which the window would stand
#: still unasked; the command in the menu does it.
MOST_PEOPLE = 5_000


def offer(
    queries: Queries,
    imported: frozenset[str],
    add: Callable[..., None],
    show: Callable[[], None],
) -> None:
    """Offer to `show` the duplicates, if the import made some.

    `imported` are ids of people and names of companies; `add` is `Banners.offer`.
    """
    if queries.count_people() > MOST_PEOPLE:
        return
    count = concerning(find(queries), imported)
    if count:
        translate = QCoreApplication.translate
        add(
            OFFER,
            translate("DuplicateOffer", "Here twice?"),
            words.offer(count),
            translate("DuplicateOffer", "Look at them…"),
            show,
            icon="people",
        )
