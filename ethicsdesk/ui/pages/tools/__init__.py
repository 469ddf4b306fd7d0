"""The AI tool register."""
