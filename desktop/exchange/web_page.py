"""A table as a page for browsers. All texts are escaped; nothing is loaded, nothing runs."""

from datetime import date
from html import escape

from desktop.exchange.sheets import Cell, Sheet

_STYLE = (
    "body{font:14px/1.4 sans-serif;color:#111;background:#fff;margin:2em}"
    "h1{font-size:20px;margin:0 0 .2em}table{border-collapse:collapse;margin-top:1em}"
    "th,td{text-align:start;vertical-align:top;padding:.3em .8em .3em 0;"
    "border-bottom:1px solid #ccc;white-space:pre-wrap}"
)


def as_html(sheet: Sheet, about: str, language: str) -> bytes:
    """A page in UTF-8; `about` is the line below the title."""
    heads = "".join(f"<th>{escape(head)}</th>" for head in sheet.heads)
    rows = "".join(f"<tr>{''.join(map(_cell, row))}</tr>\n" for row in sheet.rows)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head><meta charset="utf-8">'
        f"<title>{escape(sheet.name)}</title><style>{_STYLE}</style></head>\n<body>"
        f"<h1>{escape(sheet.name)}</h1><div>{escape(about)}</div>\n"
        f"<table><thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table></body></html>\n"
    ).encode()


def _cell(cell: Cell) -> str:
    text = cell.isoformat() if isinstance(cell, date) else "" if cell is None else str(cell)
    return f'<td dir="auto">{escape(text)}</td>'
