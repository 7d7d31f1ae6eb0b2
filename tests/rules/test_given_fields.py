"""A recipient is told of nothing that it was not given (法27条)."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.given_fields import gave_name, given_fields, item_of, own_words, unclear_items
from app.rules.ids import ChildId, MemberId, RecipientId
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import ITEMS, Provision, RecordMethod, Way

DAY = date(2026, 4, 16)
SEVEN, EIGHT, DOUBLE = ChildId(7), ChildId(8), ChildId(9)
ROOTS = {SEVEN: SEVEN, EIGHT: EIGHT, DOUBLE: SEVEN}


def given(*items: str, child: ChildId | None = None) -> Provision:
    return Provision(
        recipient_id=RecipientId(1),
        ground=ProvisionGround.consent,
        record_method=RecordMethod.each,
        from_on=DAY,
        to_on=DAY,
        items=items,
        way=Way.paper,
        people=((MemberId(1), child),),
    )


@pytest.mark.parametrize(
    ("items", "told"),
    [
        (("お名前", "ご住所"), ("member.name", "member.postal_code", "member.address")),
        (("メールアドレス",), ("member.email",)),
        (("センター",), ("member.centre",)),
        (("利用の状況",), ()),
        (("お子さまのお名前",), ("child.7.name", "child.7.kana")),
    ],
)
def test_only_what_was_given_is_told_of(items: tuple[str, ...], told: tuple[str, ...]) -> None:
    fields = (
        *("member.name", "member.postal_code", "member.address", "member.email"),
        *("member.birth_on", "member.centre", "child.7.name", "child.7.kana", "child.7.birth_on"),
    )
    assert given_fields(fields, [given(*items)], ROOTS) == told


@pytest.mark.parametrize(
    ("child", "is_told"), [(None, True), (SEVEN, True), (DOUBLE, True), (EIGHT, False)]
)
def test_what_was_given_of_one_child_is_not_told_of_another(
    child: ChildId | None, *, is_told: bool
) -> None:
    one = given("お子さまの生年月日", child=child)
    assert bool(given_fields(["child.7.birth_on"], [one], ROOTS)) is is_told


def test_every_item_that_is_offered_but_the_code_has_its_field() -> None:
    fields = ("name", "kana", "gender", "birth_on", "address", "telephone", "email")
    named = {item_of(f"member.{one}") for one in fields}
    named |= {item_of(f"child.7.{one}") for one in ("name", "birth_on")}
    assert named == set(ITEMS) - {"組合員コード"}


@pytest.mark.parametrize(
    ("item", "named"),
    [
        *(("お名前", True), ("氏名", True), ("宛名ラベル", True), ("会員名簿の写し", True)),
        *(("お子さまのお名前", False), ("園児の名簿", False), ("ご住所", False)),
    ],
)
def test_who_got_the_name_may_read_it_again(item: str, *, named: bool) -> None:
    assert gave_name([given(item)]) is named
    assert bool(given_fields(["member.name"], [given(item)], ROOTS)) is named
    assert gave_name([replace(given(item), items=("利用の状況",))]) is False


@pytest.mark.parametrize(
    ("items", "unclear"),
    [
        (("利用の状況", "ご住所"), ("利用の状況",)),
        (("会員名簿の写し", "利用の状況"), ("会員名簿の写し", "利用の状況")),
        (("利用の状況", "メールアドレス"), ()),
        (("ご住所", "センター", "お子さまの続柄", "氏名"), ()),
    ],
)
def test_in_words_of_its_own_a_field_may_stand_that_was_not_surely_given(
    items: tuple[str, ...], unclear: tuple[str, ...]
) -> None:
    assert unclear_items(["member.email"], [given(*items)], ROOTS) == unclear
    assert unclear_items([], [given(*items)], ROOTS) == ()


def test_in_words_about_one_child_nothing_of_another_may_stand() -> None:
    one = given("健診の記録", child=EIGHT)
    assert unclear_items(["child.7.birth_on"], [one], ROOTS) == ()
    assert unclear_items(["child.8.birth_on"], [one], ROOTS) == ("健診の記録",)
    assert unclear_items(["member.address"], [one], ROOTS) == ("健診の記録",)


def test_what_is_offered_says_by_itself_what_it_is() -> None:
    assert own_words([given(*ITEMS)]) == ()
