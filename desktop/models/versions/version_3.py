"""Version 3: what is being typed into a form, kept in case the program ends before it is saved.

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
