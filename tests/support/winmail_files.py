"""Files as Outlook packs its mails: "winmail.dat" (MS-OXTNEF)."""

import base64
import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

Value = int | str | bytes | datetime
#: The set of the named properties of meetings.
_MEETING = bytes.fromhex("90DAD86E0B451B1098DA00AA003F1305")


def winmail(*attributes: bytes) -> bytes:
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)


def attribute(number: int, value: bytes, level: int = 1) -> bytes:
    head = struct.pack("<BHHI", level, number, 6, len(value))
    return head + value + struct.pack("<H", sum(value) & 0xFFFF)


def properties(values: Mapping[int, Value], named: Mapping[int, Value] | None = None) -> bytes:
    """`values` by tag, and `named` ones by number."""
    rows = [_row(tag, value, b"") for tag, value in values.items()]
    for place, (number, value) in enumerate((named or {}).items()):
        rows.append(_row(0x8000 + place, value, _MEETING + struct.pack("<II", 0, number)))
    return struct.pack("<I", len(rows)) + b"".join(rows)


def _row(tag: int, value: Value, name: bytes) -> bytes:
    kind, data = _coded(value)
    return struct.pack("<HH", kind, tag) + name + data


def _coded(value: Value) -> tuple[int, bytes]:
    if isinstance(value, datetime):
        ticks = (value - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10
        return 0x40, struct.pack("<Q", ticks)
    if isinstance(value, int):
        return 0x03, struct.pack("<i", value)
    raw = value if isinstance(value, bytes) else f"{value}\0".encode("utf-16-le")
    kind = 0x0102 if isinstance(value, bytes) else 0x1F
    return kind, struct.pack("<II", 1, len(raw)) + raw + bytes(-len(raw) % 4)


def meeting(
    starts: datetime, kind: str = "IPM.Schedule.Meeting.Request", sequence: int = 0
) -> bytes:
    """An invitation for an hour in "Room 4", whose id is that of Outlook."""
    named: dict[int, Value] = {
        0x820D: starts,
        0x820E: starts + timedelta(hours=1),
        0x8208: "Room 4",
        0x8201: sequence,
        0x0023: bytes.fromhex("040000008200E00074C5B7101A82E008AA"),
    }
    texts = {0x001A: kind, 0x0037: "Interview", 0x1000: "Bring your papers."}
    return winmail(attribute(0x9003, properties(texts, named)))


def mail_with(data: bytes, body: str = "", headers: Sequence[str] = ()) -> bytes:
    """A mail with a "winmail.dat"."""
    coded = base64.encodebytes(data).decode("ascii")
    lines = [
        *headers, "From: Dana <d@b.example>", "Subject: Interview",
        'Content-Type: multipart/mixed; boundary="x"', "",
        "--x", "Content-Type: text/plain", "", body,
        '--x', 'Content-Type: application/ms-tnef; name="winmail.dat"',
        "Content-Transfer-Encoding: base64", "", coded, "--x--", "",
    ]  # fmt: skip
    return "\n".join(lines).encode()
