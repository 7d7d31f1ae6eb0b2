"""Letters: numbered without a gap, stored byte for byte, printed only where every sign prints."""

import hashlib
import re
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from app.letters import extraction
from app.office import decisions, history, intake, letters, members, requests
from app.rules.decisions import DecisionDraft
from app.rules.errors import OfficeError, Refused
from app.rules.ids import LetterId
from tests.office.matters import Matter
from tests.office.seats import Office, another_head, member, request

REASON = "架空の第三者の権利を害するおそれがあるため"
SHORT = 14  # characters that fit into one line of the table
UNPRINTABLE = "渡邊\U000e0104　花子"


def read(matter: Matter, letter_id: LetterId) -> str:
    content = letters.pdf(matter.office.clerk, letter_id, reprint=False)
    return extraction.text(content).replace("\n", "")


def stored(office: Office) -> list[tuple[str, str]]:
    """List number and hash of every letter on record."""
    with office.manager.look() as unit:
        rows = [row for key in unit.requests.ids() for row in unit.letters.rows(request_id=key)]
    return [(row.document_number, row.sha256) for row in rows]


def test_the_letter_names_person_number_day_and_all_that_is_held(matter: Matter) -> None:
    issued = matter.approved().issue()
    assert issued.changes.touched == {"letters", "requests", "history"}
    printed = read(matter, issued.letter_id)
    held = letters.held(matter.office.clerk, matter.id)
    for words in (
        *("共人総発第8-1号", "令和8年4月20日", "架空　花子　様", "26-0001"),
        *(line.content for line in held if len(line.content) <= SHORT),
    ):
        assert words.replace(" ", "") in printed.replace(" ", ""), words
    assert matter.right.letter_id == issued.letter_id


def test_a_reprint_gives_the_same_bytes_and_is_logged(matter: Matter) -> None:
    issued = matter.approved().issue()
    clerk = matter.office.clerk
    first = letters.pdf(clerk, issued.letter_id)
    matter.office.watch.wait(days=400)
    assert letters.pdf(clerk, issued.letter_id) == first
    row = matter.page.letters[0]
    assert row.sha256 == hashlib.sha256(first).hexdigest()
    titles = [one.title for one in history.rows(matter.office.manager, limit=2)]
    assert titles == ["文書を再印刷"] * 2
    before = history.rows(matter.office.manager)[0].number
    letters.pdf(clerk, issued.letter_id, reprint=False)
    assert history.rows(matter.office.manager)[0].number == before


def test_the_anchor_on_the_paper_fits_the_log(matter: Matter) -> None:
    issued = matter.approved().issue()
    printed = read(matter, issued.letter_id)
    anchor = printed.split("記録 ")[1].split(" ")[0]
    found = history.verify(matter.office.manager, anchor)
    assert (found.verdict.ok, found.verdict.anchor_fits) == (True, True)


def test_numbers_run_without_a_gap_and_turn_on_the_first_of_april(office: Office) -> None:
    matter = Matter.taken(office)
    numbers = [matter.approved().issue().document_number]
    for received_on, today in (
        ("2026-04-16", date(2026, 4, 20)),
        ("2027-03-25", date(2027, 3, 31)),
        ("2027-03-26", date(2027, 4, 1)),
    ):
        office.watch.turn_to(today)
        taken = intake.take(office.clerk, request(received_on=received_on))
        other = Matter(office, taken.request_id, matter.member_id)
        numbers.append(other.approved().issue().document_number)
    assert [number.removeprefix("共人総発第") for number in numbers] == [
        "8-1号",
        "8-2号",
        "8-3号",
        "9-1号",
    ]


def test_a_name_no_font_has_is_refused_before_anybody_approves(office: Office) -> None:
    person = member(name=UNPRINTABLE, kana="ワタナベ　ハナコ")
    matter = Matter.taken(office, request(requester_name=UNPRINTABLE), person)
    matter.identify().decide()
    before = history.rows(office.manager)[0].number
    with pytest.raises(OfficeError, match=r"U\+908A U\+E0104"):
        matter.submit()
    assert history.rows(office.manager)[0].number == before
    assert (matter.right.submitted_on, stored(office)) == (None, [])
    with pytest.raises(OfficeError, match=r"U\+E0104"):
        letters.preview_answer(office.clerk, matter.id, matter.right.id)
    other = Matter.taken(office, request(member_code="2"), member("2")).approved()
    assert other.issue().document_number.endswith("8-1号")


@pytest.mark.parametrize("name", ["𠮷田　花子", "髙橋　花子", "辻󠄀　花子", "邊󠄀　花子", "邊󠄉　花子"])
def test_names_with_rare_forms_are_printed_as_they_are(name: str, office: Office) -> None:
    matter = Matter.taken(office, request(requester_name=name), member(name=name))
    assert f"{name}　様" in read(matter, matter.approved().issue().letter_id)


def test_what_changed_after_the_approval_asks_for_a_new_one(matter: Matter) -> None:
    matter.approved()
    clerk, key = matter.office.clerk, matter.member_id
    draft = replace(members.draft(clerk, key), telephone="09000000000")
    members.change(clerk, key, draft, edition=1)
    with pytest.raises(Refused, match="承認の後で"):
        matter.issue()
    assert stored(matter.office) == []
    decisions.send_back(matter.office.manager, matter.id, matter.right.id, "変わったため")
    matter.submit().approve()
    assert "090" in read(matter, matter.issue().letter_id)


def test_the_day_alone_asks_for_no_new_approval(matter: Matter) -> None:
    matter.approved()
    matter.office.watch.wait(days=3)
    assert "令和8年4月23日" in read(matter, matter.issue().letter_id)


def test_a_draft_has_no_number_and_leaves_no_trace(matter: Matter) -> None:
    matter.identify().decide()
    before = history.rows(matter.office.manager)[0].number
    content = letters.preview_answer(matter.office.auditor, matter.id, matter.right.id)
    printed = extraction.text(content)
    assert "案" in printed
    assert "第8-1号" not in printed
    assert history.rows(matter.office.manager)[0].number == before
    assert len(letters.page_images(content, 48)) >= 2


def test_masked_items_are_named_with_their_reason_and_not_shown(matter: Matter) -> None:
    matter.identify().decide("partial", ground="disclosure_person", public_reason=REASON)
    letters.mask(matter.office.clerk, matter.id, matter.right.id, {"telephone": REASON})
    shown = letters.masks(matter.office.auditor, matter.id, matter.right.id)
    assert (shown.reasons, shown.moved) == ({"telephone": REASON}, False)
    printed = read(matter, matter.submit().approve().issue().letter_id)
    assert "0235000001" not in printed.replace("-", "")
    assert REASON in printed
    assert "■" in printed


@pytest.mark.parametrize(
    ("outcome", "masks", "words"),
    [
        ("full", {"telephone": REASON}, "黒塗りの項目があります"),
        ("partial", {}, "黒塗りの項目がありません"),
    ],
)
def test_what_is_blacked_out_must_fit_the_decision(
    outcome: str, masks: dict[str, str], words: str, matter: Matter
) -> None:
    matter.identify().decide(outcome, ground="disclosure_person", public_reason=REASON)
    letters.mask(matter.office.clerk, matter.id, matter.right.id, masks)
    for act in (
        matter.submit,
        lambda: letters.preview_answer(matter.office.clerk, matter.id, matter.right.id),
    ):
        with pytest.raises(Refused, match=words):
            act()
    assert matter.right.submitted_on is None


def test_masks_need_a_reason_each_and_an_item_that_is_held(matter: Matter) -> None:
    matter.identify().decide("partial", ground="disclosure_person", public_reason=REASON)
    clerk, right = matter.office.clerk, matter.right.id
    for reasons, words in (
        ({"telephone": " "}, "1つずつ理由"),
        ({"salary": REASON}, "登録にありません"),
    ):
        with pytest.raises(Refused, match=words):
            letters.mask(clerk, matter.id, right, reasons)
    assert letters.masks(clerk, matter.id, right).reasons == {}


def test_masks_changed_after_the_approval_clear_it(matter: Matter) -> None:
    matter.identify().decide("partial", ground="disclosure_person", public_reason=REASON)
    clerk, right = matter.office.clerk, matter.right.id
    letters.mask(clerk, matter.id, right, {"telephone": REASON})
    matter.submit()
    with pytest.raises(Refused, match="決裁に回っています"):
        letters.mask(clerk, matter.id, right, {"email": REASON})
    matter.approve()
    letters.mask(clerk, matter.id, right, {"email": REASON})
    assert (matter.right.approved_on, matter.right.submitted_on) == (None, None)
    with pytest.raises(Refused, match="承認"):
        matter.issue()


def withheld_or_none(office: Office, code: str, outcome: str) -> str:
    """Let the manager decide, another manager approve, and return the printed letter."""
    known = outcome == "existence_withheld"
    asked = request(member_code=code if known else "", telephone=f"023500000{code}")
    matter = Matter.taken(office, asked, member(code)).identify()
    draft = DecisionDraft(outcome, "", "登録がないため", "架空の事情")
    decisions.decide(office.manager, matter.id, matter.right.id, draft)
    decisions.submit(office.manager, matter.id, matter.right.id)
    decisions.approve(another_head(office), matter.id, matter.right.id)
    return read(matter, matter.issue().letter_id)


def test_nothing_held_and_existence_withheld_print_the_same_letter(office: Office) -> None:
    printed = [
        withheld_or_none(office, str(place), outcome)
        for place, outcome in enumerate(("none_held", "existence_withheld"), start=1)
    ]
    assert "架空の事情" not in "".join(printed)
    alike = {
        re.sub(r"記録 \d+:[0-9a-f]{16}", "", one.replace(f"8-{n}号", "").replace(f"26-000{n}", ""))
        for n, one in enumerate(printed, start=1)
    }
    assert len(alike) == 1
    assert "理由：登録がないため" in alike.pop()


def test_a_request_about_nobody_on_record_has_nothing_to_disclose(office: Office) -> None:
    taken = intake.take(office.clerk, request(member_code=""))
    matter = Matter(office, taken.request_id, Matter.taken(office).member_id)
    assert letters.held(office.clerk, matter.id) == ()
    matter.identify()
    for outcome in ("full", "partial"):
        with pytest.raises(Refused, match="不存在"):
            matter.decide(outcome, ground="disclosure_person", public_reason=REASON)
    matter.decide("none_held", public_reason="登録がないため").submit().approve()
    assert "ございません" in read(matter, matter.issue().letter_id)


def test_a_letter_that_is_gone_is_no_crash(matter: Matter) -> None:
    with pytest.raises(Refused, match="見つかりません"):
        letters.pdf(matter.office.clerk, LetterId(99))


def test_an_erased_letter_keeps_number_and_hash(matter: Matter) -> None:
    issued = matter.approved().issue()
    with matter.office.manager.unit("消去") as unit:
        unit.session.execute(text("UPDATE letters SET pdf = NULL"))
        unit.log()
    with pytest.raises(Refused, match="消去済"):
        letters.pdf(matter.office.clerk, issued.letter_id)
    row = matter.page.letters[0]
    assert (row.erased, row.document_number) == (True, issued.document_number)


def test_a_stored_letter_cannot_be_exchanged_by_sql(matter: Matter) -> None:
    issued = matter.approved().issue()
    before = letters.pdf(matter.office.clerk, issued.letter_id)
    with pytest.raises(Exception, match="letters"), matter.office.manager.unit("試み") as unit:
        unit.session.execute(text("UPDATE letters SET pdf = x'00'"))
    assert letters.pdf(matter.office.clerk, issued.letter_id) == before


def test_the_page_of_the_case_lists_its_letters(matter: Matter) -> None:
    issued = matter.approved().issue()
    (row,) = requests.page(matter.office.clerk, matter.id).letters
    assert (row.id, row.kind, row.posted_on) == (issued.letter_id, "disclosure", None)
