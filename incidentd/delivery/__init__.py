"""Telling people: messages from the outbox over the channels, and what became of them."""
