"""Handing a letter over: to the mail program, a web mail, the clipboard or a file."""

from collections.abc import Callable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.actions import settings
from desktop.core.records import Person
from desktop.ops import Ops
from desktop.system import open_external
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.letter.sending import WAY, Way
from tests.support.letter_pages import Open, Read

Add = Callable[..., str]


def test_copying_puts_the_text_on_the_clipboard_and_asks_whether_it_went_out(
    open_letter: Open, add_met: Add, clipboard: Callable[[], str], record_of: Read
) -> None:
    key = add_met()
    dialog = open_letter(key)
    question = dialog.foot.question
    assert (question.isVisible(), dialog.foot.open.is_primary) == (False, True)
    dialog.foot.ways[Way.COPY].click()
    assert clipboard() == dialog.editor.body.toPlainText()
    assert (question.isVisible(), dialog.foot.open.is_primary) == (True, False)
    assert question.text.text() == "Did it go out?"
    assert question.done.text() == "The text is on the clipboard. Paste it into a new mail."
    assert record_of(key).contacts == ()


def test_the_mail_program_gets_the_letter_percent_encoded(
    open_letter: Open, add_met: Add, handed_over: list[str]
) -> None:
    dialog = open_letter(add_met())
    dialog.editor.subject.setText("Thanks & more")
    dialog.editor.subject.textEdited.emit("Thanks & more")
    dialog.foot.open.click()
    (address,) = handed_over
    found = parse_qs(urlsplit(address).query)
    assert urlsplit(address).path == "dana@example.com"
    assert found["subject"] == ["Thanks & more"]
    assert found["body"][0].split("\r\n") == dialog.editor.body.toPlainText().split("\n")
    assert dialog.isVisible()
    assert dialog.foot.question.done.text() == (
        "It opens in your mail program. If nothing appears, choose another way below."
    )


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (Way.GMAIL, ("mail.google.com", "su", "&Open in Gmail")),
        (Way.OUTLOOK, ("outlook.live.com", "subject", "&Open in Outlook.com")),
        (Way.OFFICE, ("outlook.office.com", "subject", "&Open in Outlook at work")),
    ],
)
def test_a_web_mail_gets_the_letter_and_comes_first_from_then_on(
    open_letter: Open, add_met: Add, handed_over: list[str], way: Way, expected: tuple[str, ...]
) -> None:
    host, subject, primary = expected
    dialog = open_letter(add_met("Dana Reyes", "Lee Okafor"))
    assert dialog.foot.open.text() == "&Open in mail program"
    assert not dialog.foot.ways[Way.MAIL_PROGRAM].isVisible()
    dialog.foot.ways[way].click()
    (address,) = handed_over
    assert urlsplit(address).hostname == host
    found = parse_qs(urlsplit(address).query)
    assert found["to"] == ["dana@example.com"]
    assert found[subject] == [dialog.editor.subject.text()]
    assert found["body"] == [dialog.editor.body.toPlainText()]
    assert dialog.foot.question.done.text() == "It opens in your browser, as a new mail."
    dialog.foot.question.yes.click()
    assert dialog.foot.open.text() == primary
    assert not dialog.foot.ways[way].isVisible()
    assert dialog.foot.ways[Way.MAIL_PROGRAM].isVisible()
    dialog.foot.open.click()
    assert urlsplit(handed_over[-1]).hostname == host


def test_who_copies_is_offered_that_first(open_letter: Open, add_met: Add) -> None:
    key = add_met()
    dialog = open_letter(key)
    dialog.foot.ways[Way.COPY].click()
    dialog.close()
    again = open_letter(key)
    assert again.foot.open.text() == "C&opy the text"
    assert not again.foot.ways[Way.COPY].isVisible()


def test_an_unknown_stored_way_is_the_mail_program(
    open_letter: Open, add_met: Add, ops: Ops
) -> None:
    ops.run("", settings.put, WAY, "pigeon")
    assert open_letter(add_met()).foot.way is Way.MAIL_PROGRAM


@pytest.mark.parametrize("way", [Way.MAIL_PROGRAM, Way.GMAIL])
def test_a_letter_that_is_too_long_is_not_handed_over_and_other_ways_are_named(
    open_met: LetterDialog, handed_over: list[str], folder: Path, way: Way
) -> None:
    dialog = open_met
    dialog.editor.body.setPlainText("Dear Dana,\n\n" + "ä long word " * 200)
    dialog.sending.hand_over(way, *_parts(dialog))
    assert handed_over == []
    assert not dialog.foot.question.isVisible()
    assert dialog.foot.notice.text() == (
        "The letter is too long to be opened this way. Copy the text, or save it as a mail file "
        "and open that."
    )
    dialog.foot.save.click()
    chooser = dialog.sending.dialog
    assert isinstance(chooser, QFileDialog)
    path = folder / "letter.eml"
    chooser.fileSelected.emit(str(path))
    chooser.close()
    read = message_from_bytes(path.read_bytes(), _class=EmailMessage, policy=default)
    assert read["X-Unsent"] == "1"
    assert read["To"].addresses[0].addr_spec == "dana@example.com"
    assert read.get_content().split() == dialog.editor.body.toPlainText().split()
    assert "Saved" in dialog.foot.question.done.text()
    assert dialog.foot.notice.text() == ""


def _parts(dialog: LetterDialog) -> tuple[Person | None, str, str]:
    return dialog.letter.addressee.person, *dialog.editor.text()


@pytest.mark.parametrize(
    ("way", "program"), [(Way.MAIL_PROGRAM, "mail program"), (Way.OUTLOOK, "browser")]
)
def test_where_no_program_starts_the_text_is_on_the_clipboard(
    open_met: LetterDialog, monkeypatch: pytest.MonkeyPatch, clipboard: Callable[[], str],
    way: Way, program: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(open_external, "open_external", lambda _address: False)
    open_met.sending.hand_over(way, *_parts(open_met))
    assert clipboard() == open_met.editor.body.toPlainText()
    assert open_met.foot.question.done.text() == (
        f"No {program} could be started. The text is on the clipboard. Paste it into a new mail."
    )


def test_a_file_that_cannot_be_written_is_said_calmly(
    open_letter: Open, add_met: Add, folder: Path
) -> None:
    dialog = open_letter(add_met())
    dialog.sending.write(folder / "none" / "letter.eml", None, "Hello", "Text")
    assert "could not be written" in dialog.foot.notice.text()


def test_saving_proposes_a_name_every_system_takes(open_letter: Open, add_met: Add) -> None:
    dialog = open_letter(add_met())
    dialog.foot.save.click()
    chooser = dialog.sending.dialog
    assert isinstance(chooser, QFileDialog)
    (chosen,) = chooser.selectedFiles()
    assert Path(chosen).name == "Thank you Data engineer 23 March.eml"
    chooser.close()


def test_an_address_that_mails_refuse_is_named(
    open_letter: Open, add_met: Add, folder: Path
) -> None:
    dialog = open_letter(add_met())
    odd = Person(id="0", name="Dana Reyes", email="dana..reyes@example.com")
    dialog.sending.write(folder / "letter.eml", odd, "Hello", "Text")
    assert "dana..reyes@example.com" in dialog.foot.notice.text()
    assert not (folder / "letter.eml").exists()


def test_a_letter_with_a_gap_is_not_handed_over_until_it_is_filled_or_taken_out(
    open_letter: Open, add_met: Add
) -> None:
    dialog = open_letter(add_met())
    foot, text = dialog.foot, dialog.editor.body
    ways = (foot.open, foot.save, *foot.ways.values())
    assert all(way.isEnabled() for way in ways)
    written = text.toPlainText()
    text.setPlainText(written.replace("Thank you", "[one thing you talked about] Thank you", 1))
    for way in ways:
        assert not way.isEnabled()
        assert way.toolTip() == "Fill in “[one thing you talked about]” first, or take it out."
    text.setPlainText(written)
    for way in ways:
        assert way.isEnabled()
        assert way.toolTip() == ""
