"""Version 10: questions asked in interviews with the answers given, and forms of address.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    """CREATE TABLE asked_question (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    interview_id TEXT REFERENCES interview (id) ON DELETE RESTRICT,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT""",
    "CREATE INDEX asked_question_by_application_id ON asked_question (application_id)",
    "CREATE INDEX asked_question_by_interview_id ON asked_question (interview_id)",
    "ALTER TABLE person ADD COLUMN form_of_address TEXT NOT NULL DEFAULT ''",
)
