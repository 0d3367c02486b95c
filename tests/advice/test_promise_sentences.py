"""Promises in sentences as employers write them; on Tuesday 24 March 2026 in Great Britain.

Good Friday is 3 April, Easter Monday 6 April, and 25 May is a holiday.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.advice.promise_words import Reading, read_promise
from tests.advice.promise_calendars import BRITISH, SAID

PROMISES = {
    # bounds, with other words around
    "You should hear from us by the end of next week at the latest, once Maria is back from leave.":
        "2026-04-02",
    "We will get back to you by Friday.": "2026-03-27",
    "Thanks again for coming in! We'll be in touch by the end of the week.": "2026-03-27",
    "I'll let you know either way by Thursday, 9 April.": "2026-04-09",
    "We hope to have a decision by Wednesday of next week.": "2026-04-01",
    "You will hear from our HR team within the next two weeks.": "2026-04-07",
    "We aim to respond to all candidates within 10 business days.": "2026-04-09",
    "Expect an answer from me no later than 31 March.": "2026-03-31",
    "You'll have our feedback by close of business on Friday.": "2026-03-27",
    "We're planning to make a decision early next week.": "2026-03-31",
    "The panel meets on Thursday and I will call you by Friday.": "2026-03-27",
    "We still have 3 more candidates to see and will decide by 10 April.": "2026-04-10",
    "There are two rounds left; you will hear by the end of April.": "2026-04-30",
    "Please allow two weeks for our feedback.": "2026-04-07",
    "Please expect to hear from us by mid-April.": "2026-04-15",
    "If you haven't heard from us by Friday, please give me a call.": "2026-03-27",
    "If you don't hear back by 3/4, write to me at once.": "2026-04-03",
    "Don't hesitate to ask; we will write by Monday.": "2026-03-30",
    "We have not decided yet, but you will know by Tuesday.": "2026-03-31",
    "We're not done with the interviews and we will tell you by the 14th.": "2026-04-14",
    "It shouldn't take longer than two weeks.": "2026-04-07",
    "It will take no more than 5 working days.": "2026-03-31",
    "You'll hear from us not later than next Friday.": "2026-04-03",
    "You won't have to wait beyond Friday.": "2026-03-27",
    "Our CEO will look at it over the weekend and call you on Monday.": "2026-03-30",
    "Let's speak again at 3 pm on Thursday.": "2026-03-26",
    "I will ring you on Friday at 10:30.": "2026-03-27",
    "We'll call you tomorrow between 9 and 11 am.": "2026-03-25",
    "Sam will email you the offer later today.": "2026-03-24",
    "We'll be in touch by Friday, or sooner.": "2026-03-27",
    "By Friday if not earlier.": "2026-03-27",
    "Reply within 48 hours, Monday at the latest.": "2026-03-30",
    "You'll hear about next steps by the end of the month.": "2026-03-31",
    "A decision will be made in the first half of April.": "2026-04-15",
    "in the second half of April": "2026-04-30",
    "It has been a busy week, so expect our answer by 2 April 2026.": "2026-04-02",
    "The last two weeks were hectic, but we will decide by Friday": "2026-03-27",
    "We spoke to your referees last Friday and will decide by Tuesday": "2026-03-31",
    "Ring me on +44 20 7946 0018 if you hear nothing by Friday.": "2026-03-27",
    "I'm in room 12 until Friday": "2026-03-27",
    "Next week, or the week after": "2026-04-10",
    "This week or next.": "2026-04-02",
    "Friday or the following Monday": "2026-03-30",
    "Either Monday or Tuesday": "2026-03-31",
    "between the 14th and the 16th of April": "2026-04-16",
    "Thursday/Friday": "2026-03-27",
    "Wed. 1 April": "2026-04-01",
    "by Fri.": "2026-03-27",
    "on 24.4.2026": "2026-04-24",
    "by 24.4. at the latest": "2026-04-24",
    # not before
    "not before Monday": "2026-03-30",
    "We won't decide before Monday.": "2026-03-30",
    "not before May": "2026-05-01",
    "no news until the 14th": "2026-04-14",
    "You will not hear anything until after Friday.": "2026-03-30",
    "I don't expect a decision before 14 April.": "2026-04-14",
    "We can't tell you anything until next week.": "2026-03-30",
    "We won’t know more until the end of April.": "2026-04-30",
    "Nothing will happen before mid-April.": "2026-04-15",
    "It is unlikely that we decide before June": "2026-06-01",
    "Monday at the earliest": "2026-03-30",
    "At the earliest in April.": "2026-04-01",
    "no earlier than Thursday": "2026-03-26",
    "Not before Monday, but by Friday of next week.": "2026-04-03",
    "from April 1": "2026-04-01",
    "starting 1 April": "2026-04-01",
    "from next week on": "2026-03-30",
    # quarters, halves, fractions
    "by the 4th quarter": "2026-12-31",
    "Q1 2027": "2027-03-31",
    "end of Q3": "2026-09-30",
    "in the third quarter": "2026-09-30",
    "by Q2/2027": "2027-06-30",
    "in Q1 of next year": "2027-03-31",
    "early in the third quarter": "2026-07-31",
    "not before Q3": "2026-07-01",
    "not before the next quarter": "2026-04-01",
    "in 1.5 weeks": "2026-04-04",
    "in 1,5 weeks": "2026-04-04",
    "2 1/2 weeks": "2026-04-11",
    "in 2½ weeks": "2026-04-11",
    "a week and a half": "2026-04-04",
    "in one and a half weeks": "2026-04-04",
    "two and a half months": "2026-06-08",
    "half a week": "2026-03-28",
    "5/6 weeks": "2026-05-05",
    "in twenty-one days": "2026-04-14",
    "forty eight hours": "2026-03-26",
    "a couple more weeks": "2026-04-07",
    "in 2027": "2027-12-31",
    "by the end of 2026": "2026-12-31",
    "in early 2027": "2027-01-29",
    "mid next year": "2027-06-30",
    # days of a month
    "first Monday in April": "2026-04-06",
    "the second Tuesday of next month": "2026-04-14",
    "last Friday of the month": "2026-03-27",
    "the last Thursday in April 2027": "2027-04-29",
    "on the last working day of the month": "2026-03-31",
    "the first working day of May": "2026-05-01",
    "the last day of May": "2026-05-31",
    "the first day of next month": "2026-04-01",
    "in the first two weeks of April": "2026-04-14",
    "the last two weeks of April": "2026-04-30",
    # counted from a day
    "10 business days from April 1": "2026-04-17",
    "3 days after the 10th": "2026-04-13",
    "a week after Friday": "2026-04-03",
    "within two weeks of 1 April": "2026-04-15",
    "in two weeks on Friday": "2026-04-10",
    "after next week": "2026-04-07",
    "after the 10th": "2026-04-13",
    "after March": "2026-04-01",
    "after two weeks": "2026-04-07",
    "before the end of the month": "2026-03-31",
    "before the 5th": "2026-04-02",
    "by March": "2026-03-31",
    "mid-March 2027": "2027-03-15",
    "in the week ending 10 April": "2026-04-10",
    # further sentences
    "We're hoping to wrap up interviews this week and get back to everyone by Wednesday the 1st.":
        "2026-04-01",
    "I'm out of office from Monday to Wednesday, so you'll hear from me on Thursday.": "2026-04-01",
    "Give me until Monday lunch time.": "2026-03-30",
    "We expect to extend an offer by mid-next week.": "2026-04-01",
    "We'll be making decisions at the end of the month/early next month": "2026-04-10",
    "late March or early April": "2026-04-10",
    "Our process takes up to six weeks.": "2026-05-05",
    "w/c 30 March": "2026-04-02",
    "wk commencing 6 April": "2026-04-10",
    "no later than 5pm on 31 March": "2026-03-31",
    "before Friday noon": "2026-03-27",
    "We will contact you on or before April 10th": "2026-04-10",
    "We will contact you on or after April 10th": "2026-04-10",
    "We need two more weeks": "2026-04-07",
    "We'll need until mid April to review all 40 applications.": "2026-04-15",
    "I won't be back until Monday, but Sam will call you tomorrow.": "2026-03-30",
    "By Monday 30th.": "2026-03-30",
    "tomorrow or the day after": "2026-03-26",
    "In about ten days": "2026-04-03",
    "Not for another two weeks": "2026-04-07",
    "don't expect anything before the week of April 13": "2026-04-13",
    "You'll get a yes or no by this Friday.": "2026-03-27",
    "Ping me in two weeks if you haven't heard anything": "2026-04-07",
    "the offer letter will be sent out by the 28/03": "2026-03-28",
    "As early as Monday, as late as Friday": "2026-03-30",
    "please contact us again if you have not heard by 5 April": "2026-04-05",
    "the manager is on parental leave until September": "2026-09-01",
    "We have a hiring freeze until Q3, sorry": "2026-07-01",
    "first thing tomorrow morning": "2026-03-25",
    "Could be tomorrow, could be next month": "2026-04-30",
    "in a fortnight's time": "2026-04-07",
    "in 3-4 wks": "2026-04-21",
    "before April": "2026-03-31",
    # marks and lines
    "As soon as the budget is approved - probably next week": "2026-04-02",
    "We decide once the board has met (next week).": "2026-04-02",
    "You will hear by _Friday_": "2026-03-27",
    "It is not decided yet\n\nYou will hear by Friday": "2026-03-27",
    "by 5 p.m. on Friday": "2026-03-27",
    "You will hear on Friday from Maria.": "2026-03-27",
}  # fmt: skip

#: Texts without a readable day, and the reported part; empty if no time is named.
REFUSED = {
    # numbers that are no dates
    "we have 3 more candidates to see": "",
    "room 12": "",
    "call me at 5": "",
    "2 rounds": "",
    "There are 2 rounds to go": "",
    "there were 120 applicants": "",
    "My number is 030 1234567": "",
    "a 45-minute call": "",
    "open 24/7": "",
    "you are among the last two": "",
    "It takes 5": "takes 5",
    "by 5": "by 5",
    "in 1.25 weeks": "in 1.25 weeks",
    "1/2 or 31/2": "31/2",
    # no time, or no end
    "soon": "",
    "We'll be in touch.": "",
    "As soon as possible": "",
    "We may march on": "",
    "You will hear from us in due course": "",
    "Thank you for your time last week": "",
    "We meet twice a week": "",
    "in several weeks": "in several weeks",
    "in some weeks": "in some weeks",
    "in many months": "in many months",
    "Monday or later": "Monday or later",
    "next week or after": "next week or after",
    # events
    "after the board meeting": "after the board meeting",
    "Two weeks after the board meeting": "Two weeks after the board meeting",
    "We'll decide after the board meeting on 14 April.": "after the board meeting on",
    "in two weeks, once Maria is back": "once Maria is back",
    "Once Maria is back it will be another week": "Once Maria is back it",
    "until the budget is approved": "until the budget is approved",
    "when the team has met next week": "when the team has met",
    "not before the works council has met": "before the works council has",
    "within two weeks of your start": "two weeks of your start",
    "shortly after Easter": "after Easter",
    "in spring": "in spring",
    "after the summer holidays": "after the summer",
    "before Thanksgiving": "before Thanksgiving",
    # denied
    "We can't promise Friday": "can't promise Friday",
    "not this week": "not this week",
    "You won't hear from us next week": "won't hear from us next week",
    "We are unable to decide by Friday": "unable to decide by Friday",
    "I'm not sure we'll know by Friday": "not sure we'll know by Friday",
    "Friday does not work": "Friday does not",
    "Monday, not Tuesday": "Monday, not",
    "We cannot, unfortunately, decide by Friday": "cannot, unfortunately, decide by Friday",
    # other matters
    "It was great to meet you on Monday": "to meet you on Monday",
    "Thank you for your time today": "you for your time today",
    "We interviewed two people on Monday": "We interviewed two people on Monday",
    "We meet every Monday": "We meet every Monday",
    "The team meets on Mondays": "Mondays",
    "Please send us your references by Friday": "us your references by Friday",
    "Could you confirm by tomorrow?": "Could you confirm by tomorrow",
    "The position starts on 1 May": "The position starts on 1 May",
    # slips, and days that do not exist
    "by Firday": "Firday",
    "Monday or Tuseday": "Tuseday",
    "on Wendesday": "Wendesday",
    "in Febuary": "Febuary",
    "31 February": "31 February",
    "29 February 2027": "29 February 2027",
    "Monday 9 June": "Monday 9 June",
    "the fifth Friday of April": "fifth Friday of April",
    "by 5 June 2020": "5 June 2020",
    "in the last quarter": "last quarter",
    "by the end of this week or early next": "early next",
    "within the week after we met": "week after",
    "three dozen weeks": "three dozen weeks",
    "before this month": "before this month",
    "before today": "before today",
    "nothing before this week, I fear": "this week",
    "We will not know in two weeks": "not know in two weeks",
    "You won’t hear from us next week": "won’t hear from us next week",
    "by Friday, 30 March": "Friday, 30 March",
    "by Fri, Mar 30": "Fri, Mar 30",
    "The committee meets on Tuesday; you'll have our answer the day after.": "day after",
    "Final interviews are on 2 and 3 April, decision a week later.": "a week later",
    "Interviews run through April 10; we'll tell people the week after that.": "week after",
    "We approve it by 15 April and make an offer within a week of that": "a week of that",
    "The closing date is 12 April.": "The closing date is 12 April",
    "I'll have an answer for you by the 32nd.": "the 32nd",
    "Friday 28th": "Friday 28th",
    "a week after 31 February": "a week after 31 February",
    "the figures of the quarter": "of the quarter",
    "10-14 d": "10-14 d",
    "H1": "H1",
    "You would start in September": "You would start in September",
    "It's a two-year contract starting 1 July": "two-year",
    "Your probation is 6 months": "Your probation is 6 months",
    "two Fridays from now": "Fridays",
    "in the coming weeks": "in the coming weeks",
    "By Monday we will not have decided": "Monday we will not",
    "before two weeks": "before two weeks",
    "in 999 months after 9999-12-31": "after 9999-12-31",
}


@pytest.mark.parametrize(("words", "day"), PROMISES.items())
def test_a_promise_is_read_as_its_day(words: str, day: str) -> None:
    assert read_promise(words, SAID, BRITISH) == Reading(date.fromisoformat(day))


@pytest.mark.parametrize(("words", "unread"), REFUSED.items())
def test_what_is_not_understood_is_no_day_and_is_said(words: str, unread: str) -> None:
    assert read_promise(words, SAID, BRITISH) == Reading(None, unread)


def test_a_third_of_the_sentences_are_no_promises() -> None:
    assert len(PROMISES) + len(REFUSED) >= 150
    assert len(REFUSED) >= len(PROMISES) / 2


HOLDS = {
    "until March": "2027-03-01",
    "on hold until March, they said": "2027-03-01",
    "until the end of March": "2027-03-31",
    "until mid-March": "2027-03-15",
    "until Q1": "2027-01-01",
    "until next quarter": "2027-01-01",
    "until next week": "2026-11-30",
    "until next month": "2026-12-01",
    "until early next month": "2026-12-01",
    "until the new year": "2027-01-01",
    "until 1 May": "2027-05-01",
    "until Friday": "2026-11-27",
    "until today": "2026-11-24",
    "until the weekend": "2026-11-28",
    "until June or July": "2027-07-01",
    "not before May": "2027-05-03",
    "nothing before the second half of May": "2027-05-17",
    "we take it up again in May": "2027-05-03",
    "for two weeks": "2026-12-08",
    "through March": "2027-03-31",
    "frozen for the first quarter": "2027-03-31",
    "this month": "2026-11-30",
    "after March": "2027-04-01",
    "until after Easter": None,
    "until summer": None,
    "until the budget is approved in May": None,
    "until November": None,
    "until further notice": None,
}


@pytest.mark.parametrize(("words", "day"), HOLDS.items())
def test_a_hold_ends_as_the_named_time_begins(words: str, day: str | None) -> None:
    """Said on Tuesday 24 November 2026."""
    expected = None if day is None else date.fromisoformat(day)
    assert read_promise(words, date(2026, 11, 24), BRITISH, hold=True).day == expected


PIECES = st.sampled_from(
    (
        *PROMISES, *REFUSED, *HOLDS, "not", "before", "after", "until", "by", "or",
        "at the earliest", "if not", ",", ".", "from", "two weeks", "30", "½", "q1 2027",
    )
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=6).map(" ".join))


@given(
    words=TEXTS,
    said_on=st.dates(date(1990, 1, 1), date(2090, 12, 31)),
    hold=st.booleans(),
)
def test_no_text_fails_or_is_read_as_a_day_before_it_was_said(
    words: str, said_on: date, hold: bool
) -> None:
    reading = read_promise(words, said_on, BRITISH, hold=hold)
    assert reading.day is None or (reading.day >= said_on and not reading.unread)


@given(words=TEXTS)
def test_what_is_not_understood_stands_in_the_text(words: str) -> None:
    unread = read_promise(words, SAID, BRITISH).unread
    assert unread in " ".join(words.split())


def test_a_day_beyond_the_calendar_is_not_understood() -> None:
    said_on = date(9950, 1, 1)
    assert read_promise("in 999 months", said_on, BRITISH) == Reading(None, "999 months")


def test_a_long_letter_is_no_promise() -> None:
    assert read_promise(f"{'by Friday':<1000}", SAID, BRITISH) == Reading(date(2026, 3, 27))
    assert read_promise(f"{'by Friday':<1001}", SAID, BRITISH) == Reading()
