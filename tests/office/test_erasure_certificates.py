"""The certificate of an erasure: by number, without any name, only once it is done."""

import pytest

from app.letters.extraction import text as text_of
from app.office import erasure_certificates, erasures, letters
from app.rules.errors import Refused
from app.rules.ids import ErasureId
from tests.office import erasure_work
from tests.office.seats import Office


def test_it_says_what_went_and_what_stays_without_a_name(office: Office) -> None:
    done = erasure_work.carried_out(erasure_work.approved(erasure_work.asked(office)))
    issued = erasure_certificates.issue(office.clerk, done.erasure_ids[0])
    words = text_of(letters.pdf(office.clerk, issued.letter_id))
    for part in (
        "消去証明書",
        "受付番号 26-0001 のご請求をされた方",
        "第1号",
        "お子さまの情報（1名）",
        "このご請求の記録と回答の文書の控え",
        "令和11年4月20日まで",
    ):
        assert part in words, part
    for name in ("架空　花子", "湊", "末広町架空", "00010001"):
        assert name not in words
    (row,) = erasures.rows(office.auditor)
    assert row.letter_id == issued.letter_id


def test_it_stays_when_all_the_rest_has_gone(office: Office) -> None:
    key = erasure_work.left(office)
    erasure_work.over(office)
    done = erasures.erase_left(office.manager, [key])
    issued = erasure_certificates.issue(office.clerk, done.erasure_ids[0])
    assert "退会などの後の保存期間" in text_of(letters.pdf(office.clerk, issued.letter_id))
    with pytest.raises(Refused, match="まだ過ぎていません"):
        erasures.erase_again(office.manager, [key])


def test_nothing_is_certified_that_waits_or_never_was(office: Office) -> None:
    with pytest.raises(Refused, match="見つかりません"):
        erasure_certificates.preview(office.clerk, ErasureId(9))
    matter = erasure_work.approved(erasure_work.asked(office))
    with office.auditor.look() as reading:
        reading.members.count()
        done = erasure_work.carried_out(matter)
        with pytest.raises(Refused, match="処理待ち"):
            erasure_certificates.issue(office.clerk, done.erasure_ids[0])
