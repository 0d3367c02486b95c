PRAGMA application_id = 1130523441;
PRAGMA user_version = 1;
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
) STRICT;
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
) STRICT;
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
INSERT INTO application ("seq", "id", "company", "role", "location", "country", "subdivision", "role_type", "posting_url", "careers_url", "source", "agency", "salary_note", "notes", "no_calls", "no_contact", "other_offer_deadline", "remind", "state", "outcome_reason", "created_at", "updated_at") VALUES (1, '6505d20896b14668bf6665a21c385c27', 'zebra1', 'zebra2', 'zebra3', 'US', '', 'other', '', '', '', '', '', 'zebra4', 0, 0, NULL, 1, 'waiting', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO application ("seq", "id", "company", "role", "location", "country", "subdivision", "role_type", "posting_url", "careers_url", "source", "agency", "salary_note", "notes", "no_calls", "no_contact", "other_offer_deadline", "remind", "state", "outcome_reason", "created_at", "updated_at") VALUES (2, '12690797f44e49f49c0fac7e239ccfb3', 'Österreich ’n “x”1', 'Österreich ’n “x”2', 'Österreich ’n “x”3', 'US', '', 'other', '', '', '', '', '', 'Österreich ’n “x”4', 0, 0, NULL, 1, 'waiting', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO state_change ("seq", "id", "application_id", "state", "on", "note", "created_at", "updated_at") VALUES (1, '910fe25d6b6f44df9163906ae579212d', '6505d20896b14668bf6665a21c385c27', 'waiting', '2026-03-09', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO state_change ("seq", "id", "application_id", "state", "on", "note", "created_at", "updated_at") VALUES (2, '74f8c3976c8b490fb53f6760684a60b7', '12690797f44e49f49c0fac7e239ccfb3', 'waiting', '2026-03-09', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interview ("seq", "id", "application_id", "round", "format", "starts", "zone", "promise_words", "promise_on", "notes", "created_at", "updated_at") VALUES (1, '2578309710124a6faa198af72c002df3', '6505d20896b14668bf6665a21c385c27', 'single', 'video', '2026-03-05T14:00:00', 'UTC', '', NULL, 'zebra6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interview ("seq", "id", "application_id", "round", "format", "starts", "zone", "promise_words", "promise_on", "notes", "created_at", "updated_at") VALUES (2, 'd1ff01aff0ed49b4a35c19de4799c544', '12690797f44e49f49c0fac7e239ccfb3', 'single', 'video', '2026-03-05T14:00:00', 'UTC', '', NULL, 'Österreich ’n “x”6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO person ("seq", "id", "name", "name_key", "title", "company", "email", "phone", "profile_url", "notes", "no_calls", "no_contact", "created_at", "updated_at") VALUES (1, 'ba03c8b146be47b698cd0c8777f91839', 'zebra5', 'zebra5', '', '', '', '', '', '', 0, 0, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO person ("seq", "id", "name", "name_key", "title", "company", "email", "phone", "profile_url", "notes", "no_calls", "no_contact", "created_at", "updated_at") VALUES (2, '80f226c9ef4545cfb82df7cf66e6aeb2', 'Österreich ’n “x”5', 'osterreich ’n “x”5', '', '', '', '', '', '', 0, 0, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO involvement ("seq", "id", "application_id", "person_id", "part", "created_at", "updated_at") VALUES (1, '982cb887e8424f20ab6834630949b300', '6505d20896b14668bf6665a21c385c27', 'ba03c8b146be47b698cd0c8777f91839', 'interviewer', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO involvement ("seq", "id", "application_id", "person_id", "part", "created_at", "updated_at") VALUES (2, '48928efa9b974547b42be3bd14389647', '12690797f44e49f49c0fac7e239ccfb3', '80f226c9ef4545cfb82df7cf66e6aeb2', 'interviewer', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO attendance ("seq", "id", "interview_id", "person_id", "detail", "created_at", "updated_at") VALUES (1, '9aa5d7a2de8e43edb111fa0252c6cac8', '2578309710124a6faa198af72c002df3', 'ba03c8b146be47b698cd0c8777f91839', 'zebra11', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO attendance ("seq", "id", "interview_id", "person_id", "detail", "created_at", "updated_at") VALUES (2, '4246b5cb68614ac8b237c9063f6d96c2', 'd1ff01aff0ed49b4a35c19de4799c544', '80f226c9ef4545cfb82df7cf66e6aeb2', 'Österreich ’n “x”11', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (1, '84258c11238145f9a59c32cb84d11b59', '6505d20896b14668bf6665a21c385c27', '2026-03-06T09:30:00', 'UTC', 'outbound', 'email', 'other', 'zebra7', 'zebra8', '', NULL, NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (2, 'cc2a1b05f1f44cff9804d2507deb4f62', '6505d20896b14668bf6665a21c385c27', '2026-03-08T11:00:00', 'UTC', 'outbound', 'email', 'other', '', '', '', NULL, '84258c11238145f9a59c32cb84d11b59', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (3, 'deca1339127041bd96429677eb9953bf', '12690797f44e49f49c0fac7e239ccfb3', '2026-03-06T09:30:00', 'UTC', 'outbound', 'email', 'other', 'Österreich ’n “x”7', 'Österreich ’n “x”8', '', NULL, NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (4, '4017ba550e8e4fcab804d7dbe230ba46', '12690797f44e49f49c0fac7e239ccfb3', '2026-03-08T11:00:00', 'UTC', 'outbound', 'email', 'other', '', '', '', NULL, 'deca1339127041bd96429677eb9953bf', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO participation ("seq", "id", "interaction_id", "person_id", "created_at", "updated_at") VALUES (1, 'ce729c316d54446294d524d1c04503ce', '84258c11238145f9a59c32cb84d11b59', 'ba03c8b146be47b698cd0c8777f91839', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO participation ("seq", "id", "interaction_id", "person_id", "created_at", "updated_at") VALUES (2, '1f24d7d5489a438580acb746d590d0a7', 'deca1339127041bd96429677eb9953bf', '80f226c9ef4545cfb82df7cf66e6aeb2', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO problem ("seq", "id", "application_id", "interview_id", "person_id", "problem", "idea", "created_at", "updated_at") VALUES (1, '5a5409ce447c43638664ddbc39885e52', '6505d20896b14668bf6665a21c385c27', '2578309710124a6faa198af72c002df3', 'ba03c8b146be47b698cd0c8777f91839', 'zebra9', 'zebra10', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO problem ("seq", "id", "application_id", "interview_id", "person_id", "problem", "idea", "created_at", "updated_at") VALUES (2, '8e950b2c623d46e8adce5beda28d2d3b', '12690797f44e49f49c0fac7e239ccfb3', 'd1ff01aff0ed49b4a35c19de4799c544', '80f226c9ef4545cfb82df7cf66e6aeb2', 'Österreich ’n “x”9', 'Österreich ’n “x”10', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO signal ("seq", "id", "application_id", "kind", "observed_on", "until", "note", "created_at", "updated_at") VALUES (1, '2363b70f9db445a1916358590d947f5c', '6505d20896b14668bf6665a21c385c27', 'vague_close', '2026-03-05', NULL, 'zebra12', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO signal ("seq", "id", "application_id", "kind", "observed_on", "until", "note", "created_at", "updated_at") VALUES (2, 'f78ffd2bf9854757a3244959e5ad93ab', '12690797f44e49f49c0fac7e239ccfb3', 'vague_close', '2026-03-05', NULL, 'Österreich ’n “x”12', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO advice_run ("seq", "id", "application_id", "asked_on", "answers", "ranking", "action", "step_on", "outcome", "created_at", "updated_at") VALUES (1, '239ce71b6a834dafbb941284f27a5a33', '6505d20896b14668bf6665a21c385c27', '2026-03-09', '{}', '[]', 'send_check_in', '2026-03-09', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO advice_run ("seq", "id", "application_id", "asked_on", "answers", "ranking", "action", "step_on", "outcome", "created_at", "updated_at") VALUES (2, '55340faecb1c430e9b87ea53b5536169', '12690797f44e49f49c0fac7e239ccfb3', '2026-03-09', '{}', '[]', 'send_check_in', '2026-03-09', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO reminder ("seq", "id", "application_id", "action", "step_on", "due", "zone", "state", "fired_at", "created_at", "updated_at") VALUES (1, '92401528d9bc4a8d99cc9857d9577803', '6505d20896b14668bf6665a21c385c27', 'send_check_in', '2026-03-13', '2026-03-13T09:00:00', 'UTC', 'planned', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO reminder ("seq", "id", "application_id", "action", "step_on", "due", "zone", "state", "fired_at", "created_at", "updated_at") VALUES (2, '6470ddd7da614ec596e3dbc758de8518', '12690797f44e49f49c0fac7e239ccfb3', 'send_check_in', '2026-03-13', '2026-03-13T09:00:00', 'UTC', 'planned', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO letter_draft ("seq", "id", "application_id", "person_id", "kind", "subject", "body", "created_at", "updated_at") VALUES (1, '39c3cfaeb4b348fb951b52e4de79f629', '6505d20896b14668bf6665a21c385c27', 'ba03c8b146be47b698cd0c8777f91839', 'thank_you', '', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO letter_draft ("seq", "id", "application_id", "person_id", "kind", "subject", "body", "created_at", "updated_at") VALUES (2, '5704707a337f44c9b92d6d3f300e420d', '12690797f44e49f49c0fac7e239ccfb3', '80f226c9ef4545cfb82df7cf66e6aeb2', 'thank_you', '', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO careers_check ("seq", "id", "application_id", "checked_on", "status", "note", "created_at", "updated_at") VALUES (1, 'f47155b5e9b44478b124e43cdd391597', '6505d20896b14668bf6665a21c385c27', '2026-03-09', 'gone', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO careers_check ("seq", "id", "application_id", "checked_on", "status", "note", "created_at", "updated_at") VALUES (2, 'bd5b6e84bb8c44968a278b95fcaa0385', '12690797f44e49f49c0fac7e239ccfb3', '2026-03-09', 'gone', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO setting ("seq", "id", "value", "created_at", "updated_at") VALUES (1, 'reminder_time', '08:30', '2026-03-09T00:00:00+00:00', '2026-03-09T00:00:00+00:00');
INSERT INTO summary ("seq", "application_id", "state", "company_key", "planned_on", "last_interview_on", "last_contact_on", "promise_on", "thanked", "to_thank", "action", "step_on", "due_on", "channel", "recipients", "recipient_names", "letter_kind", "why", "top_reason") VALUES (1, '6505d20896b14668bf6665a21c385c27', 'waiting', 'zebra1', '0001-01-01', NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, 'none', 'none', '', NULL, '', NULL);
INSERT INTO summary ("seq", "application_id", "state", "company_key", "planned_on", "last_interview_on", "last_contact_on", "promise_on", "thanked", "to_thank", "action", "step_on", "due_on", "channel", "recipients", "recipient_names", "letter_kind", "why", "top_reason") VALUES (2, '12690797f44e49f49c0fac7e239ccfb3', 'waiting', 'osterreich ’n “x”1', '0001-01-01', NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, 'none', 'none', '', NULL, '', NULL);
INSERT INTO application_search ("rowid", "body") VALUES (1, 'zebra1
zebra2
zebra3



zebra4

zebra6
zebra5



zebra11
zebra9
zebra10
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
Österreich ’n “x”12

Österreich ’n “x”7
Österreich ’n “x”8



');
INSERT INTO person_search ("rowid", "body") VALUES (1, 'zebra5




');
INSERT INTO person_search ("rowid", "body") VALUES (2, 'Österreich ’n “x”5




');
COMMIT;
