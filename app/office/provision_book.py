"""Make the books of what was given: 第三者提供記録簿, all provisions, and whose data one held."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.office.desk import Desk
from app.office.provision_facts import with_facts
from app.office.recorded_cells import (
    CANCELLED,
    days_cell,
    kept_cell,
    lines,
    names_of,
    overlaps,
    people_cell,
    third_cell,
)
from app.office.recorded_people import named_people
from app.office.registers import Register
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import MemberId, PolicyVersionId, ProvisionId, RecipientId
from app.rules.periods import Days
from app.rules.provision_grounds import GROUND_RULES, ProvisionGround
from app.rules.provisions import keep_until
from app.rules.roles import Verb
from app.storage.kept_names import GIVEN, KeptName
from app.storage.provisions import ProvisionRow
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit

TITLE: Final = "第三者提供記録簿"
ALL_TITLE: Final = "提供の記録の一覧"
_LEAD: Final = (
    "提供した日：{period}　法第29条の記録です。委託・共同利用・法令による提供は含みません。"
)
_FACT: Final = "（確かめられませんでした）"
_COLUMNS: Final = (
    *(("提供した日", 24.0), ("第三者の名称・住所・代表者", 44.0), ("本人", 44.0), ("項目", 34.0)),
    *(("根拠", 30.0), ("利用目的", 40.0), ("記録・提供の方法", 26.0), ("作成日・保存期限", 28.0)),
)


@dataclass(frozen=True)
class _Known:
    """Hold what the lines of a book are spelt with."""

    recipients: Mapping[RecipientId, RecipientRow]
    people: Mapping[MemberId, KeptName]
    versions: Mapping[PolicyVersionId, str]
    facts: Collection[ProvisionId]


def register(desk: Desk, period: Days) -> Register:
    """Make the book of the provisions that 法29条 wants on record, oldest first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        rows = [row for row in _rows(unit, period) if row.record_duty]
        cells = _cells(unit, rows)
    return Register(TITLE, _LEAD.format(period=period.words), _COLUMNS, cells)


def all_register(desk: Desk, period: Days) -> Register:
    """Make the list of all provisions but those to authorities, on whatever ground."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        cells = _cells(unit, _rows(unit, period))
    return Register(ALL_TITLE, f"提供した日：{period.words}", _COLUMNS, cells)


def people_register(desk: Desk, key: ProvisionId) -> Register:
    """List whose data one provision held, each with her code, in the order of the codes.

    Raises:
        Refused: there is no such provision, or only the head may see it.
    """
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        row = next((one for one in unit.provisions.rows([key]) if not one.head_only), None)
        if row is None:
            raise Refused("この記録は見つかりません。画面を最新にしてからお試しください。")
        members = list(dict.fromkeys(member for member, _child in row.people))
        names = named_people(unit, GIVEN, members)
    with_child = {member for member, child in row.people if child is not None}
    found = sorted((names[key].member_code, names[key].name, key) for key in members)
    cells = tuple(
        (str(place), code, name, "お子さまの情報を含む" if key in with_child else "")
        for place, (code, name, key) in enumerate(found, start=1)
    )
    lead = f"{western(row.from_on)}　{row.recipient_name}　{row.items_words}　{len(cells):,}名"
    columns = (("番号", 16.0), ("組合員コード", 36.0), ("お名前", 76.0), ("備考", 52.0))
    return Register("提供の対象者の一覧", lead, columns, cells)


def _rows(unit: Unit, period: Days) -> Sequence[ProvisionRow]:
    rows = unit.provisions.rows(list(reversed(unit.provisions.ids())))
    return [row for row in rows if overlaps(period, row.from_on, row.to_on)]


def _cells(unit: Unit, rows: Sequence[ProvisionRow]) -> tuple[tuple[str, ...], ...]:
    found = unit.recipients.rows(sorted({row.recipient_id for row in rows}))
    versions = {row.id: f"{western(row.on)}の方針" for row in unit.policies.rows()}
    people = names_of(unit, GIVEN, [row.people for row in rows])
    known = _Known({one.id: one for one in found}, people, versions, with_facts(unit))
    return tuple(_line(row, known) for row in rows)


def _line(row: ProvisionRow, known: _Known) -> tuple[str, ...]:
    to = known.recipients[row.recipient_id]
    version = known.versions.get(row.version_id, "") if row.version_id else ""
    agreed = f"{version}への同意" if version and row.ground is ProvisionGround.consent else ""
    rests_on = (GROUND_RULES[row.ground].article, agreed)
    # On a fact nothing may be said that the gate could not find: neither article nor consent.
    consented = _FACT if row.ground is ProvisionGround.consent else ""
    basis = (consented,) if row.id in known.facts else rests_on
    return (
        days_cell(row.from_on, row.to_on),
        third_cell(to.name, to.address, to.representative),
        people_cell(row.people, known.people),
        row.items_words or CANCELLED,
        lines(row.ground.word, *basis),
        lines(*row.purposes, row.purpose),
        lines(row.record_method.word, row.way.word),
        kept_cell(row.recorded_on, keep_until(row, row.recorded_on) if row.record_duty else None),
    )
