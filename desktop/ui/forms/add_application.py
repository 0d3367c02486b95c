"""Dialog for a new application; details that can be added later are collapsed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import wording
from desktop.actions.forms import add_application
from desktop.actions.matching import others_in
from desktop.advice.calendars import calendar_for
from desktop.core.ids import new_id
from desktop.core.instants import starts_at, zone_info
from desktop.core.kinds import InterviewKind, RoleType
from desktop.core.profile import parse_profile
from desktop.core.records import Application, Interview
from desktop.core.text import one_line
from desktop.core.typed_application import TypedApplication, read_application
from desktop.core.typed_dates import Expectation
from desktop.core.typed_names import NamedPerson, parse_names
from desktop.core.validate import application_faults, is_email
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.forms import field_values
from desktop.ui.forms.answer_proposal import is_whole_mail
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.faults import by_row, invalid_email
from desktop.ui.forms.fields import (
    Choice,
    LengthChoice,
    country_choice,
    default_start,
    system_country,
)
from desktop.ui.forms.interview import SuggestedInterview
from desktop.ui.forms.promise_edit import PromiseEdit
from desktop.ui.forms.suggest import suggest_application, suggest_people
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.date_field import DateField, DateTimeField, order_of
from desktop.ui.widgets.date_rows import RecentDateField
from desktop.wording.typed_dates import in_english


@dataclass(frozen=True, slots=True)
class SuggestedApplication:
    """What a mail says of an application that is new."""

    company: str
    role: str
    people: str
    """Names and addresses, as `parse_names` reads them."""
    applied_on: date
    """At the latest."""


class AddApplicationDialog(RecordDialog):
    """Asks for company, role, time, people and country; or when it is only applied for, the day.

    One line can say it all: what is typed there fills the fields below, which show how it is read.
    Promise, kind of interview and kind of role are collapsed at first.
    """

    form_width = 640
    mail_pasted = Signal(str)
    """A whole mail was pasted into the line of a form that is empty otherwise."""

    def __init__(self, ops: Ops, parent: QWidget | None = None, *, line: str | None = None) -> None:
        """`line`: begin with the line, filled with this text, instead of the first field."""
        super().__init__(ops, parent)
        self.set_title(self.tr("Add application"), self.tr("Add"))
        now = ops.now()
        self.line = QLineEdit()
        self.line.setPlaceholderText(
            self.tr("Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday")
        )
        self.company = QLineEdit()
        self.role = QLineEdit()
        self.when = DateTimeField(default_start(now.local), now.today, afternoon=True)
        self.applied = DateField(now.today, now.today, latest=now.today)
        self.people = QLineEdit()
        self.people.setPlaceholderText(self.tr("Dana Reyes, Lee Okafor <lee@example.com>"))
        self.applied_only = TickBox(self.tr("No &interview yet, I have only applied"))
        own_country = parse_profile(ops.queries.setting).country
        self.country = country_choice(own_country or system_country())
        self.add_row(self.tr("In one lin&e"), self.line, "line", has_line=True)
        self.add_row(self.tr("&Company"), self.company, "company")
        self.add_row(self.tr("&Role"), self.role, "role")
        self.add_row(self.tr("&When"), RecentDateField(self.when), "when", buddy=self.when)
        self.add_row(
            self.tr("&Applied on"), RecentDateField(self.applied), "applied", buddy=self.applied
        )
        self.add_row(self.tr("With wh&om"), self.people, "people", has_line=True)
        self.add_check(self.applied_only)
        self.add_row(
            self.tr("Coun&try"),
            self.country,
            "country",
            self.tr("Where the employer is: its public holidays count."),
        )

        self.more = LinkButton(self.tr("&More"), icon=theme.icon("chevron-right"))
        self.form.addRow(self.more)
        first = self.form.rowCount()
        self.promise = PromiseEdit(
            self.when.day(), now.today, self.country.value(), always_quote=False
        )
        self.add_row(
            self.tr("What did they &promise?"), self.promise, "promise", buddy=self.promise.pick
        )
        self.round = Choice(
            [(r, wording.interview_name(r)) for r in InterviewKind], InterviewKind.SINGLE
        )
        self.add_row(self.tr("Kind of i&nterview"), self.round)
        self.length = LengthChoice(self.round)
        self.add_row(self.tr("Len&gth"), self.length)
        self.role_type = Choice([(r, wording.role_type(r)) for r in RoleType])
        self.add_row(self.tr("&Kind of role"), self.role_type)
        self._optional_rows = range(first, self.form.rowCount())
        self._interview_rows = range(first, self.form.rowCount() - 1)
        self.set_expanded(False)
        self._show_when()

        self._connect()
        self._from_line = TypedApplication(when=self.when.at())
        self._invitation: Interview | None = None
        self.ready(self.company if line is None else self.line)
        if self.offer is not None:
            self.offer.continued.connect(lambda: self.set_expanded(True))
        if line:
            self.line.setText(line if is_whole_mail(line) else one_line(line))

    def _connect(self) -> None:
        suggest_application(self.company, self.role, self.ops.queries)
        suggest_people(self.people, self.ops.queries)
        self.more.clicked.connect(lambda: self.set_expanded(not self._expanded))
        self.applied_only.toggled.connect(self._show_when)
        self.when.changed.connect(lambda: self.promise.set_said_on(self.when.day()))
        self.country.currentIndexChanged.connect(self._update_calendar)
        self.people.textChanged.connect(self._show_people)
        self.line.textChanged.connect(self._read_line)  # by assistive technology, too

    def problems(self) -> Mapping[str, str]:
        wrong = by_row(application_faults(self.company.text(), self.role.text()))
        for named in parse_names(self.people.text()):
            if not is_email(named.email):
                wrong["people"] = invalid_email(named.email)
        promise_fault = "" if self.applied_only.isChecked() else self.promise.fault()
        if fault := promise_fault:  # also while it is collapsed
            wrong["promise"] = fault
        return wrong

    def submission(self) -> tuple[str, Save]:
        application = Application(
            id=new_id(),
            company=self.company.text().strip(),
            role=self.role.text().strip(),
            country=self.country.value(),
            role_type=self.role_type.value(),
            applied_on=self.applied.day() if self.applied_only.isChecked() else None,
        )
        save = partial(
            add_application,
            application=application,
            interview=None if self.applied_only.isChecked() else self._interview(application),
            met=others_in(self.ops.queries, self.people.text()),
        )
        return self.tr("Add application"), save

    def suggest(self, suggested: SuggestedInterview) -> None:
        """Fill the fields from an invitation; a company that it does not name is to be typed."""
        self._invitation = suggested.interview
        self.company.setText(one_line(suggested.company))
        self.role.setText(one_line(suggested.role))
        at = starts_at(suggested.interview).astimezone(zone_info(self.ops.now().zone))
        self.when.set_at(at.replace(tzinfo=None))
        self.people.setText(suggested.people)
        if suggested.people_hint:
            self.set_hint("people", suggested.people_hint)
        self.applied_only.setChecked(False)

    def suggest_applied(self, suggested: SuggestedApplication) -> None:
        """Fill the fields from a mail: that one has applied is all that is sure."""
        self.company.setText(one_line(suggested.company))
        self.role.setText(one_line(suggested.role))
        self.people.setText(suggested.people)
        self.applied_only.setChecked(True)
        self.applied.set_day(suggested.applied_on)

    def _interview(self, application: Application) -> Interview:
        words, promise_on = self.promise.promise()
        made = Interview(id=new_id(), application_id=application.id, starts=self.when.at())
        return replace(
            self._invitation or made,
            id=made.id,
            application_id=application.id,
            round=self.round.value(),
            starts=self.when.at(),
            minutes=self.length.minutes(),
            zone=self.ops.now().zone,
            promise_words=words,
            promise_on=promise_on,
        )

    def _read_line(self, text: str) -> None:
        """Fill the fields from the line, but not those that were changed by hand since.

        A whole mail fills none: it is read elsewhere.
        """
        if is_whole_mail(text):
            advice = self.tr("This is a whole mail. Paste it into the main window to have it read.")
            self.set_hint("line", advice)
            if self._is_empty_but_for_line():
                self.mail_pasted.emit(text)
            return
        today, before = self.ops.now().today, self._from_line
        start = default_start(self.ops.now().local)
        order = order_of(QLocale.system())
        expected = Expectation(today=today, shown=start, order=order, afternoon=True)
        made = read_application(text, expected, self._is_promise, in_english)
        made = self._from_line = replace(made, when=made.when or start)
        for field, old, new in (
            (self.company, before.company, made.company),
            (self.role, before.role, made.role),
            (self.people, before.people, made.people),
        ):
            if field.text() == old:
                field.setText(new)
        if self.when.at() == before.when and made.when is not None:
            self.when.set_at(made.when)
        if self.applied_only.isChecked() == (before.applied_on is not None):
            self.applied_only.setChecked(made.applied_on is not None)
            self.applied.set_day(made.applied_on or today)
        if self.promise.quote.text() == before.promise != made.promise:
            self.promise.set_words(made.promise)
            self.set_expanded(bool(made.promise))
        unread = self.tr("Left out: {text}").format(text=made.unread)
        self.set_hint("line", unread if made.unread else "")

    def _is_empty_but_for_line(self) -> bool:
        before = self._baseline | {"line": self.line.text()}
        return field_values.values(self) == before

    def _is_promise(self, words: str) -> bool:
        from desktop.advice.promise_words import read_promise  # noqa: PLC0415  slow to import

        calendar = calendar_for(self.country.value())
        return read_promise(words, self.when.day(), calendar).day is not None

    def _show_when(self) -> None:
        """Asks for the interview, or for the day of the application."""
        only = self.applied_only.isChecked()
        self.show_row("when", not only)
        self.show_row("applied", only)
        self.set_expanded(self._expanded)

    def _update_calendar(self) -> None:
        self.promise.set_place(self.country.value())

    def _show_people(self) -> None:
        people = others_in(self.ops.queries, self.people.text())
        parsed = [_parsed(person) for person in people]
        is_same = parsed == [self.people.text().strip()]
        self.set_hint("people", "" if is_same else " · ".join(parsed))

    def set_expanded(self, on: bool) -> None:
        """Shows or hides the optional rows."""
        self._expanded = on
        self.more.setIcon(theme.icon("chevron-down" if on else "chevron-right"))
        self.more.setText(self.tr("&Less") if on else self.tr("&More"))
        self.show_rows(self._optional_rows, on)
        if self.applied_only.isChecked():
            self.show_rows(self._interview_rows, False)
        self.check()


def _parsed(person: NamedPerson) -> str:
    """How a typed person is read: "Dana Reyes (dana@example.com, HR)"."""
    email = person.email if person.email != person.name else ""
    particulars = ", ".join(filter(None, (email, person.title, person.phone)))
    return f"{person.name} ({particulars})" if particulars else person.name
