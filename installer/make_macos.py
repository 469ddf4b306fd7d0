"""Signs the app for macOS, makes its disk image, and has Apple notarize it, where the accounts are there."""

import os
import platform
import subprocess
from pathlib import Path

IDENTIFIER = "local.ethicsdesk.app"
"""Replace it with a name under a domain of the one who signs, before the first signed version."""

OLDEST = "13.0"  # the oldest macOS that the locked Qt runs on
PARTS = Path(__file__).parent / "macos"
IDENTITY = "ETHICSDESK_CODESIGN_IDENTITY"
NOTARY = "ETHICSDESK_NOTARY_PROFILE"


def info(version: str) -> dict[str, object]:
    """Return what the app tells macOS of itself."""
    return {
        "CFBundleDisplayName": "EthicsDesk",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "es"],
        "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The EthicsDesk contributors. Apache-2.0; texts CC BY 4.0.",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # dark mode
    }


def sign(app: Path) -> None:
    """Seal the app with the identity in ETHICSDESK_CODESIGN_IDENTITY and the hardened runtime, else ad hoc.

    PyInstaller has signed each library inside with the same identity before.
    """
    identity = os.environ.get(IDENTITY, "")
    hardened = ["--options", "runtime", "--timestamp", "--entitlements", PARTS / "entitlements.plist"]
    run(["codesign", "--force", *(hardened if identity else []), "--sign", identity or "-", app])
    run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", app])


def disk_image(app: Path, papers: Path, version: str, out: Path) -> Path:
    """Write the disk image into *out*; notarize it where ETHICSDESK_NOTARY_PROFILE names a stored profile."""
    import dmgbuild

    target = out / f"EthicsDesk-{version}-macos-{platform.machine()}.dmg"
    told = {"app": str(app), "papers": str(papers)}
    dmgbuild.build_dmg(str(target), "EthicsDesk", settings_file=str(PARTS / "dmg_settings.py"), defines=told)
    if identity := os.environ.get(IDENTITY, ""):
        run(["codesign", "--sign", identity, "--timestamp", target])
    if profile := os.environ.get(NOTARY, ""):
        notarize(target, profile)
    return target


def notarize(image: Path, profile: str) -> None:
    """Send the image to Apple, wait for the answer, and fasten the ticket to it."""
    run(["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"])
    run(["xcrun", "stapler", "staple", image])
    run(
        [
            "spctl",
            "--assess",
            "--type",
            "open",
            "--context",
            "context:primary-signature",
            "--verbose=2",
            image,
        ]
    )


def run(command: list[object]) -> None:
    """Run one of Apple's tools. Raises CalledProcessError."""
    subprocess.run([str(part) for part in command], check=True)
