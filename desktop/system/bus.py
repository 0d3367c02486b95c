"""Which message buses may be spoken to."""


def is_local_bus(address: str) -> bool:
    """Whether every place a D-Bus address names is on this computer. Empty means the usual one."""
    return all(part.startswith(("unix:", "unixexec:")) for part in address.split(";") if part)
