"""People read cell by cell: on their page, and where one is chosen."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop.actions import people
from desktop.core.ids import new_id
from desktop.core.records import Person
from desktop.ops import Ops
from desktop.ui.people.page import PeoplePage
from desktop.ui.people.person_picker import PersonPicker
from desktop.ui.shell.navigator import Navigator
from tests.support.row_cells import cells_of


def test_each_part_of_a_person_is_a_cell(
    read_by_cells: None,
    ops: Ops,
    navigator: Navigator,
    add_application: Callable[..., str],
    qtbot: QtBot,
) -> None:
    page = PeoplePage(ops, navigator)
    qtbot.addWidget(page)
    dana = Person(
        id=new_id(), name="Dana Reyes", title="Head of data", company="Northwind", no_calls=True
    )
    ops.run("Add", people.add, dana, add_application(people=()))
    page.show()
    picker = PersonPicker(ops, "Merge", "With whom?", page)
    for model in (page.list.rows, picker.list.rows):
        assert cells_of(model, 0) == {
            "Name": "Dana Reyes",
            "Title": "Head of data",
            "Company": "Northwind",
            "Last contact": "",
            "Limits": "Asked for no calls",
        }
