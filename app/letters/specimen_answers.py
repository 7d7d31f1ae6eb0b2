"""Make up the facts of each answer to a request, all of them plainly fictional."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from app.letters.answer_facts import AnswerFacts, Done, Stayed
from app.letters.facts import DisclosureFacts, HeldItem, Withheld
from app.letters.specimen_people import (
    ADDRESSEE,
    ARTICLE,
    HEAD,
    IN_CHARGE,
    OFFICE,
    RECEIPT,
    RECEIVED,
)

_DAY = date(2026, 4, 28)
_PLAIN = AnswerFacts(
    head=HEAD,
    organisation=OFFICE,
    addressee=ADDRESSEE,
    answer="full",
    receipt_number=RECEIPT,
    received_on=RECEIVED,
    asked="個人情報の訂正のご請求",
    noun="ご請求",
    about="お名前とお子さまの生年月日の訂正",
    in_charge=IN_CHARGE,
)
_STOPPED = replace(
    _PLAIN,
    asked="個人情報の利用の停止のご請求",
    about="ご案内への利用の停止",
    done=Done(on=_DAY, lines=(("停止した範囲", "郵送とメールでのご案内"),)),
)
_WORDS = replace(
    _PLAIN,
    asked="お申し出",
    noun="お申し出",
    about="ご案内の封筒から会員の種類が見えていたこと",
    findings="封筒の窓から、会員の種類を示す言葉が見えておりました。",
    words="封筒の刷り直しを手配し、次のお便りから改めます。",
)
ANSWERS: Final[Mapping[str, AnswerFacts]] = {
    "answer_purpose": replace(
        _PLAIN, about="登録しているすべての情報", purposes=("商品のお届け", "催しのご案内")
    ),
    "answer_correction": replace(
        _PLAIN,
        done=Done(
            on=_DAY,
            changes=(
                ("お名前", "渡辺　花子", "渡邉　花子"),
                ("お子さまの生年月日", "令和3年3月12日", "令和3年3月21日"),
            ),
            elsewhere=("組合員台帳：令和8年4月27日に訂正をいたしました",),
        ),
    ),
    "answer_suspension": _STOPPED,
    "answer_provision": replace(
        _STOPPED, asked="第三者への提供の停止のご請求", about="講座の講師への提供の停止"
    ),
    "answer_erasure": replace(
        _PLAIN,
        answer="partial",
        asked="個人情報の消去のご請求",
        about="登録しているすべての情報の消去",
        done=Done(on=_DAY, listed=("会員の登録の内容", "お申込みの書類の写し")),
        stayed=(Stayed("出資金の記録", "保存の期間が法令にあるため", "", date(2036, 3, 31)),),
        reason="法令で残す必要のある記録が含まれているため",
        article=ARTICLE,
        erasable_on=date(2036, 4, 1),
    ),
    "answer_complaint": _WORDS,
    "answer_wish": replace(
        _WORDS, about="ご案内の停止", findings="", words="本日からお送りいたしません。"
    ),
    "answer_ending": replace(
        _PLAIN, answer="not_completed", reason="お願いした書類が期日までに届かなかったため"
    ),
}
_REASON = "他の方のお名前が含まれており、その方の権利や利益を損なうおそれがあるため"


def held_specimen(name: str, content: str, masked: str = "") -> HeldItem:
    """Make up one item of what is held."""
    told, purpose = "令和7年4月3日\n申込書（ご本人）", "商品のお届けのため"
    return HeldItem("すくすく会員の登録", name, content, told, purpose, masked)


DISCLOSED: Final = DisclosureFacts(
    head=HEAD,
    organisation=OFFICE,
    addressee=ADDRESSEE,
    receipt_number=RECEIPT,
    received_on=RECEIVED,
    about="ご本人の個人情報の開示",
    held=(held_specimen("お名前", "見本　花子"), held_specimen("連絡の記録", "黒塗り", _REASON)),
    withheld=(Withheld("連絡の記録のうち他の方のお名前", _REASON, ARTICLE),),
    searched=("すくすく会員の登録", "組合員台帳"),
    papers="運転免許証の写しは、確かめた後に裁断いたしました",
    in_charge=IN_CHARGE,
)
