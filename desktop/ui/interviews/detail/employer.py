"""What the record has of the employer of an application: one line that unfolds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.records import ApplicationRecord
from desktop.ui import theme
from desktop.ui.interviews.detail.section import SectionContext
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from desktop.ui.insights.section import InsightSection


class EmployerSection(QWidget):
    """Hidden before the first interview. What it shows is read when it is unfolded."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__()
        self._context = context
        self._id = ""
        self.section: InsightSection | None = None
        self.toggle = LinkButton(self.tr("How this employer has answered"), self)
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._unfold)
        self.compare = LinkButton(self.tr("Compare with your other waits"), self)
        self.compare.hide()
        self.compare.clicked.connect(lambda: context.navigator.show_insights.emit(self._id))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.XS, 0, 0)
        self._column.setSpacing(theme.S)
        self._column.addWidget(Hairline())
        self._column.addSpacing(theme.S)
        self._column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_chevron()
        self.hide()

    def show_record(self, record: ApplicationRecord) -> None:
        """Fold for another application; show the same one again."""
        is_other = record.application.id != self._id
        self._id = record.application.id
        self.setVisible(bool(record.interviews))
        if is_other:
            self.toggle.setChecked(False)
        elif self.toggle.isChecked():
            self._load()

    def _unfold(self, unfolded: bool) -> None:
        if unfolded:
            self._load()
        if self.section is not None:
            self.section.setVisible(unfolded)
        self.compare.setVisible(unfolded)
        self._show_chevron()

    def _load(self) -> None:
        from desktop.ui.insights.computing import employer_of  # noqa: PLC0415  when unfolded
        from desktop.ui.insights.employer import employer_content  # noqa: PLC0415

        history = employer_of(self._context.ops, self._id)
        if history is not None:
            self._made_section().show_content(employer_content(history))

    def _made_section(self) -> "InsightSection":
        """The section, made at first use."""
        if self.section is None:
            from desktop.ui.insights.section import (  # noqa: PLC0415  when first unfolded
                InsightSection,
                SectionKey,
            )

            key = SectionKey("employer", self.tr("This employer"))
            self.section = InsightSection(key, self, framed=False)
            self.section.copied.connect(self._context.ops.reported)
            self._column.insertWidget(self._column.count() - 1, self.section)
            order_tabs([self.toggle, self.section, self.compare])
        return self.section

    def _show_chevron(self) -> None:
        name = "chevron-down" if self.toggle.isChecked() else "chevron-right"
        self.toggle.setIcon(theme.icon(name))
