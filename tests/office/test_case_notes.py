"""The investigation in words: notes stay inside, findings and the answer go into the letter."""

import pytest

from app.office import case_notes, decisions
from app.rules.case_notes import NoteKind
from app.rules.errors import OfficeError, Refused
from tests.office.matters import Matter
from tests.office.seats import Office, request

WORDS = "架空の店舗に電話で確かめた。"


def complaint(office: Office) -> Matter:
    return Matter.taken(office, request(rights=("complaint",)))


def test_notes_stand_by_their_day(office: Office) -> None:
    matter = complaint(office)
    case_notes.add(office.clerk, matter.id, "call", "2026-04-20", WORDS)
    case_notes.add(office.manager, matter.id, "records", "4/16", "架空の記録")
    first, second = case_notes.notes(office.auditor, matter.id)
    assert (first.kind, first.words, first.recorded_by) == (
        *(NoteKind.records, "架空の記録"),
        "試験　管理子",
    )
    assert (second.kind, second.words) == (NoteKind.call, WORDS)
    assert matter.page.log[0].title == "調査の記録を追加"


@pytest.mark.parametrize(
    ("kind", "day", "words"),
    [
        ("", "2026-04-20", WORDS),
        ("call", "2026-04-20", "  "),
        ("call", "2026-04-21", WORDS),
        ("call", "2026-04-14", WORDS),
        ("call", "4月40日", WORDS),
        ("call", "2026-04-20", "見本\u202e"),
    ],
)
def test_a_note_that_says_nothing_is_refused(
    matter: Matter, kind: str, day: str, words: str
) -> None:
    with pytest.raises(OfficeError):
        case_notes.add(matter.office.clerk, matter.id, kind, day, words)
    assert case_notes.notes(matter.office.clerk, matter.id) == []


def test_findings_and_answer_are_written_until_the_approval(office: Office) -> None:
    matter = complaint(office)
    right = matter.right.id
    case_notes.put_findings(office.clerk, matter.id, right, " 架空の結果 ", "架空の回答")
    kept = case_notes.findings(office.clerk, matter.id, right)
    assert (kept.found, kept.answer) == ("架空の結果", "架空の回答")
    matter.decide()
    with office.clerk.look() as unit:
        assert case_notes.answer_words(unit, right) == "架空の回答"
    with pytest.raises(Refused, match="ほかの人が起案"):
        case_notes.put_findings(office.manager, matter.id, right, "別の結果", "")
    case_notes.put_findings(office.clerk, matter.id, right, "別の結果", "")
    assert case_notes.findings(office.clerk, matter.id, right).answer == ""
    case_notes.put_findings(office.clerk, matter.id, right, "別の結果", "別の回答")
    matter.submit()
    with pytest.raises(Refused, match="差し戻してもらって"):
        case_notes.put_findings(office.clerk, matter.id, right, "架空", "架空")
    decisions.withdraw(office.clerk, matter.id, None, office.clerk.today)
    with pytest.raises(Refused, match="取り下げ"):
        case_notes.put_findings(office.clerk, matter.id, right, "架空", "架空")
    assert case_notes.findings(office.clerk, matter.id, right).found == "別の結果"


def test_what_else_is_planned_for_the_right_stays(matter: Matter) -> None:
    clerk, right = matter.office.clerk, matter.right.id
    with clerk.unit("試み") as unit:
        unit.requests.change_right(right, plan='{"架空": false}')
        unit.log()
    case_notes.put_findings(clerk, matter.id, right, "", "架空の回答")
    with clerk.look() as unit:
        assert unit.requests.plan(right) == {
            "架空": False,
            "answer_words": "架空の回答",
            "written_by": {"answer_words": clerk.actor.id},
        }
    case_notes.put_findings(clerk, matter.id, right, "", "")
    with clerk.look() as unit:
        assert unit.requests.plan(right) == {"架空": False}


def test_nobody_approves_words_of_her_own(office: Office) -> None:
    matter = complaint(office)
    right = matter.right.id
    case_notes.put_findings(office.manager, matter.id, right, "架空の結果", "架空の回答")
    matter.identify().decide().submit()
    with pytest.raises(Refused, match="ご自分が書いています"):
        matter.approve()
    decisions.send_back(office.manager, matter.id, right, "架空の差戻し")
    matter.decide(words="架空の別の回答", findings="架空の別の結果").submit().approve()
    assert matter.right.approved_on
