"""Lists that screen readers read cell by cell."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt

from desktop.core.profile import Profile, RowReading
from desktop.ui.theme.scheme import use_in_windows

Role = Qt.ItemDataRole


@pytest.fixture
def read_by_cells() -> Iterator[None]:
    """Windows made in the test give screen readers the cells of a row."""
    use_in_windows(Profile(row_reading=RowReading.CELLS))
    yield
    use_in_windows(Profile())


def cells_of(model: QAbstractItemModel, row: int) -> dict[str, str]:
    """What is said in each column of a row, by the name of the column."""
    return {
        model.headerData(column, Qt.Orientation.Horizontal): model.index(row, column).data(
            Role.AccessibleTextRole
        )
        for column in range(model.columnCount())
    }
