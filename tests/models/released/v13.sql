PRAGMA application_id = 1130523441;
PRAGMA user_version = 13;
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
, applied_on TEXT, closing_on TEXT, internal INTEGER NOT NULL DEFAULT 0
    CHECK (internal IN (0, 1)), offer_told_on TEXT, offer_on TEXT, offer_answer_by TEXT, letter_language TEXT) STRICT;
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
, status TEXT NOT NULL DEFAULT 'planned', status_on TEXT, minutes INTEGER, invitation_uid TEXT NOT NULL DEFAULT '', invitation_occurrence TEXT NOT NULL DEFAULT '', invitation_sequence INTEGER NOT NULL DEFAULT 0, invitation_stamp TEXT) STRICT;
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
, form_of_address TEXT NOT NULL DEFAULT '', courtesy TEXT, letter_language TEXT) STRICT;
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
    updated_at TEXT NOT NULL, for_letter TEXT NOT NULL DEFAULT '', private TEXT NOT NULL DEFAULT '',
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
, message_key TEXT NOT NULL DEFAULT '') STRICT;
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
, shown_at TEXT) STRICT;
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
    CHECK (attaches IN (0, 1)), handed_over_at TEXT) STRICT;
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
CREATE INDEX state_change_by_application_id ON state_change (application_id);
CREATE INDEX interview_by_application_id_starts ON interview (application_id, starts);
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
CREATE INDEX reminder_by_look ON reminder (due) WHERE action = 'look_at_careers_page'
    AND state IN ('planned', 'snoozed', 'fired');
CREATE TABLE interview_reminder (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE RESTRICT,
    moment TEXT NOT NULL,
    starts TEXT NOT NULL,
    zone TEXT NOT NULL,
    fired_at TEXT NOT NULL,
    shown_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (interview_id, moment, starts, zone)
) STRICT;
CREATE INDEX interview_reminder_by_unshown ON interview_reminder (fired_at)
    WHERE shown_at IS NULL;
CREATE INDEX reminder_by_unshown ON reminder (fired_at)
    WHERE state = 'fired' AND shown_at IS NULL;
CREATE INDEX interview_by_starts ON interview (starts);
CREATE INDEX person_by_name_key_name_seq ON person (name_key, name, seq);
CREATE VIRTUAL TABLE application_search USING fts5 (body, tokenize = 'ascii', prefix = '1 2 3 4 5 6');
CREATE VIRTUAL TABLE person_search USING fts5 (body, tokenize = 'ascii', prefix = '1 2 3 4 5 6');
CREATE TABLE "summary" (
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
, other_channel TEXT) STRICT;
CREATE INDEX summary_by_due_key_seq ON summary (due_key, seq);
CREATE INDEX summary_by_company_key_seq ON summary (company_key, seq);
CREATE INDEX summary_by_interview_key_seq ON summary (interview_key, seq);
CREATE INDEX summary_by_contact_key_seq ON summary (contact_key, seq);
CREATE INDEX summary_by_shelf_seq ON summary (shelf, seq);
CREATE INDEX summary_by_shelf_due_key_seq ON summary (shelf, due_key, seq);
CREATE INDEX summary_by_shelf_company_key_seq ON summary (shelf, company_key, seq);
CREATE INDEX summary_by_shelf_interview_key_seq ON summary (shelf, interview_key, seq);
CREATE INDEX summary_by_shelf_contact_key_seq ON summary (shelf, contact_key, seq);
CREATE INDEX summary_by_replan_at ON summary (replan_at);
CREATE TABLE asked_question (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    interview_id TEXT REFERENCES interview (id) ON DELETE RESTRICT,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX asked_question_by_application_id ON asked_question (application_id);
CREATE INDEX asked_question_by_interview_id ON asked_question (interview_id);
CREATE TABLE posting (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    kept_on TEXT NOT NULL,
    source TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX posting_by_application_id ON posting (application_id);
CREATE TABLE sent_document (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    path TEXT NOT NULL,
    sent_on TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX sent_document_by_application_id ON sent_document (application_id);
INSERT INTO application ("seq", "id", "company", "role", "location", "country", "subdivision", "role_type", "posting_url", "careers_url", "source", "agency", "salary_note", "notes", "no_calls", "no_contact", "other_offer_deadline", "remind", "state", "outcome_reason", "created_at", "updated_at", "applied_on", "closing_on", "internal", "offer_told_on", "offer_on", "offer_answer_by", "letter_language") VALUES (1, '2d988a1d4ae84257a75a321c31896e61', 'zebra1', 'zebra2', 'zebra3', 'US', '', 'other', '', '', '', '', '', 'zebra4', 0, 0, NULL, 1, 'waiting', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', NULL, NULL, 0, NULL, NULL, NULL, 'de');
INSERT INTO application ("seq", "id", "company", "role", "location", "country", "subdivision", "role_type", "posting_url", "careers_url", "source", "agency", "salary_note", "notes", "no_calls", "no_contact", "other_offer_deadline", "remind", "state", "outcome_reason", "created_at", "updated_at", "applied_on", "closing_on", "internal", "offer_told_on", "offer_on", "offer_answer_by", "letter_language") VALUES (2, 'c0c3f09b60564e2f830ebcb7f16f173a', 'Österreich ’n “x”1', 'Österreich ’n “x”2', 'Österreich ’n “x”3', 'US', '', 'other', '', '', '', '', '', 'Österreich ’n “x”4', 0, 0, NULL, 1, 'waiting', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', NULL, NULL, 0, NULL, NULL, NULL, 'de');
INSERT INTO state_change ("seq", "id", "application_id", "state", "on", "note", "created_at", "updated_at") VALUES (1, '75a16954679a41d398241e23497df5ee', '2d988a1d4ae84257a75a321c31896e61', 'waiting', '2026-03-09', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO state_change ("seq", "id", "application_id", "state", "on", "note", "created_at", "updated_at") VALUES (2, 'c5accb86160b408fb269ca03959e3cce', 'c0c3f09b60564e2f830ebcb7f16f173a', 'waiting', '2026-03-09', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interview ("seq", "id", "application_id", "round", "format", "starts", "zone", "promise_words", "promise_on", "notes", "created_at", "updated_at", "status", "status_on", "minutes", "invitation_uid", "invitation_occurrence", "invitation_sequence", "invitation_stamp") VALUES (1, '79b290e88870474aae00cbd9b9418509', '2d988a1d4ae84257a75a321c31896e61', 'single', 'unknown', '2026-03-05T14:00:00', 'UTC', '', NULL, 'zebra6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'planned', NULL, NULL, '', '', 0, NULL);
INSERT INTO interview ("seq", "id", "application_id", "round", "format", "starts", "zone", "promise_words", "promise_on", "notes", "created_at", "updated_at", "status", "status_on", "minutes", "invitation_uid", "invitation_occurrence", "invitation_sequence", "invitation_stamp") VALUES (2, '67b7fa15b8024c38b1a9c26d302fdfdc', 'c0c3f09b60564e2f830ebcb7f16f173a', 'single', 'unknown', '2026-03-05T14:00:00', 'UTC', '', NULL, 'Österreich ’n “x”6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'planned', NULL, NULL, '', '', 0, NULL);
INSERT INTO person ("seq", "id", "name", "name_key", "title", "company", "email", "phone", "profile_url", "notes", "no_calls", "no_contact", "created_at", "updated_at", "form_of_address", "courtesy", "letter_language") VALUES (1, 'a1caa59bc91b4fe3be774d7b37d2dff5', 'zebra5', 'zebra5', '', '', '', '', '', '', 0, 0, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'zebra16', 'ms', 'fr');
INSERT INTO person ("seq", "id", "name", "name_key", "title", "company", "email", "phone", "profile_url", "notes", "no_calls", "no_contact", "created_at", "updated_at", "form_of_address", "courtesy", "letter_language") VALUES (2, 'cdf84014a2f349d4afe72c684ed15048', 'Österreich ’n “x”5', 'osterreich ''n “x”5', '', '', '', '', '', '', 0, 0, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'Österreich ’n “x”16', 'ms', 'fr');
INSERT INTO involvement ("seq", "id", "application_id", "person_id", "part", "created_at", "updated_at") VALUES (1, 'adcb537a878f45ad8e295b1cc79c1fea', '2d988a1d4ae84257a75a321c31896e61', 'a1caa59bc91b4fe3be774d7b37d2dff5', 'interviewer', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO involvement ("seq", "id", "application_id", "person_id", "part", "created_at", "updated_at") VALUES (2, 'a0d9f2934e0041cd8dc5c3186ddcba10', 'c0c3f09b60564e2f830ebcb7f16f173a', 'cdf84014a2f349d4afe72c684ed15048', 'interviewer', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO attendance ("seq", "id", "interview_id", "person_id", "detail", "created_at", "updated_at", "for_letter", "private") VALUES (1, '5174cc2e576944608dde0ba84aac70da', '79b290e88870474aae00cbd9b9418509', 'a1caa59bc91b4fe3be774d7b37d2dff5', 'zebra11', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'zebra14', 'zebra15');
INSERT INTO attendance ("seq", "id", "interview_id", "person_id", "detail", "created_at", "updated_at", "for_letter", "private") VALUES (2, '8c6b5cf6c7504a208ed0ca03e2760e31', '67b7fa15b8024c38b1a9c26d302fdfdc', 'cdf84014a2f349d4afe72c684ed15048', 'Österreich ’n “x”11', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'Österreich ’n “x”14', 'Österreich ’n “x”15');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at", "message_key") VALUES (1, '4f49bfe521a0470a9749617297288ce9', '2d988a1d4ae84257a75a321c31896e61', '2026-03-06T09:30:00', 'UTC', 'outbound', 'email', 'other', 'zebra7', 'zebra8', '', NULL, NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', '');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at", "message_key") VALUES (2, '65d1c235bcd740079701297f574bbfd3', '2d988a1d4ae84257a75a321c31896e61', '2026-03-08T11:00:00', 'UTC', 'outbound', 'email', 'other', '', '', '', NULL, '4f49bfe521a0470a9749617297288ce9', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', '');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at", "message_key") VALUES (3, '03f591702fea493a9cfb1f50a891c127', 'c0c3f09b60564e2f830ebcb7f16f173a', '2026-03-06T09:30:00', 'UTC', 'outbound', 'email', 'other', 'Österreich ’n “x”7', 'Österreich ’n “x”8', '', NULL, NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', '');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at", "message_key") VALUES (4, '42b2379c2acd451485f3f3e5a9338316', 'c0c3f09b60564e2f830ebcb7f16f173a', '2026-03-08T11:00:00', 'UTC', 'outbound', 'email', 'other', '', '', '', NULL, '03f591702fea493a9cfb1f50a891c127', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', '');
INSERT INTO participation ("seq", "id", "interaction_id", "person_id", "created_at", "updated_at") VALUES (1, '5f95cf8c4415486cb275a5715d15e36d', '4f49bfe521a0470a9749617297288ce9', 'a1caa59bc91b4fe3be774d7b37d2dff5', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO participation ("seq", "id", "interaction_id", "person_id", "created_at", "updated_at") VALUES (2, 'bbe7ee0baca94be0ae306028fd447a82', '03f591702fea493a9cfb1f50a891c127', 'cdf84014a2f349d4afe72c684ed15048', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO problem ("seq", "id", "application_id", "interview_id", "person_id", "problem", "idea", "created_at", "updated_at", "result") VALUES (1, 'd5f42e8adcaf4099bff35d14ba9204f0', '2d988a1d4ae84257a75a321c31896e61', '79b290e88870474aae00cbd9b9418509', 'a1caa59bc91b4fe3be774d7b37d2dff5', 'zebra9', 'zebra10', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'zebra13');
INSERT INTO problem ("seq", "id", "application_id", "interview_id", "person_id", "problem", "idea", "created_at", "updated_at", "result") VALUES (2, 'e5e64eb48f944f9eb1eed2e3e1e80831', 'c0c3f09b60564e2f830ebcb7f16f173a', '67b7fa15b8024c38b1a9c26d302fdfdc', 'cdf84014a2f349d4afe72c684ed15048', 'Österreich ’n “x”9', 'Österreich ’n “x”10', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'Österreich ’n “x”13');
INSERT INTO signal ("seq", "id", "application_id", "kind", "observed_on", "until", "note", "created_at", "updated_at") VALUES (1, 'da7d4a7d51584eadad65bcfcf86a6e96', '2d988a1d4ae84257a75a321c31896e61', 'vague_close', '2026-03-05', NULL, 'zebra12', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO signal ("seq", "id", "application_id", "kind", "observed_on", "until", "note", "created_at", "updated_at") VALUES (2, 'bfbab28cc35d402f902013c797034a4c', 'c0c3f09b60564e2f830ebcb7f16f173a', 'vague_close', '2026-03-05', NULL, 'Österreich ’n “x”12', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO advice_run ("seq", "id", "application_id", "asked_on", "answers", "ranking", "action", "step_on", "outcome", "created_at", "updated_at") VALUES (1, 'fe0b4fd40bb943109f386a4a81cb91ef', '2d988a1d4ae84257a75a321c31896e61', '2026-03-09', '{}', '[]', 'send_check_in', '2026-03-09', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO advice_run ("seq", "id", "application_id", "asked_on", "answers", "ranking", "action", "step_on", "outcome", "created_at", "updated_at") VALUES (2, 'f8d9796d6d744eb9a74d7b1c8948a198', 'c0c3f09b60564e2f830ebcb7f16f173a', '2026-03-09', '{}', '[]', 'send_check_in', '2026-03-09', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO reminder ("seq", "id", "application_id", "action", "step_on", "due", "zone", "state", "fired_at", "created_at", "updated_at", "shown_at") VALUES (1, '35ffa5f96a7c459c9ea7e5ed64cd5aa8', '2d988a1d4ae84257a75a321c31896e61', 'send_check_in', '2026-03-13', '2026-03-13T09:00:00', 'UTC', 'planned', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', NULL);
INSERT INTO reminder ("seq", "id", "application_id", "action", "step_on", "due", "zone", "state", "fired_at", "created_at", "updated_at", "shown_at") VALUES (2, '630e2afca7af437da6615cd50f0945e3', 'c0c3f09b60564e2f830ebcb7f16f173a', 'send_check_in', '2026-03-13', '2026-03-13T09:00:00', 'UTC', 'planned', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', NULL);
INSERT INTO letter_draft ("seq", "id", "application_id", "person_id", "kind", "subject", "body", "created_at", "updated_at", "attaches", "handed_over_at") VALUES (1, 'ba9738271aaf4ab7b4d5ba7539c973d7', '2d988a1d4ae84257a75a321c31896e61', 'a1caa59bc91b4fe3be774d7b37d2dff5', 'thank_you', '', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 0, NULL);
INSERT INTO letter_draft ("seq", "id", "application_id", "person_id", "kind", "subject", "body", "created_at", "updated_at", "attaches", "handed_over_at") VALUES (2, '7369f704cf42430bb76a8ee6def9e0ee', 'c0c3f09b60564e2f830ebcb7f16f173a', 'cdf84014a2f349d4afe72c684ed15048', 'thank_you', '', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 0, NULL);
INSERT INTO careers_check ("seq", "id", "application_id", "checked_on", "status", "note", "created_at", "updated_at") VALUES (1, '21bb01d5e0414f37a67d0e51bceb5bc7', '2d988a1d4ae84257a75a321c31896e61', '2026-03-09', 'gone', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO careers_check ("seq", "id", "application_id", "checked_on", "status", "note", "created_at", "updated_at") VALUES (2, '0aad01eb48c34c6a993a08c15d7a56a4', 'c0c3f09b60564e2f830ebcb7f16f173a', '2026-03-09', 'gone', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO setting ("seq", "id", "value", "created_at", "updated_at") VALUES (1, 'written_by', '0.1.0', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO setting ("seq", "id", "value", "created_at", "updated_at") VALUES (14, 'reminder_time', '08:30', '2026-03-09T00:00:00+00:00', '2026-03-09T00:00:00+00:00');
INSERT INTO letter_template ("seq", "id", "language", "kind", "tone", "number", "text", "created_at", "updated_at") VALUES (1, '2f6715e1ba7d41ae87cf77f3a5eb9bcc', 'en', 'check_in', 'warm', 0, 'Hello.', '2026-03-09T00:00:00+00:00', '2026-03-09T00:00:00+00:00');
INSERT INTO interview_reminder ("seq", "id", "interview_id", "moment", "starts", "zone", "fired_at", "shown_at", "created_at", "updated_at") VALUES (1, '0ce9c55b88294ae2944846b197146736', '79b290e88870474aae00cbd9b9418509', 'hour_before', '2026-03-05T14:00:00', 'UTC', '2026-03-05T13:00:00+00:00', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interview_reminder ("seq", "id", "interview_id", "moment", "starts", "zone", "fired_at", "shown_at", "created_at", "updated_at") VALUES (2, '636fb26104da4612b53aa90db99546b2', '67b7fa15b8024c38b1a9c26d302fdfdc', 'hour_before', '2026-03-05T14:00:00', 'UTC', '2026-03-05T13:00:00+00:00', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO application_search ("rowid", "body") VALUES (1, 'zebra1
zebra2
zebra3





zebra4

zebra6
zebra5





zebra16
zebra11
zebra14
zebra15
zebra9
zebra10
zebra13
zebra12


zebra7
zebra8




zebra17
zebra18
zebra19
zebra20
zebra21
zebra22
/zebra23');
INSERT INTO application_search ("rowid", "body") VALUES (2, 'osterreich n x 1
osterreich n x 2
osterreich n x 3





osterreich n x 4

osterreich n x 6
osterreich n x 5





osterreich n x 16
osterreich n x 11
osterreich n x 14
osterreich n x 15
osterreich n x 9
osterreich n x 10
osterreich n x 13
osterreich n x 12


osterreich n x 7
osterreich n x 8




osterreich n x 17
osterreich n x 18
osterreich n x 19
osterreich n x 20
osterreich n x 21
osterreich n x 22
osterreich n x 23
oesterreich oesterreich');
INSERT INTO person_search ("rowid", "body") VALUES (1, 'zebra5






zebra16');
INSERT INTO person_search ("rowid", "body") VALUES (2, 'osterreich n x 5






osterreich n x 16
oesterreich');
INSERT INTO summary ("seq", "application_id", "state", "company_key", "replan_at", "interviewed", "last_interview_on", "last_contact_on", "promise_on", "thanked", "to_thank", "action", "step_on", "step_at", "due_at", "channel", "recipients", "recipient_names", "letter_kind", "why", "top_reason", "other_channel") VALUES (1, '2d988a1d4ae84257a75a321c31896e61', 'waiting', 'zebra1', '0001-01-01T00:00:00+00:00', 0, NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 'none', 'none', '', NULL, '', NULL, NULL);
INSERT INTO summary ("seq", "application_id", "state", "company_key", "replan_at", "interviewed", "last_interview_on", "last_contact_on", "promise_on", "thanked", "to_thank", "action", "step_on", "step_at", "due_at", "channel", "recipients", "recipient_names", "letter_kind", "why", "top_reason", "other_channel") VALUES (2, 'c0c3f09b60564e2f830ebcb7f16f173a', 'waiting', 'osterreich ''n “x”1', '0001-01-01T00:00:00+00:00', 0, NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 'none', 'none', '', NULL, '', NULL, NULL);
INSERT INTO asked_question ("seq", "id", "application_id", "interview_id", "question", "answer", "created_at", "updated_at") VALUES (1, 'f4277d5cad60480fb45407d6ccd0f2ae', '2d988a1d4ae84257a75a321c31896e61', '79b290e88870474aae00cbd9b9418509', 'zebra17', 'zebra18', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO asked_question ("seq", "id", "application_id", "interview_id", "question", "answer", "created_at", "updated_at") VALUES (2, '1e1a4af69c9c42178b4116bb0cb1a9e4', 'c0c3f09b60564e2f830ebcb7f16f173a', '67b7fa15b8024c38b1a9c26d302fdfdc', 'Österreich ’n “x”17', 'Österreich ’n “x”18', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO posting ("seq", "id", "application_id", "kept_on", "source", "text", "created_at", "updated_at") VALUES (1, 'ab434772b707494e984a159d83d0bd62', '2d988a1d4ae84257a75a321c31896e61', '2026-03-09', 'zebra19', 'zebra20', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO posting ("seq", "id", "application_id", "kept_on", "source", "text", "created_at", "updated_at") VALUES (2, '1871ed43d5c346d3a466ab2f1b5b9ad0', 'c0c3f09b60564e2f830ebcb7f16f173a', '2026-03-09', 'Österreich ’n “x”19', 'Österreich ’n “x”20', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO sent_document ("seq", "id", "application_id", "kind", "name", "version", "path", "sent_on", "created_at", "updated_at") VALUES (1, 'fafac49fcc9149e89e7d62835729d1fe', '2d988a1d4ae84257a75a321c31896e61', 'cv', 'zebra21', 'zebra22', '/zebra23', '2026-03-09', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO sent_document ("seq", "id", "application_id", "kind", "name", "version", "path", "sent_on", "created_at", "updated_at") VALUES (2, 'b3fe4d0c5e7f48e9afcc1de597a263bf', 'c0c3f09b60564e2f830ebcb7f16f173a', 'cv', 'Österreich ’n “x”21', 'Österreich ’n “x”22', '/Österreich ’n “x”23', '2026-03-09', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
COMMIT;
