"""Ask an applicant, in words of a letter, for what her form lacks (OFFICE §3)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from app.rules.applications import AGREED, GATE, days_can_be_read
from app.rules.member_drafts import MemberDraft
from app.rules.problems import Problem

Item = tuple[str, str]

ANSWER_DAYS = 21
"""How long an applicant has: a letter takes days each way through the weekly delivery."""
FORM = "申込書"
_CHILD = re.compile(r"children\.(\d+)\.")
_CONSENT = "個人情報保護方針へのご同意"
_NO_TICK = (
    "ご同意の欄のご記入を確かめることができませんでした。"
    "「すくすく会員」は、方針の内容すべてにご同意いただいた方にご利用いただいております。"
    "方針をお読みのうえ、同封の申込書にご記入をお願いいたします。"
)
_OLD_FORM = (
    "ご記入いただいた申込書は、以前の個人情報保護方針のものでした。"
    "同封の新しい方針をお読みのうえ、新しい申込書にご記入をお願いいたします。"
)
_DAY = ("ご記入日", "申込書をご記入いただいた日を確かめることができませんでした。")
_ASKED: Mapping[str, Item] = {
    "member_code": ("組合員コード", "組合員証などで番号を確かめて、ご記入をお願いいたします。"),
    "name": ("お名前", "お名前を、もう一度ご記入ください。"),
    "kana": ("お名前のフリガナ", "カタカナでご記入ください。"),
    "gender": ("性別", "ご記入を確かめることができませんでした。"),
    "birth_on": ("生年月日", "ご記入を確かめることができませんでした。"),
    "postal_code": ("郵便番号", "7桁の番号をご記入ください。"),
    "address": ("ご住所", "ご住所を、もう一度ご記入ください。"),
    "telephone": ("お電話番号", "市外局番からご記入ください。"),
    "email": ("メールアドレス", "ご記入を確かめることができませんでした。"),
}
_OURS = frozenset(
    {"registered_on", "received_on", "centre", "course", "consent.method", "consent.receiver"}
)
"""What the office writes itself: nobody else is asked for it."""


def asked(draft: MemberDraft, reasons: Iterable[Problem], *, today: date) -> tuple[Item, ...]:
    """List what the letter asks for, each thing once, in the order of the reasons."""
    items = (_item(draft, problem, today) for problem in reasons if problem.field not in _OURS)
    return tuple(dict.fromkeys(items))


def enclosures(items: Sequence[Item]) -> tuple[str, ...]:
    """Name what goes into the envelope: the policy only where it is to be read again."""
    consent = any(label == _CONSENT for label, _text in items)
    return ("個人情報保護方針", FORM, "返信用封筒") if consent else (FORM, "返信用封筒")


def answer_by(dated_on: date, purge_on: date) -> date:
    """Return the day by which the answer should arrive, no later than the form is kept."""
    return min(dated_on + timedelta(days=ANSWER_DAYS), purge_on)


def _item(draft: MemberDraft, problem: Problem, today: date) -> Item:
    if problem.field in GATE:
        return _of_the_consent(draft, problem, today)
    child = _CHILD.match(problem.field)
    if child:
        number = int(child[1]) + 1
        return (
            f"お子さまのこと（{number}人目）",
            "お名前と生年月日、またはご出産の予定の年月をご記入ください。",
        )
    return _ASKED.get(problem.field, ("申込書のご記入", "ご記入の内容を確かめさせてください。"))


def _of_the_consent(draft: MemberDraft, problem: Problem, today: date) -> Item:
    if problem.field == AGREED:
        return (_CONSENT, _NO_TICK)
    return (_CONSENT, _OLD_FORM) if days_can_be_read(draft.consent, today) else _DAY
