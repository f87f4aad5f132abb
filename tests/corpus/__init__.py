"""The corpus of report mails: mails, what a careful duty officer reads in each, and the judge."""
