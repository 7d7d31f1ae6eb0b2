"""Whoever makes the papers of an audit, they show what an auditor may see and nothing more."""

from datetime import date
from pathlib import Path

from app.office import audit_packs, dispatches, history, misdeliveries, restrictions
from app.office.audit_pack_sections import SECTIONS
from app.rules.dispatches import Method, Posting
from app.rules.misdelivery import Misdelivery, Receiver
from app.rules.periods import Days
from tests.letters.drawn import text_of
from tests.office.matters import Matter
from tests.office.test_authority_inquiries import answered

YEAR = Days(date(2026, 4, 1), date(2026, 4, 20))
REASON = "職員に関する苦情のため"


def test_the_pack_of_the_head_is_the_pack_of_an_auditor(matter: Matter, tmp_path: Path) -> None:
    office, head = matter.office, matter.office.manager
    letter_id = answered(office)
    dispatches.post(head, [Posting(letter_id, Method.ordinary.word)], head.today)
    misdeliveries.record(head, letter_id, Misdelivery(head.today, Receiver("架空　隣子")))
    restrictions.restrict(head, matter.id, [head.actor.id, office.clerk.actor.id], REASON)
    seen = {one.title: dict(one.make(office.auditor, YEAR).files)[".csv"] for one in SECTIONS}
    pack = audit_packs.make(head, YEAR, tmp_path / "一式")
    made = {title: _csv(pack.folder, title) for title in seen}
    assert made == seen
    whole = b"".join(made.values()).decode()
    for hidden in ("架空県警察", "ご照会について", "26-0001", "架空　花子", REASON):
        assert hidden not in whole
    paper = text_of(next(pack.folder.glob("??_発送簿.pdf")).read_bytes())
    assert "警察" not in paper
    assert "該当なし" in paper


def test_the_maker_stands_on_the_cover_and_in_the_log(matter: Matter, tmp_path: Path) -> None:
    head = matter.office.manager
    pack = audit_packs.make(head, YEAR, tmp_path / "一式")
    cover = text_of((pack.folder / audit_packs.COVER_NAME).read_bytes()).replace("\n", "")
    assert f"{head.actor.name}（{head.actor.role_words}）" in cover
    (row,) = audit_packs.rows(head)
    assert row.maker == head.actor.name
    assert history.rows(head)[0].staff_name == head.actor.name


def _csv(folder: Path, title: str) -> bytes:
    (book,) = folder.glob(f"??_{title}.csv")
    return book.read_bytes()
