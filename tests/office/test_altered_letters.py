"""A letter whose stored bytes were changed is never given out, and the check of the log says so."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from app.office import cover_notes, electronic_answers, history, issued_letters, letters
from app.office.answers import Issued
from app.rules.electronic import Medium
from app.rules.errors import Refused
from app.storage.engine import WRITES
from tests.office.matters import Matter

Opening = Callable[[Matter, Issued, Path], object]
OPENINGS: dict[str, Opening] = {
    "reprint": lambda m, i, _: letters.pdf(m.office.clerk, i.letter_id),
    "look": lambda m, i, _: letters.pdf(m.office.clerk, i.letter_id, reprint=False),
    "encrypted": lambda m, i, _: electronic_answers.make(m.office.clerk, i.letter_id, Medium.disc),
    "covering note": lambda m, i, _: cover_notes.issue(m.office.clerk, m.id, [i.letter_id], []),
    "save all": lambda m, _, folder: issued_letters.save_all(
        m.office.clerk, folder / "out", reason="架空の監査"
    ),
}


def alter(matter: Matter, issued: Issued) -> None:
    """Change one byte of a stored letter past the guards."""
    pdf = letters.pdf(matter.office.clerk, issued.letter_id, reprint=False)
    changed = pdf[:-40] + bytes([pdf[-40] ^ 1]) + pdf[-39:]
    engine = matter.office.manager.store.engine.execution_options(**{WRITES: True})
    with engine.begin() as connection:
        connection.execute(text("DROP TRIGGER guard_letters_update"))
        connection.execute(
            text("UPDATE letters SET pdf = :pdf WHERE id = :id"),
            {"pdf": changed, "id": int(issued.letter_id)},
        )


@pytest.mark.parametrize("opening", OPENINGS.values(), ids=OPENINGS.keys())
def test_changed_bytes_are_never_given_out(
    opening: Opening, matter: Matter, tmp_path: Path
) -> None:
    issued = matter.approved().issue()
    alter(matter, issued)
    rows = history.rows(matter.office.manager)
    with pytest.raises(Refused, match="保管したときと違っています"):
        opening(matter, issued, tmp_path)
    assert history.rows(matter.office.manager) == rows
    assert not list(tmp_path.rglob("*.pdf"))


def test_the_check_of_the_log_names_the_changed_letter(matter: Matter) -> None:
    issued = matter.approved().issue()
    assert history.verify(matter.office.manager).ok
    alter(matter, issued)
    found = history.verify(matter.office.manager)
    assert not found.ok
    assert found.verdict.ok
    assert found.altered_letter == issued.document_number
    assert f"保管した文書「{issued.document_number}」の内容が書き換えられています" in found.sentence
