"""Reports by e-mail: from a mailbox or handed over by a mail server, read, kept, answered."""
