"""Sizes, counts and instants of backups in words."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from desktop import wording
from desktop.core.moment import Moment
from desktop.models.backup import Manifest, Occasion
from desktop.wording.counts import counts


def size(byte_count: int) -> str:
    """ "3.2 MB"."""
    return wording.locale().formattedDataSize(
        byte_count, 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def number(value: int) -> str:
    return wording.locale().toString(value)


def instant(at: datetime, now: Moment) -> str:
    """ "Today, 14:05" or "3 days ago · Sat 21 March, 14:05", in the local time zone."""
    local = at.astimezone(ZoneInfo(now.zone)).replace(tzinfo=None)
    if (now.today - local.date()).days in {0, 1}:
        day = wording.relative(local.date(), now.today)
        text = QCoreApplication.translate("Backups", "{day}, {time}").format(
            day=day, time=wording.clock_time(local.time())
        )
    else:
        text = wording.when_at(local, now.today)
    return wording.at_start(text)


def occasion(value: Occasion) -> str:
    """Why a backup was made."""
    return {
        Occasion.START: QCoreApplication.translate("Backups", "at the start"),
        Occasion.INTERVAL: QCoreApplication.translate("Backups", "after changes"),
        Occasion.QUIT: QCoreApplication.translate("Backups", "before quitting"),
        Occasion.MIGRATION: QCoreApplication.translate("Backups", "before an update"),
        Occasion.IMPORT: QCoreApplication.translate("Backups", "before an import"),
        Occasion.DELETION: QCoreApplication.translate("Backups", "after deleting a person"),
        Occasion.RESTORE: QCoreApplication.translate("Backups", "before restoring"),
        Occasion.ASKED: QCoreApplication.translate("Backups", "on request"),
    }[value]


def contents(manifest: Manifest, today: date) -> str:
    """ "12 applications, 412 contacts, newest of Sun 3 May"."""
    records = record_counts(manifest.counts)
    if manifest.newest is None:
        return records
    newest = wording.day(manifest.newest, today)
    return QCoreApplication.translate("Backups", "{counts}, newest of {day}").format(
        counts=records, day=newest
    )


def record_counts(rows: Mapping[str, int]) -> str:
    """ "12 applications, 18 people, 412 contacts", `rows` by table."""
    return ", ".join(
        (
            counts.applications(rows.get("application", 0)),
            counts.people(rows.get("person", 0)),
            counts.contacts(rows.get("interaction", 0)),
        )
    )
