"""The enumerations of the domain: kinds of states, interviews, contacts, steps and others.

Values are stored and exported, so they are never renamed; a new value needs a migration.
"""

from enum import StrEnum


class State(StrEnum):
    """State of an application, as far as its owner knows it."""

    WAITING = "waiting"
    ON_HOLD = "on_hold"
    OFFER = "offer"
    HIRED = "hired"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    MOVED_ON = "moved_on"


#: States whose step can change from day to day. After a rejection only one letter is left.
OPEN_STATES = frozenset({State.WAITING, State.ON_HOLD, State.REJECTED, State.OFFER})
#: States after which nothing is asked any more. Months after moving on a letter may follow.
CLOSED_STATES = frozenset({State.HIRED, State.WITHDRAWN, State.MOVED_ON})
#: States that are an outcome of the application.
ENDINGS = CLOSED_STATES | {State.REJECTED, State.OFFER}
#: Those whose true reason is the employer's, and is asked for.
STATES_WITH_REASON = frozenset({State.REJECTED, State.MOVED_ON})


class RoleType(StrEnum):
    """Kinds of role that have their own customs for waiting times."""

    OTHER = "other"
    SALES = "sales"
    PUBLIC_SECTOR = "public_sector"
    ACADEMIA = "academia"


class InterviewKind(StrEnum):
    PHONE_SCREEN = "phone_screen"
    SINGLE = "single"
    SECOND = "second"
    PANEL = "panel"
    FINAL = "final"
    RECORDED_VIDEO = "recorded_video"
    """Answers recorded without anybody present: there is nobody to thank."""
    TEST_TASK = "test_task"
    """Starts when it is handed in."""
    TRIAL_DAY = "trial_day"


class InterviewStatus(StrEnum):
    """What became of an interview. One that was planned counts as held once its end has passed."""

    PLANNED = "planned"
    CANCELLED_BY_THEM = "cancelled_by_them"
    CANCELLED_BY_ME = "cancelled_by_you"
    POSTPONED = "postponed"
    MISSED_BY_THEM = "missed_by_them"


class Format(StrEnum):
    ON_SITE = "on_site"
    VIDEO = "video"
    PHONE = "phone"
    UNKNOWN = "unknown"
    """Not recorded: left out of texts, never guessed."""


class Part(StrEnum):
    """A person's part in the hiring process."""

    INTERVIEWER = "interviewer"
    HIRING_MANAGER = "hiring_manager"
    RECRUITER = "recruiter"
    AGENCY_RECRUITER = "agency_recruiter"
    ORGANISER = "organiser"


class Direction(StrEnum):
    OUTBOUND = "outbound"
    INBOUND = "inbound"


class Channel(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"
    MESSAGE = "message"
    IN_PERSON = "in_person"
    NONE = "none"


#: The channels over which people talk: a step over one of them has notes instead of a letter.
SPOKEN_CHANNELS = frozenset({Channel.PHONE, Channel.IN_PERSON})


class ContactKind(StrEnum):
    """Purpose of a contact.

    The kinds before `REPLY` are the candidate's, those after it the employer's; `REPLY` and `OTHER`
    are used for both.
    """

    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    VALUE_ADD = "value_add"
    FINAL_CHECK_IN = "final_check_in"
    FUTURE_INTEREST = "future_interest"
    HOLD_ACKNOWLEDGEMENT = "hold_acknowledgement"
    OFFER_DEADLINE = "offer_deadline"
    RECRUITER_DEBRIEF = "recruiter_debrief"
    FORM_RETURNED = "form_returned"
    DATE_REQUEST = "date_request"
    OFFER_REQUEST = "offer_request"
    OFFER_REPLY = "offer_reply"
    CALL_ATTEMPT = "call_attempt"
    """A call that nobody answered, without a message: it reached nobody, so no rule counts it."""
    REPLY = "reply"
    INVITATION = "invitation"
    OFFER = "offer"
    REJECTION = "rejection"
    OTHER = "other"


class AnswerKind(StrEnum):
    """What an employer answered."""

    INVITED = "invited"
    STILL_DECIDING = "still_deciding"
    ON_HOLD = "on_hold"
    OFFER = "offer"
    NO = "no"
    OTHER = "other"


class Reason(StrEnum):
    """Why the employer is silent, in the order in which ties are shown."""

    BETTER_CANDIDATE = "better_candidate"
    LIKE_YOU_OTHER_PRIORITIES = "like_you_other_priorities"
    WAITING_YOUR_FOLLOWUP = "waiting_your_followup"
    ON_HOLD = "on_hold"
    WAITING_OTHER_CANDIDATES = "waiting_other_candidates"
    NOT_FIT = "not_fit"


class OutcomeReason(StrEnum):
    """Why an application ended, if its owner learnt it: a `Reason`, or one that only a no has."""

    BETTER_CANDIDATE = "better_candidate"
    LIKE_YOU_OTHER_PRIORITIES = "like_you_other_priorities"
    WAITING_YOUR_FOLLOWUP = "waiting_your_followup"
    ON_HOLD = "on_hold"
    WAITING_OTHER_CANDIDATES = "waiting_other_candidates"
    NOT_FIT = "not_fit"
    EXPERIENCE = "experience"
    PAY = "pay"
    FILLED_INSIDE = "filled_inside"
    CANCELLED = "cancelled"


class Likelihood(StrEnum):
    """A rank in words; no percentage, because no source measures one."""

    VERY_LIKELY = "very_likely"
    LIKELY = "likely"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"


class Basis(StrEnum):
    PUBLISHED = "published"
    PARTLY_PUBLISHED = "partly_published"
    JUDGEMENT = "judgement"


class StepKind(StrEnum):
    """What to do next."""

    SEND_THANK_YOU = "send_thank_you"
    WAIT = "wait"
    SEND_CHECK_IN = "send_check_in"
    CALL = "call"
    SEND_VALUE_ADD = "send_value_add"
    SEND_FINAL_CHECK_IN = "send_final_check_in"
    MOVE_ON = "move_on"
    SEND_FUTURE_INTEREST = "send_future_interest"
    ACKNOWLEDGE_HOLD = "acknowledge_hold"
    ASK_RECRUITER = "ask_recruiter"
    NOTIFY_COMPETING_OFFER = "notify_competing_offer"
    NO_CONTACT = "no_contact"
    ANSWER_THEM = "answer_them"
    ASK_FOR_DATE = "ask_for_date"
    ASK_FOR_OFFER = "ask_for_offer"
    ANSWER_OFFER = "answer_offer"
    CHECK_CAREERS_PAGE = "look_at_careers_page"
    """Contacts no one; planned independently of the next step."""


class Recipients(StrEnum):
    EACH_INTERVIEWER = "each_interviewer"
    EACH_INTERVIEWER_AND_ORGANISER = "each_interviewer_and_organiser"
    HIRING_CONTACT = "hiring_contact"
    AGENCY_RECRUITER = "agency_recruiter"
    ORGANISER = "organiser"
    SCREENER = "screener"
    NONE = "none"


class LetterKind(StrEnum):
    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    CHECK_IN_WITH_THANKS = "check_in_with_thanks"
    CHECK_IN_HOLD_AWARE = "check_in_hold_aware"
    CHECK_IN_RECRUITER = "check_in_recruiter"
    VALUE_ADD = "value_add"
    FINAL_CHECK_IN = "final_check_in"
    HOLD_ACKNOWLEDGEMENT = "hold_acknowledgement"
    OFFER_DEADLINE = "offer_deadline"
    FUTURE_INTEREST = "future_interest"
    APPLICATION_STATUS = "application_status"
    RESCHEDULING = "rescheduling"
    """The friendly line to an employer who has cancelled or postponed an interview."""
    DATE_REQUEST = "date_request"
    OFFER_REQUEST = "offer_request"
    OFFER_REPLY = "offer_reply"
    PHONE_SCRIPT = "phone_script"
    VOICEMAIL = "voicemail"
    """Text for an unanswered call; never a step of its own."""
    DATE_CALL = "date_call"
    """Notes for a call that asks for a date; as the following, never the letter of a step."""
    OFFER_CALL = "offer_call"
    """Notes for a call that asks for the written offer."""
    TALK = "talk"
    """Notes for a talk in person."""


class LetterLanguage(StrEnum):
    """The languages in which letters can be written, by their ISO 639-1 codes."""

    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"


class Courtesy(StrEnum):
    """The form of address before a person's name. It is entered, never guessed from the name."""

    MS = "ms"
    MR = "mr"


class Tone(StrEnum):
    WARM = "warm"
    NEUTRAL = "neutral"
    BRIEF = "brief"


class Caution(StrEnum):
    """A warning that comes with advice."""

    ALREADY_CONTACTED_THIS_WEEK = "already_contacted_this_week"
    COMPANY_CONTACTED_THIS_WEEK = "company_contacted_this_week"
    CONTACT_DISABLED = "contact_disabled"
    DO_NOT_CONTACT_EMPLOYER_DIRECTLY = "do_not_contact_employer_directly"
    DO_NOT_GUESS_ADDRESSES = "do_not_guess_addresses"
    NO_LINKEDIN_BEFORE_DECISION = "no_linkedin_before_decision"
    OVER_CONTACTING = "over_contacting"
    PHONE_DISABLED = "phone_disabled"
    REPOSTING_HAS_INNOCENT_CAUSES = "reposting_has_innocent_causes"


class ReminderState(StrEnum):
    """State of a reminder. *Snoozed*: postponed; *superseded*: its step is no longer planned."""

    PLANNED = "planned"
    FIRED = "fired"
    SNOOZED = "snoozed"
    DONE = "done"
    SUPERSEDED = "superseded"


class DocumentKind(StrEnum):
    """What was sent with an application."""

    CV = "cv"
    COVER_LETTER = "cover_letter"
    OTHER = "other"


class PageStatus(StrEnum):
    """Result of a page check."""

    STILL_LISTED = "still_listed"
    REPOSTED = "reposted"
    GONE = "gone"
    NEW_OPENING = "new_opening"
    CHECKED = "looked"
    """Checked, without a note about the job."""


#: Results of a page check that can be noted, in the order of their buttons.
CHECK_RESULTS = (
    PageStatus.STILL_LISTED,
    PageStatus.REPOSTED,
    PageStatus.GONE,
    PageStatus.NEW_OPENING,
)


class CheckInterval(StrEnum):
    """Interval between page checks. *Usual* is a number of months, a parameter of the rules."""

    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    USUAL = "usual"
    NEVER = "never"


class InterviewMoment(StrEnum):
    """The announcements of an interview: two before it, one after it."""

    DAY_BEFORE = "day_before"
    HOUR_BEFORE = "hour_before"
    AFTERWARDS = "afterwards"
