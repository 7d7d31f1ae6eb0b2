"""Spell what a contract holds, for the books and the page of a recipient."""

from collections.abc import Callable
from datetime import date

from app.office.contract_standings import standing_of
from app.rules.contract_days import notice_day
from app.rules.contracts import CLAUSES, Terms
from app.rules.eras import western
from app.rules.sub_contractors import SubState
from app.storage.contracts import ContractRow
from app.storage.sub_contractors import SubContractorRow

Say = Callable[[date], str]
"""How a day is written: 2026年4月1日 on screens, 令和8年4月1日 in the books."""


def period_words(row: ContractRow, today: date, say: Say = western) -> str:
    """Say from when until when a contract holds."""
    ends = standing_of(row, today).ends_on
    return f"{say(row.from_on)}から{f'{say(ends)}まで' if ends else '（期限なし）'}"


def renewal_words(row: ContractRow, today: date, say: Say = western) -> str:
    """Say how a contract goes on: by itself, by when to speak, or not at all."""
    if row.ended_on is not None:
        return f"{say(row.ended_on)}に終了（{row.end_reason}）"
    if row.not_renewed_on is not None:
        return f"更新しない（{say(row.not_renewed_on)}に申出）"
    if not row.renews:
        return "自動更新なし"
    say_by = notice_day(row, row.amendments, today)
    until = f"、更新しないときは{say(say_by)}まで" if say_by else ""
    return f"{row.renewal_months}か月ずつ自動更新{until}"


def clause_words(terms: Terms) -> str:
    """Say of each of the three clauses whether the contract has it."""
    return "、".join(f"{word} {getattr(terms, field).word}" for field, word in CLAUSES.items())


def held_words(row: ContractRow, today: date) -> str:
    """Say what a contractor holds: the items, of how many people, and whether sensitive."""
    terms = standing_of(row, today).terms
    count = f"約{row.people_count:,}名" if row.people_count is not None else ""
    sensitive = f"要配慮個人情報 {row.sensitive.word}"
    return "、".join(filter(None, ("・".join(terms.items), count, sensitive)))


def sub_words(sub: SubContractorRow, say: Say = western) -> str:
    """Say who a sub-contractor is and what was said to it."""
    days = {
        SubState.approved: sub.approved_on,
        SubState.refused: sub.refused_on,
        SubState.ended: sub.ended_on,
        SubState.asked: sub.asked_on,
    }
    on = days[sub.state]
    return f"{sub.name}（{sub.work}、{say(on) if on else ''}{sub.state.word}）"
