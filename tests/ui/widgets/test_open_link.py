"""Links are opened in another program, or the reason is shown why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.interviews.detail.link import ElidedLink, mail_link
from desktop.ui.widgets.open_link import mail_to, open_file, open_link, shown_host


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def refusal(window: QWidget) -> QMessageBox:
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box


def test_nothing_in_a_mail_address_can_add_a_recipient_or_a_header() -> None:
    address = mail_to("dana@example.com?bcc=x@example.com&subject=a\r\nb")
    assert address == "mailto:dana@example.com%3Fbcc%3Dx@example.com%26subject%3Da%0D%0Ab"


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://user:word@jobs.example.com:8443/x", "jobs.example.com"),
        ("example.com/jobs", "example.com/jobs"),
        ("https://[broken", "https://[broken"),
    ],
)
def test_a_link_shows_the_host_it_leads_to(address: str, host: str) -> None:
    assert shown_host(address) == host


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:x", "https://[broken"])
def test_only_web_mail_and_telephone_addresses_are_opened(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setattr("subprocess.Popen", lambda *_a, **_k: pytest.fail("opened"))
    open_link(address, window)
    box = refusal(window)
    assert "Only web, mail and telephone addresses" in box.text()
    assert box.informativeText() == address
    assert box.textFormat() is Qt.TextFormat.PlainText


def test_without_a_program_to_open_it_the_address_is_shown_for_copying(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.widgets.open_link.open_external", lambda _address: False)
    open_link("https://jobs.example.com", window)
    assert refusal(window).informativeText() == "https://jobs.example.com"


def test_a_mail_link_shows_the_address_and_writes_to_it(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr("desktop.ui.widgets.open_link.open_external", note)
    link = mail_link("dana+jobs@example.com", "Write to Dana", window)
    link.setParent(window)
    assert link.text() == "dana+jobs@example.com"
    link.click()
    assert opened == ["mailto:dana%2Bjobs@example.com"]


def test_a_long_link_gives_way_and_comes_back(window: QWidget, qtbot: QtBot) -> None:
    words = "a-very-long-address-of-somebody@departments.example.com"
    link = ElidedLink(words, "Write", "mail")
    link.setParent(window)
    link.show()
    wanted = link.sizeHint().width()
    link.resize(120, link.sizeHint().height())
    qtbot.waitUntil(lambda: "…" in link.text())
    assert link.sizeHint().width() == wanted
    link.resize(wanted, link.sizeHint().height())
    qtbot.waitUntil(lambda: link.text() == words)


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/no/such/CV.pdf", "The file could not be opened."),
        ("/no/such/CV.sh", "Only documents on this computer are opened."),
    ],
)
def test_a_file_that_is_not_opened_is_told_with_its_path(
    qtbot: QtBot, path: str, sentence: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    open_file(path, window)
    (box,) = window.findChildren(QMessageBox)
    assert box.text().startswith(sentence)
    assert box.informativeText() == path
    box.close()


def test_a_file_that_opens_needs_no_words(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.ui.widgets.open_link.open_document", lambda _path: True)
    window = QWidget()
    qtbot.addWidget(window)
    open_file("/my/CV.pdf", window)
    assert window.findChildren(QMessageBox) == []
