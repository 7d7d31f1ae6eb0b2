"""Certify an erasure: what went and what stays until when, by number, without any name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.letters import notice
from app.letters.facts import Addressee, Head
from app.letters.notice import NoticeFacts
from app.office import issuing, page_settings, profile, wordings
from app.office.changes import changes
from app.office.desk import Desk
from app.office.erasures import OVER, ErasureRow
from app.office.issuing import Paper
from app.office.letters import Issued
from app.rules import erasures as rules
from app.rules.eras import japanese
from app.rules.erasures import GoesLine, Held, StaysLine
from app.rules.errors import Refused
from app.rules.ids import ErasureId
from app.rules.roles import Verb
from app.storage.unit import Unit

KIND: Final = "erasure_certificate"
PURPOSE: Final = "certificate"
_SHOWN = 16
"""How many digits of the keyed hash are printed: enough to compare, no code can be read from it."""


def preview(desk: Desk, erasure_id: ErasureId) -> bytes:
    """Return the certificate as a draft: 「案」, no number, nothing recorded."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return issuing.draft(desk, unit, _paper(desk, unit, _row(unit, erasure_id)))


def issue(desk: Desk, erasure_id: ErasureId) -> Issued:
    """Give the certificate its number and store it; it goes with the answer, or into the file."""
    desk.demand(Verb.issue_letter)
    with desk.unit("消去証明書を発行") as unit:
        row = _row(unit, erasure_id)
        paper = issuing.issue(desk, unit, _paper(desk, unit, row))
        unit.erasures.certify(row.id, paper.letter_id)
    return Issued(paper.letter_id, paper.document_number, changes("letters", "requests"))


def _row(unit: Unit, erasure_id: ErasureId) -> ErasureRow:
    row = next(iter(unit.erasures.rows([erasure_id])), None)
    if row is None:
        raise Refused("この消去の記録は見つかりません。画面を最新にしてからお試しください。")
    if not row.wiped:
        raise Refused(
            "この消去は「処理待ち」です。証明書は作っていません。"
            "ほかの画面やプログラムを閉じてから「消去を仕上げる」を選んでください。"
        )
    return row


def _paper(desk: Desk, unit: Unit, row: ErasureRow) -> Paper:
    number = _receipt_number(unit, row)
    facts = NoticeFacts(
        head=Head("", desk.today, ""),
        organisation=profile.sender(unit, KIND, desk.today),
        addressee=_addressee(number),
        items=tuple(_items(unit, row, number)),
        values={"erased_on": japanese(row.erased_on)},
        in_charge=desk.actor.name,
    )

    look, words = page_settings.of(unit), wordings.of(unit, KIND)

    def draw(head: Head) -> bytes:
        return notice.draw(KIND, replace(facts, head=head), look, words)

    return Paper(
        kind=KIND,
        draw=draw,
        wording_version=words.version,
        subjects=(("erasure", row.id), ("member", row.member_id)),
        request_id=row.request_id,
        member_id=row.member_id,
        purpose=PURPOSE,
        right_id=row.right_id,
        addressee=facts.addressee,
        typed={"erasure": str(row.id)},
    )


def _addressee(receipt_number: str) -> Addressee:
    if receipt_number:
        return Addressee("", "", f"受付番号 {receipt_number} のご請求者")
    return Addressee("", "", "関係者", "各位")


def _items(unit: Unit, row: ErasureRow, receipt_number: str) -> Iterator[tuple[str, str]]:
    yield "消去の番号", f"第{row.id}号"
    yield "消去した日", japanese(row.erased_on)
    yield "消去のきっかけ", _cause(row, receipt_number)
    went = [GoesLine(noun, row.counts[noun]).words for noun in Held if noun in row.counts]
    yield "消去したもの", _numbered(went)
    kept = [*_kept(unit, row), *_kept_elsewhere(unit, row)]
    yield "残しているもの", _numbered(kept) or "ありません"
    if row.code_mac:
        yield "組合員コードの照合値", row.code_mac[:_SHOWN]
    yield "消去した者", row.erased_by


def _numbered(lines: Sequence[str]) -> str:
    """Number several lines as the answer does; one alone stands without a number."""
    if len(lines) > 1:
        return "\n".join(f"({number}) {line}" for number, line in enumerate(lines, start=1))
    return "".join(lines)


def _cause(row: ErasureRow, receipt_number: str) -> str:
    if receipt_number:
        return f"ご本人などからのご請求（受付番号 {receipt_number}）"
    return "保存期間が過ぎたため" if row.cause == OVER else "退会などの後の保存期間が過ぎたため"


def _kept(unit: Unit, row: ErasureRow) -> Iterator[str]:
    for one in unit.erasures.retained([row.id])[row.id]:
        if one.noun is not Held.authority:
            line = StaysLine(one.noun, one.count, one.ground, one.until_on)
            until = f"{japanese(line.told_until)}まで。" if line.told_until else ""
            yield f"{line.words}　{until}{one.ground}"


def _kept_elsewhere(unit: Unit, row: ErasureRow) -> Iterator[str]:
    plan = None if row.right_id is None else rules.read(unit.requests.plan(row.right_id))
    for other in plan.elsewhere if plan else ():
        until = f"{other.until}。" if other.until else ""
        yield f"{other.label}　{until}{other.ground}"


def _receipt_number(unit: Unit, row: ErasureRow) -> str:
    if row.request_id is None:
        return ""
    case = unit.requests.seeing_all().case(row.request_id)
    return case.receipt_number if case else ""
