"""A person in a list: name, last contact, title, company, limits on contact."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import wording
from desktop.models.queries import PersonRow
from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.monogram import monogram_side, paint_monogram
from desktop.ui.widgets.paged import ROW_ROLE, Cells, PagedModel
from desktop.ui.widgets.two_line_row import LinePainter, paint_background

translate = QCoreApplication.translate


class PersonDelegate(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, model = index.data(ROW_ROLE), index.model()
        if not isinstance(row, PersonRow) or not isinstance(model, PagedModel):
            return
        painter.save()
        paint_background(painter, option)
        area, side = option.rect.adjusted(theme.L, theme.ROW, -theme.L, -theme.ROW), monogram_side()
        tile = QRect(area.left(), area.center().y() - side // 2, side, side)
        tile = QStyle.visualRect(option.direction, option.rect, tile)
        paint_monogram(painter, tile, row.name, option.palette, option.font)
        area.setLeft(area.left() + side + theme.S)
        area = QStyle.visualRect(option.direction, option.rect, area)
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
            (row.name, theme.semibold(option.font), colour),
            (wording.at_start(last_contact(row, model.today)), quiet),
        )
        limit = wording.contact_limit(no_calls=row.no_calls, no_contact=row.no_contact)
        line.paint(
            lower,
            (title_and_company(row), option.font, quiet),
            (limit, theme.colour(Meaning.WAITING, palette)),
        )
        painter.restore()


def title_and_company(row: PersonRow) -> str:
    """Title and company: "Head of data · Northwind"."""
    return " · ".join(
        wording.in_sentence(text) for text in (row.title, row.company) if text.strip()
    )


def last_contact(row: PersonRow, today: date) -> str:
    """How long ago the last contact was, or empty."""
    if row.last_contact_on is None:
        return ""
    return wording.relative(row.last_contact_on, today)


def person_words(row: PersonRow, today: date) -> str:
    """The whole row as one line, for screen readers."""
    contact = last_contact(row, today)
    parts = [
        wording.in_sentence(row.name),
        title_and_company(row),
        wording.contact_limit(no_calls=row.no_calls, no_contact=row.no_contact),
        translate("People", "last contact {when}").format(when=contact) if contact else "",
    ]
    return ", ".join(part for part in parts if part)


def person_cells() -> Cells[PersonRow]:
    """The columns of a row that is read cell by cell."""
    return [
        (translate("People", "Name"), lambda row, _today: wording.in_sentence(row.name)),
        (translate("People", "Title"), lambda row, _today: wording.in_sentence(row.title)),
        (translate("People", "Company"), lambda row, _today: wording.in_sentence(row.company)),
        (translate("People", "Last contact"), last_contact),
        (
            translate("People", "Limits"),
            lambda row, _today: wording.contact_limit(
                no_calls=row.no_calls, no_contact=row.no_contact
            ),
        ),
    ]
