"""The work of others inside the program, each with its license; a test holds it to the locked list."""

from collections.abc import Mapping
from types import MappingProxyType

LICENSES: Mapping[str, str] = MappingProxyType(
    {
        "annotated-types": "MIT",
        "backports.tarfile": "MIT",
        "cffi": "MIT-0",
        "charset-normalizer": "MIT",
        "cryptography": "Apache-2.0 or BSD-3-Clause",
        "importlib-metadata": "Apache-2.0",
        "jaraco.classes": "MIT",
        "jaraco.context": "MIT",
        "jaraco.functools": "MIT",
        "jeepney": "MIT",
        "keyring": "MIT",
        "lxml": "BSD-3-Clause",
        "more-itertools": "MIT",
        "packaging": "Apache-2.0 or BSD-2-Clause",
        "pikepdf": "MPL-2.0",
        "pillow": "MIT-CMU",
        "platformdirs": "MIT",
        "pycparser": "BSD-3-Clause",
        "pydantic": "MIT",
        "pydantic-core": "MIT",
        "pypdfium2": "BSD-3-Clause and Apache-2.0",
        "PySide6-Essentials": "LGPL-3.0",
        "pywin32-ctypes": "BSD-3-Clause",
        "PyYAML": "MIT",
        "reportlab": "BSD",
        "rl-accel": "BSD",
        "SecretStorage": "BSD-3-Clause",
        "segno": "BSD-3-Clause",
        "shiboken6": "LGPL-3.0",
        "sqlcipher3": "Zlib",
        "typing-extensions": "PSF-2.0",
        "typing-inspection": "MIT",
        "zipp": "MIT",
        "zxcvbn": "MIT",
    }
)
"""Every library that is installed with the program, by the name it gives itself."""


def by_license() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each license with the libraries under it, the most used first."""
    found: dict[str, list[str]] = {}
    for name, said in LICENSES.items():
        found.setdefault(said, []).append(name)
    return tuple(
        (said, tuple(names)) for said, names in sorted(found.items(), key=lambda pair: -len(pair[1]))
    )
