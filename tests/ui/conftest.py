"""Fixtures: a store in a temporary directory, and the objects that windows are made with."""

from collections.abc import Iterator

import pytest

from desktop.ui.widgets.window_layout import reset_sizes
from tests.support.row_cells import read_by_cells
from tests.support.window import (
    add_application,
    advisor,
    backup_scheduler,
    clock,
    navigator,
    ops,
    put_row,
    record_of,
    set_dark,
    show_dialog,
    store,
)

__all__ = [
    "add_application",
    "advisor",
    "backup_scheduler",
    "clock",
    "navigator",
    "ops",
    "put_row",
    "read_by_cells",
    "record_of",
    "set_dark",
    "show_dialog",
    "store",
]


@pytest.fixture(autouse=True)
def _first_sizes() -> Iterator[None]:
    """Forget the sizes of windows between tests."""
    yield
    reset_sizes()
