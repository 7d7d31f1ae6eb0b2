"""Papers about a protected person stay shut until somebody who may read her contact says why."""

import hashlib

import pytest

from app.office import (
    certificates,
    child_confidentiality,
    confidentiality,
    history,
    letter_drafts,
    letters,
    receipts,
)
from app.office.shields import ReasonNeeded
from app.rules.errors import Refused
from app.storage.letter_drafts import NewLetterDraft
from tests.office.asked_children import asked, identified
from tests.office.matters import Matter
from tests.office.seats import Office


def test_a_letter_about_a_protected_person_opens_with_a_reason_only(matter: Matter) -> None:
    clerk, auditor = matter.office.clerk, matter.office.auditor
    letter_id = matter.approved().issue().letter_id
    plain = letters.pdf(auditor, letter_id, reprint=False)
    proof = certificates.issue(clerk, matter.member_id, clerk.today).letter_id
    confidentiality.protect(clerk, matter.member_id, "", "支援措置")
    before = history.rows(matter.office.manager)[0].number
    for key in (letter_id, proof):
        with pytest.raises(ReasonNeeded, match="開く理由"):
            letters.pdf(clerk, key, reprint=False)
        with pytest.raises(Refused, match="秘匿の連絡先の閲覧は"):
            letters.pdf(auditor, key, reason="監査のため")
    with pytest.raises(Refused, match="秘匿の連絡先の閲覧は"):
        letters.draft(auditor, matter.id, matter.right.id)
    assert history.rows(matter.office.manager)[0].number == before
    assert letters.pdf(clerk, letter_id, reprint=False, reason="ご本人からの照会") == plain
    row = history.rows(matter.office.manager)[0]
    assert (row.title, row.values) == ("秘匿の方の文書を開いた", {"reason": "ご本人からの照会"})
    assert set(row.subjects) == {("letter", letter_id), ("member", matter.member_id)}
    letters.pdf(clerk, letter_id, reason="再発行")
    assert history.rows(matter.office.manager)[0].title == "文書を再印刷"


def test_a_letter_of_a_protected_childs_case_opens_with_a_reason_only(office: Office) -> None:
    clerk, auditor = office.clerk, office.auditor
    family = identified(asked(office, "subject", "child"))
    matter = family.matter
    child_confidentiality.protect(clerk, family.child, "", "支援措置")
    matter.decide("full")
    with pytest.raises(Refused, match="秘匿の連絡先の閲覧は"):
        letters.draft(auditor, matter.id, matter.right.id)
    with pytest.raises(Refused, match="秘匿の連絡先の閲覧は"):
        receipts.preview(auditor, matter.id)
    letter_id = matter.submit().approve().issue().letter_id
    with pytest.raises(ReasonNeeded, match="開く理由"):
        letters.pdf(clerk, letter_id, reprint=False)
    with pytest.raises(Refused, match="秘匿の連絡先の閲覧は"):
        letters.pdf(auditor, letter_id, reason="監査のため")
    assert letters.pdf(clerk, letter_id, reprint=False, reason="ご本人からの照会")
    row = history.rows(office.manager)[0]
    assert (row.title, row.values) == ("秘匿の方の文書を開いた", {"reason": "ご本人からの照会"})
    assert ("letter", letter_id) in row.subjects
    assert ("request", matter.id) in row.subjects


def test_a_draft_of_a_protected_childs_case_that_went_round_is_not_for_all(
    office: Office,
) -> None:
    family = identified(asked(office, "subject", "child"))
    child_confidentiality.protect(office.clerk, family.child, "", "支援措置")
    pages = b"%PDF-"
    new = NewLetterDraft("receipt", "", pages, hashlib.sha256(pages).hexdigest(), family.matter.id)
    letter_drafts.submit(office.clerk, new)
    with office.clerk.look() as unit:
        draft_id = unit.letter_drafts.open_rows()[-1].id
    with pytest.raises(Refused, match="秘匿の連絡先の閲覧は"):
        letter_drafts.read(office.auditor, draft_id)
    assert letter_drafts.read(office.manager, draft_id).pdf
