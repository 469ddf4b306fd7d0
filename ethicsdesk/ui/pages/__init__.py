"""The pages of the program; none imports another."""
