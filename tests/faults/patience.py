"""Waiting for another process, and not forever."""

import subprocess
import threading
from typing import AnyStr

#: Seconds for what takes a second or two on a quiet machine.
LONGEST = 60.0


def hear(process: "subprocess.Popen[AnyStr]", seconds: float = LONGEST) -> AnyStr:
    """The next line of what it prints; it is killed if none comes."""
    assert process.stdout is not None
    watch = threading.Timer(seconds, process.kill)
    watch.start()
    try:
        line = process.stdout.readline()
    finally:
        watch.cancel()
    assert line, f"not a line within {seconds:g} seconds from {process.args!r}"
    return line


def end(process: "subprocess.Popen[AnyStr]", seconds: float = LONGEST) -> None:
    """Close its input, and wait until it has ended."""
    try:
        process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        raise AssertionError(f"not over within {seconds:g} seconds: {process.args!r}") from None
