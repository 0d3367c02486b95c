"""Web, mail and telephone links: their text, and opening them in the system's default program."""

from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.system.open_external import (
    NotAllowedError,
    host_of,
    open_document,
    open_external,
)


def mail_to(address: str) -> str:
    """The mailto address for one recipient; nothing in `address` can add a header."""
    return f"mailto:{quote(address, safe='@')}"


def shown_host(address: str) -> str:
    """The text of a link to `address`: its host, or the address itself if it has none."""
    try:
        return host_of(address) or address
    except ValueError:
        return address


def open_link(address: str, window: QWidget) -> None:
    """Open `address` in the default program, or show a message if that is not possible.

    For links whose text is `shown_host` or the mail address.
    """
    try:
        opened = open_external(address)
        sentence = QCoreApplication.translate(
            "OpenLink", "No program for this address was found. You can copy it instead."
        )
    except (NotAllowedError, ValueError):
        opened = False
        sentence = QCoreApplication.translate(
            "OpenLink", "Only web, mail and telephone addresses are opened. Check it, please."
        )
    if not opened:
        title = QCoreApplication.translate("OpenLink", "Open address")
        _explain(title, sentence, address, window)


def open_file(path: str, window: QWidget) -> None:
    """Open a document in its usual program, or show a message if that is not possible."""
    try:
        if open_document(Path(path)):
            return
        sentence = QCoreApplication.translate(
            "OpenLink",
            "The file could not be opened. It was moved or renamed, or no program for it was "
            "found. It was here:",
        )
    except NotAllowedError:
        sentence = QCoreApplication.translate(
            "OpenLink", "Only documents on this computer are opened. This file is here:"
        )
    _explain(QCoreApplication.translate("OpenLink", "Open file"), sentence, path, window)


def _explain(title: str, sentence: str, about: str, window: QWidget) -> None:
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Information)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(sentence)
    box.setInformativeText(about)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.open()
