"""Whom to call: the number with its code, a field where it is missing, and when to call."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import segno
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.actions import interviews, people
from desktop.ops import Ops
from desktop.ui.forms.person import PersonDialog
from desktop.ui.talk.dialog import TalkDialog
from desktop.ui.talk.qr_code import QUIET_ZONE, QrCode
from tests.support.letter_pages import Read
from tests.support.window import NOW, Clock

Add = Callable[..., str]
Open = Callable[[str], TalkDialog]


def dark_modules(code: QrCode) -> list[list[bool]]:
    """The modules of the picture without its margin, which has to be white."""
    image = code.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    side = 4
    count = image.width() // side
    assert image.width() == image.height() == count * side
    colours = {image.pixelColor(x, y).name() for x in range(count) for y in range(count)}
    assert colours <= {"#ffffff", "#000000"}
    picture = [
        [image.pixelColor(x * side + 2, y * side + 2).name() == "#000000" for x in range(count)]
        for y in range(count)
    ]
    inner = range(QUIET_ZONE, count - QUIET_ZONE)
    places = [(x, y) for y in range(count) for x in range(count)]
    margin = [picture[y][x] for x, y in places if not (x in inner and y in inner)]
    assert not any(margin)
    return [[picture[y][x] for x in inner] for y in inner]


@pytest.mark.parametrize("dark", [False, True])
def test_the_code_is_black_on_white_with_its_margin_in_every_colour_scheme(
    qtbot: QtBot, set_dark: Callable[[bool], None], dark: bool
) -> None:
    set_dark(dark)
    code = QrCode()
    qtbot.addWidget(code)
    code.show_text("tel:+353209130145")
    code.resize(code.sizeHint())
    expected = segno.make_qr("tel:+353209130145", error="m").matrix
    assert dark_modules(code) == [[bool(module) for module in row] for row in expected]


def test_the_number_is_shown_with_its_code_and_copied(
    open_talk: Open, add_call: Add, clipboard: Callable[[], str]
) -> None:
    dialog = open_talk(add_call(phone="+1 (212) 555-0142"))
    panel = dialog.panel
    assert panel.name.text() == "Dana Reyes"
    assert panel.number.text() == "+1 (212) 555-0142"
    assert panel.code.isVisible()
    assert [w.isVisible() for w in (panel.numbers, panel.field, panel.save, panel.missing)] == [
        False
    ] * 4
    panel.copy.click()
    assert clipboard() == "+1 (212) 555-0142"
    assert dialog.notice.text() == "The number is on the clipboard."


def test_it_is_dialled_by_the_systems_own_program(
    open_talk: Open, add_call: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialled: list[str] = []
    monkeypatch.setattr("desktop.ui.widgets.open_link.open_external", dialled.append)
    dialog = open_talk(add_call(phone="+1 (212) 555-0142 ext. 7"))
    dialog.panel.dial.click()
    assert dialled == ["tel:+12125550142;ext=7"]
    box = dialog.findChild(QMessageBox)  # nothing was started
    assert isinstance(box, QMessageBox)
    assert box.informativeText() == "tel:+12125550142;ext=7"


def test_of_several_numbers_one_is_chosen(
    qtbot: QtBot, open_talk: Open, add_call: Add, clipboard: Callable[[], str]
) -> None:
    panel = open_talk(add_call(phone="555 0100, mobile 07700 900123")).panel
    assert panel.numbers.isVisible()
    assert panel.number.isHidden()
    first = dark_modules(panel.code)
    panel.numbers.setCurrentIndex(1)
    qtbot.waitUntil(lambda: panel.code.size() == panel.code.sizeHint())
    assert dark_modules(panel.code) != first
    panel.copy.click()
    assert clipboard() == "07700 900123"


def test_an_unknown_number_is_entered_in_its_place(
    open_talk: Open, ops: Ops, add_call: Add, record_of: Read
) -> None:
    key = add_call(phone="ask at the desk")
    dialog = open_talk(key)
    panel = dialog.panel
    assert panel.missing.text() == (
        "The number is not known. If they have a switchboard, ask there."
    )
    assert not panel.copy.isVisible()
    assert not panel.code.isVisible()
    assert panel.field.text() == "ask at the desk"
    assert not panel.save.isEnabled()
    panel.field.setFocus()
    panel.field.selectAll()
    QTest.keyClicks(panel.field, "+353 20 913 0145")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert record_of(key).people[0].phone == "+353 20 913 0145"
    assert record_of(key).contacts == ()
    assert panel.number.isVisible()
    assert panel.code.isVisible()
    assert dialog.focusWidget() is panel.copy
    ops.undo()
    assert record_of(key).people[0].phone == "ask at the desk"
    assert panel.field.isVisible()


def test_somebody_to_call_is_added_from_here(
    open_talk: Open, add_call: Add, ops: Ops, record_of: Read
) -> None:
    key = add_call()
    (dana,) = record_of(key).people
    assert ops.run("", people.delete, dana.id)
    dialog = open_talk(key)
    panel = dialog.panel
    assert panel.missing.text() == "Nobody to call is entered yet."
    assert not panel.save.isVisible()
    panel.number_entered.emit("555 0100")  # there is nobody to save it with
    panel.add_person.click()
    (form,) = dialog.findChildren(PersonDialog)
    form.person_name.setText("Lee Okafor")
    form.phone.setText("555 0142")
    form.accept()
    assert panel.name.text() == "Lee Okafor"
    assert panel.chosen == "555 0142"
    assert dialog.head.title.text() == "Call Lee"
    dialog.talked.click()
    assert len(record_of(key).participations) == 1


def test_a_call_with_nobody_known_can_be_logged(
    open_talk: Open, add_call: Add, ops: Ops, record_of: Read
) -> None:
    key = add_call()
    assert ops.run("", people.delete, record_of(key).people[0].id)
    open_talk(key).talked.click()
    assert len(record_of(key).contacts) == 1


@pytest.mark.parametrize(
    ("zone", "day", "words"),
    [
        ("UTC", 24, "Good hours: 10:00–12:00, 14:00–16:00."),
        (
            "America/New_York",
            24,
            (
                "It is 11:00 in New York now. Good hours there: 10:00–12:00, 14:00–16:00; "
                "for you 14:00–16:00, 18:00–20:00."
            ),
        ),
        ("UTC", 29, "Today is no working day there. Good hours: 10:00–12:00, 14:00–16:00."),
    ],
)
def test_the_hours_are_theirs_and_yours(
    hours_on: Callable[[str, int], str], zone: str, day: int, words: str
) -> None:
    assert hours_on(zone, day) == words


@pytest.fixture
def hours_on(
    open_talk: Open, ops: Ops, add_call: Add, record_of: Read, clock: Clock
) -> Callable[[str, int], str]:
    """What is said about the hours to an employer in a time zone, on a day in March."""

    def read(zone: str, day: int) -> str:
        key = add_call()
        (interview,) = record_of(key).interviews
        met = [a.person_id for a in record_of(key).attendances]
        assert ops.run("", interviews.update, replace(interview, zone=zone), met)
        clock.moment = replace(clock.moment, utc=NOW.replace(day=day))
        return open_talk(key).panel.hours.text()

    return read


@pytest.mark.parametrize("phone", ["555 0100", ""])
def test_every_letter_jumps_to_one_thing_only(open_talk: Open, add_call: Add, phone: str) -> None:
    dialog = open_talk(add_call(phone=phone))
    parts: list[QLabel | QAbstractButton] = dialog.findChildren(QLabel)
    parts += dialog.findChildren(QAbstractButton)
    plain = [part.text().replace("&&", "__") for part in parts if part.isVisible()]
    letters = sorted(text[text.index("&") + 1].lower() for text in plain if "&" in text)
    assert letters == sorted(set(letters))


def test_everything_can_be_reached_by_keyboard(
    qtbot: QtBot, open_talk: Open, add_call: Add
) -> None:
    dialog = open_talk(add_call())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen: set[QWidget] = set()
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    head, panel = dialog.head, dialog.panel
    wanted = {
        head.template, head.about_letters, head.tone,
        *(text.editor.body for text in dialog.notes.texts), panel.copy, panel.dial,
        dialog.close_button, dialog.unanswered, dialog.message, dialog.talked,
    }  # fmt: skip
    assert wanted <= seen
    nameless = [w for w in seen if isinstance(w, QLineEdit) and not (w.accessibleName())]
    assert nameless == []
    assert panel.code.accessibleName() == "QR code of the number"


def test_it_fits_into_a_small_window(open_talk: Open, add_call: Add) -> None:
    dialog = open_talk(add_call("Maximiliane-Friederike von und zu Hohenstaufen-Weissenburg"))
    small = QSize(640, 480)
    dialog.resize(small)
    assert dialog.size() == small
    for widget in (dialog.talked, dialog.close_button, dialog.unanswered):
        place = widget.mapTo(dialog, widget.rect().bottomRight())
        assert dialog.rect().contains(place)
