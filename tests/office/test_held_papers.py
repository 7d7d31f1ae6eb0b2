"""A paper of a requester is on the list from its receipt until it is gone."""

import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.office import assignments, decisions, held_papers, history, papers, restrictions
from app.office.case_sections import sections_of
from app.rules.errors import OfficeError, Refused
from app.rules.held_papers import PaperRules
from app.rules.identity import IdentityCheck, Method
from app.rules.ids import HeldPaperId
from app.rules.paper_forms import OTHER_PAPER, PaperEnd, PaperForm
from tests.office import scans, seats
from tests.office.custody_cases import licence
from tests.office.matters import Matter

MARK = b"A plainly fictional picture of a card 4711"


def refused(act: Callable[[], object], word: str) -> None:
    with pytest.raises(OfficeError) as caught:
        act()
    assert word in caught.value.sentence


def sent(matter: Matter) -> IdentityCheck:
    clerk = matter.office.clerk
    copy = replace(licence(clerk), kept=PaperForm.copy)
    return IdentityCheck(clerk.today, clerk.actor.id, (copy,), Method.copies_sent)


def picture(folder: Path) -> Path:
    """Write a picture whose bytes can be told from any other."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        sums = zlib.crc32(kind + body).to_bytes(4, "big")
        return len(body).to_bytes(4, "big") + kind + body + sums

    size = (1).to_bytes(4, "big")
    head = chunk(b"IHDR", size + size + b"\x08\x02\x00\x00\x00")
    note = chunk(b"tEXt", b"Comment\x00" + MARK * 40)
    body = chunk(b"IDAT", zlib.compress(b"\x00\xff\xff\xff"))
    path = folder / "架空の書類.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + head + note + body + chunk(b"IEND", b""))
    return path


def test_a_copy_that_was_sent_stays_on_the_list_until_it_is_gone(matter: Matter) -> None:
    office = matter.office
    decisions.identify(office.clerk, matter.id, sent(matter))
    (row,) = held_papers.in_the_house(office.auditor)
    assert (row.word, row.form, row.received_on) == (
        "運転免許証",
        PaperForm.copy,
        office.clerk.today,
    )
    assert (row.purge_on, row.overdue, row.receipt_number) == (None, False, "26-0001")
    held_papers.end(office.clerk, [row.id], PaperEnd.destroyed, office.clerk.today)
    assert held_papers.in_the_house(office.clerk) == []
    (gone,) = held_papers.of_case(office.clerk, matter.id)
    assert (gone.ended_on, gone.ended_how, gone.ended_by) == (
        office.clerk.today,
        PaperEnd.destroyed,
        office.clerk.actor.name,
    )
    assert gone.ends == ()


def test_a_check_that_is_repeated_lists_each_paper_once(matter: Matter) -> None:
    office = matter.office
    for _ in range(2):
        decisions.identify(office.clerk, matter.id, sent(matter))
    assert len(held_papers.of_case(office.clerk, matter.id)) == 1


def test_the_day_to_go_follows_the_last_answer(matter: Matter) -> None:
    office = matter.office
    decisions.identify(office.clerk, matter.id, sent(matter))
    matter.decide().submit().approve().issue()
    (row,) = held_papers.in_the_house(office.clerk)
    assert row.purge_on == office.clerk.today + timedelta(days=30)
    office.watch.turn_to(date(2026, 5, 21))
    (late,) = held_papers.in_the_house(office.clerk)
    assert late.overdue
    with office.clerk.look() as unit:
        case = unit.requests.case(matter.id)
        assert case is not None
        found = {one.title: one.facts for one in sections_of(office.clerk, unit, case)}
    ((label, words),) = found["お預かりした書類"]
    assert label == "運転免許証（写し）"
    assert "期日を過ぎています" in words


def test_other_papers_are_listed_too(matter: Matter) -> None:
    office = matter.office
    held_papers.receive(
        office.clerk, matter.id, OTHER_PAPER, PaperForm.original, office.clerk.today
    )
    (row,) = held_papers.in_the_house(office.clerk)
    assert (row.word, row.form) == ("その他の書類", PaperForm.original)


@pytest.mark.parametrize(
    ("code", "on", "word"),
    [
        ("library_card", date(2026, 4, 20), "種類を選んで"),
        ("passport", date(2026, 4, 14), "届いた日から今日まで"),
        ("passport", date(2026, 4, 21), "届いた日から今日まで"),
    ],
)
def test_what_does_not_fit_is_refused(matter: Matter, code: str, on: date, word: str) -> None:
    clerk = matter.office.clerk
    refused(lambda: held_papers.receive(clerk, matter.id, code, PaperForm.copy, on), word)
    assert held_papers.of_case(clerk, matter.id) == []


def test_a_paper_leaves_once_and_only_in_a_way_that_fits(matter: Matter) -> None:
    clerk = matter.office.clerk
    decisions.identify(clerk, matter.id, sent(matter))
    (row,) = held_papers.in_the_house(clerk)
    refused(lambda: held_papers.end(clerk, [row.id], PaperEnd.purged, clerk.today), "画像を消去")
    tomorrow = clerk.today + timedelta(days=1)
    refused(lambda: held_papers.end(clerk, [row.id], PaperEnd.returned, tomorrow), "今日まで")
    held_papers.end(clerk, [row.id], PaperEnd.returned, clerk.today)
    again = [row.id]
    refused(lambda: held_papers.end(clerk, again, PaperEnd.returned, clerk.today), "もう")
    refused(
        lambda: held_papers.end(clerk, [HeldPaperId(99)], PaperEnd.returned, clerk.today), "もう"
    )


def test_no_image_is_kept_unless_the_office_decides_so(matter: Matter, tmp_path: Path) -> None:
    clerk, path = matter.office.clerk, picture(tmp_path)

    def keep(form: PaperForm, image: Path | None) -> object:
        return held_papers.receive(clerk, matter.id, "passport", form, clerk.today, image=image)

    refused(lambda: keep(PaperForm.image, path), "残さない決まり")
    refused(lambda: keep(PaperForm.image, None), "ファイルを選んで")
    refused(lambda: keep(PaperForm.copy, path), "ファイルを選んで")
    assert held_papers.of_case(clerk, matter.id) == []


def test_an_image_is_opened_for_a_reason_and_its_bytes_go(tmp_path: Path) -> None:
    seats.begin(tmp_path / "plain", encrypted=False)
    office = seats.open_office(tmp_path / "plain")
    matter, clerk = Matter.taken(office), office.clerk
    papers.change_rules(office.manager, PaperRules(images_allowed=True, image_days=7))
    path = picture(tmp_path)
    held_papers.receive(clerk, matter.id, "passport", PaperForm.image, clerk.today, image=path)
    (row,) = held_papers.in_the_house(clerk)
    assert (row.purge_on, row.has_image) == (date(2026, 4, 27), True)
    assert any(MARK in content for content in scans.files(office.folder).values())
    refused(lambda: held_papers.image(clerk, row.id, " "), "理由")
    kind, content = held_papers.image(clerk, row.id, "架空の照合のため")
    assert (kind, content) == ("image/png", path.read_bytes())
    assert (history.rows(office.manager)[0].values or {}) == {"reason": "架空の照合のため"}
    office.watch.turn_to(date(2026, 4, 28))
    assert [one.overdue for one in held_papers.in_the_house(clerk)] == [True]
    assert held_papers.end(clerk, [row.id], PaperEnd.purged, clerk.today).settled
    left = [name for name, found in scans.files(office.folder).items() if MARK in found]
    assert left == []
    refused(lambda: held_papers.image(clerk, row.id, "架空"), "消去済")
    office.manager.close()


def test_papers_of_a_hidden_case_are_hidden_with_it(matter: Matter) -> None:
    office = matter.office
    decisions.identify(office.clerk, matter.id, sent(matter))
    (row,) = held_papers.in_the_house(office.clerk)
    head = office.manager.actor.id
    assignments.assign(office.manager, [matter.id], head, "架空の職員についての受付のため")
    restrictions.restrict(office.manager, matter.id, [head], "架空の職員")
    assert held_papers.in_the_house(office.clerk) == []
    refused(
        lambda: held_papers.end(office.clerk, [row.id], PaperEnd.returned, office.clerk.today),
        "もう",
    )
    assert len(held_papers.in_the_house(office.manager)) == 1
    with pytest.raises(Refused):
        held_papers.of_case(office.clerk, matter.id)
