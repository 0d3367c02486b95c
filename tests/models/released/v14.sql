PRAGMA application_id = 1130523441;
PRAGMA user_version = 14;
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
, other_channel TEXT, digest TEXT NOT NULL DEFAULT '', digest_at TEXT) STRICT;
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
INSERT INTO application ("seq", "id", "company", "role", "location", "country", "subdivision", "role_type", "posting_url", "careers_url", "source", "agency", "salary_note", "notes", "no_calls", "no_contact", "other_offer_deadline", "remind", "state", "outcome_reason", "created_at", "updated_at", "applied_on", "closing_on", "internal", "offer_told_on", "offer_on", "offer_answer_by", "letter_language") VALUES (1, 'e75c2ebfcb744870bb4f38cfc1e87e3f', 'zebra1', 'zebra2', 'zebra3', 'US', '', 'other', '', '', '', '', '', 'zebra4', 0, 0, NULL, 1, 'waiting', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', NULL, NULL, 0, NULL, NULL, NULL, 'de');
INSERT INTO application ("seq", "id", "company", "role", "location", "country", "subdivision", "role_type", "posting_url", "careers_url", "source", "agency", "salary_note", "notes", "no_calls", "no_contact", "other_offer_deadline", "remind", "state", "outcome_reason", "created_at", "updated_at", "applied_on", "closing_on", "internal", "offer_told_on", "offer_on", "offer_answer_by", "letter_language") VALUES (2, '73643b87bc10461f9f265c86c3b5da92', 'Österreich ’n “x”1', 'Österreich ’n “x”2', 'Österreich ’n “x”3', 'US', '', 'other', '', '', '', '', '', 'Österreich ’n “x”4', 0, 0, NULL, 1, 'waiting', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', NULL, NULL, 0, NULL, NULL, NULL, 'de');
INSERT INTO state_change ("seq", "id", "application_id", "state", "on", "note", "created_at", "updated_at") VALUES (1, '22440f1b06504be78004c73c63d9bfc9', 'e75c2ebfcb744870bb4f38cfc1e87e3f', 'waiting', '2026-03-09', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO state_change ("seq", "id", "application_id", "state", "on", "note", "created_at", "updated_at") VALUES (2, 'e129070e6b8241e4985943780f2a9527', '73643b87bc10461f9f265c86c3b5da92', 'waiting', '2026-03-09', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interview ("seq", "id", "application_id", "round", "format", "starts", "zone", "promise_words", "promise_on", "notes", "created_at", "updated_at", "status", "status_on", "minutes", "invitation_uid", "invitation_occurrence", "invitation_sequence", "invitation_stamp") VALUES (1, '21ee3326ed0f404284806102b39c4696', 'e75c2ebfcb744870bb4f38cfc1e87e3f', 'single', 'unknown', '2026-03-05T14:00:00', 'UTC', '', NULL, 'zebra6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'planned', NULL, NULL, '', '', 0, NULL);
INSERT INTO interview ("seq", "id", "application_id", "round", "format", "starts", "zone", "promise_words", "promise_on", "notes", "created_at", "updated_at", "status", "status_on", "minutes", "invitation_uid", "invitation_occurrence", "invitation_sequence", "invitation_stamp") VALUES (2, '2e33f517d636470f8d7c98649f1f7557', '73643b87bc10461f9f265c86c3b5da92', 'single', 'unknown', '2026-03-05T14:00:00', 'UTC', '', NULL, 'Österreich ’n “x”6', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'planned', NULL, NULL, '', '', 0, NULL);
INSERT INTO person ("seq", "id", "name", "name_key", "title", "company", "email", "phone", "profile_url", "notes", "no_calls", "no_contact", "created_at", "updated_at", "form_of_address", "courtesy", "letter_language") VALUES (1, '81ce1096b73342718f35708a9193fedd', 'zebra5', 'zebra5', '', '', '', '', '', '', 0, 0, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'zebra16', 'ms', 'fr');
INSERT INTO person ("seq", "id", "name", "name_key", "title", "company", "email", "phone", "profile_url", "notes", "no_calls", "no_contact", "created_at", "updated_at", "form_of_address", "courtesy", "letter_language") VALUES (2, '8a8434308ea54b39aaf9a34d02ec4f71', 'Österreich ’n “x”5', 'osterreich ''n “x”5', '', '', '', '', '', '', 0, 0, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'Österreich ’n “x”16', 'ms', 'fr');
INSERT INTO involvement ("seq", "id", "application_id", "person_id", "part", "created_at", "updated_at") VALUES (1, 'ec73146a3b814b01b6377354c608e82a', 'e75c2ebfcb744870bb4f38cfc1e87e3f', '81ce1096b73342718f35708a9193fedd', 'interviewer', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO involvement ("seq", "id", "application_id", "person_id", "part", "created_at", "updated_at") VALUES (2, 'e36f1536fe5f47e5b7d61ea3882ca939', '73643b87bc10461f9f265c86c3b5da92', '8a8434308ea54b39aaf9a34d02ec4f71', 'interviewer', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO attendance ("seq", "id", "interview_id", "person_id", "detail", "created_at", "updated_at", "for_letter", "private") VALUES (1, 'c27dafba856c486f8f0381f4f5e0caae', '21ee3326ed0f404284806102b39c4696', '81ce1096b73342718f35708a9193fedd', 'zebra11', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'zebra14', 'zebra15');
INSERT INTO attendance ("seq", "id", "interview_id", "person_id", "detail", "created_at", "updated_at", "for_letter", "private") VALUES (2, '4c66a43b0eb34ad5bff377f5053f3df9', '2e33f517d636470f8d7c98649f1f7557', '8a8434308ea54b39aaf9a34d02ec4f71', 'Österreich ’n “x”11', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'Österreich ’n “x”14', 'Österreich ’n “x”15');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at", "message_key") VALUES (1, 'b35b4345fe704b48a1a516f209b813b5', 'e75c2ebfcb744870bb4f38cfc1e87e3f', '2026-03-06T09:30:00', 'UTC', 'outbound', 'email', 'other', 'zebra7', 'zebra8', '', NULL, NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', '');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at", "message_key") VALUES (2, '14e2786994a948139efc5f62fe651cc9', 'e75c2ebfcb744870bb4f38cfc1e87e3f', '2026-03-08T11:00:00', 'UTC', 'outbound', 'email', 'other', '', '', '', NULL, 'b35b4345fe704b48a1a516f209b813b5', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', '');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at", "message_key") VALUES (3, '517ccf8d1a544548a5479f94116d5944', '73643b87bc10461f9f265c86c3b5da92', '2026-03-06T09:30:00', 'UTC', 'outbound', 'email', 'other', 'Österreich ’n “x”7', 'Österreich ’n “x”8', '', NULL, NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', '');
INSERT INTO interaction ("seq", "id", "application_id", "at", "zone", "direction", "channel", "kind", "subject", "text", "promise_words", "promise_on", "answers_id", "created_at", "updated_at", "message_key") VALUES (4, '959c0f7a132d43e88cf8664acc6c5195', '73643b87bc10461f9f265c86c3b5da92', '2026-03-08T11:00:00', 'UTC', 'outbound', 'email', 'other', '', '', '', NULL, '517ccf8d1a544548a5479f94116d5944', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', '');
INSERT INTO participation ("seq", "id", "interaction_id", "person_id", "created_at", "updated_at") VALUES (1, '35a28e3bd3ad4e3a857d232d963dde9f', 'b35b4345fe704b48a1a516f209b813b5', '81ce1096b73342718f35708a9193fedd', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO participation ("seq", "id", "interaction_id", "person_id", "created_at", "updated_at") VALUES (2, '70f8f1b7d7814ce5810e5dc290a010d0', '517ccf8d1a544548a5479f94116d5944', '8a8434308ea54b39aaf9a34d02ec4f71', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO problem ("seq", "id", "application_id", "interview_id", "person_id", "problem", "idea", "created_at", "updated_at", "result") VALUES (1, '1a5ce25d14284e7a947611a7d6c0dcb3', 'e75c2ebfcb744870bb4f38cfc1e87e3f', '21ee3326ed0f404284806102b39c4696', '81ce1096b73342718f35708a9193fedd', 'zebra9', 'zebra10', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'zebra13');
INSERT INTO problem ("seq", "id", "application_id", "interview_id", "person_id", "problem", "idea", "created_at", "updated_at", "result") VALUES (2, '1766f7e7a05e48b88d6d4169078d5865', '73643b87bc10461f9f265c86c3b5da92', '2e33f517d636470f8d7c98649f1f7557', '8a8434308ea54b39aaf9a34d02ec4f71', 'Österreich ’n “x”9', 'Österreich ’n “x”10', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 'Österreich ’n “x”13');
INSERT INTO signal ("seq", "id", "application_id", "kind", "observed_on", "until", "note", "created_at", "updated_at") VALUES (1, 'dfa19dd545a442d6b5bb7f58e63d26f1', 'e75c2ebfcb744870bb4f38cfc1e87e3f', 'vague_close', '2026-03-05', NULL, 'zebra12', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO signal ("seq", "id", "application_id", "kind", "observed_on", "until", "note", "created_at", "updated_at") VALUES (2, '3c15d7d961b0476c8c71b9587ee38fa3', '73643b87bc10461f9f265c86c3b5da92', 'vague_close', '2026-03-05', NULL, 'Österreich ’n “x”12', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO advice_run ("seq", "id", "application_id", "asked_on", "answers", "ranking", "action", "step_on", "outcome", "created_at", "updated_at") VALUES (1, '999697a8492345f6af8203a2de51a2ca', 'e75c2ebfcb744870bb4f38cfc1e87e3f', '2026-03-09', '{}', '[]', 'send_check_in', '2026-03-09', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO advice_run ("seq", "id", "application_id", "asked_on", "answers", "ranking", "action", "step_on", "outcome", "created_at", "updated_at") VALUES (2, '5afe29a88e394174bed33a6b61ada6af', '73643b87bc10461f9f265c86c3b5da92', '2026-03-09', '{}', '[]', 'send_check_in', '2026-03-09', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO reminder ("seq", "id", "application_id", "action", "step_on", "due", "zone", "state", "fired_at", "created_at", "updated_at", "shown_at") VALUES (1, 'de42c5f8aa69472e8e90f8b421c118e5', 'e75c2ebfcb744870bb4f38cfc1e87e3f', 'send_check_in', '2026-03-13', '2026-03-13T09:00:00', 'UTC', 'planned', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', NULL);
INSERT INTO reminder ("seq", "id", "application_id", "action", "step_on", "due", "zone", "state", "fired_at", "created_at", "updated_at", "shown_at") VALUES (2, '768775410cb84cccbd909fb390808cf0', '73643b87bc10461f9f265c86c3b5da92', 'send_check_in', '2026-03-13', '2026-03-13T09:00:00', 'UTC', 'planned', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', NULL);
INSERT INTO letter_draft ("seq", "id", "application_id", "person_id", "kind", "subject", "body", "created_at", "updated_at", "attaches", "handed_over_at") VALUES (1, '4f9c711eb4f44d62b8e7ba646a96bdfe', 'e75c2ebfcb744870bb4f38cfc1e87e3f', '81ce1096b73342718f35708a9193fedd', 'thank_you', '', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 0, NULL);
INSERT INTO letter_draft ("seq", "id", "application_id", "person_id", "kind", "subject", "body", "created_at", "updated_at", "attaches", "handed_over_at") VALUES (2, '95aad5b863ca474abdc338887bdfa5a4', '73643b87bc10461f9f265c86c3b5da92', '8a8434308ea54b39aaf9a34d02ec4f71', 'thank_you', '', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00', 0, NULL);
INSERT INTO careers_check ("seq", "id", "application_id", "checked_on", "status", "note", "created_at", "updated_at") VALUES (1, 'a373165b4120434da9a482f02cc2006f', 'e75c2ebfcb744870bb4f38cfc1e87e3f', '2026-03-09', 'gone', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO careers_check ("seq", "id", "application_id", "checked_on", "status", "note", "created_at", "updated_at") VALUES (2, '34eafedcdaa94836a1567d613e7232b2', '73643b87bc10461f9f265c86c3b5da92', '2026-03-09', 'gone', '', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO setting ("seq", "id", "value", "created_at", "updated_at") VALUES (1, 'written_by', '0.1.0', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO setting ("seq", "id", "value", "created_at", "updated_at") VALUES (15, 'reminder_time', '08:30', '2026-03-09T00:00:00+00:00', '2026-03-09T00:00:00+00:00');
INSERT INTO letter_template ("seq", "id", "language", "kind", "tone", "number", "text", "created_at", "updated_at") VALUES (1, 'd8d972782c564204a57184e253a8783f', 'en', 'check_in', 'warm', 0, 'Hello.', '2026-03-09T00:00:00+00:00', '2026-03-09T00:00:00+00:00');
INSERT INTO interview_reminder ("seq", "id", "interview_id", "moment", "starts", "zone", "fired_at", "shown_at", "created_at", "updated_at") VALUES (1, '0e3c4d0e5e514c8d9c1a4bf3b74d38e7', '21ee3326ed0f404284806102b39c4696', 'hour_before', '2026-03-05T14:00:00', 'UTC', '2026-03-05T13:00:00+00:00', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO interview_reminder ("seq", "id", "interview_id", "moment", "starts", "zone", "fired_at", "shown_at", "created_at", "updated_at") VALUES (2, '2042a903b7564a8fbd15e381cbb8ea01', '2e33f517d636470f8d7c98649f1f7557', 'hour_before', '2026-03-05T14:00:00', 'UTC', '2026-03-05T13:00:00+00:00', NULL, '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
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
INSERT INTO summary ("seq", "application_id", "state", "company_key", "replan_at", "interviewed", "last_interview_on", "last_contact_on", "promise_on", "thanked", "to_thank", "action", "step_on", "step_at", "due_at", "channel", "recipients", "recipient_names", "letter_kind", "why", "top_reason", "other_channel", "digest", "digest_at") VALUES (1, 'e75c2ebfcb744870bb4f38cfc1e87e3f', 'waiting', 'zebra1', '0001-01-01T00:00:00+00:00', 0, NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 'none', 'none', '', NULL, '', NULL, NULL, '', NULL);
INSERT INTO summary ("seq", "application_id", "state", "company_key", "replan_at", "interviewed", "last_interview_on", "last_contact_on", "promise_on", "thanked", "to_thank", "action", "step_on", "step_at", "due_at", "channel", "recipients", "recipient_names", "letter_kind", "why", "top_reason", "other_channel", "digest", "digest_at") VALUES (2, '73643b87bc10461f9f265c86c3b5da92', 'waiting', 'osterreich ''n “x”1', '0001-01-01T00:00:00+00:00', 0, NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 'none', 'none', '', NULL, '', NULL, NULL, '', NULL);
INSERT INTO asked_question ("seq", "id", "application_id", "interview_id", "question", "answer", "created_at", "updated_at") VALUES (1, '195d1770f67a4e5a9b9e47b7c41bef41', 'e75c2ebfcb744870bb4f38cfc1e87e3f', '21ee3326ed0f404284806102b39c4696', 'zebra17', 'zebra18', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO asked_question ("seq", "id", "application_id", "interview_id", "question", "answer", "created_at", "updated_at") VALUES (2, 'a9e2b56f3510460b85dd507899b78434', '73643b87bc10461f9f265c86c3b5da92', '2e33f517d636470f8d7c98649f1f7557', 'Österreich ’n “x”17', 'Österreich ’n “x”18', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO posting ("seq", "id", "application_id", "kept_on", "source", "text", "created_at", "updated_at") VALUES (1, '2cfeb38939d743369cb09f388b6737b5', 'e75c2ebfcb744870bb4f38cfc1e87e3f', '2026-03-09', 'zebra19', 'zebra20', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO posting ("seq", "id", "application_id", "kept_on", "source", "text", "created_at", "updated_at") VALUES (2, '79d2a3973db349e99e8653b3758a9223', '73643b87bc10461f9f265c86c3b5da92', '2026-03-09', 'Österreich ’n “x”19', 'Österreich ’n “x”20', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO sent_document ("seq", "id", "application_id", "kind", "name", "version", "path", "sent_on", "created_at", "updated_at") VALUES (1, '96bc3ad8a90c44df98412bb901bfdcab', 'e75c2ebfcb744870bb4f38cfc1e87e3f', 'cv', 'zebra21', 'zebra22', '/zebra23', '2026-03-09', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
INSERT INTO sent_document ("seq", "id", "application_id", "kind", "name", "version", "path", "sent_on", "created_at", "updated_at") VALUES (2, 'bf2c17f9adee4f80b18bec3e43270766', '73643b87bc10461f9f265c86c3b5da92', 'cv', 'Österreich ’n “x”21', 'Österreich ’n “x”22', '/Österreich ’n “x”23', '2026-03-09', '2026-03-09T10:00:00+00:00', '2026-03-09T10:00:00+00:00');
COMMIT;
