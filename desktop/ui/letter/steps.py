"""Which steps of an application are letters, calls or talks; and who writes them."""

from desktop.advice.letters.addressees import addressees
from desktop.advice.letters.template_values import Sender
from desktop.advice.model import Step
from desktop.core.kinds import OPEN_STATES
from desktop.core.profile import parse_profile
from desktop.core.records import LetterDraft
from desktop.ops import Ops


def stored_sender(ops: Ops) -> Sender:
    """The name and the number in the settings."""
    profile = parse_profile(ops.queries.setting)
    return Sender(name=profile.name, phone=profile.phone)


def ways(ops: Ops, application_id: str) -> tuple[Step, ...]:
    """The next step of an application, if it is a letter, a call or a talk, and the alternatives to
    it; else nothing. Nothing is written about an interview that has not taken place."""
    record = ops.queries.record(application_id)
    if record is None or record.application.state not in OPEN_STATES:
        return ()
    advice = ops.advisor.advise(record, ops.now())
    known = (advice.step, *advice.alternatives)
    return tuple(way for way in known if way is not None and way.letter_today is not None)


def letter_step(ops: Ops, application_id: str) -> Step | None:
    """The next step of an application, or an alternative to it, that is a letter; else None."""
    return next((way for way in ways(ops, application_id) if not way.spoken), None)


def can_continue(ops: Ops, draft: LetterDraft) -> bool:
    """Whether the draft is one of the letters of the next step, or of an alternative to it."""
    step = letter_step(ops, draft.application_id)
    record = ops.queries.record(draft.application_id)
    if step is None or record is None or step.letter_kind is not draft.kind:
        return False
    readers = (to.person for to in addressees(record, step, ops.now().utc))
    return draft.person_id in {None if person is None else person.id for person in readers}
