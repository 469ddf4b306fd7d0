"""Failures a person can act on. Each owns its sentence; the window translates it."""

from typing import ClassVar


def tr_noop(text: str) -> str:
    """Mark *text* as shown to a person; it is translated where it is shown."""
    return text


class EthicsDeskError(Exception):
    """Root of every failure raised on purpose."""


class UserError(EthicsDeskError):
    """Something the person can act on: what happened and what to do now, in their words."""

    sentence: ClassVar[str] = tr_noop("Something did not work. Nothing you typed is lost.")

    def __init__(self, **details: object) -> None:
        """Keep *details* for the placeholders of the sentence."""
        super().__init__()
        self.details = details

    def __str__(self) -> str:
        """Return the English sentence with its details filled in."""
        return self.sentence.format(**self.details)


class Cancelled(EthicsDeskError):  # noqa: N818 - a wish of the person, not an error
    """The person stopped a running job; nothing half-made is left."""


class WrongPassphraseError(UserError):
    """No passphrase slot opens with what was typed."""

    sentence = tr_noop("This passphrase does not open the vault. Check Caps Lock and try again.")


class RecoveryCodeTypoError(UserError):
    """The code's own check digits do not fit: a typing slip, not another code."""

    sentence = tr_noop(
        "One of the characters in the recovery code is mistyped. Compare it with your card, group by group."
    )


class WrongRecoveryCodeError(UserError):
    """A well-formed recovery code of another vault."""

    sentence = tr_noop(
        "This recovery code is written correctly but belongs to another vault. Look for the card of this one."
    )


class PassphraseTooWeakError(UserError):
    """The new passphrase is too short or too common."""

    sentence = tr_noop(
        "This passphrase is too short or too easy to guess. Please choose at least 15 characters, "
        "such as five words that do not belong together."
    )


class VaultMissingError(UserError):
    """There is no vault in this folder."""

    sentence = tr_noop("There is no vault in this folder: {folder}")


class VaultExistsError(UserError):
    """A vault is already in this folder; it is never overwritten."""

    sentence = tr_noop("There is already a vault in this folder. Open it, or choose another folder: {folder}")


class VaultInUseError(UserError):
    """Another running copy holds the vault."""

    sentence = tr_noop(
        "EthicsDesk is already open with this vault. Switch to the other window, or close it first."
    )


class VaultHeaderDamagedError(UserError):
    """Neither copy of vault.json can be read."""

    sentence = tr_noop(
        "The key file of the vault (vault.json) is damaged. Your data is still there. "
        "Copy vault.json from your newest backup into the vault folder."
    )


class VaultDamagedError(UserError):
    """The database fails its integrity checks."""

    sentence = tr_noop(
        "The vault file is damaged, so EthicsDesk will not write to it. Restore your newest backup. "
        "Keep the damaged file: it has not been changed."
    )


class VaultNewerError(UserError):
    """The vault was written by a newer program."""

    sentence = tr_noop("This vault was last used with a newer EthicsDesk. Please install the newer version.")


class VaultRolledBackError(UserError):
    """The vault is older than what this computer has already seen."""

    sentence = tr_noop(
        "The vault is older than the last time you used it here. Entries missing: {entries}. "
        "If you restored a backup, that is expected. If not, look for a newer copy before you go on."
    )


class ReadOnlyError(UserError):
    """The place cannot be written to."""

    sentence = tr_noop(
        "This place cannot be written to: {path}. Choose another one, or change its permissions."
    )


class DiskFullError(UserError):
    """No space is left."""

    sentence = tr_noop("The disk is full. Nothing saved so far is lost. Free some space and try again.")


class ContentBrokenError(UserError):
    """The content pack does not pass its checks."""

    sentence = tr_noop(
        "The questions and texts that belong to EthicsDesk are damaged. Please install it again."
    )


class CharactersNotPrintableError(UserError):
    """No embedded font has these characters."""

    sentence = tr_noop(
        "These characters cannot be printed: {characters}. Please write the text without them."
    )


class PaperNotReadyError(UserError):
    """A paper lacks facts it cannot honestly do without."""

    sentence = tr_noop("Answers this paper still lacks: {count}. Open it and choose “Finish this paper”.")


class ValueNotAcceptedError(UserError):
    """A typed value cannot be right."""

    sentence = tr_noop("{problem}")


class PrintingFailedError(UserError):
    """The printer refused or vanished."""

    sentence = tr_noop(
        "The printer stopped at page {page}. Check it and print again; the paper itself is safe."
    )


class VaultDivergedError(UserError):
    """The vault was changed elsewhere after this computer last saw it: two histories."""

    sentence = tr_noop(
        "This vault and the one last used on this computer were both changed, so their histories differ. "
        "Use the copy with the newest work. Keep the other one until you are sure."
    )


class DiskTroubleError(UserError):
    """The disk did not do what was asked, such as an unplugged drive or a size limit."""

    sentence = tr_noop(
        "The disk could not be read or written. Nothing saved so far is lost. "
        "Check that the drive is connected, then try again: {path}"
    )


class MemoryShortError(UserError):
    """Too little free memory to turn a passphrase into a key."""

    sentence = tr_noop(
        "This computer has too little free memory to open the vault. Close other programs and try again."
    )


class FolderNotEmptyError(UserError):
    """Files lie where new ones would be written."""

    sentence = tr_noop(
        "This folder is not empty, and nothing in it is overwritten: {folder}. Choose a new folder."
    )


class BackupPlaceMissingError(UserError):
    """The folder for backups cannot be reached: a drive unplugged, before or midway."""

    sentence = tr_noop(
        "The folder for backups cannot be reached: {path}. Your vault is safe. "
        "Plug the drive in, or choose another folder, then back up again."
    )


class BackupRoomError(UserError):
    """Too little room for a backup or a restore."""

    sentence = tr_noop(
        "There is too little room here: {path}. It takes {needed} MB and {free} MB are free. "
        "Nothing was changed. Free some space or choose another drive."
    )


class BackupInsideVaultError(UserError):
    """Backups would lie inside the vault folder."""

    sentence = tr_noop(
        "Backups cannot lie inside the vault folder, because they would be lost with it. "
        "Choose another folder, best on a USB drive."
    )


class BackupDamagedError(UserError):
    """A backup is incomplete or fails its check."""

    sentence = tr_noop(
        "This backup is damaged and cannot be used: {path}. Your vault is unchanged. "
        "Use another backup, and make a new one to be safe."
    )


class BackupForeignError(UserError):
    """A backup is whole but does not belong to the history of the open vault."""

    sentence = tr_noop(
        "This backup is whole, but it is not an earlier state of the vault you have open: {path}. "
        "It may come from another computer where you went on working. Keep it until you are sure."
    )


class BackupOldKeyError(UserError):
    """A backup was made before the vault's key was changed, so the open vault cannot read it."""

    sentence = tr_noop(
        "This backup was made before you changed the key of your vault, so it can only be checked by itself. "
        "It opens with the passphrase or recovery code of that time: {path}"
    )


class BackupPassphraseError(UserError):
    """A passphrase does not open a backup; it may be the one of today while the backup has an earlier one."""

    sentence = tr_noop(
        "This passphrase does not open the backup. A backup opens with the passphrase you had on the day it "
        "was made, or with the recovery code of that time."
    )


class NoBackupError(UserError):
    """There is no backup where one is looked for."""

    sentence = tr_noop(
        "No backup was found in this folder: {path}. Choose the folder that holds the folders "
        "whose names begin with “EthicsDesk-”."
    )


class ImportMissingError(UserError):
    """What was chosen is no export."""

    sentence = tr_noop(
        "This is not an EthicsDesk export: it holds no index.json. Choose the folder or the zip file that "
        "EthicsDesk wrote: {path}"
    )


class ImportDamagedError(UserError):
    """A part of an export is missing, cut off, changed or contradicts the rest."""

    sentence = tr_noop(
        "This export is damaged, so nothing was imported. The trouble is in: {part}. "
        "Copy the export again from where it was kept, or make a new one."
    )


class ImportNewerError(UserError):
    """An export was written by a newer program."""

    sentence = tr_noop(
        "This export was written by a newer EthicsDesk, so nothing was imported. "
        "Please install the newer version, then import again."
    )


class ImportUnsafeError(UserError):
    """A name in an export points out of it, or is no plain file: not what this program writes."""

    sentence = tr_noop(
        "EthicsDesk did not write this export, or somebody changed it: the name “{name}” points outside. "
        "Nothing was imported. Only use an export that you made yourself."
    )


class ImportDoubledError(UserError):
    """A name stands in an export more than once."""

    sentence = tr_noop(
        "This export holds “{name}” more than once, which EthicsDesk never writes. Nothing was imported. "
        "Only use an export that you made yourself."
    )


class ImportTooLargeError(UserError):
    """A file of an export unpacks to far more than it should."""

    sentence = tr_noop(
        "A file in this export is far larger than EthicsDesk writes: “{name}”. Nothing was imported. "
        "Only use an export that you made yourself."
    )


class NoBackupPlaceError(UserError):
    """Nobody has chosen yet where backups go."""

    sentence = tr_noop("You have not chosen a folder for backups yet. Choose one, best on a USB drive.")


class BackupOldCardError(UserError):
    """The recovery code is today's, but the newest backup was made before it."""

    sentence = tr_noop(
        "Your newest backup was made before you got this recovery card, so it opens with the card of that "
        "time. Back up now, then try again."
    )
