"""The guard itself: that it stops what it has to, and nothing else."""

import socket
import subprocess
import sys

import pytest

from tests.network_guard import guard

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the guard does not run there")

_NATIVE = "import ctypes; ctypes.CDLL(None).socket({family}, 1, 0); print('reached')"


def _python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_internet_sockets_are_seen(family: socket.AddressFamily) -> None:
    assert guard.forbidden("socket.__new__", (None, family, 1, 0))


def test_name_lookups_are_seen() -> None:
    assert guard.forbidden("socket.getaddrinfo", ("callback.example", 80, 0, 0, 0))


def test_local_sockets_are_left_alone() -> None:
    left, right = socket.socketpair()
    left.sendall(b"still here")
    assert right.recv(16) == b"still here"
    left.close()
    right.close()


def test_a_started_process_that_looks_up_a_name_ends_with_the_guards_message() -> None:
    ended = _python("import socket\ntry: socket.getaddrinfo('callback.example', 80)\nexcept: pass")
    assert ended.returncode == guard.EXIT_CODE
    assert "network guard: socket.getaddrinfo" in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter is Linux's")
def test_native_code_cannot_get_around_the_guard() -> None:
    ended = _python(_NATIVE.format(family=int(socket.AF_INET6)))
    assert ended.returncode < 0
    assert "reached" not in ended.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter is Linux's")
def test_native_code_may_still_use_local_sockets() -> None:
    assert _python(_NATIVE.format(family=int(socket.AF_UNIX))).stdout == "reached\n"
