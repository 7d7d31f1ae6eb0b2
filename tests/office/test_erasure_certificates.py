"""The certificate of an erasure: by number, without any name, only once it is done."""

import pytest

from app.letters.extraction import text as text_of
from app.office import erasure_certificates, erasures, letters
from app.rules.erasures import OTHER_LEDGERS
from app.rules.errors import Refused
from app.rules.ids import ErasureId
from tests.office import erasure_work
from tests.office.seats import Office


def test_it_says_what_went_and_what_stays_without_a_name(office: Office) -> None:
    done = erasure_work.carried_out(erasure_work.approved(erasure_work.asked(office)))
    issued = erasure_certificates.issue(office.clerk, done.erasure_ids[0])
    words = text_of(letters.pdf(office.clerk, issued.letter_id)).replace("\n", "")
    for part in (
        "消去証明書",
        "受付番号 26-0001 のご請求者",
        "第1号",
        "お子さまの情報（1名）",
        "このご請求の記録と回答の文書の控え",
        "窓口の記録の保存期間（内規、終わってから3年）",
    ):
        assert part in words, part
    # The request is not closed yet: from which day its record may go is not known.
    assert "令和11年4月20日まで" not in words
    for name in ("架空　花子", "湊", "末広町架空", "00010001"):
        assert name not in words
    (row,) = erasures.rows(office.auditor)
    assert row.letter_id == issued.letter_id


def test_it_names_the_ledgers_that_keep_her_as_the_answer_does(office: Office) -> None:
    matter = erasure_work.planned(
        erasure_work.asked(office), "partial", elsewhere=OTHER_LEDGERS[:1]
    )
    done = erasure_work.carried_out(matter.submit().approve())
    issued = erasure_certificates.issue(office.clerk, done.erasure_ids[0])
    words = text_of(letters.pdf(office.clerk, issued.letter_id)).replace("\n", "")
    assert "(2) 組合員名簿　組合員でいらっしゃる間。消費生活協同組合法第25条の2" in words


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
