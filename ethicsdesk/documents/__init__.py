"""Papers: tagged PDF, page pictures, the binder worker."""
