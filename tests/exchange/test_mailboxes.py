"""Mailboxes: where a mail begins, what is left out, and which mails are kept."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app import read_file
from desktop.exchange import mailbox_reading
from desktop.exchange.found import CannotReadError, FoundMessage, LeftOut, Reading, Trouble
from desktop.exchange.mailbox import mails_in
from desktop.exchange.mailbox_reading import read_mailbox
from desktop.exchange.mails import message as message_of
from desktop.exchange.places import Known, KnownJob, KnownLink
from desktop.exchange.transfer import dump_known, load
from tests.support.foreign_files import mail, parts

LINE = b"From a@b.example Mon Mar 23 10:00:00 2026\n"
BLUEFIN = Known(jobs=[KnownJob("1", "Bluefin GmbH", "Baker")])


def box(*mails: bytes) -> bytes:
    return b"".join(LINE + one + b"\n\n" for one in mails)


def read(data: bytes, known: Known | None = None) -> Reading:
    return read_mailbox(io.BytesIO(data), known)


def subjects(reading: Reading) -> list[str]:
    return [one.subject for one in reading.messages]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (
            b"\xef\xbb\xbf" + LINE + b"Subject: one\n\nHi\n\nFrom Russia with love\n>From me\n\n"
            b"From 123@xxx Mon Mar 23 10:00:00 +0000 2026\nSubject: two\n\nHo\n",
            [("one", "Hi\n\nFrom Russia with love\nFrom me"), ("two", "Ho")],
        ),
        (
            LINE + b"Subject: one\n\n>From me\n>>From you\n\n" + LINE + b"Subject: two\n\nHo",
            [("one", "From me"), ("two", "Ho")],  # ">From" is quoted text of another mail
        ),
        (
            LINE + b"Subject: one\n\nOn\n\n" + LINE + b"no header\n",
            [("one", f"On\n\n{LINE.decode().strip()}\nno header")],
        ),
        (LINE + b"Subject: one\n\nHi\n" + LINE + b"Subject: two\n", [
            ("one", f"Hi\n{LINE.decode().strip()}\nSubject: two")
        ]),
        (
            (LINE + b"Content-Length: 3\nSubject: one\n\nLonger than that\n\n" + LINE
             + b"Subject: two\n\nHo\n").replace(b"\n", b"\r\n"),
            [("one", "Longer than that"), ("two", "Ho")],
        ),
        (b"\r\n" + LINE + b"Subject: one\n\nHi", [("one", "Hi")]),
        (LINE + b"Subject: one", [("one", "")]),
    ],
)  # fmt: skip
def test_a_line_from_begins_a_mail_only_after_an_empty_line_with_a_time_before_a_header(
    data: bytes, found: list[tuple[str, str]]
) -> None:
    assert [(one.subject, one.text) for one in read(data).messages] == found


@pytest.mark.parametrize("block", [1, 7, 64, 200, 5000])
def test_a_mailbox_is_read_alike_in_parts_of_any_size(block: int) -> None:
    mails = [mail(f"Subject: {number}", body="x" * (number * 37 % 400)) for number in range(40)]
    data = box(*mails)
    whole = list(mails_in(io.BytesIO(data)))
    assert len(whole) == 40
    assert list(mails_in(io.BytesIO(data), block)) == whole
    assert [data[one.start : one.end].startswith(LINE) for one in whole] == [True] * 40
    assert (whole[0].start, whole[-1].end) == (0, len(data))


@pytest.mark.parametrize(
    ("header", "is_left_out"),
    [
        ("X-Mozilla-Status: 0009", True),
        ("X-Mozilla-Status: 0001", False),
        ("X-Mozilla-Status: deleted", False),
        ("X-Mozilla-Draft-Info: internal/draft; vcard=0", True),
        ("X-Unsent: 1", True),
        ("X-Gmail-Labels: Trash,Work", True),
        ("X-Gmail-Labels: =?UTF-8?Q?Wichtig,Entw=C3=BCrfe?=", True),
        ("X-Gmail-Labels: Inbox,Important", False),
    ],
)
def test_drafts_and_deleted_mails_are_left_out(header: str, is_left_out: bool) -> None:
    found = read(box(mail("Subject: s", header)))
    assert (len(found.messages), found.left_out.unsent) == (0, 1) if is_left_out else (1, 0)


@pytest.mark.parametrize(
    ("labels", "is_sent"), [("Inbox,Sent", True), ("Gesendet", True), ("Inbox,Unsent", False)]
)
def test_a_label_says_that_a_mail_was_sent(labels: str, is_sent: bool) -> None:
    (found,) = read(box(mail("Subject: s", f"X-Gmail-Labels: {labels}"))).messages
    assert found.is_sent is is_sent


@pytest.fixture
def deep_mails(monkeypatch: pytest.MonkeyPatch) -> None:
    """The text of a mail with the word "deep" cannot be read."""

    def message(data: bytes, *, only_head: bool = False) -> FoundMessage:
        if b"deep" in data and not only_head:
            raise RecursionError
        return message_of(data, only_head=only_head)

    monkeypatch.setattr(mailbox_reading, "message", message)


@pytest.mark.usefixtures("deep_mails")
def test_a_mail_that_is_too_deep_costs_only_itself() -> None:
    mails = [mail("Subject: Bluefin interview", body=text) for text in ("deep", "flat")]
    for known in (None, BLUEFIN):
        found = read(box(*mails), known)
        assert [one.text for one in found.messages] == ["flat"]
        assert found.troubles == [Trouble.BROKEN]


@pytest.mark.usefixtures("deep_mails")
def test_a_deep_mail_of_a_thread_is_told_as_broken() -> None:
    found = read(
        box(
            mail("Subject: Bluefin interview", "Message-ID: <1@x>"),
            mail("Subject: other", "In-Reply-To: <1@x>", body="deep"),
        ),
        BLUEFIN,
    )
    assert subjects(found) == ["Bluefin interview"]
    assert (found.troubles, found.left_out) == ([Trouble.BROKEN], LeftOut())


def test_only_mails_about_an_application_are_kept_and_the_others_counted() -> None:
    found = read(
        box(
            mail("From: Dana <dana@bluefin.example>", "Subject: Thursday?"),
            mail("From: aunt@family.example", "Subject: Cake"),
            mail("From: news@bluefin.example", "Subject: Sale", "List-Unsubscribe: <x>"),
            mail("From: a@linkedin.com", "Subject: Bluefin is hiring"),
            mail("From: Me <me@gmail.com>", "Subject: x", "X-Unsent: 1"),
        ),
        BLUEFIN,
    )
    assert subjects(found) == ["Thursday?"]
    assert found.left_out == LeftOut(unrelated=1, newsletters=1, alerts=1, unsent=1)


def test_mails_of_a_thread_are_kept_wherever_they_are_in_the_mailbox() -> None:
    found = read(
        box(
            mail("Subject: third", "Message-ID: <3@x>", "References: <1@x> <2@x>"),
            mail("Subject: second", "Message-ID: <2@x>", "In-Reply-To: <1@x>"),
            mail("Subject: nothing", "Message-ID: <9@x>", "In-Reply-To: <8@x>"),
            mail("From: d@bluefin.example", "Subject: first", "Message-ID: <1@x>"),
            mail("Subject: fourth", "In-Reply-To: <3@x>"),
        ),
        BLUEFIN,
    )
    assert sorted(subjects(found)) == ["first", "fourth", "second", "third"]
    assert found.left_out.unrelated == 1


def test_answers_to_stored_mails_and_mails_of_known_people_are_kept() -> None:
    known = Known(mails=[KnownLink("1@x", "7")], addresses=[KnownLink("Pat@home.example", "7")])
    found = read(
        box(
            mail("Subject: one", "In-Reply-To: <1@x>"),
            mail("Subject: two", "From: pat@HOME.example"),
            mail("Subject: three", "From: sam@home.example"),
        ),
        known,
    )
    assert subjects(found) == ["one", "two"]


def test_what_is_more_than_can_be_shown_is_left_out_and_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mailbox_reading, "MOST_MESSAGES", 2)
    monkeypatch.setattr(mailbox_reading, "_LONGEST", 3)
    found = read(box(*(mail("Subject: s", body="Hello") for _ in range(3))))
    assert [one.text for one in found.messages] == ["Hel", "Hel"]
    assert found.troubles == [Trouble.TOO_LARGE]


def test_a_part_that_cannot_be_read_is_told() -> None:
    found = read(box(parts(("application/ms-tnef", "xx"))))
    assert found.troubles == [Trouble.WINMAIL]


def test_a_mailbox_without_a_mail_is_refused() -> None:
    with pytest.raises(CannotReadError) as caught:
        read(b"From me to you\n")
    assert caught.value.trouble is Trouble.NO_CONTENT


def test_the_head_of_a_mail_is_read_without_its_text() -> None:
    long = mail("Subject: other", body="x" * 200_000)
    assert read(box(long), BLUEFIN).left_out.unrelated == 1


def outcome(source: Path, result: Path) -> Reading:
    found = load(read_file.outcome_as_json(source, result))
    assert isinstance(found, Reading)
    return found


def test_a_mailbox_of_any_size_is_read_beside_what_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_file, "LARGEST", 100)
    source, result = tmp_path / "box", tmp_path / "result.json"
    mails = [mail(f"Subject: {n}", "From: a@family.example") for n in range(19)]
    mails.insert(0, mail("Subject: photos", "From: a@family.example", body="x" * 200_000))
    source.write_bytes(box(*mails, mail("Subject: Yes", "From: d@bluefin.example")))
    assert len(outcome(source, result).messages) == 21
    result.with_suffix(".known").write_text(dump_known(BLUEFIN), encoding="utf-8")
    found = outcome(source, result)
    assert subjects(found) == ["Yes"]
    assert found.left_out.unrelated == 20
    assert 900 < int(result.with_suffix(".progress").read_text(encoding="utf-8")) < 1000


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="others count memory in other units")
def test_two_gigabytes_are_read_in_bounded_memory(tmp_path: Path) -> None:
    source, result = tmp_path / "box", tmp_path / "result.json"
    other = box(mail("Subject: Photos", "From: aunt@family.example")).rstrip()
    with source.open("wb") as stream:
        for _ in range(2048):
            stream.write(other)
            stream.seek(1024 * 1024, io.SEEK_CUR)  # a hole, which takes no space
            stream.write(b"\n\n")
        stream.write(box(mail("Subject: Yes", "From: d@bluefin.example")))
    result.with_suffix(".known").write_text(dump_known(BLUEFIN), encoding="utf-8")
    # The peak of this program alone; `ru_maxrss` begins with that of the process that started it.
    program = (
        "import re, sys; from pathlib import Path; from desktop.app.read_file import run\n"
        "run(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "print(*re.findall(r'VmHWM:\\s+(\\d+) kB', Path('/proc/self/status').read_text('utf-8')))"
    )
    command = [sys.executable, "-c", program, str(source), str(result)]
    ended = subprocess.run(command, check=True, timeout=280, capture_output=True, encoding="utf-8")
    source.unlink()
    found = load(result.read_text(encoding="utf-8"))
    assert isinstance(found, Reading)
    assert (subjects(found), found.left_out.unrelated) == (["Yes"], 2048)
    assert int(ended.stdout) < 128 * 1024  # kilobytes; 42 MB were used
