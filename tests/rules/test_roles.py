import pytest

from app.rules.errors import Refused
from app.rules.role_subjects import SUBJECTS, by_subject
from app.rules.roles import MAY, Role, Verb, demand, may, refuse

FIRST_ADMINISTRATOR = frozenset({Role.manager, Role.system})
CHANGING = set(Verb) - {
    Verb.read_members,
    Verb.read_requests,
    Verb.read_history,
    Verb.verify_history,
    Verb.print_register,
    Verb.read_governance,
    Verb.report_to_board,
}
OF_THE_AUDIT = {
    *(Verb.plan_audit, Verb.audit, Verb.check_effect),
    *(Verb.draw_sample, Verb.open_masked, Verb.make_audit_pack),
}
"""The papers of an audit are the one thing that an auditor writes."""


def test_every_act_has_somebody_who_may_do_it() -> None:
    assert set(MAY) == set(Verb)
    assert all(MAY.values())


def test_every_act_belongs_to_one_subject() -> None:
    assert sorted(verb for verbs in SUBJECTS.values() for verb in verbs) == sorted(Verb)
    assert by_subject(lambda verb: verb in {Verb.erase, Verb.provide, Verb.keep_recipients}) == (
        ("提供先", "提供先の登録、提供の記録"),
        ("消去・廃棄", "消去の実施"),
    )


def test_words_are_the_words_of_the_office() -> None:
    assert [role.word for role in Role] == [
        *("担当者", "部署管理者", "管理責任者", "監査員", "システム"),
    ]
    assert all(verb.word for verb in Verb)


def test_the_first_administrator_may_do_everything() -> None:
    assert [verb for verb in Verb if not may(FIRST_ADMINISTRATOR, verb)] == []


def test_a_clerk_works_but_does_not_approve() -> None:
    clerk = frozenset({Role.clerk})
    assert may(clerk, Verb.register_member)
    assert may(clerk, Verb.decide)
    refused = (Verb.approve, Verb.approve_policy, Verb.lawsuit_day, Verb.manage_staff)
    assert not any(may(clerk, verb) for verb in refused)


def test_an_auditor_changes_nothing_but_the_papers_of_the_audit() -> None:
    assert {verb for verb in CHANGING if may({Role.auditor}, verb)} == OF_THE_AUDIT
    assert may({Role.auditor}, Verb.verify_history)


def test_system_staff_do_not_read_members() -> None:
    assert not may({Role.system}, Verb.read_members)


def test_a_refusal_names_who_may() -> None:
    assert refuse({Role.clerk}, Verb.approve) == (
        "回答の承認は、部署管理者・管理責任者の仕事です。"
        "いまの役割（担当者）では行えません。何も変わっていません。"
    )
    assert refuse({Role.manager}, Verb.approve) is None
    assert "（なし）" in (refuse(set(), Verb.decide) or "")


def test_a_demand_raises_the_same_sentence() -> None:
    demand({Role.clerk}, Verb.decide)
    with pytest.raises(Refused, match="管理責任者の仕事です"):
        demand({Role.clerk}, Verb.approve_policy)
