"""Version 1 of the store. Released: never edited, later versions change it."""

#: `seq` is the rowid, in the order of insertion; `id` is unique across stores.
_KEYS = "seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE"
_STAMPS = """
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL"""

_OF_APPLICATION = "application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT"
_OF_PERSON = "person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT"
#: Prefix indexes make searching while typing fast.
_TOKENS = "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6'"

_TABLES = (
    f"""CREATE TABLE application (
    {_KEYS},
    company TEXT NOT NULL,
    role TEXT NOT NULL,
    location TEXT NOT NULL,
    country TEXT NOT NULL,
    subdivision TEXT NOT NULL,
    role_type TEXT NOT NULL,
    posting_url TEXT NOT NULL,
    careers_url TEXT NOT NULL,
    source TEXT NOT NULL,
    agency TEXT NOT NULL,
    salary_note TEXT NOT NULL,
    notes TEXT NOT NULL,
    no_calls INTEGER NOT NULL CHECK (no_calls IN (0, 1)),
    no_contact INTEGER NOT NULL CHECK (no_contact IN (0, 1)),
    other_offer_deadline TEXT,
    remind INTEGER NOT NULL CHECK (remind IN (0, 1)),
    state TEXT NOT NULL,
    outcome_reason TEXT,{_STAMPS}
) STRICT""",
    f"""CREATE TABLE state_change (
    {_KEYS},
    {_OF_APPLICATION},
    state TEXT NOT NULL,
    "on" TEXT NOT NULL,
    note TEXT NOT NULL,{_STAMPS}
) STRICT""",
    f"""CREATE TABLE interview (
    {_KEYS},
    {_OF_APPLICATION},
    round TEXT NOT NULL,
    format TEXT NOT NULL,
    starts TEXT NOT NULL,
    zone TEXT NOT NULL,
    promise_words TEXT NOT NULL,
    promise_on TEXT,
    notes TEXT NOT NULL,{_STAMPS}
) STRICT""",
    f"""CREATE TABLE person (
    {_KEYS},
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    title TEXT NOT NULL,
    company TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    profile_url TEXT NOT NULL,
    notes TEXT NOT NULL,
    no_calls INTEGER NOT NULL CHECK (no_calls IN (0, 1)),
    no_contact INTEGER NOT NULL CHECK (no_contact IN (0, 1)),{_STAMPS}
) STRICT""",
    f"""CREATE TABLE involvement (
    {_KEYS},
    {_OF_APPLICATION},
    {_OF_PERSON},
    part TEXT NOT NULL,{_STAMPS},
    UNIQUE (application_id, person_id, part)
) STRICT""",
    f"""CREATE TABLE attendance (
    {_KEYS},
    interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE RESTRICT,
    {_OF_PERSON},
    detail TEXT NOT NULL,{_STAMPS},
    UNIQUE (interview_id, person_id)
) STRICT""",
    f"""CREATE TABLE interaction (
    {_KEYS},
    {_OF_APPLICATION},
    at TEXT NOT NULL,
    zone TEXT NOT NULL,
    direction TEXT NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    promise_words TEXT NOT NULL,
    promise_on TEXT,
    answers_id TEXT REFERENCES interaction (id) ON DELETE RESTRICT,{_STAMPS}
) STRICT""",
    f"""CREATE TABLE participation (
    {_KEYS},
    interaction_id TEXT NOT NULL REFERENCES interaction (id) ON DELETE RESTRICT,
    {_OF_PERSON},{_STAMPS},
    UNIQUE (interaction_id, person_id)
) STRICT""",
    f"""CREATE TABLE problem (
    {_KEYS},
    {_OF_APPLICATION},
    interview_id TEXT REFERENCES interview (id) ON DELETE RESTRICT,
    person_id TEXT REFERENCES person (id) ON DELETE RESTRICT,
    problem TEXT NOT NULL,
    idea TEXT NOT NULL,{_STAMPS}
) STRICT""",
    f"""CREATE TABLE signal (
    {_KEYS},
    {_OF_APPLICATION},
    kind TEXT NOT NULL,
    observed_on TEXT NOT NULL,
    until TEXT,
    note TEXT NOT NULL,{_STAMPS}
) STRICT""",
    f"""CREATE TABLE advice_run (
    {_KEYS},
    {_OF_APPLICATION},
    asked_on TEXT NOT NULL,
    answers TEXT NOT NULL,
    ranking TEXT NOT NULL,
    action TEXT NOT NULL,
    step_on TEXT NOT NULL,
    outcome TEXT,{_STAMPS}
) STRICT""",
    f"""CREATE TABLE reminder (
    {_KEYS},
    {_OF_APPLICATION},
    action TEXT NOT NULL,
    step_on TEXT NOT NULL,
    due TEXT NOT NULL,
    zone TEXT NOT NULL,
    state TEXT NOT NULL,
    fired_at TEXT,{_STAMPS}
) STRICT""",
    f"""CREATE TABLE letter_draft (
    {_KEYS},
    {_OF_APPLICATION},
    person_id TEXT REFERENCES person (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,{_STAMPS}
) STRICT""",
    f"""CREATE TABLE careers_check (
    {_KEYS},
    {_OF_APPLICATION},
    checked_on TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT NOT NULL,{_STAMPS}
) STRICT""",
    f"""CREATE TABLE setting (
    {_KEYS},
    value TEXT NOT NULL,{_STAMPS}
) STRICT""",
    """CREATE TABLE bin_item (
    id TEXT NOT NULL PRIMARY KEY,
    deleted_at TEXT NOT NULL,
    title TEXT NOT NULL,
    rows TEXT NOT NULL
) STRICT""",
    # The generated columns make empty dates sort last in both directions.
    """CREATE TABLE summary (
    seq INTEGER PRIMARY KEY REFERENCES application (seq) ON DELETE RESTRICT,
    application_id TEXT NOT NULL UNIQUE REFERENCES application (id) ON DELETE RESTRICT,
    state TEXT NOT NULL,
    company_key TEXT NOT NULL,
    planned_on TEXT NOT NULL DEFAULT '0001-01-01',
    last_interview_on TEXT,
    last_contact_on TEXT,
    promise_on TEXT,
    thanked INTEGER NOT NULL DEFAULT 0,
    to_thank INTEGER NOT NULL DEFAULT 0,
    action TEXT,
    step_on TEXT,
    due_on TEXT,
    channel TEXT NOT NULL DEFAULT 'none',
    recipients TEXT NOT NULL DEFAULT 'none',
    recipient_names TEXT NOT NULL DEFAULT '',
    letter_kind TEXT,
    why TEXT NOT NULL DEFAULT '',
    top_reason TEXT,
    shelf TEXT NOT NULL AS (
        CASE state WHEN 'waiting' THEN 'waiting' WHEN 'on_hold' THEN 'on_hold' ELSE 'closed' END),
    due_key TEXT NOT NULL AS (coalesce(due_on, '9999-12-31')),
    interview_key TEXT NOT NULL AS (coalesce(last_interview_on, '')),
    contact_key TEXT NOT NULL AS (coalesce(last_contact_on, ''))
) STRICT""",
    f"CREATE VIRTUAL TABLE application_search USING fts5 (body, {_TOKENS})",
    f"CREATE VIRTUAL TABLE person_search USING fts5 (body, {_TOKENS})",
)

_INDEXES = (
    "state_change (application_id)",
    "interview (application_id, starts)",
    "person (name_key, seq)",
    "involvement (person_id)",
    "attendance (person_id)",
    "interaction (application_id, at)",
    "interaction (answers_id) WHERE answers_id IS NOT NULL",
    "participation (person_id)",
    "problem (application_id)",
    "problem (interview_id)",
    "problem (person_id)",
    "signal (application_id)",
    "advice_run (application_id)",
    "reminder (application_id)",
    "reminder (due) WHERE state IN ('planned', 'snoozed')",
    "letter_draft (application_id)",
    "letter_draft (person_id)",
    "careers_check (application_id)",
    "summary (due_key, seq)",
    "summary (company_key, seq)",
    "summary (interview_key, seq)",
    "summary (contact_key, seq)",
    "summary (shelf, seq)",
    "summary (shelf, due_key, seq)",
    "summary (shelf, company_key, seq)",
    "summary (shelf, interview_key, seq)",
    "summary (shelf, contact_key, seq)",
    "summary (planned_on) WHERE state IN ('on_hold', 'rejected', 'waiting')",
)


def _named(index: str) -> str:
    table, rest = index.split(" (", maxsplit=1)
    columns = rest.partition(")")[0].replace(", ", "_")
    return f"CREATE INDEX {table}_by_{columns} ON {index}"


STATEMENTS = (*_TABLES, *map(_named, _INDEXES))
