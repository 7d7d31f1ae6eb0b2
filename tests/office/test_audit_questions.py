"""The list of questions ships with the program, follows the policy, and is the office's to edit."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.exchange.checklist_file import shipped_questions
from app.office import audit_judging, audit_question_list
from app.office.audit_question_list import QuestionRow
from app.rules.audit_questions import POLICY_SECTION, Question, Source
from app.rules.errors import Refused
from tests.office import audit_work, policy_work
from tests.office.seats import Office

OWN = Question("相談窓口", "電話のあとに折返しの記録がある", "内規", "電話メモを見る")


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.sentence


def listed(office: Office) -> list[QuestionRow]:
    return list(audit_question_list.rows(office.auditor))


def test_what_ships_holds_every_heading_of_the_guidelines_and_the_law() -> None:
    shipped = shipped_questions()
    by_section = Counter(one.section for one in shipped)
    of_guidelines = [one for one in shipped if one.basis.startswith("通則編10-")]
    assert len(of_guidelines) == 17
    assert {one.basis[3:7] for one in of_guidelines} == {f"10-{n}" for n in range(1, 8)}
    assert [by_section[name] for name in ("公表すること", "共同利用", "委託先")] == [5, 5, 3]
    assert by_section["相談窓口"] == 3
    assert all(one.subject and one.method for one in shipped)
    assert len({one.subject for one in shipped}) == len(shipped)


def test_the_policy_in_force_brings_its_promises(office: Office, tmp_path: Path) -> None:
    policy_work.begun(office, tmp_path)
    audit_question_list.take_standard(office.auditor)
    promised = [row for row in listed(office) if row.source is Source.policy]
    assert {row.section for row in promised} == {POLICY_SECTION}
    assert any(row.subject == "利用目的（2項目）の範囲で利用している" for row in promised)
    assert any("だけである" in row.subject for row in promised)
    assert all(row.basis.startswith("個人情報保護方針（") for row in promised)
    assert "すべて一覧にあります" in refused(
        lambda: audit_question_list.take_standard(office.auditor)
    )


def test_an_own_question_is_asked_until_it_is_taken_off(office: Office) -> None:
    auditing = audit_work.begin(office)
    audit_question_list.add(office.auditor, OWN)
    (row,) = listed(office)
    assert (row.source, row.active, row.subject) == (Source.own, True, OWN.subject)
    audit_question_list.take_standard(office.auditor)
    gone = listed(office)[5]
    audit_question_list.switch(office.auditor, gone.id, gone.edition, active=False)
    subjects = [one.subject for one in audit_judging.rows(office.auditor, auditing.begun())]
    assert OWN.subject in subjects
    assert gone.subject not in subjects
    assert len(subjects) == len(shipped_questions())
    audit_question_list.switch(office.auditor, gone.id, 2, active=True)
    assert all(one.active for one in listed(office))


def test_a_question_is_written_anew_by_one_person_at_a_time(office: Office) -> None:
    audit_question_list.add(office.manager, OWN)
    (row,) = listed(office)
    other = replace(OWN, subject="電話メモに\n用件がある", section=" ")
    audit_question_list.change(office.auditor, row.id, other, row.edition)
    assert "ほかの人が先に" in refused(
        lambda: audit_question_list.change(office.manager, row.id, OWN, row.edition)
    )
    assert "ほかの人が先に" in refused(
        lambda: audit_question_list.switch(office.manager, row.id, 1, active=False)
    )
    (now,) = listed(office)
    assert (now.section, now.subject) == ("そのほか", "電話メモに　用件がある")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"subject": " "}, "確かめることを書いて"),
        ({"section": "架" * 121}, "区分が長すぎます"),
        ({"basis": "架" * 201}, "根拠が長すぎます"),
        ({"subject": "電話のあとに 折返しの記録がある"}, "もう一覧にあります"),
    ],
)
def test_what_is_no_question_is_refused(
    changed: dict[str, str], words: str, office: Office
) -> None:
    audit_question_list.add(office.auditor, OWN)
    assert words in refused(
        lambda: audit_question_list.add(office.auditor, replace(OWN, **changed))
    )
    assert len(listed(office)) == 1
