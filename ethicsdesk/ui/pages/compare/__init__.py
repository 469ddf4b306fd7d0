"""Two tools side by side, or one tool then and now."""
