"""Spell a contractor for its book: one line for each contract (LAW B-7)."""

from collections.abc import Iterator, Sequence
from datetime import date

from app.office.contract_standings import standing_of
from app.office.contract_words import (
    clause_words,
    held_words,
    period_words,
    renewal_words,
    sub_words,
)
from app.office.recipient_views import RecipientView
from app.rules.eras import japanese
from app.rules.recipient_checks import CheckKind, Verdict
from app.storage.contracts import ContractRow


def contractor_lines(
    one: RecipientView, matters: Sequence[str], on: date
) -> Sequence[tuple[str, ...]]:
    """Return the lines of a contractor as of a day; `matters`: what was mended, what happened."""
    first, last = _who(one), (_checks(one, on), "\n".join(matters) or "なし", _end(one, on))
    known = [row for row in one.contracts if row.from_on <= on]
    if not known:
        return [(*first, "", "契約の登録なし", "", "", *last)]
    return [(*first, *_contract(one, row, on), *last) for row in known]


def _who(one: RecipientView) -> tuple[str, str]:
    row = one.row
    head = f"代表者 {row.representative}" if row.representative else ""
    return (
        "\n".join(filter(None, (row.name, row.address, head))),
        "\n".join(filter(None, (row.manager, row.contact, row.telephone))),
    )


def _contract(one: RecipientView, row: ContractRow, on: date) -> tuple[str, str, str, str]:
    terms = standing_of(row, on).terms
    amended = [f"覚書 {japanese(two.effective_on)}" for two in row.amendments]
    concluded = f"締結 {japanese(row.concluded_on)}" if row.concluded_on else ""
    named = (
        row.title,
        concluded,
        period_words(row, on, japanese),
        renewal_words(row, on, japanese),
        *amended,
    )
    handed = f"授受 {row.handover}" if row.handover else ""
    subs = [sub_words(sub, japanese) for sub in one.subs_of(row.id)]
    return (
        "\n".join(filter(None, (terms.work, held_words(row, on), handed))),
        "\n".join(filter(None, named)),
        "\n".join((*clause_words(terms).split("、"), f"状況の把握 {terms.oversight.word}")),
        "\n".join((terms.subcontracting.word, *subs)),
    )


def _checks(one: RecipientView, on: date) -> str:
    return "\n".join(_check_words(one, on)) or "記録なし"


def _check_words(one: RecipientView, on: date) -> Iterator[str]:
    names = {CheckKind.selection: "選定", CheckKind.survey: "調査票", CheckKind.visit: "実地"}
    for check in one.checks:
        day = check.checked_on or check.asked_on
        if check.cancelled_on is None and day is not None and day <= on:
            judged = check.verdict is not Verdict.none
            said = f"{check.verdict.word} {check.checked_by}" if judged else "回答・評価待ち"
            yield " ".join(
                filter(None, (names[check.kind], japanese(day), said, check.certificate))
            )


def _end(one: RecipientView, on: date) -> str:
    ended = one.row.ended_on
    said = [f"提供の終了 {japanese(ended)}"] if ended and ended <= on else []
    for row in one.returns:
        if row.is_settled:
            day = f" {japanese(row.received_on)}" if row.received_on else ""
            said.append(f"証明書 {row.way.word}{day}")
        elif row.asked_on is not None:
            said.append(f"証明書待ち（{japanese(row.asked_on)}依頼）")
    return "\n".join(said)
