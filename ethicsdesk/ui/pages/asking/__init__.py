"""The page for asking the company behind a tool, and for what comes back."""
