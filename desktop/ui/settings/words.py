"""Sizes, counts and instants of backups in words."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from desktop import wording
from desktop.core.moment import Moment
from desktop.models.backup import Manifest, Occasion


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
        Occasion.DELETION: QCoreApplication.translate("Backups", "before deleting"),
        Occasion.RESTORE: QCoreApplication.translate("Backups", "before restoring"),
        Occasion.ASKED: QCoreApplication.translate("Backups", "asked for"),
    }[value]


def contents(manifest: Manifest, today: date) -> str:
    """ "12 applications, 412 contacts, newest of Sun 3 May"."""
    counts = record_counts(manifest.counts)
    if manifest.newest is None:
        return counts
    newest = wording.day(manifest.newest, today)
    return QCoreApplication.translate("Backups", "{counts}, newest of {day}").format(
        counts=counts, day=newest
    )


def record_counts(counts: Mapping[str, int]) -> str:
    """ "12 applications, 18 people, 412 contacts", `counts` by table."""
    return ", ".join(
        (
            _counts.applications(counts.get("application", 0)),
            _counts.people(counts.get("person", 0)),
            _counts.contacts(counts.get("interaction", 0)),
        )
    )


class _Counts(QObject):
    """English words its singulars apart."""

    def applications(self, count: int) -> str:
        return self.tr("1 application") if count == 1 else self.tr("%n applications", "", count)

    def people(self, count: int) -> str:
        return self.tr("1 person") if count == 1 else self.tr("%n people", "", count)

    def contacts(self, count: int) -> str:
        return self.tr("1 contact") if count == 1 else self.tr("%n contacts", "", count)

    def backups(self, count: int) -> str:
        return self.tr("1 backup") if count == 1 else self.tr("%n backups", "", count)

    def rows(self, count: int) -> str:
        return self.tr("1 row") if count == 1 else self.tr("%n rows", "", count)


_counts = _Counts()
backups = _counts.backups
rows = _counts.rows
