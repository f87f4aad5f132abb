"""`make bench`: how fast and how small incidentd is, each figure beside its floor. See docs/bench.md."""
