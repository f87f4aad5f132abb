"""`python -m incidentd.cli` is `incidentd`."""

from incidentd.cli import main

main()
