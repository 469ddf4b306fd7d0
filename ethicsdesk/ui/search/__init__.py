"""Search everything: a line to type in, and what is found below it."""
