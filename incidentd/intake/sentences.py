"""Sentences of the HTTP interface: English for machines and logs, and ready to be said in another language."""

from __future__ import annotations

from incidentd.sentences import Sentence, _, in_language

__all__ = ["Sentence", "_", "in_language"]
