"""Postings as browsers and word processors save them."""

import zlib
from collections.abc import Sequence

PROSE = (
    "Data engineer at Bluefin\n\n"
    "We look for somebody who builds pipelines, and who explains them to the people who use them.\n"
    "You have worked with SQL for some years, and you like to write things down.\n"
)
PAGE = (
    '<!doctype html><html><head><title>Data engineer | Bluefin</title><meta charset="utf-8">'
    '<link rel="canonical" href="https://bluefin.example/jobs/7"><style>p{color:red}</style>'
    "<script>alert(1)</script></head><body><h1>Data engineer</h1>"
    f'<img src="//host.example/share/pixel.png"><p>{PROSE.splitlines()[2]}</p>'
    "<p>Caf\N{LATIN SMALL LETTER E WITH ACUTE} and bicycles are provided.</p></body></html>"
).encode()
ARCHIVE = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://bluefin.example/jobs/8\r\n"
    b"Subject: Data engineer\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
    b"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
    b"Content-Location: https://bluefin.example/jobs/9\r\n\r\n" + PAGE.replace(b"canonical", b"x")
    + b"\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n"
)  # fmt: skip


def pdf(*pages: str, extra: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF with a line of text for each line of a page, in Helvetica."""
    streams = [_stream(page.splitlines()) for page in pages]
    count = len(streams)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, kids),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, stream in enumerate(streams):
        contents = 5 + 2 * number
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>>>>>" % contents,
            b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(stream), stream),
        ]
    objects += [extra] if extra else []
    made, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        made
        + b"xref\n0 %d\n0000000000 65535 f \n" % size
        + table
        + b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (size, trailer, len(made))
    )


def _stream(lines: Sequence[str]) -> bytes:
    shown = b"".join(b"(%s) Tj T* " % line.encode("latin-1", "replace") for line in lines)
    return zlib.compress(b"BT /F1 11 Tf 50 800 Td 14 TL %sET" % shown)
