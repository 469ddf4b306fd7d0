"""The page of papers that are no longer true."""
