"""What was typed of a contract is read whole, or its fields say what is missing."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.contract_drafts import ContractDraft, read_contract
from app.rules.contracts import Onward, Said

TODAY = date(2026, 4, 20)
DRAFT = ContractDraft(
    title=" 業務委託契約 ",
    work="印刷と発送",
    items=("お名前", "ご住所", "お名前", " "),
    people_count="３,０００",
    from_on="4/1",
    until_on="2027-03-31",
    renews=True,
    renewal_months="12",
    notice_months="３",
    confidentiality="yes",
    no_onward="no",
    subcontracting="approval",
)


def test_a_whole_draft_becomes_a_contract() -> None:
    new = read_contract(DRAFT, today=TODAY).contract
    assert new is not None
    assert (new.title, new.people_count) == ("業務委託契約", 3000)
    assert (new.from_on, new.until_on) == (date(2026, 4, 1), date(2027, 3, 31))
    assert (new.renewal_months, new.notice_months) == (12, 3)
    assert new.terms.items == ("お名前", "ご住所")
    assert (new.terms.confidentiality, new.terms.no_onward) == (Said.yes, Said.no)
    assert (new.terms.liability, new.terms.subcontracting) == (Said.unknown, Onward.approval)


def test_months_count_only_where_it_renews() -> None:
    new = read_contract(replace(DRAFT, renews=False), today=TODAY).contract
    assert new is not None
    assert (new.renews, new.renewal_months, new.notice_months) == (False, 0, 0)


@pytest.mark.parametrize(
    ("changed", "field", "words"),
    [
        ({"title": ""}, "title", "契約の名称がありません"),
        ({"title": "契" * 121}, "title", "長すぎます"),
        ({"from_on": ""}, "from_on", "始まりの日"),
        ({"from_on": "2月30日"}, "from_on", "2月30日"),
        ({"until_on": "2026-03-31"}, "until_on", "始まりの日より前"),
        ({"until_on": ""}, "until_on", "自動更新"),
        ({"renewal_months": "0"}, "renewal_months", "1以上"),
        ({"renewal_months": ""}, "renewal_months", "1以上"),
        ({"notice_months": "たくさん"}, "notice_months", "数字"),
        ({"notice_months": "121"}, "notice_months", "120まで"),
        ({"people_count": "-1"}, "people_count", "数字"),
        ({"work": "業" * 201}, "work", "長すぎます"),
    ],
)
def test_what_is_missing_is_named_by_its_field(
    changed: dict[str, str], field: str, words: str
) -> None:
    reading = read_contract(replace(DRAFT, **changed), today=TODAY)  # type: ignore[arg-type]
    assert reading.contract is None
    (problem,) = reading.problems
    assert problem.field == field
    assert words in problem.sentence
