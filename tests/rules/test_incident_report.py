"""The nine items of a report, and what an incident lacks before it ends."""

from dataclasses import replace
from datetime import date

from app.rules.incident_closing import Progress, lacking, next_words, overdue_words
from app.rules.incident_days import FilingKind, due_days
from app.rules.incident_report import LABELS, UNDER_INQUIRY, Known, ReportItems, proposed
from app.rules.incidents import Duty, IncidentKind, IncidentType

KNOWN = Known(IncidentKind.leak, "名簿を置き忘れた。", date(2026, 4, 18), "組合員サービス部")
DONE = Progress(
    Duty.report,
    {FilingKind.preliminary, FilingKind.final},
    (),
    untold=0,
    substituted=False,
    open_actions=0,
    told_needed=True,
    people_named=2,
)


def test_there_are_nine_items_in_the_order_of_the_law() -> None:
    assert len(LABELS) == 9
    assert [label for label, _text in ReportItems()] == list(LABELS.values())


def test_the_items_follow_from_what_is_known() -> None:
    items = proposed(
        replace(
            KNOWN,
            happened_on=date(2026, 4, 17),
            types=(IncidentType.sensitive,),
            people_count=1_200,
            named=3,
            told=2,
            substitute_on=date(2026, 4, 25),
            prevention=("名簿を鍵のかかる箱に入れる（予定　令和8年5月31日）",),
        )
    )
    for word in ("置き忘れた", "令和8年4月17日", "令和8年4月18日", "組合員サービス部", "① "):
        assert word in items.summary
    assert items.people == "1,200人"
    assert "3人のうち2人" in items.to_people
    assert "令和8年4月25日" in items.publication
    assert "鍵" in items.prevention
    assert items.cause == ""


def test_an_unknown_number_is_said_to_be_under_inquiry() -> None:
    assert proposed(KNOWN).people == UNDER_INQUIRY
    assert "2人の方に、お知らせしました" in proposed(replace(KNOWN, named=2, told=2)).to_people


def test_the_last_item_may_stay_empty_and_an_inquiry_is_not_an_answer() -> None:
    full = ReportItems(*("書いた",) * 8, "")
    assert full.missing == ()
    assert replace(full, cause=f" {UNDER_INQUIRY} ").missing == ("原因",)
    assert len(ReportItems().missing) == 8
    assert ReportItems().is_empty
    assert not full.is_empty


def test_an_incident_ends_once_everything_is_there() -> None:
    assert lacking(DONE) == ()


def test_a_final_report_handed_in_at_once_is_the_first_one_too() -> None:
    assert lacking(replace(DONE, filed={FilingKind.final})) == ()
    days = due_days(date(2026, 4, 1), (IncidentType.sensitive,))
    assert overdue_words(Duty.report, {FilingKind.final}, days, date(2026, 9, 1)) == ""


def test_what_is_lacking_is_named_in_words() -> None:
    nothing = replace(
        DONE, filed=frozenset(), missing_items=("原因",), untold=1_001, open_actions=2
    )
    assert lacking(nothing) == (
        "速報の提出",
        "確報の提出",
        "報告書の記入（原因）",
        "ご本人1,001人への通知",
        "再発防止の処置2件の完了",
    )


def test_a_publication_stands_for_letters() -> None:
    assert lacking(replace(DONE, people_named=0)) == ("ご本人への通知か、公表による代替措置",)
    assert lacking(replace(DONE, people_named=0, substituted=True)) == ()
    assert lacking(replace(DONE, untold=5, substituted=True)) == ()


def test_nobody_asks_for_a_report_that_is_not_owed() -> None:
    for duty in (Duty.none, Duty.encrypted, Duty.client, Duty.waived):
        free = replace(DONE, duty=duty, filed=frozenset(), missing_items=("原因",))
        assert lacking(free) == ()


def test_the_next_day_is_said_and_a_late_one_first() -> None:
    days = due_days(date(2026, 4, 1), (IncidentType.sensitive,))
    first: set[FilingKind] = set()
    assert "4月3日（金）〜4月5日（日）" in next_words(Duty.report, first, days, date(2026, 4, 5))
    assert "速報" in overdue_words(Duty.report, first, days, date(2026, 4, 6))
    filed = {FilingKind.preliminary}
    assert next_words(Duty.report, filed, days, date(2026, 4, 30)) == "確報 4月30日（木）まで"
    assert "確報の期限" in next_words(Duty.report, filed, days, date(2026, 5, 1))
    assert next_words(Duty.report, {*filed, FilingKind.final}, days, date(2026, 9, 1)) == "報告済"
    assert next_words(Duty.none, first, days, date(2026, 9, 1)) == Duty.none.word
    assert overdue_words(Duty.none, first, days, date(2026, 9, 1)) == ""
