"""Let applications wait: under a number of their own, with their reasons, until a day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import fiscal_years
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_TEXT, refuse_unfit
from app.rules.applications import (
    FEWEST_DAYS,
    KEPT_DAYS,
    MOST_DAYS,
    NewApplication,
    Source,
    application_number,
    purge_day,
    read_or_none,
    why_not_kept,
)
from app.rules.eras import today_in_japan
from app.rules.errors import Refused
from app.rules.ids import ApplicationId
from app.rules.member_drafts import MemberDraft
from app.rules.problems import Problem
from app.rules.roles import Verb
from app.storage.applications import Applications
from app.storage.unit import Unit

SETTING = "application_days"
_UNSTORABLE = frozenset(map(chr, (0, *range(0xD800, 0xE000))))


@dataclass(frozen=True)
class Kept:
    """Say under which number an application waits; `anew` unless the same form waited already."""

    application_id: ApplicationId
    number: str
    changes: Changes
    anew: bool = True


def keep_in(
    unit: Unit, draft: MemberDraft, problems: Sequence[Problem], source: Source, note: str = ""
) -> Kept:
    """Let an application wait inside an open unit; the same form is kept once only."""
    refuse_unkept(draft, problems, note)
    today = today_in_japan(unit.stamp.at)
    same = Applications(unit.session).same(draft)
    if same is not None:
        number = Applications(unit.session).rows([same])[0].number
        unit.log((("application", same),), {"number": number}, "同じ申込をもう一度受け取った")
        return Kept(same, number, changes("applications"), anew=False)
    year = fiscal_years.year_of(unit, today)
    number = application_number(year, unit.series.take(f"applications/{year}"))
    new = NewApplication(
        draft=draft,
        reasons=tuple(problems),
        source=source,
        received_on=_received_on(draft, today),
        purge_on=purge_day(today, kept_days(unit)),
        note=note.strip(),
    )
    key = Applications(unit.session).add(number, new, unit.stamp.by, unit.stamp.at)
    fields = sorted({problem.field for problem in problems})
    values = {"number": number, "waits_for": fields}
    unit.log((("application", key),), values, "申込を確認待ちに残した")
    return Kept(key, number, changes("applications"))


def kept_days(unit: Unit) -> int:
    """Return how many days an application is kept."""
    kept = unit.settings.read(SETTING)
    return kept if isinstance(kept, int) else KEPT_DAYS


def set_kept_days(desk: Desk, days: int) -> Changes:
    """Set how many days an application is kept from now on; those that wait keep their day."""
    desk.demand(Verb.change_settings)
    if not FEWEST_DAYS <= days <= MOST_DAYS:
        raise Refused(
            f"確認待ちの保管日数は{FEWEST_DAYS}〜{MOST_DAYS}日で決めてください。何も変えていません。"
        )
    with desk.unit("確認待ちの保管日数を変更") as unit:
        before = kept_days(unit)
        unit.settings.change(SETTING, days)
        unit.log((), {"days": [before, days]})
    return changes("settings")


def refuse_unkept(draft: MemberDraft, problems: Sequence[Problem], note: str) -> None:
    """Refuse what cannot wait: no name, no reason, or signs that no record holds."""
    problem = why_not_kept(draft)
    if problem is not None:
        raise Refused(problem.sentence)
    if not problems and not note.strip():
        raise Refused("確認待ちにする理由がありません。何も残していません。理由を書いてください。")
    refuse_unfit({"確認待ちの理由": note})
    for text in _texts(draft):
        if len(text) > LONGEST_TEXT or not _UNSTORABLE.isdisjoint(text):
            raise Refused(
                "申込に、保存できない文字か長すぎる文字列があります。何も残していません。"
                "その項目を入力し直してください。"
            )


def _texts(draft: MemberDraft) -> Iterator[str]:
    for part in (draft, draft.consent, *draft.children):
        yield from (text for text in vars(part).values() if isinstance(text, str))


def _received_on(draft: MemberDraft, today: date) -> date | None:
    day = read_or_none(draft.received_on, today)
    return day if day is not None and day <= today else None
