"""What the pages about watching over tools share."""
