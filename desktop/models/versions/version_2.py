"""Version 2: letter templates of the user, results of earlier work, attachments of letters.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    """CREATE TABLE letter_template (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    tone TEXT NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (language, kind, tone, number)
) STRICT""",
    "ALTER TABLE problem ADD COLUMN result TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE letter_draft ADD COLUMN attaches INTEGER NOT NULL DEFAULT 0
    CHECK (attaches IN (0, 1))""",
)
