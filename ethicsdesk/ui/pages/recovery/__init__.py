"""Confirming the recovery code."""
