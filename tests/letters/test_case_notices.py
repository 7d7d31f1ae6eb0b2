"""The letters of the clock say what came, what is lacking and until when (OFFICE §3.1, §3.2)."""

from dataclasses import replace

import pytest

from app.letters import notice
from app.letters.extraction import page_texts, text
from app.letters.notice import NoticeFacts
from tests.letters.samples import ADDRESSEE, HEAD, ORGANISATION

ASKED = {"asked": "個人情報の開示のご請求", "receipt_number": "26-0012", "noun": "ご請求"}

RECEIPT = NoticeFacts(
    head=HEAD,
    organisation=ORGANISATION,
    addressee=ADDRESSEE,
    items=(
        ("受付番号", "26-0012"),
        ("当生協に届いた日", "令和8年4月20日（月）"),
        ("ご請求の内容", "個人情報の開示のご請求"),
        ("ご希望の受取り方法", "書面を郵送"),
        ("手数料", "いただきません"),
    ),
    values={**ASKED, "reply_by": "令和8年5月4日（月）"},
    in_charge="試験 次郎",
    closings=("closing", "call"),
)
ASKING = replace(
    RECEIPT,
    items=(
        ("戸籍全部事項証明書", "3か月以内に発行されたもの。写しでもかまいません"),
        ("お子さまの親権者でいらっしゃることが分かる、そのほかの書類", "1通"),
    ),
    values={**ASKED, "lacking": "書類の追加", "return_by": "令和8年5月11日（月）"},
    closings=("hide", "stopped", "last", "call"),
)
FEE = replace(
    ASKING,
    items=(("手数料の額", "300円（開示 300円）"), ("お支払いの方法", "窓口で現金")),
    closings=("stopped", "call"),
)
EXTENSION = replace(
    RECEIPT,
    items=(
        ("これまでの回答予定日", "令和8年5月4日（月）"),
        ("新しい回答予定日", "令和8年5月18日（月）"),
        ("変更の理由", "宅配の利用の記録を、ほかの部署に確かめているため"),
    ),
    values={**ASKED, "received_on": "令和8年4月20日"},
    closings=("closing",),
)
FEE_RECEIPT = replace(
    RECEIPT,
    items=(
        ("金額", "300円"),
        ("但し書", "個人情報の開示のご請求の手数料として"),
        ("内訳", "個人情報の開示のご請求の手数料 300円"),
        ("受け取った日", "令和8年4月27日（月）"),
        ("お支払いの方法", "窓口で現金"),
    ),
    values=ASKED,
    closings=("closing",),
)
METHOD_CHANGE = replace(
    RECEIPT,
    items=(
        ("ご希望の方法", "電磁的記録を郵送"),
        ("お受けできない理由", "紙の記録が多く、電子データにするのに多額の費用がかかるため"),
        ("お渡しする方法", "書面を郵送"),
        ("ほかの方法", "窓口での受取りと、窓口での閲覧もお選びいただけます"),
    ),
    values={**ASKED, "article": "個人情報の保護に関する法律第33条第2項・第3項"},
    closings=("closing", "article"),
)
RESUMED = replace(
    RECEIPT,
    items=(
        ("受付番号", "26-0012"),
        ("ご請求の内容", "個人情報の開示のご請求"),
        ("当生協に届いた日", "令和8年5月1日（金）"),
        ("回答の予定日", "令和8年5月11日（月）"),
    ),
    values={**ASKED, "came": "書類が届きました"},
)
EACH = [
    ("receipt", RECEIPT),
    ("resumed", RESUMED),
    ("completion_request", ASKING),
    ("fee_notice", FEE),
    ("extension", EXTENSION),
    ("fee_receipt", FEE_RECEIPT),
    ("method_change", METHOD_CHANGE),
]


@pytest.mark.parametrize(("kind", "facts"), EACH)
def test_the_letter_has_one_page_and_the_same_bytes(kind: str, facts: NoticeFacts) -> None:
    pdf = notice.draw(kind, facts)
    assert pdf == notice.draw(kind, facts)
    assert len(page_texts(pdf)) == 1


@pytest.mark.parametrize(("kind", "facts"), EACH)
def test_no_letter_threatens_or_speaks_of_lawsuits(kind: str, facts: NoticeFacts) -> None:
    found = text(notice.draw(kind, facts))
    assert not [word for word in ("39条", "訴", "遅延", "殿", "決定通知") if word in found]


def test_the_receipt_alone_has_a_place_for_its_stamp() -> None:
    stamped = [kind for kind, facts in EACH if "領収印" in text(notice.draw(kind, facts))]
    assert stamped == ["fee_receipt"]


def test_only_what_is_chosen_stands_below() -> None:
    found = text(notice.draw("completion_request", replace(ASKING, closings=("call",))))
    assert "塗りつぶして" not in found
    assert "終わらせていただきます" not in found.replace("\n", "")
