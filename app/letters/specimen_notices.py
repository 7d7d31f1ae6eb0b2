"""Make up the facts of each simple letter, all of them plainly fictional."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from app.letters.notice import NoticeFacts
from app.letters.specimen_people import (
    ADDRESSEE,
    ARTICLE,
    COMPANY,
    HEAD,
    IN_CHARGE,
    NOBODY,
    OFFICE,
    OFFICIAL,
    RECEIPT,
)
from app.rules.incident_words import Astray, items_of, proposed
from app.rules.letter_kinds import letter_word

VALUES: Final[Mapping[str, str]] = {
    "received_on": "令和8年4月20日",
    "return_by": "令和8年5月14日（木）",
    "keep_until": "令和8年7月31日",
    "left_on": "令和8年4月30日",
    "graduated_on": "令和8年3月31日",
    "withdrawn_on": "令和8年4月28日",
    "erased_on": "令和8年4月28日",
    "reply_by": "令和8年5月4日",
    "asked": "個人情報の開示のご請求",
    "noun": "ご請求",
    "receipt_number": RECEIPT,
    "came": "書類が届きました",
    "lacking": "書類の追加",
    "paper": "捜査関係事項照会書、見本発第12号、令和8年4月15日付け",
    "article": ARTICLE,
    "posted_on": "令和8年4月24日",
    "title": "個人情報保護方針",
    "version_on": "令和8年6月1日",
    "changed_on": "令和8年6月1日",
}
"""What stands for each placeholder of a simple letter."""
_OTHER_WAY: Final = "個人情報の保護に関する法律第33条第2項・第3項"
_NOTICE = NoticeFacts(
    head=HEAD,
    organisation=OFFICE,
    addressee=ADDRESSEE,
    items=(("受付番号", RECEIPT), ("届いた日", "令和8年4月20日"), ("内容", "個人情報の開示")),
    values=VALUES,
    in_charge=IN_CHARGE,
)
_LEAVING = replace(
    _NOTICE,
    items=(
        ("ご案内", "令和8年4月30日から、お送りいたしません"),
        ("ご登録の内容", "令和8年7月29日まで保管し、その後に消去いたします"),
        ("ご同意の記録", "お名前を除いて、保管いたします"),
    ),
)
_COMPANY = replace(
    _NOTICE,
    addressee=COMPANY,
    items=(
        ("対象の方", "見本　花子（組合員コード 00012345）"),
        ("お渡しした日", "令和8年2月3日"),
        ("対象の項目", "お名前、ご住所"),
    ),
)
_ASTRAY: Final = Astray(
    kind_word=letter_word("cover_note"),
    document_number="架総発第8-〇号",
    posted_on=date(2026, 4, 24),
    found_on=date(2026, 4, 27),
    recovered_on=date(2026, 4, 28),
)
_OWN: Final[Mapping[str, NoticeFacts]] = {
    "application_returned": replace(
        _NOTICE,
        items=(
            ("同意した方針の日付", "申込書の下の「方針の版」の欄に、日付をご記入ください。"),
            ("お子さまの生年月日", "「令和19年」とご記入いただいています。年をご確認ください。"),
        ),
        enclosures=("お預かりした申込書 1枚", "返信用の封筒"),
    ),
    **dict.fromkeys(("leaving", "graduation", "withdrawal"), _LEAVING),
    "receipt": replace(
        _NOTICE,
        items=(
            ("受付番号", RECEIPT),
            ("当生協に届いた日", "令和8年4月20日（月）"),
            ("ご請求の内容", VALUES["asked"]),
            ("ご希望の受取り方法", "書面を郵送"),
            ("手数料", "300円（お支払いの方法は、別にご案内いたします）"),
        ),
        closings=("closing", "call"),
    ),
    "resumed": replace(
        _NOTICE,
        items=(
            ("受付番号", RECEIPT),
            ("ご請求の内容", VALUES["asked"]),
            ("当生協に届いた日", "令和8年4月28日（火）"),
            ("回答の予定日", "令和8年5月12日（火）"),
        ),
        closings=("closing", "call"),
    ),
    "extension": replace(
        _NOTICE,
        items=(
            ("これまでの回答予定日", "令和8年5月4日（月）"),
            ("新しい回答予定日", "令和8年5月18日（月）"),
            ("変更の理由", "古い書類の保管場所から取り寄せてお調べするため"),
        ),
    ),
    "request_withdrawn": replace(
        _NOTICE, items=(("取下げの内容", VALUES["asked"]), ("お預かりした書類", "ありません"))
    ),
    "completion_request": replace(
        _NOTICE,
        items=(("ご本人を確かめる書類", "運転免許証などの写しを、もう1点お送りください。"),),
        closings=("hide", "stopped", "call", "last"),
        enclosures=("返信用の封筒",),
    ),
    "fee_notice": replace(
        _NOTICE,
        items=(
            ("金額", "300円"),
            ("お支払いの方法", "窓口でお支払いください。"),
        ),
        closings=("stopped", "call", "last"),
    ),
    "fee_receipt": replace(
        _NOTICE,
        items=(
            ("金額", "300円"),
            ("但し書", "個人情報の開示のご請求の手数料として"),
            ("受け取った日", "令和8年4月28日"),
        ),
    ),
    "method_change": replace(
        _NOTICE,
        items=(
            ("ご希望の方法", "電磁的記録を郵送"),
            ("お受けできない理由", "紙の申込書だけで保管しており、電磁的記録にするのが難しいため"),
            ("お渡しする方法", "書面を郵送"),
            ("ほかの方法", "窓口での受取りと、窓口での閲覧もお選びいただけます"),
        ),
        values={**VALUES, "article": _OTHER_WAY},
        closings=("closing", "article"),
    ),
    "authority_answer": replace(
        _NOTICE,
        addressee=OFFICIAL,
        items=(("受付番号", "照26-0003"), ("ご照会の内容", "加入の有無"), ("回答", "加入者です。")),
    ),
    "cover_note": replace(
        _NOTICE,
        items=(("お送りする書類", "(1) 個人情報の開示について（回答）　3枚\n(2) 返信用の封筒"),),
        closings=("again", "closing"),
    ),
    "apology": replace(
        _NOTICE,
        items=(
            ("お送りした日", "令和8年4月24日"),
            ("お返しの方法", "同封の返信用の封筒に、届いたときの封筒ごと入れてください。"),
        ),
        closings=("closing", "end"),
        enclosures=("返信用の封筒",),
    ),
    "incident_notice": replace(
        _NOTICE, items=items_of(_ASTRAY, proposed(_ASTRAY)), closings=("closing", "end")
    ),
    "policy_revision": replace(
        _NOTICE,
        items=(
            ("改訂の日", "令和8年6月1日"),
            ("主な変更", "(1) お問い合わせ窓口の変更\n(2) 保管する期間の見直し"),
            ("新旧対照表", "後ろに付けた1枚のとおり"),
        ),
        closings=("kept", "closing"),
    ),
    "joint_use_change": replace(
        _NOTICE,
        items=(
            ("変更の日", "令和8年6月1日"),
            ("変わること", "共同利用の管理について責任を持つ者の代表者の氏名"),
            ("変更前", "生活協同組合架空　代表理事　架空　一郎"),
            ("変更後", "生活協同組合架空　代表理事　架空　二郎"),
            ("共同利用する項目", "お名前、ご住所、お電話番号（変わりません）"),
            ("共同利用する者", "生活協同組合架空と見本共済（変わりません）"),
            ("利用の目的", "共済のご案内（変わりません）"),
        ),
    ),
    "recipient_survey": replace(
        _COMPANY,
        items=(("お預けの業務", "ご案内の印刷と発送"), ("契約の期間", "令和9年3月31日まで")),
        enclosures=("返信用の封筒",),
    ),
    "recipient_return": replace(
        _COMPANY,
        items=(("終わる業務", "ご案内の印刷と発送"), ("契約の終わり", "令和8年4月30日")),
        enclosures=("返信用の封筒",),
    ),
    "erasure_certificate": replace(
        _NOTICE,
        addressee=NOBODY,
        items=(
            ("消去の番号", "第4号"),
            ("消去した日", "令和8年4月28日"),
            ("消去したもの", "会員の登録の内容"),
        ),
    ),
}


def notice_specimen(kind: str) -> NoticeFacts:
    """Return the facts of a simple letter; a kind without its own shows those of a usual one."""
    return _OWN.get(kind, _COMPANY if kind.startswith("recipient_") else _NOTICE)
