from datetime import date

from app.rules.appointments import Appointment, Post
from app.rules.house_posts import Seat, concerns
from app.rules.ids import WorkerId

TODAY = date(2026, 4, 20)


def term(
    name: str, post: Post = Post.head, worker: int | None = None, until: date | None = None
) -> Appointment:
    """Make a term from the beginning of the fiscal year."""
    key = None if worker is None else WorkerId(worker)
    return Appointment(post, None, key, name, "", date(2026, 4, 1), until)


def test_a_post_that_is_held_raises_no_concern() -> None:
    seat = Seat(Post.head, "", (term("架空　太郎"),))
    assert concerns(seat, [seat], TODAY) == ()
    assert seat.word == "個人情報保護管理責任者"


def test_a_department_without_a_manager_is_named() -> None:
    seat = Seat(Post.department, "見本店", ())
    assert concerns(seat, [seat], TODAY) == (
        "見本店の管理者に任命されている方がいません。任命を登録してください。",
    )
    assert concerns(Seat(Post.department, "見本店", (), stands=False), [], TODAY) == ()


def test_an_end_without_a_successor_is_seen_coming() -> None:
    seat = Seat(Post.head, "", (term("架空　太郎", until=date(2026, 5, 31)),))
    assert concerns(seat, [seat], TODAY) == (
        "任期が令和8年5月31日に終わり、その後の方が登録されていません。",
    )


def test_who_comes_later_is_named() -> None:
    later = Appointment(Post.head, None, None, "架空　花子", "", date(2026, 5, 1))
    seat = Seat(Post.head, "", (later,))
    assert concerns(seat, [seat], TODAY) == (
        "令和8年5月1日に架空　花子さんが就任するまで、空席です。",
    )


def test_who_left_the_house_is_named() -> None:
    seat = Seat(Post.head, "", (term("架空　太郎", worker=7),), left=frozenset({WorkerId(7)}))
    (said,) = concerns(seat, [seat], TODAY)
    assert said.startswith("架空　太郎さんは、役職員の一覧では退職しています。")


def test_who_audits_answers_for_nothing_that_is_audited() -> None:
    head = Seat(Post.head, "", (term("架空 太郎"),))
    audit = Seat(Post.audit, "", (term("架空　太郎", Post.audit),))
    (said,) = concerns(audit, [head, audit], TODAY)
    assert "個人情報保護管理責任者でもあります" in said
    other = Seat(Post.audit, "", (term("架空　太郎", Post.audit, worker=2),))
    namesake = Seat(Post.head, "", (term("架空　太郎", worker=1),))
    assert concerns(other, [namesake, other], TODAY) == ()
