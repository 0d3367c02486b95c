"""What the pages of the settings are made with, and the keys they are opened by."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator

if TYPE_CHECKING:
    from desktop.background.backup.scheduler import BackupScheduler
    from desktop.background.delivery import Delivery
    from desktop.background.store_work import StoreWork

REMINDERS, LETTERS, DATA, BIN = "reminders", "letters", "data", "bin"
STORES = "stores"
"""What is stored, table by table."""


@dataclass(frozen=True, slots=True)
class SettingsContext:
    """What the pages may need. A page takes from it in its maker what it works with.

    Without a backup scheduler (the example) no backups are kept, and without a reach nothing is
    started with the login.
    """

    ops: Ops
    navigator: Navigator
    backup_scheduler: "BackupScheduler | None" = None
    store_work: "StoreWork | None" = None
    reach: "Delivery | None" = None
