"""What pages that keep files share: a file in sight, and words for it."""
