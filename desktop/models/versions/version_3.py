"""Version 3: drafts of forms, kept in case the program ends before they are saved.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    """CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    form TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    texts TEXT NOT NULL
) STRICT""",
)
