"""The instruments: read back with the parsers of Prometheus itself."""

from __future__ import annotations

from prometheus_client.exposition import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from incidentd.metrics import LATENESS_BOUNDS, Metrics


def figures(metrics: Metrics) -> dict[tuple[str, str], float]:
    """Every sample by name and its one label's value."""
    families = text_string_to_metric_families(generate_latest(metrics.registry).decode())
    return {(one.name, ",".join(one.labels.values())): one.value for family in families for one in family.samples}


def test_every_bucket_counts_all_that_was_as_early_as_its_bound() -> None:
    metrics = Metrics()
    for seconds in (0.0, 0.1, 0.2, 4.0, 90_000.0):
        metrics.late(seconds)
    found = figures(metrics)
    name = "incidentd_firing_lateness_seconds"
    at = {bound: found[f"{name}_bucket", str(bound)] for bound in (*LATENESS_BOUNDS, "+Inf")}
    assert (at[0.1], at[0.25], at[2.0], at[5.0], at[1800.0], at["+Inf"]) == (2, 3, 3, 4, 4, 5)
    assert (found[f"{name}_sum", ""], found[f"{name}_count", ""]) == (90_004.3, 5)


def test_a_clock_set_back_between_two_readings_takes_nothing_off_the_sum() -> None:
    metrics = Metrics()
    metrics.late(-3600.0)
    assert figures(metrics)["incidentd_firing_lateness_seconds_sum", ""] == 0.0


def test_a_channel_is_shown_before_anything_has_gone_out_by_it() -> None:
    metrics = Metrics()
    metrics.channel("sms")
    found = figures(metrics)
    assert found["incidentd_deliveries_total", "sms,sent"] == 0
    assert found["incidentd_channel_last_success_timestamp_seconds", "sms"] == 0


def test_failures_in_a_row_are_forgotten_with_the_next_success() -> None:
    metrics = Metrics()
    for outcome in ("retry", "retry", "failed"):
        metrics.attempted("sms", outcome, 100.0)
    assert figures(metrics)["incidentd_channel_consecutive_failures", "sms"] == 3
    metrics.attempted("sms", "sent", 200.0)
    found = figures(metrics)
    assert found["incidentd_channel_consecutive_failures", "sms"] == 0
    assert found["incidentd_channel_last_success_timestamp_seconds", "sms"] == 200.0
    assert found["incidentd_deliveries_total", "sms,retry"] == 2


def test_two_daemons_in_one_process_count_apart() -> None:
    one, other = Metrics(), Metrics()
    one.late(1.0)
    assert figures(other)["incidentd_firing_lateness_seconds_count", ""] == 0
