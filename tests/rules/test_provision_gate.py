"""The gate says in a sentence what it refuses: whom, which contract, which purpose, which item."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.contracts import Said, Terms
from app.rules.ids import ContractId, MemberId, SuspensionId
from app.rules.provision_contracts import contract_of
from app.rules.provision_gate import Situation, Subject, closed, question, questions, refusal
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_promises import Cover, HeldContract
from app.rules.recipients import RecipientKind
from app.rules.suspensions import Suspension, SuspensionKind, SuspensionScope
from tests.rules.provision_cases import (
    DAY,
    PERSON,
    POST,
    SHARE,
    WHOLE,
    Case,
    cover,
    provision,
    recipient,
    situation,
    stop,
)

G = ProvisionGround
ENTRUSTED = situation(Case(G.entrusting, cover()))
CONSENTED = situation(Case(G.consent, cover(None)))
SHARED = situation(Case(G.joint_use, cover(None)))
LATER = date(2026, 4, 20)
WHOLE_STOP = (stop(SuspensionKind.use, SuspensionScope.whole),)


def entrusted(**terms: object) -> Situation:
    return replace(ENTRUSTED, cover=cover(replace(WHOLE, **terms)))  # type: ignore[arg-type]


def giving(now: Situation, **changed: object) -> Situation:
    return replace(now, provision=replace(now.provision, **changed))  # type: ignore[arg-type]


def people(now: Situation, **subjects: Subject) -> Situation:
    whole = {MemberId(place): one for place, one in enumerate(subjects.values(), start=1)}
    return replace(now, subjects=whole)


def crowd(size: int, **one: object) -> dict[str, Subject]:
    person = Subject("架空　一", "current")
    return {
        f"n{place}": replace(person, name=f"架空　{place}号", **one)  # type: ignore[arg-type]
        for place in range(size)
    }


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (ENTRUSTED, None),
        (CONSENTED, None),
        (SHARED, None),
        (replace(SHARED, is_joint=False), "架空連合会は、2026年4月16日に施行中の方針の共同利用者"),
        (
            replace(ENTRUSTED, recipient=recipient(G.consent, RecipientKind.third_party)),
            "第三者に提供できません",
        ),
        (
            replace(SHARED, recipient=recipient(G.entrusting)),
            "「共同利用」では、委託先に提供できません",
        ),
        (
            replace(CONSENTED, recipient=replace(CONSENTED.recipient, ended_on=date(2026, 4, 15))),
            "への提供は2026年4月15日で終わっています",
        ),
        (replace(ENTRUSTED, cover=cover(None)), "架空印刷株式会社との契約が登録されていません"),
        (
            replace(ENTRUSTED, cover=cover(None, ended_on=date(2026, 3, 31))),
            "架空印刷株式会社との契約は2026年3月31日で終わっています。契約を更新して登録し直すか、",
        ),
        (
            replace(ENTRUSTED, cover=cover(None, begins_on=date(2026, 5, 1))),
            "契約は2026年5月1日からです",
        ),
        (
            entrusted(confidentiality=Said.no, liability=Said.no),
            "「架空の契約」には、「守秘義務」「事故時の責任分担」の条項がありません。",
        ),
        (
            entrusted(purposes=("ご案内のため",)),
            f"「架空の契約」には、利用目的「{POST}」がありません。",
        ),
        (entrusted(items=("住所",)), "「架空の契約」には、項目「お名前」がありません。"),
        (entrusted(items=("氏名",), purposes=(POST,)), None),
        (giving(ENTRUSTED, purposes=("販売のため", POST)), "「販売のため」は、2026年4月16日に"),
        (giving(SHARED, purposes=(POST,)), "方針の共同利用の目的にありません"),
        (giving(CONSENTED, purposes=()), "利用目的を、方針の利用目的から選んでください"),
        (
            replace(
                giving(SHARED, items=("お名前", "口座番号")),
                promise=replace(SHARED.promise, joint_items=("氏名",)),
            ),
            "「口座番号」は、方針の「共同利用する項目」にありません",
        ),
        (people(CONSENTED, a=Subject("消去1", "none", erased=True)), "消去した方"),
        (
            people(CONSENTED, a=Subject("架空　花子", "current", child_stopped=True)),
            "架空　花子 様のお子さまは、お子さま情報の停止の対象です",
        ),
        (
            people(CONSENTED, a=Subject("架空　花子", "current", child_erased=True)),
            "架空　花子 様のお子さまは、登録の内容を消去したお子さまです",
        ),
        (
            people(CONSENTED, a=Subject("架空　花子", "current", childless=True)),
            "架空　花子 様には、対象になるお子さまが登録されていません",
        ),
        (
            replace(CONSENTED, provision=provision(G.law, purpose=" ")),
            "どの法令の何にもとづくかを「具体的な内容」に書いてください",
        ),
    ],
)
def test_the_sentence_names_what_is_wrong(now: Situation, words: str | None) -> None:
    sentence = refusal(now)
    assert (sentence is None) == (words is None)
    assert words is None or words in (sentence or "")


def test_one_person_is_named_with_her_stop() -> None:
    now = people(CONSENTED, a=Subject("架空　花子", "current", WHOLE_STOP))
    sentence = refusal(now) or ""
    assert "架空　花子 様は、利用停止（全部）の対象です。" in sentence
    assert "この方を除いて" not in sentence


def test_of_many_the_stopped_ones_are_named_and_told_apart() -> None:
    part = crowd(4, stops=WHOLE_STOP)
    now = people(CONSENTED, **part, other=Subject("架空　太郎", "current"))
    found = closed(now)
    assert found is not None
    assert found.sentence.startswith(
        "提供を登録できません。5名のうち4名（架空　0号 様、架空　1号 様、架空　2号 様 ほか1名）は、"
        "利用停止（全部）の対象です。この方を除いて登録するか、"
    )
    assert found.people == (1, 2, 3, 4)
    assert refusal(people(CONSENTED, other=now.subjects[MemberId(5)])) is None


def test_different_stops_stand_beside_each_name() -> None:
    provision_stop = (stop(SuspensionKind.provision, SuspensionScope.whole),)
    now = people(
        CONSENTED,
        a=Subject("架空　花子", "current", WHOLE_STOP),
        b=Subject("架空　太郎", "current", provision_stop),
    )
    sentence = refusal(now) or ""
    assert "架空　花子 様（利用停止（全部））" in sentence
    assert "架空　太郎 様（第三者提供の停止（全部））" in sentence


def test_consents_that_do_not_stand_are_named() -> None:
    now = people(
        CONSENTED,
        a=Subject("架空　花子", "withdrawn"),
        b=Subject("架空　太郎", "current"),
    )
    assert "2名のうち1名（架空　花子 様）の同意が、2026年4月16日の時点で" in (refusal(now) or "")


def test_what_is_left_to_look_at_is_asked_all_at_once() -> None:
    part = Suspension(
        SuspensionId(1), PERSON, SuspensionKind.use, SuspensionScope.part, "電話の案内", DAY
    )
    now = people(entrusted(no_onward=Said.unknown), a=Subject("架空　花子", "current", (part,)))
    assert refusal(now) is None
    of_the_contract, of_her, tick = (question(now) or "").split("\n")
    assert of_the_contract == (
        "架空印刷株式会社との「架空の契約」は、「再提供禁止」の条項が未確認です。"
        "契約書で確かめてください。"
    )
    assert of_her == (
        "架空　花子 様は、利用停止（電話の案内）の対象です。"
        "今回の提供がその範囲に当たらないことを確かめてください。"
    )
    assert tick.endswith("確かめたら「上のことを確かめました」に印を付けてください。")


def test_items_that_the_policy_shares_in_open_words_are_asked() -> None:
    now = giving(SHARED, items=("お名前", "お子さまの生年月日"))
    assert refusal(now) is None
    asked = question(now) or ""
    assert asked.startswith("「お子さまの生年月日」は、方針の「共同利用する項目」に名前が")


def test_of_several_contracts_the_one_that_allows_it_counts() -> None:
    bad = HeldContract(ContractId(1), "古い契約", Terms(confidentiality=Said.no))
    good = HeldContract(ContractId(2), "架空の契約", WHOLE)
    now = replace(ENTRUSTED, cover=Cover(((bad, good),)))
    assert (refusal(now), question(now), contract_of(now)) == (None, None, 2)
    last_day_lacks = replace(ENTRUSTED, cover=Cover(((good,), (bad,))))
    assert "「古い契約」には、「守秘義務」の条項がありません" in (refusal(last_day_lacks) or "")
    assert contract_of(CONSENTED) is None


def test_what_the_law_demands_needs_no_purpose_of_ours() -> None:
    now = replace(CONSENTED, provision=provision(G.law, purposes=("照会への回答",)))
    assert refusal(now) is None
    assert SHARE not in POST


def on_a_later_day(now: Situation, **changed: object) -> Situation:
    later = replace(giving(now, from_on=LATER, to_on=LATER), is_later=True, **changed)  # type: ignore[arg-type]
    return replace(giving(now, to_on=date(2026, 4, 30)), later=(later,))


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (on_a_later_day(ENTRUSTED), None),
        (
            on_a_later_day(ENTRUSTED, cover=cover(replace(WHOLE, no_onward=Said.no))),
            "提供を登録できません。2026年4月20日の時点で、架空印刷株式会社との「架空の契約」には、",
        ),
        (
            on_a_later_day(SHARED, promise=replace(SHARED.promise, joint_items=("住所",))),
            "2026年4月20日の時点で、「お名前」は、方針の「共同利用する項目」に",
        ),
        (on_a_later_day(SHARED, is_joint=False), "架空連合会は、2026年4月20日に施行中の方針の"),
        (
            on_a_later_day(CONSENTED, subjects={PERSON: Subject("架空　花子", "withdrawn")}),
            "架空　花子 様の同意が、2026年4月20日の時点で",
        ),
        (
            on_a_later_day(CONSENTED, promise=replace(CONSENTED.promise, purposes=("別",))),
            "は、2026年4月20日に施行中の個人情報保護方針の利用目的にありません",
        ),
    ],
)
def test_a_later_day_closes_the_gate_and_is_named(now: Situation, words: str | None) -> None:
    sentence = refusal(now)
    assert (sentence is None) == (words is None)
    assert words is None or words in (sentence or "")


def test_what_is_asked_of_several_days_is_asked_once() -> None:
    unsure = entrusted(no_onward=Said.unknown)
    assert len(questions(on_a_later_day(unsure))) == 1
    only_later = on_a_later_day(ENTRUSTED, cover=unsure.cover)
    assert questions(only_later) == questions(unsure)


def test_a_contractor_without_a_contract_is_asked_about_on_consent() -> None:
    now = replace(CONSENTED, recipient=recipient(G.entrusting), no_contract=True)
    assert refusal(now) is None
    assert "委託先ですが、有効な契約が登録されていません" in (question(now) or "")
    assert question(replace(now, no_contract=False)) is None
