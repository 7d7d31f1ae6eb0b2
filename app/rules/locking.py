"""Say when a screen that nobody watches locks (DECISIONS 31, OFFICE D-02)."""

from dataclasses import dataclass

from app.rules.errors import Refused

MINUTES = range(5, 61)
CLIPBOARD_SECONDS = range(10, 601)
CALL_MINUTES = 30
"""How long a call holds the lock back, from the moment at which it was said."""


@dataclass(frozen=True)
class LockSettings:
    """Hold after how many idle minutes the screens lock, and how long a copy may lie about."""

    minutes: int = 15
    clipboard_seconds: int = 60


def locks_at(seen: float, minutes: int, call_began: float | None = None) -> float:
    """Return the second at which the screen locks, where nobody touches anything after `seen`.

    All three are seconds of the same clock that never runs backwards.
    """
    idle = seen + minutes * 60
    return idle if call_began is None else max(idle, call_began + CALL_MINUTES * 60)


def own_minutes(office: int, own: int | None) -> int:
    """Return after how many minutes a person's screens lock: never later than the office says."""
    return office if own is None else min(office, max(own, MINUTES.start))


def refuse_settings(wanted: LockSettings) -> None:
    """Refuse what would leave a screen open for hours, or lock it under one's hands."""
    for words, figure, span in (
        ("ロックまでの時間（分）", wanted.minutes, MINUTES),
        ("コピーを消すまでの時間（秒）", wanted.clipboard_seconds, CLIPBOARD_SECONDS),
    ):
        if figure not in span:
            raise Refused(
                f"{words}は、{span.start}から{span.stop - 1}までにしてください。"
                "設定は変わっていません。"
            )
