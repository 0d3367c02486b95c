"""Verified backups of the store, and restoring from them."""

from desktop.models.backup.encryption import KeyPair, new_key_pair
from desktop.models.backup.errors import BackupCancelledError, BackupError, BackupErrorKind
from desktop.models.backup.folders import copy_to, delete_others, prune
from desktop.models.backup.making import make
from desktop.models.backup.manifest import Backup, Manifest, Occasion, list_backups
from desktop.models.backup.restoring import former_stores, restore
from desktop.models.backup.verifying import verify

__all__ = [
    "Backup",
    "BackupCancelledError",
    "BackupError",
    "BackupErrorKind",
    "KeyPair",
    "Manifest",
    "Occasion",
    "copy_to",
    "delete_others",
    "former_stores",
    "list_backups",
    "make",
    "new_key_pair",
    "prune",
    "restore",
    "verify",
]
