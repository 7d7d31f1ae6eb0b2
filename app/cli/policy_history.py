"""Answer `policy history`."""

from argparse import Namespace
from collections.abc import Mapping

from app.cli.answer import Answer
from app.cli.files import keep
from app.cli.seat import seated
from app.office import policy, policy_history
from app.office.policy import VersionRow
from app.rules.eras import today_in_japan


def show(asked: Namespace) -> Answer:
    """Print the revision history as PDF."""
    with seated(asked) as desk:
        rows = policy.versions(desk)
        keep(asked.pdf, policy_history.draw(desk))
    printed = sum(row.state != "draft" for row in rows)
    sentence = f"改訂履歴（{printed}件）を {asked.pdf} に書き出しました。"
    return Answer({"revisions": [_revision(row) for row in rows]}, (sentence,))


def _revision(row: VersionRow) -> Mapping[str, object]:
    return {
        "on": row.on.isoformat(),
        "kind": row.kind,
        "weight": "major" if row.major else "minor",
        "state": row.state,
        "text_registered": row.has_text,
        "sha256": row.sha256,
        "text_added_on": row.text_added_on.isoformat() if row.text_added_on else None,
        "text_late": row.text_late,
        "summary": row.summary,
        "approved_on": today_in_japan(row.approved_at).isoformat() if row.approved_at else None,
        "approver": "" if row.seeded else row.approver,
        "first_record": row.seeded,
    }
