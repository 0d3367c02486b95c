from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from desktop.core.kinds import Channel, ContactKind, Direction, State
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.promise_edit import Promise

Read = Callable[[str], ApplicationRecord]
Add = Callable[..., str]


def log(ops: Ops, host: QWidget, found: ApplicationRecord, kind: ContactKind) -> None:
    ContactDialog(ops, found, host, kind=kind).accept()


def test_a_contact_is_kept_with_everything_that_was_entered(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = ContactDialog(ops, record(one), host)
    dialog.when.set_at(datetime(2026, 3, 23, 18, 5))
    dialog.kind.set_value(ContactKind.VALUE_ADD)
    dialog.channel.set_value(Channel.LETTER)
    dialog.subject.setText(" Your nightly load ")
    dialog.text.setPlainText("Dear Dana,\n\nan idea.\n")
    dialog.people.rows[0].box.setChecked(True)
    dialog.accept()

    found = record(one)
    (kept,) = found.contacts
    assert (kept.at, kept.zone) == (datetime(2026, 3, 23, 18, 5), "UTC")
    assert (kept.direction, kept.kind) == (Direction.OUTBOUND, ContactKind.VALUE_ADD)
    assert (kept.channel, kept.subject) == (Channel.LETTER, "Your nightly load")
    assert kept.text == "Dear Dana,\n\nan idea."
    assert (kept.promise_words, kept.promise_on, kept.answers_id) == ("", None, None)
    assert [p.person_id for p in found.participations] == [found.people[0].id]


def test_thanks_are_meant_for_those_not_thanked_yet(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(people=("Dana Reyes", "Lee Okafor"))
    dialog = ContactDialog(ops, record(one), host, kind=ContactKind.THANK_YOU)
    assert [row.box.isChecked() for row in dialog.people.rows] == [True, True]
    dialog.people.rows[1].box.setChecked(False)
    dialog.accept()
    again = ContactDialog(ops, record(one), host, kind=ContactKind.THANK_YOU)
    assert {row.person.name for row in again.people.rows if row.box.isChecked()} == {"Lee Okafor"}


def test_kinds_belong_to_a_side(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    dialog = ContactDialog(ops, record(add_application()), host)
    offered = {dialog.kind.itemText(i) for i in range(dialog.kind.count())}
    assert "Follow-up" in offered
    assert "Rejection" not in offered
    dialog.direction.set_value(Direction.INBOUND)
    offered = {dialog.kind.itemText(i) for i in range(dialog.kind.count())}
    assert "Rejection" in offered
    assert "Follow-up" not in offered


def test_a_reply_answers_the_latest_contact_and_may_promise_anew(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(days_ago=8, country="US")
    log(ops, host, record(one), ContactKind.THANK_YOU)
    log(ops, host, record(one), ContactKind.CHECK_IN)
    check_in = next(i for i in record(one).contacts if i.kind is ContactKind.CHECK_IN)
    dialog = ContactDialog(ops, record(one), host)
    dialog.open()
    assert not dialog.promise.isVisible()
    dialog.direction.set_value(Direction.INBOUND)
    assert dialog.promise.isVisible()
    assert dialog.answers.value() == check_in.id
    dialog.promise.pick.set_value(Promise.NEXT_WEEK)
    dialog.accept()

    reply = next(i for i in record(one).contacts if i.direction is Direction.INBOUND)
    assert (reply.kind, reply.answers_id) == (ContactKind.REPLY, check_in.id)
    assert (reply.promise_words, reply.promise_on) == ("next week", date(2026, 4, 3))


def test_the_answer_goes_to_what_was_written_to_the_person_ticked(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(people=("Priya Nair", "Tom Berg", "Lee Okafor"), days_ago=3)
    for hour, ticked in ((9, 0), (10, 1)):  # first to Priya, then to Tom
        written = ContactDialog(ops, record(one), host)
        written.when.set_at(datetime(2026, 3, 24, hour, 0))
        for row in written.people.rows:
            row.box.setChecked(row is written.people.rows[ticked])
        written.accept()
    to_priya, to_tom = (i.id for i in record(one).contacts)

    dialog = ContactDialog(ops, record(one), host, kind=ContactKind.INVITATION)
    priya, tom, lee = (row.box for row in dialog.people.rows)
    assert dialog.answers.value() == to_tom  # the newest, while no person is ticked
    priya.setChecked(True)
    assert dialog.answers.value() == to_priya
    priya.setChecked(False)
    tom.setChecked(True)
    assert dialog.answers.value() == to_tom
    tom.setChecked(False)
    lee.setChecked(True)
    assert dialog.answers.value() is None
    lee.setChecked(False)
    dialog.when.set_at(datetime(2026, 3, 24, 9, 30))
    assert dialog.answers.value() == to_priya
    assert "Priya Nair" in dialog.answers.currentText()


def test_the_chosen_answer_is_not_overridden_by_ticking_people(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(people=("Priya Nair", "Tom Berg"), days_ago=3)
    log(ops, host, record(one), ContactKind.THANK_YOU)
    dialog = ContactDialog(ops, record(one), host)
    dialog.direction.set_value(Direction.INBOUND)
    dialog.answers.set_value(None)
    dialog.people.rows[0].box.setChecked(True)
    assert dialog.answers.value() is None
    dialog.accept()
    kept = next(i for i in record(one).contacts if i.direction is Direction.INBOUND)
    assert kept.answers_id is None
    edited = ContactDialog(ops, record(one), host, contact=kept)
    edited.people.rows[1].box.setChecked(True)
    edited.when.set_day(date(2026, 3, 24))
    assert edited.answers.value() is None


def test_what_came_later_cannot_be_answered(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(days_ago=8)
    log(ops, host, record(one), ContactKind.CHECK_IN)
    dialog = ContactDialog(ops, record(one), host, kind=ContactKind.REPLY)
    dialog.direction.set_value(Direction.INBOUND)
    assert dialog.answers.count() == 2
    dialog.when.set_at(datetime(2026, 3, 20, 9, 0))
    assert dialog.answers.count() == 1
    assert dialog.answers.value() is None


def test_a_contact_that_lies_ahead_keeps_ok_off(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    dialog = ContactDialog(ops, record(add_application()), host)
    dialog.when.set_at(datetime(2026, 3, 29, 9, 0))
    assert not dialog.ok.isEnabled()
    assert "lies in the future" in dialog.hint("when").text()
    dialog.when.set_at(datetime(2026, 3, 24, 9, 0))
    assert dialog.ok.isEnabled()


def test_a_rejection_sets_the_state(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    log(ops, host, record(one), ContactKind.REJECTION)
    assert record(one).contacts[0].direction is Direction.INBOUND
    assert record(one).application.state is State.REJECTED


def test_editing_keeps_what_was_not_touched(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    log(ops, host, record(one), ContactKind.THANK_YOU)
    before = record(one)
    ContactDialog(ops, before, host, contact=before.contacts[0]).accept()
    assert record(one) == before
    dialog = ContactDialog(ops, before, host, contact=before.contacts[0])
    dialog.subject.setText("Thank you")
    dialog.accept()
    assert [i.subject for i in record(one).contacts] == ["Thank you"]
    assert record(one).participations == before.participations


def test_turning_a_reply_into_your_own_drops_its_promise(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = ContactDialog(ops, record(one), host, kind=ContactKind.INVITATION)
    dialog.direction.set_value(Direction.INBOUND)
    dialog.promise.pick.set_value(Promise.TWO_WEEKS)
    dialog.direction.set_value(Direction.OUTBOUND)
    dialog.accept()
    (kept,) = record(one).contacts
    assert (kept.promise_on, kept.promise_words) == (None, "")


def test_cancel_writes_nothing(ops: Ops, host: QWidget, add_application: Add, record: Read) -> None:
    one = add_application()
    before = record(one)
    dialog = ContactDialog(ops, before, host)
    dialog.open()
    dialog.subject.setText("Never sent")
    dialog.people.line.setText("Mo Tan")
    dialog.reject()
    assert record(one) == before
    assert ops.queries.count_people() == 1


def test_the_channel_used_last_comes_first(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = ContactDialog(ops, record(one), host)
    assert dialog.channel.value() is Channel.EMAIL
    dialog.channel.set_value(Channel.PHONE)
    dialog.accept()
    assert ContactDialog(ops, record(one), host).channel.value() is Channel.PHONE
