"""Version 10: questions asked in interviews, forms of address, the alternative to a step, letters
that were handed to a mail program.

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
    "ALTER TABLE letter_draft ADD COLUMN handed_over_at TEXT",
    "ALTER TABLE summary ADD COLUMN other_channel TEXT",
    # Steps have alternatives, and interviews their usual length: computed again at once.
    """UPDATE summary SET replan_at = '0001-01-01T00:00:00+00:00'
    WHERE state IN ('waiting', 'on_hold', 'offer')""",
)
