"""Hands a letter to the clipboard, the mail program or a file."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.records import Person
from desktop.core.text import one_line
from desktop.exchange.eml import eml
from desktop.exchange.mailto import fits, mailto
from desktop.system import open_external

_FILE_NAME = 60


class Sending(QObject):
    """Hands a letter over; `reported` carries the result as one sentence."""

    reported = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: QFileDialog | None = None

    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.reported.emit(self.tr("The text is on the clipboard."))

    def open_mail(self, person: Person, subject: str, body: str) -> None:
        """Open the mail program; a letter too long for a mailto address is saved as a file."""
        address = mailto([one_line(person.email)], one_line(subject), body)
        if not fits(address):
            QGuiApplication.clipboard().setText(body)
            self.save(person, subject, body)
            self.reported.emit(
                self.tr(
                    "The letter is too long to hand over. Save it and open the file; the text is "
                    "on the clipboard too."
                )
            )
        elif open_external.open_external(address):
            self.reported.emit(
                self.tr("Handed to your mail program. Press “I sent it” when it is out.")
            )
        else:
            QGuiApplication.clipboard().setText(body)
            self.reported.emit(
                self.tr("No mail program could be started. The text is on the clipboard.")
            )

    def save(self, person: Person | None, subject: str, body: str) -> None:
        """Ask for a path, then write the letter there as an unsent mail."""
        dialog = QFileDialog(self._window, self.tr("Save as .eml"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Mails (*.eml)"))
        dialog.setDefaultSuffix("eml")
        dialog.selectFile(_file_name(subject))
        dialog.fileSelected.connect(lambda path: self.write(Path(path), person, subject, body))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, path: Path, person: Person | None, subject: str, body: str) -> None:
        address = one_line(person.email) if person else ""
        to = [(one_line(person.name), address)] if person and address else []
        try:
            path.write_bytes(eml(to, one_line(subject), f"{body}\n"))
        except ValueError:
            self.reported.emit(
                self.tr("No mail can be addressed to “{address}”. Correct it in People.").format(
                    address=address
                )
            )
        except OSError:
            self.reported.emit(
                self.tr("“{path}” could not be written. Choose another place.").format(path=path)
            )
        else:
            self.reported.emit(self.tr("Saved. Open the file to send it from your mail program."))


def _file_name(subject: str) -> str:
    """A file name that is valid on every system."""
    plain = "".join(c if c.isalnum() or c in " -" else " " for c in subject)
    return f"{' '.join(plain.split())[:_FILE_NAME].strip() or 'letter'}.eml"
