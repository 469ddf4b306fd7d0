"""Locks a finished PDF with a password (AES-256, PDF 2.0 revision 6), for sending by e-mail."""

import io
import secrets

import pikepdf

OWNER_BYTES = 32
MOST_BYTES = 127  # of UTF-8 that revision 6 takes


def locked(pdf: bytes, password: str) -> bytes:
    """Return the PDF so that it opens with *password* alone, and then may be read aloud, printed and copied.

    The owner's password is random and forgotten: nobody is given more than a reader. Raises ValueError for a
    password that is empty or longer than the format takes.
    """
    if not password or len(password.encode()) > MOST_BYTES:
        raise ValueError(f"a password has 1 to {MOST_BYTES} bytes")
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        buffer = io.BytesIO()
        opened.save(
            buffer,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            encryption=pikepdf.Encryption(
                user=password,
                owner=secrets.token_urlsafe(OWNER_BYTES),
                R=6,
                aes=True,
                metadata=True,
                allow=pikepdf.Permissions(),
            ),
        )
        return buffer.getvalue()
