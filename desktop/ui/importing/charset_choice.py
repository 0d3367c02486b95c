"""Asks how the text of a table is encoded, and shows how it reads."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.exchange.found import CannotReadError, Reading
from desktop.exchange.places import Known
from desktop.ui import theme
from desktop.ui.importing.reading import FileReading, ReadFile
from desktop.ui.widgets.text import FieldLabel, Quiet, breakable


class CharsetChoice(QWidget):
    """The guessed encoding at first. After another choice the file is read again in its process."""

    changed = Signal(object)
    """The file as it is read now, a `ReadFile`."""
    busy_changed = Signal()
    """`is_reading` has changed."""

    def __init__(self, file: ReadFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._reading: FileReading | None = None
        self.box = QComboBox(self)
        self.sample = Quiet("", self)
        for charset, name in self._names().items():
            self.box.addItem(name, charset)
        words = self.tr("&Encoding of “{name}”").format(name=_escaped(file.path.name))
        label = FieldLabel(words, self.box, self)
        row = QHBoxLayout()
        row.setSpacing(theme.L)
        row.addWidget(label)
        row.addWidget(self.box)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self.sample)
        self._show(file)
        self.box.activated.connect(self._read_again)

    @property
    def is_reading(self) -> bool:
        return self._reading is not None

    def _names(self) -> dict[str, str]:
        return {
            "utf-8": self.tr("Unicode (UTF-8)"),
            "utf-16-le": self.tr("Unicode (UTF-16)"),
            "utf-16-be": self.tr("Unicode (UTF-16, high byte first)"),
            "cp1252": self.tr("Western European (Windows-1252)"),
            "mac_roman": self.tr("Western European (Macintosh)"),
            "cp850": self.tr("Western European (DOS, 850)"),
            "cp1250": self.tr("Central European (Windows-1250)"),
            "iso8859-2": self.tr("Central European (ISO 8859-2)"),
            "cp1251": self.tr("Cyrillic (Windows-1251)"),
            "cp1253": self.tr("Greek (Windows-1253)"),
            "cp1254": self.tr("Turkish (Windows-1254)"),
            "cp932": self.tr("Japanese (Shift-JIS)"),
            "gb18030": self.tr("Chinese (GB 18030)"),
            "cp949": self.tr("Korean (EUC-KR)"),
        }

    def _read_again(self) -> None:
        """Read the file with the chosen encoding, unless it is read so already."""
        outcome = self._file.outcome
        chosen = self.box.currentData()
        if isinstance(outcome, Reading) and outcome.read_as and outcome.read_as.charset == chosen:
            self._show(self._file)
            return
        self.box.setEnabled(False)
        application = QCoreApplication.instance()  # the window may be closed meanwhile
        self._reading = FileReading([self._file.path], Known, application, charset=chosen)
        self._reading.finished.connect(self._reading.deleteLater)
        self._reading.finished.connect(self._on_read)
        self._reading.start()
        self.busy_changed.emit()

    def _on_read(self, files: list[ReadFile]) -> None:
        self._reading = None
        self.box.setEnabled(True)
        self.box.setFocus()
        self.busy_changed.emit()
        (file,) = files
        if isinstance(file.outcome, CannotReadError) or file.outcome.read_as is None:
            words = self.tr("As “{encoding}” it is no table.")
            words = words.format(encoding=self.box.currentText())
            self._show(self._file)
            self.sample.setText(words)
            return
        self._file = file
        self._show(file)
        self.changed.emit(file)

    def _show(self, file: ReadFile) -> None:
        """Show how a file reads, if that could be otherwise."""
        if isinstance(file.outcome, Reading) and file.outcome.read_as is not None:
            read_as = file.outcome.read_as
            self.box.setCurrentIndex(self.box.findData(read_as.charset))
            words = self.tr("It reads: {words}").format(words=read_as.sample)
            self.sample.setText(breakable(words))


def _escaped(name: str) -> str:
    return name.replace("&", "&&")
