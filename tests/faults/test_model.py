"""The store agrees with a model made of dicts after any sequence of actions."""

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.actions import (
    applications,
    contacts,
    drafts,
    interviews,
    letters,
    notes,
    people,
    templates,
)
from desktop.actions import bin as deleted
from desktop.core.kinds import (
    LetterKind,
    Tone,
)
from desktop.core.records import (
    Application,
    Contact,
    Interview,
    LetterDraft,
    LetterTemplate,
    Observation,
    Person,
    Problem,
)
from desktop.models import backup
from tests.faults.model_entry_rules import EntryRules
from tests.faults.model_machine import ModelMachine, chance, clean, nothing
from tests.faults.plain_model import Plain
from tests.faults.plain_states import unfollow
from tests.support.figures import Figures

if TYPE_CHECKING:
    from collections.abc import Callable


#: Number of tests the run is divided into, because each has a time limit.
PARTS = 10


class Everything(EntryRules):
    """Adds rules for letters, deletion, undo, restart and backups."""

    # Letters

    @precondition(lambda self: self.has(Application))
    @rule(a=chance, b=chance)
    def draft_a_letter(self, a: int, b: int) -> None:
        job, known = self.any(Application, a), self.some(Person, b)
        kept = list(self.plain.of(LetterDraft, application_id=job).values())
        draft = LetterDraft(
            id=kept[0].id if kept and b % 2 else self.id(),
            application_id=job,
            person_id=known[0] if known else None,
            kind=list(LetterKind)[a % len(LetterKind)],
            subject=self.text(a),
            body=self.text(b),
        )
        self.do(letters.save_draft, draft, on_model=lambda plain: plain.put(draft))

    @rule(a=chance, b=chance)
    def write_a_template(self, a: int, b: int) -> None:
        template = LetterTemplate(
            id=self.id(),
            language="en",
            kind=("check_in", "thank_you")[a % 2],
            tone=list(Tone)[b % len(Tone)],
            text=f"Subject: {{{{ role }}}}\n\nHello {{{{ first }}}}. {self.number}",
        )

        def on_model(plain: Plain) -> None:
            known = plain.of(LetterTemplate, kind=template.kind, tone=template.tone)
            key = next(iter(known), template.id)
            plain.put(replace(template, id=key))

        self.do(templates.save, template, on_model=on_model)

    @rule(a=chance, b=chance)
    def type_into_a_form(self, a: int, b: int) -> None:
        form, values = f"form {a % 4}", {"subject": self.text(a), "text": self.text(b)}
        self.drafts[form] = {name: clean(text) for name, text in values.items()}
        self.do(drafts.keep, f"draft {a % 4}", form, values, on_model=nothing, label="")

    # Deletion, bin and undo

    @precondition(lambda self: self.has(Application))
    @rule(a=chance, kind=st.sampled_from((Application, Interview, Contact, Person, Problem)))
    def delete(self, a: int, kind: Any) -> None:
        if not self.has(kind):
            return
        key = self.any(kind, a)
        action: Callable[..., object] = {
            Application: applications.delete,
            Interview: interviews.delete,
            Contact: contacts.delete,
            Person: people.delete,
            Problem: notes.delete_problem,
        }[kind]

        def on_model(plain: Plain) -> None:
            with plain.delete(kind, key):
                pass

        self.do(action, key, on_model=on_model)

    @precondition(lambda self: self.has(LetterTemplate))
    @rule(a=chance)
    def reset_a_template(self, a: int) -> None:
        key = self.any(LetterTemplate, a)
        template = self.plain.records[LetterTemplate][key]

        def on_model(plain: Plain) -> None:
            with plain.delete(LetterTemplate, key):
                pass

        self.do(templates.reset, "en", templates.key_of_record(template), on_model=on_model)

    @precondition(lambda self: self.has(Observation))
    @rule(a=chance)
    def delete_observation(self, a: int) -> None:
        key = self.any(Observation, a)
        observation = self.plain.records[Observation][key]
        record = self.store.queries.record(observation.application_id)
        assert record is not None
        real = key
        if not observation.id:  # the program made it, with an id of its own
            named = self.plain.records[Observation]
            real = next(
                s.id
                for s in record.observations
                if s.id not in named and replace(s, id="") == observation
            )

        def on_model(plain: Plain) -> None:
            with plain.delete(Observation, key):
                unfollow(plain, observation.application_id, observation.kind, self.now.date())

        self.do(notes.delete_observation, real, on_model=on_model)

    @precondition(lambda self: self.plain.bin)
    @rule(a=chance)
    def restore(self, a: int) -> None:
        number = a % len(self.plain.bin)
        item = self.store.queries.bin.page(number, 1)[0].id
        self.do(deleted.restore, item, on_model=lambda plain: plain.restore(number))

    @precondition(lambda self: self.plain.bin)
    @rule(a=chance)
    def delete_for_good(self, a: int) -> None:
        number = a % len(self.plain.bin)
        item = self.store.queries.bin.page(number, 1)[0].id

        def on_model(plain: Plain) -> None:
            plain.bin = plain.bin[:number] + plain.bin[number + 1 :]

        self.do(deleted.delete_for_good, [item], on_model=on_model, label="")
        self.ops.clear_undo()
        self.done, self.undone = [], []

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.now += timedelta(minutes=1)
        self.ops.undo()
        self.undone.append(self.plain)
        self.plain = self.done.pop()
        self.compare()

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.now += timedelta(minutes=1)
        self.ops.redo()
        self.done.append(self.plain)
        self.plain = self.undone.pop()
        self.compare()

    # The file

    @precondition(lambda self: len(self.done) > 8)
    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.open()
        self.compare()

    @precondition(lambda self: self.kept is None and self.has(Application, Contact))
    @rule()
    def back_up(self) -> None:
        made = backup.make(self.path, self.folder / "backups", self.now, backup.Occasion.ASKED)
        self.kept = made, self.plain.copy(), dict(self.drafts)

    @precondition(lambda self: self.kept is not None and self.kept[1].bin != self.plain.bin)
    @rule()
    def go_back(self) -> None:
        assert self.kept is not None
        made, self.plain, self.drafts = self.kept
        self.kept = None
        self.store.close()
        backup.restore(made, self.path, self.now)
        self.open()
        self.compare()


@pytest.mark.parametrize("part", range(PARTS))
def test_the_store_does_what_a_plain_dict_does(part: int, figures: Figures, thorough: bool) -> None:
    lives = (5_000 if thorough else 30) // PARTS
    ModelMachine.steps = ModelMachine.refused = 0
    run_state_machine_as_test(
        type(f"Part{part}", (Everything,), {}),  # Hypothesis seeds by the class's name
        settings=settings(
            max_examples=lives,
            stateful_step_count=40,
            deadline=None,
            database=None,
            derandomize=not thorough,
            suppress_health_check=list(HealthCheck),
            # Shrinking a failing run takes minutes, so only the long form does it.
            phases=tuple(Phase) if thorough else (Phase.generate,),
        ),
    )
    figures(
        "model", lives=lives, steps=ModelMachine.steps, refused=ModelMachine.refused, mismatches=0
    )
