"""When somebody wants to be reminded. Loaded before the first write: nothing heavy in here."""

from desktop.core.preferences import Preferences, parse
from desktop.models.queries import Queries


def preferences(queries: Queries) -> Preferences:
    """As the settings say now."""
    return parse(queries.setting)
