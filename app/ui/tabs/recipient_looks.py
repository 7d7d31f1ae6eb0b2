"""Describe how a recipient was looked at, what it returned, reported and shares."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.office.recipient_views import (
    JointUseRow,
    RecipientCheckRow,
    RecipientReturnRow,
    RecipientView,
)
from app.rules.eras import western
from app.rules.joint_uses import stands
from app.rules.recipient_checks import CheckKind, Verdict
from app.rules.surveys import gaps
from app.ui.tabs.sheet import Block, Entry
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

_VERDICTS: Final = {
    Verdict.fit: Pill("適", "check", "good"),
    Verdict.improve: Pill("要改善", "triangle", "due"),
    Verdict.unfit: Pill("不適", "cross", "bad"),
    Verdict.none: Pill("評価待ち", "clock", "due"),
}


def check_blocks(one: RecipientView, *, keeps: bool) -> Iterator[Block]:
    """Yield the looks at a recipient and its returns, the youngest first."""
    looks = tuple(_check(row, keeps=keeps) for row in reversed(one.checks))
    due = f"次の定期の確認は{western(one.check_due_on)}までです。" if one.check_due_on else ""
    new = (ActButton("check", "確認を記録…"),) if keeps else ()
    yield Block("確認", due, entries=looks, nothing="確認はまだ記録されていません。", acts=new)
    back = tuple(_return(row, keeps=keeps) for row in reversed(one.returns))
    add = (ActButton("return", "返還・消去を記録…"),) if keeps else ()
    yield Block("返還・消去", entries=back, nothing="記録はまだありません。", acts=add)


def joint_blocks(one: RecipientView, today: date, *, keeps: bool) -> Iterator[Block]:
    """Yield the joint uses with a recipient, the youngest first."""
    for row in reversed(one.joint_uses):
        yield _joint_use(one, row, today, keeps=keeps)
    if not one.joint_uses:
        yield Block("共同利用", nothing="共同利用はまだ登録されていません。")


def change_blocks(one: RecipientView, today: date) -> Iterator[Block]:
    """Yield what a recipient reported, the youngest first."""
    entries = tuple(
        Entry(
            f"{row.field.word}（{western(row.effective_on)}から）",
            f"{row.before or 'なし'} → {row.after}\n{western(row.reported_on)}届け出　{row.note}",
            Pill("これから", "clock", "quiet") if row.effective_on > today else None,
        )
        for row in reversed(one.changes)
    )
    yield Block("変更届", entries=entries, nothing="変更届はまだありません。")


def _check(row: RecipientCheckRow, *, keeps: bool) -> Entry:
    days = (("依頼", row.asked_on), ("回答", row.answered_on), ("評価", row.checked_on))
    said = "　".join(f"{word} {western(on)}" for word, on in days if on)
    by = f"評価した人 {row.checked_by}" if row.checked_by else ""
    answered = row.kind is CheckKind.survey and row.answered_on is not None
    open_ones = "、".join(gaps(row.answers)) if answered else ""
    left = f"「はい」でないもの：{open_ones}" if open_ones else ""
    why = f"取消し：{row.cancel_reason}" if row.cancelled_on else ""
    detail = "\n".join(filter(None, (said, by, row.certificate, row.findings, left, why)))
    pill = Pill("取消し", "bar", "quiet") if row.cancelled_on else _VERDICTS[row.verdict]
    acts = _check_acts(row) if keeps and row.cancelled_on is None else ()
    return Entry(row.kind.word, detail, pill, acts, int(row.id))


def _check_acts(row: RecipientCheckRow) -> tuple[ActButton, ...]:
    word = "結果を記録…" if row.is_open else "訂正…"
    acts = (ActButton("check_result", word), ActButton("cancel_check", "取消し…"))
    return acts if row.is_open else (*acts, ActButton("actions", "是正の処置…"))


def _return(row: RecipientReturnRow, *, keeps: bool) -> Entry:
    days = (
        *(("依頼", row.asked_on), ("実施", row.carried_out_on), ("証明書", row.certified_on)),
        ("受領", row.received_on),
    )
    said = "　".join(f"{word} {western(on)}" for word, on in days if on)
    by = f"確かめた人 {row.checked_by}" if row.checked_by else ""
    pill = Pill("済", "check", "good") if row.is_settled else Pill("証明書待ち", "clock", "due")
    word = "訂正…" if row.is_settled else "証明書を記録…"
    acts = (ActButton("return_result", word),) if keeps else ()
    detail = "\n".join(filter(None, (said, by, row.note)))
    return Entry(row.way.word, detail, pill, acts, int(row.id))


def _joint_use(one: RecipientView, row: JointUseRow, today: date, *, keeps: bool) -> Block:
    on = one.version_on(row)
    until = f"{western(row.until_on)}まで" if row.until_on else "（終わりの定めなし）"
    agreed = f"（{western(row.agreed_on)}）" if row.agreed_on else ""
    now = (
        Pill("共同利用中", "check", "good")
        if stands(row, today)
        else Pill("期間外", "bar", "quiet")
    )
    acts = (ActButton("change_joint", "内容を変更…"),) if keeps else ()
    return Block(
        "共同利用",
        facts=(
            ("方針での書き方", row.listed_as or "記載が見当たりません"),
            ("方針の版", f"{western(on)}の版" if on else ""),
            ("項目", "、".join(row.items)),
            ("目的", row.purpose),
            ("取決め書", f"{row.agreement.word}{agreed}"),
            ("取り決めたこと", "、".join(one.word for one in row.duties)),
            ("備考", row.note),
        ),
        entries=(Entry(f"{western(row.from_on)}から{until}", "", now, acts, int(row.id)),),
    )
