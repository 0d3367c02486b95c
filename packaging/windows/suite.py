"""Runs the tests with Windows' Python, in parts and as many at once as there are processors."""

import os
import re
import tomllib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import NamedTuple

from windows.step import StepError
from windows.wine import CHECKOUT, Result, Wine

#: Parts of the suite, longest first; each is one process. A name with a star is the rest of it.
PARTS = (
    *("app", "ui/interviews", "ui/importing", "advice", "models", "ui/forms", "ui/*", "actions"),
    *("ui/today", "ui/settings", "ui/wizard", "ui/shell", "ui/letter", "system", "ui/widgets"),
    *("exchange", "insight", "background", "core", "wording"),
)
#: Those that use the system most: `PARTS=all` takes half an hour, these some minutes.
QUICK = ("app", "models", "ui/shell", "ui/widgets", "system", "exchange", "background", "core")
#: Seconds for one part. A part that hangs is ended, the others go on.
LIMIT = 900
_SKIPS = Path(__file__).with_name("skips.toml")


class Count(NamedTuple):
    """How many tests a part ran, by outcome, with the lines of those that failed."""

    outcomes: Counter[str]
    failures: list[str]
    seconds: float


def skips() -> dict[str, str]:
    """The tests that are left out, by their id, with the reasons."""
    table: dict[str, str] = tomllib.loads(_SKIPS.read_text(encoding="utf-8"))
    return table


def run(wine: Wine) -> str:
    wanted = _wanted(wine.environ.get("CALLBACK_PARTS", ""))
    left_out = skips()
    for test, reason in left_out.items():
        print(f"  left out: {test}: {reason}")
    total: Counter[str] = Counter()
    failures: list[str] = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        running = {pool.submit(_run_part, wine, part): part for part in wanted}
        for done in as_completed(running):
            part, count = running[done], done.result()
            numbers = ", ".join(f"{number} {kind}" for kind, number in count.outcomes.items())
            print(f"  {part:<16}{count.seconds:>5.0f} s  {numbers}", flush=True)
            total += count.outcomes
            failures += count.failures
    if failures or not total["passed"]:
        raise StepError(f"{len(failures)} failed", "\n".join(failures))
    return f"{total['passed']} passed, {total['skipped']} skipped, {len(left_out)} left out"


def _wanted(names: str) -> list[str]:
    """The parts to run: those named, all of them for "all", `QUICK` for none."""
    return list(PARTS) if names == "all" else names.split() or list(QUICK)


def _run_part(wine: Wine, part: str) -> Count:
    arguments = ["-q", "-p", "no:cacheprovider", "-p", "no:randomly", "--tb=short"]
    arguments += ["-m", "not slow and not desktop"]
    arguments += [f"--deselect={test}" for test in skips()]
    arguments += paths(wine.path(CHECKOUT) / "tests", part)
    environ = {"CI": "1", "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    done = wine.python("-m", "pytest", *arguments, timeout=LIMIT, environ=environ)
    return _count(part, done)


def paths(tests: Path, part: str) -> list[str]:
    """The files and folders of a part; `tests` is the folder of all tests."""
    if not part.endswith("/*"):
        return [f"tests/{part}"]
    folder = part.removesuffix("/*")
    others = {name for name in PARTS if name.startswith(f"{folder}/")}
    return [
        f"tests/{folder}/{path.name}"
        for path in sorted((tests / folder).iterdir())
        if f"{folder}/{path.name}" not in others
        and (path.name.startswith("test_") or (path.is_dir() and list(path.glob("test_*.py"))))
    ]


def _count(part: str, done: Result) -> Count:
    last = done.output.strip().rpartition("\n")[2]
    found = re.findall(r"(\d+) (passed|failed|skipped|error)", last)
    outcomes = Counter({kind: int(number) for number, kind in found})
    failures = re.findall(r"^(?:FAILED|ERROR) .*", done.output, re.MULTILINE)
    if done.is_timeout:
        failures.append(f"{part}: ended after {LIMIT} s\n{done.output[-2000:]}")
    elif done.status not in (0, 1) or (done.status == 1 and not failures):
        failures.append(f"{part}: exit status {done.status}\n{done.output[-2000:]}")
    return Count(outcomes, failures, done.seconds)
