"""Decisions and checks: the decision log, requests of clients, accuracy, the bias check."""
