"""The icon in the tray with its count and its menu."""
