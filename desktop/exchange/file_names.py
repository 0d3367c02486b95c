"""Names of files that are read in folders and archives, where nobody has chosen each of them."""

import re

#: In folders and archives; hidden files have other names.
IN_FOLDER = re.compile(
    r"^[^.].*\.(?:csv|tsv|txt|xlsx|xls|xlsb|ods|ics|eml|msg|mbox|vcf|zip|pdf|html?|mht|mhtml)$",
    re.IGNORECASE,
)
