"""The kinds of reports kept as papers; each tells of one day and stays as it is."""

REVIEW_REPORT = "report.review"
"""What a finished review found."""

BIAS_REPORT = "report.bias"
"""What twelve months of counts show, with small cells left out."""
