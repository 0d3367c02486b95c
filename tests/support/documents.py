"""A kept posting and a sent document."""

from datetime import date
from pathlib import Path
from typing import Any

from desktop.core.ids import new_id
from desktop.core.kinds import DocumentKind
from desktop.core.records import Posting, SentDocument

TEXT = "Data engineer\n\nWe look for somebody who builds pipelines and explains them to others."


def posting(application_id: str, **more: Any) -> Posting:
    source = "https://bluefin.example/jobs/7"
    values: dict[str, Any] = {"kept_on": date(2026, 3, 2), "source": source, "text": TEXT}
    return Posting(id=new_id(), application_id=application_id, **values | more)


def document(application_id: str, **more: Any) -> SentDocument:
    path = str(Path("/no/such/folder/CV data roles.pdf").absolute())
    values: dict[str, Any] = {"name": "CV", "version": "data roles", "path": path}
    values["sent_on"] = date(2026, 3, 3)
    return SentDocument(
        id=new_id(), application_id=application_id, kind=DocumentKind.CV, **values | more
    )
