"""Print the revision history of the policy."""

from app.letters import revision_history
from app.letters.facts import HistoryFacts, RevisionRow
from app.office import page_settings, profile
from app.office.desk import Desk
from app.office.policy_versions import VersionRow, shown
from app.rules.eras import japanese, today_in_japan

TITLE = "個人情報保護方針"
FILE_NAME = "個人情報保護方針の改訂履歴"
NO_TEXT = "本文未登録"


def draw(desk: Desk) -> bytes:
    """Return the history of all approved versions as PDF; drafts are not part of it."""
    with desk.look() as unit:
        facts = HistoryFacts(
            organisation=profile.sender(unit),
            title=TITLE,
            rows=tuple(_row(row) for row in shown(unit, desk.today) if row.state != "draft"),
            printed_on=desk.today,
            anchor=unit.history.anchor(),
            practice=desk.practice,
        )
    return revision_history.draw(facts, page_settings.read(desk))


def _row(row: VersionRow) -> RevisionRow:
    return RevisionRow(
        on=row.on,
        kind=row.kind,
        weight="重要" if row.major else "軽微",
        summary=row.summary,
        approved_on=today_in_japan(row.approved_at) if row.approved_at else None,
        approver=row.approver,
        text_state=_text_state(row),
        sha256=row.sha256,
        seeded=row.seeded,
        coming=row.state == "approved",
    )


def _text_state(row: VersionRow) -> str:
    """Say whether the text is on record, and since when where it came after the approval."""
    if not row.has_text:
        return NO_TEXT
    if row.text_late and row.text_added_on:
        return f"後から登録（{japanese(row.text_added_on)}）"
    return "登録済"
