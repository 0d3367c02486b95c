"""Sentences for an import of mails and invitations."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject

from desktop.actions.invitations import EventItem, Finding
from desktop.actions.mails import MailboxItem, MailItem
from desktop.core.kinds import Direction
from desktop.core.moment import Moment
from desktop.exchange.found import LeftOut
from desktop.wording.dates import clock_time, day, locale
from desktop.wording.grammar import fill


class Mails(QObject):
    def name(self, item: MailboxItem) -> str:
        """What an entry is: subject and person of a mail, or the title of an invitation."""
        if isinstance(item, EventItem):
            return item.event.summary or self.tr("Interview")
        who = next((one.name or one.email for one in item.people), "")
        if who and item.contact.direction is Direction.OUTBOUND:
            who = fill(self.tr("to {name}"), name=who)
        return " · ".join(filter(None, (item.message.subject or self.tr("No subject"), who)))

    def when(self, item: MailboxItem, now: Moment) -> str:
        """The day of a mail; day and time of an interview."""
        if isinstance(item, MailItem):
            return day(item.contact.at.date(), now.today)
        at = item.interview.starts
        return self.tr("{day}, {time}").format(
            day=day(at.date(), now.today), time=clock_time(at.time())
        )

    def finding(self, item: MailboxItem) -> str:
        if isinstance(item, MailItem) and item.finding is Finding.NEW:
            is_own = item.contact.direction is Direction.OUTBOUND
            return self.tr("New, from you") if is_own else self.tr("New, from them")
        return {
            Finding.NEW: self.tr("New interview"),
            Finding.MORE: self.tr("Adds to yours"),
            Finding.KNOWN: self.tr("Already there"),
            Finding.ASK: self.tr("Not certain"),
            Finding.MOVED: self.tr("Moves the interview"),
            Finding.CANCELLED: self.tr("Cancels the interview"),
        }[item.finding]

    def found(self, items: Sequence[MailboxItem]) -> str:
        """How many mails and invitations are about applications."""
        if not items:
            return self.tr("Nothing here is about your applications.")
        if all(item.finding is Finding.KNOWN for item in items):
            return self.tr("All of it is there already.")
        invited = sum(isinstance(item, EventItem) for item in items)
        written = len(items) - invited
        if not invited:
            return self._mails(written)
        if not written:
            return self._invitations(invited)
        return self.tr("{mails} and {invitations}").format(
            mails=self._mails(written), invitations=self._invitations(invited)
        )

    def to_choose(self, count: int) -> str:
        """How many need an application, or ""."""
        if count == 0:
            return ""
        if count == 1:
            return self.tr("One is not certain. Choose its application, or leave it out.")
        return self.tr(
            "%n are not certain. Choose their applications, or leave them out.", "", count
        )

    def left_out(self, left_out: LeftOut, undated: int, uncertain: int) -> str:
        """What is not in the list, and why; in several sentences."""
        return " ".join(self._left_out(left_out, undated, uncertain))

    def _left_out(self, left_out: LeftOut, undated: int, uncertain: int) -> Iterator[str]:
        if left_out.unrelated == 1:
            yield self.tr("One has nothing to do with your applications.")
        elif left_out.unrelated:
            number = _number(left_out.unrelated)
            yield self.tr("{count} have nothing to do with your applications.").format(count=number)
        if adverts := left_out.newsletters + left_out.alerts:
            yield self._adverts(left_out, adverts)
        if left_out.unsent == 1:
            yield self.tr("A draft or deleted mail was left out.")
        elif left_out.unsent:
            number = _number(left_out.unsent)
            yield self.tr("{count} drafts and deleted mails were left out.").format(count=number)
        if undated:
            yield self.tr("Mails without a date were left out: {count}.").format(
                count=_number(undated)
            )
        if uncertain:
            yield self.tr(
                "Invitations whose time zone is not clear were left out: {count}. Open them one at "
                "a time."
            ).format(count=_number(uncertain))

    def _adverts(self, left_out: LeftOut, count: int) -> str:
        if count == 1:
            return self.tr("A newsletter or job advert was left out.")
        number = _number(count)
        if not left_out.alerts:
            return self.tr("{count} newsletters were left out.").format(count=number)
        if not left_out.newsletters:
            return self.tr("{count} job adverts were left out.").format(count=number)
        return self.tr("{count} newsletters and job adverts were left out.").format(count=number)

    def _mails(self, count: int) -> str:
        return self.tr("1 mail") if count == 1 else self.tr("%n mails", "", count)

    def _invitations(self, count: int) -> str:
        return self.tr("1 invitation") if count == 1 else self.tr("%n invitations", "", count)


def _number(count: int) -> str:
    return locale().toString(count)


mails = Mails()
