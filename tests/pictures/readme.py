"""The pictures and the film of the README."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop import paths
from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import load
from desktop.app.headless.gallery import Gallery, close, settle
from desktop.core.kinds import AnswerKind
from desktop.models.database import open_store
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.interviews.detail.view import DetailView
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import INTERVIEWS, TODAY
from desktop.ui.wizard.dialog import WizardDialog
from tests.pictures import png
from tests.pictures.help import around, of_scene
from tests.support.scenes import MOMENT

TYPED = "Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday"
_FILM_SIZE = QSize(960, 620)
_TITLE_HEIGHT = 28


def make(gallery: Gallery, directory: Path) -> Iterator[Path]:
    """Write the four pictures and the film; yield each file."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, scene, size in (
        ("window", TODAY, QSize(1120, 720)),
        ("interviews", INTERVIEWS, QSize(1120, 720)),
        ("details", f"{INTERVIEWS}-offer", QSize(1120, 900)),
        ("answer", "wizard-answer", QSize(860, 640)),
    ):
        is_detail = name == "details"
        image = of_scene(
            gallery,
            scene,
            lambda widget, is_detail=is_detail: (  # type: ignore[misc]
                around(widget, widget.findChildren(DetailView)[0], margin=0)
                if is_detail
                else widget.rect()
            ),
            size,
        )
        path = directory / f"{name}.png"
        png.save(image, path)
        yield path
    path = directory / "film.png"
    png.save_film(list(film()), path)
    yield path


def film() -> Iterator[png.Frame]:
    """From an empty window to the answer of the wizard, with one application."""
    advisor = Advisor(lambda: load(paths.resources_dir() / "knowledge", "en"))
    with (
        TemporaryDirectory(prefix="callback-film-") as place,
        closing(open_store(Path(place) / "callback.db", MOMENT.utc)) as store,
    ):
        ops = Ops(store, lambda: MOMENT, lambda: advisor)
        window = MainWindow(ops)
        window.resize(_FILM_SIZE)
        window.show()
        yield png.Frame(_picture(window), 1500)
        yield from _add(window)
        (row,) = ops.queries.applications(
            filter=Filter.ALL, sort=Sort.ADDED, now=ops.now(), offset=0, limit=1
        )
        window.open_application(row.id)
        yield png.Frame(_picture(window), 3000)
        yield from _wait(window, row.id)
        yield from _ask(window, row.id)
        window.show_page(TODAY)
        yield png.Frame(_picture(window), 3000)
        close(window)


def _add(window: MainWindow) -> Iterator[png.Frame]:
    dialog = AddApplicationDialog(window.ops, window, line="")
    dialog.open()
    *parts, last = TYPED.split(",")
    for part in parts:
        QTest.keyClicks(dialog.line, f"{part},")
        yield png.Frame(_picture(window, dialog), 900)
    QTest.keyClicks(dialog.line, last)
    yield png.Frame(_picture(window, dialog), 2500)
    dialog.accept()
    close(dialog)


def _wait(window: MainWindow, application_id: str) -> Iterator[png.Frame]:
    """They answer that they are still deciding."""
    record = window.ops.queries.record(application_id)
    if record is None:
        raise LookupError(application_id)
    dialog = AnswerDialog(window.ops, record, window, kind=AnswerKind.STILL_DECIDING)
    dialog.open()
    yield png.Frame(_picture(window, dialog), 1500)
    dialog.promise.set_words("by the end of next week")
    yield png.Frame(_picture(window, dialog), 2000)
    dialog.accept()
    close(dialog)
    yield png.Frame(_picture(window), 3000)


def _ask(window: MainWindow, application_id: str) -> Iterator[png.Frame]:
    dialog = WizardDialog(window.ops, application_id, window)
    dialog.resize(QSize(800, 560))
    dialog.open()
    yield png.Frame(_picture(window, dialog), 2000)
    while not dialog.session.finished:
        dialog.foot.next.click()
    yield png.Frame(_picture(window, dialog), 4000)
    dialog.close()
    close(dialog)


def _picture(window: MainWindow, dialog: QDialog | None = None) -> QImage:
    """The window, with the dialog and its title in the middle."""
    settle()
    image = window.grab().toImage()
    if dialog is None:
        return image
    inner = dialog.grab().toImage()
    box = QRect(QPoint(), inner.size() + QSize(0, _TITLE_HEIGHT))
    box.moveCenter(image.rect().center())
    painter = QPainter(image)
    palette = window.palette()
    painter.fillRect(box.adjusted(-1, -1, 1, 1), theme.quiet(palette))
    title = QRect(box.topLeft(), QSize(box.width(), _TITLE_HEIGHT))
    painter.fillRect(title, theme.blend(theme.quiet(palette), palette.window().color(), 0.15))
    painter.setPen(palette.windowText().color())
    painter.setFont(theme.semibold())
    painter.drawText(title, int(Qt.AlignmentFlag.AlignCenter), dialog.windowTitle())
    painter.drawImage(box.topLeft() + QPoint(0, _TITLE_HEIGHT), inner)
    painter.end()
    return image
