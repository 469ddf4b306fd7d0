"""How many tries it would take to guess a passphrase, as far as a program can tell.

zxcvbn knows frequent passwords, names, dates, keyboard rows and repeats. It does not know what the people
around someone know about them, nor which lines are famous, so its answer is an upper bound.
"""

LONGEST = 200  # characters looked at; its time grows with the square


def tries(text: str) -> float:
    """Return the power of ten of the estimated tries: 10.0 = ten thousand million."""
    from zxcvbn import zxcvbn

    if not text:
        return 0.0
    return float(zxcvbn(text[:LONGEST], max_length=LONGEST)["guesses_log10"])
