"""Names of files that are read in folders and archives, where nobody has chosen each of them."""

import re
from collections.abc import Sequence

#: In folders and archives; hidden files have other names.
IN_FOLDER = re.compile(
    r"^[^.].*\.(?:csv|tsv|txt|xlsx|xls|xlsb|ods|ics|eml|msg|mbox|vcf|zip|pdf|html?|mht|mhtml)$",
    re.IGNORECASE,
)

#: In archives, whose pages belong to other programs.
_IN_ARCHIVE = re.compile(
    r"(?:^|/)[^./][^/]*\.(?:csv|tsv|xlsx|xls|xlsb|ods|ics|eml|msg|mbox|vcf)$", re.IGNORECASE
)
_OF_SYSTEMS = re.compile(r"(?:^|/)(?:\.|__MACOSX/)")
#: Files of LinkedIn's archive that are read, and others by which it is known.
_LINKEDIN = re.compile(
    r"(?:^|/)(?:job applications(?:_\d+)?|saved jobs(?:_\d+)?|connections)\.csv$", re.IGNORECASE
)
_LINKEDIN_TOO = re.compile(
    r"(?:^|/)(?:profile|positions|skills|education|invitations|messages|registration"
    r"|email addresses|job seeker preferences|saved job alerts|saved job answers)\.csv$",
    re.IGNORECASE,
)
#: The applications in Huntr's archive.
_HUNTR = re.compile(r"(?:^|/)user_jobs[^/]*\.csv$", re.IGNORECASE)
#: Notion's id of a database; its table is there with all rows, and with those of one view.
_NOTION = re.compile(r" [0-9a-f]{32}(_all)?\.csv$", re.IGNORECASE)
#: Notion packs its archive, in parts if it is large, into another one.
NOTION_PART = re.compile(
    r"(?:^|/)export(?:block)?-[0-9a-f-]{32,36}(?:-part-\d+)?\.zip$", re.IGNORECASE
)


def readable(names: Sequence[str]) -> list[str]:
    """The files of an archive that are read.

    Of the archives of LinkedIn, Huntr and Notion only those about applications and contacts.
    """
    found = [name for name in names if _IN_ARCHIVE.search(name) and not _OF_SYSTEMS.search(name)]
    linked_in = [name for name in found if _LINKEDIN.search(name)]
    if linked_in and any(_LINKEDIN_TOO.search(name) for name in found):
        return linked_in
    if huntr := [name for name in found if _HUNTR.search(name)]:
        return huntr
    whole = {
        name[: match.start()] for name in found if (match := _NOTION.search(name)) and match[1]
    }
    inner = [name for name in names if NOTION_PART.search(name) and not _OF_SYSTEMS.search(name)]
    return inner + [
        name
        for name in found
        if not (match := _NOTION.search(name)) or match[1] or name[: match.start()] not in whole
    ]
