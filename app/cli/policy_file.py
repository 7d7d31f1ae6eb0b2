"""Answer `policy parse`, and say what was understood of a policy."""

from argparse import Namespace

from app.cli.answer import Answer
from app.office.policy_file import parse_file
from app.rules.policy_json import as_json
from app.rules.policy_text import ParsedPolicy


def parse(asked: Namespace) -> Answer:
    """Read a policy and show what was understood; nothing changes and nobody signs in."""
    parsed = parse_file(asked.file)
    return Answer(as_json(parsed), found(parsed))


def found(parsed: ParsedPolicy) -> tuple[str, ...]:
    """Return the lines that say what stands in a policy."""
    revisions = "、".join(f"{one.on} {one.kind}".strip() for one in parsed.revisions)
    return (
        f"題名　{parsed.title or '見つかりません'}",
        f"制定と改訂　{revisions or '見つかりません'}",
        f"利用目的　{len(parsed.purposes)}件　範囲　{len(parsed.service_scopes)}件",
        f"共同利用者　{len(parsed.joint_use.users)}者　項目　{len(parsed.clauses)}件",
        *(f"注　{note}" for note in parsed.notes),
    )
