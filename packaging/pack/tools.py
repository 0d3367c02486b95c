"""Runs the programs that packages are made with."""

import subprocess
from collections.abc import Mapping
from pathlib import Path


def told(
    *command: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> str:
    """What the command prints. Ends with its own words where it fails."""
    ended = subprocess.run(
        command,
        cwd=cwd,
        env=env,
        capture_output=True,
        encoding="utf-8",
        errors="replace",  # on Windows some speak another one
        check=False,
    )
    if ended.returncode != 0:
        raise SystemExit(f"{command[0]} failed ({ended.returncode}):\n{ended.stdout}{ended.stderr}")
    return ended.stdout
