"""Her own disclosure lists her requests, and not those of others under her code (OFFICE L-06)."""

import pytest

from app.office import intake, letters
from app.office.completions import issue_asking
from app.rules.completions import AskingDraft
from app.rules.ids import RequestId
from tests.office.matters import Matter
from tests.office.seats import request

FATHER = {"requester_name": "架空　太郎", "requester_kana": "", "address": "架空町9-9"}


def keys(matter: Matter) -> set[str]:
    return {line.key for line in letters.held(matter.office.clerk, matter.id)}


def asked(matter: Matter, **changed: object) -> RequestId:
    return intake.take(matter.office.clerk, request(**changed)).request_id


@pytest.mark.parametrize(
    "kind", [{"requester_kind": "parent"}, {"requester_kind": "subject"}], ids=["parent", "herself"]
)
def test_that_another_asked_under_her_code_is_not_told(
    matter: Matter, kind: dict[str, str]
) -> None:
    other = asked(matter, **FATHER, **kind)
    by = matter.office.clerk.today.replace(month=5)
    letter = issue_asking(matter.office.clerk, other, AskingDraft("架空の書類", by))
    told = keys(matter)
    assert not [key for key in told if key.startswith(f"request.{other}")]
    assert f"letter.{letter.letter_id}" not in told


def test_what_she_asked_under_another_name_of_hers_is_told(matter: Matter) -> None:
    before = asked(matter, requester_name="旧姓　花子", memo="お名前の違い：旧姓のため")
    assert f"request.{before}.about" in keys(matter)


def test_who_could_not_show_that_she_acts_for_her_is_not_told(matter: Matter) -> None:
    agent = asked(matter, requester_kind="mandated_agent", requester_name="例題　代理")
    assert f"request.{agent}" in keys(matter)
    claim = Matter(matter.office, agent, matter.member_id)
    claim.decide("no_authority", public_reason="委任状が届かなかったため")
    assert f"request.{agent}" not in keys(matter)
