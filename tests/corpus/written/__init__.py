"""The mails of the corpus as they were written, by kind of case."""
