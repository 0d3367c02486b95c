"""Version 8: due times of steps and times of their next planning, as instants.

Released: never edited, later versions change it.
"""

_COPIED = (
    "seq, application_id, state, company_key, last_interview_on, last_contact_on, promise_on, "
    "thanked, to_thank, action, step_on, channel, recipients, recipient_names, letter_kind, why, "
    "top_reason"
)
#: All values are derived and planned again at once; until then days start in UTC.
_COPY = f"""INSERT INTO summary_anew ({_COPIED}, interviewed, replan_at, step_at, due_at)
    SELECT {_COPIED}, coalesce(last_interview_on <= planned_on, 0),
    CASE WHEN state IN ('on_hold', 'rejected', 'waiting') OR due_on IS NOT NULL
    THEN '0001-01-01T00:00:00+00:00' END,
    step_on || 'T00:00:00+00:00', due_on || 'T00:00:00+00:00' FROM summary"""

_INDEXES = (
    "due_key, seq",
    "company_key, seq",
    "interview_key, seq",
    "contact_key, seq",
    "shelf, seq",
    "shelf, due_key, seq",
    "shelf, company_key, seq",
    "shelf, interview_key, seq",
    "shelf, contact_key, seq",
    "replan_at",
)

STATEMENTS = (
    # The generated columns make empty dates sort last in both directions.
    """CREATE TABLE summary_anew (
    seq INTEGER PRIMARY KEY REFERENCES application (seq) ON DELETE RESTRICT,
    application_id TEXT NOT NULL UNIQUE REFERENCES application (id) ON DELETE RESTRICT,
    state TEXT NOT NULL,
    company_key TEXT NOT NULL,
    replan_at TEXT DEFAULT '0001-01-01T00:00:00+00:00',
    interviewed INTEGER NOT NULL DEFAULT 0 CHECK (interviewed IN (0, 1)),
    last_interview_on TEXT,
    last_contact_on TEXT,
    promise_on TEXT,
    thanked INTEGER NOT NULL DEFAULT 0,
    to_thank INTEGER NOT NULL DEFAULT 0,
    action TEXT,
    step_on TEXT,
    step_at TEXT,
    due_at TEXT,
    channel TEXT NOT NULL DEFAULT 'none',
    recipients TEXT NOT NULL DEFAULT 'none',
    recipient_names TEXT NOT NULL DEFAULT '',
    letter_kind TEXT,
    why TEXT NOT NULL DEFAULT '',
    top_reason TEXT,
    shelf TEXT NOT NULL AS (
        CASE state WHEN 'waiting' THEN 'waiting' WHEN 'on_hold' THEN 'on_hold' ELSE 'closed' END),
    due_key TEXT NOT NULL AS (coalesce(due_at, '9999-12-31')),
    interview_key TEXT NOT NULL AS (coalesce(last_interview_on, '')),
    contact_key TEXT NOT NULL AS (coalesce(last_contact_on, ''))
) STRICT""",
    _COPY,
    "DROP TABLE summary",
    "ALTER TABLE summary_anew RENAME TO summary",
    *(
        f"CREATE INDEX summary_by_{columns.replace(', ', '_')} ON summary ({columns})"
        for columns in _INDEXES
    ),
)
