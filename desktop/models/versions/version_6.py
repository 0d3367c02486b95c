"""Version 6: the search index and the sort keys use the same fold; links are searched, too.

The index is rebuilt: `document` folds and splits its words, so SQLite's tokenizer is "ascii".
Released: never edited, later versions change it.
"""

_APPLICATION = """
SELECT a.seq, document(a.company || char(10) || a.role || char(10) || a.location || char(10)
    || a.agency || char(10) || a.posting_url || char(10) || a.careers_url || char(10)
    || a.source || char(10) || a.salary_note || char(10) || a.notes || char(10)
    || coalesce((SELECT group_concat(i.promise_words || char(10) || i.notes, char(10))
        FROM interview i WHERE i.application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(p.name || char(10) || p.title || char(10) || p.email
            || char(10) || p.phone || char(10) || p.profile_url || char(10) || p.notes, char(10))
        FROM person p WHERE p.id IN (
            SELECT person_id FROM involvement WHERE application_id = a.id
            UNION SELECT t.person_id FROM attendance t JOIN interview i ON i.id = t.interview_id
                WHERE i.application_id = a.id
            UNION SELECT t.person_id FROM participation t
                JOIN interaction c ON c.id = t.interaction_id WHERE c.application_id = a.id)), '')
    || char(10)
    || coalesce((SELECT group_concat(t.detail, char(10)) FROM attendance t
        JOIN interview i ON i.id = t.interview_id WHERE i.application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(problem || char(10) || idea
        || iif(result = '', '', char(10) || result), char(10)) FROM problem
        WHERE application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(note, char(10)) FROM signal
        WHERE application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(note, char(10)) FROM careers_check
        WHERE application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(note, char(10)) FROM state_change
        WHERE application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(subject || char(10) || text || char(10) || promise_words,
        char(10)) FROM interaction WHERE application_id = a.id), ''))
FROM application a"""

_PERSON = """
SELECT p.seq, document(p.name || char(10) || p.title || char(10) || p.company || char(10)
    || p.email || char(10) || p.phone || char(10) || p.profile_url || char(10) || p.notes)
FROM person p"""

#: Prefix indexes make searching while typing fast.
_TOKENS = "tokenize = 'ascii', prefix = '1 2 3 4 5 6'"

STATEMENTS = (
    "UPDATE person SET name_key = sort_key(name)",
    """UPDATE summary SET company_key =
    (SELECT sort_key(company) FROM application WHERE id = application_id)""",
    # By name where the keys are the same, so that the list does not look unsorted.
    "DROP INDEX person_by_name_key_seq",
    "CREATE INDEX person_by_name_key_name_seq ON person (name_key, name, seq)",
    "DROP TABLE application_search",
    "DROP TABLE person_search",
    f"CREATE VIRTUAL TABLE application_search USING fts5 (body, {_TOKENS})",
    f"CREATE VIRTUAL TABLE person_search USING fts5 (body, {_TOKENS})",
    f"INSERT INTO application_search (rowid, body) {_APPLICATION}",
    f"INSERT INTO person_search (rowid, body) {_PERSON}",
    "INSERT INTO application_search (application_search) VALUES ('optimize')",
    "INSERT INTO person_search (person_search) VALUES ('optimize')",
)
