"""Figures in the text format that Prometheus reads."""

from __future__ import annotations

from incidentd.metrics import BOUNDS, Metrics


def _figures(metrics: Metrics) -> dict[str, float]:
    lines = [line for line in metrics.text().splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines)}


def test_every_bucket_counts_all_that_was_as_early_as_its_bound() -> None:
    metrics = Metrics()
    for seconds in (0.0, 0.1, 0.2, 4.0, 90_000.0):
        metrics.late(seconds)
    figures = _figures(metrics)
    name = "incidentd_firing_lateness_seconds"
    at = {bound: figures[f'{name}_bucket{{le="{bound}"}}'] for bound in (*BOUNDS, "+Inf")}
    assert (at[0.1], at[0.25], at[2.0], at[5.0], at[1800.0], at["+Inf"]) == (2, 3, 3, 4, 4, 5)
    assert (figures[f"{name}_sum"], figures[f"{name}_count"]) == (90_004.3, 5)


def test_before_anything_has_fired_all_figures_are_nought() -> None:
    assert set(_figures(Metrics()).values()) == {0.0}


def test_a_clock_set_back_between_two_readings_takes_nothing_off_the_sum() -> None:
    metrics = Metrics()
    metrics.late(-3600.0)
    assert _figures(metrics)["incidentd_firing_lateness_seconds_sum"] == 0.0
