"""Rules of the model tests that enter and change records."""

import json
from dataclasses import replace
from datetime import datetime

from hypothesis.stateful import (
    precondition,
    rule,
)

from desktop.actions import (
    applications,
    contacts,
    interviews,
    notes,
    page_checks,
    people,
    wizard,
)
from desktop.actions import settings as preferences
from desktop.core.kinds import (
    ContactKind,
    Direction,
    PageStatus,
    Part,
    State,
    StepKind,
)
from desktop.core.moment import Moment
from desktop.core.records import (
    AdviceRun,
    Application,
    Attendance,
    Contact,
    Interview,
    Involvement,
    Observation,
    PageCheck,
    Person,
    Problem,
)
from tests.faults.model_machine import (
    OBSERVATIONS,
    ModelMachine,
    attend,
    chance,
    clean,
    contact,
    involve,
    refuse,
)
from tests.faults.plain_model import Plain
from tests.faults.plain_states import STATE_OF, begin, change, follow, follow_interview
from tests.faults.random_user import advisor


class EntryRules(ModelMachine):
    """Rules that add and change records of every kind."""

    # Applications

    @rule(a=chance, b=chance)
    def add(self, a: int, b: int) -> None:
        state = State.WAITING if a % 3 else list(State)[b % len(State)]
        job = Application(
            id=self.id(), company=self.text(a), role=self.text(b), notes=self.text(a), state=state
        )
        known = [self.plain.records[Person][key] for key in self.some(Person, b)][:2]
        met = [*known, Person(id=self.id(), name=self.text(b), email="dana@example.com")]
        parts = [(person, list(Part)[(a + n) % 2]) for n, person in enumerate(met)]
        interview = Interview(id=self.id(), application_id=job.id, starts=self.at(a))

        def on_model(plain: Plain) -> None:
            plain.put(job)
            begin(plain, job.id, self.now.date())
            for person, part in parts:
                plain.put(person)
                plain.put(
                    Involvement(id="", application_id=job.id, person_id=person.id, part=part),
                    (job.id, person.id),
                )
            if b % 2:
                plain.put(interview)
                attend(plain, interview, [person.id for person in met])

        given = interview if b % 2 else None
        self.do(applications.add, application=job, interview=given, people=parts, on_model=on_model)

    @precondition(lambda self: self.has(Application))
    @rule(a=chance, b=chance)
    def edit(self, a: int, b: int) -> None:
        job = self.plain.records[Application][self.any(Application, a)]
        new = replace(
            job, location=self.text(b), salary_note=self.text(a), remind=bool(b % 2), no_calls=True
        )
        self.do(applications.update, new, on_model=lambda plain: plain.put(new))

    @precondition(lambda self: self.has(Application))
    @rule(a=chance)
    def empty_the_company(self, a: int) -> None:
        job = replace(self.plain.records[Application][self.any(Application, a)], company=" ")
        self.do(applications.update, job, on_model=refuse)

    @precondition(lambda self: self.has(Application))
    @rule(a=chance, b=chance)
    def set_state(self, a: int, b: int) -> None:
        key, state, note = self.any(Application, a), list(State)[b % len(State)], self.text(b)
        on = self.now.date()
        self.do(
            applications.set_state,
            key,
            state,
            on,
            note,
            on_model=lambda plain: change(plain, key, state, on, note),
        )

    @precondition(lambda self: self.has(Application))
    @rule(a=chance, b=chance)
    def check(self, a: int, b: int) -> None:
        key, status = self.any(Application, a), list(PageStatus)[b % len(PageStatus)]
        on = self.now.date()

        def on_model(plain: Plain) -> None:
            made = PageCheck(id="", application_id=key, checked_on=on, status=status)
            known = plain.records[PageCheck].get((key, on))
            if known is None or status is not PageStatus.CHECKED:
                plain.put(made, (key, on))

        self.do(page_checks.record, key, status, on_model=on_model)

    @precondition(lambda self: self.has(Application))
    @rule(a=chance, b=chance)
    def ask_the_wizard(self, a: int, b: int) -> None:
        key, kind = self.any(Application, a), OBSERVATIONS[b % len(OBSERVATIONS)]
        record = self.store.queries.record(key)
        assert record is not None
        advice = advisor().advise(record, Moment(self.now, "UTC"))
        seen = Observation(id=self.id(), application_id=key, kind=kind, observed_on=self.now.date())
        answers = {kind: "yes"}
        step = advice.step
        run = AdviceRun(
            id="",
            application_id=key,
            asked_on=self.now.date(),
            answers=json.dumps(answers),
            ranking=json.dumps([[one.reason, one.likelihood] for one in advice.ranking]),
            action=step.kind if step is not None else StepKind.NO_CONTACT,
            step_on=step.on if step is not None else self.now.date(),
        )

        def on_model(plain: Plain) -> None:
            plain.put(run)
            plain.put(seen)
            follow(plain, key, STATE_OF.get(kind), seen.observed_on)

        self.do(wizard.finish, key, answers, [seen], advice, on_model=on_model)

    # Interviews and contacts

    @precondition(lambda self: self.has(Application))
    @rule(a=chance, b=chance)
    def add_interview(self, a: int, b: int) -> None:
        interview = Interview(
            id=self.id(),
            application_id=self.any(Application, a),
            starts=self.at(b),
            notes=self.text(a),
            promise_words=self.text(b),
        )
        who = self.some(Person, b)

        def on_model(plain: Plain) -> None:
            plain.put(interview)
            attend(plain, interview, who)
            follow_interview(
                plain, interview.application_id, interview.starts.date(), self.now.date()
            )

        self.do(interviews.add, interview, who, on_model=on_model)

    @precondition(lambda self: self.has(Interview))
    @rule(a=chance, b=chance)
    def edit_interview(self, a: int, b: int) -> None:
        interview = self.plain.records[Interview][self.any(Interview, a)]
        interview = replace(interview, notes=self.text(b), promise_on=self.now.date())
        who = [
            Attendance(
                id="",
                interview_id=interview.id,
                person_id=key,
                for_letter=self.text(b),
                private=self.text(a),
            )
            for key in self.some(Person, b)
        ]

        def on_model(plain: Plain) -> None:
            plain.put(interview)
            attend(plain, interview, who)

        self.do(interviews.update, interview, who, on_model=on_model)

    @precondition(lambda self: self.has(Application))
    @rule(a=chance, b=chance)
    def log(self, a: int, b: int) -> None:
        key = self.any(Application, a)
        earlier = list(self.plain.of(Contact, application_id=key))
        record = Contact(
            id=self.id(),
            application_id=key,
            at=self.at(b),
            direction=list(Direction)[b % 2],
            kind=list(ContactKind)[a % len(ContactKind)],
            subject=self.text(a),
            text=self.text(b) * (1 if a % 5 else 400),
            answers_id=earlier[b % len(earlier)] if earlier and a % 2 else None,
        )
        who = self.some(Person, a)
        self.do(
            contacts.log,
            record,
            who,
            on_model=lambda plain: contact(plain, record, who),
        )

    @precondition(lambda self: self.has(Contact))
    @rule(a=chance, b=chance)
    def edit_contact(self, a: int, b: int) -> None:
        record = self.plain.records[Contact][self.any(Contact, a)]
        record = replace(record, text=self.text(b), promise_words=self.text(a))
        who = self.some(Person, b)
        self.do(
            contacts.update,
            record,
            who,
            on_model=lambda plain: contact(plain, record, who),
        )

    @precondition(lambda self: self.has(Application))
    @rule(a=chance)
    def log_the_future(self, a: int) -> None:
        record = Contact(
            id=self.id(), application_id=self.any(Application, a), at=datetime(2027, 1, 1)
        )
        self.do(contacts.log, record, [], on_model=refuse)

    # People

    @rule(a=chance, b=chance)
    def add_person(self, a: int, b: int) -> None:
        person = Person(id=self.id(), name=self.text(a), notes=self.text(b), phone=self.text(a))
        job = self.any(Application, b) if a % 2 and self.has(Application) else None
        part = list(Part)[b % len(Part)]

        def on_model(plain: Plain) -> None:
            plain.put(person)
            if job is not None:
                involve(plain, job, person.id, part)

        self.do(people.add, person, job, part, on_model=on_model)

    @precondition(lambda self: self.has(Person))
    @rule(a=chance, b=chance)
    def edit_person(self, a: int, b: int) -> None:
        person = self.plain.records[Person][self.any(Person, a)]
        person = replace(person, name=self.text(b), title=self.text(a), no_contact=True)
        self.do(people.update, person, on_model=lambda plain: plain.put(person))

    @precondition(lambda self: self.has(Person, Application))
    @rule(a=chance, b=chance)
    def give_a_part(self, a: int, b: int) -> None:
        job, who = self.any(Application, a), self.any(Person, b)
        part = list(Part)[(a + b) % len(Part)]
        self.do(
            people.involve, job, who, part, on_model=lambda plain: involve(plain, job, who, part)
        )

    @precondition(lambda self: self.has(Person, Application))
    @rule(a=chance, b=chance)
    def take_a_part(self, a: int, b: int) -> None:
        job, who = self.any(Application, a), self.any(Person, b)

        def on_model(plain: Plain) -> None:
            plain.records[Involvement].pop((job, who), None)
            for interview in plain.of(Interview, application_id=job):
                plain.records[Attendance].pop((interview, who), None)

        self.do(people.uninvolve, job, who, on_model=on_model)

    # Notes

    @precondition(lambda self: self.has(Application))
    @rule(a=chance, b=chance)
    def add_problem(self, a: int, b: int) -> None:
        key = self.any(Application, a)
        held, persons = list(self.plain.of(Interview, application_id=key)), self.some(Person, b)
        problem = Problem(
            id=self.id(),
            application_id=key,
            interview_id=held[b % len(held)] if held else None,
            person_id=persons[0] if persons else None,
            problem=self.text(b),
            idea=self.text(a),
        )
        self.do(notes.add_problem, problem, on_model=lambda plain: plain.put(problem))

    @precondition(lambda self: self.has(Problem))
    @rule(a=chance, b=chance)
    def edit_problem(self, a: int, b: int) -> None:
        problem = replace(self.plain.records[Problem][self.any(Problem, a)], result=self.text(b))
        self.do(notes.update_problem, problem, on_model=lambda plain: plain.put(problem))

    @precondition(lambda self: self.has(Application))
    @rule(a=chance, b=chance)
    def add_observation(self, a: int, b: int) -> None:
        observation = Observation(
            id=self.id(),
            application_id=self.any(Application, a),
            kind=OBSERVATIONS[b % len(OBSERVATIONS)],
            observed_on=self.at(b).date(),
            note=self.text(a),
        )

        def on_model(plain: Plain) -> None:
            plain.put(observation)
            state = STATE_OF.get(observation.kind)
            follow(
                plain, observation.application_id, state, observation.observed_on, observation.note
            )

        self.do(notes.add_observation, observation, on_model=on_model)

    @rule(a=chance, b=chance)
    def put_preference(self, a: int, b: int) -> None:
        key, value = f"chosen{a % 3}", self.text(b)
        self.do(
            preferences.put,
            key,
            value,
            on_model=lambda plain: plain.settings.update({key: clean(value)}),
        )
