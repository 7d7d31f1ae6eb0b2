"""Fill records with a version in work: its text, its judgments, its tasks."""

from datetime import UTC, date, datetime

from app.rules.ids import PolicyVersionId
from app.rules.policy_parts import ClauseStart, FactKind, PolicyParts
from app.storage.policy_judgments import NewPolicyJudgment
from app.storage.policy_tasks import NewPolicyTask, TaskOutcome
from tests.storage.records import BY, DRAFT, NEWEST, Records

AT = datetime(2026, 5, 2, 3, 0, tzinfo=UTC)
DUE = date(2027, 3, 31)
TEXT = "架空の次の方針\n第1条 試験のための文です。\n"
PARTS = PolicyParts((ClauseStart(1, "第1条"),), {FactKind.purpose: ("架空の目的3",)})
TASKS = (
    NewPolicyTask("web", "ホームページ", DUE),
    NewPolicyTask("app", "アプリの画面", DUE),
)


def work_on(records: Records) -> PolicyVersionId:
    """Give the draft a text with parts, a judgment, and two tasks of which the first is done."""
    key = records.versions[DRAFT]
    with records.write("案を作った", AT) as unit:
        unit.policies.settle_text(key, TEXT, PARTS, NEWEST)
        stands = unit.policies.find(DRAFT)
        assert stands is not None
        unit.policies.revise(
            key, on=stands.on, kind=stands.kind, summary="架空の要約", reason="架空の理由"
        )
        judged = NewPolicyJudgment(key, "purposes", "架空の目的3", "related", "")
        unit.policy_judgments.put(judged, BY, AT)
        unit.policy_tasks.add(key, TASKS)
        first, _ = unit.policy_tasks.of(key)
        done = TaskOutcome("done", date(2026, 5, 2), "架空　花子")
        unit.policy_tasks.settle(first.id, done, BY, AT)
        unit.log()
    return key


def approve(records: Records) -> PolicyVersionId:
    """Let the draft be approved with all that."""
    key = work_on(records)
    with records.write("承認した", AT) as unit:
        unit.policies.approve(key, BY, AT)
        unit.log()
    return key
