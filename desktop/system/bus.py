"""Which D-Bus message buses may be used."""


def is_local_bus(address: str) -> bool:
    """Whether all parts of a D-Bus address are on this computer; empty means the default one."""
    return all(part.startswith(("unix:", "unixexec:")) for part in address.split(";") if part)
