"""Say what comes next for an incident, and which act it is."""

from collections.abc import Set as AbstractSet

from app.office.incident_book import IncidentView
from app.rules.incident_closing import covered
from app.rules.incident_days import FilingKind
from app.rules.incidents import Duty, Origin
from app.rules.roles import Role, Verb, may
from app.ui.days import day_words
from app.ui.tabs.sheet import Step


def step_of(view: IncidentView, roles: AbstractSet[Role]) -> Step | None:
    """Return the next step; without an act where somebody else takes it."""
    if not view.is_open or not may(roles, Verb.record_incident):
        return None
    if not view.row.is_judged:
        return Step("報告の対象となる区分を確かめてください。", "change", "区分を入れる(&A)…")
    if view.stand.duty is Duty.report and view.row.origin is Origin.client:
        by = day_words(view.stand.days.fifth_on)
        words = f"{by}までに委託元へ知らせると、委員会への報告は委託元が行います。"
        return Step(words, "client", "委託元への通知を記録(&A)…")
    if view.stand.duty is Duty.report:
        step = _report(view, heads=may(roles, Verb.report_incident))
        if step is not None:
            return step
    return _rest(view, heads=may(roles, Verb.report_incident))


def _report(view: IncidentView, *, heads: bool) -> Step | None:
    """Name the report that is due: written first, then handed in."""
    stand, days = view.stand, view.stand.days
    filed = covered(stand.filed)
    if {FilingKind.preliminary, FilingKind.final} <= filed:
        return None
    first = FilingKind.preliminary not in filed
    kind = FilingKind.preliminary if first else FilingKind.final
    by = day_words(days.fifth_on if first else days.final_on)
    is_written = not stand.items.is_empty if first else not stand.items.missing
    if not is_written:
        return Step(
            f"{by}までの{kind.word}に向けて、報告書を書きます。", "report", "報告書を書く(&A)…"
        )
    if not heads:
        return Step(f"{kind.word}は{by}までに、管理責任者が提出を記録します。")
    return Step(f"{kind.word}を{by}までに提出し、記録します。", "file", f"{kind.word}を記録(&A)…")


def _rest(view: IncidentView, *, heads: bool) -> Step | None:
    stand = view.stand
    if stand.named > stand.told and view.row.substitute_on is None:
        left = stand.named - stand.told
        return Step(f"{left:,}名の方へのお知らせが残っています。", "letters", "お知らせの文書(&A)…")
    if stand.lacking:
        return Step(f"残っていること：{'、'.join(stand.lacking)}")
    if heads:
        return Step("すべて済んでいます。", "close", "完了にする(&A)…")
    return Step("すべて済んでいます。管理責任者が完了にします。")
