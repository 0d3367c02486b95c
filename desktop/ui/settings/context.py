"""Keys of the sections of the settings, and the services their pages use."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator

if TYPE_CHECKING:
    from desktop.background.backup.scheduler import BackupScheduler
    from desktop.background.delivery import Delivery
    from desktop.background.store_work import StoreWork

YOU, REMINDERS, LETTERS, DATA = "you", "reminders", "letters", "data"
STORES = "stores"
"""The section *What is stored*."""


@dataclass(frozen=True, slots=True)
class SettingsContext:
    """The services that the pages of the settings use.

    In the example there is no backup scheduler, so no backups are made, and no delivery, so
    nothing can be tested or started at login.
    """

    ops: Ops
    navigator: Navigator
    backup_scheduler: "BackupScheduler | None" = None
    store_work: "StoreWork | None" = None
    delivery: "Delivery | None" = None
