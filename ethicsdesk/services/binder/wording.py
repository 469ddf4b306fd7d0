"""Small words several tabs share."""


def line(*parts: str) -> str:
    """Return what is not empty, parted by commas."""
    return ", ".join(part for part in parts if part.strip())
