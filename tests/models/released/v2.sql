PRAGMA application_id = 1130523441;
PRAGMA user_version = 2;
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
INSERT INTO application ("seq", "id", "company", "role", "location", "country", "subdivision", "role_type", "posting_url", "careers_url", "source", "agency", "salary_note", "notes", "no_calls", "no_contact", "other_offer_deadline", "remind", "state", "outcome_reason", "created_at", "updated_at") VALUES (1, '3b556c71f6c642abb496646f4a5fb820', 'zebra1', 'zebra2', 'zebra3', 'US', '', 'other', '', '', '', '', '', 'zebra4', 0, 0, NULL, 1, 'waiting', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO application ("seq", "id", "company", "role", "location", "country", "subdivision", "role_type", "posting_url", "careers_url", "source", "agency", "salary_note", "notes", "no_calls", "no_contact", "other_offer_deadline", "remind", "state", "outcome_reason", "created_at", "updated_at") VALUES (2, 'be452056d82a4c97b524fd4626d6928a', 'Österreich ’n “x”1', 'Österreich ’n “x”2', 'Österreich ’n “x”3', 'US', '', 'other', '', '', '', '', '', 'Österreich ’n “x”4', 0, 0, NULL, 1, 'waiting', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO state_change ("seq", "id", "application_id", "state", "on", "note", "created_at", "updated_at") VALUES (1, '88be8447a6654cc5bf016d022e14b388', '3b556c71f6c642abb496646f4a5fb820', 'waiting', '2026-03-09', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO state_change ("seq", "id", "application_id", "state", "on", "note", "created_at", "updated_at") VALUES (2, 'fd927d9fa6ac4effb54b1f24bd91af22', 'be452056d82a4c97b524fd4626d6928a', 'waiting', '2026-03-09', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interview ("seq", "id", "application_id", "round", "format", "starts", "zone", "promise_words", "promise_on", "notes", "created_at", "updated_at") VALUES (1, '8fadcc975f9f4e75b90a705d54435592', '3b556c71f6c642abb496646f4a5fb820', 'single', 'video', '2026-03-05T14:00:00', 'UTC', '', NULL, 'zebra6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interview ("seq", "id", "application_id", "round", "format", "starts", "zone", "promise_words", "promise_on", "notes", "created_at", "updated_at") VALUES (2, '9c5846d0ee57442294a00b3d13e3eafe', 'be452056d82a4c97b524fd4626d6928a', 'single', 'video', '2026-03-05T14:00:00', 'UTC', '', NULL, 'Österreich ’n “x”6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO person ("seq", "id", "name", "name_key", "title", "company", "email", "phone", "profile_url", "notes", "no_calls", "no_contact", "created_at", "updated_at") VALUES (1, 'd1e0338d806642419dfba7625aad17cd', 'zebra5', 'zebra5', '', '', '', '', '', '', 0, 0, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO person ("seq", "id", "name", "name_key", "title", "company", "email", "phone", "profile_url", "notes", "no_calls", "no_contact", "created_at", "updated_at") VALUES (2, '60953d9bff404c2691d7b0b4f4e6e0c6', 'Österreich ’n “x”5', 'osterreich ’n “x”5', '', '', '', '', '', '', 0, 0, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO involvement ("seq", "id", "application_id", "person_id", "part", "created_at", "updated_at") VALUES (1, '8d36e72dc77a4f69a224b4f6403f4fba', '3b556c71f6c642abb496646f4a5fb820', 'd1e0338d806642419dfba7625aad17cd', 'interviewer', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO involvement ("seq", "id", "application_id", "person_id", "part", "created_at", "updated_at") VALUES (2, '8ef34e91cc064ebdafc2e2a131da6fe1', 'be452056d82a4c97b524fd4626d6928a', '60953d9bff404c2691d7b0b4f4e6e0c6', 'interviewer', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO attendance ("seq", "id", "interview_id", "person_id", "detail", "created_at", "updated_at") VALUES (1, '4960188db1814ced99a13289ba08605d', '8fadcc975f9f4e75b90a705d54435592', 'd1e0338d806642419dfba7625aad17cd', 'zebra11', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO attendance ("seq", "id", "interview_id", "person_id", "detail", "created_at", "updated_at") VALUES (2, 'ed1f61d105e34f5d9498ee69c70df6ae', '9c5846d0ee57442294a00b3d13e3eafe', '60953d9bff404c2691d7b0b4f4e6e0c6', 'Österreich ’n “x”11', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (1, '5d6eb21b58724be787cd1673440db0aa', '3b556c71f6c642abb496646f4a5fb820', '2026-03-06T09:30:00', 'UTC', 'outbound', 'email', 'other', 'zebra7', 'zebra8', '', NULL, NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (2, '6db05fb98ab4465c8c8f3aa253a46167', '3b556c71f6c642abb496646f4a5fb820', '2026-03-08T11:00:00', 'UTC', 'outbound', 'email', 'other', '', '', '', NULL, '5d6eb21b58724be787cd1673440db0aa', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (3, '1028100806934548a573f02f828b0ac2', 'be452056d82a4c97b524fd4626d6928a', '2026-03-06T09:30:00', 'UTC', 'outbound', 'email', 'other', 'Österreich ’n “x”7', 'Österreich ’n “x”8', '', NULL, NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at") VALUES (4, '4c589ffe88b2426cba35dda413f6b9c7', 'be452056d82a4c97b524fd4626d6928a', '2026-03-08T11:00:00', 'UTC', 'outbound', 'email', 'other', '', '', '', NULL, '1028100806934548a573f02f828b0ac2', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO participation ("seq", "id", "interaction_id", "person_id", "created_at", "updated_at") VALUES (1, '46dc2ffdced746a69ced9fe6e13b5078', '5d6eb21b58724be787cd1673440db0aa', 'd1e0338d806642419dfba7625aad17cd', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO participation ("seq", "id", "interaction_id", "person_id", "created_at", "updated_at") VALUES (2, '1acc96e81e174606ad5727fd2394ddc3', '1028100806934548a573f02f828b0ac2', '60953d9bff404c2691d7b0b4f4e6e0c6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO problem ("seq", "id", "application_id", "interview_id", "person_id", "problem", "idea", "created_at", "updated_at", "result") VALUES (1, '2edc2ab298414f249215fb51ec97ff88', '3b556c71f6c642abb496646f4a5fb820', '8fadcc975f9f4e75b90a705d54435592', 'd1e0338d806642419dfba7625aad17cd', 'zebra9', 'zebra10', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'zebra13');
INSERT INTO problem ("seq", "id", "application_id", "interview_id", "person_id", "problem", "idea", "created_at", "updated_at", "result") VALUES (2, '1e3128612d4e46d69af0f7139d4fa460', 'be452056d82a4c97b524fd4626d6928a', '9c5846d0ee57442294a00b3d13e3eafe', '60953d9bff404c2691d7b0b4f4e6e0c6', 'Österreich ’n “x”9', 'Österreich ’n “x”10', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'Österreich ’n “x”13');
INSERT INTO signal ("seq", "id", "application_id", "kind", "observed_on", "until", "note", "created_at", "updated_at") VALUES (1, '3952d8df9c7e4ad69fcc1e1101a77c3b', '3b556c71f6c642abb496646f4a5fb820', 'vague_close', '2026-03-05', NULL, 'zebra12', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO signal ("seq", "id", "application_id", "kind", "observed_on", "until", "note", "created_at", "updated_at") VALUES (2, '4dd68a8b24034537b350ebe15aecf989', 'be452056d82a4c97b524fd4626d6928a', 'vague_close', '2026-03-05', NULL, 'Österreich ’n “x”12', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO advice_run ("seq", "id", "application_id", "asked_on", "answers", "ranking", "action", "step_on", "outcome", "created_at", "updated_at") VALUES (1, 'cb5af1c08af1478080f9c37358416d75', '3b556c71f6c642abb496646f4a5fb820', '2026-03-09', '{}', '[]', 'send_check_in', '2026-03-09', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO advice_run ("seq", "id", "application_id", "asked_on", "answers", "ranking", "action", "step_on", "outcome", "created_at", "updated_at") VALUES (2, 'c2cdb046c25644a980954ab62e51640a', 'be452056d82a4c97b524fd4626d6928a', '2026-03-09', '{}', '[]', 'send_check_in', '2026-03-09', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO reminder ("seq", "id", "application_id", "action", "step_on", "due", "zone", "state", "fired_at", "created_at", "updated_at") VALUES (1, 'd06825e4b10b495db9b4f66a46510f35', '3b556c71f6c642abb496646f4a5fb820', 'send_check_in', '2026-03-13', '2026-03-13T09:00:00', 'UTC', 'planned', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO reminder ("seq", "id", "application_id", "action", "step_on", "due", "zone", "state", "fired_at", "created_at", "updated_at") VALUES (2, '8ae67d9706ae46f08780fe5485c1174a', 'be452056d82a4c97b524fd4626d6928a', 'send_check_in', '2026-03-13', '2026-03-13T09:00:00', 'UTC', 'planned', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO letter_draft ("seq", "id", "application_id", "person_id", "kind", "subject", "body", "created_at", "updated_at", "attaches") VALUES (1, '0ca2841e64a2438b84af06bbd25ad9b4', '3b556c71f6c642abb496646f4a5fb820', 'd1e0338d806642419dfba7625aad17cd', 'thank_you', '', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 0);
INSERT INTO letter_draft ("seq", "id", "application_id", "person_id", "kind", "subject", "body", "created_at", "updated_at", "attaches") VALUES (2, 'd4b32150f9004bd79e10e2e9247a5671', 'be452056d82a4c97b524fd4626d6928a', '60953d9bff404c2691d7b0b4f4e6e0c6', 'thank_you', '', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 0);
INSERT INTO careers_check ("seq", "id", "application_id", "checked_on", "status", "note", "created_at", "updated_at") VALUES (1, 'e534abea16814d51a023bb9adbb65a57', '3b556c71f6c642abb496646f4a5fb820', '2026-03-09', 'gone', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO careers_check ("seq", "id", "application_id", "checked_on", "status", "note", "created_at", "updated_at") VALUES (2, 'ae6c59ade16342cb8c4ee39d48f83c53', 'be452056d82a4c97b524fd4626d6928a', '2026-03-09', 'gone', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO setting ("seq", "id", "value", "created_at", "updated_at") VALUES (1, 'reminder_time', '08:30', '2026-03-09T00:00:00+00:00', '2026-03-09T00:00:00+00:00');
INSERT INTO summary ("seq", "application_id", "state", "company_key", "planned_on", "last_interview_on", "last_contact_on", "promise_on", "thanked", "to_thank", "action", "step_on", "due_on", "channel", "recipients", "recipient_names", "letter_kind", "why", "top_reason") VALUES (1, '3b556c71f6c642abb496646f4a5fb820', 'waiting', 'zebra1', '0001-01-01', NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, 'none', 'none', '', NULL, '', NULL);
INSERT INTO summary ("seq", "application_id", "state", "company_key", "planned_on", "last_interview_on", "last_contact_on", "promise_on", "thanked", "to_thank", "action", "step_on", "due_on", "channel", "recipients", "recipient_names", "letter_kind", "why", "top_reason") VALUES (2, 'be452056d82a4c97b524fd4626d6928a', 'waiting', 'osterreich ’n “x”1', '0001-01-01', NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, 'none', 'none', '', NULL, '', NULL);
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
INSERT INTO letter_template ("seq", "id", "language", "kind", "tone", "number", "text", "created_at", "updated_at") VALUES (1, '3fe57af86d7242babd5bfb3f797e2591', 'en', 'check_in', 'warm', 0, 'Hello.', '2026-03-09T00:00:00+00:00', '2026-03-09T00:00:00+00:00');
COMMIT;
