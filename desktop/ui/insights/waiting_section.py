"""The section *Is it normal that I still wait?* with its choices."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from desktop.insight.results import GroupBy, Until, WaitGroup, WaitReport
from desktop.ui import theme
from desktop.ui.insights import words
from desktop.ui.insights.section import InsightSection, SectionKey
from desktop.ui.insights.waiting import Chosen, waiting_content
from desktop.ui.widgets.buttons import Chip
from desktop.ui.widgets.flow import FlowLayout, RowOrColumn
from desktop.ui.widgets.text import Quiet
from desktop.ui.widgets.window_layout import align_widths
from desktop.wording.insights import insights

_CHARACTERS = 28  # the usual width
_FEWEST = 12  # in less room


class WaitingSection(InsightSection):
    """The curve of a group of waits. One application may be chosen, whose day it then shows."""

    application_chosen = Signal(str)
    """The id of an application, or empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SectionKey("waiting", self.tr("Is it normal that I still wait?")), parent)
        self._report: WaitReport | None = None
        self._chosen: Chosen | None = None
        self.application = _combo(self.tr("Application"), self)
        self.untils: dict[Until, Chip] = {}
        self.group = _combo(self.tr("Which waits"), self)
        chips = RowOrColumn(self, gap=theme.XS)
        group = QButtonGroup(self)
        for until in Until:
            chip = self.untils[until] = Chip(words.until_name(until), self)
            group.addButton(chip)
            chips.box.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
            chip.toggled.connect(self._on_until)
        self._choices = QWidget(self)
        self._labels: list[Quiet] = []
        across = FlowLayout(self._choices)
        across.addWidget(self._labelled(self.tr("Application"), self.application))
        across.addWidget(self._labelled(self.tr("Waiting for"), chips))
        across.addWidget(self._labelled(self.tr("Waits"), self.group))
        align_widths(self._labels)  # in a column where they stand below each other
        self.controls.addWidget(self._choices)
        with QSignalBlocker(self.untils[Until.WORD]):
            self.untils[Until.WORD].setChecked(True)
        self.application.currentIndexChanged.connect(self._on_application)
        self.group.currentIndexChanged.connect(self._show)

    @property
    def until(self) -> Until:
        return next(until for until, chip in self.untils.items() if chip.isChecked())

    def show_applications(self, named: Sequence[tuple[str, str]], chosen: Chosen | None) -> None:
        """Offer these applications, by id and name; `chosen` is one of them."""
        self._chosen = chosen
        wanted = "" if chosen is None else chosen.application.id
        keys = ["", *(key for key, _ in named)]
        with QSignalBlocker(self.application):
            self.application.clear()
            self.application.addItem(self.tr("None chosen"), "")
            for key, name in named:
                self.application.addItem(name, key)
            self.application.setCurrentIndex(keys.index(wanted))

    def show_report(self, report: WaitReport) -> None:
        self._report = report
        self._fill_groups()
        self._show()

    def choose(self, chosen: Chosen | None) -> None:
        """Show the wait of this application among the others."""
        self._chosen = chosen
        self._show()

    def _groups(self) -> list[WaitGroup]:
        """All, and the groups that have a curve."""
        if self._report is None:
            return []
        report, until = self._report, self.until
        others = [
            group
            for by in (GroupBy.ROUND, GroupBy.ROLE, GroupBy.COUNTRY)
            for group in report.of(until, by)
            if group.curve is not None
        ]
        return [report.all(until), *others]

    def _fill_groups(self) -> None:
        """Offer the groups; the chosen one stays."""
        before = self.group.currentData()
        with QSignalBlocker(self.group):
            self.group.clear()
            for one in self._groups():
                name = self.tr("{name} ({count})").format(name=insights.group(one), count=one.cases)
                self.group.addItem(name, (one.by, one.value))
            self.group.setCurrentIndex(max(0, self.group.findData(before)))
        self.group.setEnabled(self.group.count() > 1)

    def _on_until(self, on: bool) -> None:
        if on:
            self._fill_groups()
            self._show()

    def _on_application(self) -> None:
        self.application_chosen.emit(str(self.application.currentData() or ""))

    def _show(self) -> None:
        groups = self._groups()
        if self._report is None or not groups:
            return
        group = groups[max(0, self.group.currentIndex())]
        self.show_content(waiting_content(self._report, group, self._chosen))

    def _labelled(self, label: str, field: QWidget) -> QWidget:
        made = RowOrColumn(self, gap=theme.XS)
        words_before = Quiet(label, made)
        words_before.setWordWrap(False)
        self._labels.append(words_before)
        made.box.addWidget(words_before)
        made.box.addWidget(field)
        return made


class _Combo(QComboBox):
    """A choice that the wheel changes only while it has the focus: else the page scrolls."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(
            min(hint.width(), self.fontMetrics().averageCharWidth() * _FEWEST), hint.height()
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _combo(name: str, parent: QWidget) -> QComboBox:
    made = _Combo(parent)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(_CHARACTERS)
    return made
