"""What the pages of the consent ledger share: words, tones and the form for an answer."""
