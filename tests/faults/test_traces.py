"""Files of a session are readable by the owner alone, and only the store names people."""

import json
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.models.database import open_store
from desktop.models.mentions import free_text_columns
from tests.faults.random_user import NOW
from tests.support.figures import Figures

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")

WORD = "Quokkatrail"
#: Files that may contain entered data: the store, and unencrypted backups.
KEEPS = {".db"}


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of a finished session."""
    place = tmp_path_factory.mktemp("session")
    kept_out = ("DBUS_", "DISPLAY", "WAYLAND_")
    environ = {k: v for k, v in os.environ.items() if not k.startswith(kept_out)}
    (place / "run").mkdir(mode=0o700)
    with (place / "stdout").open("wb") as out, (place / "stderr").open("wb") as err:
        ended = subprocess.run(
            [sys.executable, "-m", "tests.faults.session_child", str(place), WORD],
            env={**environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(place / "run")},
            stdout=out,
            stderr=err,
            check=False,
            timeout=120,
        )
    assert ended.returncode == 0, (place / "stderr").read_text(encoding="utf-8")
    return place


def test_the_session_has_stored_the_word_and_caused_its_failures(session: Path) -> None:
    """Otherwise the tests below could not fail."""
    with closing(sqlite3.connect(session / "data" / "callback.db")) as db:
        for table, columns in free_text_columns().items():
            for column in columns:
                rows = db.execute(f'SELECT "{column}" FROM "{table}"').fetchall()  # noqa: S608
                assert any(WORD.lower() in row[0].lower() for row in rows), (table, column)
    texts = (session / "said").read_text(encoding="utf-8")
    assert "Callback has a bug" in texts
    assert "builtins.KeyError" in texts
    assert "backups [True, True, False]" in texts
    log = (session / "data" / "callback.log").read_text(encoding="utf-8")
    assert "unexpected error" in log
    assert "no notification service" in log
    assert len(list((session / "data" / "backups").glob("*.age"))) >= 1


def test_only_the_store_and_its_backups_contain_entered_words(
    session: Path, figures: Figures
) -> None:
    looked = [
        path
        for path in session.rglob("*")
        if path.is_file() and not path.is_symlink() and path.suffix not in KEEPS
    ]
    found = [path.name for path in looked if WORD.lower().encode() in path.read_bytes().lower()]
    found += [path.name for path in session.rglob("*") if WORD.lower() in path.name.lower()]
    assert {path.name for path in looked} >= {
        "backups.json",
        "callback-state.json",
        "callback.log",
        "said",
        "stderr",
        "stdout",
        "window.ini",
    }
    figures(
        "canaries", fields=sum(map(len, free_text_columns().values())), files=len(looked), found=0
    )
    assert found == []


def test_a_manifest_holds_counts_and_dates_and_nothing_else(session: Path) -> None:
    manifests = [
        json.loads(path.read_text(encoding="utf-8"))
        for path in (session / "data" / "backups").glob("*.json")
    ]
    assert manifests
    for manifest in manifests:
        assert set(manifest) == {
            "checksum",
            "counts",
            "key",
            "made_at",
            "newest",
            "occasion",
            "program",
            "schema",
            "sealed",
            "sha256",
            "size",
        }
        assert all(isinstance(count, int) for count in manifest["counts"].values())
        assert manifest["newest"] == "2026-03-11"
        assert bool(manifest["key"]) is manifest["sealed"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_every_file_is_private_under_umask_0(session: Path, figures: Figures) -> None:
    modes: list[tuple[str, int]] = json.loads((session / "modes").read_text(encoding="utf-8"))
    files = {path for path, mode in modes if stat.S_ISREG(mode)}
    sockets = {path for path, mode in modes if stat.S_ISSOCK(mode)}
    names = {Path(path).name for path in files}
    assert names >= {
        "backups.json",
        "callback-state.json",
        "callback.db",
        "callback.db-journal",
        "callback.lock",
        "callback.log",
        "window.ini",
    }
    assert len(sockets) == 1
    open_to_others = {
        Path(path).name: oct(stat.S_IMODE(mode)) for path, mode in modes if mode & 0o077
    }
    figures("permissions under umask 0", files=len(files), sockets=1, open_to_others=0)
    assert open_to_others == {}


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_quarantined_and_recovered_files_are_private(
    tmp_path: Path,
) -> None:
    from desktop.app import maintenance  # noqa: PLC0415  with the umask below
    from desktop.models import backup  # noqa: PLC0415

    before = os.umask(0)
    try:
        store = tmp_path / "data" / "callback.db"
        open_store(store, NOW.utc).close()
        made = backup.make(store, store.parent / "backups", NOW.utc, backup.Occasion.ASKED)
        store.write_bytes(b"damaged" * 1_000)
        store.chmod(0o600)
        maintenance.restore(made, "", store, NOW.utc)
        maintenance.quarantine_store(store, NOW.utc)
        open_store(store, NOW.utc, force_new=True).close()
    finally:
        os.umask(before)
    kept = list((tmp_path / "data").rglob("*"))
    assert len(kept) >= 6
    assert [path.name for path in kept if path.stat().st_mode & 0o077] == []
