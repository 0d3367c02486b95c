"""Helpers for tests of the letter dialog."""

from collections.abc import Callable
from typing import Protocol

from desktop.core.records import ApplicationRecord
from desktop.ui.letter.dialog import LetterDialog

Read = Callable[[str], ApplicationRecord]


class Open(Protocol):
    def __call__(self, key: str) -> LetterDialog: ...
