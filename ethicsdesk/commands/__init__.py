"""Groups of headless commands; `cli` puts them together."""
