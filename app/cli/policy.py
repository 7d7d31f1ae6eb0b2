"""Answer `policy parse`, `policy import` and `policy history`."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.seat import seated
from app.office import policy, policy_history
from app.rules.policy_json import as_json
from app.rules.policy_text import ParsedPolicy

OUTCOMES = {
    "unchanged": "同じ本文が、もう登録されています。何も変えていません。",
    "text_added": "施行中または過去の版に、本文を登録しました。",
    "draft": "新しい版の案として登録しました。管理責任者の承認を待っています。",
    "approved": "新しい版として登録し、承認しました。",
}


def parse(asked: Namespace) -> Answer:
    """Read a policy and show what was understood; nothing changes and nobody signs in."""
    parsed = policy.parse_file(asked.file)
    return Answer(as_json(parsed), _found(parsed))


def import_file(asked: Namespace) -> Answer:
    """Register a policy's text under the version of its newest revision date."""
    with seated(asked) as desk:
        done = policy.import_file(desk, asked.file, approve=asked.approve)
    content = {
        **as_json(done.parsed),
        "version": done.version_on.isoformat(),
        "outcome": done.outcome,
    }
    head = f"{done.version_on.isoformat()}の版：{OUTCOMES[done.outcome]}"
    return Answer(content, (head, *_found(done.parsed)))


def history(asked: Namespace) -> Answer:
    """Print the revision history as PDF."""
    with seated(asked) as desk:
        rows = policy.versions(desk)
        asked.pdf.write_bytes(policy_history.draw(desk))
    revisions = [
        {
            "on": row.on.isoformat(),
            "kind": row.kind,
            "weight": "major" if row.major else "minor",
            "state": row.state,
            "text_registered": row.has_text,
            "sha256": row.sha256,
        }
        for row in rows
    ]
    sentence = f"改訂履歴（{len(rows)}件）を {asked.pdf} に書き出しました。"
    return Answer({"revisions": revisions}, (sentence,))


def _found(parsed: ParsedPolicy) -> tuple[str, ...]:
    revisions = "、".join(f"{one.on} {one.kind}".strip() for one in parsed.revisions)
    return (
        f"題名　{parsed.title}",
        f"制定と改訂　{revisions or '見つかりません'}",
        f"利用目的　{len(parsed.purposes)}件　範囲　{len(parsed.service_scopes)}件",
        f"共同利用者　{len(parsed.joint_use.users)}者　項目　{len(parsed.clauses)}件",
        *(f"注　{note}" for note in parsed.notes),
    )
