"""Papers about a protected person stay shut until somebody who may read her contact says why."""

import pytest

from app.office import certificates, confidentiality, history, letters
from app.office.shields import ReasonNeeded
from app.rules.errors import Refused
from tests.office.matters import Matter


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
