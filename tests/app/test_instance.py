"""One program for each data directory."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.app import single_instance as module
from desktop.app.single_instance import LOCK_NAME, LONGEST_LINE, Instance, InstanceError
from desktop.cli import LONGEST_ADD

pytestmark = pytest.mark.usefixtures("qtbot")


_START = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.app.single_instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
"""
_SECOND_START = f"{_START}print(instance.claim(*sys.argv[2:]))"
_START_WITH_FILES = f"{_START}print(instance.claim(files=[Path(one) for one in sys.argv[2:]]))"
_START_TO_SHOW = f"{_START}print(instance.claim(sys.argv[2], show=sys.argv[3]))"
_HOLDING_START = f"{_START}print(instance.claim(), flush=True); sys.stdin.readline()"
_LOADED = "print('PySide6.QtNetwork' in sys.modules)"
_KILLED_START = f"{_START}instance.claim(); instance.listen(); os.kill(os.getpid(), 9)"


def _start_second(directory: Path, qtbot: QtBot, token: str = "", *add: str) -> str:
    """The result of `claim` in another process, while this one's event loop runs."""
    with subprocess.Popen(
        [sys.executable, "-c", _SECOND_START, str(directory), token, *add],
        stdout=subprocess.PIPE,
    ) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=15_000)
        assert second.stdout
        return second.stdout.read().decode().strip()


def test_a_second_start_raises_the_first_and_hands_its_token_on(
    tmp_path: Path, qtbot: QtBot
) -> None:
    first = Instance(tmp_path)
    tokens: list[str] = []
    first.raised.connect(tokens.append)
    assert first.claim()
    first.listen()
    assert _start_second(tmp_path, qtbot, "token-17") == "False"
    assert _start_second(tmp_path, qtbot) == "False"
    assert tokens == ["token-17", ""]
    first.release()


@pytest.mark.parametrize(
    "line",
    ["", "Bluefin, sales manager", "Zoë\n“Bluefin”", "\x01" * 500, "𝔹" * LONGEST_ADD],
)
def test_a_second_start_hands_its_line_on(tmp_path: Path, qtbot: QtBot, line: str) -> None:
    first = Instance(tmp_path)
    asked: list[tuple[str, str]] = []
    first.add_requested.connect(lambda token, text: asked.append((token, text)))
    assert first.claim()
    first.listen()
    with qtbot.assertNotEmitted(first.raised):
        assert _start_second(tmp_path, qtbot, "t" * 1000, line) == "False"
    assert asked == [("t" * 1000, line)]
    first.release()


def test_a_second_start_hands_its_files_on(
    first: Instance, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, list[Path]]] = []
    first.files_requested.connect(lambda token, paths: asked.append((token, paths)))
    monkeypatch.setattr(sys.modules[__name__], "_SECOND_START", _START_WITH_FILES)
    with qtbot.assertNotEmitted(first.raised):
        assert _start_second(tmp_path, qtbot, "/a b.csv", "/Zoë\udcff") == "False"
    assert asked == [("", [Path("/a b.csv"), Path("/Zoë\udcff")])]


def test_a_second_start_hands_on_what_to_show(
    first: Instance, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    first.show_requested.connect(lambda token, what: asked.append((token, what)))
    monkeypatch.setattr(sys.modules[__name__], "_SECOND_START", _START_TO_SHOW)
    with qtbot.assertNotEmitted(first.raised):
        assert _start_second(tmp_path, qtbot, "token-17", "wizard") == "False"
    assert asked == [("token-17", "wizard")]


def test_more_files_than_can_be_handed_on_are_told(first: Instance, tmp_path: Path) -> None:
    files = [Path(f"/{'x' * 1000}/{number}") for number in range(LONGEST_LINE // 1000 + 1)]
    with pytest.raises(InstanceError, match="too many files"):
        Instance(tmp_path).claim(files=files)
    assert first._lock.isLocked()


def test_an_older_program_that_knows_no_files_raises_its_window(
    first: Instance, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_texts", lambda _text: [])
    monkeypatch.setattr(sys.modules[__name__], "_SECOND_START", _START_WITH_FILES)
    with qtbot.waitSignal(first.raised):
        assert _start_second(tmp_path, qtbot, "/a.csv") == "False"


def test_an_older_program_that_knows_no_line_raises_its_window(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_texts", lambda _text: [])
    first = Instance(tmp_path)
    tokens: list[str] = []
    first.raised.connect(tokens.append)
    assert first.claim()
    first.listen()
    assert _start_second(tmp_path, qtbot, "token-17", "Bluefin") == "False"
    assert tokens == ["token-17"]
    first.release()


@pytest.mark.parametrize("token", ["x" * 5000, "\udcff"])
def test_a_token_that_no_desktop_gives_raises_the_first_all_the_same(
    tmp_path: Path, qtbot: QtBot, token: str
) -> None:
    first = Instance(tmp_path)
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.raised):
        assert _start_second(tmp_path, qtbot, token) == "False"
    first.release()


def test_a_lock_that_an_ended_process_with_the_same_id_has_left_is_taken(tmp_path: Path) -> None:
    file = tmp_path / LOCK_NAME
    ended = QLockFile(str(file))
    assert ended.tryLock(0)
    content = file.read_bytes()
    ended.unlock()
    file.write_bytes(content)
    instance = Instance(tmp_path)
    assert instance.claim()
    assert Instance(tmp_path)._ask_or_lock("", None, (), "") is None  # held by this process
    instance.release()


@pytest.mark.skipif(sys.platform == "win32", reason="nobody else can write its lock file there")
def test_the_lock_of_a_running_process_is_never_taken_for_one_left_over(tmp_path: Path) -> None:
    """In two containers with one data directory, two processes can have the same id."""
    file = tmp_path / LOCK_NAME
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDING_START, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout
        assert other.stdout.readline().strip() == b"True"
        with file.open("r+b") as lock:  # the same file, which the other process has locked
            lines = lock.read().splitlines()
            lock.seek(0)
            lock.write(b"\n".join([str(os.getpid()).encode(), *lines[1:], b""]))
            lock.truncate()
        assert Instance(tmp_path)._ask_or_lock("", None, (), "") is None
        assert file.exists()
        other.communicate(b"end\n")


def test_listening_again_changes_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    first = Instance(tmp_path)
    tokens: list[str] = []
    first.raised.connect(tokens.append)
    assert first.claim()
    first.listen()
    made = Path(first._name).stat() if sys.platform != "win32" else None
    first.listen()
    assert made is None or made.st_ino == Path(first._name).stat().st_ino
    assert _start_second(tmp_path, qtbot, "once") == "False"
    assert tokens == ["once"]
    first.release()
    first.release()
    assert first.claim()
    first.listen()
    assert _start_second(tmp_path, qtbot, "later") == "False"
    assert tokens == ["once", "later"]
    first.release()


def test_a_run_time_directory_too_deep_for_a_socket_is_not_used(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / ("x" * 100)
    deep.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    first = Instance(tmp_path)
    assert first.claim()
    first.listen()
    assert _start_second(tmp_path, qtbot) == "False"
    first.release()


def test_another_directory_is_another_program(tmp_path: Path) -> None:
    first, other = Instance(tmp_path / "a"), Instance(tmp_path / "b")
    for place in "ab":
        (tmp_path / place).mkdir()
    assert first.claim()
    assert other.claim()
    first.release()
    other.release()


def test_after_the_first_has_ended_the_next_is_the_first(tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert first.claim()
    first.listen()
    first.release()
    assert list(tmp_path.iterdir()) == []
    second = Instance(tmp_path)
    assert second.claim()
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="sockets are files elsewhere")
def test_what_a_crashed_program_left_behind_is_cleared_away(tmp_path: Path, qtbot: QtBot) -> None:
    crashed = Instance(tmp_path)
    leftover = Path(crashed._name)
    leftover.touch()
    assert crashed.claim()
    crashed.listen()
    assert _start_second(tmp_path, qtbot) == "False"
    crashed.release()
    assert not leftover.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="sockets are files elsewhere")
def test_a_program_that_was_killed_leaves_nothing_that_holds_up_the_next(
    tmp_path: Path,
) -> None:
    command = [sys.executable, "-c", _KILLED_START, str(tmp_path)]
    subprocess.run(command, check=False)
    assert (tmp_path / LOCK_NAME).exists()
    after = Instance(tmp_path)
    assert Path(after._name).exists()
    assert not after._may_be_running()
    assert after.claim()
    after.listen()
    assert after._may_be_running()
    after.release()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_lock_and_socket_are_for_their_owner_alone(tmp_path: Path) -> None:
    first = Instance(tmp_path)
    first.claim()
    first.listen()
    assert stat.S_IMODE((tmp_path / LOCK_NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE(Path(first._name).stat().st_mode) == 0o700
    first.release()


def test_a_program_that_does_not_answer_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_START_MS", 100)
    hung = Instance(tmp_path)
    assert hung.claim()  # and never listens
    with pytest.raises(InstanceError, match="does not answer"):
        Instance(tmp_path).claim()
    hung.release()


@pytest.mark.qt_log_ignore("unexpected locking error")  # Qt's warning on Windows
def test_a_directory_that_is_not_there_cannot_be_claimed(tmp_path: Path) -> None:
    with pytest.raises(InstanceError, match="cannot write in"):
        Instance(tmp_path / "missing").claim()


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Instance]:
    """An instance that has claimed the directory and listens."""
    made = Instance(tmp_path)
    assert made.claim()
    made.listen()
    yield made
    made.release()


class ForeignClient:
    """A foreign program that connects to the socket of `first`."""

    def __init__(self, first: Instance, request: bytes = b"") -> None:
        self.socket = QLocalSocket()
        self.socket.connectToServer(first._name)
        assert self.socket.waitForConnected(1000)
        self.send(request)

    def send(self, request: bytes) -> None:
        self.socket.write(request)
        self.socket.flush()

    def answer(self, qtbot: QtBot) -> bytes:
        """Everything it receives until it is disconnected."""
        unconnected = QLocalSocket.LocalSocketState.UnconnectedState
        qtbot.waitUntil(lambda: self.socket.state() == unconnected)
        return bytes(self.socket.readAll().data())


@pytest.mark.parametrize(
    "message", [b"hello\n", b"\n", b"raise" * 60_000, b"raise " * 60_000 + b"\n", b"\xff\xfe\n",
     b"add\n", b"add Bluefin\n", b'add ["token"]\n', b'add ["token", 7]\n', b'add {"token": ""}\n',
     b"quit now\n", b"open\n", b'open ["token"]\n', b"open " + b"[" * 100_000 + b"\n"]
)  # fmt: skip
def test_anything_but_the_one_request_is_ignored(
    first: Instance, qtbot: QtBot, message: bytes
) -> None:
    with qtbot.assertNotEmitted(first.raised), qtbot.assertNotEmitted(first.quit_requested):
        assert ForeignClient(first, message).answer(qtbot) == b""
    assert ForeignClient(first, b"raise\n").answer(qtbot) == b"ok\n"


def test_an_installer_may_ask_it_to_quit(first: Instance, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.quit_requested):
        assert ForeignClient(first, b"quit\n").answer(qtbot) == b"ok\n"


def test_a_request_is_heard_while_other_connections_say_nothing(
    first: Instance, qtbot: QtBot
) -> None:
    silent = [ForeignClient(first) for _ in range(20)]
    begun = ForeignClient(first, b"rai")
    assert ForeignClient(first, b"raise\n").answer(qtbot) == b"ok\n"
    with qtbot.waitSignal(first.raised) as caught:
        begun.send(b"se token\n")
    assert caught.args == ["token"]
    assert begun.answer(qtbot) == b"ok\n"
    del silent


@pytest.mark.parametrize("extra", [0, 1])
def test_a_line_has_a_longest_length(first: Instance, qtbot: QtBot, extra: int) -> None:
    line = b"raise " + b"x" * (LONGEST_LINE - 7 + extra) + b"\n"
    assert ForeignClient(first, line).answer(qtbot) == (b"" if extra else b"ok\n")


def test_a_program_that_disconnects_before_its_line_is_whole_is_forgotten(
    first: Instance, qtbot: QtBot
) -> None:
    ForeignClient(first, b"rai").socket.abort()
    assert ForeignClient(first, b"raise\n").answer(qtbot) == b"ok\n"
    server = first._server
    assert server is not None
    qtbot.waitUntil(lambda: not server.findChildren(QLocalSocket))


def test_a_release_while_a_request_is_answered_answers_it_first(
    first: Instance, qtbot: QtBot
) -> None:
    """As when raising the window makes the program quit."""
    first.raised.connect(lambda _token: first.release())
    assert ForeignClient(first, b"raise\n").answer(qtbot) == b"ok\n"


def test_qts_network_module_is_not_loaded_before_it_is_needed(tmp_path: Path) -> None:
    code = f"{_START}instance.claim(); {_LOADED}; instance.listen(); {_LOADED}; instance.release()"
    output = subprocess.check_output([sys.executable, "-c", code, str(tmp_path)], encoding="utf-8")
    assert output.split() == ["False", "True"]
