"""Dialog for one observation."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import wording
from desktop.actions.forms import save_observation
from desktop.advice.employer_time import latest_held
from desktop.advice.knowledge import Knowledge
from desktop.advice.model import Option
from desktop.core.ids import new_id
from desktop.core.records import ApplicationRecord, Observation
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.fields import Choice, OptionalDay
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.date_rows import RecentDateField


class ObservationDialog(RecordDialog):
    """Adds an observation, or edits `observation`.

    Kinds already noted since the latest interview are not offered, except statements, which the
    employer may repeat.
    """

    draft_name = "SignalDialog"

    def __init__(
        self,
        ops: Ops,
        record: ApplicationRecord,
        parent: QWidget | None = None,
        *,
        observation: Observation | None = None,
    ) -> None:
        super().__init__(ops, parent)
        self._before = observation
        if observation is None:
            self.set_title(self.tr("Add observation"), self.tr("Add"))
        else:
            self.set_title(self.tr("Edit observation"), self.tr("Save"))
        self.append_to_title(record.application)
        today = ops.now().today
        knowledge = ops.advisor.knowledge
        self._options = knowledge.options
        offered = self._options if observation else self._offered_kinds(record, knowledge)
        kinds = dict.fromkeys([*offered, *([observation.kind] if observation else [])])
        shown = observation or Observation(
            id=new_id(),
            application_id=record.application.id,
            kind=next(iter(kinds)),
            observed_on=today,
        )
        self._shown = shown

        self.kind = Choice(
            [(kind, wording.observation(knowledge, kind)) for kind in kinds], shown.kind
        )
        self.on = DateField(shown.observed_on, today, latest=today)
        self.until = OptionalDay(
            self.tr("&Until"),
            shown.until,
            DateField(today + timedelta(days=14), today, earliest=shown.observed_on),
        )
        self.note = QLineEdit(shown.note)
        self.add_row(self.tr("&What"), self.kind)
        self.add_row(
            self.tr("&Observed on"), RecentDateField(self.on), "observed_on", buddy=self.on
        )
        self.add_row(self.tr("The date named"), self.until, "until")
        self.add_row(self.tr("&Note"), self.note)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self._kind_chosen()
        self.ready(self.kind, (observation or record.application).id)

    def problems(self) -> Mapping[str, str]:
        until = self.until.day() if self._has_date() else None
        if until is not None and until < self.on.day():
            return {"until": self.tr("This lies before the day you observed it.")}
        option = self._options.get(self.kind.value())
        if option is not None and option.date_needed and until is None:
            return {"until": self.tr("Which date did they name?")}
        return {}

    def submission(self) -> tuple[str, Save]:
        observation = replace(
            self._shown,
            kind=self.kind.value(),
            observed_on=self.on.day(),
            until=self.until.day() if self._has_date() else None,
            note=self.note.text().strip(),
        )
        save = partial(save_observation, observation=observation, is_new=self._before is None)
        return self.windowTitle(), save

    def _offered_kinds(self, record: ApplicationRecord, knowledge: Knowledge) -> list[str]:
        """The kinds offered for a new observation."""
        last = latest_held(record, self.ops.now().utc)
        since = date.min if last is None else last.starts.date()
        noted = {one.kind for one in record.observations if one.observed_on >= since}
        return [
            kind for kind in self._options if kind not in noted or knowledge.kinds[kind].statement
        ]

    def _has_date(self) -> bool:
        option = self._options.get(self.kind.value(), Option(self.kind.value()))
        return option.date_needed or option.date_optional or self._shown.until is not None

    def _kind_chosen(self) -> None:
        self.show_row("until", self._has_date())
        self.check()
