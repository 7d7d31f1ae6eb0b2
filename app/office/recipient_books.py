"""Make the books of the recipients: 委託先, 共同利用先, 変更届, and what falls due (LAW B-7)."""

from datetime import date
from typing import Final

from app.office.contractor_lines import contractor_lines
from app.office.contractor_matters import matters_of
from app.office.desk import Desk
from app.office.recipient_views import RecipientView, views
from app.office.registers import Register
from app.rules.eras import japanese
from app.rules.periods import Days
from app.rules.recipients import RecipientKind
from app.rules.roles import Verb

_CONTRACTORS: Final = (
    *(("委託先", 40.0), ("責任者・窓口", 28.0), ("委託業務・項目", 42.0), ("契約", 42.0)),
    *(("条項", 32.0), ("再委託", 30.0), ("選定・確認", 36.0), ("是正・事故", 28.0)),
    ("終了・返還", 28.0),
)
_JOINT_USES: Final = (
    *(("共同利用者", 44.0), ("関係", 22.0), ("項目", 44.0), ("目的", 40.0), ("期間", 28.0)),
    *(("方針での記載", 34.0), ("責任者・窓口", 28.0), ("取決め", 34.0)),
)
_CHANGES: Final = (
    *(("届け出の日", 26.0), ("提供先", 44.0), ("事項", 24.0), ("変更前", 46.0), ("変更後", 46.0)),
    *(("変わる日", 26.0), ("備考", 30.0)),
)
_DEADLINES: Final = (("期限", 28.0), ("提供先", 50.0), ("内容", 30.0), ("説明", 80.0))


def contractors_register(desk: Desk, period: Days) -> Register:
    """Make the book of the contractors as of the end of a period, one line for each contract."""
    desk.demand(Verb.read_governance)
    on = _as_of(desk, period)
    found = [one for one in views(desk) if one.row.kind is RecipientKind.contractor]
    with desk.look() as unit:
        matters = matters_of(unit, found, on)
    lines = [
        line
        for one in sorted(found, key=_by_name)
        for line in contractor_lines(one, matters[one.id], on)
    ]
    return Register("委託先管理台帳", f"基準日：{japanese(on)}", _CONTRACTORS, tuple(lines))


def joint_uses_register(desk: Desk, period: Days) -> Register:
    """Make the book of the joint users as of the end of a period, one line for each joint use."""
    desk.demand(Verb.read_governance)
    on = _as_of(desk, period)
    found = [one for one in views(desk) if one.row.kind is RecipientKind.joint_user]
    lines = [line for one in sorted(found, key=_by_name) for line in _joint_lines(one, on)]
    return Register("共同利用先台帳", f"基準日：{japanese(on)}", _JOINT_USES, tuple(lines))


def changes_register(desk: Desk, period: Days) -> Register:
    """Make the book of what recipients reported in a period."""
    desk.demand(Verb.read_governance)
    found = [
        (change, one.row.name)
        for one in views(desk)
        for change in one.changes
        if period.holds(change.reported_on)
    ]
    lines = tuple(
        (
            *(japanese(one.reported_on), name, one.field.word, one.before, one.after),
            *(japanese(one.effective_on), one.note),
        )
        for one, name in sorted(found, key=lambda pair: (pair[0].reported_on, pair[0].id))
    )
    return Register("変更届の記録", f"届け出の日：{period.words}", _CHANGES, lines)


def deadlines_register(desk: Desk, period: Days) -> Register:
    """List what is due with recipients as of today, whatever the period, the earliest first."""
    desk.demand(Verb.read_governance)
    del period
    found = [(alert, one.row.name) for one in views(desk) for alert in one.alerts]
    found.sort(key=lambda pair: (pair[0].due_on or date.max, pair[1]))
    lines = tuple(
        (japanese(alert.due_on) if alert.due_on else "", name, alert.kind.word, alert.sentence)
        for alert, name in found
    )
    return Register("契約の期限一覧", f"基準日：{japanese(desk.today)}", _DEADLINES, lines)


def _as_of(desk: Desk, period: Days) -> date:
    return min(period.to_on or desk.today, desk.today)


def _by_name(one: RecipientView) -> tuple[bool, str]:
    return one.row.ended_on is not None, one.row.name


def _joint_lines(one: RecipientView, on: date) -> list[tuple[str, ...]]:
    row = one.row
    who = "\n".join(filter(None, (row.name, row.address, _head(row.representative))))
    keeper = "\n".join(filter(None, (row.manager, row.contact, row.telephone)))
    known = [use for use in one.joint_uses if use.from_on <= on]
    if not known:
        return [(who, row.relation, "", "", "登録なし", "", keeper, "")]
    return [
        (
            *(who, row.relation, "、".join(use.items), use.purpose),
            f"{japanese(use.from_on)}から{japanese(use.until_on) if use.until_on else ''}",
            "\n".join((use.listed_as or "記載なし", _version(one.version_on(use)))),
            keeper,
            "\n".join((use.agreement.word, *(duty.word for duty in use.duties))),
        )
        for use in known
    ]


def _head(representative: str) -> str:
    return f"代表者 {representative}" if representative else ""


def _version(on: date | None) -> str:
    return f"{japanese(on)}の版" if on else ""
