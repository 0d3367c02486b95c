"""Version 7: what was talked about with somebody, for letters and apart from them.

`attendance.detail` keeps what was written before the two were apart. Letters use it only once the
person has moved it to `for_letter`.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    "ALTER TABLE attendance ADD COLUMN for_letter TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attendance ADD COLUMN private TEXT NOT NULL DEFAULT ''",
)
