"""How starts talk to each other: whoever connects and behaves oddly disturbs nobody."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt
from pytestqt.qtbot import QtBot

from desktop.ui.endpoint import LONGEST_LINE, Answer, Endpoint, endpoint_at
from tests.app.endpoints import KINDS, Kind

if sys.platform == "win32":
    pytest.skip("what listens there is no file", allow_module_level=True)

import resource

from desktop.ui import endpoint_unix

pytestmark = pytest.mark.usefixtures("qtbot")

_WAITING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.ui.instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
for work in (instance.claim, instance.listen):
    work()
    print(*(name in sys.modules for name in sys.argv[2:]))
instance.release()
"""


_ours_alone = pytest.mark.parametrize("kind", ["unix"], indirect=True)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    chosen: Kind = KINDS[request.param]
    return chosen


class Listening:
    """An endpoint that answers `ok` to every line, and keeps the lines."""

    def __init__(self, kind: Kind, path: Path) -> None:
        self.path = path
        self.heard: list[bytes] = []
        self.endpoint: Endpoint = kind(str(path))
        assert self.endpoint.listen(self._hear)

    def _hear(self, line: bytes, answer: Answer) -> None:
        self.heard.append(line)
        answer(b"ok\n")

    def guest(self, said: bytes = b"") -> socket.socket:
        """Somebody who connects and says this much at once, by no means of ours."""
        guest = socket.socket(socket.AF_UNIX)
        guest.setblocking(False)
        guest.connect(str(self.path))
        guest.sendall(said)
        return guest


@pytest.fixture
def listening(kind: Kind, tmp_path: Path) -> Iterator[Listening]:
    listening = Listening(kind, tmp_path / "place")
    yield listening
    listening.endpoint.close()
    assert not listening.path.exists()


def _told(guest: socket.socket, qtbot: QtBot) -> bytes:
    """All that the guest is told until it is sent away."""
    told = b""

    def is_over() -> bool:
        nonlocal told
        try:
            more = guest.recv(100)
        except BlockingIOError:
            return False
        except ConnectionResetError:  # sent away before it was heard out
            return True
        told += more
        return not more

    with guest:
        qtbot.waitUntil(is_over)
    return told


def _open_files() -> int:
    return len(list(Path("/dev/fd").iterdir()))


def test_several_are_heard_while_others_say_nothing(listening: Listening, qtbot: QtBot) -> None:
    silent = [listening.guest() for _ in range(3)]
    begun = listening.guest(b"rai")
    talking = [listening.guest(b"line %d\n" % number) for number in range(5)]
    assert [_told(guest, qtbot) for guest in talking] == [b"ok\n"] * 5
    assert sorted(listening.heard) == [b"line %d" % number for number in range(5)]
    begun.sendall(b"se\n")
    assert _told(begun, qtbot) == b"ok\n"
    for guest in silent:
        guest.close()


def test_a_line_that_comes_in_pieces_is_heard_once(listening: Listening, qtbot: QtBot) -> None:
    dribbling = listening.guest()
    for piece in b"raise x\n":
        assert listening.heard == []
        dribbling.sendall(bytes([piece]))
        assert _told(listening.guest(b"\n"), qtbot) == b"ok\n"
        listening.heard.remove(b"")
    assert _told(dribbling, qtbot) == b"ok\n"
    assert listening.heard == [b"raise x"]


@pytest.mark.parametrize("said", [b"", b"rai"])
def test_who_goes_away_before_the_line_is_whole_is_forgotten(
    listening: Listening, qtbot: QtBot, said: bytes
) -> None:
    before = _open_files()
    listening.guest(said).close()
    gone = listening.guest()
    assert _told(listening.guest(b"next\n"), qtbot) == b"ok\n"
    gone.sendall(said)
    gone.close()
    assert _told(listening.guest(b"last\n"), qtbot) == b"ok\n"
    assert listening.heard == [b"next", b"last"]
    qtbot.waitUntil(lambda: _open_files() == before)


def test_who_does_not_wait_for_the_answer_is_heard(listening: Listening, qtbot: QtBot) -> None:
    listening.guest(b"raise\n").close()
    qtbot.waitUntil(lambda: listening.heard == [b"raise"])
    assert _told(listening.guest(b"next\n"), qtbot) == b"ok\n"


def test_the_longest_line_is_heard(listening: Listening, qtbot: QtBot) -> None:
    longest = b"x" * (LONGEST_LINE - 1)
    assert _told(listening.guest(longest + b"\n"), qtbot) == b"ok\n"
    assert listening.heard == [longest]


@pytest.mark.parametrize("end", [b"", b"\n"])
def test_a_longer_one_is_not(listening: Listening, qtbot: QtBot, end: bytes) -> None:
    assert _told(listening.guest(b"x" * LONGEST_LINE + end), qtbot) == b""
    assert listening.heard == []


def test_a_longer_one_in_pieces_is_not_either(listening: Listening, qtbot: QtBot) -> None:
    guest = listening.guest(b"x" * (LONGEST_LINE - 1))
    _told(listening.guest(b"let in\n"), qtbot)
    guest.sendall(b"x\n")
    assert _told(guest, qtbot) == b""
    assert listening.heard == [b"let in"]


def test_what_comes_after_the_line_is_not_heard(listening: Listening, qtbot: QtBot) -> None:
    assert _told(listening.guest(b"one\ntwo\n"), qtbot) == b"ok\n"
    assert listening.heard == [b"one"]


def test_whoever_is_there_when_it_closes_is_sent_away(listening: Listening, qtbot: QtBot) -> None:
    waiting = listening.guest()
    _told(listening.guest(b"let in\n"), qtbot)
    listening.endpoint.close()
    assert _told(waiting, qtbot) == b""


def test_closing_while_a_line_is_heard_answers_it_first(
    kind: Kind, tmp_path: Path, qtbot: QtBot
) -> None:
    """As when the window that is raised finds that the program has to end."""
    endpoint = kind(str(tmp_path / "place"))

    def hear(_: bytes, answer: Answer) -> None:
        answer(b"ok\n")
        endpoint.close()

    assert endpoint.listen(hear)
    guest = socket.socket(socket.AF_UNIX)
    guest.connect(str(tmp_path / "place"))
    guest.setblocking(False)
    guest.sendall(b"raise\n")
    assert _told(guest, qtbot) == b"ok\n"
    assert not (tmp_path / "place").exists()


def test_who_is_heard_and_goes_meanwhile_is_heard_once(
    kind: Kind, tmp_path: Path, qtbot: QtBot
) -> None:
    """As when raising the window waits for something and lets the event loop go on."""
    heard: list[bytes] = []
    endpoint = kind(str(tmp_path / "place"))

    def hear(line: bytes, _: Answer) -> None:
        heard.append(line)
        guest.close()
        QCoreApplication.processEvents()

    assert endpoint.listen(hear)
    with socket.socket(socket.AF_UNIX) as guest:
        guest.connect(str(tmp_path / "place"))
        guest.sendall(b"raise\n")
        qtbot.waitUntil(lambda: bool(heard))
    assert heard == [b"raise"]
    endpoint.close()


def test_nobody_answers_where_nobody_listens(kind: Kind, tmp_path: Path) -> None:
    place = tmp_path / "place"
    assert kind(str(place)).ask(b"raise\n") == b""
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(str(place))
    assert kind(str(place)).ask(b"raise\n") == b""


def test_who_listens_and_does_not_answer_is_not_waited_for_long(
    kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules[kind.__module__], "ANSWER_MS", 50)
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(tmp_path / "place"))
        hung.listen()
        assert kind(str(tmp_path / "place")).ask(b"raise\n") == b""
        heard, _ = hung.accept()
        with heard:
            assert heard.recv(100) == b"raise\n"


def test_where_nobody_can_listen_is_told(kind: Kind, tmp_path: Path) -> None:
    endpoint = kind(str(tmp_path / "missing" / "place"))
    assert not endpoint.listen(lambda *_: None)
    endpoint.close()


def test_programs_that_are_started_do_not_inherit_it(listening: Listening, qtbot: QtBot) -> None:
    """Else one that outlives Callback would seem to be it, and never answer."""
    other_name = listening.path.with_name("other")
    os.link(listening.path, other_name)
    silent = listening.guest()
    _told(listening.guest(b"let in\n"), qtbot)
    with subprocess.Popen(
        [sys.executable, "-c", "input()"], close_fds=False, stdin=subprocess.PIPE
    ) as outlives:
        listening.endpoint.close()
        assert _told(silent, qtbot) == b""
        with socket.socket(socket.AF_UNIX) as late, pytest.raises(ConnectionRefusedError):
            late.connect(str(other_name))
        outlives.communicate(b"\n")


@_ours_alone
def test_who_says_nothing_makes_room_for_others(listening: Listening, qtbot: QtBot) -> None:
    silent = [listening.guest() for _ in range(40)]
    assert _told(listening.guest(b"raise\n"), qtbot) == b"ok\n"
    assert _told(silent.pop(0), qtbot) == b""
    silent[-1].sendall(b"late\n")
    assert _told(silent.pop(), qtbot) == b"ok\n"
    for guest in silent:
        guest.close()


@_ours_alone
def test_who_says_a_line_at_once_need_not_make_room(listening: Listening, qtbot: QtBot) -> None:
    talking = [listening.guest(b"raise\n") for _ in range(40)]
    assert [_told(guest, qtbot) for guest in talking] == [b"ok\n"] * 40


@_ours_alone
def test_who_comes_while_too_many_files_are_open_is_heard_later(
    listening: Listening, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endpoint_unix, "_PAUSE_MS", 100)
    guest = listening.guest(b"raise\n")
    next_file = os.dup(guest.fileno())
    os.close(next_file)
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (next_file, before[1]))
    try:
        assert isinstance(listening.endpoint, endpoint_unix.UnixEndpoint)
        (door,) = listening.endpoint.findChildren(
            QSocketNotifier, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        qtbot.waitUntil(lambda: not door.isEnabled())
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert listening.heard == []
    assert _told(guest, qtbot) == b"ok\n"


def test_it_is_loaded_to_listen_and_qts_network_module_never(tmp_path: Path) -> None:
    """That would take memory for as long as the program waits in the tray."""
    names = ["desktop.ui.endpoint", "desktop.ui.endpoint_unix", "PySide6.QtNetwork"]
    command = [sys.executable, "-c", _WAITING, str(tmp_path), *names]
    said = subprocess.check_output(command, encoding="utf-8")
    assert said.splitlines() == ["False False False", "True True False"]


def test_the_program_uses_the_endpoint_of_this_system(tmp_path: Path) -> None:
    assert isinstance(endpoint_at(str(tmp_path / "place"), QObject()), endpoint_unix.UnixEndpoint)
