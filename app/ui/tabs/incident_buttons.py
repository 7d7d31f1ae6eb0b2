"""Offer what can be done with an incident besides its next step."""

from collections.abc import Set as AbstractSet
from typing import Final

from app.office.incident_book import IncidentView
from app.rules.incidents import Duty, Origin
from app.rules.roles import Role, Verb, may
from app.ui.widgets.act_row import ActButton

MENU: Final = "手続き(&O)"


def buttons(view: IncidentView, roles: AbstractSet[Role]) -> tuple[ActButton, ...]:
    """List the quiet buttons of an incident, as far as this person may."""
    records, heads = may(roles, Verb.record_incident), may(roles, Verb.report_incident)
    change = (ActButton("change", "内容を直す(&E)…", "edit"),) if records and view.is_open else ()
    letter = (ActButton("misdelivery", "誤送付の対応(&U)…", "letter"),)
    return (
        *change,
        ActButton("print", "報告書を見る(&J)…", "print"),
        *(letter if view.row.letter_id is not None and records else ()),
        *((ActButton("", MENU, menu=_menu(view, heads=heads)),) if records else ()),
    )


def _menu(view: IncidentView, *, heads: bool) -> tuple[ActButton, ...]:
    row, owed = view.row, view.stand.duty is Duty.report
    client = row.origin is Origin.client and row.client_told_on is None
    found = [
        *([ActButton("client", "委託元への通知を記録…")] if client and view.is_open else []),
        *([ActButton("publish", "公表を記録…")] if view.is_open else []),
    ]
    if heads and view.is_open:
        waived = view.stand.duty is Duty.waived
        found += [ActButton("waive", "報告不要と判断…")] if owed and row.is_judged else []
        found += [ActButton("unwaive", "報告不要の判断を取り消す…")] if waived else []
        found += [ActButton("close", "完了にする…")]
    if heads and not view.is_open:
        found.append(ActButton("reopen", "完了を取り消す…"))
    return tuple(found) or (ActButton("print", "報告書を見る…"),)
