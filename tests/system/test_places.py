"""Detection of network drives and of synced folders."""

import sys
from pathlib import Path

import pytest

from desktop.system.places import mounted_as, network_kind, synced_by

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:25 / /home rw - btrfs /dev/sdb rw
31 30 0:44 / /home/dana/office rw - nfs4 server:/export rw
32 30 0:45 / /home/dana/My\\040share rw - cifs //server/share rw
33 30 0:46 / /home/dana/vault rw - fuse.gocryptfs /home/dana/.vault rw
34 30 0:47 / /home/dana/over rw - nfs server:/a rw
35 34 0:48 / /home/dana/over rw - ext4 /dev/sdc rw
a line of a later kernel
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/home/dana", "btrfs"),
        ("/home/dana/office/data", "nfs4"),
        ("/home/dana/office-2", "btrfs"),
        ("/home/dana/My share/data", "cifs"),
        ("/home/dana/vault", "fuse.gocryptfs"),
        ("/home/dana/over", "ext4"),
    ],
)
def test_the_nearest_and_last_mount_counts(place: str, kind: str) -> None:
    assert mounted_as(Path(place), MOUNTS) == kind


@pytest.mark.parametrize(
    ("kind", "is_network"),
    [
        ("nfs4", True),
        ("cifs", True),
        ("fuse.sshfs", True),
        ("fuse.gocryptfs", False),
        ("ext4", False),
        ("fuseblk", False),
        ("", False),
    ],
)
def test_network_drives_are_recognised_by_their_file_system(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, is_network: bool
) -> None:
    monkeypatch.setattr("desktop.system.places._kind", lambda _place: kind)
    assert network_kind(tmp_path / "data" / "deeper") == (kind if is_network else "")


def test_a_directory_of_this_computer_is_one(tmp_path: Path) -> None:
    assert network_kind(tmp_path / "not" / "made" / "yet") == ""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive - Northwind", "OneDrive"),
        ("GoogleDrive-dana@example.org", "Google Drive"),
        ("Mobile Documents", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Dropboxes", ""),
        ("Documents", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path: Path, folder: str, service: str) -> None:
    (tmp_path / folder / "callback").mkdir(parents=True)
    assert synced_by(tmp_path / folder / "callback", {}) == service


def test_a_synced_folder_is_known_by_what_its_service_leaves_in_it(tmp_path: Path) -> None:
    data = tmp_path / "work" / "data"
    data.mkdir(parents=True)
    (tmp_path / "work" / ".stfolder").mkdir()
    assert synced_by(data, {}) == "Syncthing"


@pytest.mark.skipif(
    sys.platform == "win32", reason="making a link needs a right that few accounts have on Windows"
)
def test_a_folder_that_is_a_link_is_looked_at_where_it_leads(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "Dropbox")
    assert synced_by(tmp_path / "data", {}) == "Dropbox"


def test_windows_says_where_onedrive_is(tmp_path: Path) -> None:
    (tmp_path / "Cloud" / "data").mkdir(parents=True)
    environ = {"OneDriveConsumer": str(tmp_path / "Cloud")}
    assert synced_by(tmp_path / "Cloud" / "data", environ) == "OneDrive"
