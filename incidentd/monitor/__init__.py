"""How the service is doing, for those who watch over it: readiness with reasons, and figures for Prometheus."""
