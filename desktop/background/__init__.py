"""What needs no window: scheduler, reminders and their delivery, tray, power events, backups."""
