"""Does to stores that are thrown away what an upgrade and a backup do to the person's own."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from desktop.models.backup import Occasion, make, new_seal, verify
from desktop.models.database import open_store
from desktop.models.migrations import MIGRATIONS

_KEY = "rehearsal"
_KEPT = "kept"
_PASSPHRASE = "nothing worth a secret"  # noqa: S105


def rehearse(folder: Path, now: datetime) -> Iterator[str]:
    """Upgrade a store of each former version, then seal a backup and read it; names what passed.

    `now` is an instant in UTC. Whatever fails raises.
    """
    path = folder
    for version in range(1, len(MIGRATIONS) + 1):
        path = folder / f"version-{version}" / "callback.db"
        former = open_store(path, now, migrations=MIGRATIONS[:version])
        with former.writing(now) as writer:
            writer.put_setting(_KEY, _KEPT)
        former.close()
        store = open_store(path, now)
        try:
            if store.queries.setting(_KEY) != _KEPT:
                raise RuntimeError(f"the upgrade from version {version} lost a record")
        finally:
            store.close()
        yield f"store of version {version}"
    backup = make(path, folder / "sealed", now, Occasion.ASKED, seal=new_seal(_PASSPHRASE))
    verify(backup, _PASSPHRASE)
    yield "sealed backup"
