"""Read the policy out of a file; the records are not needed for it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.exchange.policy_text import read_policy_file
from app.rules.errors import Refused
from app.rules.policy import lost_lines, parse
from app.rules.policy_text import ParsedPolicy

_KEPT = "記録は変わっていません。"


@dataclass(frozen=True)
class PolicyText:
    """Hold a policy that may be registered: as handed over, as understood, and its newest day."""

    raw: str
    parsed: ParsedPolicy
    on: date
    kind: str


def parse_file(path: Path) -> ParsedPolicy:
    """Read a policy file without changing anything; needs no desk.

    Raises:
        BadFile: the file cannot be read.
    """
    return parse(read_policy_file(path))


def read_text(path: Path) -> PolicyText:
    """Read a policy file that is to be registered.

    Raises:
        BadFile: the file cannot be read.
        Refused: a line of it would be lost, or its newest revision has no whole date.
    """
    raw = read_policy_file(path)
    parsed = parse(raw)
    _refuse_lost(raw, parsed)
    return PolicyText(raw, parsed, *_newest(parsed))


def _refuse_lost(raw: str, parsed: ParsedPolicy) -> None:
    lost = lost_lines(raw, parsed)
    if lost:
        raise Refused(
            f"方針文書を取り込みませんでした。読み取れない行が{len(lost)}行あります"
            f"（例「{lost[0][:20]}」）。{_KEPT}文書の形を確かめてください。"
        )


def _newest(parsed: ParsedPolicy) -> tuple[date, str]:
    if not parsed.revisions:
        raise Refused(
            "方針文書を取り込みませんでした。制定や改訂の日付が見つかりません。"
            f"{_KEPT}文書に「○年○月○日 改訂」の行があるか確かめてください。"
        )
    newest = max(parsed.revisions, key=lambda revision: revision.on)
    try:
        return date.fromisoformat(newest.on), newest.kind or "改訂"
    except ValueError as error:
        raise Refused(
            f"方針文書を取り込みませんでした。最も新しい改訂（{newest.on}）に日がありません。"
            f"{_KEPT}文書に年月日を書いてから取り込んでください。"
        ) from error
