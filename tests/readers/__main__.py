"""Reads every file below a directory and prints a line for each: `make readers DIR=D`.

The last line has the numbers of files, of those read, explained (a reason why not) and crashed;
the exit status is 1 if one crashed.
"""

import sys
from collections import Counter
from pathlib import Path

from desktop.exchange.found import CannotReadError, Reading
from desktop.exchange.reader import read_file


def summary(reading: Reading) -> str:
    parts = {
        "appointments": reading.events,
        "people": reading.people,
        "messages": reading.messages,
        "applications": reading.applications,
        "tables": reading.tables,
        "postings": reading.postings,
        "not read": reading.troubles,
    }
    return ", ".join(f"{len(found)} {name}" for name, found in parts.items() if found)


def main(directory: Path) -> int:
    counts: Counter[str] = Counter()
    for path in sorted(one for one in directory.rglob("*") if one.is_file()):
        try:
            reading = read_file(path.read_bytes())
            outcome, words = "read", f"{reading.kind} · {summary(reading)}"
        except CannotReadError as error:
            outcome, words = "explained", f"{error.kind} · {error.trouble}"
        except Exception as error:
            outcome, words = "crashed", f"crashed · {type(error).__name__}: {error}"
        counts[outcome] += 1
        print(f"{path.relative_to(directory)}: {words}")
    read, explained, crashed = (counts[one] for one in ("read", "explained", "crashed"))
    print(f"{counts.total()} files, {read} read, {explained} explained, {crashed} crashed")
    return 1 if crashed else 0


sys.exit(main(Path(sys.argv[1])))
