"""A reminder quotes what was said last."""

from datetime import timedelta

from desktop.actions import contacts, people
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind
from desktop.core.records import Contact, Person
from desktop.ops import Ops
from desktop.wording import notices
from tests.support.tray import add_interview


def test_a_reminder_quotes_what_was_said_to_the_person_of_the_step(
    ops: Ops,
) -> None:
    """Never a letter to another one, nor its salutation."""
    key = add_interview(ops, "Northwind", hours_ago=48)
    tom = Person(id=new_id(), name="Tom Vance")
    record = ops.queries.record(key)
    assert record is not None
    (dana,) = record.people
    ops.run("", people.add_participants, key, [tom])
    bodies = []
    for hours, person, text in (
        (20, dana, "Hello Dana,\n\nThe story of the clocks was a joy. I hope to hear more.\n\nSam"),
        (10, tom, "Hello Tom,\n\nIt is a pleasure to have met you."),
    ):
        at = ops.now().local - timedelta(hours=hours)
        said = Contact(
            id=new_id(), application_id=key, at=at, kind=ContactKind.THANK_YOU, text=text
        )
        ops.run("", contacts.log, said, [person.id])
        row, record = ops.queries.row(key, ops.now()), ops.queries.record(key)
        assert row is not None
        assert record is not None
        bodies.append(notices.last_message(record, ops.now().today, ["Dana Reyes"]))
    assert [body.partition(": ")[2] for body in bodies] == [
        "“The story of the clocks was a joy.”"
    ] * 2
    assert notices.last_message(record, ops.now().today, ["Kim Lee"]) == ""
