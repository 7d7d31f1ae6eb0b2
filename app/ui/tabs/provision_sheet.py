"""Describe one provision: what was given on which ground, its record, whose data it held."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.office.provision_pages import FactRow, ProvisionPage
from app.rules.provision_grounds import GROUND_RULES
from app.rules.provisions import keep_until
from app.rules.roles import Role, Verb, may
from app.ui.days import day_words
from app.ui.provision_words import TO_REMEDY, period, pill_of
from app.ui.tabs.sheet import Block, Entry, Pairs, Sheet
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

RECIPIENT: Final = ActButton("recipient", "提供先を見る(&Q)", "recipients")
PEOPLE: Final = ActButton("people", "対象者の一覧(&L)…", "print")
WRITE: Final = ActButton("write", "渡すデータの書出し(&D)…", "export")
CANCEL: Final = ActButton("cancel", "登録の取消し(&X)…")
_DUTY: Final = "対象です（法第29条の記録）"
_NO_DUTY: Final = "対象ではありません"


def describe(page: ProvisionPage, today: date, roles: frozenset[Role]) -> Sheet:
    """Return what the page of a provision shows to somebody with these roles."""
    row = page.row
    return Sheet(
        title=f"{row.recipient_name}への提供",
        over=row.recipient_kind.word,
        under=period(row.from_on, row.to_on),
        pills=(pill_of(page.shown),),
        acts=tuple(_acts(page, roles)),
        blocks=tuple(_blocks(page, today)),
    )


def _acts(page: ProvisionPage, roles: frozenset[Role]) -> Iterator[ActButton]:
    if not page.row.head_only:
        yield RECIPIENT
        yield PEOPLE
        if not page.row.is_cancelled and may(roles, Verb.export_members):
            yield WRITE
        if not page.row.is_cancelled and may(roles, Verb.judge):
            yield CANCEL


def _blocks(page: ProvisionPage, today: date) -> Iterator[Block]:
    if page.facts:
        yield Block("事実の記録", entries=tuple(_fact(one) for one in page.facts))
    yield Block("内容", facts=_given(page))
    yield Block("記録", facts=_record(page, today))
    more = page.people_count - len(page.people)
    words = f"ほか{more:,}名は、「対象者の一覧」に載ります。" if more > 0 else ""
    people = tuple(Entry(one) for one in page.people)
    yield Block(f"対象の方　{page.people_count:,}名", words=words, entries=people)


def _given(page: ProvisionPage) -> Pairs:
    row, to = page.row, page.recipient
    article = GROUND_RULES[row.ground].article
    return (
        ("第三者の住所", to.address),
        ("代表者", to.representative),
        ("根拠", f"{row.ground.word}（{article}）" if article else row.ground.word),
        ("契約", page.contract),
        ("方針の版", page.version),
        ("利用目的", "\n".join(row.purposes)),
        ("具体的な内容", row.purpose),
        ("項目", row.items_words),
        ("渡し方", row.way.word),
    )


def _record(page: ProvisionPage, today: date) -> Pairs:
    row = page.row
    until = keep_until(row, row.recorded_on)
    over = "（過ぎました）" if until < today else ""
    return (
        ("記録の方法", row.record_method.word),
        ("作成", f"{day_words(row.recorded_on)}　{page.shown.recorded_by}".strip()),
        ("保存期限", f"{day_words(until)}まで{over}" if row.record_duty else "定めはありません"),
        ("提供記録の開示", _DUTY if row.record_duty else _NO_DUTY),
    )


def _fact(one: FactRow) -> Entry:
    done = Pill("是正済", "check", "good")
    detail = "\n".join(filter(None, (one.refusal, one.remedy)))
    title = f"{day_words(one.happened_on)}　{one.what or '（消去済）'}"
    return Entry(title, detail, done if one.remedied_on else TO_REMEDY)
