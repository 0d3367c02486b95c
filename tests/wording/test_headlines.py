from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop import wording
from desktop.core.kinds import OPEN_STATES, Channel, LetterKind, Recipients, State, StepKind
from desktop.models.listing import ApplicationRow

TODAY = date(2026, 3, 18)
AHEAD = '{"interview": "2026-03-20", "kind": "interview_ahead"}'


def row(
    action: StepKind | None = StepKind.SEND_CHECK_IN,
    *,
    names: str = "Dana Reyes; Lee Okafor",
    due: int = 0,
    step: int | None = None,
    state: State = State.WAITING,
    channel: Channel = Channel.EMAIL,
) -> ApplicationRow:
    due_on = TODAY + timedelta(days=due)
    return ApplicationRow(
        id="a" * 32,
        company="Northwind",
        role="Data engineer",
        state=state,
        country="US",
        remind=True,
        last_interview_on=TODAY - timedelta(days=5),
        last_contact_on=None,
        promise_on=None,
        thanked=0,
        to_thank=2,
        action=action,
        interviewed=True,
        due_on=None if action is None else due_on,
        is_due=due <= 0,
        can_be_done=(due if step is None else step) <= 0,
        channel=channel,
        other_channel=None,
        recipients=Recipients.HIRING_CONTACT,
        recipient_names=names,
        letter_kind=None,
        why="",
        top_reason=None,
    )


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (StepKind.SEND_THANK_YOU, "Thank Dana and Lee"),
        (StepKind.SEND_CHECK_IN, "Ask Dana and Lee how it stands"),
        (StepKind.CALL, "Call Dana and Lee"),
        (StepKind.SEND_VALUE_ADD, "Send Dana and Lee your idea"),
        (StepKind.SEND_FINAL_CHECK_IN, "Ask Dana and Lee one last time how it stands"),
        (StepKind.SEND_FUTURE_INTEREST, "Tell Dana and Lee you stay interested"),
        (StepKind.ACKNOWLEDGE_HOLD, "Answer Dana and Lee about the hold"),
        (StepKind.ASK_RECRUITER, "Ask Dana and Lee for news"),
        (StepKind.NOTIFY_COMPETING_OFFER, "Tell Dana and Lee about your other offer"),
        (StepKind.MOVE_ON, "Stop waiting, and look at their job page now and then"),
        (StepKind.NO_CONTACT, "Leave the next word to them"),
    ],
)
def test_a_step_that_is_due_names_its_people(action: StepKind, words: str) -> None:
    assert wording.headline(row(action), TODAY) == words


@pytest.mark.parametrize(
    ("action", "letter", "names", "words"),
    [
        (StepKind.SEND_CHECK_IN, LetterKind.APPLICATION_STATUS, "", "Ask about your application"),
        (
            StepKind.SEND_CHECK_IN,
            LetterKind.APPLICATION_STATUS,
            "Dana Reyes",
            "Ask Dana about your application",
        ),
        (StepKind.ASK_RECRUITER, LetterKind.CHECK_IN_RECRUITER, "Mo Tan", "Ask Mo for news"),
        (StepKind.MOVE_ON, None, "", "Stop waiting for this application"),
        (StepKind.ACKNOWLEDGE_HOLD, None, "Mo Tan", "Answer Mo about the hold"),
    ],
)
def test_without_an_interview_a_step_is_about_the_application(
    action: StepKind, letter: LetterKind | None, names: str, words: str
) -> None:
    unseen = replace(row(action, names=names), last_interview_on=None, letter_kind=letter)
    assert wording.headline(unseen, TODAY) == words


@pytest.mark.parametrize(
    ("due", "names", "words"),
    [
        (0, "Dana Reyes", "Talk to Dana in person"),
        (0, "", "Talk to them in person"),
        (6, "Dana Reyes", "Wait until Tue 24 March"),
    ],
)
def test_a_step_in_person_says_so_whatever_its_kind(due: int, names: str, words: str) -> None:
    for action in (StepKind.SEND_CHECK_IN, StepKind.SEND_VALUE_ADD, StepKind.SEND_FINAL_CHECK_IN):
        shown = row(action, names=names, due=due, channel=Channel.IN_PERSON)
        assert wording.headline(shown, TODAY) == words


@pytest.mark.parametrize("action", StepKind)
def test_every_step_has_words_without_names(action: StepKind) -> None:
    words = wording.headline(row(action, names=""), TODAY)
    assert words
    assert "{" not in words


@pytest.mark.parametrize("due", [-3, 0])
def test_overdue_and_due_steps_say_what_to_do(due: int) -> None:
    assert wording.headline(row(due=due), TODAY) == "Ask Dana and Lee how it stands"


def test_a_step_ahead_says_until_when_to_wait() -> None:
    assert wording.headline(row(due=6), TODAY) == "Wait until Tue 24 March"
    assert wording.headline(row(due=400), TODAY) == "Wait until Thu 22 April 2027"


def test_a_step_of_later_today_says_what_comes() -> None:
    """Such as the step after an interview that is not over yet."""
    later = replace(row(StepKind.SEND_THANK_YOU), is_due=False, can_be_done=False)
    assert wording.headline(later, TODAY) == "Later today: Thank Dana and Lee"


def test_a_step_after_an_agreed_interview_says_so_beside_its_day() -> None:
    after = replace(row(StepKind.SEND_THANK_YOU, due=2), why=AHEAD)
    assert wording.step_in_line(after, TODAY) == "After the interview: Thank Dana and Lee"
    assert wording.step_in_line(replace(after, why=""), TODAY) == "Thank Dana and Lee"


def test_a_step_put_off_says_so() -> None:
    assert wording.headline(row(due=1, step=-2), TODAY) == "Put off until Thu 19 March"


def test_a_wish_for_no_contact_is_no_step_with_a_day() -> None:
    quiet = replace(row(StepKind.NO_CONTACT), due_on=None)
    assert wording.headline(quiet, TODAY) == "Leave the next word to them"


@pytest.mark.parametrize("state", State)
def test_without_a_step_the_state_is_told(state: State) -> None:
    words = wording.headline(row(None, state=state), TODAY)
    assert words.startswith("Nothing") == (state in OPEN_STATES - {State.OFFER})


def test_markup_and_braces_in_names_stay_as_typed() -> None:
    assert wording.headline(row(names="<b>x</b>; {day}"), TODAY) == (
        "Ask <b>x</b> and {day} how it stands"
    )
