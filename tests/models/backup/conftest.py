from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.models.backup import KeyPair
from desktop.models.database import Store
from tests.models.samples import keep, new_store, whole
from tests.support import keys


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open store with one record of every kind."""
    opened = new_store(tmp_path / "data")
    keep(opened, *whole().records)
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "backups"


@pytest.fixture
def key_pair() -> KeyPair:
    return keys.QUICK


@pytest.fixture
def passphrase() -> str:
    return keys.WORDS
