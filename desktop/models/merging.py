"""Makes one person of two: what belongs to one of the records moves to the other."""

from dataclasses import replace

from desktop.core.kinds import Part
from desktop.models import tables
from desktop.models.bin.content import Edit, unpack
from desktop.models.orm import Model
from desktop.models.rows import Row
from desktop.models.writer import Writer

#: The column that must not repeat for one person, by table.
_ONE_EACH: dict[type[Model], str] = {
    tables.Involvement: "application_id",
    tables.Attendance: "interview_id",
    tables.Participation: "interaction_id",
}
_NOTES = ("detail", "for_letter", "private")


def move_links(writer: Writer, kept_id: str, gone_id: str) -> None:
    """Move everything that refers to the person `gone_id` to `kept_id`, also in the bin.

    Where both belong to the same application, interview or contact, one link stays, with the notes
    of both, and with the part that was chosen if the other is an interviewer.
    """
    for parent, child, column in (*tables.CHILDREN, *tables.REFERENCES):
        if parent is tables.Person:
            for row in writer.referring(child, column, gone_id):
                _move(writer, child, row, column, kept_id)
    for item in writer.bin_items_containing(gone_id):
        content = unpack(str(item["rows"]))
        edits = tuple(
            Edit(
                edit.table,
                _renamed(edit.table, edit.before, kept_id, gone_id),
                _renamed(edit.table, edit.after, kept_id, gone_id),
            )
            for edit in content.edits
        )
        row = _renamed(content.kind, content.row, kept_id, gone_id) or {}
        text = replace(content, row=row, edits=edits).text()
        writer.put(tables.BinItem, str(item["id"]), item | {"rows": text})


def _move(writer: Writer, table: type[Model], row: Row, column: str, kept_id: str) -> None:
    each = _ONE_EACH.get(table)
    same = writer.referring(table, column, kept_id) if each else []
    there = next((one for one in same if one[str(each)] == row[str(each)]), None)
    if there is None:
        writer.change(table, row, {column: kept_id})
        return
    writer.remove(table, row)
    joined = _joined(table, there, row)
    if joined:
        writer.change(table, there, joined)


def _joined(table: type[Model], kept: Row, gone: Row) -> Row:
    """The columns of `kept` that `gone` changes."""
    if table is tables.Attendance:
        notes = {name: _both(str(kept[name]), str(gone[name])) for name in _NOTES}
        return {name: text for name, text in notes.items() if text != kept[name]}
    if table is tables.Involvement and kept["part"] == Part.INTERVIEWER != gone["part"]:
        return {"part": gone["part"]}
    return {}


def _both(text: str, other: str) -> str:
    """Two notes as one."""
    return text if not other or other in text else "; ".join(filter(None, (text, other)))


def _renamed(table: str, row: Row | None, kept_id: str, gone_id: str) -> Row | None:
    """A row of the bin in which `kept_id` stands for `gone_id`; a person's own row stays."""
    if row is None or table == "person":
        return row
    return {name: kept_id if value == gone_id else value for name, value in row.items()}
