"""A backup scheduler on the store of the test, and the services of the settings pages."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.background.backup.scheduler import BackupScheduler
from desktop.background.store_work import StoreWork
from desktop.models.database import Store
from desktop.ops import Ops
from desktop.ui.settings.context import SettingsContext
from desktop.ui.shell.navigator import Navigator


@pytest.fixture
def context(ops: Ops, navigator: Navigator, backup_scheduler: BackupScheduler) -> SettingsContext:
    return SettingsContext(ops, navigator, backup_scheduler, StoreWork())


@pytest.fixture
def store_closed(store: Store) -> Callable[[], Path]:
    """Closes the store as the end of a session does; its path."""

    def close() -> Path:
        store.close()
        return store.path

    return close
