"""The demonstration: the whole job in under a minute, on the real daemon and servers on loopback."""
