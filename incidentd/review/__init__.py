"""The review: what the audit log proves, and the figures made from it alone."""
