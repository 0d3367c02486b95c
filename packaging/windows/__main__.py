"""`packaging/windows/make`: runs the steps, or takes pictures, and prints how long each took."""

import argparse
import sys
import time
from pathlib import Path

from windows import installed, pictures, place, programs, suite, wine
from windows.step import Step, StepError

STEPS = (
    Step("suite", "the tests with Windows' Python", suite.run),
    Step("source", "self-test of the source", programs.test_source),
    Step("reader", "what a screen reader is told, and what it can do", programs.read),
    Step("bundle", "the bundle, its size and its self-test", programs.make_bundle),
    Step("installer", "the installers and their size", programs.make_installers),
    Step("install", "silent installation and self-test of it", installed.install),
    Step("login", "start at login, and a second start", installed.start_at_login),
    Step("session", "end of the session, and the next login", installed.end_session),
    Step("upgrade", "upgrade over the running program", installed.upgrade),
    Step("downgrade", "an older installer is refused", installed.refuse_downgrade),
    Step("uninstall", "removal beside the running program, data kept", installed.uninstall),
    Step("portable", "the archive that needs no installation", installed.run_portable),
    Step("delete", "removal with the data, as asked", installed.uninstall_with_data),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="packaging/windows/make", description=__doc__)
    parser.add_argument(
        "--parts",
        default="",
        help="'all' parts of the suite, or those named, such as 'core ui/shell'",
    )
    parser.add_argument("--shot", type=Path, metavar="DIR", help="take pictures instead")
    parser.add_argument(
        "--scales", type=int, nargs="*", default=pictures.SCALES, help="of the pictures, in percent"
    )
    parser.add_argument("steps", nargs="*", metavar="STEP", help=", ".join(s.name for s in STEPS))
    options = parser.parse_args()
    if unknown := set(options.steps) - {step.name for step in STEPS}:
        parser.error(f"no such step: {', '.join(sorted(unknown))}")
    checkout = Path(__file__).resolve().parents[2]
    system = place.make(checkout)
    system.environ |= {**place.build_environment(checkout), "CALLBACK_PARTS": options.parts}
    with wine.display() as system.display:
        try:
            if options.shot:
                print(pictures.take(system, options.shot.absolute(), options.scales))
                return 0
            wanted = [step for step in STEPS if step.name in (options.steps or [step.name])]
            return _run(system, wanted)
        finally:
            system.wait()


def _run(system: wine.Wine, steps: list[Step]) -> int:
    """Run the steps, print a table, and return the exit status."""
    begun, lines, failed = time.monotonic(), [], 0
    for step in steps:
        print(f"{step.name}: {step.title}", flush=True)
        before = time.monotonic()
        try:
            result, mark = step.work(system), "ok"
        except StepError as error:
            failed += 1
            print(error.details)
            result, mark = str(error), "FAILED"
        lines.append(f"  {step.name:<10}{_time(time.monotonic() - before):>7}  {mark}  {result}")
        print(lines[-1], flush=True)
    print(f"\nWindows with Wine, {_time(time.monotonic() - begun)}:")
    print("\n".join(lines))
    return 1 if failed else 0


def _time(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


if __name__ == "__main__":
    sys.exit(main())
