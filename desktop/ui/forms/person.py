"""Dialog for one person."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import wording
from desktop.actions.forms import save_person
from desktop.core.ids import new_id
from desktop.core.kinds import Courtesy, Part
from desktop.core.names import name_in_letters
from desktop.core.records import Application, Person
from desktop.core.validate import person_faults, web_address
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.faults import by_row, url_faults
from desktop.ui.forms.fields import Choice, language_choice
from desktop.ui.forms.suggest import Suggester, people_like, suggest
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.text_edit import MultilineEdit
from desktop.wording import languages


class PersonDialog(RecordDialog):
    """Adds a person, or edits `person`.

    With `application` it also asks for the part in it; `part` is the current one. A new person may
    be a stored one, chosen while the name is typed, who gets a part in this application, too.
    """

    def __init__(
        self,
        ops: Ops,
        parent: QWidget | None = None,
        *,
        person: Person | None = None,
        application: Application | None = None,
        part: Part | None = None,
    ) -> None:
        super().__init__(ops, parent)
        self._before = person
        self._application = application
        self._known: Person | None = None
        self._known_ids: dict[str, str] = {}
        if person is None:
            self.set_title(self.tr("Add person"), self.tr("Add"))
        else:
            self.set_title(self.tr("Edit person"), self.tr("Save"))
        shown = person or Person(
            id=new_id(), name="", company=application.company if application else ""
        )
        self._shown = shown

        self.person_name = QLineEdit(shown.name)
        self.form_of_address = QLineEdit(shown.form_of_address)
        self.person_name.textChanged.connect(self._show_derived_address)
        self._show_derived_address(shown.name)
        offered = [(one, wording.courtesy(one)) for one in Courtesy]
        self.courtesy: Choice[Courtesy | None] = Choice(
            [(None, self.tr("Not known, or neither")), *offered], shown.courtesy
        )
        self.letter_language = language_choice(
            self.tr("As for the application"), shown.letter_language
        )
        self.part = Choice([(p, wording.part(p)) for p in Part], part or Part.INTERVIEWER)
        self.title = QLineEdit(shown.title)
        self.company = QLineEdit(shown.company)
        self.email = QLineEdit(shown.email)
        self.phone = QLineEdit(shown.phone)
        self.profile = QLineEdit(shown.profile_url)
        self.profile.setPlaceholderText("https://")
        self.no_calls = TickBox(self.tr("Asked for no phone ca&lls"))
        self.no_calls.setChecked(shown.no_calls)
        self.no_contact = TickBox(self.tr("Asked not to &be contacted at all"))
        self.no_contact.setChecked(shown.no_contact)
        self.notes = MultilineEdit(shown.notes)

        suggest(self.company, ops.queries.names.companies)
        self.add_row(self.tr("&Name"), self.person_name, "name")
        self.add_row(self.tr("&Ms or Mr"), self.courtesy)
        self.add_row(self.tr("&Address as"), self.form_of_address)
        self.add_row(self.tr("Pa&rt"), self.part, "part")
        self.show_row("part", application is not None)
        self.add_row(self.tr("&Title"), self.title)
        self.add_row(self.tr("&Company"), self.company)
        self.add_row(self.tr("&E-mail"), self.email, "email", has_line=True)
        self.add_row(self.tr("&Phone"), self.phone)
        self.add_row(self.tr("Pro&file"), self.profile, "profile_url", has_line=True)
        self.add_row(self.tr("Letters &in"), self.letter_language)
        self.add_check(self.no_calls)
        self.add_check(self.no_contact)
        self.add_row(self.tr("N&otes"), self.notes)
        if person is None and application is not None:
            self._offer_known()
        record = person or application
        self.ready(self.person_name, record.id if record else "")

    def problems(self) -> Mapping[str, str]:
        return by_row(person_faults(self.person_name.text(), self.email.text())) | url_faults(
            {"profile_url": self.profile.text()}
        )

    def submission(self) -> tuple[str, Save]:
        name = " ".join(self.person_name.text().split())
        known = self._known if self._known is not None and self._known.name == name else None
        person = replace(
            known or self._shown,
            name=name,
            form_of_address=self.form_of_address.text().strip(),
            courtesy=self.courtesy.value(),
            letter_language=self.letter_language.value(),
            title=self.title.text().strip(),
            company=self.company.text().strip(),
            email=self.email.text().strip(),
            phone=self.phone.text().strip(),
            profile_url=web_address(self.profile.text()),
            no_calls=self.no_calls.isChecked(),
            no_contact=self.no_contact.isChecked(),
            notes=self.notes.text(),
        )
        save = partial(
            save_person,
            person=person,
            application_id=self._application.id if self._application else None,
            part=self.part.value(),
            is_new=self._before is None and known is None,
        )
        return self.windowTitle(), save

    def _show_derived_address(self, name: str) -> None:
        """Show in the empty field how letters address a person of this name."""
        self.form_of_address.setPlaceholderText(name_in_letters(name, languages.current()))

    def _offer_known(self) -> None:
        suggester = Suggester(self.person_name, self._find_known)
        suggester.chosen.connect(  # queued, as the line takes the name over first
            self._take_known, Qt.ConnectionType.QueuedConnection
        )

    def _find_known(self, typed: str) -> dict[str, str]:
        found = people_like(self.ops.queries, typed)
        self._known_ids = {label: row.id for label, row in found.items()}
        return {label: row.name for label, row in found.items()}

    def _take_known(self, label: str) -> None:
        """Fill the form with the stored person; another name makes it a new one again."""
        person = self.ops.queries.person(self._known_ids.get(label, ""))
        if person is None:
            return
        self._known = person
        for line, text in (
            (self.form_of_address, person.form_of_address),
            (self.title, person.title),
            (self.company, person.company),
            (self.email, person.email),
            (self.phone, person.phone),
            (self.profile, person.profile_url),
        ):
            line.setText(text)
        self.courtesy.set_value(person.courtesy)
        self.letter_language.set_value(person.letter_language)
        self.no_calls.setChecked(person.no_calls)
        self.no_contact.setChecked(person.no_contact)
        self.notes.setPlainText(person.notes)
