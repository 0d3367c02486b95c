"""The letters of one step while they are written: one sheet for each recipient."""

from dataclasses import dataclass

from desktop.advice.calendars import calendar_for
from desktop.advice.employer_time import came_after
from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import CheckContext, Finding, Letter
from desktop.advice.letter_check.wording import SPOKEN
from desktop.advice.letters.addressees import Addressee, addressees
from desktop.advice.letters.send_warning import SendWarning, send_warning
from desktop.advice.letters.template import TemplateKey
from desktop.advice.letters.template_values import (
    LetterContext,
    Sender,
    TemplateValues,
    detail_of,
    problem_for,
    template_values,
    thread_subject,
)
from desktop.advice.model import Step
from desktop.advice.people import present
from desktop.core.ids import new_id
from desktop.core.kinds import OPEN_STATES, Direction, LetterKind, Tone
from desktop.core.records import ApplicationRecord, Attendance, LetterDraft, Person, Problem
from desktop.ops import Ops
from desktop.ui.letter.texts import own_book, phrases

#: Settings: how the person signs, where they can be called, and the tone used last.
NAME, PHONE, TONE = "letter_name", "letter_phone", "letter_tone"


@dataclass
class Sheet:
    """One letter. `made` is what the template made of it: subject and text."""

    kind: LetterKind
    addressee: Addressee
    place: int
    draft_id: str
    subject: str = ""
    body: str = ""
    made: tuple[str, str] = ("", "")
    missing: tuple[str, ...] = ()
    template: TemplateKey | None = None
    """What it was made of."""
    unusable_key: TemplateKey | None = None
    """The person's own template that could not be used."""
    attaches: bool = False
    """Whether the person says that something goes along which was asked for."""
    kept: bool = False
    """Whether a draft of it is stored."""
    sent: bool = False

    @property
    def own(self) -> bool:
        """Whether the text is the person's own by now."""
        return (self.subject, self.body) != self.made

    @property
    def spoken(self) -> bool:
        return self.kind in SPOKEN


def letter_step(ops: Ops, application_id: str) -> Step | None:
    """The step for which a letter is to be written or a call prepared; None where it is neither."""
    record = ops.queries.record(application_id)
    if record is None or record.application.state not in OPEN_STATES:
        return None
    step = ops.advisor.advise(record, ops.now()).step
    return None if step is None or step.letter_kind is None else step


class LetterSession:
    """Reads the record once, and again by `look_again`. Nothing here writes."""

    def __init__(self, ops: Ops, record: ApplicationRecord, step: Step) -> None:
        if step.letter_kind is None:
            raise ValueError("a step without a letter")
        self._ops = ops
        self.record = record
        self.step = step
        self.book = own_book(ops.queries)
        setting = ops.queries.setting
        self.sender = Sender(name=setting(NAME), phone=setting(PHONE))
        stored = setting(TONE, Tone.WARM)
        self.tone = Tone(stored) if stored in set(Tone) else Tone.WARM
        kinds = [step.letter_kind]
        if step.letter_kind is LetterKind.PHONE_SCRIPT:
            kinds.append(LetterKind.VOICEMAIL)
        last = self._occasion().interview
        room = present(record, last) if last else ()
        self.sheets = [
            Sheet(kind, to, room.index(to.person) if to.person in room else 0, new_id())
            for to in addressees(record, step, ops.now().utc)
            for kind in kinds
        ]
        for sheet in self.sheets:
            self.write(sheet)
            self._recall(sheet)

    @property
    def tones(self) -> tuple[Tone, ...]:
        return self.book.tones(self.sheets[0].kind)

    @property
    def left(self) -> list[Sheet]:
        """What has not been sent yet. A call is made once, whatever was prepared for it."""
        if any(sheet.sent and sheet.spoken for sheet in self.sheets):
            return []
        return [sheet for sheet in self.sheets if not sheet.sent]

    def look_again(self, record: ApplicationRecord) -> None:
        self.record = record

    def look_at_templates(self) -> bool:
        """Use the person's templates as they are now; whether anything is different."""
        before, self.book = self.book, own_book(self._ops.queries)
        return not before.same_as(self.book)

    def write(self, sheet: Sheet) -> None:
        """Make the sheet anew from its template."""
        written = self.book.write(sheet.kind, self.tone, self._material(sheet), place=sheet.place)
        subject = "" if sheet.spoken else self._subject(sheet, written.subject)
        sheet.made = (subject, written.body.rstrip("\n"))
        sheet.subject, sheet.body = sheet.made
        sheet.missing = written.missing
        sheet.template, sheet.unusable_key = written.key, written.unusable_key

    def write_untouched(self) -> None:
        """Make every sheet anew that nobody has changed."""
        for sheet in self.sheets:
            if not (sheet.own or sheet.sent):
                self.write(sheet)

    def problem(self, sheet: Sheet) -> Problem | None:
        """What a letter with an idea is about; None for letters of another kind."""
        if sheet.kind is not LetterKind.VALUE_ADD:
            return None
        return problem_for(self._occasion(), sheet.addressee.person)

    def unsorted(self, sheet: Sheet) -> list[tuple[Person, Attendance]]:
        """Notes about its readers of which nobody has said whether letters may use them."""
        reached = {person.id: person for person in sheet.addressee.recipients}
        return [
            (reached[attendance.person_id], attendance)
            for attendance in self.record.attendances
            if attendance.detail and attendance.person_id in reached
        ]

    def draft(self, sheet: Sheet) -> LetterDraft:
        person = sheet.addressee.person
        return LetterDraft(
            id=sheet.draft_id,
            application_id=self.record.application.id,
            person_id=person.id if person else None,
            kind=sheet.kind,
            subject=sheet.subject,
            body=sheet.body,
            attaches=sheet.attaches,
        )

    def findings(self, sheet: Sheet) -> tuple[Finding, ...]:
        letter = Letter(kind=sheet.kind, subject=sheet.subject, body=sheet.body)
        return check(letter, self._context(sheet))

    def guard(self, sheet: Sheet) -> SendWarning | None:
        """What speaks against writing now."""
        now, advisor = self._ops.now(), self._ops.advisor
        return send_warning(
            advisor.case(self.record, now),
            advisor.advise(self.record, now),
            sheet.addressee.person,
            advisor.today(self.record, now),
            advisor.knowledge.cadence.spacing.days,
        )

    def _occasion(self) -> LetterContext:
        application, now, advisor = self.record.application, self._ops.now(), self._ops.advisor
        return LetterContext(
            record=self.record,
            on=max(self.step.on, advisor.today(self.record, now)),
            at=max(advisor.due_from(self.record, self.step, now), now.utc),
            calendar=calendar_for(application.country, application.subdivision),
            cadence=advisor.knowledge.cadence,
            sender=self.sender,
        )

    def _material(self, sheet: Sheet) -> TemplateValues:
        return template_values(self._occasion(), sheet.addressee, self.book.words)

    def _subject(self, sheet: Sheet, usual: str) -> str:
        return thread_subject(self._occasion(), sheet.addressee, self.book.words) or usual

    def _recall(self, sheet: Sheet) -> None:
        """Go on with the draft that was kept, if there is one."""
        person = sheet.addressee.person
        wanted = (sheet.kind, person.id if person else None)
        for draft in self._ops.queries.letter_drafts(self.record.application.id):
            if (draft.kind, draft.person_id) == wanted:
                sheet.draft_id, sheet.kept = draft.id, True
                sheet.subject, sheet.body = draft.subject, draft.body
                sheet.attaches = draft.attaches

    def _context(self, sheet: Sheet) -> CheckContext:
        application, person = self.record.application, sheet.addressee.person
        occasion, material = self._occasion(), self._material(sheet)
        told = [str(material[name]) for name in ("detail", "problem", "idea") if name in material]
        for problem in self.record.problems:
            told += [text for text in (problem.problem, problem.idea) if text]
        if person is not None and (detail := detail_of(occasion, person)):
            told.append(detail)
        return CheckContext(
            phrases=phrases(),
            name=person.name if person else "",
            first=str(material.get("first", "")),
            me=self.sender.name,
            company=application.company,
            agency=application.agency,
            role=application.role,
            others=tuple(p.name for p in self.record.people if p != person),
            details=tuple(dict.fromkeys(told)),
            colleagues=self._colleagues(sheet),
            missing=sheet.missing,
            edited=sheet.own,
            drafted="" if self._is_own(sheet.template) else "\n".join(sheet.made),
            attachment_promised=sheet.attaches,
            default_subject=sheet.made[0],
        )

    def _is_own(self, template: TemplateKey | None) -> bool:
        return template is None or self.book.own(template) is not None

    def _colleagues(self, sheet: Sheet) -> dict[str, str]:
        """What others of this interview got, or are to get, by their names."""
        found: dict[str, str] = {}
        person, last = sheet.addressee.person, self._occasion().interview
        for sent in self.record.contacts:
            ids = {p.person_id for p in self.record.participations if p.interaction_id == sent.id}
            ours = sent.direction is Direction.OUTBOUND and sent.text
            new = last is not None and came_after(sent, last)
            if ours and new and ids and (person is None or person.id not in ids):
                names = [p.name for p in self.record.people if p.id in ids]
                found[", ".join(names)] = sent.text
        for other in self.sheets:
            reader = other.addressee.person
            if reader is not None and reader != person and other.kind is sheet.kind:
                found[reader.name] = other.body
        return found
