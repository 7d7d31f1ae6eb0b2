"""What was issued is saved outside under its document number."""

from pathlib import Path

import pytest

from app.office import confidentiality, history, issued_letters, letters
from app.office.shields import ReasonNeeded
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


def test_nothing_is_made_among_the_records_or_on_a_file(matter: Matter, tmp_path: Path) -> None:
    office = matter.office
    matter.approved().issue()
    before, rows = sorted(office.folder.rglob("*")), history.rows(office.manager)
    with pytest.raises(Refused, match="データフォルダの中です"):
        issued_letters.save_all(office.manager, office.folder / "out")
    (tmp_path / "file").write_bytes(b"x")
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(Refused, match="フォルダを作れません"):
            issued_letters.save_all(office.manager, place)
    assert sorted(office.folder.rglob("*")) == before
    assert (tmp_path / "file").read_bytes() == b"x"
    assert "文書を再印刷" not in {row.title for row in rows}


def test_a_protected_persons_letters_leave_for_a_typed_reason_only(
    matter: Matter, tmp_path: Path
) -> None:
    clerk = matter.office.clerk
    matter.approved().issue()
    assert matter.member_id is not None
    confidentiality.protect(clerk, matter.member_id, "2026-04-20", "支援措置")
    with pytest.raises(ReasonNeeded):
        issued_letters.save_all(clerk, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert issued_letters.save_all(clerk, tmp_path / "out", reason="架空の監査のため")
    assert history.rows(matter.office.manager)[0].values == {"reason": "架空の監査のため"}
