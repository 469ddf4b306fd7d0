"""What the pages about incidents share: words, and the choice of a kind."""
