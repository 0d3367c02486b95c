"""The letters of one step while they are edited: one for each recipient."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from desktop import wording
from desktop.actions import letters
from desktop.advice.calendars import calendar_for
from desktop.advice.employer_time import came_after
from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import CheckContext, Finding, FindingKind, Letter
from desktop.advice.letter_check.wording import SPOKEN, shared_part
from desktop.advice.letters.addressees import Addressee, addressees
from desktop.advice.letters.language import language_of_letter
from desktop.advice.letters.library import RenderedLetter, TemplateLibrary
from desktop.advice.letters.send_warning import SendWarning, send_warning
from desktop.advice.letters.template import TemplateKey
from desktop.advice.letters.template_values import (
    LetterContext,
    TemplateValues,
    detail_of,
    problem_for,
    template_values,
    thread_subject,
)
from desktop.advice.model import Step
from desktop.advice.people import present
from desktop.core.ids import new_id
from desktop.core.kinds import (
    SPOKEN_CHANNELS,
    Direction,
    LetterKind,
    LetterLanguage,
    StepKind,
    Tone,
)
from desktop.core.records import (
    ApplicationRecord,
    Attendance,
    Contact,
    LetterDraft,
    Person,
    Problem,
)
from desktop.core.text import spoken_role
from desktop.ops import Ops
from desktop.ui.letter.posting import with_posting
from desktop.ui.letter.steps import stored_sender
from desktop.ui.letter.texts import Libraries, phrases

#: Setting key: the tone used last.
TONE = "letter_tone"


@dataclass
class EditedLetter:
    """A letter in the dialog. `generated` holds subject and body as the template made them."""

    kind: LetterKind
    addressee: Addressee
    place: int
    """Index of the person among the attendees; it varies the template."""
    draft_id: str
    received: Sequence[Contact] = ()
    """What was written to its readers before, about any application, the latest first."""
    subject: str = ""
    body: str = ""
    generated: tuple[str, str] = ("", "")
    missing: tuple[str, ...] = ()
    template: TemplateKey | None = None
    unusable_key: TemplateKey | None = None
    """The person's own template that has a fault, so that a built-in one was used."""
    attaches: bool = False
    """Whether the person attaches something that they asked for."""
    is_stored: bool = False
    """Whether its draft is in the store."""
    handed_over_at: datetime | None = None
    """Instant (UTC) at which it was handed over, until the person has said whether it was sent."""
    handed_over: tuple[str, str] = ("", "")
    """Subject and body as they were then."""
    later_id: str = ""
    """Id of the draft of what was written since."""
    is_asked: bool = False
    """Whether to ask if it was sent."""
    asked_again: bool = False
    """Whether it was handed over in an earlier session, so that the question is the second one."""
    sent: bool = False

    @property
    def is_edited(self) -> bool:
        return (self.subject, self.body) != self.generated

    @property
    def to_log(self) -> tuple[str, str]:
        """Subject and body of what was sent: as it was handed over, whatever was written since."""
        return (self.subject, self.body) if self.handed_over_at is None else self.handed_over

    @property
    def tone(self) -> Tone:
        """The tone of its template, which is not the chosen one where that has been used up."""
        return Tone.NEUTRAL if self.template is None else self.template.tone

    @property
    def is_reachable(self) -> bool:
        """Whether the reader's mail address is known."""
        person = self.addressee.person
        return person is not None and bool(person.email.strip())

    @property
    def spoken(self) -> bool:
        return self.kind in SPOKEN


def store_draft(ops: Ops, session: "LetterSession", letter: EditedLetter) -> None:
    """Save the draft of a letter that the person has changed."""
    is_kept = letter.is_edited or letter.is_stored or letter.attaches or letter.handed_over_at
    if letter.sent or not is_kept:
        return
    known = ops.queries.letter_drafts(session.record.application.id)
    for draft in session.drafts(letter):
        if draft not in known:
            letter.is_stored = ops.run("", letters.save_draft, draft) is not None


class LetterSession:
    """The letters of one step, with what they are written and checked from. Writes nothing.

    `kinds` are the texts for each addressee, by default the letter of the step.
    """

    def __init__(
        self,
        ops: Ops,
        record: ApplicationRecord,
        step: Step,
        kinds: Sequence[LetterKind] = (),
    ) -> None:
        if step.letter_kind is None:
            raise ValueError("a step without a letter")
        self._ops = ops
        self.record = record
        self.step = step
        self._libraries = Libraries(ops.queries)
        self.sender = stored_sender(ops)
        stored = ops.queries.setting(TONE, Tone.WARM)
        self.tone = Tone(stored) if stored in set(Tone) else Tone.WARM
        last = self._letter_context().interview
        attendees = present(record, last) if last else ()
        self.letters = [
            EditedLetter(
                kind, to, attendees.index(to.person) if to.person in attendees else 0, new_id()
            )
            for to in addressees(record, step, ops.now().utc)
            for kind in kinds or (step.letter_kind,)
        ]
        self._read_received()
        for letter in self.letters:
            self.regenerate(letter)
            self._load_draft(letter)

    def tones(self, letter: EditedLetter) -> tuple[Tone, ...]:
        return self.library(letter).tones(letter.kind)

    def language(self, letter: EditedLetter) -> LetterLanguage:
        """The language that the letter is meant to be in."""
        return language_of_letter(self.record.application, letter.addressee.person)

    def library(self, letter: EditedLetter) -> TemplateLibrary:
        """The templates of the letter; in English where its language has none of this kind."""
        language, country = self.language(letter), self.record.application.country
        forwards = bool(letter.addressee.forwards_to)
        return self._libraries.of(language, country, letter.kind, forwards=forwards)

    def missing_language(self, letter: EditedLetter) -> LetterLanguage | None:
        """The wanted language, where it has no template so that the letter is in English."""
        wanted = self.language(letter)
        return None if self.library(letter).language is wanted else wanted

    @property
    def unsent(self) -> list[EditedLetter]:
        """The letters not sent yet."""
        return [letter for letter in self.letters if not letter.sent]

    def update_record(self, record: ApplicationRecord) -> bool:
        """Take over a changed record; True if the language of a letter is another one now."""
        before = [self.language(letter) for letter in self.letters]
        self.record = record
        known = {person.id: person for person in record.people}
        for letter in self.letters:
            person = letter.addressee.person
            if person is not None:
                current = known.get(person.id, person)
                letter.addressee = replace(letter.addressee, person=current)
        self._read_received()
        return before != [self.language(letter) for letter in self.letters]

    def reload_templates(self) -> bool:
        """Read the person's templates again; True if any has changed."""
        return self._libraries.reload()

    def regenerate(self, letter: EditedLetter) -> None:
        """Write the letter from a template not used for its readers yet; edits are lost."""
        written = self._written(letter)
        subject = "" if letter.spoken else self._subject(letter, written.subject)
        letter.generated = (subject, written.body.rstrip("\n"))
        letter.subject, letter.body = letter.generated
        letter.missing = written.missing
        letter.template, letter.unusable_key = written.key, written.unusable_key

    def regenerate_unedited(self) -> None:
        for letter in self.letters:
            if not (letter.is_edited or letter.sent):
                self.regenerate(letter)

    def problem(self, letter: EditedLetter) -> Problem | None:
        """The problem that a letter with an idea is about; None for letters of another kind."""
        if letter.kind is not LetterKind.VALUE_ADD:
            return None
        return problem_for(self._letter_context(), letter.addressee.person)

    def unsorted_notes(self, letter: EditedLetter) -> list[tuple[Person, Attendance]]:
        """Notes about its readers not yet marked as private or for letters."""
        recipients = {person.id: person for person in letter.addressee.recipients}
        return [
            (recipients[attendance.person_id], attendance)
            for attendance in self.record.attendances
            if attendance.detail and attendance.person_id in recipients
        ]

    def drafts(self, letter: EditedLetter) -> list[LetterDraft]:
        """The draft, and if it was changed after it was handed over, that of the text since."""
        person = letter.addressee.person
        subject, body = letter.to_log
        draft = LetterDraft(
            id=letter.draft_id,
            application_id=self.record.application.id,
            person_id=person.id if person else None,
            kind=letter.kind,
            subject=subject,
            body=body,
            attaches=letter.attaches,
            handed_over_at=letter.handed_over_at,
        )
        now = (letter.subject, letter.body)
        if letter.handed_over_at is None or (now == letter.to_log and not letter.later_id):
            return [draft]
        letter.later_id = letter.later_id or new_id()
        later = replace(draft, id=letter.later_id, subject=now[0], body=now[1], handed_over_at=None)
        return [draft, later]

    def findings(self, letter: EditedLetter) -> tuple[Finding, ...]:
        written = Letter(kind=letter.kind, subject=letter.subject, body=letter.body)
        context = with_posting(self.record, self._check_context(letter))
        found = check(written, context)
        repeated = any(f.kind in {FindingKind.SENT_BEFORE, FindingKind.SENT_ALIKE} for f in found)
        if not repeated or self._is_used(letter, self._written(letter).body):
            return found
        return check(written, replace(context, has_other_words=True))

    def send_warning(self, letter: EditedLetter) -> SendWarning | None:
        """The reason against writing now, or None."""
        now, advisor = self._ops.now(), self._ops.advisor
        return send_warning(
            advisor.case(self.record, now),
            advisor.advise(self.record, now),
            letter.addressee.person,
            advisor.today(self.record, now),
            advisor.knowledge.cadence.spacing.days,
        )

    def _written(self, letter: EditedLetter) -> RenderedLetter:
        return self.library(letter).write(
            letter.kind,
            self.tone,
            self._template_values(letter),
            place=letter.place,
            is_used=partial(self._is_used, letter),
        )

    def _is_used(self, letter: EditedLetter, body: str) -> bool:
        """Whether its readers have got much of this text, or a colleague of theirs gets it."""
        texts = [*(sent.text for sent in letter.received), *self._colleagues(letter).values()]
        known = phrases(self.library(letter).language)
        return any(shared_part(body, text, known) >= known.copy_share for text in texts)

    def _read_received(self) -> None:
        named = {one.interaction_id for one in self.record.participations}
        to_nobody = [c for c in reversed(self.record.contacts) if _is_sent(c) and c.id not in named]
        for letter in self.letters:
            if letter.spoken:
                continue
            readers = [person.id for person in letter.addressee.recipients]
            letter.received = self._ops.queries.sent_to(readers) if readers else to_nobody

    def _letter_context(self) -> LetterContext:
        application, now, advisor = self.record.application, self._ops.now(), self._ops.advisor
        return LetterContext(
            record=self.record,
            case=advisor.case(self.record, now),
            on=max(self.step.on, advisor.today(self.record, now)),
            at=max(advisor.due_from(self.record, self.step, now), now.utc),
            calendar=calendar_for(application.country, application.subdivision),
            cadence=advisor.knowledge.cadence,
            sender=self.sender,
        )

    def _template_values(self, letter: EditedLetter) -> TemplateValues:
        found = template_values(
            self._letter_context(), letter.addressee, self.library(letter).words
        )
        if letter.kind is LetterKind.TALK and self.step.kind is not StepKind.SEND_VALUE_ADD:
            return {name: found[name] for name in found if name not in {"problem", "idea"}}
        return found

    def _subject(self, letter: EditedLetter, usual: str) -> str:
        words = self.library(letter).words
        return thread_subject(self._letter_context(), letter.addressee, words) or usual

    def _load_draft(self, letter: EditedLetter) -> None:
        """Take subject and body from the stored draft, if there is one."""
        person = letter.addressee.person
        wanted = (letter.kind, person.id if person else None)
        stored = self._ops.queries.letter_drafts(self.record.application.id)
        drafts = [draft for draft in stored if (draft.kind, draft.person_id) == wanted]
        for draft in sorted(drafts, key=lambda draft: draft.handed_over_at is None):
            letter.subject, letter.body = draft.subject, draft.body
            letter.attaches = draft.attaches
            if letter.handed_over_at is not None:
                letter.later_id = draft.id
                continue
            letter.draft_id, letter.is_stored = draft.id, True
            letter.handed_over_at = draft.handed_over_at
            letter.handed_over = (draft.subject, draft.body)
            letter.is_asked = letter.asked_again = draft.handed_over_at is not None

    def _check_context(self, letter: EditedLetter) -> CheckContext:
        application, person = self.record.application, letter.addressee.person
        context, values = self._letter_context(), self._template_values(letter)
        mentioned = [str(values[name]) for name in ("detail", "problem", "idea") if name in values]
        for problem in self.record.problems:
            mentioned += [text for text in (problem.problem, problem.idea) if text]
        if person is not None and (detail := detail_of(context, person)):
            mentioned.append(detail)
        today = self._ops.now().today
        received = tuple((wording.day(c.at.date(), today), c.text) for c in letter.received)
        return CheckContext(
            phrases=phrases(self.library(letter).language),
            name=person.name if person else "",
            first=str(values.get("first", "")),
            me=self.sender.name,
            company=application.company,
            agency=application.agency,
            role=spoken_role(application.role),
            others=tuple(p.name for p in self.record.people if p != person),
            details=tuple(dict.fromkeys(mentioned)),
            colleagues=self._colleagues(letter),
            received=received,
            missing=letter.missing,
            edited=letter.is_edited,
            drafted="" if self._is_user_template(letter) else "\n".join(letter.generated),
            attachment_promised=letter.attaches,
            default_subject=letter.generated[0],
        )

    def _is_user_template(self, letter: EditedLetter) -> bool:
        key = letter.template
        return key is None or self.library(letter).own(key) is not None

    def _colleagues(self, letter: EditedLetter) -> dict[str, str]:
        """Texts of the letters to others of this interview, sent or open, by recipient.

        What is said is compared with nothing.
        """
        found: dict[str, str] = {}
        if letter.spoken:
            return found
        person, last = letter.addressee.person, self._letter_context().interview
        for sent in self.record.contacts:
            ids = {p.person_id for p in self.record.participations if p.interaction_id == sent.id}
            is_recent = last is not None and came_after(sent, last)
            if _is_sent(sent) and is_recent and ids and (person is None or person.id not in ids):
                names = [p.name for p in self.record.people if p.id in ids]
                found[", ".join(names)] = sent.text
        for other in self.letters:
            reader = other.addressee.person
            if reader is not None and reader != person and other.kind is letter.kind:
                found[reader.name] = other.body
        return found


def _is_sent(contact: Contact) -> bool:
    """Whether it is a letter with its text; what was said is not compared."""
    written = contact.channel not in SPOKEN_CHANNELS
    return contact.direction is Direction.OUTBOUND and written and bool(contact.text)
