"""The desks these tests stand on."""

from tests.ui.papers.house import empty_place, real_place, sample_place, sample_vault

__all__ = ["empty_place", "real_place", "sample_place", "sample_vault"]
