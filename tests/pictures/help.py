"""The pictures of the help pages, cut out of the pages and dialogs of the gallery."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop import wording
from desktop.advice.help import Topic
from desktop.app.headless.gallery import Gallery, close, settle
from desktop.ui import theme
from desktop.ui.forms.autosave import DraftAutosave
from desktop.ui.insights.page import InsightsPage
from desktop.ui.interviews.board.board import Board
from desktop.ui.interviews.page import SEARCH_DELAY
from desktop.ui.shell.pages import INSIGHTS, INTERVIEWS, PEOPLE, TODAY
from desktop.ui.theme.scheme import use_dark
from desktop.ui.today.card import StepCard
from desktop.ui.today.interview_card import InterviewCard
from desktop.ui.widgets.text import Text
from desktop.wording import languages
from tests.pictures import png

if TYPE_CHECKING:
    from desktop.ui.forms.add_application import AddApplicationDialog
    from desktop.ui.settings.dialog import SettingsDialog
    from desktop.ui.shell.main_window import MainWindow

#: The usual size of a picture, in pixels; a form is as wide as it needs.
SIZE = QSize(540, 300)


def make(gallery: Gallery, directory: Path) -> Iterator[Path]:
    """Write a light and a dark picture of each topic; yield each file."""
    directory.mkdir(parents=True, exist_ok=True)
    for dark in (False, True):
        use_dark(dark)
        for topic, picture in PICTURES.items():
            path = directory / f"{topic}-{'dark' if dark else 'light'}.png"
            png.save(picture(gallery), path)
            yield path
    use_dark(dark=False)


def of_scene(
    gallery: Gallery, name: str, do: Callable[[QWidget], QRect], size: QSize | None = None
) -> QImage:
    """The part of the scene `name` that `do` returns after it has used the widget."""
    scene = next(one for one in gallery.scenes() if one.name == name)
    widget = scene.make()
    widget.show()
    if size is not None:
        widget.resize(size)
    settle()
    part = do(widget)
    settle()
    if cut := cut_at_the_right(widget, part):
        raise ValueError(name, cut)
    image = widget.grab(part.intersected(widget.rect())).toImage()
    close(widget)
    return image


def cut_at_the_right(window: QWidget, part: QRect) -> set[QWidget]:
    """The widgets that begin inside `part` and go on beyond its right edge; not what holds others.

    What is covered by something else there is not seen.
    """
    edge = part.intersected(window.rect())
    seen = {window.childAt(QPoint(edge.right(), y)) for y in range(edge.top(), edge.bottom())}
    places = {one: QRect(one.mapTo(window, QPoint()), one.size()) for one in seen if one}
    return {
        one
        for one, place in places.items()
        if place.left() >= edge.left()
        and place.right() > edge.right()
        and not one.findChildren(QWidget)
    }


def to_the_right(window: QWidget, inner: QWidget | None = None, height: int = 0) -> QRect:
    """The upper part of the window, or from `inner` on, up to its right edge."""
    at = QPoint() if inner is None else inner.mapTo(window, QPoint())
    return QRect(at, QSize(window.width() - at.x(), height or SIZE.height()))


def around(window: QWidget, *widgets: QWidget, margin: int = theme.S + theme.XS) -> QRect:
    """The part of the window with the widgets."""
    found = QRect()
    for widget in widgets:
        found = found.united(QRect(widget.mapTo(window, QPoint()), widget.size()))
    return found.adjusted(-margin, -margin, margin, margin)


def _top(widget: QWidget) -> QRect:
    return to_the_right(widget)


def _add(gallery: Gallery) -> QImage:
    def typed(widget: QWidget) -> QRect:
        dialog = cast("AddApplicationDialog", widget)
        dialog.findChildren(DraftAutosave)[0].stop()  # else the next picture offers its draft
        QTest.keyClicks(dialog.line, dialog.line.placeholderText())
        dialog.line.setCursorPosition(0)
        return _top(widget)

    return of_scene(gallery, "add-application", typed, QSize(SIZE.width(), 480))


def _answered(gallery: Gallery) -> QImage:
    return of_scene(gallery, "answer-still-deciding", _top, QSize(SIZE.width(), 420))


def _prepare(gallery: Gallery) -> QImage:
    def first_card(widget: QWidget) -> QRect:
        return around(widget, widget.findChildren(InterviewCard)[0], margin=theme.XS)

    return of_scene(gallery, "interview-cards", first_card, QSize(640, 220))


def _write(gallery: Gallery) -> QImage:
    def top(_widget: QWidget) -> QRect:
        return QRect(0, 0, 700, 330)

    return of_scene(gallery, "letter", top, QSize(700, 420))


def _later(gallery: Gallery) -> QImage:
    """A card of Today with its menu open; a menu is a window of its own."""
    menus: list[tuple[QPoint, QImage]] = []

    def with_menu(widget: QWidget) -> QRect:
        card = widget.findChildren(StepCard)[0]
        button = card.later_button
        part = around(widget, card, margin=theme.XS)
        at = button.mapTo(widget, QPoint(0, button.height())) - part.topLeft()
        card.later.aboutToShow.emit()
        card.later.resize(card.later.sizeHint())
        menus.append((at, card.later.grab().toImage()))
        return part.adjusted(0, 0, 0, card.later.height() - theme.S)

    image = of_scene(gallery, TODAY, with_menu, QSize(720, 640))
    painter = QPainter(image)
    for at, menu in menus:
        painter.drawImage(at, menu)
    painter.end()
    return image


#: Columns of the board that are shown, as many as have room.
_COLUMNS = 3
#: What the example has in its names, in the languages of the interface.
_SEARCHED = {"de": "farn", "es": "helech", "fr": "foug"}


def _find(gallery: Gallery) -> QImage:
    def search(widget: QWidget) -> QRect:
        window = cast("MainWindow", widget)
        QTest.keyClicks(window.search, _SEARCHED.get(languages.current(), "fern"))
        QTest.qWait(2 * SEARCH_DELAY)
        return to_the_right(window, window.top_bar)

    return of_scene(gallery, INTERVIEWS, search, QSize(776, 560))


def _posting(gallery: Gallery) -> QImage:
    return of_scene(gallery, "posting-read", _top, QSize(SIZE.width(), 420))


def _import(gallery: Gallery) -> QImage:
    return of_scene(gallery, "import", _top, QSize(SIZE.width(), 420))


def _export(gallery: Gallery) -> QImage:
    return of_scene(gallery, "export", _top, QSize(SIZE.width(), 420))


def _board(gallery: Gallery) -> QImage:
    def columns(widget: QWidget) -> QRect:
        window = cast("MainWindow", widget)
        board = window.findChildren(Board)[0]
        for column in board.shown[_COLUMNS:]:
            board.toggle_column(column.kind)
        return to_the_right(window, window.stack)

    return of_scene(gallery, f"{INTERVIEWS}-board", columns, QSize(776, 560))


def _several(gallery: Gallery) -> QImage:
    def rows(widget: QWidget) -> QRect:
        window = cast("MainWindow", widget)
        return to_the_right(window, window.stack, 320)

    return of_scene(gallery, f"{INTERVIEWS}-several", rows, QSize(776, 560))


def _insights(gallery: Gallery) -> QImage:
    def curve(widget: QWidget) -> QRect:
        page = cast("MainWindow", widget).page
        if not isinstance(page, InsightsPage):
            raise TypeError(page)
        panel = page.waiting.charts[0]
        return around(widget, page.waiting.heading, panel.view, margin=theme.XS)

    return of_scene(gallery, INSIGHTS, curve, QSize(800, 640))


def _undo(gallery: Gallery) -> QImage:
    def bar(widget: QWidget) -> QRect:
        window = cast("MainWindow", widget)
        words = QCoreApplication.translate("TodayPage", "Put off until {day}")
        window.undo_bar.show_message(words.format(day=wording.day(date(2026, 3, 27))))
        return around(window, window.undo_bar, margin=0)

    return of_scene(gallery, PEOPLE, bar, QSize(700, 560))


def _keep(gallery: Gallery) -> QImage:
    """The section of the backups; the path above it depends on the computer."""

    def backups(widget: QWidget) -> QRect:
        texts = widget.findChildren(Text)
        words = QCoreApplication.translate("BackupsGroup", "Backups")
        heading = next(text for text in texts if text.text() == words)
        left = cast("SettingsDialog", widget).stack.mapTo(widget, QPoint()).x()
        top = heading.mapTo(widget, QPoint()).y() - theme.S + theme.XS
        return QRect(QPoint(left, top), QSize(widget.width() - left, 150))

    return of_scene(gallery, "settings-data", backups, QSize(760, 600))


def _remind(gallery: Gallery) -> QImage:
    def page(widget: QWidget) -> QRect:
        return to_the_right(widget, cast("SettingsDialog", widget).stack)

    return of_scene(gallery, "settings-reminders", page, QSize(760, 600))


PICTURES: Mapping[Topic, Callable[[Gallery], QImage]] = {
    Topic.ADD: _add,
    Topic.IMPORT: _import,
    Topic.DOCUMENTS: _posting,
    Topic.ANSWERED: _answered,
    Topic.PREPARE: _prepare,
    Topic.WRITE: _write,
    Topic.LATER: _later,
    Topic.FIND: _find,
    Topic.BOARD: _board,
    Topic.SEVERAL: _several,
    Topic.INSIGHTS: _insights,
    Topic.UNDO: _undo,
    Topic.EXPORT: _export,
    Topic.KEEP: _keep,
    Topic.REMIND: _remind,
}
