"""Dialog for the fields of an application itself."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import wording
from desktop.actions.forms import update_application
from desktop.core.kinds import RoleType
from desktop.core.records import Application
from desktop.core.validate import application_faults, web_address
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.faults import by_row, url_faults
from desktop.ui.forms.fields import (
    Choice,
    OptionalDay,
    SearchChoice,
    country_choice,
    language_choice,
    subdivisions,
)
from desktop.ui.forms.suggest import suggest_application
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.text_edit import MultilineEdit


class ApplicationDialog(RecordDialog):
    """Edits employer, location, addresses, limits on contact and notes."""

    def __init__(self, ops: Ops, application: Application, parent: QWidget | None = None) -> None:
        super().__init__(ops, parent)
        self._before = application
        self.set_title(self.tr("Edit application"), self.tr("Save"))
        self.append_to_title(application)
        today = ops.now().today

        self.company = QLineEdit(application.company)
        self.role = QLineEdit(application.role)
        self.role_type = Choice(
            [(r, wording.role_type(r)) for r in RoleType], application.role_type
        )
        self.country = country_choice(application.country)
        self.subdivision: SearchChoice[str] = SearchChoice([("", "")])
        self.letter_language = language_choice(
            self.tr("As usual in the country"), application.letter_language
        )
        self.location = QLineEdit(application.location)
        self.agency = QLineEdit(application.agency)
        self.agency.setPlaceholderText(self.tr("Only where an agency is in between"))
        self.posting = QLineEdit(application.posting_url)
        self.careers = QLineEdit(application.careers_url)
        for line in (self.posting, self.careers):
            line.setPlaceholderText("https://")
        self.source = QLineEdit(application.source)
        self.salary = QLineEdit(application.salary_note)
        self.deadline = OptionalDay(
            self.tr("Answer by"),
            application.other_offer_deadline,
            DateField(today + timedelta(days=7), today, earliest=today),
        )
        self.applied = OptionalDay(
            self.tr("On"), application.applied_on, DateField(today, today, latest=today)
        )
        self.closing = OptionalDay(
            self.tr("On"), application.closing_on, DateField(today + timedelta(days=7), today)
        )
        self.internal = TickBox(self.tr("I &work there already"))
        self.internal.setChecked(application.internal)
        self.no_calls = TickBox(self.tr("They asked for no p&hone calls"))
        self.no_calls.setChecked(application.no_calls)
        self.no_contact = TickBox(self.tr("They asked not to &be contacted at all"))
        self.no_contact.setChecked(application.no_contact)
        self.notes = MultilineEdit(application.notes)

        suggest_application(self.company, self.role, ops.queries)
        self._add_rows()
        self._list_subdivisions(application.subdivision)

        self.country.currentIndexChanged.connect(lambda: self._list_subdivisions(""))
        self.ready(self.company, application.id)

    def _add_rows(self) -> None:
        self.add_row(self.tr("&Company"), self.company, "company")
        self.add_row(self.tr("&Role"), self.role, "role")
        self.add_row(self.tr("&Kind of role"), self.role_type)
        self.add_row(self.tr("Coun&try"), self.country, "country")
        self.add_row(self.tr("Re&gion"), self.subdivision, "subdivision")
        self.add_row(self.tr("P&lace"), self.location)
        self.add_row(self.tr("Letters &in"), self.letter_language)
        self.add_row(self.tr("&Agency"), self.agency)
        self.add_row(self.tr("&Posting"), self.posting, "posting_url", has_line=True)
        self.add_row(self.tr("Job pag&e"), self.careers, "careers_url", has_line=True)
        self.add_row(self.tr("&Found through"), self.source)
        self.add_row(self.tr("&Salary"), self.salary)
        self.add_row(self.tr("Applie&d"), self.applied, "applied_on", buddy=self.applied.box)
        self.add_row(
            self.tr("Applications close"), self.closing, "closing_on", buddy=self.closing.box
        )
        self.add_row(
            self.tr("Another &offer"),
            self.deadline,
            "other_offer_deadline",
            buddy=self.deadline.box,
        )
        self.add_check(self.internal)
        self.add_check(self.no_calls)
        self.add_check(self.no_contact)
        self.add_row(self.tr("&Notes"), self.notes)

    def problems(self) -> Mapping[str, str]:
        addresses = {"posting_url": self.posting.text(), "careers_url": self.careers.text()}
        return by_row(application_faults(self.company.text(), self.role.text())) | url_faults(
            addresses
        )

    def submission(self) -> tuple[str, Save]:
        application = replace(
            self._before,
            company=self.company.text().strip(),
            role=self.role.text().strip(),
            role_type=self.role_type.value(),
            country=self.country.value(),
            subdivision=self.subdivision.value(),
            location=self.location.text().strip(),
            letter_language=self.letter_language.value(),
            agency=self.agency.text().strip(),
            posting_url=web_address(self.posting.text()),
            careers_url=web_address(self.careers.text()),
            source=self.source.text().strip(),
            salary_note=self.salary.text().strip(),
            applied_on=self.applied.day(),
            closing_on=self.closing.day(),
            internal=self.internal.isChecked(),
            other_offer_deadline=self.deadline.day(),
            no_calls=self.no_calls.isChecked(),
            no_contact=self.no_contact.isChecked(),
            notes=self.notes.text(),
        )
        return self.windowTitle(), partial(update_application, application=application)

    def _list_subdivisions(self, chosen: str) -> None:
        regions = subdivisions(self.country.value())
        self.subdivision.set_options([("", self.tr("Whole country")), *regions], chosen)
        self.show_row("subdivision", bool(regions))
