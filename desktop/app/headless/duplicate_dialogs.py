"""The dialogs for records of one person or company, over a few invented ones."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from desktop.actions import applications, people
from desktop.core.records import Application, Person
from desktop.ops import Ops
from desktop.ui.duplicates.dialog import DuplicatesDialog
from desktop.ui.duplicates.merge_dialog import MergeCompaniesDialog, MergePeopleDialog
from desktop.wording.duplicates import duplicates as words

_PEOPLE = (
    Person(
        id="example-nora",
        name="Nora Lindqvist",
        title="Head of people",
        company="Marrowby",
        email="nora@marrowby.example",
        notes="Likes short letters.",
    ),
    Person(
        id="example-n",
        name="N. Lindqvist",
        company="Marrowby Ltd",
        email="nora.lindqvist@marrowby.example",
        phone="020 7946 0958",
        profile_url="https://www.linkedin.com/in/nora-lindqvist",
    ),
    Person(id="example-ivo", name="Ivo Brandt", company="Quayside Books", phone="030 1234567"),
    Person(id="example-brandt", name="Brandt, Ivo", phone="+49 30 1234567"),
)
_COMPANIES = ("Marrowby", "Marrowby Ltd", "Quayside Books", "Quayside Books GmbH")


def duplicate_dialogs(ops: Ops) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each dialog, and its factory; adds the records to the store when drawn."""

    def stored() -> Ops:
        if ops.queries.person(_PEOPLE[0].id) is None:
            for person in _PEOPLE:
                ops.run("", people.add, person)
            for number, company in enumerate(_COMPANIES):
                made = Application(id=f"example-{number}", company=company, role="Editor")
                ops.run("", applications.add, application=made)
        return ops

    yield "duplicates", lambda: DuplicatesDialog(stored())
    yield "merge-people", lambda: MergePeopleDialog(stored(), *_PEOPLE[:2])
    counts = words.of_company(1, 1), words.of_company(3, 0)
    yield "merge-companies", lambda: MergeCompaniesDialog(stored(), *_COMPANIES[:2], counts)
