"""The Interviews page: the list of applications, and the details of the selected one."""
