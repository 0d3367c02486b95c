"""Hands a letter to the mail program, a web mail, the clipboard or a file."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions import letters
from desktop.actions.letters import SentLetter
from desktop.core.records import Person
from desktop.core.text import one_line
from desktop.exchange.eml import eml
from desktop.exchange.mailto import GMAIL, OFFICE, OUTLOOK, fits, mailto, web_mail
from desktop.ops import Ops, UndoLabel
from desktop.system import open_external
from desktop.ui.letter.session import EditedLetter, LetterSession
from desktop.ui.letter.words import LetterWords

_FILE_NAME = 60

#: Setting key: the way by which letters are handed over.
WAY = "letter_way"


class Way(StrEnum):
    """A way by which letters are handed over. Values are stored as a setting."""

    MAIL_PROGRAM = "mail_program"
    GMAIL = "gmail"
    OUTLOOK = "outlook"
    OFFICE = "office"
    COPY = "copy"


#: The web mails, with the pattern of the link that opens a new mail.
_WEB_MAILS = {Way.GMAIL: GMAIL, Way.OUTLOOK: OUTLOOK, Way.OFFICE: OFFICE}


class Sending(QObject):
    """Hands a letter over; the person sends it."""

    handed_over = Signal(str)
    """The letter can be sent now; what was done, as a sentence."""
    refused = Signal(str)
    """Why it was not handed over, as a sentence."""
    log_failed = Signal(str)
    """Why it could not be logged; empty where it was."""

    def __init__(self, ops: Ops, words: LetterWords, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._words = words
        self._window = window
        self.dialog: QFileDialog | None = None

    def hand_over(self, way: Way, person: Person | None, subject: str, body: str) -> None:
        """Open the letter as a new mail, or copy its text."""
        if way is Way.COPY or person is None:
            self._copy(body, self.tr("The text is on the clipboard. Paste it into a new mail."))
            return
        email, subject = one_line(person.email), one_line(subject)
        is_web = way in _WEB_MAILS
        address = (
            web_mail(_WEB_MAILS[way], email, subject, body)
            if is_web
            else mailto([email], subject, body)
        )
        if not fits(address):
            self.refused.emit(
                self.tr(
                    "The letter is too long to be opened this way. Copy the text, or save it as a "
                    "mail file and open that."
                )
            )
        elif not open_external.open_external(address):
            none = self.tr("No mail program could be started.")
            if is_web:
                none = self.tr("No browser could be started.")
            clipboard = self.tr("The text is on the clipboard. Paste it into a new mail.")
            self._copy(body, f"{none} {clipboard}")
        elif is_web:
            self.handed_over.emit(self.tr("It opens in your browser, as a new mail."))
        else:
            self.handed_over.emit(
                self.tr(
                    "It opens in your mail program. If nothing appears, choose another way below."
                )
            )

    def log(self, session: LetterSession, letter: EditedLetter) -> str:
        """Log the letter as sent. Returns a report, empty where it failed."""
        today = self._ops.now().today
        warning = session.send_warning(letter)
        subject, text = letter.to_log
        sent_letter = SentLetter(
            subject=subject,
            text=text,
            note=self._words.send_warning_note(warning, today) if warning else "",
            draft_id=letter.draft_id if letter.is_stored else "",
            at=letter.handed_over_at,
        )
        recipients = letter.addressee.recipients
        report = self._words.logged(letter.kind, [person.name for person in recipients])
        stays_open = len(session.unsent) > 1 and not letter.spoken  # and reports in its foot
        label = UndoLabel(self.tr("Log letter"), report, in_place=stays_open)
        failures: list[str] = []
        self._ops.failed.connect(failures.append)
        done = self._ops.run(
            label,
            letters.log_sent,
            session.record.application.id,
            session.step,
            sent_letter,
            [person.id for person in recipients],
        )
        self._ops.failed.disconnect(failures.append)
        self.log_failed.emit("" if done else " ".join(failures))
        return report if done else ""

    def _copy(self, text: str, report: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.handed_over.emit(report)

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
            self.refused.emit(
                self.tr("No mail can be addressed to “{address}”. Correct it in People.").format(
                    address=address
                )
            )
        except OSError:
            self.refused.emit(
                self.tr("“{path}” could not be written. Choose another place.").format(path=path)
            )
        else:
            self.handed_over.emit(
                self.tr("Saved. Open the file to send it from your mail program.")
            )


def stored_way(text: str) -> Way:
    """The way for the text of the setting; the mail program where it names none."""
    return Way(text) if text in set(Way) else Way.MAIL_PROGRAM


def _file_name(subject: str) -> str:
    """A file name that is valid on every system."""
    plain = "".join(c if c.isalnum() or c in " -" else " " for c in subject)
    return f"{' '.join(plain.split())[:_FILE_NAME].strip() or 'letter'}.eml"
