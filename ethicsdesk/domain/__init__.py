"""Facts and rules: pure, standard library only."""
