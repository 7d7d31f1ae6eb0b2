"""Give a letter as a file that only its password opens: AES with 256 bits (SAFETY §2)."""

from io import BytesIO
from typing import Final

import pikepdf

REVISION: Final = 6
"""The security handler of PDF 2.0, the only one here that is AES-256."""


def encrypted(pdf: bytes, password: str) -> bytes:
    """Return the same pages, readable with the password only."""
    with pikepdf.open(BytesIO(pdf)) as document:
        file = BytesIO()
        document.save(
            file, encryption=pikepdf.Encryption(owner=password, user=password, R=REVISION)
        )
        return file.getvalue()
