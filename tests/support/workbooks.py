"""Writes small .xlsx files, cell by cell, so that a test can set any trap."""

import io
import struct
import zipfile
from collections.abc import Collection, Sequence
from xml.sax.saxutils import escape

from tests.support.compound_files import compound_file

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def workbook(
    cells: Sequence[Sequence[object]],
    *,
    date_cells: Collection[str] = (),
    starts_1904: bool = False,
) -> bytes:
    """One sheet; texts are inline, numbers in `date_cells` are formatted as dates."""
    rows = "".join(
        f'<row r="{number}">{"".join(_cells(number, row, date_cells))}</row>'
        for number, row in enumerate(cells, 1)
        if row
    )
    pages = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": _links({"rId1": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">'
        f'<workbookPr date1904="{int(starts_1904)}"/><sheets>'
        '<sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _links(
            {"rId1": ("worksheet", "worksheets/sheet1.xml"), "rId2": ("styles", "styles.xml")}
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs><xf numFmtId="0"/>'
        '<xf numFmtId="14"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>'
        "</worksheet>",
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, page in pages.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{page}')
    return held.getvalue()


def _cells(number: int, row: Sequence[object], dates: Collection[str]) -> list[str]:
    made = []
    for column, value in enumerate(row):
        place = f"{chr(ord('A') + column)}{number}"
        style = ' s="1"' if place in dates else ""
        if isinstance(value, str):
            made.append(f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>')
        else:
            made.append(f'<c r="{place}"{style}><v>{value}</v></c>')
    return made


def _links(targets: dict[str, tuple[str, str]]) -> str:
    links = "".join(
        f'<Relationship Id="{key}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}">{links}</Relationships>'


def open_document(cells: Sequence[Sequence[str]]) -> bytes:
    """An .ods file with one sheet of texts."""
    rows = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string">'
            f"<text:p>{escape(cell)}</text:p></table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in cells
    )
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{spaces}><office:body>'
        f'<office:spreadsheet><table:table table:name="Sheet">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return held.getvalue()


def old_workbook(cells: Sequence[Sequence[str]]) -> bytes:
    """An .xls file with one sheet of texts."""
    sheet = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6))
    for row, texts in enumerate(cells):
        for column, text in enumerate(texts):
            head = struct.pack("<HHHHB", row, column, 0, len(text), 0)
            sheet += _record(0x204, head + text.encode("latin-1"))
    sheet += _record(0x0A, b"")
    begin = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 6))
    name = b"Sheet"
    place = len(begin) + 4 + 8 + len(name) + 4
    bound = _record(0x85, struct.pack("<IHBB", place, 0, len(name), 0) + name)
    return compound_file({"Workbook": begin + bound + _record(0x0A, b"") + sheet})


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data
