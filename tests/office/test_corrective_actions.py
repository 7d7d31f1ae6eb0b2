"""An action is done in time, looked at by somebody else, and followed by the next one if not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.office import corrective_action_list, corrective_actions, history
from app.office.corrective_actions import ActionDraft, ActionRow, EffectCheck
from app.rules.corrective_actions import ActionState, Target, state_of
from app.rules.errors import Refused
from app.rules.ids import AuditFindingId, IncidentId, RecipientCheckId
from app.rules.periods import Days
from tests.office import audit_work
from tests.office.audit_work import target
from tests.office.seats import TODAY, Office

DUE = date(2026, 5, 29)
DRAFT = ActionDraft("点検の日を予定表に入れる", DUE, "架空　二葉", "担当の交替を知らせていなかった")
NEXT = ActionDraft("代わりの人を決めておく", date(2026, 7, 31), "")


@pytest.fixture
def finding(office: Office) -> AuditFindingId:
    auditing = audit_work.begin(office)
    return auditing.find(auditing.begun())


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.sentence


def opened(office: Office, finding: AuditFindingId, draft: ActionDraft = DRAFT) -> ActionRow:
    corrective_actions.open_action(office.clerk, target(finding), draft)
    return corrective_actions.rows(office.clerk, target(finding))[-1]


def done(office: Office, row: ActionRow) -> ActionRow:
    corrective_actions.done(office.clerk, row.id, TODAY, "予定表に入れた", row.edition)
    return now(office, row)


def now(office: Office, row: ActionRow) -> ActionRow:
    return next(one for one in corrective_actions.rows(office.clerk) if one.id == row.id)


def test_an_action_stands_with_what_it_is_about(office: Office, finding: AuditFindingId) -> None:
    row = opened(office, finding)
    assert (row.origin.kind, row.origin.name) == ("監査の指摘", "監26-01 見本店")
    assert (row.cause, row.action, row.due_on, row.responsible) == (
        *(DRAFT.cause, DRAFT.action, DUE, "架空　二葉"),
    )
    assert state_of(row, DUE) is ActionState.open
    assert state_of(row, DUE + timedelta(days=1)) is ActionState.overdue
    logged = history.rows(office.manager)[0]
    assert (logged.title, logged.subjects[1]) == ("是正処置を登録", ("audit_finding", finding))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"action": "　"}, "行う処置"),
        ({"due_on": None}, "期限を入れて"),
        ({"due_on": date(2026, 4, 19)}, "期限が過ぎた"),
        ({"due_on": date(2030, 4, 19)}, "3年より先"),
        ({"responsible": " "}, "責任者を入れて"),
        ({"responsible": "架" * 121}, "長すぎます"),
        ({"cause": "架空\u202e"}, "目に見えない文字"),
    ],
)
def test_what_is_not_whole_is_not_recorded(
    changed: dict[str, object], words: str, office: Office, finding: AuditFindingId
) -> None:
    draft = replace(DRAFT, **changed)  # type: ignore[arg-type]
    assert words in refused(lambda: opened(office, finding, draft))
    assert corrective_actions.rows(office.clerk) == []


def test_an_action_is_about_exactly_one_thing_that_is_on_record(office: Office) -> None:
    for wrong in (Target(incident_id=IncidentId(9)), Target(check_id=RecipientCheckId(9))):
        with pytest.raises(Refused, match="見つかりません"):
            corrective_actions.open_action(office.clerk, wrong, DRAFT)
    with pytest.raises(ValueError, match="exactly one"):
        Target()


def test_what_was_done_cannot_lie_before_what_it_answers(
    office: Office, finding: AuditFindingId
) -> None:
    row, verb = opened(office, finding), corrective_actions.done
    early, late = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    assert "より前です" in refused(lambda: verb(office.clerk, row.id, early, "架空", row.edition))
    assert "まだ来ていない" in refused(
        lambda: verb(office.clerk, row.id, late, "架空", row.edition)
    )
    assert "行ったこと" in refused(lambda: verb(office.clerk, row.id, TODAY, " ", row.edition))
    after = done(office, row)
    assert (after.done_on, after.done_note, after.edition) == (TODAY, "予定表に入れた", 2)
    assert "もう完了" in refused(lambda: done(office, after))


def test_whoever_answers_for_it_does_not_say_that_it_helped(
    office: Office, finding: AuditFindingId
) -> None:
    row = done(office, opened(office, finding))
    check = EffectCheck(TODAY, effective=True, note="6月の記録を見た", by="架空 二葉")
    verb = corrective_actions.check_effect
    assert "別の人が行います" in refused(lambda: verb(office.auditor, row.id, check, row.edition))
    mine = done(office, opened(office, finding, replace(DRAFT, responsible="試験　監査員")))
    other = replace(check, by="架空　監査子")
    assert "別の人が行います" in refused(lambda: verb(office.auditor, mine.id, other, mine.edition))
    verb(office.manager, mine.id, other, mine.edition)
    assert now(office, mine).checked_by == "架空　監査子"


def test_what_helped_closes_the_finding_with_its_last_action(
    office: Office, finding: AuditFindingId
) -> None:
    first, second = opened(office, finding), opened(office, finding)
    check = EffectCheck(TODAY, effective=True, note="記録がそろっている")
    for row in (first, second):
        with office.clerk.look() as unit:
            found = unit.audit_findings.find(finding)
        assert found is not None
        assert found.closed_on is None
        ready = done(office, row)
        corrective_actions.check_effect(office.auditor, ready.id, check, ready.edition)
    with office.clerk.look() as unit:
        found = unit.audit_findings.find(finding)
    assert found is not None
    assert found.closed_on == TODAY
    assert "完了しています" in refused(lambda: opened(office, finding))


def closed_on(office: Office, finding: AuditFindingId) -> date | None:
    with office.clerk.look() as unit:
        found = unit.audit_findings.find(finding)
    assert found is not None
    return found.closed_on


def test_a_finding_is_closed_when_the_last_open_action_is_taken_back(
    office: Office, finding: AuditFindingId
) -> None:
    cancel, look = corrective_actions.cancel, corrective_actions.check_effect
    alone = opened(office, finding)
    cancel(office.clerk, alone.id, "架空の誤り", alone.edition)
    weak = done(office, opened(office, finding))
    no, yes = (EffectCheck(TODAY, effective=one, note="記録を見た") for one in (False, True))
    look(office.auditor, weak.id, no, weak.edition, NEXT)
    following = corrective_actions.rows(office.clerk, open_only=True)[0]
    cancel(office.clerk, following.id, "架空の誤り", following.edition)
    assert closed_on(office, finding) is None
    for _each in range(2):
        opened(office, finding)
    good, wrong = corrective_actions.rows(office.clerk, open_only=True)
    ready = done(office, good)
    look(office.auditor, ready.id, yes, ready.edition)
    assert closed_on(office, finding) is None
    cancel(office.clerk, wrong.id, "二重に入れた", wrong.edition)
    assert closed_on(office, finding) == TODAY


def test_what_did_not_help_is_followed_by_the_next(office: Office, finding: AuditFindingId) -> None:
    row, verb = done(office, opened(office, finding)), corrective_actions.check_effect
    check = EffectCheck(TODAY, effective=False, note="5月も記録がない")
    assert "次の処置" in refused(lambda: verb(office.auditor, row.id, check, row.edition))
    verb(office.auditor, row.id, check, row.edition, NEXT)
    old, new = corrective_actions.rows(office.clerk, target(finding))
    assert state_of(old, TODAY) is ActionState.ineffective
    assert (new.follows_id, new.responsible, new.done_on) == (row.id, "架空　二葉", None)
    assert [one.id for one in corrective_actions.rows(office.clerk, open_only=True)] == [new.id]
    assert "済んでいます" in refused(lambda: verb(office.auditor, row.id, check, 3, NEXT))


def test_an_effect_is_looked_at_after_the_action_only(
    office: Office, finding: AuditFindingId
) -> None:
    row, verb = opened(office, finding), corrective_actions.check_effect
    check = EffectCheck(TODAY, effective=True, note="架空")
    assert "まだ完了していません" in refused(lambda: verb(office.auditor, row.id, check, 1))
    ready = done(office, row)
    before = replace(check, on=TODAY - timedelta(days=1))
    assert "終えた日" in refused(lambda: verb(office.auditor, ready.id, before, ready.edition))


def test_a_day_is_put_off_with_a_reason_and_a_wrong_entry_is_taken_back(
    office: Office, finding: AuditFindingId
) -> None:
    row, later = opened(office, finding), date(2026, 6, 30)
    put_off, cancel = corrective_actions.postpone, corrective_actions.cancel
    assert "理由" in refused(lambda: put_off(office.clerk, row.id, later, " ", 1))
    put_off(office.clerk, row.id, later, "納品が遅れた", 1)
    assert now(office, row).due_on == later
    assert history.rows(office.manager)[0].values == {
        "due_on": ["2026-05-29", "2026-06-30"],
        "reason": "納品が遅れた",
    }
    assert "ほかの人が先に" in refused(lambda: put_off(office.clerk, row.id, DUE, "架空", 1))
    cancel(office.clerk, row.id, "別の指摘の処置だった", 2)
    assert state_of(now(office, row), TODAY) is ActionState.cancelled
    assert "取り消されています" in refused(lambda: done(office, now(office, row)))
    assert corrective_actions.rows(office.clerk, open_only=True) == []


def test_the_list_of_a_span_says_what_became_of_each(
    office: Office, finding: AuditFindingId
) -> None:
    opened(office, finding)
    april = Days(date(2026, 4, 1), date(2026, 4, 30))
    (line,) = corrective_action_list.register(office.auditor, april).rows
    assert line[0] == "監査の指摘\n監26-01 見本店"
    assert (line[4], line[7]) == ("令和8年5月29日", "処置中")
    none = Days(date(2025, 4, 1), date(2025, 4, 30))
    assert corrective_action_list.register(office.auditor, none).rows == ()
