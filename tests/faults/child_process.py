"""Communication with a child process, with time limits."""

import subprocess
import threading
from typing import AnyStr

#: Limit in seconds, for operations that take a second or two on an idle machine.
LONGEST = 60.0


def read_line(process: "subprocess.Popen[AnyStr]", seconds: float = LONGEST) -> AnyStr:
    """The next line of its output; after `seconds` without one the process is killed."""
    assert process.stdout is not None
    watch = threading.Timer(seconds, process.kill)
    watch.start()
    try:
        line = process.stdout.readline()
    finally:
        watch.cancel()
    assert line, f"no line within {seconds:g} seconds from {process.args!r}"
    return line


def finish(process: "subprocess.Popen[AnyStr]", seconds: float = LONGEST) -> None:
    """Close its input and wait for its end."""
    try:
        process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        raise AssertionError(f"still running after {seconds:g} seconds: {process.args!r}") from None
