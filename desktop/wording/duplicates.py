"""Sentences for records that may be of one person or company."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.core.likeness import Evidence, Likeness, Strength
from desktop.core.records import Person
from desktop.wording.dates import at_start
from desktop.wording.names import contact_limit, continued, in_sentence


class Duplicates(QObject):
    def evidence(self, evidence: Sequence[Evidence]) -> str:
        """What two records have in common: "Same address, same company"."""
        names = {
            Evidence.ADDRESS: self.tr("same address"),
            Evidence.PROFILE: self.tr("same profile"),
            Evidence.PHONE: self.tr("same number"),
            Evidence.NAME: self.tr("same name"),
            Evidence.SHORT_NAME: self.tr("a shorter form of the name"),
            Evidence.SPELLING: self.tr("the names differ in a letter"),
            Evidence.COMPANY: self.tr("same company"),
            Evidence.LEGAL_FORM: self.tr("only legal form or punctuation differ"),
            Evidence.DOMAIN: self.tr("same internet address"),
            Evidence.ABBREVIATION: self.tr("one may stand for the other"),
            Evidence.ADDITION: self.tr("one has a general word more"),
        }
        return at_start(", ".join(names[kind] for kind in evidence))

    def likeness(self, likeness: Likeness) -> str:
        """The same, with how sure it is: "Perhaps: same company"."""
        words = self.evidence(likeness.evidence)
        if likeness.strength is Strength.SAME:
            return words
        return self.tr("Perhaps one: {words}").format(words=continued(words))

    def field(self, name: str) -> str:
        """The name of a field of a person."""
        return {
            "name": self.tr("Name"),
            "title": self.tr("Title"),
            "company": self.tr("Company"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "profile_url": self.tr("Profile"),
            "form_of_address": self.tr("Address as"),
        }[name]

    def person(self, person: Person) -> str:
        """What is known beside the name: "Head of data · Northwind · dana@northwind.example"."""
        about = (person.title, person.company, person.email, person.phone)
        return " · ".join(in_sentence(part) for part in about if part)

    def limit(self, person: Person) -> str:
        return contact_limit(no_calls=person.no_calls, no_contact=person.no_contact)

    def of_person(self, applications: int, interviews: int, contacts: int) -> str:
        """What belongs to a person: "2 applications, 1 interview"."""
        parts = [
            self.applications(applications) if applications else "",
            self._interviews(interviews) if interviews else "",
            self._contacts(contacts) if contacts else "",
        ]
        return ", ".join(filter(None, parts)) or self.tr("No applications")

    def of_company(self, applications: int, people: int) -> str:
        """What belongs to a company: "2 applications, 1 person"."""
        parts = [
            self.applications(applications) if applications else "",
            self._people(people) if people else "",
        ]
        return ", ".join(filter(None, parts))

    def also(self, values: Sequence[str]) -> str:
        """The line of the notes with what was not taken."""
        return self.tr("Also: {values}").format(values=" · ".join(values))

    def more(self, count: int) -> str:
        if count == 1:
            return self.tr("One more pair follows when these are settled.")
        return self.tr("%n more pairs follow when these are settled.", "", count)

    def offer(self, count: int) -> str:
        """The notice after an import."""
        if count == 1:
            return self.tr("One person or company of the import may be here twice now.")
        return self.tr("%n people or companies of the import may be here twice now.", "", count)

    def applications(self, count: int) -> str:
        return self.tr("1 application") if count == 1 else self.tr("%n applications", "", count)

    def _interviews(self, count: int) -> str:
        return self.tr("1 interview") if count == 1 else self.tr("%n interviews", "", count)

    def _contacts(self, count: int) -> str:
        return self.tr("1 contact") if count == 1 else self.tr("%n contacts", "", count)

    def _people(self, count: int) -> str:
        return self.tr("1 person") if count == 1 else self.tr("%n people", "", count)


duplicates = Duplicates()
