"""Limits for a process that reads a file of unknown origin."""

import sys


def limit_process(memory: int, seconds: int) -> None:
    """Let this process have at most `memory` bytes and `seconds` of processor time.

    Where the system has no such limits (Windows), the program that waits for it ends it.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not on Windows

        kinds = [(resource.RLIMIT_CPU, seconds)]
        if sys.platform == "linux":  # macOS counts memory that is only reserved
            kinds.append((resource.RLIMIT_DATA, memory))
        for kind, most in kinds:
            _, hardest = resource.getrlimit(kind)
            resource.setrlimit(kind, (most, hardest))
