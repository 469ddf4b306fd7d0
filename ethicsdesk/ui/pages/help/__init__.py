"""Help: a sheet over the page one is on, and a page with all of it."""
