"""The first five minutes after something went wrong."""
