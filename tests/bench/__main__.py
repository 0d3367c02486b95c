"""Benchmarks of start, memory, idling, search, backup, insights and advice: `make bench`.

Most rows have a reference that was measured in the same run on the same machine.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.bench import advice, idle, start
from tests.bench.generate import generate
from tests.bench.report import HEAD, Row, line, write
from tests.desktop_session.desktop import desktop

SMALL = (1_000, 10_000)
LARGE = (100_000, 1_000_000)


def in_own_process(module: str, store: Path, environ: Mapping[str, str]) -> Iterator[Row]:
    """The rows that the module `tests.bench.<module>` prints as JSON for `store`."""
    ended = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", str(store)],
        env=environ,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    for row in json.loads(ended.stdout.splitlines()[-1]):
        yield Row(**row)


def measure(folder: Path) -> Iterator[Row]:
    small, large = folder / "small", folder / "large"
    yield from advice.measure(folder)
    (folder / "screen").mkdir()
    with desktop(folder / "screen") as screen:
        generate(small, *SMALL)
        yield from start.measure(small, screen.environ)
        yield from idle.measure(small, screen)
        (folder / "import").mkdir()
        yield from in_own_process("importing", folder / "import", screen.environ)
        generate(large, *LARGE)
        yield from in_own_process("lists", large, screen.environ)
        yield from in_own_process("insights", large, screen.environ)
        yield from in_own_process("backup", large, screen.environ)
        yield from in_own_process("stalls", large, screen.environ)


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows to FILE")
    options = parser.parse_args()
    # Measure starts with bytecode, as every start but the first has, whatever the shell says.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    rows = []
    print(line(HEAD))
    with tempfile.TemporaryDirectory(prefix="callback-bench-") as folder:
        for row in measure(Path(folder)):
            print(line(row.cells()), flush=True)
            rows.append(row)
    if options.json:
        write(rows, options.json)


main()
