"""Letters say what the office wrote; what each was drawn with is always found again."""

import ast
from pathlib import Path

import pytest

import app.office
from app.letters import notice, specimens
from app.letters.extraction import text
from app.letters.wording import load, slots
from app.office import (
    certificates,
    exit_letters,
    letters,
    member_states,
    receipts,
    wording_editing,
    wording_history,
    wordings,
)
from app.office.desk import Desk
from app.office.drawn_wordings import drawn_with
from app.rules.errors import Refused
from app.rules.exit_letters import ExitLetter
from app.rules.ids import LetterId
from tests.office.matters import Matter
from tests.office.seats import Office
from tests.office.test_authority_inquiries import answered

OFFICE = Path(app.office.__path__[0])
OF_THE_HOUSE = {"draft_sheets.py", "inquiry_prints.py", "reserved_numbers.py"}
NEW = "いつも当生協をご利用いただき、ありがとうございます。"


def rewrite(desk: Desk, name: str, key: str, before: str, after: str) -> None:
    typed = {line.key: line.text for line in wording_editing.sentences(desk, name)}
    assert before in typed[key]
    typed[key] = typed[key].replace(before, after)
    wording_editing.save(desk, name, typed, "架空の見直しのため")


def said(matter: Matter, letter_id: LetterId) -> str:
    return text(letters.pdf(matter.office.clerk, letter_id, reprint=False)).replace("\n", "")


def version(matter: Matter, letter_id: LetterId) -> str:
    with matter.office.manager.look() as unit:
        query = "SELECT wording_sha256 FROM letters WHERE id = :id"
        row = unit.session.connection().exec_driver_sql(query, {"id": letter_id}).one()
        return str(row[0])


def test_a_shipped_text_comes_on_record_with_the_first_letter(matter: Matter) -> None:
    manager = matter.office.manager
    assert wording_history.history(manager, "receipt") == []
    issued = receipts.issue(matter.office.clerk, matter.id)
    (kept,) = drawn_with(manager, issued.letter_id)
    assert "{回答の予定日}を目安に" in "".join(text for _word, text in kept.sentences)
    assert (kept.shipped, kept.changed, kept.version) == (
        *(True, []),
        version(matter, issued.letter_id),
    )
    (line,) = wording_history.history(manager, "receipt")
    assert (line.shipped, line.holds, line.letters, line.changed) == (True, True, 1, [])


def test_a_new_text_holds_for_new_letters_and_the_old_one_stays(matter: Matter) -> None:
    manager = matter.office.manager
    first = receipts.issue(matter.office.clerk, matter.id).letter_id
    old = "日ごろより当生協の活動にご理解とご協力をいただき、ありがとうございます。"
    rewrite(manager, "receipt", "opening", old, NEW)
    second = receipts.issue(matter.office.clerk, matter.id).letter_id
    assert NEW in said(matter, second)
    assert NEW not in said(matter, first)
    assert version(matter, first) != version(matter, second)
    newest, oldest = wording_history.history(manager, "receipt")
    assert [newest.holds, oldest.holds] == [True, False]
    assert newest.note == "架空の見直しのため"
    assert newest.by == manager.actor.name
    (change,) = newest.changed
    assert change.word == "はじめの文"
    assert NEW in change.after
    assert "{ご請求の名称}" in change.before
    (kept,) = drawn_with(matter.office.clerk, second)
    assert NEW in dict(kept.sentences)["はじめの文"]
    assert (kept.by, kept.note, kept.changed) == (manager.actor.name, newest.note, [])
    (older,) = drawn_with(matter.office.auditor, first)
    assert [one.word for one in older.changed] == ["はじめの文"]
    assert (NEW in older.changed[0].after, NEW in older.changed[0].before) == (True, False)
    assert older.shipped


def test_the_words_of_a_letter_are_for_those_who_may_see_it(office: Office) -> None:
    key = answered(office)
    (one,) = drawn_with(office.manager, key)
    assert one.word == "ご照会について（回答）"
    for desk in (office.clerk, office.auditor):
        with pytest.raises(Refused, match="見つかりません"):
            drawn_with(desk, key)
    with pytest.raises(Refused, match="見つかりません"):
        drawn_with(office.manager, LetterId(99))


def test_an_answer_keeps_both_of_its_texts(matter: Matter) -> None:
    manager = matter.office.manager
    rewrite(manager, "disclosure", "complaint", "この回答についての", "このお答えについての")
    issued = matter.approved().issue()
    assert "このお答えについてのご質問" in said(matter, issued.letter_id)
    assert len(drawn_with(manager, issued.letter_id)) == 1
    with manager.look() as unit:
        both = wordings.version_of(unit, "answer_correction").split("-")
        assert len(both) == 2
        assert wordings.answer_of(unit, "answer_correction").version == "-".join(both)


def test_every_way_of_issuing_uses_the_office_s_words(matter: Matter) -> None:
    office = matter.office
    rewrite(office.manager, "certificate", "note_question", "この証明書の", "この書面の")
    rewrite(office.manager, "leaving", "closing", "これまでと変わりません", "前と変わりません")
    issued = certificates.issue(office.clerk, matter.member_id, office.clerk.today)
    assert "この書面の内容" in said(matter, issued.letter_id)
    member_states.leave(office.clerk, matter.member_id, "2026-04-20", "架空の都合")
    gone = exit_letters.issue(office.clerk, matter.member_id, ExitLetter.leaving)
    assert "前と変わりません" in said(matter, gone.letter_id)
    for letter_id in (issued.letter_id, gone.letter_id):
        assert [one.kept for one in drawn_with(office.manager, letter_id)] == [True]


def test_a_text_that_a_newer_program_cannot_use_stops_its_own_kind_alone(
    matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    manager = matter.office.manager
    rewrite(manager, "receipt", "opening", "日ごろより", "いつも")
    grown = {**notice.KINDS["receipt"], **slots(closing="reply_by receipt_number")}
    with manager.look() as unit:
        assert "いつも" in wordings.of(unit, "receipt").sentences["opening"]
    monkeypatch.setattr(wordings, "SLOTS", {**specimens.SLOTS, "receipt": grown})
    wordings._fault.cache_clear()
    shipped = load("receipt", notice.KINDS["receipt"])
    monkeypatch.setattr(wordings, "load", lambda _name, _needed: shipped)
    with manager.look() as unit:
        assert wordings.usable(unit, "receipt") == shipped
        (sentence,) = wordings.broken(unit).values()
    assert "「ご請求を受け付けました（お知らせ）」は、変えた文面が" in sentence
    assert "差込み {受付番号} がありません" in sentence
    assert wording_editing.troubles(manager) == [sentence]
    with pytest.raises(Refused, match="変えた文面がこの版のプログラムでは使えない") as refusal:
        receipts.issue(matter.office.clerk, matter.id)
    assert refusal.value.sentence.startswith(sentence)
    monkeypatch.undo()
    assert certificates.issue(matter.office.clerk, matter.member_id, manager.today).document_number
    wordings._fault.cache_clear()


def test_no_letter_of_the_office_goes_round_the_settings() -> None:
    """Every letter is handed the office's page, its wording, and who signs its kind."""
    for path in OFFICE.glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = ast.unparse(call.func)
            if name in {"notice.draw", "answer.draw", "recipient_letter.draw"}:
                assert len(call.args) == 4, f"{path.name}: {ast.unparse(call)}"
            if name in {"certificate.draw", "disclosure.draw"}:
                assert len(call.args) == 3, f"{path.name}: {ast.unparse(call)}"
        loads = "from app.letters.wording import load\n"
        assert loads not in path.read_text("utf-8"), path.name


def test_whoever_describes_a_letter_says_who_signs_it() -> None:
    for path in OFFICE.glob("*.py"):
        written = path.read_text("utf-8")
        if path.name in OF_THE_HOUSE:  # signed by nobody
            continue
        if "wordings.of(" in written and "profile.sender(" in written:
            assert "profile.sender(unit)" not in written, path.name


def test_without_a_reason_or_a_change_nothing_changes(matter: Matter) -> None:
    manager = matter.office.manager
    typed = {line.key: line.text for line in wording_editing.sentences(manager, "receipt")}
    with pytest.raises(Refused, match="いまのものと同じ"):
        wording_editing.save(manager, "receipt", typed, "理由")
    with pytest.raises(Refused, match="理由を入れて"):
        wording_editing.save(manager, "receipt", {**typed, "call": "お電話ください。"}, " ")
    assert wording_history.history(manager, "receipt") == []
