"""The pages and dialogs of the gallery, for tests that open each of them."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import load
from desktop.app.demo import fill
from desktop.app.headless.gallery import Gallery, Scene, close, settle
from desktop.core.moment import Moment
from desktop.core.profile import Density, Profile
from desktop.models.database import open_store
from desktop.ops import Ops
from desktop.paths import resources_dir
from desktop.ui.theme.scheme import use_in_windows

#: The time at which the example is shown.
MOMENT = Moment(datetime(2026, 3, 24, 10, 0, tzinfo=UTC), "UTC")


@contextmanager
def example_gallery(place: Path, language: str = "en") -> Iterator[Gallery]:
    """The gallery with a store of example data and an empty store, both in `place`.

    `language` is that of the evidence and of the example; the interface has the one in use.
    """
    advisor = Advisor(lambda: load(resources_dir() / "knowledge", language))
    with ExitStack() as stores:
        opened = [open_store(place / name, MOMENT.utc) for name in ("example", "empty")]
        for store in opened:
            stores.callback(store.close)
        fill(opened[0], advisor, MOMENT, language)
        example, empty = (Ops(store, lambda: MOMENT, lambda: advisor) for store in opened)
        yield Gallery(example, empty)


@contextmanager
def opened(scene: Scene) -> Iterator[QWidget]:
    """The widget of the scene, shown and laid out."""
    widget = scene.make()
    widget.show()
    settle()
    try:
        yield widget
    finally:
        close(widget)


@contextmanager
def type_size(points: float) -> Iterator[None]:
    """Set the size of the program's font, in points."""
    before = QApplication.font()
    font = QFont(before)
    font.setPointSizeF(points)
    QApplication.setFont(font)
    try:
        yield
    finally:
        QApplication.setFont(before)


@contextmanager
def in_density(density: Density) -> Iterator[None]:
    """Make windows in `density`."""
    use_in_windows(Profile(density=density))
    try:
        yield
    finally:
        use_in_windows(Profile())
