"""Say how a recipient was looked at: its selection, a survey, a visit, with a verdict (LAW A-8)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Final

from app.rules.findings import Findings
from app.rules.ids import LetterId
from app.rules.lines_typed import line, past_day
from app.rules.problems import Problem
from app.rules.surveys import clean
from app.rules.worded import Worded

LONGEST_NAME: Final = 120


class CheckKind(Worded):
    """Name how it was looked at."""

    selection = "selection", "選定の評価"
    survey = "survey", "定期の確認（調査票）"
    visit = "visit", "実地の確認"


class Verdict(Worded):
    """Name what came of it; `none` while nothing was judged yet."""

    fit = "fit", "適"
    improve = "improve", "要改善"
    unfit = "unfit", "不適"
    none = "", "未評価"


@dataclass(frozen=True)
class RecipientCheck:
    """Stand for one look at a recipient; `answers` are those of the survey, by question."""

    kind: CheckKind
    due_on: date | None = None
    asked_on: date | None = None
    letter_id: LetterId | None = None
    answered_on: date | None = None
    checked_on: date | None = None
    checked_by: str = ""
    verdict: Verdict = Verdict.none
    certificate: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    findings: str = ""
    cancelled_on: date | None = None
    cancel_reason: str = ""

    @property
    def is_open(self) -> bool:
        """Tell whether it still waits for an answer or a verdict."""
        return self.cancelled_on is None and self.checked_on is None


@dataclass(frozen=True)
class CheckDraft:
    """Hold what was typed of a look at a recipient; days as typed."""

    kind: str = ""
    due_on: str = ""
    asked_on: str = ""
    answered_on: str = ""
    checked_on: str = ""
    checked_by: str = ""
    verdict: str = ""
    certificate: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    findings: str = ""


@dataclass(frozen=True)
class CheckReading:
    """Hold what became of a draft: a check, or the problems that forbid one."""

    check: RecipientCheck | None
    problems: tuple[Problem, ...] = ()


def read_check(draft: CheckDraft, *, today: date) -> CheckReading:
    """Check what was typed of a look at a recipient; with a verdict it is done."""
    found = Findings()
    kind = next((one for one in CheckKind if one == draft.kind), None)
    if kind is None:
        found.problems.append(Problem("kind", "確認の種類を選んでください。", draft.kind))
    on = {
        name: found.take(name, getattr(draft, name), partial(past_day, today), None)
        for name in ("asked_on", "answered_on", "checked_on")
    }
    verdict = next((one for one in Verdict if one == draft.verdict), Verdict.none)
    new = RecipientCheck(
        kind=kind or CheckKind.survey,
        asked_on=on["asked_on"],
        answered_on=on["answered_on"],
        checked_on=on["checked_on"],
        checked_by=line(found, "checked_by", draft.checked_by, "評価した人", LONGEST_NAME),
        verdict=verdict,
        certificate=line(found, "certificate", draft.certificate, "認証の取得"),
        answers=clean(draft.answers),
        findings=draft.findings.strip(),
    )
    _judge(draft, new, found)
    return CheckReading(None if found.problems else new, tuple(found.problems))


def _judge(draft: CheckDraft, new: RecipientCheck, found: Findings) -> None:
    def told(name: str, sentence: str) -> None:
        if not found.has_problem(name):
            found.problems.append(Problem(name, sentence, str(getattr(draft, name))))

    judged = new.verdict is not Verdict.none
    if judged and new.checked_on is None:
        told("checked_on", "評価した日を入れてください。")
    if judged and not new.checked_by:
        told("checked_by", "評価した人のお名前を入れてください。")
    if new.checked_on is not None and not judged:
        told("verdict", "評価（適・要改善・不適）を選んでください。")
    if new.verdict in {Verdict.improve, Verdict.unfit} and not new.findings:
        told("findings", "要改善・不適とした理由を書いてください。")
    days = [day for day in (new.asked_on, new.answered_on, new.checked_on) if day is not None]
    if days != sorted(days):
        told(
            "answered_on", "日付が、依頼・回答・評価の順になっていません。日付を確かめてください。"
        )
    if not days:
        told("checked_on", "依頼した日、回答の届いた日、評価した日のどれかを入れてください。")
