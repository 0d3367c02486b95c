"""Forbids network connections to a Python process, in two ways.

The first is an audit hook, which sees the sockets that Python code opens and can name the call. The
second is a seccomp filter, which also covers native code such as Qt; it ends the process with
SIGSYS and is inherited by child processes.

Local sockets (AF_UNIX, netlink) stay allowed: the desktop needs them.
"""

import ctypes
import faulthandler
import os
import signal
import socket
import sys
from collections.abc import Callable
from typing import NoReturn

EXIT_CODE = 86

_INTERNET = frozenset({socket.AF_INET, socket.AF_INET6})
_ON_A_SOCKET = frozenset({"socket.bind", "socket.connect", "socket.sendmsg", "socket.sendto"})
_LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname"})


def forbidden(event: str, args: tuple[object, ...]) -> str | None:
    """A message if the audit event concerns the internet, else None."""
    if event == "socket.__new__":
        uses = args[1] in _INTERNET
    elif event in _ON_A_SOCKET:
        uses = getattr(args[0], "family", None) in _INTERNET
    else:
        uses = event in _LOOKUPS
    return f"network guard: {event} with {args[1:]!r} is not allowed" if uses else None


def watch(report: Callable[[str], None]) -> None:
    """Call `report` for each use of an internet socket by Python code.

    An exception raised by `report` reaches the code that asked for the socket.
    """

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event.startswith("socket.") and (message := forbidden(event, args)):
            report(message)

    sys.addaudithook(hook)


def end_process(message: str) -> NoReturn:
    """Write `message` to stderr and exit with `EXIT_CODE`, without an exception to catch."""
    os.write(2, f"{message}\n".encode())
    os._exit(EXIT_CODE)


class _Instruction(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_true", ctypes.c_uint8),
        ("if_false", ctypes.c_uint8),
        ("value", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("filter", ctypes.POINTER(_Instruction)))


#: machine: (AUDIT_ARCH constant, number of the system call `socket`)
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _TRAP = 0x7FFF0000, 0x00030000


def forbid_in_kernel() -> bool:
    """Let `socket(AF_INET…)` end this process and its children; False where it is unsupported."""
    if sys.platform != "linux" or os.uname().machine not in _MACHINES:
        return False
    architecture, call = _MACHINES[os.uname().machine]
    steps = (
        (_LOAD, 0, 0, 4),  # the architecture
        (_JUMP_IF_EQUAL, 0, 6, architecture),
        (_LOAD, 0, 0, 0),  # the number of the call
        (_JUMP_IF_EQUAL, 0, 4, call),
        (_LOAD, 0, 0, 16),  # its first argument, the family
        (_JUMP_IF_EQUAL, 1, 0, int(socket.AF_INET)),
        (_JUMP_IF_EQUAL, 0, 1, int(socket.AF_INET6)),
        (_RETURN, 0, 0, _TRAP),
        (_RETURN, 0, 0, _ALLOW),
    )
    program = _Program(
        len(steps), (_Instruction * len(steps))(*(_Instruction(*step) for step in steps))
    )
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or prctl(
        _SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0
    ):
        return False
    faulthandler.register(signal.SIGSYS, chain=True)
    return True
