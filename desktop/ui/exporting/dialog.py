"""Asks what to export, and where to."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.ops import Ops
from desktop.system.open_external import open_folder
from desktop.ui import theme
from desktop.ui.exporting import outputs
from desktop.ui.exporting.kept_calendar import KeptCalendar
from desktop.ui.exporting.outputs import SUFFIXES, Output, Request
from desktop.ui.exporting.saving import Saving
from desktop.ui.exporting.words import words
from desktop.ui.settings.page import StatusLine
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.controls import RadioButton, TickBox
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.text import Hint, Quiet
from desktop.ui.widgets.window_layout import (
    ScrollableBody,
    fit_to_screen,
    reserve_label_column,
)
from desktop.wording.work_log import Range

_SIZE = QSize(560, 500)
#: Days of the range at first, with today.
_FIRST_RANGE = 28
#: Outputs of which applications can be chosen.
_OF_APPLICATIONS = frozenset({Output.TABLE, Output.CALENDAR, Output.PEOPLE})
ALL, SELECTED, BETWEEN = "all", "selected", "between"


class ExportDialog(QDialog):
    """Stays open after a file is saved, for another one."""

    def __init__(self, ops: Ops, selected: Sequence[str], parent: QWidget | None = None) -> None:
        """`selected`: ids of the applications selected in the window."""
        super().__init__(parent)
        self._ops = ops
        self._selected = selected
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Export"))
        self._group = QButtonGroup(self)
        self.outputs: dict[Output, RadioButton] = {}
        self.suffix = QComboBox(self)
        self.which = QComboBox(self)
        today = ops.now().today
        before = today - timedelta(days=_FIRST_RANGE - 1)
        self.one = QComboBox(self)
        self.private = TickBox(self.tr("With pri&vate notes on people"), self)
        self.first = DateField(before, today, earliest=before, parent=self)
        self.last = DateField(today, today, earliest=before, parent=self)
        self.fault = Hint("", self)
        self.kept = KeptCalendar(ops, self)
        self.status = StatusLine(self)
        self.folder = LinkButton(self.tr("Open folder"), self)
        self.buttons = QDialogButtonBox(self)
        self.save = PrimaryButton(self.tr("Save…"))
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.close_button.setIcon(QIcon())  # no other button here has one
        self.saving = Saving(self)
        self._saved = Path()
        self._arrange()
        self._connect()
        self.outputs[Output.COPY].setChecked(True)
        self._show_output()
        self.save.setDefault(True)
        self.outputs[Output.COPY].setFocus()
        fit_to_screen(self, _SIZE)

    @property
    def output(self) -> Output:
        """What is chosen."""
        return next(key for key, button in self.outputs.items() if button.isChecked())

    def request(self) -> Request:
        """What is chosen, with its applications."""
        queries, which = self._ops.queries, self.which.currentData()
        days = Range(self.first.day(), self.last.day())
        is_all = self.output not in _OF_APPLICATIONS or which == ALL
        if self.output is Output.APPLICATION:
            ids: Sequence[str] = [self.one.currentData()] if self.one.count() else []
        elif is_all:
            ids = outputs.all_applications(queries)
        elif which == SELECTED:
            ids = self._selected
        else:
            ids = outputs.applications_between(queries, days)
        return Request(
            output=self.output,
            suffix=self.suffix.currentData(),
            ids=ids,
            days=days,
            is_all=is_all,
            private=self.private.isChecked(),
        )

    def save_to(self, path: Path) -> None:
        """Write what is chosen to `path`."""
        request = self.request()
        self.status.hide()
        self.folder.hide()
        self.save.setEnabled(False)
        count = outputs.count(self._ops, request)
        self.saving.start(path, outputs.pieces(self._ops, request), count)

    def reject(self) -> None:
        self.saving.stop()
        super().reject()

    def _arrange(self) -> None:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        inside.setSpacing(theme.L)
        for output in Output:
            inside.addLayout(self._choice(output))
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.L)
        self._form.setVerticalSpacing(theme.S)
        self._form.addRow(self.tr("&Kind of file"), self.suffix)
        self._form.addRow(self.tr("&Applications"), self.which)
        self._form.addRow(self.tr("App&lication"), self.one)
        self._form.addRow("", self.private)
        self._form.addRow(self.tr("&From"), self.first)
        self._form.addRow(self.tr("To"), self.last)
        self._form.addRow("", self.fault)
        reserve_label_column(self._form)
        inside.addLayout(self._form)
        inside.addWidget(self.kept)
        inside.addStretch(1)
        done = QHBoxLayout()
        done.addWidget(self.status, 1)
        done.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignTop)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.L)
        foot.setSpacing(theme.L)
        foot.addLayout(done)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ScrollableBody(body), 1)
        column.addLayout(foot)
        self.status.hide()
        self.folder.hide()

    def _choice(self, output: Output) -> QVBoxLayout:
        button = self.outputs[output] = RadioButton(words.name(output), self)
        note = Quiet(words.note(output), self)
        note.setIndent(theme.L)
        button.setAccessibleDescription(note.text())
        self._group.addButton(button)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(button)
        column.addWidget(note)
        return column

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._on_toggled)
        self.which.currentIndexChanged.connect(self._show_range)
        for field in (self.first, self.last):
            field.changed.connect(self._check)
        self.save.clicked.connect(self._ask)
        self.buttons.rejected.connect(self.reject)
        self.folder.clicked.connect(lambda: open_folder(self._saved.parent))
        self.saving.saved.connect(self._show_saved)
        self.saving.failed.connect(self._show_failed)

    def _on_toggled(self, _button: RadioButton, on: bool) -> None:
        if on:
            self._show_output()

    def _show_output(self) -> None:
        output = self.output
        self.suffix.clear()
        for suffix in SUFFIXES[output]:
            self.suffix.addItem(f"{words.kind(suffix)} (.{suffix})", suffix)
        self._form.setRowVisible(self.suffix, len(SUFFIXES[output]) > 1)
        self.which.clear()
        self.which.addItem(self.tr("All of them"), ALL)
        if self._selected:
            self.which.addItem(words.selected(len(self._selected)), SELECTED)
        self.which.addItem(self.tr("Those of a range of dates"), BETWEEN)
        self._form.setRowVisible(self.which, output in _OF_APPLICATIONS)
        self.kept.setVisible(output is Output.CALENDAR)
        is_one = output is Output.APPLICATION
        if is_one and not self.one.count():
            self._fill_one()
        self._form.setRowVisible(self.one, is_one)
        self._form.setRowVisible(self.private, is_one)
        self._show_range()

    def _fill_one(self) -> None:
        """List all applications, at first the selected one."""
        self.one.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.one.setMinimumContentsLength(24)
        for key, company, role in outputs.named_applications(self._ops.queries):
            self.one.addItem(f"{company} · {role}", key)
        for key in self._selected[:1]:
            self.one.setCurrentIndex(self.one.findData(key))

    def _show_range(self) -> None:
        for field in (self.first, self.last):
            self._form.setRowVisible(field, self._has_range)
        self._check()

    @property
    def _has_range(self) -> bool:
        if self.output in _OF_APPLICATIONS:
            return bool(self.which.currentData() == BETWEEN)
        return self.output is Output.LOG

    def _check(self) -> None:
        fault = self._fault() if self._has_range else ""
        self.fault.show_text(fault, is_fault=True)
        self._form.setRowVisible(self.fault, bool(fault))
        is_missing = self.output is Output.APPLICATION and not self.one.count()
        self.save.setEnabled(not fault and not is_missing and not self.saving.is_busy)

    def _fault(self) -> str:
        fault = self.first.fault() or self.last.fault()
        if not fault and self.first.day() > self.last.day():
            return self.tr("The first day is after the last one.")
        return fault

    def _ask(self) -> None:
        """Ask for a place and a name."""
        suffix = str(self.suffix.currentData())
        dialog = QFileDialog(self, self.tr("Export"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{words.kind(suffix)} (*.{suffix})")
        dialog.setDefaultSuffix(suffix)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.selectFile(self._file_name(self._ops.now().today, suffix))
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()

    def _file_name(self, today: date, suffix: str) -> str:
        return f"{words.file_name(self.output)} {today.isoformat()}.{suffix}"

    def _show_saved(self, path: Path) -> None:
        self._saved = path
        self._check()
        self.status.show_text(
            self.tr("Saved as “{name}”.").format(name=path.name), "done", Meaning.DONE
        )
        self.folder.show()
        self.folder.setFocus()

    def _show_failed(self, sentence: str) -> None:
        self._check()
        stopped = self.tr("Stopped. Nothing was saved.")
        self.status.show_text(sentence or stopped, "warning", Meaning.OVERDUE)
