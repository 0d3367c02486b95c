from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.models.database import Store
from tests.models.samples import new_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()
