PRAGMA application_id = 1130523441;
PRAGMA user_version = 3;
BEGIN;
CREATE TABLE application (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
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
    outcome_reason TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE state_change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    state TEXT NOT NULL,
    "on" TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE interview (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    round TEXT NOT NULL,
    format TEXT NOT NULL,
    starts TEXT NOT NULL,
    zone TEXT NOT NULL,
    promise_words TEXT NOT NULL,
    promise_on TEXT,
    notes TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE person (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    title TEXT NOT NULL,
    company TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    profile_url TEXT NOT NULL,
    notes TEXT NOT NULL,
    no_calls INTEGER NOT NULL CHECK (no_calls IN (0, 1)),
    no_contact INTEGER NOT NULL CHECK (no_contact IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE involvement (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    part TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (application_id, person_id, part)
) STRICT;
CREATE TABLE attendance (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    detail TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (interview_id, person_id)
) STRICT;
CREATE TABLE interaction (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    zone TEXT NOT NULL,
    direction TEXT NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    promise_words TEXT NOT NULL,
    promise_on TEXT,
    answers_id TEXT REFERENCES interaction (id) ON DELETE RESTRICT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE participation (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    interaction_id TEXT NOT NULL REFERENCES interaction (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (interaction_id, person_id)
) STRICT;
CREATE TABLE problem (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    interview_id TEXT REFERENCES interview (id) ON DELETE RESTRICT,
    person_id TEXT REFERENCES person (id) ON DELETE RESTRICT,
    problem TEXT NOT NULL,
    idea TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
, result TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE signal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    observed_on TEXT NOT NULL,
    until TEXT,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE advice_run (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    asked_on TEXT NOT NULL,
    answers TEXT NOT NULL,
    ranking TEXT NOT NULL,
    action TEXT NOT NULL,
    step_on TEXT NOT NULL,
    outcome TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE reminder (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    action TEXT NOT NULL,
    step_on TEXT NOT NULL,
    due TEXT NOT NULL,
    zone TEXT NOT NULL,
    state TEXT NOT NULL,
    fired_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE letter_draft (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    person_id TEXT REFERENCES person (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
, attaches INTEGER NOT NULL DEFAULT 0
    CHECK (attaches IN (0, 1))) STRICT;
CREATE TABLE careers_check (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    checked_on TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE setting (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE bin_item (
    id TEXT NOT NULL PRIMARY KEY,
    deleted_at TEXT NOT NULL,
    title TEXT NOT NULL,
    rows TEXT NOT NULL
) STRICT;
CREATE TABLE summary (
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
) STRICT;
CREATE VIRTUAL TABLE application_search USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6');
CREATE VIRTUAL TABLE person_search USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6');
CREATE INDEX state_change_by_application_id ON state_change (application_id);
CREATE INDEX interview_by_application_id_starts ON interview (application_id, starts);
CREATE INDEX person_by_name_key_seq ON person (name_key, seq);
CREATE INDEX involvement_by_person_id ON involvement (person_id);
CREATE INDEX attendance_by_person_id ON attendance (person_id);
CREATE INDEX interaction_by_application_id_at ON interaction (application_id, at);
CREATE INDEX interaction_by_answers_id ON interaction (answers_id) WHERE answers_id IS NOT NULL;
CREATE INDEX participation_by_person_id ON participation (person_id);
CREATE INDEX problem_by_application_id ON problem (application_id);
CREATE INDEX problem_by_interview_id ON problem (interview_id);
CREATE INDEX problem_by_person_id ON problem (person_id);
CREATE INDEX signal_by_application_id ON signal (application_id);
CREATE INDEX advice_run_by_application_id ON advice_run (application_id);
CREATE INDEX reminder_by_application_id ON reminder (application_id);
CREATE INDEX reminder_by_due ON reminder (due) WHERE state IN ('planned', 'snoozed');
CREATE INDEX letter_draft_by_application_id ON letter_draft (application_id);
CREATE INDEX letter_draft_by_person_id ON letter_draft (person_id);
CREATE INDEX careers_check_by_application_id ON careers_check (application_id);
CREATE INDEX summary_by_due_key_seq ON summary (due_key, seq);
CREATE INDEX summary_by_company_key_seq ON summary (company_key, seq);
CREATE INDEX summary_by_interview_key_seq ON summary (interview_key, seq);
CREATE INDEX summary_by_contact_key_seq ON summary (contact_key, seq);
CREATE INDEX summary_by_shelf_seq ON summary (shelf, seq);
CREATE INDEX summary_by_shelf_due_key_seq ON summary (shelf, due_key, seq);
CREATE INDEX summary_by_shelf_company_key_seq ON summary (shelf, company_key, seq);
CREATE INDEX summary_by_shelf_interview_key_seq ON summary (shelf, interview_key, seq);
CREATE INDEX summary_by_shelf_contact_key_seq ON summary (shelf, contact_key, seq);
CREATE INDEX summary_by_planned_on ON summary (planned_on) WHERE state IN ('on_hold', 'rejected', 'waiting');
CREATE TABLE letter_template (
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
) STRICT;
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    form TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    texts TEXT NOT NULL
) STRICT;
INSERT INTO application ("seq", "id", "company", "role", "location", "country", "subdivision", "role_type", "posting_url", "careers_url", "source", "agency", "salary_note", "notes", "no_calls", "no_contact", "other_offer_deadline", "remind", "state", "outcome_reason", "created_at", "updated_at") VALUES (1, 'dfde360134014759b718c51ca73bc50f', 'zebra1', 'zebra2', 'zebra3', 'US', '', 'other', '', '', '', '', '', 'zebra4', 0, 0, NULL, 1, 'waiting', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO application ("seq", "id", "company", "role", "location", "country", "subdivision", "role_type", "posting_url", "careers_url", "source", "agency", "salary_note", "notes", "no_calls", "no_contact", "other_offer_deadline", "remind", "state", "outcome_reason", "created_at", "updated_at") VALUES (2, 'e99f99e9f7ec408bbb86d58a6505f234', 'Österreich ’n “x”1', 'Österreich ’n “x”2', 'Österreich ’n “x”3', 'US', '', 'other', '', '', '', '', '', 'Österreich ’n “x”4', 0, 0, NULL, 1, 'waiting', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO state_change ("seq", "id", "application_id", "state", "on", "note", "created_at", "updated_at") VALUES (1, '3ee4939a6b3c43f985dbf1f053ccd6bd', 'dfde360134014759b718c51ca73bc50f', 'waiting', '2026-03-09', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO state_change ("seq", "id", "application_id", "state", "on", "note", "created_at", "updated_at") VALUES (2, '858bcddfcfbf4538a6bced0f221e6c1f', 'e99f99e9f7ec408bbb86d58a6505f234', 'waiting', '2026-03-09', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interview ("seq", "id", "application_id", "round", "format", "starts", "zone", "promise_words", "promise_on", "notes", "created_at", "updated_at") VALUES (1, 'fd2402c45b0e4d69acb572f3344196a6', 'dfde360134014759b718c51ca73bc50f', 'single', 'video', '2026-03-05T14:00:00', 'UTC', '', NULL, 'zebra6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interview ("seq", "id", "application_id", "round", "format", "starts", "zone", "promise_words", "promise_on", "notes", "created_at", "updated_at") VALUES (2, '51c9b25ec1d6466f95438b5e43dfe625', 'e99f99e9f7ec408bbb86d58a6505f234', 'single', 'video', '2026-03-05T14:00:00', 'UTC', '', NULL, 'Österreich ’n “x”6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO person ("seq", "id", "name", "name_key", "title", "company", "email", "phone", "profile_url", "notes", "no_calls", "no_contact", "created_at", "updated_at") VALUES (1, '31d1c4b77e6d42008103dbebcc6cb05d', 'zebra5', 'zebra5', '', '', '', '', '', '', 0, 0, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO person ("seq", "id", "name", "name_key", "title", "company", "email", "phone", "profile_url", "notes", "no_calls", "no_contact", "created_at", "updated_at") VALUES (2, '7f6dcd1a19d4479b835e80f88328f0e8', 'Österreich ’n “x”5', 'osterreich ’n “x”5', '', '', '', '', '', '', 0, 0, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO involvement ("seq", "id", "application_id", "person_id", "part", "created_at", "updated_at") VALUES (1, 'ce2cb11d3b2d4b2aa08d9378647914c0', 'dfde360134014759b718c51ca73bc50f', '31d1c4b77e6d42008103dbebcc6cb05d', 'interviewer', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO involvement ("seq", "id", "application_id", "person_id", "part", "created_at", "updated_at") VALUES (2, '05ba50171e874af785dd2a5311f7755b', 'e99f99e9f7ec408bbb86d58a6505f234', '7f6dcd1a19d4479b835e80f88328f0e8', 'interviewer', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO attendance ("seq", "id", "interview_id", "person_id", "detail", "created_at", "updated_at") VALUES (1, '5bbb2030d17840639420ce3ad0a2519e', 'fd2402c45b0e4d69acb572f3344196a6', '31d1c4b77e6d42008103dbebcc6cb05d', 'zebra11', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO attendance ("seq", "id", "interview_id", "person_id", "detail", "created_at", "updated_at") VALUES (2, 'd0cb61fa73fa4977b3b4bc4e7c5f11ed', '51c9b25ec1d6466f95438b5e43dfe625', '7f6dcd1a19d4479b835e80f88328f0e8', 'Österreich ’n “x”11', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (1, '75055603cd954ec88a9acd4c9a5d70b9', 'dfde360134014759b718c51ca73bc50f', '2026-03-06T09:30:00', 'UTC', 'outbound', 'email', 'other', 'zebra7', 'zebra8', '', NULL, NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (2, '8a608772ce5f4a68a2d130c950778ce0', 'dfde360134014759b718c51ca73bc50f', '2026-03-08T11:00:00', 'UTC', 'outbound', 'email', 'other', '', '', '', NULL, '75055603cd954ec88a9acd4c9a5d70b9', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (3, 'cf855ea5e95d4126b3f9be358f5f80b1', 'e99f99e9f7ec408bbb86d58a6505f234', '2026-03-06T09:30:00', 'UTC', 'outbound', 'email', 'other', 'Österreich ’n “x”7', 'Österreich ’n “x”8', '', NULL, NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (4, '0ba0c2fcdacd45028ea19188554d7e95', 'e99f99e9f7ec408bbb86d58a6505f234', '2026-03-08T11:00:00', 'UTC', 'outbound', 'email', 'other', '', '', '', NULL, 'cf855ea5e95d4126b3f9be358f5f80b1', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO participation ("seq", "id", "interaction_id", "person_id", "created_at", "updated_at") VALUES (1, 'ca5ca001591c48c691c26e6532408490', '75055603cd954ec88a9acd4c9a5d70b9', '31d1c4b77e6d42008103dbebcc6cb05d', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO participation ("seq", "id", "interaction_id", "person_id", "created_at", "updated_at") VALUES (2, '5202ed25a438405ca54ad9c39013e204', 'cf855ea5e95d4126b3f9be358f5f80b1', '7f6dcd1a19d4479b835e80f88328f0e8', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO problem ("seq", "id", "application_id", "interview_id", "person_id", "problem", "idea", "created_at", "updated_at", "result") VALUES (1, 'c4016d7642e846c08f8b60190051ed5f', 'dfde360134014759b718c51ca73bc50f', 'fd2402c45b0e4d69acb572f3344196a6', '31d1c4b77e6d42008103dbebcc6cb05d', 'zebra9', 'zebra10', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'zebra13');
INSERT INTO problem ("seq", "id", "application_id", "interview_id", "person_id", "problem", "idea", "created_at", "updated_at", "result") VALUES (2, '16238016e0ca42c3aa49d6cb7ae3d505', 'e99f99e9f7ec408bbb86d58a6505f234', '51c9b25ec1d6466f95438b5e43dfe625', '7f6dcd1a19d4479b835e80f88328f0e8', 'Österreich ’n “x”9', 'Österreich ’n “x”10', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'Österreich ’n “x”13');
INSERT INTO signal ("seq", "id", "application_id", "kind", "observed_on", "until", "note", "created_at", "updated_at") VALUES (1, '654b44462d854c79af46fe6a56d456d4', 'dfde360134014759b718c51ca73bc50f', 'vague_close', '2026-03-05', NULL, 'zebra12', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO signal ("seq", "id", "application_id", "kind", "observed_on", "until", "note", "created_at", "updated_at") VALUES (2, 'f86dc161f2584f36ae60bbc9fbc941ff', 'e99f99e9f7ec408bbb86d58a6505f234', 'vague_close', '2026-03-05', NULL, 'Österreich ’n “x”12', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO advice_run ("seq", "id", "application_id", "asked_on", "answers", "ranking", "action", "step_on", "outcome", "created_at", "updated_at") VALUES (1, '9cbc51a12dd944dea995a777ce154980', 'dfde360134014759b718c51ca73bc50f', '2026-03-09', '{}', '[]', 'send_check_in', '2026-03-09', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO advice_run ("seq", "id", "application_id", "asked_on", "answers", "ranking", "action", "step_on", "outcome", "created_at", "updated_at") VALUES (2, '1b305ef61d4b45e39785948a047efc9d', 'e99f99e9f7ec408bbb86d58a6505f234', '2026-03-09', '{}', '[]', 'send_check_in', '2026-03-09', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO reminder ("seq", "id", "application_id", "action", "step_on", "due", "zone", "state", "fired_at", "created_at", "updated_at") VALUES (1, 'eb46fbb9a0094c4d91423f4d346ab51c', 'dfde360134014759b718c51ca73bc50f', 'send_check_in', '2026-03-13', '2026-03-13T09:00:00', 'UTC', 'planned', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO reminder ("seq", "id", "application_id", "action", "step_on", "due", "zone", "state", "fired_at", "created_at", "updated_at") VALUES (2, '42b97d420b874826bf792a1277fcf243', 'e99f99e9f7ec408bbb86d58a6505f234', 'send_check_in', '2026-03-13', '2026-03-13T09:00:00', 'UTC', 'planned', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO letter_draft ("seq", "id", "application_id", "person_id", "kind", "subject", "body", "created_at", "updated_at", "attaches") VALUES (1, '4f4f40dd2ce14bb1bcb2a844e3fb9d31', 'dfde360134014759b718c51ca73bc50f', '31d1c4b77e6d42008103dbebcc6cb05d', 'thank_you', '', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 0);
INSERT INTO letter_draft ("seq", "id", "application_id", "person_id", "kind", "subject", "body", "created_at", "updated_at", "attaches") VALUES (2, 'e1c33508910a4fefacc4f7c6d28dbb88', 'e99f99e9f7ec408bbb86d58a6505f234', '7f6dcd1a19d4479b835e80f88328f0e8', 'thank_you', '', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 0);
INSERT INTO careers_check ("seq", "id", "application_id", "checked_on", "status", "note", "created_at", "updated_at") VALUES (1, 'f365f79350d44d81a6ea99894e86b282', 'dfde360134014759b718c51ca73bc50f', '2026-03-09', 'gone', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO careers_check ("seq", "id", "application_id", "checked_on", "status", "note", "created_at", "updated_at") VALUES (2, '04d5fa97199441e481974a5621247394', 'e99f99e9f7ec408bbb86d58a6505f234', '2026-03-09', 'gone', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO setting ("seq", "id", "value", "created_at", "updated_at") VALUES (1, 'written_by', '0.1.0', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO setting ("seq", "id", "value", "created_at", "updated_at") VALUES (4, 'reminder_time', '08:30', '2026-03-09T00:00:00+00:00', '2026-03-09T00:00:00+00:00');
INSERT INTO summary ("seq", "application_id", "state", "company_key", "planned_on", "last_interview_on", "last_contact_on", "promise_on", "thanked", "to_thank", "action", "step_on", "due_on", "channel", "recipients", "recipient_names", "letter_kind", "why", "top_reason") VALUES (1, 'dfde360134014759b718c51ca73bc50f', 'waiting', 'zebra1', '0001-01-01', NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, 'none', 'none', '', NULL, '', NULL);
INSERT INTO summary ("seq", "application_id", "state", "company_key", "planned_on", "last_interview_on", "last_contact_on", "promise_on", "thanked", "to_thank", "action", "step_on", "due_on", "channel", "recipients", "recipient_names", "letter_kind", "why", "top_reason") VALUES (2, 'e99f99e9f7ec408bbb86d58a6505f234', 'waiting', 'osterreich ’n “x”1', '0001-01-01', NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, 'none', 'none', '', NULL, '', NULL);
INSERT INTO application_search ("rowid", "body") VALUES (1, 'zebra1
zebra2
zebra3



zebra4

zebra6
zebra5



zebra11
zebra9
zebra10
zebra13
zebra12

zebra7
zebra8



');
INSERT INTO application_search ("rowid", "body") VALUES (2, 'Österreich ’n “x”1
Österreich ’n “x”2
Österreich ’n “x”3



Österreich ’n “x”4

Österreich ’n “x”6
Österreich ’n “x”5



Österreich ’n “x”11
Österreich ’n “x”9
Österreich ’n “x”10
Österreich ’n “x”13
Österreich ’n “x”12

Österreich ’n “x”7
Österreich ’n “x”8



');
INSERT INTO person_search ("rowid", "body") VALUES (1, 'zebra5




');
INSERT INTO person_search ("rowid", "body") VALUES (2, 'Österreich ’n “x”5




');
INSERT INTO letter_template ("seq", "id", "language", "kind", "tone", "number", "text", "created_at", "updated_at") VALUES (1, 'b034d1757d80490081a88d70b5f4e815', 'en', 'check_in', 'warm', 0, 'Hello.', '2026-03-09T00:00:00+00:00', '2026-03-09T00:00:00+00:00');
COMMIT;
