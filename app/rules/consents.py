"""Decide whether a consent opens the register, and how a person's consent stands on a day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from app.rules.eras import japanese
from app.rules.problems import Problem
from app.rules.versions import PolicyDay, major_between, version_on

AnswerKind = Literal["granted", "renewed", "withdrawn", "declined", "voided"]
Standing = Literal["current", "renewal_due", "withdrawn", "declined", "none"]

YES: frozenset[AnswerKind] = frozenset({"granted", "renewed"})
"""The answers that consent: the first one, and any later one."""
ANSWER_WORDS: Mapping[AnswerKind, str] = {
    "granted": "同意",
    "renewed": "再同意",
    "withdrawn": "撤回",
    "declined": "不同意",
    "voided": "誤記の取消",
}

GIVEN_ON = "consent.given_on"
VERSION_ON = "consent.version_on"
LONGEST_ADVANCE = timedelta(days=366)
"""How long before its day in force a version may be consented to; letters go out in weeks."""


@dataclass(frozen=True)
class Answer:
    """Hold one answer of a person: to which version, what, and on which day she gave it."""

    version_on: date
    kind: AnswerKind
    given_on: date


@dataclass(frozen=True)
class Entry:
    """Hold an answer under its number in the ledger; `corrects_id` is whose place it takes."""

    id: int
    answer: Answer
    corrects_id: int | None = None


def effective(entries: Iterable[Entry]) -> Sequence[Entry]:
    """Return what counts of a ledger, in the order of record.

    A row that another one corrects is left out, and so is a row that only takes one back.
    """
    ordered = sorted(entries, key=lambda entry: entry.id)
    corrected = {entry.corrects_id for entry in ordered}
    return [
        entry for entry in ordered if entry.id not in corrected and entry.answer.kind != "voided"
    ]


def consented_version(
    given_on: date, named_on: date | None, versions: Sequence[PolicyDay]
) -> PolicyDay | None:
    """Find the version that a consent is about: the one named, else the one in force that day.

    None where no such version exists (LAW A-13 P-9, OFFICE L-14).
    """
    if named_on is None:
        return version_on(given_on, versions)
    return next((version for version in versions if version.on == named_on), None)


def contradiction(given_on: date, named_on: date | None) -> Problem | None:
    """Say that a form cannot name a version that came so long after it was signed (OFFICE L-14)."""
    if named_on is None or named_on - given_on <= LONGEST_ADVANCE:
        return None
    return Problem(
        VERSION_ON,
        f"同意日（{japanese(given_on)}）が、同意された方針（{japanese(named_on)}の版）より"
        "1年以上前になっています。申込書の日付と、下に印刷されている方針の日付を確かめてください。",
    )


def gate(
    *,
    given_on: date,
    named_on: date | None,
    registered_on: date,
    received_on: date | None,
    versions: Sequence[PolicyDay],
) -> Problem | None:
    """Say why a consent does not open the register, or nothing where it does.

    The consented version must be in force on the day the application was received (申込受付日,
    else 登録日), with no 重要 version between; a 軽微 one does no harm (LAW A-13 P-9, P-10).
    """
    version = consented_version(given_on, named_on, versions)
    if version is None:
        return _unknown_version(given_on, named_on)
    if given_on > registered_on:
        return Problem(GIVEN_ON, _consented_late(given_on, registered_on))
    received = received_on or registered_on
    if version.on > received:
        return Problem(VERSION_ON, _not_yet_in_force(version, received))
    if newer := major_between(version.on, received, versions):
        return Problem(GIVEN_ON, _outdated(given_on, newer, named=named_on))
    return None


def _unknown_version(given_on: date, named_on: date | None) -> Problem:
    """Say that the consent is about no version that the register knows."""
    if named_on is None:
        return Problem(
            GIVEN_ON,
            f"登録できません。同意日（{japanese(given_on)}）には個人情報保護方針がまだありません。"
            "申込書の同意日を確かめてください。",
        )
    return Problem(
        VERSION_ON,
        f"登録できません。{japanese(named_on)}の個人情報保護方針は登録されていません。"
        "申込書の下に印刷されている方針の日付を確かめてください。",
    )


def _consented_late(given_on: date, registered_on: date) -> str:
    return (
        f"登録できません。同意日（{japanese(given_on)}）が登録日（{japanese(registered_on)}）より"
        "後になっています。どちらの日付が正しいか申込書で確かめてください。"
    )


def _not_yet_in_force(version: PolicyDay, received: date) -> str:
    return (
        f"登録できません。同意された方針（{japanese(version.on)}の版）は、"
        f"{japanese(received)}にはまだ始まっていません。そのとき有効な方針への同意を確認してください。"
    )


def _outdated(given_on: date, newer: PolicyDay, *, named: date | None) -> str:
    on = japanese(newer.on)
    since = (
        f"同意された方針（{japanese(named)}の版）"
        if named is not None
        else f"同意日（{japanese(given_on)}）"
    )
    return (
        f"登録できません。{since}の後、{on}に個人情報保護方針が改訂されています。"
        f"新しい方針（{on}の版）への同意を確認してください。"
    )


def standing(answers: Sequence[Answer], versions: Sequence[PolicyDay], day: date) -> Standing:
    """Say how a person's consent stands on a day (LAW A-13 P-10).

    `answers` are what counts of a ledger, in the order of record; the later day counts, on the same
    day the later record. A withdrawal ends every consent given until then. Of the rest, the answers
    to the newest generation of versions count, and of these the latest; one to a version that comes
    later counts from its day in force. Silence never counts as an answer (P-17).
    """
    known = sorted(
        (answer for answer in answers if answer.given_on <= day and answer.kind != "voided"),
        key=lambda answer: answer.given_on,
    )
    ends = [place for place, answer in enumerate(known) if answer.kind == "withdrawn"]
    since = [answer for answer in known[ends[-1] + 1 if ends else 0 :] if answer.version_on <= day]
    if not since:
        return "withdrawn" if ends else "none"
    newest = max(generation(answer.version_on, versions) for answer in since)
    *_, latest = (one for one in since if generation(one.version_on, versions) == newest)
    if latest.kind not in YES:
        return "declined"
    return "current" if newest == generation(day, versions) else "renewal_due"


def generation(day: date, versions: Sequence[PolicyDay]) -> date:
    """Return the day of the 重要 version that a day belongs to; one consent lasts through it."""
    majors = (version.on for version in versions if version.major and version.on <= day)
    return max(majors, default=date.min)
