"""incidentd: statutory clocks for urgent-incident reports, and the people they must reach."""

__version__ = "0.1.0"
