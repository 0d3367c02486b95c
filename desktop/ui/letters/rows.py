"""A letter in the list: readers, company and date; kind, first line and state."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop import wording
from desktop.core.instants import zone_info
from desktop.core.kinds import ContactKind
from desktop.core.moment import Moment
from desktop.models.letters import LetterRow, LetterState
from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.paged import ROW_ROLE, Cells
from desktop.ui.widgets.two_line_row import LinePainter, paint_background
from desktop.wording.grammar import fill

#: The longest first line that may be a greeting.
_GREETING = 60


def kind_text(row: LetterRow) -> str:
    """The kind of letter: "Thank-you"."""
    if row.contact_kind is ContactKind.OTHER:
        return QCoreApplication.translate("Letters", "Letter")
    if row.contact_kind is not None:
        return wording.contact_kind(row.contact_kind)
    return "" if row.kind is None else wording.at_start(wording.letter_kind(row.kind))


def title_text(row: LetterRow) -> str:
    """Kind and readers: "Thank-you to Dana and Lee"."""
    names = wording.people(wording.split_names(row.names))
    if not names:
        return kind_text(row)
    text = QCoreApplication.translate("Letters", "{letter} to {names}")
    return fill(text, letter=kind_text(row), names=names)


def local_at(row: LetterRow, now: Moment) -> datetime:
    """When it was sent, handed over or saved, as local wall time."""
    return row.at if row.at.tzinfo is None else row.at.astimezone(zone_info(now.zone))


def state_text(state: LetterState) -> str:
    """ "Draft" or "Not confirmed"; empty for a letter that was sent."""
    return {
        LetterState.DRAFT: QCoreApplication.translate("Letters", "Draft"),
        LetterState.HANDED_OVER: QCoreApplication.translate("Letters", "Not confirmed"),
        LetterState.SENT: "",
    }[state]


def first_line(text: str) -> str:
    """The first line of a letter after its greeting."""
    lines = [line for part in text.splitlines() if (line := part.strip())]
    if len(lines) > 1 and lines[0].endswith((",", ":")) and len(lines[0]) <= _GREETING:
        del lines[0]
    return lines[0] if lines else ""


def readers(row: LetterRow) -> str:
    """Those to whom the letter is addressed: "Dana Reyes, Lee Okafor"."""
    return ", ".join(map(wording.in_sentence, wording.split_names(row.names)))


class LetterTexts:
    """The words of a row at one moment."""

    def __init__(self) -> None:
        self.now: Moment | None = None

    def names(self, row: LetterRow) -> str:
        """Readers and company: "Dana Reyes · Northwind"."""
        parts = (readers(row), wording.in_sentence(row.company))
        return " · ".join(part for part in parts if part)

    def beginning(self, row: LetterRow) -> str:
        """Kind and first line: "Thank-you: It was good to talk about …"."""
        line = wording.in_sentence(first_line(row.text))
        if not line:
            return kind_text(row)
        return QCoreApplication.translate("Letters", "{letter}: {line}").format(
            letter=kind_text(row), line=line
        )

    def when(self, row: LetterRow, today: date) -> str:
        at = row.at if self.now is None else local_at(row, self.now)
        return wording.relative(at.date(), today)

    def spoken(self, row: LetterRow, today: date) -> str:
        """The whole row as one line, for screen readers."""
        parts = (
            state_text(row.state),
            self.names(row),
            self.when(row, today),
            self.beginning(row),
        )
        return ", ".join(part for part in parts if part)

    def cells(self) -> Cells[LetterRow]:
        """The columns of a row that is read cell by cell."""
        translate = QCoreApplication.translate
        return [
            (translate("Letters", "To"), lambda row, _today: readers(row)),
            (translate("Letters", "Company"), lambda row, _: wording.in_sentence(row.company)),
            (translate("Letters", "When"), self.when),
            (translate("Letters", "Kind"), lambda row, _today: kind_text(row)),
            (translate("Letters", "Beginning"), lambda row, _today: first_line(row.text)),
            (translate("Letters", "State"), lambda row, _today: state_text(row.state)),
        ]


class LetterDelegate(QStyledItemDelegate):
    def __init__(self, texts: LetterTexts, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, today = index.data(ROW_ROLE), getattr(index.model(), "today", None)
        if not isinstance(row, LetterRow) or not isinstance(today, date):
            return
        painter.save()
        paint_background(painter, option)
        area = option.rect.adjusted(theme.L, theme.ROW, -theme.L, -theme.ROW)
        upper = QRect(area)
        upper.setHeight(QFontMetrics(theme.semibold(option.font)).height())
        lower = QRect(area)
        lower.setTop(upper.bottom() + 1 + theme.LINE_GAP)
        palette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            palette = theme.on_selection(palette)
        colour, quiet = palette.color(QPalette.ColorRole.Text), theme.quiet(palette)
        line = LinePainter(painter, option.direction, theme.font(Type.CAPTION, option.font))
        line.paint(
            upper,
            (self._texts.names(row), theme.semibold(option.font), colour),
            (wording.at_start(self._texts.when(row, today)), quiet),
        )
        line.paint(
            lower,
            (self._texts.beginning(row), option.font, quiet),
            (state_text(row.state), theme.colour(Meaning.DUE, palette)),
        )
        painter.restore()
