"""The people of an incident are named once, and told once."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters import extraction
from app.office import (
    approval_batches,
    erasure_plan,
    incident_batch,
    incident_book,
    incident_letters,
    incident_named,
    letter_cancelling,
    letter_drafts,
    letter_redoing,
    letters,
    member_states,
)
from app.office.approval_batches import Seen
from app.office.incident_named import Told
from app.office.signing import Unsigned
from app.rules.approvals import Pending
from app.rules.errors import Refused
from app.rules.ids import IncidentId, MemberId
from tests.office.incident_work import WORDS, people, recorded
from tests.office.seats import Office

LATER = replace(WORDS, cause="鍵のかけ忘れ")


@pytest.fixture
def named(office: Office) -> IncidentId:
    key = recorded(office.clerk)
    incident_named.add(office.clerk, key, [(one, None) for one in people(office.clerk, 3)])
    return key


def told(office: Office, key: IncidentId) -> list[str]:
    return [one.told_word for one in incident_named.rows(office.clerk, key)]


def test_nobody_is_named_twice(office: Office, named: IncidentId) -> None:
    rows = incident_named.rows(office.clerk, named)
    assert [one.name for one in rows] == ["架空　太郎1", "架空　太郎2", "架空　太郎3"]
    again = incident_named.add(office.clerk, named, [(rows[0].row.member_id, None)])
    assert again.new == 0
    with pytest.raises(Refused, match="登録にない方"):
        incident_named.add(office.clerk, named, [(MemberId(999), None)])
    with pytest.raises(Refused, match="選ばれていません"):
        incident_named.add(office.clerk, named, [])
    incident_named.take_away(office.clerk, named, [rows[2].id])
    assert len(incident_named.rows(office.clerk, named)) == 2


def test_everybody_gets_one_letter_and_a_stopped_batch_goes_on(
    office: Office, named: IncidentId
) -> None:
    head, steps = office.manager, []

    def stop(done: int, of: int) -> None:
        steps.append((done, of))
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        incident_batch.issue_all(head, named, WORDS, stop)
    assert steps == [(1, 3), (2, 3)]
    assert told(office, named) == ["文書", "文書", ""]
    assert incident_letters.begin(head, named) == WORDS
    assert incident_batch.issue_all(head, named, WORDS).letters == 1
    with pytest.raises(Refused, match="まだお知らせしていない方はいません"):
        incident_batch.issue_all(head, named, LATER)
    numbers = {one.document_number for one in incident_named.rows(office.clerk, named)}
    assert len(numbers) == 3
    assert incident_book.one(head, named).stand.told == 3
    assert extraction.text(incident_batch.gather(head, named)).count("名簿を置き忘れました") == 3


def test_the_letter_names_one_person_and_five_items(office: Office, named: IncidentId) -> None:
    first, second, _third = incident_named.rows(office.clerk, named)
    draft = extraction.text(incident_letters.preview(office.manager, named, WORDS))
    assert "案" in draft
    issued = incident_letters.issue(office.manager, named, first.row.member_id, WORDS)
    said = extraction.text(letters.pdf(office.manager, issued.letter_id))
    assert "太郎1" in said
    assert second.name.split()[-1] not in said
    for item in ("起きたこと", "含まれていた情報", "原因", "二次被害"):
        assert item in said
    with pytest.raises(Refused, match="もうお知らせしています"):
        incident_letters.issue(office.manager, named, first.row.member_id, WORDS)


def test_a_cancelled_letter_told_nobody(office: Office, named: IncidentId) -> None:
    member_id = incident_named.rows(office.clerk, named)[0].row.member_id
    issued = incident_letters.issue(office.manager, named, member_id, WORDS)
    letter_cancelling.cancel(office.manager, issued.letter_id, "内容の誤り")
    assert told(office, named) == ["", "", ""]
    incident_letters.issue(office.manager, named, member_id, LATER)
    assert told(office, named) == ["文書", "", ""]


def test_what_a_clerk_may_not_sign_goes_round(office: Office, named: IncidentId) -> None:
    with pytest.raises(Unsigned, match="（3通）") as refusal:
        incident_batch.issue_all(office.clerk, named, WORDS)
    assert told(office, named) == ["", "", ""]
    letter_drafts.submit_all(office.clerk, refusal.value.drafts)
    with office.clerk.look() as unit:
        waiting = [row.id for row in unit.letter_drafts.open_rows()]
    approval_batches.approve(
        office.manager,
        [
            Seen(Pending(draft_id=one), letter_drafts.read(office.manager, one).digest)
            for one in waiting
        ],
    )
    letter_redoing.issue(office.clerk, waiting[0])
    assert told(office, named).count("文書") == 1
    assert incident_batch.issue_all(office.clerk, named, WORDS).letters == 2


def test_a_missing_item_is_named(office: Office, named: IncidentId) -> None:
    with pytest.raises(Refused, match="原因を書いてください"):
        incident_batch.issue_all(office.manager, named, replace(WORDS, cause=" "))


def test_who_was_called_gets_no_letter(office: Office, named: IncidentId) -> None:
    keys = [one.id for one in incident_named.rows(office.clerk, named)]
    with pytest.raises(Refused, match="知った日から今日まで"):
        incident_named.tell(office.clerk, named, keys, date(2026, 4, 17), Told.telephone)
    incident_named.tell(office.clerk, named, keys[:2], office.clerk.today, Told.telephone)
    with pytest.raises(Refused, match="すでにお知らせした方"):
        incident_named.tell(office.clerk, named, keys, office.clerk.today, Told.visit)
    with pytest.raises(Refused, match="対象から外せません"):
        incident_named.take_away(office.clerk, named, keys[:1])
    assert incident_batch.issue_all(office.manager, named, WORDS).letters == 1
    assert told(office, named) == ["電話", "電話", "文書"]


def test_nobody_is_erased_before_she_was_told(office: Office, named: IncidentId) -> None:
    member_id = incident_named.rows(office.clerk, named)[0].row.member_id
    member_states.leave(office.clerk, member_id, "2026-04-20", "ご本人のお申出")
    obstacles = erasure_plan.dry_run_of(office.manager, member_id).obstacles
    assert any("案26-01" in one and "お知らせしていません" in one for one in obstacles)
