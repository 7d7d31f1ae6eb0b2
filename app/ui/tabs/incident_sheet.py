"""Describe one incident: what comes next, the reports, the people, what prevents another."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from app.office.corrective_actions import ActionRow
from app.office.incident_book import IncidentView
from app.office.incident_log import Deed
from app.rules.incident_days import FilingKind
from app.rules.incidents import Duty, signs
from app.rules.roles import Role, Verb, may
from app.ui.corrective_action_words import pill as action_pill
from app.ui.days import day_words, moment_words
from app.ui.tabs.incident_buttons import buttons
from app.ui.tabs.incident_steps import step_of
from app.ui.tabs.sheet import Block, Entry, Part, Sheet
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

Roles = AbstractSet[Role]
SHOWN: Final = 40
"""So many acts are shown of what was done."""


def state_pill(view: IncidentView) -> Pill:
    """Say in a word how far an incident has come."""
    if not view.is_open:
        return Pill("完了", "check", "good")
    if view.stand.overdue:
        return Pill("期限経過", "triangle", "bad")
    if not view.row.is_judged:
        return Pill("区分待ち", "ring", "due")
    if view.stand.duty is Duty.report and FilingKind.final not in view.stand.filed:
        return Pill("報告待ち", "clock", "due")
    return Pill("対応中", "dot", "quiet")


def describe(
    view: IncidentView, actions: Sequence[ActionRow], roles: Roles, log: Sequence[Deed] = ()
) -> Sheet:
    """Say everything of one incident."""
    stand = view.stand
    return Sheet(
        title=view.title,
        over=f"{view.number}　{view.row.kind.word}",
        under=f"{day_words(view.row.known_on)}に知った　{stand.next_due}",
        pills=(state_pill(view),),
        step=step_of(view, roles),
        acts=buttons(view, roles),
        parts=(
            Part("report", f"報告 {len(stand.filings)}", _reports(view, roles)),
            Part("facts", "内容", (_facts(view, roles),)),
            Part("people", f"ご本人 {stand.named:,}", _people(view, roles)),
            Part("actions", f"再発防止 {len(actions)}", (_actions(view, actions, roles),)),
            Part("log", "経過", (_log(log),)),
        ),
    )


def _reports(view: IncidentView, roles: Roles) -> tuple[Block, ...]:
    stand, days = view.stand, view.stand.days
    facts = (
        ("委員会への報告", stand.duty_word),
        ("理由", view.row.not_reported_why),
        ("知った日", f"{day_words(view.row.known_on)} {view.row.known_time}".strip()),
        ("速報の目安", f"{day_words(days.third_on)}から{day_words(days.fifth_on)}まで"),
        ("確報の期限", day_words(days.final_on)),
        ("過ぎた期限", stand.overdue),
        ("残っていること", "、".join(stand.lacking) if view.is_open else ""),
    )
    missing = "、".join(stand.items.missing)
    words = f"まだ書かれていない事項：{missing}" if missing else "9つの事項が書かれています。"
    entries = tuple(
        Entry(
            f"{one.kind.word}　{day_words(one.filed_on)}",
            "　".join(part for part in (one.way.word, one.number, stand.late(one)) if part),
            acts=(ActButton("filed", "見る…"),),
            about=int(one.id),
        )
        for one in stand.filings
    )
    writes = may(roles, Verb.record_incident) and view.is_open
    files = may(roles, Verb.report_incident) and view.row.is_judged
    return (
        Block("期限", facts=facts),
        Block(
            "報告書",
            words=words,
            acts=(ActButton("report", "報告書を書く(&B)…"),) if writes else (),
        ),
        Block(
            "提出の記録",
            entries=entries,
            nothing="まだ提出していません",
            acts=(ActButton("file", "提出を記録(&F)…"),) if files else (),
        ),
    )


def _facts(view: IncidentView, roles: Roles) -> Block:
    row = view.row
    what = row.what if may(roles, Verb.record_incident) else row.plain_what
    count = "調査中" if row.people_count is None else f"{row.people_count:,}人"
    closed = f"{day_words(row.closed_on)}　{view.closed_by}" if row.closed_on else ""
    return Block(
        "事案の内容",
        facts=(
            ("概要", what or "（消去済）"),
            ("区分", signs(row.types) if row.is_judged else "確認待ち"),
            ("暗号化", "高度な暗号化などをしている" if row.encrypted else ""),
            ("ご本人の数", count),
            ("起きた日", day_words(row.happened_on) if row.happened_on else ""),
            ("起きた場所", "　".join(part for part in (row.origin.word, view.contractor) if part)),
            ("最初に知った部署", row.department or "確認待ち"),
            ("誤送付の文書", view.document_number),
            ("委託元への通知", day_words(row.client_told_on) if row.client_told_on else ""),
            ("記録した人", view.recorded_by),
            ("完了", closed),
        ),
    )


def _people(view: IncidentView, roles: Roles) -> tuple[Block, ...]:
    stand, row = view.stand, view.row
    records = may(roles, Verb.record_incident)
    told = f"{stand.named:,}名のうち{stand.told:,}名" if stand.named else ""
    acts = (
        ActButton("people", "対象の方(&L)…"),
        ActButton("letters", "お知らせの文書(&C)…"),
    )
    published = f"{day_words(row.substitute_on)}\n{row.substitute}" if row.substitute_on else ""
    return (
        Block(
            "ご本人への通知",
            words="" if stand.named else "対象の方を加えると、お知らせの文書を作れます。",
            facts=(("お知らせした方", told),),
            acts=acts if records and view.is_open else (),
        ),
        Block("公表による代替措置", facts=(("公表", published or "していません"),)),
    )


def _actions(view: IncidentView, actions: Sequence[ActionRow], roles: Roles) -> Block:
    entries = tuple(
        Entry(
            one.action,
            f"期限 {day_words(one.due_on)}　{one.responsible}",
            action_pill(one, view.stand.today),
        )
        for one in actions
    )
    opens = may(roles, Verb.read_governance)
    return Block(
        "是正処置",
        entries=entries,
        nothing="まだありません",
        acts=(ActButton("actions", "是正処置(&H)…"),) if opens else (),
    )


def _log(log: Sequence[Deed]) -> Block:
    """Say what was done, the newest first; the rest stands in the operation log."""
    entries = tuple(
        Entry(
            one.title,
            "　".join(part for part in (moment_words(one.at), one.by, one.reason) if part),
        )
        for one in log[:SHOWN]
    )
    more = f"ほか{len(log) - SHOWN}件は操作記録にあります。" if len(log) > SHOWN else ""
    return Block("経過", words=more, entries=entries, nothing="まだありません")
