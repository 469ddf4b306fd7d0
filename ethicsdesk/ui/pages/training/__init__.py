"""One topic of the training: what to do, and its quiz."""
