"""Open a PDF with the one reader of this program."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock

import pypdfium2

_one_at_a_time = RLock()  # PDFium keeps global state and must not run on two threads


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """Open a document for the time of a `with` block, and keep other threads out meanwhile."""
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
