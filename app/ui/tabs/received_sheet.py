"""Describe one receipt: who gave what of whom, how they had it, and its record."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.office.received_rows import ReceivedPage
from app.rules.received_data import METHOD_WORDS, received_until
from app.rules.roles import Role, Verb, may
from app.ui.days import day_words
from app.ui.provision_words import period, receipt_pill
from app.ui.tabs.sheet import Block, Entry, Pairs, Sheet
from app.ui.widgets.act_row import ActButton

CANCEL: Final = ActButton("cancel", "登録の取消し(&X)…")


def describe(page: ReceivedPage, today: date, roles: frozenset[Role]) -> Sheet:
    """Return what the page of a receipt shows to somebody with these roles."""
    row = page.shown.row
    can_cancel = may(roles, Verb.judge) and not row.is_cancelled
    return Sheet(
        title=f"{row.provider_name}からの受領",
        over=row.ground.word,
        under=period(row.from_on, row.to_on),
        pills=(receipt_pill(page.shown),),
        acts=(CANCEL,) if can_cancel else (),
        blocks=tuple(_blocks(page, today)),
    )


def _blocks(page: ReceivedPage, today: date) -> Iterator[Block]:
    yield Block("提供者と経緯", facts=_provider(page))
    yield Block("記録", facts=_record(page, today))
    row = page.shown.row
    more = page.people_count - len(page.people)
    others = f"ほかに、会員でない方{row.others_count:,}名。" if row.others_count else ""
    rest = f"ほか{more:,}名は、第三者受領記録簿に載ります。" if more > 0 else ""
    people = tuple(Entry(one) for one in page.people)
    yield Block(f"対象の方　{page.people_count:,}名", words=f"{others}{rest}", entries=people)


def _provider(page: ReceivedPage) -> Pairs:
    row = page.shown.row
    return (
        ("住所", row.provider_address),
        ("代表者", row.provider_representative),
        ("取得の経緯", row.background),
        ("確かめた方法", row.checked_how),
        ("項目", row.items_words),
        ("受け取り方", row.way.word),
        ("備考", row.note),
    )


def _record(page: ReceivedPage, today: date) -> Pairs:
    row = page.shown.row
    until = received_until(row, row.recorded_on)
    over = "（過ぎました）" if until < today else ""
    duty = "対象です（法第30条の記録）" if row.record_duty else "対象ではありません"
    return (
        ("記録の方法", METHOD_WORDS[row.record_method]),
        ("作成", f"{day_words(row.recorded_on)}　{page.shown.recorded_by}".strip()),
        ("保存期限", f"{day_words(until)}まで{over}" if row.record_duty else "定めはありません"),
        ("提供記録の開示", duty),
    )
