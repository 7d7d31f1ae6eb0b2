"""A correction takes with it what it contradicts, and contradicts nothing that was done."""

from datetime import date

from app.rules.incident_closing import Progress, lacking
from app.rules.incident_corrections import behind, grown, lapse
from app.rules.incident_days import FilingKind, client_late_words, due_days
from app.rules.incident_filings import refuse_order
from app.rules.incidents import Duty, IncidentType, Origin

ONE, MANY = IncidentType.sensitive, IncidentType.many
ON = date(2026, 4, 17)


def test_a_waiver_stands_until_a_type_is_added() -> None:
    assert not grown((ONE, MANY), (ONE,))
    assert grown((ONE,), (ONE, MANY))
    assert grown((ONE,), (MANY,))
    for growing in (True, False):
        found = lapse(Origin.own, types_grown=growing, client_told_on=None, waived=True)
        assert (found.waiver, found.client_told) == (growing, False)
        assert ("報告不要の判断は外れました" in found.words) is growing


def test_what_a_client_was_told_stands_while_there_is_a_client() -> None:
    for origin in Origin:
        found = lapse(origin, types_grown=True, client_told_on=ON, waived=False)
        assert found.client_told is (origin is not Origin.client)
        assert not found.waiver
    assert lapse(Origin.own, types_grown=True, client_told_on=None, waived=False).words == ""


def test_nothing_was_done_before_it_was_known() -> None:
    done = [("公表", date(2026, 4, 20)), ("速報の提出", ON)]
    assert behind(ON, done) == ""
    assert behind(date(2030, 1, 1), []) == ""
    said = behind(date(2026, 4, 18), done)
    assert said.startswith("知った日を4月18日（土）にすると、記録済みの速報の提出（4月17日（金））")
    assert "何も変えていません" in said


def test_a_client_is_told_late_from_the_sixth_day_on() -> None:
    days = due_days(date(2026, 4, 1), (ONE,))
    assert client_late_words(date(2026, 4, 5), days) == ""
    assert client_late_words(date(2026, 4, 6), days) == (
        "委託元への通知の目安4月5日（日）を過ぎて、4月6日（月）に通知（1日遅れ）"
    )


def test_nothing_follows_before_something_was_handed_in() -> None:
    first, final, further = FilingKind.preliminary, FilingKind.final, FilingKind.further
    assert "最初の報告は「速報」" in refuse_order(further, ())
    assert [refuse_order(kind, ()) for kind in (first, final)] == ["", ""]
    assert refuse_order(further, {first}) == refuse_order(further, {final}) == ""
    assert "もう記録しています" in refuse_order(final, {first, final})
    assert "「続報」を選んで" in refuse_order(first, {final})


def test_what_was_softened_is_confirmed_unless_it_was_reported_all_the_same() -> None:
    def left(duty: Duty, *filed: FilingKind) -> tuple[str, ...]:
        return lacking(Progress(duty, frozenset(filed), (), 0, False, 0, False, softened=True))

    assert left(Duty.none) == left(Duty.encrypted) != ()
    assert "確認" in left(Duty.none)[0]
    assert left(Duty.none, FilingKind.final) == ()
    assert left(Duty.waived) == ()
