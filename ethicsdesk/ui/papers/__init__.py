"""What the pages with papers share: preview, what is known of a paper, print and save."""
