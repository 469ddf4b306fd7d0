"""Failures at the ways into the vault that a person can act on; each owns its sentence."""

from ethicsdesk.domain.errors import UserError, tr_noop


class KeyChangeUndoneError(UserError):
    """A change of the key was cut off before it was done, and a secret of the new key was typed."""

    sentence = tr_noop(
        "The change of your key was cut off before it was done, so nothing changed. "
        "Your earlier passphrase and your earlier recovery card still open the vault. "
        "Then change the key again."
    )


class KeyChangeDoneError(UserError):
    """A change of the key was cut off after it was done, and a secret of the earlier key was typed."""

    sentence = tr_noop(
        "The change of your key is done. Your new passphrase and your new recovery card open the vault now."
    )


class TooSoonError(UserError):
    """The pause after failed attempts is not over; nothing was tried."""

    sentence = tr_noop(
        "Please wait a moment ({seconds} s), then try again. Your recovery card opens the vault at once."
    )


class KeyStoreMissingError(UserError):
    """This computer has no password store that is known to be safe."""

    sentence = tr_noop(
        "This computer has no password store that EthicsDesk trusts, so it cannot remember the vault. "
        "Your passphrase opens it as before."
    )


class KeyStoreRefusedError(UserError):
    """The password store of the computer is locked, or said no."""

    sentence = tr_noop(
        "The password store of this computer did not answer or said no. "
        "Your passphrase opens the vault as before."
    )


class NotRememberedError(UserError):
    """This computer does not, or no longer, remember the vault."""

    sentence = tr_noop("This computer does not remember this vault any more. Please type your passphrase.")


class CardKeyTypoError(UserError):
    """A row of the vault key on the recovery card is mistyped."""

    sentence = tr_noop("Row {row} of the vault key is mistyped. Compare it with your card, group by group.")


class KeyChangeFailedError(UserError):
    """The disk stopped a change of the key; the vault is closed."""

    sentence = tr_noop(
        "The disk stopped the change of your key, so the vault was locked. Nothing is lost. "
        "Free some space, then unlock with your earlier passphrase and try again."
    )
