"""What was issued is saved outside under its document number."""

from pathlib import Path

import pytest

from app.office import history, issued_letters, letters
from app.rules.errors import Refused
from tests.office.matters import Matter
from tests.office.seats import Office


def test_each_letter_and_the_history_become_a_file(matter: Matter, tmp_path: Path) -> None:
    issued = matter.approved().issue()
    folder = tmp_path / "新しい" / "文書"
    saved = issued_letters.save_all(matter.office.clerk, folder)
    assert sorted(folder.iterdir()) == sorted(saved)
    assert [path.stem for path in saved] == [issued.document_number, "方針の改訂履歴"]
    stored = letters.pdf(matter.office.clerk, issued.letter_id, reprint=False)
    assert saved[0].read_bytes() == stored
    assert "文書を再印刷" in {row.title for row in history.rows(matter.office.manager, limit=2)}


def test_a_file_in_the_way_is_refused(office: Office, tmp_path: Path) -> None:
    (tmp_path / "方針の改訂履歴.pdf").mkdir()
    with pytest.raises(Refused, match="保存できませんでした"):
        issued_letters.save_all(office.clerk, tmp_path)
