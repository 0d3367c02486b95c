"""Python imports this at start because tests put the folder on PYTHONPATH.

So the guard is also active in every Python process that a test starts.
"""

from tests.network_guard import guard

guard.watch(guard.end_process)
