"""What is installed is exactly what the locks name, for every platform, under a known license."""

import re
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.meta.project import ROOT

RUN = ROOT / "locks" / "run.txt"
DEV = ROOT / "locks" / "dev.txt"

FREE_LICENSES = {
    "Apache-2.0",
    "Apache 2.0",
    "Apache-2.0 OR BSD-2-Clause",
    "Apache-2.0 OR BSD-3-Clause",
    "Apache Software License",
    "BSD License",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0",  # numpy, for tests only
    "ISC",
    "MIT",
    "MIT License",
    "MIT-0",
    "MIT-CMU",
    "MPL-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)",
    "PSF-2.0",
    "Zlib",
}
# Read by hand in the package's own license files; beside each stands what its metadata says.
READ_BY_HAND = {
    "pypdfium2": "BSD-3-Clause, Apache-2.0, dependency licenses",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",  # used under the LGPL, unchanged
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "sqlcipher3": None,  # zlib license, in its license file
}


def requirements(lock) -> list[Requirement]:
    lines = lock.read_text("utf-8").splitlines()
    return [
        Requirement(line.removesuffix("\\")) for line in lines if line and not line.startswith((" ", "#"))
    ]


def here(lock) -> list[Requirement]:
    return [need for need in requirements(lock) if need.marker is None or need.marker.evaluate()]


def licenses_of(package: Distribution) -> set[str]:
    """Return what the package says of its license: the expression, else the classifiers, else the field."""
    if expression := package.metadata.get("License-Expression"):
        return {expression}
    classifiers = package.metadata.get_all("Classifier") or []
    named = {line.split(" :: ")[-1] for line in classifiers if line.startswith("License ::")}
    return named or {package.metadata.get("License", "")}


@pytest.mark.parametrize("lock", [RUN, DEV], ids=["run", "dev"])
def test_every_locked_package_has_hashes_and_no_address(lock):
    text = lock.read_text("utf-8")
    blocks = re.split(r"\n(?=\S)", text.strip())
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in text


def test_the_dev_lock_holds_the_whole_run_lock():
    assert {str(need) for need in requirements(RUN)} <= {str(need) for need in requirements(DEV)}


def test_the_locks_meet_what_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    pins = {canonicalize_name(need.name): str(need.specifier).removeprefix("==") for need in here(DEV)}
    asked = [
        Requirement(line) for line in (*project["dependencies"], *project["optional-dependencies"]["dev"])
    ]
    applying = [need for need in asked if need.marker is None or need.marker.evaluate()]
    unmet = [str(need) for need in applying if pins[canonicalize_name(need.name)] not in need.specifier]
    assert unmet == []


def test_what_is_installed_is_what_is_locked():
    wrong = []
    for need in here(DEV):
        try:
            fits = version(need.name) in need.specifier
        except PackageNotFoundError:
            fits = False
        if not fits:
            wrong.append(str(need))
    assert wrong == []


def test_every_locked_package_has_a_license_on_the_list():
    unknown = {
        need.name: licenses_of(distribution(need.name))
        for need in here(DEV)
        if canonicalize_name(need.name) not in READ_BY_HAND
        and not licenses_of(distribution(need.name)) <= FREE_LICENSES
    }
    assert unknown == {}


def test_a_license_read_by_hand_has_not_changed_since():
    assert {name: distribution(name).metadata.get("License") for name in READ_BY_HAND} == READ_BY_HAND
