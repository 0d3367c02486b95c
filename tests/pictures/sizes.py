"""Pictures of each page in several sizes, with different numbers of applications."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.actions import applications
from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import load
from desktop.app.demo import fill
from desktop.app.headless.gallery import close, settle
from desktop.models.database import Store, open_store
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.theme.scheme import use_dark
from tests.bench.generate import generate
from tests.support.scenes import MOMENT, type_size

MANY = 10_000
_FEW = 3


@dataclass(frozen=True, slots=True)
class Size:
    name: str
    window: QSize
    """In device-independent pixels."""
    points: float = 9
    scale: float = 1


SIZES = (
    Size("800x560", QSize(800, 560)),
    Size("1280x800", QSize(1280, 800)),
    Size("scale-1.5", QSize(853, 533), scale=1.5),
    Size("14pt", QSize(1280, 800), points=14),
)


def make(place: Path, directory: Path) -> Iterator[Path]:
    """Write PAGE-COUNT-SIZE-SCHEME.png for each combination; yield each file."""
    directory.mkdir(parents=True, exist_ok=True)
    advisor = Advisor(lambda: load(paths.resources_dir() / "knowledge", "en"))
    for count, store in stores(place, advisor):
        with closing(store):
            ops = Ops(store, lambda: MOMENT, lambda: advisor)
            for size in SIZES:
                for dark in (False, True):
                    use_dark(dark)
                    scheme = "dark" if dark else "light"
                    for page, image in pages(ops, size):
                        path = directory / f"{page}-{count}-{size.name}-{scheme}.png"
                        image.save(str(path))
                        yield path
    use_dark(dark=False)


def stores(place: Path, advisor: Advisor) -> Iterator[tuple[int, Store]]:
    """Stores with no, three, 42 and 10,000 applications."""
    yield 0, open_store(place / "none.db", MOMENT.utc)
    few = open_store(place / "few.db", MOMENT.utc)
    fill(few, advisor, MOMENT)
    ops = Ops(few, lambda: MOMENT, lambda: advisor)
    rows = ops.queries.applications(
        filter=Filter.WAITING, sort=Sort.DUE, now=MOMENT, offset=0, limit=_FEW
    )
    kept = {row.id for row in rows}
    everything = ops.queries.applications(
        filter=Filter.ALL, sort=Sort.ADDED, now=MOMENT, offset=0, limit=MANY
    )
    for row in everything:
        if row.id not in kept:
            ops.run("", applications.delete, row.id)
    yield len(kept), few
    several = open_store(place / "several.db", MOMENT.utc)
    fill(several, advisor, MOMENT)
    fill(several, advisor, MOMENT)
    ops = Ops(several, lambda: MOMENT, lambda: advisor)
    yield ops.queries.count_applications(filter=Filter.ALL, now=MOMENT), several
    many = generate(place / "many", MANY, 2 * MANY, MOMENT.today)
    yield MANY, open_store(many, MOMENT.utc)


def pages(ops: Ops, size: Size) -> Iterator[tuple[str, QImage]]:
    """Each page of a window in this size, by its key."""
    with type_size(size.points):
        window = MainWindow(ops)
        window.resize(size.window)
        window.show()
        for key in window.page_keys:
            window.show_page(key).focus_content()
            settle()
            QApplication.processEvents()
            image = QImage(window.size() * size.scale, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(size.scale)
            window.render(image, QPoint())
            yield key, image
        close(window)
