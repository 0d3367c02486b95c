"""Keeps pytest-qt from closing widgets that Qt has already deleted.

A dialog closed in a test is deleted with the next events. If Python still has a reference to it,
pytest-qt would call `close` on a deleted object.
"""

from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    if widgets := getattr(item, "qt_widgets", []):
        from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415  tests without Qt
        from shiboken6 import isValid  # noqa: PLC0415  as above

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        widgets[:] = [
            (ref, last)
            for ref, last in widgets
            if (widget := ref()) is not None and isValid(widget)
        ]
    yield
