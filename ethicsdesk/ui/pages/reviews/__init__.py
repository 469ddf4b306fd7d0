"""The reviews: the plan of the year, what is due, the training."""
