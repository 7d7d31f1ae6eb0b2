"""The list of a run: by course or by post, each bundle with a sheet of its own."""

from pathlib import Path

import pytest

from app.letters.extraction import page_texts
from app.office import campaigns, history, member_states, members
from app.office.desk import Desk
from app.rules.delivery_courses import Delivery
from app.rules.ids import RunId
from app.rules.slip_numbers import spoken
from tests.office.campaign_work import ASKED, draft_for, member_of, person, revise
from tests.office.seats import Office

PLACES = (
    ("見本センター", "月-2", "997-0015"),
    ("見本センター", "月-2", "998-0015"),
    ("見本センター", "月-10", "997-0010"),
    ("", "", ""),
)


@pytest.fixture
def asked(office: Office, tmp_path: Path) -> Office:
    for place, (centre, course, code) in enumerate(PLACES, start=1):
        members.register(
            office.clerk, person(place, centre=centre, course=course, postal_code=code)
        )
    version = revise(office, tmp_path)
    office.watch.turn_to(ASKED)
    campaigns.freeze(office.manager, draft_for(version))
    return office


def run_of(desk: Desk, delivery: Delivery) -> RunId:
    (row,) = campaigns.rows(desk)
    return campaigns.issue_run(desk, row.id, delivery=delivery).run_id


def test_bundles_of_the_delivery_are_its_courses(asked: Office) -> None:
    run_id = run_of(asked.manager, Delivery.course)
    assert [(one.words, one.letters) for one in campaigns.bundles(asked.clerk, run_id)] == [
        ("見本センター　月-2", 2),
        ("見本センター　月-10", 1),
        ("センターの登録なし", 1),
    ]
    summary, *sheets = page_texts(campaigns.print_list(asked.clerk, run_id))
    assert "3束　4通" in summary
    assert "配達便" in summary
    assert ["月-2" in sheets[0], "月-10" in sheets[1], "登録なし" in sheets[2]] == [True] * 3


def test_bundles_of_the_post_are_areas(asked: Office) -> None:
    run_id = run_of(asked.manager, Delivery.post)
    assert [(one.words, one.letters) for one in campaigns.bundles(asked.clerk, run_id)] == [
        ("郵便番号が997で始まる地域", 2),
        ("郵便番号が998で始まる地域", 1),
        ("郵便番号の登録なし", 1),
    ]
    summary, lines = page_texts(campaigns.print_list(asked.clerk, run_id))
    assert "普通郵便" in summary
    assert "998-0015" in lines
    assert "郵便番号が997で始まる地域 2通" in lines
    assert "郵便番号が998で始まる地域 1通" in lines
    place = members.draft(asked.clerk, member_of(asked, 2)).address
    assert place in lines.replace("\n", "")
    assert place not in summary


def test_the_list_names_everybody_in_the_order_of_the_letters(asked: Office) -> None:
    run_id = run_of(asked.manager, Delivery.course)
    pages = "".join(page_texts(campaigns.print_list(asked.clerk, run_id)))
    at = [pages.index(spoken(row.number)) for row in campaigns.list_rows(asked.clerk, run_id)]
    assert at == sorted(at)
    assert history.rows(asked.manager)[0].title == "送付先一覧を印刷した"


def test_who_is_kept_back_is_not_on_the_list(asked: Office) -> None:
    run_id = run_of(asked.manager, Delivery.post)
    member_states.stop_mail(asked.clerk, member_of(asked, 2), "お申出")
    assert [one.letters for one in campaigns.bundles(asked.clerk, run_id)] == [2, 1]
    pages = "".join(page_texts(campaigns.print_list(asked.clerk, run_id)))
    assert "002号" not in pages
