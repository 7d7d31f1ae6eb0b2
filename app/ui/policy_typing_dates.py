"""Say what is typed about the dates of a policy, and what becomes of it."""

from datetime import date
from typing import Final

from app.rules.errors import Refused
from app.rules.policy_adjust_dates import choose, choose_found, count
from app.rules.policy_kinds import KINDS
from app.rules.policy_reading import Reading
from app.ui.policy_reading_rows import ReadRow
from app.ui.policy_typing_words import Typed, Typing

LONGEST_KIND: Final = 20
KIND: Final = "種類（制定・改訂など）(&N)"
VERSION_KIND: Final = f"種類（{'・'.join(KINDS)}）(&N)"


def kind_beside(reading: Reading, row: ReadRow) -> Typing:
    """Ask for the word beside a date; the date counts as the document's own from now on."""
    found = row.found
    on, kind = (found.on, found.kind) if found else ("", "")

    def apply(typed: Typed) -> Reading:
        counted = count(reading, on, _checked(typed.short))
        chosen = reading.chosen
        if chosen and chosen.on == on:
            return choose_found(counted, date.fromisoformat(on), typed.short)
        return counted

    return Typing(
        "日付の種類を直す",
        f"{row.name}の種類です。この日付を文書の日付に数えます。",
        apply,
        Typed("", kind),
        short=KIND,
    )


def missed_date(reading: Reading, _row: ReadRow) -> Typing:
    """Ask for a date of the document that was not read."""
    return Typing(
        "文書の日付を加える",
        "文書にあるのに読み取れなかった、制定や改訂の日付を入れてください。",
        lambda typed: count(reading, _day(typed).isoformat(), _checked(typed.short)),
        Typed("", "改訂"),
        short=KIND,
        day=True,
    )


def version_day(reading: Reading, _row: ReadRow) -> Typing:
    """Ask for the day and the kind of the version."""
    return Typing(
        "版の日を入れる",
        "この文書を、何日の版として登録するかを入れてください。",
        lambda typed: _version(reading, _day(typed), typed.short.strip()),
        Typed("", reading.kind, reading.on),
        short=VERSION_KIND,
        day=True,
    )


def _version(reading: Reading, on: date, kind: str) -> Reading:
    if kind not in KINDS:
        raise Refused(
            (f"種類「{kind}」は使えません。" if kind else "種類が空のままです。")
            + f"何も変えていません。{'・'.join(KINDS)}のどれかを入れてください。"
        )
    return reading if (on, kind) == (reading.on, reading.kind) else choose(reading, on, kind)


def _day(typed: Typed) -> date:
    if typed.on is None:
        raise Refused(
            "日付が読み取れません。何も変えていません。「R9.4.1」のように入れてください。"
        )
    return typed.on


def _checked(kind: str) -> str:
    if len(kind.strip()) > LONGEST_KIND:
        raise Refused(
            f"種類は{LONGEST_KIND}文字までです（いま{len(kind.strip())}文字）。"
            "何も変えていません。「改訂」のように短く入れてください。"
        )
    return kind.strip()
