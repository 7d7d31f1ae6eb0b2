"""Letters are drawn while everybody works on; what changes meanwhile is noticed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.letters.campaign_letter import draw_letters
from app.letters.extraction import page_texts
from app.office import campaign_runs, campaigns, member_states, members
from app.rules.campaigns import RunKind
from app.rules.delivery_courses import Delivery
from app.rules.errors import Refused
from app.rules.slip_numbers import spoken
from tests.office.campaign_work import ASKED, Campaign, draft_for, member_of, person, revise
from tests.office.seats import Office

Act = Callable[[], object]


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    return Campaign.begun(office, tmp_path)


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[int]]:
    """Let somebody do things while letters are drawn, one thing at each drawing."""
    draw = draw_letters

    def at_each(*acts: Act) -> list[int]:
        waiting, drawn = list(acts), []

        def drawing(*given: object) -> object:
            made = draw(*given)  # type: ignore[arg-type]  # passed on as they come
            drawn.append(len(made.packed))
            if waiting:
                waiting.pop(0)()
            return made

        monkeypatch.setattr(campaign_runs, "draw_letters", drawing)
        return drawn

    return at_each


def moved(office: Office, place: int, address: str, edition: int = 1) -> None:
    """Enter a new address of a member."""
    key = member_of(office, place)
    members.change(office.clerk, key, person(place, address=address), edition)


def test_nobody_waits_while_letters_are_drawn(
    office: Office, campaign: Campaign, meanwhile: Callable[..., list[int]]
) -> None:
    drawn = meanwhile(lambda: members.register(office.clerk, person(9)))
    done = campaigns.issue_run(office.manager, campaign.id)
    assert (done.letters, drawn) == (3, [3])
    assert members.find_ids(office.clerk, "00000009")


def test_who_stops_meanwhile_gets_no_letter(
    office: Office, campaign: Campaign, meanwhile: Callable[..., list[int]]
) -> None:
    drawn = meanwhile(
        lambda: member_states.decease(office.clerk, member_of(office, 2), "2027-04-02")
    )
    done = campaigns.issue_run(office.manager, campaign.id)
    assert (done.letters, done.left_out, drawn) == (2, {"ご案内の対象外": 1}, [3])
    pages = page_texts(campaigns.bulk(office.clerk, done.run_id))
    assert ["002号" in page for page in pages] == [False, False]
    assert [row.member_code for row in campaigns.list_rows(office.clerk, done.run_id)] == [
        "00000003",
        "00000001",
    ]


def test_who_moves_meanwhile_is_written_to_at_the_new_place(
    office: Office, campaign: Campaign, meanwhile: Callable[..., list[int]]
) -> None:
    drawn = meanwhile(lambda: moved(office, 2, "架空県架空市新町1-2"))
    done = campaigns.issue_run(office.manager, campaign.id)
    assert (done.letters, drawn) == (3, [3, 3])
    pages = page_texts(campaigns.bulk(office.clerk, done.run_id))
    assert sum("新町1-2" in page for page in pages) == 1


def test_who_is_always_changed_makes_no_letters(
    office: Office, campaign: Campaign, meanwhile: Callable[..., list[int]]
) -> None:
    meanwhile(*(lambda at=at: moved(office, 2, f"架空県架空市新町{at}", at) for at in range(1, 4)))
    with pytest.raises(Refused, match="何度も変わりました"):
        campaigns.issue_run(office.manager, campaign.id)
    assert campaigns.page(office.clerk, campaign.id).runs == []


def test_two_people_make_one_run(
    office: Office, campaign: Campaign, meanwhile: Callable[..., list[int]]
) -> None:
    meanwhile(lambda: campaigns.issue_run(office.manager, campaign.id))
    with pytest.raises(Refused, match="共人総発第9-1号で印刷済み"):
        campaigns.issue_run(office.manager, campaign.id)
    (run,) = campaigns.page(office.clerk, campaign.id).runs
    assert run.letters == 3


def test_progress_rises_to_the_end(office: Office, campaign: Campaign) -> None:
    told: list[tuple[int, int]] = []
    campaigns.issue_run(
        office.manager, campaign.id, progress=lambda done, total: told.append((done, total))
    )
    assert told == sorted(told)
    assert told[-1] == (3, 3)


def test_it_can_be_stopped_while_letters_are_put_on_record(
    office: Office, campaign: Campaign
) -> None:
    def stop_late(done: int, total: int) -> None:
        if done == total:
            raise TimeoutError

    with pytest.raises(TimeoutError):
        campaigns.issue_run(office.manager, campaign.id, progress=stop_late)
    assert campaigns.page(office.clerk, campaign.id).runs == []
    assert campaigns.issue_run(office.manager, campaign.id).document_number == "共人総発第9-1号"


@pytest.mark.parametrize(
    ("delivery", "order"),
    [
        (Delivery.post, ["00000003", "00000002", "00000001"]),
        (Delivery.course, ["00000001", "00000003", "00000002"]),
    ],
)
def test_letters_lie_in_the_order_in_which_they_leave(
    delivery: Delivery, order: list[str], office: Office, tmp_path: Path
) -> None:
    places = ((1, "997-0015", "月-2"), (2, "997-0010", "月-10"), (3, "997-0004", "月-3"))
    for place, code, course in places:
        members.register(office.clerk, person(place, postal_code=code, course=course))
    version = revise(office, tmp_path)
    office.watch.turn_to(ASKED)
    key = campaigns.freeze(office.manager, draft_for(version)).campaign_id
    run_id = campaigns.issue_run(office.manager, key, delivery=delivery).run_id
    rows = campaigns.list_rows(office.clerk, run_id)
    assert [row.member_code for row in rows] == order
    pages = page_texts(campaigns.bulk(office.clerk, run_id))
    assert [spoken(row.number) in page for row, page in zip(rows, pages, strict=True)] == [True] * 3
    (run,) = campaigns.page(office.clerk, key).runs
    assert run.delivery is delivery


def test_only_letters_by_post_bear_the_barcode_of_the_post(
    office: Office, campaign: Campaign
) -> None:
    with office.clerk.look() as unit:
        row = unit.campaigns.find(campaign.id)
        assert row is not None
        for delivery, code in ((Delivery.post, "99700151-2"), (Delivery.course, "")):
            asked = campaign_runs.Asked(campaign.id, RunKind.first, ASKED, "", delivery)
            ground = campaign_runs._ground(office.manager, unit, asked)
            assert {one.customer_code for one in ground.recipients} == {code}


def test_a_second_letter_leaves_out_whose_name_cannot_be_printed_then(
    office: Office, campaign: Campaign, meanwhile: Callable[..., list[int]]
) -> None:
    campaign.posted()
    key = member_of(office, 2)
    members.change(office.clerk, key, person(2, name="架空　\U000323af子"), 1)
    drawn = meanwhile(lambda: members.change(office.clerk, key, person(2), 2))
    done = campaigns.issue_run(office.manager, campaign.id, kind="second", due_on="2027-05-20")
    assert (done.letters, drawn) == (3, [2, 3])
    again = campaigns.page(office.clerk, campaign.id).row
    assert again.due_on.isoformat() == "2027-05-20"
