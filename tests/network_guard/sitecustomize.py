"""Python imports this by itself at start when the folder is on PYTHONPATH, as tests put it there.

So the guard also holds in every Python process that a test starts.
"""

from tests.network_guard import guard

guard.watch(guard.end_process)
