"""A consent or an erasure at the wrong time is refused at a gate, where the fact can be kept."""

import pytest

from app.office import consents, erasures, member_states, members
from app.rules.gates import AtGate
from app.rules.members import ConsentDraft
from app.rules.nonconformities import Gate
from tests.office.seats import Office, member


def test_an_answer_without_a_version_is_at_the_gate_of_consent(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    with pytest.raises(AtGate) as caught:
        consents.record(office.clerk, key, ConsentDraft("はい", "2004-01-01"))
    assert caught.value.gate is Gate.consent


def test_an_answer_after_the_death_is_at_the_gate_of_consent(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    member_states.decease(office.clerk, key, "2026-04-15")
    with pytest.raises(AtGate) as caught:
        consents.record(office.clerk, key, ConsentDraft("はい", "2026-04-18"))
    assert (caught.value.gate, caught.value.member_id) == (Gate.consent, key)


def test_an_erasure_before_its_day_is_at_the_gate_of_erasure(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    member_states.leave(office.clerk, key, "2026-04-20", "架空の都合")
    with pytest.raises(AtGate) as caught:
        erasures.erase_left(office.manager, [key])
    assert (caught.value.gate, caught.value.member_id) == (Gate.erasure, key)
    assert "残しておきます" in caught.value.sentence
