"""Fixture: every page and dialog, with example data."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.headless.gallery import Gallery
from tests.support.scenes import example_gallery


@pytest.fixture(scope="module")
def gallery(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gallery]:
    with example_gallery(tmp_path_factory.mktemp("example")) as made:
        yield made
