"""Runs Windows programs with Wine, in a system of its own below build/windows."""

import functools
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import IO, NamedTuple, cast

#: The directories of the set-up as Windows names them.
PYTHON = r"C:\Python\python.exe"
COMPILER = r"C:\InnoSetup\ISCC.exe"
CHECKOUT = r"C:\checkout"
#: The user's own directories.
LOCAL = r"C:\users\root\AppData\Local"

_MARK = "CALLBACK_WINE_COMMAND"
_numbers = count()
#: Seconds until a process that was asked to end is killed.
_GRACE = 5.0


class Result(NamedTuple):
    output: str
    status: int
    """Exit status; -1 after a timeout."""
    seconds: float

    @property
    def is_timeout(self) -> bool:
        return self.status == -1


@dataclass
class Wine:
    """A Debian in `root` with Wine, whose drive C: is `drive`."""

    root: Path
    display: str = ""
    environ: dict[str, str] = field(default_factory=dict)
    """Variables for all commands."""

    @property
    def prefix(self) -> Path:
        return self.root / "root/.wine"

    @property
    def drive(self) -> Path:
        return self.prefix / "drive_c"

    def path(self, name: str) -> Path:
        r"""The file that Windows calls `name`, for example `C:\Python`."""
        return self.drive / name.removeprefix("C:\\").replace("\\", "/")

    def mount(self) -> None:
        """Mount what programs expect. It ends with the namespace of this process."""
        run = functools.partial(subprocess.run, check=True)
        if not (self.root / "proc/self").exists():
            run(("mount", "-t", "proc", "proc", self.root / "proc"))
            run(("mount", "--rbind", "/dev", self.root / "dev"))
            run(("mount", "-t", "tmpfs", "tmpfs", self.root / "tmp"))

    def use_memory(self) -> None:
        """Keep temporary files in memory: the tests sync stores very often."""
        temporary = self.path(rf"{LOCAL}\Temp")
        temporary.mkdir(parents=True, exist_ok=True)
        if not temporary.is_mount():
            subprocess.run(("mount", "-t", "tmpfs", "tmpfs", temporary), check=True)

    def python(self, *arguments: str, **options: object) -> Result:
        return self.run(PYTHON, *arguments, **options)  # type: ignore[arg-type]

    def run(
        self,
        *command: str,
        timeout: float = 120,
        environ: Mapping[str, str] | None = None,
        cwd: str = CHECKOUT,
    ) -> Result:
        """Run a program and wait for it, but no longer than `timeout` seconds.

        Its processes are then ended. Variables named QT_… are passed on, which Wine only does
        for those that start with WINE.
        """
        begun = time.monotonic()
        mark = f"{os.getpid()}-{next(_numbers)}"
        # Python finds no valid handles in a file or a terminal, so the output is a pipe.
        process = self.start(*command, environ={**(environ or {}), _MARK: mark}, cwd=cwd)
        output = _Reader(process)
        try:
            status = process.wait(timeout)
        except subprocess.TimeoutExpired:
            status = -1
        if status == -1:
            _end(mark)
        output.join(_GRACE)
        return Result(output.text(), status, time.monotonic() - begun)

    def start(
        self, *command: str, environ: Mapping[str, str] | None = None, cwd: str = CHECKOUT
    ) -> "subprocess.Popen[bytes]":
        """Start a program without waiting for it."""
        variables = {
            "PATH": "/usr/lib/wine:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "XDG_RUNTIME_DIR": "/tmp",  # noqa: S108  of the chroot
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winedbg.exe=",  # a crash ends the process
            **({"DISPLAY": self.display} if self.display else {}),
            **self.environ,
            **(environ or {}),
        }
        words = [
            f"{f'WINE{name}' if name.startswith('QT_') else name}={value}"
            for name, value in variables.items()
        ]
        inside = f"/{self.path(cwd).relative_to(self.root)}" if cwd else "/"
        return subprocess.Popen(
            ("chroot", self.root, "env", "-i", "-C", inside, *words, "wine", *command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def wait(self) -> None:
        """Wait until all Windows programs have ended and the registry is written."""
        subprocess.run(
            ("chroot", self.root, "env", "-i", "HOME=/root", "/usr/lib/wine/wineserver", "-w"),
            check=False,
            timeout=120,
        )


class _Reader(threading.Thread):
    """Collects the output; a process that is left behind may keep the pipe open."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        super().__init__(daemon=True)
        self._stream = cast("IO[bytes]", process.stdout)
        self._parts: list[bytes] = []
        self.start()

    def run(self) -> None:
        while part := os.read(self._stream.fileno(), 65536):
            self._parts.append(part)

    def text(self) -> str:
        return b"".join(self._parts).decode(errors="replace").replace("\r\n", "\n")


def processes(mark: str) -> list[int]:
    """The processes with this variable, which children inherit."""
    wanted = f"{_MARK}={mark}".encode()
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with suppress(OSError):  # it has ended
                if wanted in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
    return found


def _end(mark: str) -> None:
    """End the processes of one command."""
    kill_from = time.monotonic() + _GRACE
    while found := processes(mark):
        number = signal.SIGTERM if time.monotonic() < kill_from else signal.SIGKILL
        for pid in found:
            with suppress(ProcessLookupError):
                os.kill(pid, number)
        time.sleep(0.2)


@contextmanager
def display(size: str = "1600x1200x24") -> Iterator[str]:
    """An X server without a screen; yields its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ("Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"),
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read, encoding="ascii") as stream:
            number = stream.readline().strip()
        if not number:
            sys.exit("The X server did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
