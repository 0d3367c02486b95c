"""Where the packaged program begins."""

import sys

from desktop.__main__ import main

sys.exit(main())
