"""Says below the page that there is no backup, and which file a restore replaced."""

from PySide6.QtCore import QObject

from desktop.background.backup.keeper import BackupKeeper
from desktop.ui.settings.context import DATA
from desktop.ui.shell.banner import Banners
from desktop.ui.shell.navigator import Navigator

_KEY = "backup"
_FORMER = "former-store"


class BackupNotice(QObject):
    """Lives as long as the window whose banners it writes."""

    def __init__(
        self, keeper: BackupKeeper, banners: Banners, navigator: Navigator, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._banners = banners
        self._navigator = navigator
        keeper.failed.connect(self._warn)
        keeper.well.connect(self._all_is_well)
        if problem := keeper.problem or keeper.second_problem:
            self._warn(problem)
        if former := keeper.prefs.former_store:
            banners.explain(
                _FORMER,
                self.tr(
                    "This is what the backup held. What was there before is kept as “{name}”."
                ).format(name=former),
                icon="info",
                closed=keeper.forget_former_store,
            )

    def _warn(self, sentence: str) -> None:
        self._banners.warn(
            _KEY, sentence, self.tr("Settings…"), lambda: self._navigator.show_settings.emit(DATA)
        )

    def _all_is_well(self) -> None:
        self._banners.take_away(_KEY)
