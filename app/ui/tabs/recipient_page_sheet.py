"""Say everything of one recipient: what is due, its contracts, looks, joint uses and reports."""

from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final

from app.office.recipient_views import RecipientView
from app.rules.eras import western
from app.rules.recipient_alert import AlertKind
from app.rules.recipient_papers import may_be_asked
from app.rules.recipients import RecipientKind
from app.rules.roles import Role, Verb, may
from app.ui.tabs.recipient_blocks import contract_blocks
from app.ui.tabs.recipient_looks import change_blocks, check_blocks, joint_blocks
from app.ui.tabs.sheet import Block, Entry, Part, Sheet, Step
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

STEPS: Final = {
    AlertKind.missing: ("contract", "契約を登録(&A)…"),
    AlertKind.ended: ("contract", "契約を登録(&A)…"),
    AlertKind.ending: ("amend", "覚書で延ばす(&A)…"),
    AlertKind.notice: ("not_renew", "更新しない旨を記録(&A)…"),
    AlertKind.lacking: ("amend", "覚書を登録(&A)…"),
    AlertKind.unsure: ("correct", "条項を確かめる(&A)…"),
    AlertKind.selection: ("selection", "選定の評価を記録(&A)…"),
    AlertKind.check: ("papers", "調査票を作る(&A)…"),
    AlertKind.answer: ("check_result", "回答を記録(&A)…"),
    AlertKind.returning: ("return", "返還・消去を記録(&A)…"),
    AlertKind.agreement: ("change_joint", "取決めを確かめる(&A)…"),
    AlertKind.unlisted: ("change_joint", "共同利用を確かめる(&A)…"),
    AlertKind.unused: ("joint", "共同利用を登録(&A)…"),
    AlertKind.unapplied: ("carry_over", "届け出を反映(&A)"),
    AlertKind.handed_on: ("approve", "承認を記録(&A)…"),
}
"""What comes next where something is due."""
ENDED: Final = Pill("提供終了", "bar", "quiet")
FINE: Final = Pill("良好", "check", "good")


def state_pill(one: RecipientView) -> Pill:
    """Say in one word how a recipient stands."""
    if one.alerts:
        first = one.alerts[0]
        word = first.kind.word
        return Pill(word, "triangle", "bad") if first.late else Pill(word, "clock", "due")
    return ENDED if one.row.ended_on is not None else FINE


def describe(one: RecipientView, today: date, roles: AbstractSet[Role]) -> Sheet:
    """Return everything of a recipient."""
    keeps, row = may(roles, Verb.keep_recipients), one.row
    ended = f"　{western(row.ended_on)}に提供を終了" if row.ended_on else ""
    return Sheet(
        title=row.name,
        over=row.kind.word,
        under=f"{row.address}{ended}",
        pills=(state_pill(one),),
        step=_step(one, keeps=keeps),
        acts=_acts(one, roles, keeps=keeps),
        parts=tuple(_parts(one, today, keeps=keeps)),
    )


def _step(one: RecipientView, *, keeps: bool) -> Step | None:
    if not one.alerts:
        return None
    first = one.alerts[0]
    return Step(first.sentence, *STEPS[first.kind]) if keeps else Step(first.sentence)


def _acts(one: RecipientView, roles: AbstractSet[Role], *, keeps: bool) -> tuple[ActButton, ...]:
    given = ActButton("given", "提供の記録(&O)…")
    if not keeps:
        return (given,)
    asked = may_be_asked(one.row) and may(roles, Verb.issue_letter)
    papers = (ActButton("papers", "文書を作る(&L)…", "letter"),) if asked else ()
    new = {
        RecipientKind.contractor: (ActButton("contract", "契約を登録(&C)…", "add"),),
        RecipientKind.joint_user: (ActButton("joint", "共同利用を登録(&C)…", "add"),),
    }.get(one.row.kind, ())
    more = [ActButton("edit", "内容を変更…"), ActButton("change", "変更届を記録…")]
    if one.row.ended_on is None:
        more.append(ActButton("end", "提供を終える…"))
    return (*new, *papers, given, ActButton("", "そのほか(&X)", menu=tuple(more)))


def _parts(one: RecipientView, today: date, *, keeps: bool) -> list[Part]:
    parts = [Part("whole", "概要", (_due(one), _facts(one)))]
    if one.row.kind is RecipientKind.contractor or one.contracts:
        blocks = tuple(contract_blocks(one, today, keeps=keeps))
        parts.append(Part("contracts", f"契約 {len(one.contracts)}", blocks))
    if one.row.kind is RecipientKind.joint_user or one.joint_uses:
        blocks = tuple(joint_blocks(one, today, keeps=keeps))
        parts.append(Part("joint", f"共同利用 {len(one.joint_uses)}", blocks))
    checks = tuple(check_blocks(one, keeps=keeps))
    parts.append(Part("checks", f"確認 {len(one.checks)}", checks))
    changes = tuple(change_blocks(one, today))
    return [*parts, Part("changes", f"変更届 {len(one.changes)}", changes)]


def _due(one: RecipientView) -> Block:
    entries = tuple(
        Entry(
            alert.kind.word,
            alert.sentence,
            Pill("要対応", "triangle", "bad") if alert.late else Pill("まもなく", "clock", "due"),
        )
        for alert in one.alerts
    )
    return Block("期限と点検", entries=entries, nothing="いま対応することはありません。")


def _facts(one: RecipientView) -> Block:
    row = one.row
    return Block(
        "提供先",
        facts=(
            ("所在地", " ".join(filter(None, (row.postal_code, row.address)))),
            ("代表者", row.representative),
            ("個人情報の責任者", row.manager),
            ("連絡の窓口", row.contact),
            ("電話番号", row.telephone),
            ("当生協との関係", row.relation),
            ("契約の終わり", one.contract_words),
        ),
    )
