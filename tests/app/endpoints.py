"""What starts of the program talk to each other with, each held to the same tests.

That of Windows runs on the other systems as well, where older versions used it.
"""

import sys

from desktop.ui.endpoint_windows import WindowsEndpoint

if sys.platform == "win32":
    Kind = type[WindowsEndpoint]
    KINDS: dict[str, Kind] = {"windows": WindowsEndpoint}
else:
    from desktop.ui.endpoint_unix import UnixEndpoint

    Kind = type[WindowsEndpoint] | type[UnixEndpoint]
    KINDS: dict[str, Kind] = {"unix": UnixEndpoint, "windows": WindowsEndpoint}
