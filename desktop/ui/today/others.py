"""Links from Today to the applications that it does not show."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.core.moment import Moment
from desktop.models.queries import Filter
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.wording.counts import counts

_WORDS = {
    Filter.APPLIED: counts.applied,
    Filter.INTERVIEWING: counts.interviewing,
    Filter.WAITING: counts.waiting,
    Filter.ON_HOLD: counts.on_hold,
    Filter.CLOSED: counts.closed,
}


class OtherApplications(QWidget):
    """Their numbers; each link opens the page *Interviews* with its filter."""

    def __init__(self, ops: Ops, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self.links = {kind: LinkButton("", self) for kind in _WORDS}
        flow = FlowLayout(self)
        for kind, link in self.links.items():
            link.clicked.connect(partial(navigator.show_applications.emit, kind.value))
            flow.addWidget(link)
        self.hide()

    def refresh_in_place(self, now: Moment) -> None:
        """Show the numbers alone; no link comes or goes."""
        numbers = self._ops.queries.listing.counts(now)
        for kind, link in self.links.items():
            link.setText(_WORDS[kind](numbers[kind]))

    def refresh(self, now: Moment) -> None:
        numbers = self._ops.queries.listing.counts(now)
        for kind, link in self.links.items():
            link.setText(_WORDS[kind](numbers[kind]))
            link.setVisible(numbers[kind] > 0)
        self.setVisible(any(not link.isHidden() for link in self.links.values()))
