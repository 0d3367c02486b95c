"""Version 5: announcements of interviews, and the time of delivery of reminders.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    """CREATE TABLE interview_reminder (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE RESTRICT,
    moment TEXT NOT NULL,
    starts TEXT NOT NULL,
    zone TEXT NOT NULL,
    fired_at TEXT NOT NULL,
    shown_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (interview_id, moment, starts, zone)
) STRICT""",
    """CREATE INDEX interview_reminder_by_unshown ON interview_reminder (fired_at)
    WHERE shown_at IS NULL""",
    "ALTER TABLE reminder ADD COLUMN shown_at TEXT",
    "UPDATE reminder SET shown_at = fired_at",
    """CREATE INDEX reminder_by_unshown ON reminder (fired_at)
    WHERE state = 'fired' AND shown_at IS NULL""",
    "CREATE INDEX interview_by_starts ON interview (starts)",
)
