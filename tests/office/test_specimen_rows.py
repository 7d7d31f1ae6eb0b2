"""The specimens beside the wording list what the letters to requesters list."""

from datetime import date

from app.letters.extraction import text
from app.letters.specimen_notices import notice_specimen
from app.office import extensions, method_changes, receipts
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office


def missing(kind: str, pdf: bytes) -> list[str]:
    """Name the items of a specimen that a letter does not have."""
    found = text(pdf).replace("\n", "")
    return [label for label, _words in notice_specimen(kind).items if label not in found]


def test_the_receipt_lists_the_same(matter: Matter) -> None:
    pdf = receipts.preview(matter.office.clerk, matter.id)
    assert missing("receipt", pdf) == []
    assert "手数料" in dict(notice_specimen("receipt").items)


def test_the_put_off_day_and_its_reason_are_shown(matter: Matter) -> None:
    matter.office.watch.turn_to(date(2026, 4, 20))
    pdf = extensions.preview(matter.office.clerk, matter.id, "架空の倉庫から取り寄せるため")
    assert missing("extension", pdf) == []
    assert "新しい回答予定日" in dict(notice_specimen("extension").items)


def test_the_other_way_and_its_reason_are_shown(office: Office) -> None:
    wished = Matter.taken(office, seats.request(wished_method="電磁的記録を郵送"))
    wished.approved(paper_reason="紙の記録だけがあるため")
    assert missing("method_change", method_changes.preview(office.clerk, wished.id)) == []
    assert "お受けできない理由" in dict(notice_specimen("method_change").items)
