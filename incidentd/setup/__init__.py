"""The first configuration of an installation: the answers to a few questions, the files made of them, put in place."""
