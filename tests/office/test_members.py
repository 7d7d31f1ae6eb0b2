"""Members: registered with their consent, changed by one person at a time, found again."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import consents, history, members
from app.rules.errors import OfficeError, Refused
from app.rules.ids import MemberId
from app.rules.members import ChildDraft, ConsentDraft, MemberDraft
from tests.office.seats import Office, member


def kept(office: Office) -> tuple[int, int, int]:
    """Count what is on record: members, consents, rows of the log."""
    rows = history.rows(office.manager, limit=1)
    return members.count(office.clerk), len(consents.find_ids(office.clerk)), rows[0].number


def test_a_member_stands_with_children_consent_and_log(office: Office) -> None:
    done = members.register(office.clerk, member())
    assert done.changes.touched == {"members", "consents", "history"}
    (row,) = members.rows(office.clerk, [done.member_id])
    assert (row.name, row.child_count, row.standing) == ("架空　花子", 1, "current")
    (child,) = member().children
    assert members.draft(office.clerk, done.member_id) == replace(
        member(),
        children=(replace(child, child_id="1"),),
        consent=replace(member().consent, version_on="2022-04-01"),
    )
    newest = history.rows(office.manager)[0]
    assert newest.title == "会員を登録"
    assert ("member", done.member_id) in newest.subjects
    assert newest.staff_name == "試験　担当者"


def test_problems_are_named_by_field_and_nothing_is_kept(office: Office) -> None:
    before = kept(office)
    draft = member(kana="花子", birth_on="平成32年1月1日", consent=ConsentDraft("いいえ"))
    reading = members.check(office.clerk, draft)
    assert [one.field for one in reading.problems] == [
        "kana",
        "birth_on",
        "consent.agreed",
        "consent.given_on",
    ]
    with pytest.raises(Refused) as caught:
        members.register(office.clerk, draft)
    assert caught.value.sentence.count("\n") == 3
    assert kept(office) == before


def test_the_gate_names_the_version_that_came_between(office: Office) -> None:
    draft = member(consent=ConsentDraft("はい", "2022-03-01"))
    with pytest.raises(Refused, match="4月1日"):
        members.register(office.clerk, draft)


def test_a_code_is_given_once(office: Office) -> None:
    members.register(office.clerk, member())
    assert [one.field for one in members.check(office.clerk, member()).problems] == ["member_code"]
    with pytest.raises(Refused, match="もう登録されています"):
        members.register(office.clerk, member(name="架空　太郎"))
    assert members.count(office.clerk) == 1


def test_a_change_is_kept_with_what_it_was_before(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    draft = replace(members.draft(office.clerk, key), name="架空　華子", children=())
    assert members.check_change(office.clerk, key, draft).problems == ()
    members.change(office.clerk, key, draft, edition=1)
    assert members.draft(office.clerk, key) == draft
    values = history.rows(office.manager)[0].values
    assert values is not None
    assert values["name"] == ["架空　花子", "架空　華子"]
    assert set(values) == {"name", "children"}


def test_two_people_changing_one_member_do_not_overwrite_each_other(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    mine = replace(members.draft(office.clerk, key), address="山形県鶴岡市見本町1")
    theirs = replace(members.draft(office.manager, key), telephone="09000000000")
    members.change(office.manager, key, theirs, edition=1)
    with pytest.raises(Refused, match="ほかの人が先に"):
        members.change(office.clerk, key, mine, edition=1)
    assert members.draft(office.clerk, key) == theirs
    members.change(office.clerk, key, replace(theirs, address=mine.address), edition=2)
    both = members.draft(office.clerk, key)
    assert (both.telephone, both.address) == (theirs.telephone, mine.address)


def test_code_days_and_consent_do_not_change_with_the_rest(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    before = members.draft(office.clerk, key)
    tried = replace(
        before,
        member_code="99999999",
        registered_on="2020-01-01",
        consent=ConsentDraft("はい", "2010-01-01"),
    )
    members.change(office.clerk, key, tried, edition=1)
    assert members.draft(office.clerk, key) == before


def test_a_member_who_is_gone_is_no_crash(office: Office) -> None:
    nobody = MemberId(999)
    for act in (
        lambda: members.draft(office.clerk, nobody),
        lambda: members.check_change(office.clerk, nobody, member()),
        lambda: members.change(office.clerk, nobody, member(), 1),
    ):
        with pytest.raises(OfficeError):
            act()
    assert members.rows(office.clerk, [nobody]) == []


def test_search_sort_and_standing_find_the_right_members(office: Office) -> None:
    names = (("1", "髙橋　花子", "タカハシ　ハナコ"), ("2", "邊󠄀見本", "ワタナベ　ミホン"))
    keys = [
        members.register(office.clerk, member(code, name=name, kana=kana)).member_id
        for code, name, kana in names
    ]
    find = members.find_ids
    assert find(office.clerk, "高橋") == [keys[0]]
    assert find(office.clerk, "辺") == [keys[1]]
    assert find(office.clerk, "はな") == [keys[0]]
    assert find(office.clerk, "") == keys
    assert find(office.clerk, "　") == keys
    assert find(office.clerk, sort="kana", descending=True) == list(reversed(keys))
    assert find(office.clerk, standing="current", limit=1) == keys[:1]
    assert find(office.clerk, standing="withdrawn") == []
    assert find(office.clerk, state="ended") == []
    assert find(office.clerk, "\x00' OR 1=1 --\"*" + "あ" * 1_000_000) == []


HOSTILE = {
    "markup": ("<b>&amp;架空</b>", True),
    "combining": ("か\u3099架空", True),
    "stacked": ("架" + "\u0301" * 40, True),
    "direction": ("架\u202e空", False),
    "nul": ("架空\x00", False),
    "lost": ("架\ufffd空", False),
    "surrogate": ("架\ud83d", False),
    "huge": ("架" * 1_000_000, False),
    "quote": ("\"架空');DROP/**/TABLE/**/members;--", True),
}


@pytest.mark.parametrize("field", ["name", "address", "centre", "course"])
@pytest.mark.parametrize(("text", "fits"), HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_texts_are_kept_as_they_are_or_refused(
    text: str, fits: bool, field: str, office: Office
) -> None:
    draft = member(**{field: text})
    if not fits:
        with pytest.raises(Refused):
            members.register(office.clerk, draft)
        assert members.count(office.clerk) == 0
        return
    key = members.register(office.clerk, draft).member_id
    assert getattr(members.draft(office.clerk, key), field) == text


def test_a_newline_in_a_name_becomes_a_space(office: Office) -> None:
    draft = member(name="架空\n花子\t", children=(ChildDraft("架空\r\n湊", "", "2020-06-20"),))
    key = members.register(office.clerk, draft).member_id
    stored = members.draft(office.clerk, key)
    assert (stored.name, stored.children[0].name) == ("架空　花子", "架空　湊")


def test_the_gate_counts_the_day_the_application_arrived(office: Office) -> None:
    office.watch.turn_to(date(2022, 4, 20))
    late = MemberDraft(
        **{
            **vars(member()),
            "registered_on": "2022-04-10",
            "received_on": "2022-03-30",
            "consent": ConsentDraft("はい", "2022-03-28"),
        }
    )
    key = members.register(office.clerk, late).member_id
    assert members.rows(office.clerk, [key])[0].standing == "renewal_due"
