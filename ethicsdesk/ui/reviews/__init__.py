"""Words and small parts the pages about reviews share."""
