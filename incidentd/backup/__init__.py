"""Backup and restore: the store, its keys and its configuration in one file, checked before anybody relies on it."""
