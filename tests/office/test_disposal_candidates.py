"""What the records know to be over is offered for a disposal, by number and never by name."""

from datetime import date

from app.office import decisions, disposal_candidates
from app.rules.disposals import DisposalItem, Medium
from tests.office import erasure_work
from tests.office.matters import Matter
from tests.office.seats import Office
from tests.office.test_applications import keep
from tests.office.test_held_papers import sent

LATE = date(2027, 12, 1)


def test_nothing_is_offered_where_nothing_is_over(office: Office) -> None:
    keep(office)
    assert disposal_candidates.candidates(office.manager) == []


def test_papers_and_forms_that_are_over_are_offered(matter: Matter) -> None:
    office = matter.office
    decisions.identify(office.clerk, matter.id, sent(matter))
    matter.decide().submit().approve().issue()
    keep(office)
    assert disposal_candidates.candidates(office.clerk) == []
    office.watch.turn_to(LATE)
    papers, forms = disposal_candidates.candidates(office.clerk)
    assert papers == DisposalItem(
        Medium.paper,
        "お預かりした本人確認書類など（受付番号 26-0001）",
        "1通",
        place=disposal_candidates.PAPERS_PLACE,
        kept_until_on=date(2026, 5, 20),
        ground="回答の後の保管の期日を過ぎたもの",
    )
    assert (forms.medium, forms.count_words) == (Medium.data, "1件")
    assert forms.kept_until_on == date(2026, 7, 19)


def test_who_left_is_counted_for_whoever_may_erase(office: Office) -> None:
    erasure_work.left(office)
    office.watch.turn_to(LATE)
    assert disposal_candidates.candidates(office.clerk) == []
    (found,) = disposal_candidates.candidates(office.manager)
    assert found.what == "退会・卒業などをされた方の登録"
    assert found.count_words == "1名"
