"""What a restore brings and loses is said before, in the words of the office."""

from dataclasses import replace
from datetime import UTC, datetime

from app.rules.erased_lists import ListState
from app.rules.restoring import Loss, full_moment_words, moment_words, question

TEN_AT_NIGHT = datetime(2026, 3, 25, 13, 0, tzinfo=UTC)
LOSS = Loss(TEN_AT_NIGHT, rows=14, erased=1, list_state=ListState.live)


def test_the_sentence_is_that_of_the_office() -> None:
    assert question(LOSS) == (
        "2026年3月25日22時の控えに戻します。それより後の記録14件は失われます（一覧を印刷できます）。"
        "この間に消去した1名は、戻した後でもう一度消去します。"
    )


def test_where_nothing_is_lost_nobody_is_frightened() -> None:
    quiet = replace(LOSS, rows=0, erased=0)
    assert question(quiet) == "2026年3月25日22時の控えに戻します。失われる記録はありません。"
    empty = replace(LOSS, rows=None, erased=0, nothing_stands=True, list_state=ListState.current)
    assert question(empty) == "2026年3月25日22時の控えに戻します。"


def test_what_nobody_can_know_is_said() -> None:
    blind = replace(LOSS, rows=None, erased=0, list_state=ListState.older)
    assert "何件失われるかは分かりません" in question(blind)
    assert "消さずに、別の場所に移して残します" in question(blind)
    assert "この控えより新しいものがありません" in question(blind)
    assert "消去証明書や決裁書など）で確かめて、もう一度消去してください" in question(blind)
    assert "見つかりません" in question(replace(blind, list_state=ListState.missing))


def test_moments_are_those_of_japan() -> None:
    assert moment_words(datetime(2026, 3, 31, 15, 5, tzinfo=UTC)) == "4月1日0時5分"
    assert full_moment_words(TEN_AT_NIGHT) == "2026年3月25日22時"
