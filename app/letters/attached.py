"""Put papers that are PDF files already behind a finished letter."""

from collections.abc import Sequence
from io import BytesIO

import pikepdf

from app.rules.errors import BadFile


def attached(letter: bytes, papers: Sequence[bytes]) -> bytes:
    """Return the letter with the pages of the papers behind its own; the same bytes each time.

    Raises:
        BadFile: a paper cannot be read.
    """
    if not papers:
        return letter
    with pikepdf.open(BytesIO(letter)) as whole:
        for paper in papers:
            _append(whole, paper)
        file = BytesIO()
        whole.save(file, deterministic_id=True)
        return file.getvalue()


def _append(whole: pikepdf.Pdf, paper: bytes) -> None:
    try:
        with pikepdf.open(BytesIO(paper)) as added:
            whole.pages.extend(added.pages)
    except pikepdf.PdfError as error:
        raise BadFile(
            "添付の資料のPDFを読み取れません。文書は作られていません。"
            "社内照会の資料を確かめ、読めるPDFを受け取り直してください。"
        ) from error
