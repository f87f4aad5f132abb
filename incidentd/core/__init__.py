"""The rules, pure: no I/O, no database, no clock, no randomness; facts and `now` in, changes and reasons out."""
