"""A keeper on the store of the test, and the pages around it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.models.backup import Occasion
from desktop.models.database import Store
from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.lifecycle import Lifecycle
from desktop.ui.navigator import Navigator
from desktop.ui.ops import Ops
from desktop.ui.settings.sections import Around


@pytest.fixture
def keeper(ops: Ops, tmp_path: Path) -> Iterator[BackupKeeper]:
    made = BackupKeeper(ops, ops.store_path)
    yield made
    made.close()


@pytest.fixture
def around(ops: Ops, navigator: Navigator, keeper: BackupKeeper) -> Around:
    return Around(ops, navigator, keeper, Lifecycle())


def made(qtbot: QtBot, keeper: BackupKeeper, occasion: Occasion = Occasion.ASKED) -> bool:
    """Make a backup and wait for it."""
    told: list[bool] = []
    keeper.make(occasion, told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def idle(qtbot: QtBot, keeper: BackupKeeper) -> None:
    """Wait until nothing runs."""
    qtbot.waitUntil(lambda: not keeper.is_busy)


@pytest.fixture
def store_closed(store: Store) -> Callable[[], Path]:
    """Closes the store as the end of a session does, and says where it is."""

    def close() -> Path:
        store.close()
        return store.path

    return close
