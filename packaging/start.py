"""Entry point of the packaged program."""

import sys

from desktop.__main__ import main

sys.exit(main())
