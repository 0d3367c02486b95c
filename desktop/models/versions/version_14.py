"""Version 14: digests for Insights. All summaries are computed again.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    "ALTER TABLE summary ADD COLUMN digest TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE summary ADD COLUMN digest_at TEXT",
    "UPDATE summary SET replan_at = '0001-01-01T00:00:00+00:00'",
)
