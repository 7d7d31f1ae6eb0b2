"""Read the policy out of a file; the records are not needed for it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from app.exchange.policy_text import read_policy_file
from app.office.policy_unprintable import unprintable_words
from app.rules.errors import Refused
from app.rules.policy import lost_lines, parse
from app.rules.policy_reading import Reading, read_policy
from app.rules.policy_text import ParsedPolicy

_KEPT = "記録は変わっていません。"


def parse_file(path: Path) -> ParsedPolicy:
    """Read a policy file without changing anything; needs no desk.

    Raises:
        BadFile: the file cannot be read.
    """
    text = read_policy_file(path)
    parsed, unprintable = parse(text), unprintable_words(text)
    return replace(parsed, notes=(*parsed.notes, unprintable)) if unprintable else parsed


def read(path: Path) -> Reading:
    """Read a policy file that is to be registered; its day may still be missing.

    Raises:
        BadFile: the file cannot be read.
        Refused: a line of it would be lost.
    """
    reading = read_policy(read_policy_file(path))
    refuse_lost(reading)
    return reading


def refuse_lost(reading: Reading) -> None:
    """Refuse a reading in which a line of the text would be lost.

    Raises:
        Refused: a line would be lost.
    """
    lost = lost_lines(reading.raw, reading.parsed)
    if lost:
        raise Refused(
            f"方針文書を取り込みませんでした。読み取れない行が{len(lost)}行あります"
            f"（例「{lost[0][:20]}」）。{_KEPT}文書の形を確かめてください。"
        )


def day_of(reading: Reading) -> date:
    """Return the day of the version that a reading will be.

    Raises:
        Refused: the text gives no date of its own, or the newest one has no day.
    """
    if reading.on is not None:
        return reading.on
    if reading.version is None:
        raise Refused(
            "方針文書を取り込みませんでした。制定や改訂の日付が見つかりません。"
            f"{_KEPT}文書に「○年○月○日 改訂」の行があるか確かめてください。"
        )
    raise Refused(
        f"方針文書を取り込みませんでした。最も新しい改訂（{reading.version.on}）に日がありません。"
        f"{_KEPT}文書に年月日を書いてから取り込んでください。"
    )
