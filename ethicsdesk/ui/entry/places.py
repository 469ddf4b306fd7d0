"""Guesses which folder a vault lies in or goes to, without opening anything."""

from pathlib import Path


def seems_used(folder: Path) -> bool:
    """Guess, without opening anything, whether a vault lies in the folder."""
    try:
        return any(folder.iterdir())
    except OSError:
        return False


def vault_in(chosen: Path) -> Path:
    """Return the folder of a vault when a folder was chosen: itself, or one below with a usual name."""
    below = (chosen, chosen / "EthicsDesk", chosen / "Vault", chosen / "EthicsDesk" / "Vault")
    return next((place for place in below if (place / "vault.json").exists()), chosen)


def home_in(chosen: Path) -> Path:
    """Return where a new vault goes when a folder was chosen: into it when empty, else one folder deeper."""
    return chosen / "EthicsDesk" if seems_used(chosen) else chosen
