"""Mutation tests of the advice: `make mutants`.

Takes minutes. Mutants and results are kept in `mutants/`, so a second run continues the first;
`mutmut results` lists the survivors and `mutmut show NAME` shows one. The exit status is 0 when at
least 85 of 100 were killed.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
STATS = ROOT / "mutants" / "mutmut-cicd-stats.json"
ENOUGH = 85


def main(arguments: Sequence[str]) -> int:
    children = str(os.cpu_count() or 1)
    run = subprocess.run(
        [sys.executable, "-m", "mutmut", "run", "--max-children", children, *arguments],
        cwd=ROOT,
        check=False,
    )
    if run.returncode:
        return run.returncode
    subprocess.run([sys.executable, "-m", "mutmut", "export-cicd-stats"], cwd=ROOT, check=True)
    stats = json.loads(STATS.read_text(encoding="utf-8"))
    noticed = stats["killed"] + stats["timeout"]
    share = 100 * noticed / max(1, stats["total"])
    sys.stdout.write(f"{noticed} of {stats['total']} changes were noticed: {share:.1f} %\n")
    return 0 if share >= ENOUGH else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
