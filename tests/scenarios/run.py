"""Compares the advice with worked cases: `python -m tests.scenarios.run FILE...`

Prints a line for each case, and the numbers of passed and failed cases. The exit status is 0 when
all passed, 1 when one failed, 2 when a file cannot be read.
"""

import json
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.advice.advise import advise
from desktop.advice.calendars import calendar_for
from desktop.advice.knowledge import Knowledge, load
from desktop.advice.model import Advice
from tests.scenarios.reading import Scenario, scenario

KNOWLEDGE = Path(__file__).parents[2] / "resources" / "knowledge"
ANY = "any"


def differences(expected: Any, advice: Advice) -> Iterator[str]:
    """The differences between advice and expectation; missing expectations are not checked."""
    step = advice.step
    top = str(advice.ranking[0].reason)
    reasons = expected.get("top_reason_any_of")
    if reasons and top not in reasons:
        yield _difference("reason", top, reasons)
    for reason in expected.get("must_not_be_top") or ():
        if top == reason:
            yield f"reason {top} must not come first"
    actions = expected.get("action_any_of") or _one(expected, "action")
    got = "none" if step is None else str(step.kind_today)
    if actions and got not in actions:
        yield _difference("action", got, actions)
    days = [str(d) for d in expected.get("do_on_any_of") or _one(expected, "do_on")]
    got = "none" if step is None else step.on.isoformat()
    if days and got not in days:
        yield _difference("date", got, days)
    channels = expected.get("channel_any_of") or _one(expected, "channel")
    got = "none" if step is None else str(step.channel)
    if channels and got not in channels:
        yield _difference("channel", got, channels)
    recipients = expected.get("recipients_any_of") or _one(expected, "recipients")
    got = "none" if step is None else str(step.recipients)
    if recipients and got not in recipients:
        yield _difference("recipients", got, recipients)
    letter = str(step.letter_kind) if step and step.letter_kind else None
    letters = _one(expected, "letter_kind")
    if "letter_kind_any_of" in expected:
        letters = expected["letter_kind_any_of"] or [None]  # none of any: no letter
    if letters and ANY not in letters and letter not in letters:
        yield _difference("letter", letter, letters)
    alternatives = [str(other.kind) for other in advice.alternatives]
    wanted = _one(expected, "alternative")
    if not set(wanted) <= set(alternatives):
        yield _difference("alternative", ", ".join(alternatives) or None, wanted)
    missing = [w for w in expected.get("must_warn") or () if w not in advice.cautions]
    if missing:
        yield f"warning missing: {', '.join(missing)}"


def _one(expected: Any, name: str) -> list[Any]:
    return [expected[name]] if name in expected else []


def _difference(what: str, got: object, wanted: Sequence[object]) -> str:
    return f"{what} {_shown(got)}, expected {' or '.join(_shown(w) for w in wanted)}"


def _shown(value: object) -> str:
    return "none" if value is None else str(value)


def result(one: Scenario, knowledge: Knowledge, *, by_alternative: bool = False) -> str:
    """`ok`, or the differences; with `by_alternative` other ways to take the step count, too."""
    calendar = calendar_for(one.case.country, one.subdivision)
    advice = advise(one.case, one.today, calendar, knowledge)
    others = advice.alternatives if by_alternative else ()
    ways = [advice, *(replace(advice, step=step) for step in others)]
    found = ["; ".join(differences(one.expected, way)) for way in ways]
    return "ok" if "" in found else found[0]


def results(document: Any, knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    """The id and the result of every case, which is a message for an unreadable case.

    A case agrees by an alternative, too: the person is shown it beside the step.
    """
    derived = {kind.id for kind in knowledge.kinds.values() if kind.derived}
    cases = document
    if isinstance(document, dict):
        cases = document.get("cases", [document])
        derived.update(document.get("derived_signals", ()))
    for number, raw in enumerate(cases, 1):
        name = raw.get("id", f"#{number}") if isinstance(raw, dict) else f"#{number}"
        try:
            yield name, result(scenario(raw, derived), knowledge, by_alternative=True)
        except KeyError as error:
            yield name, f"cannot be read: {error.args[0]} is missing"
        except (TypeError, ValueError, AttributeError) as error:
            yield name, f"cannot be read: {error}"


def read(path: Path) -> Any:
    """The content of a file: TOML by its suffix, else JSON. Raises OSError, ValueError."""
    text = path.read_text(encoding="utf-8-sig")
    return tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)


def main(arguments: Sequence[str]) -> int:
    write = sys.stdout.write
    if not arguments:
        write("usage: python -m tests.scenarios.run FILE...\n")
        return 2
    knowledge = load(KNOWLEDGE)
    passed = failed = 0
    for path in arguments:
        try:
            document = read(Path(path))
        except (OSError, ValueError) as error:
            write(f"{path}: {error}\n")
            return 2
        for name, outcome in results(document, knowledge):
            write(f"{name} {outcome}\n")
            passed += outcome == "ok"
            failed += outcome != "ok"
    write(f"{passed} passed, {failed} failed\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
