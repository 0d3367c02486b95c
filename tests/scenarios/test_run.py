"""The runner prints the differences of each case, and goes on after an unreadable case."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.advice.knowledge import load
from tests.scenarios.reading import scenario
from tests.scenarios.run import KNOWLEDGE, main, result

FACTS: dict[str, Any] = {
    "interview_date": "2026-03-10",
    "promised_date": "2026-03-20",
    "contacts_by_candidate": [{"date": "2026-03-11", "kind": "thank_you", "channel": "email"}],
}
RIGHT: dict[str, Any] = {
    "top_reason_any_of": ["waiting_other_candidates"],
    "must_not_be_top": ["not_fit"],
    "action": "wait",
    "do_on_any_of": ["2026-03-24"],
    "channel_any_of": ["email", "phone"],
    "recipients_any_of": ["hiring_contact"],
    "letter_kind": "check_in",
    "must_warn": [],
}


def worked(expected: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "id": "W1", "today": "2026-03-18", "country": "US", "facts": FACTS,
        "signals": ["promise_not_due"], "expected": expected, **more,
    }  # fmt: skip


def said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], document: Any
) -> tuple[list[str], int]:
    path = tmp_path / "cases.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    status = main([str(path)])
    return capsys.readouterr().out.splitlines(), status


@pytest.mark.parametrize("as_written", [lambda c: {"cases": [c]}, lambda c: [c], lambda c: c])
def test_a_case_that_comes_out_right_is_ok_in_every_form_of_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], as_written: Any
) -> None:
    assert said(tmp_path, capsys, as_written(worked(RIGHT))) == (
        ["W1 ok", "1 passed, 0 failed"],
        0,
    )


@pytest.mark.parametrize(
    ("change", "difference"),
    [
        (
            {"top_reason_any_of": ["on_hold"]},
            "reason waiting_other_candidates, expected on_hold",
        ),
        (
            {"must_not_be_top": ["waiting_other_candidates"]},
            "reason waiting_other_candidates must not come first",
        ),
        ({"action": "call"}, "action wait, expected call"),
        ({"action_any_of": ["call", "move_on"]}, "action wait, expected call or move_on"),
        ({"do_on_any_of": ["2026-03-25"]}, "date 2026-03-24, expected 2026-03-25"),
        ({"channel_any_of": ["phone"]}, "channel email, expected phone"),
        ({"recipients_any_of": ["screener"]}, "recipients hiring_contact, expected screener"),
        ({"letter_kind": None}, "letter check_in, expected none"),
        ({"letter_kind_any_of": []}, "letter check_in, expected none"),
        ({"alternative": "send_check_in"}, "alternative call, expected send_check_in"),
        ({"must_warn": ["phone_disabled"]}, "warning missing: phone_disabled"),
    ],
)
def test_what_differs_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: dict[str, Any], difference: str
) -> None:
    lines, status = said(tmp_path, capsys, [worked({**RIGHT, **change})])
    assert (lines, status) == ([f"W1 {difference}", "0 passed, 1 failed"], 1)


@pytest.mark.parametrize(
    "expected",
    [
        {},
        {"letter_kind": "any"},
        {"action": "call", "action_any_of": ["call", "wait"]},
        {"do_on": "2026-03-24"},
    ],
)
def test_missing_expectations_are_not_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], expected: dict[str, Any]
) -> None:
    assert said(tmp_path, capsys, [worked(expected)])[0] == ["W1 ok", "1 passed, 0 failed"]


def test_an_alternative_that_is_shown_agrees_with_the_case(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """After ten working days of silence a call is offered beside the letter."""
    silent = {"interview_date": "2026-03-02", "contacts_by_candidate": [
        {"date": "2026-03-02", "kind": "thank_you"}, {"date": "2026-03-09", "kind": "check_in"},
    ]}  # fmt: skip
    case = worked({"action": "call", "channel_any_of": ["phone"]}, facts=silent)
    assert said(tmp_path, capsys, [case]) == (["W1 ok", "1 passed, 0 failed"], 0)
    assert result(scenario(case), load(KNOWLEDGE)) == (
        "action send_value_add, expected call; channel email, expected phone"
    )
    case["expected"] = {"action": "send_value_add", "alternative": "call"}
    assert result(scenario(case), load(KNOWLEDGE)) == "ok"


def test_derived_signals_are_taken_from_the_facts_and_not_from_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = worked(RIGHT, signals=["days_over_20bd", "no_reply_2plus"])
    assert said(tmp_path, capsys, [wrong])[0][0] == "W1 ok"
    named = worked(RIGHT, signals=["told_on_hold"])
    document = {"derived_signals": ["told_on_hold"], "cases": [named]}
    assert said(tmp_path, capsys, document)[0][0] == "W1 ok"


@pytest.mark.parametrize(
    ("case", "message"),
    [
        (worked(RIGHT, facts={**FACTS, "round": "fireside"}), "fireside"),
        (worked(RIGHT, today="soon"), "soon"),
        ({"id": "W1"}, "today is missing"),
        (worked(RIGHT, facts=None), "cannot be read"),
        ("not a case", "cannot be read"),
    ],
)
def test_a_case_that_cannot_be_read_fails_with_its_reason_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: Any, message: str
) -> None:
    lines, status = said(tmp_path, capsys, [case, worked(RIGHT)])
    assert message in lines[0]
    assert lines[1:] == ["W1 ok", "1 passed, 1 failed"]
    assert status == 1


def test_unknown_expectations_are_a_difference_and_no_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines, _ = said(tmp_path, capsys, [worked({"action": "send_flowers"})])
    assert lines[0] == "W1 action wait, expected send_flowers"


def test_a_case_without_a_next_step_is_compared_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nothing = worked({"action": "wait", "letter_kind": None}, facts={"interview_date": None})
    assert said(tmp_path, capsys, [nothing])[0][0] == "W1 action none, expected wait"


def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path / "nowhere.json")]) == 2
    assert "nowhere.json" in capsys.readouterr().out
    assert main([]) == 2
    assert capsys.readouterr().out.startswith("usage:")
