"""Words and parts for keeping an eye on what AI does: decisions, requests, accuracy, fairness."""
