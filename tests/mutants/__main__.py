"""Mutation tests of the advice: `make mutants`, or `make mutants ARGS="facts rules"` for some.

Each function of `desktop/advice` is changed in small ways (`changes.py`), and each change is tried
with the tests that call the function (`trials.py`). Prints the share that was noticed for each
module, and writes the differences that were not to `mutants/survivors.txt`. Ctrl+C ends it early,
with the results so far. The exit status is 0 when at least 90 of 100 were noticed.
"""

import os
import sys
import time
from collections import Counter
from collections.abc import Sequence

from tests.mutants import caches
from tests.mutants.changes import ROOT, changes_of, module_names
from tests.mutants.trials import Verdict, try_changes

ENOUGH = 90


def main(arguments: Sequence[str]) -> int:
    caches.install()  # before `changes_of` imports the modules that have caches
    os.chdir(ROOT)
    names = module_names(arguments)
    if not names:
        sys.stderr.write(f"No such module: {' '.join(arguments)}\n")
        return 2
    begun = time.monotonic()
    changes = [change for name in names for change in changes_of(name)]
    trials = try_changes(changes, os.cpu_count() or 1)
    if trials.failed:
        sys.stderr.write("\n".join(["These tests fail without a change:", *trials.failed, ""]))
        return 2

    counts: dict[str, Counter[Verdict]] = {name: Counter() for name in names}
    unnoticed = []
    for number, verdict in sorted(trials.verdicts.items()):
        change = changes[number]
        counts[change.module][verdict] += 1
        if verdict in {Verdict.SURVIVED, Verdict.NOT_TESTED}:
            unnoticed.append(f"{change.module} {change.path}: {verdict}\n{change.difference}\n")
    target = ROOT / "mutants" / "survivors.txt"
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join(unnoticed), encoding="utf-8")

    row = "{:32}{:>9}{:>9}{:>10}{:>10}{:>12}{:>9}\n"
    sys.stdout.write("\n" + row.format("module", "changes", *Verdict, "share"))
    for name in names:
        if counts[name]:
            sys.stdout.write(_row(row, name, counts[name]))
    total = sum(counts.values(), Counter[Verdict]())
    sys.stdout.write(_row(row, "all", total))
    seconds = time.monotonic() - begun
    left = len(changes) - total.total()
    sys.stdout.write(f"{seconds:.0f} s, {left} not tried; see {target.relative_to(ROOT)}\n")
    return 0 if not left and _share(total) >= ENOUGH else 1


def _row(row: str, name: str, count: Counter[Verdict]) -> str:
    share = f"{_share(count):.1f} %"
    return row.format(name, count.total(), *(count[verdict] for verdict in Verdict), share)


def _share(count: Counter[Verdict]) -> float:
    return 100 * (count[Verdict.NOTICED] + count[Verdict.TOO_SLOW]) / max(1, count.total())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
