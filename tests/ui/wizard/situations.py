"""The situations of the rules, as the wizard is told them.

Each row starts from a record without the fact, and names the stage, the step and its day of the
rules. Now is Tuesday 24 March 2026, 15:00 in UTC; the employer is in the United States.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import Any

from desktop.advice.model import Stage
from desktop.core.kinds import InterviewKind, State, StepKind

S = StepKind
WAITING, APPLIED = Stage.WAITING, Stage.APPLIED
GOING_AHEAD, OFFER = Stage.GOING_AHEAD, Stage.OFFER


@dataclass(frozen=True)
class Start:
    """A record: an interview with Dana, who raised a problem, and what was sent since."""

    interview: str = ""
    kind: InterviewKind = InterviewKind.SINGLE
    sent: tuple[tuple[str, str], ...] = ()
    state: tuple[State, str] | None = None
    application: Mapping[str, Any] = field(default_factory=dict)
    phone: str = ""


@dataclass(frozen=True)
class Told:
    """An answer: the date named in it, its time, and the day on which it happened."""

    until: str = ""
    at: time | None = None
    on: str = ""


YES = Told()
#: Met on Monday a week ago, thanked on that day: five working days are over, so it is time to ask.
MET = Start("2026-03-16T10:00", sent=(("thank_you", "2026-03-16"),))
YESTERDAY = Start("2026-03-23T10:00", sent=(("thank_you", "2026-03-23"),))
NOT_THANKED = Start("2026-03-23T10:00")
THIS_MORNING = Start("2026-03-24T10:00")
ON_THURSDAY = Start("2026-03-26T10:00")
TASK_FOR_MONDAY = Start("2026-03-30T10:00", InterviewKind.TEST_TASK)
SENT_APPLICATION = Start(application={"applied_on": date(2026, 3, 2)})
AGENCY = Start(application={"applied_on": date(2026, 3, 2), "agency": "Halden Search"})
TURNED_DOWN = Start(
    "2026-03-02T10:00",
    sent=(("thank_you", "2026-03-02"), ("future_interest", "2026-03-11")),
    state=(State.REJECTED, "2026-03-10"),
)
CHECKED_IN = Start(
    "2026-03-02T10:00", sent=(("thank_you", "2026-03-02"), ("check_in", "2026-03-17"))
)
HELD_BACK = replace(MET, state=(State.ON_HOLD, "2026-03-20"))
EXPECTING = replace(MET, application={"offer_told_on": date(2026, 3, 20)})

Row = tuple[Start, dict[str, Told], Stage, StepKind, str]
ROWS: dict[str, Row] = {
    # R1: a day after the interview, thanked already: five working days after it (R3).
    "thanked": (
        NOT_THANKED, {"thanked": Told(on="2026-03-23")}, WAITING, S.SEND_CHECK_IN, "2026-03-30",
    ),
    # R2: two working days after the promised day.
    "promise": (
        MET, {"promised": Told("2026-03-27")}, WAITING, S.SEND_CHECK_IN, "2026-03-31",
    ),
    "promise-passed": (
        MET, {"promised": Told("2026-03-20")}, WAITING, S.SEND_CHECK_IN, "2026-03-24",
    ),
    "new-promise": (
        CHECKED_IN, {"reply_warm_new_date": Told("2026-03-27")},
        WAITING, S.SEND_CHECK_IN, "2026-03-31",
    ),
    # R2: "we'll be in touch" is no promise: R3.
    "promise-without-a-date": (
        MET, {"vague_close": YES}, WAITING, S.SEND_CHECK_IN, "2026-03-24",
    ),
    # R2: away until the 30th: as if promised for then.
    "away-until": (
        MET, {"decision_maker_away": Told("2026-03-30")}, WAITING, S.SEND_CHECK_IN, "2026-04-01",
    ),
    "away-unknown": (  # ten working days from that word
        MET, {"decision_maker_away": YES}, WAITING, S.SEND_CHECK_IN, "2026-04-07",
    ),
    # R2: decided at once: due on the next working day, with something to bring.
    "decides-at-once": (
        YESTERDAY, {"decides_at_once": YES}, WAITING, S.SEND_VALUE_ADD, "2026-03-24",
    ),
    # R4: a week after the last contact, and R5: the idea follows the check-in.
    "asked-yesterday": (
        MET, {"asked": Told(on="2026-03-23")}, WAITING, S.SEND_VALUE_ADD, "2026-03-30",
    ),
    "idea-sent-yesterday": (
        MET, {"idea_sent": Told(on="2026-03-23")}, WAITING, S.SEND_CHECK_IN, "2026-03-30",
    ),
    "concern": (MET, {"concern_voiced": YES}, WAITING, S.SEND_VALUE_ADD, "2026-03-24"),
    "invited-to-call": (
        replace(MET, phone="+1 555 0100"), {"invited_to_follow_up": YES},
        WAITING, S.CALL, "2026-03-24",
    ),
    # "Still deciding": with a date five working days' grace; without one a week; then a while.
    "still-deciding-until": (
        MET, {"reply_still_deciding": Told("2026-03-27")}, WAITING, S.SEND_CHECK_IN, "2026-04-03",
    ),
    "still-deciding": (
        MET, {"reply_still_deciding": YES}, WAITING, S.SEND_CHECK_IN, "2026-03-31",
    ),
    "still-deciding-since-friday": (
        MET, {"reply_still_deciding": Told(on="2026-03-20")},
        WAITING, S.SEND_CHECK_IN, "2026-03-27",
    ),
    # R7 and R16: the thanks after the next interview.
    "next-interview": (
        MET, {"invited": Told("2026-03-31", time(14))},
        GOING_AHEAD, S.SEND_THANK_YOU, "2026-03-31",
    ),
    # R8
    "no": (MET, {"rejected": YES}, WAITING, S.SEND_FUTURE_INTEREST, "2026-03-24"),
    "no-on-friday": (
        MET, {"rejected": Told(on="2026-03-20")}, WAITING, S.SEND_FUTURE_INTEREST, "2026-03-24",
    ),
    "seen-hire": (
        MET, {"new_hire_visible": YES}, WAITING, S.SEND_FUTURE_INTEREST, "2026-03-24",
    ),
    "no-but-write-again": (  # two weeks after the last letter
        TURNED_DOWN, {"invited_after_no": YES}, WAITING, S.SEND_FUTURE_INTEREST, "2026-03-25",
    ),
    "new-opening": (
        TURNED_DOWN, {"new_opening": YES}, WAITING, S.SEND_FUTURE_INTEREST, "2026-03-24",
    ),
    # R9
    "hold": (MET, {"told_on_hold": YES}, WAITING, S.ACKNOWLEDGE_HOLD, "2026-03-24"),
    "hold-until": (
        MET, {"told_on_hold": Told("2026-05-01")}, WAITING, S.ACKNOWLEDGE_HOLD, "2026-03-24",
    ),
    "hold-told-on-friday": (
        MET, {"told_on_hold": Told(on="2026-03-20")}, WAITING, S.ACKNOWLEDGE_HOLD, "2026-03-24",
    ),
    "hold-ends": (HELD_BACK, {"invited": YES}, GOING_AHEAD, S.ASK_FOR_DATE, "2026-03-27"),
    # R13
    "other-offer": (
        MET, {"other_offer": Told("2026-03-27")},
        WAITING, S.NOTIFY_COMPETING_OFFER, "2026-03-24",
    ),
    # R14
    "no-calls": (
        replace(MET, phone="+1 555 0100"), {"invited_to_follow_up": YES, "no_calls": YES},
        WAITING, S.SEND_CHECK_IN, "2026-03-24",
    ),
    "they-will-contact": (  # fifteen working days after the interview
        MET, {"asked_to_be_left_to_call": YES}, WAITING, S.SEND_CHECK_IN, "2026-04-06",
    ),
    "do-not-contact": (MET, {"no_contact": YES}, WAITING, S.NO_CONTACT, "2026-03-24"),
    # R15: ten working days after the application, or after their word.
    "applied": (SENT_APPLICATION, {}, APPLIED, S.SEND_CHECK_IN, "2026-03-24"),
    "applied-asked": (
        SENT_APPLICATION, {"asked": Told(on="2026-03-18")}, APPLIED, S.MOVE_ON, "2026-04-01",
    ),
    "applied-still-deciding": (
        SENT_APPLICATION, {"reply_still_deciding": YES}, APPLIED, S.SEND_CHECK_IN, "2026-04-07",
    ),
    "applied-promise": (
        SENT_APPLICATION, {"promised": Told("2026-03-27")},
        APPLIED, S.SEND_CHECK_IN, "2026-03-31",
    ),
    "applied-no": (SENT_APPLICATION, {"rejected": YES}, APPLIED, S.MOVE_ON, "2026-03-24"),
    "applied-hold": (
        SENT_APPLICATION, {"told_on_hold": YES}, APPLIED, S.ACKNOWLEDGE_HOLD, "2026-03-24",
    ),
    "applied-invited": (
        SENT_APPLICATION, {"invited": Told("2026-03-31", time(14))},
        GOING_AHEAD, S.SEND_THANK_YOU, "2026-03-31",
    ),
    "agency-named-a-day": (  # the day after it
        AGENCY, {"promised": Told("2026-03-26")}, APPLIED, S.ASK_RECRUITER, "2026-03-27",
    ),
    # R17: three working days after the invitation.
    "invited": (MET, {"invited": YES}, GOING_AHEAD, S.ASK_FOR_DATE, "2026-03-27"),
    "invited-on-friday": (
        MET, {"invited": Told(on="2026-03-20")}, GOING_AHEAD, S.ASK_FOR_DATE, "2026-03-25",
    ),
    # R18: acknowledged the same day; after three working days a date is asked for.
    "cancelled": (ON_THURSDAY, {"cancelled": YES}, WAITING, S.ANSWER_THEM, "2026-03-24"),
    "cancelled-on-thursday": (
        ON_THURSDAY, {"cancelled": Told(on="2026-03-19")}, WAITING, S.ASK_FOR_DATE, "2026-03-24",
    ),
    "postponed": (ON_THURSDAY, {"moved": YES}, WAITING, S.ANSWER_THEM, "2026-03-24"),
    "moved": (
        ON_THURSDAY, {"moved": Told("2026-04-02", time(9))},
        GOING_AHEAD, S.SEND_THANK_YOU, "2026-04-02",
    ),
    "cancelled-by-me": (
        ON_THURSDAY, {"cancelled_by_me": YES}, WAITING, S.ASK_FOR_DATE, "2026-03-24",
    ),
    # R19: the same day a line with other times.
    "missed": (THIS_MORNING, {"missed": YES}, WAITING, S.ASK_FOR_DATE, "2026-03-24"),
    # R21: five working days after it was handed in.
    "handed-in": (TASK_FOR_MONDAY, {"handed_in": YES}, WAITING, S.SEND_CHECK_IN, "2026-03-31"),
    # R23: three working days, or the working day after the one announced.
    "offer-told": (MET, {"offer_told": YES}, GOING_AHEAD, S.ASK_FOR_OFFER, "2026-03-27"),
    "offer-told-for-friday": (
        MET, {"offer_told": Told("2026-03-27")}, GOING_AHEAD, S.ASK_FOR_OFFER, "2026-03-30",
    ),
    "offer-received": (
        MET, {"offer_told": YES, "offer_received": Told("2026-03-31")},
        OFFER, S.ANSWER_OFFER, "2026-03-24",
    ),
    "expected-offer-received": (
        EXPECTING, {"offer_received": Told("2026-03-31")}, OFFER, S.ANSWER_OFFER, "2026-03-24",
    ),
    # R24: the step is taken in person.
    "inside": (MET, {"internal": YES}, WAITING, S.SEND_CHECK_IN, "2026-03-24"),
}  # fmt: skip

#: R3, R6, R10 to R12, R20 and R22 depend on what an application and an interview are, which is
#: entered with them: the record has it from the start.
RECORDED: dict[str, Row] = {
    "no-promise": (MET, {}, WAITING, S.SEND_CHECK_IN, "2026-03-24"),
    "trial-day": (
        replace(MET, kind=InterviewKind.TRIAL_DAY), {}, WAITING, S.SEND_CHECK_IN, "2026-03-24",
    ),
    "recorded": (  # nobody to thank; seven working days
        Start("2026-03-16T10:00", InterviewKind.RECORDED_VIDEO), {},
        WAITING, S.SEND_CHECK_IN, "2026-03-25",
    ),
    "move-on": (
        Start(
            "2026-02-16T10:00",
            sent=(
                ("thank_you", "2026-02-16"), ("check_in", "2026-02-23"),
                ("value_add", "2026-03-02"), ("final_check_in", "2026-03-09"),
            ),
        ),
        {}, WAITING, S.MOVE_ON, "2026-03-24",
    ),
    "agency": (  # weekly after the debrief of the day
        Start(
            "2026-03-18T10:00", sent=(("recruiter_debrief", "2026-03-18"),),
            application={"agency": "Halden Search"},
        ),
        {}, WAITING, S.ASK_RECRUITER, "2026-03-25",
    ),
}  # fmt: skip
