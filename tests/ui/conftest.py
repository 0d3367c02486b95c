"""A store in a temporary directory, and what the interface needs around it."""

from collections.abc import Iterator

import pytest

from desktop.ui.widgets.sizes import forget_sizes
from tests.support.window_fixtures import (
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
    "record_of",
    "set_dark",
    "show_dialog",
    "store",
]


@pytest.fixture(autouse=True)
def _first_sizes() -> Iterator[None]:
    """No window opens in the size that another test gave it."""
    yield
    forget_sizes()
