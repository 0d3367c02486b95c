"""Which row to show again when a deletion is undone."""

from collections.abc import Callable


class Vanished:
    """The ids of rows that were deleted while they were selected, the latest last."""

    def __init__(self) -> None:
        self._ids: list[str] = []

    def note(self, key: str) -> None:
        """The selected row `key` is gone."""
        self._ids.append(key)

    def take_back(self, exists: Callable[[str], bool]) -> str:
        """The latest one that exists again, which is then forgotten; empty if none does."""
        for key in reversed(self._ids):
            if exists(key):
                self._ids.remove(key)
                return key
        return ""
