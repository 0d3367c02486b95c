"""A person to erase, and an application that mentions them everywhere."""

from desktop.actions import contacts, documents, interviews, notes, people
from desktop.core.ids import new_id
from desktop.core.kinds import LetterKind, Part
from desktop.core.records import (
    Application,
    AskedQuestion,
    LetterDraft,
    Person,
    Posting,
    Problem,
    SentDocument,
)
from desktop.models.mentions import PersonData
from tests.actions.harness import Harness

DANA = Person(
    id=new_id(),
    name="Danaë Quixwood",
    email="dq@quixwood.example",
    phone="+49 30 5550199",
    profile_url="https://people.example/quixwood-d",
    notes="Sails.",
    form_of_address="Captain Quixwood",
)


def add_mentioned(harness: Harness) -> Application:
    """Add an application with Dana and Lee, full of mentions of Dana."""
    job = harness.add("Lee", notes="DANAË asked for a portfolio; quixwooden boats")
    lee = harness.record(job).people[0]
    harness.do(people.add, DANA, job.id, Part.HIRING_MANAGER)
    harness.do(interviews.update, harness.record(job).interviews[0], [lee.id, DANA.id])
    for at, text, who in (
        ("2026-03-05T18:00", "To Dana alone", [DANA.id]),
        ("2026-03-05T19:00", "To Danaë and Lee", [DANA.id, lee.id]),
        ("2026-03-06T08:00", "Nothing of note", [lee.id]),
    ):
        harness.do(contacts.log, harness.contact(job, at, text=text), who)
    problem = Problem(
        id=new_id(), application_id=job.id, person_id=DANA.id, problem="slow", idea="ask Quixwood's"
    )
    harness.do(notes.add_problem, problem)
    question = AskedQuestion(
        id=new_id(), application_id=job.id, question="Did Danaë call?", answer="Yes, twice."
    )
    harness.do(notes.add_question, question)
    day = harness.now.today
    posting = Posting(id=new_id(), application_id=job.id, kept_on=day, text="Ask for Quixwood.")
    harness.do(documents.keep_posting, posting)
    sent = SentDocument(
        id=new_id(), application_id=job.id, name="CV", path="/to Danaë.pdf", sent_on=day
    )
    harness.do(documents.add_document, sent)
    with harness.store.writing(harness.now.utc) as writer:
        writer.insert(
            LetterDraft(
                id=new_id(),
                application_id=job.id,
                person_id=DANA.id,
                kind=LetterKind.THANK_YOU,
                body="Dear Ms Quixwood",
            )
        )
    return job


def person_data(harness: Harness) -> PersonData:
    return harness.store.queries.mentions.find(DANA)
