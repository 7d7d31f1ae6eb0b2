"""Who asks is checked by the table of the office, against the record, and never under a guess."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text

from app.office import confidentiality, decisions, identity_checks, intake, members, papers
from app.office.shields import SHIELDED
from app.rules.call_backs import CallBack, Matched
from app.rules.errors import Refused
from app.rules.identity import IdentityCheck, Method, PaperSeen
from app.rules.papers import PAPERS, Paper
from tests.office.custody_cases import licence
from tests.office.matters import Matter
from tests.office.seats import Office, member, request

MATCHED = (Matched.birth_on, Matched.address)


def refused(act: Callable[[], object], *words: str) -> None:
    with pytest.raises(Refused) as caught:
        act()
    assert [word for word in words if word not in caught.value.sentence] == []


def by_telephone(matter: Matter, **changed: object) -> IdentityCheck:
    clerk = matter.office.clerk
    call = CallBack(MATCHED, "14:05", number_tail="9999")
    whole = IdentityCheck(clerk.today, clerk.actor.id, (), Method.call_back, call_back=call)
    return replace(whole, **changed)  # type: ignore[arg-type]  # the fields' types are its own


def test_the_number_called_is_that_of_the_record(matter: Matter) -> None:
    office = matter.office
    decisions.identify(office.clerk, matter.id, by_telephone(matter))
    check = matter.page.case.identity
    assert check is not None
    assert check.call_back == CallBack(MATCHED, "14:05", office.clerk.actor.id, "0001")
    assert identity_checks.registered_number(office.clerk, matter.id) == "0235000001"


def test_nobody_is_called_back_without_a_number_on_record(office: Office) -> None:
    silent = Matter.taken(office, member=member(telephone=""))
    refused(
        lambda: decisions.identify(office.clerk, silent.id, by_telephone(silent)),
        "登録の電話番号がない",
        "まだ何も記録していません",
    )
    unknown = intake.take(office.clerk, request(member_code="", requester_name="架空　無子"))
    check = by_telephone(silent)
    refused(lambda: decisions.identify(office.clerk, unknown.request_id, check), "電話番号がない")
    assert silent.page.case.identity is None


def test_of_a_protected_person_not_even_the_last_digits_are_kept(matter: Matter) -> None:
    office = matter.office
    confidentiality.protect(office.clerk, matter.member_id, "", "架空の支援措置")
    assert identity_checks.registered_number(office.clerk, matter.id) == SHIELDED
    decisions.identify(office.clerk, matter.id, by_telephone(matter))
    check = matter.page.case.identity
    assert check is not None
    assert check.call_back is not None
    assert check.call_back.number_tail == ""


def test_another_name_than_the_one_on_record_is_refused(office: Office) -> None:
    members.register(office.clerk, member())
    other = request(requester_name="試験　月子", requester_kana="シケン　ツキコ")
    key = intake.take(office.clerk, other).request_id
    check = IdentityCheck(office.clerk.today, office.clerk.actor.id, (licence(office.clerk),))
    refused(lambda: decisions.identify(office.clerk, key, check), "試験　月子", "架空　花子")
    known = replace(other, memo="お名前の違い：旧姓のため")
    told = intake.take(office.clerk, known).request_id
    decisions.identify(office.clerk, told, check)


def test_the_table_of_the_office_decides_and_not_the_shipped_one(matter: Matter) -> None:
    office = matter.office
    own = Paper("own_1", "架空の組合員証", photo=True)
    shown = IdentityCheck(
        office.clerk.today, office.clerk.actor.id, (PaperSeen("own_1", "架空生活協同組合"),)
    )
    refused(lambda: decisions.identify(office.clerk, matter.id, shown), "使えない書類")
    papers.change_table(office.manager, (*PAPERS.values(), own))
    decisions.identify(office.clerk, matter.id, shown)
    with office.clerk.look() as unit:
        table = papers.table_in(unit)
    retired = [
        replace(one, accepted_until=office.clerk.today) if one.code == "own_1" else one
        for one in table.values()
    ]
    papers.change_table(office.manager, retired)
    decisions.identify(office.clerk, matter.id, shown)
    office.watch.wait(days=1)
    later = replace(shown, checked_on=office.clerk.today)
    refused(
        lambda: decisions.identify(office.clerk, matter.id, later), "この日の確認には使えません"
    )


def test_an_older_record_of_a_check_is_still_read(matter: Matter) -> None:
    matter.identify()
    old = (
        '{"checked_on": "2026-04-20", "checked_by": 2, "papers": [{"code": "driving_licence", '
        '"issuer": "架空", "valid_until": "2028-01-01", "issued_on": null, "last_four": "0000"}], '
        '"method": "papers_seen", "agent_papers": [], "custody": null, "judged_by": null, '
        '"judged_reason": ""}'
    )
    with matter.office.clerk.unit("架空の古い記録") as unit:
        query = text("UPDATE identity_checks SET content = :old WHERE request_id = :key")
        unit.session.execute(query, {"old": old, "key": matter.id})
        unit.log((("request", int(matter.id)),))
    check = matter.page.case.identity
    assert check is not None
    assert (check.papers[0].kept, check.call_back, check.covered) == (None, None, False)
