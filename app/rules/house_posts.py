"""Look at the posts of the house on a day: who holds them, and what is to be looked after."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.rules.appointments import Appointment, Post
from app.rules.eras import japanese
from app.rules.ids import WorkerId
from app.rules.terms_of_office import SeatState, held_by, next_after, state_on
from app.rules.workers import same_person


@dataclass(frozen=True)
class Seat:
    """Be one post with its terms; `department` names the one that it manages.

    `left` names those of whom it is known that they do not work for the house any more.
    """

    post: Post
    department: str
    terms: tuple[Appointment, ...]
    stands: bool = True
    left: frozenset[WorkerId] = frozenset()

    @property
    def word(self) -> str:
        """Name the post as a list does."""
        return f"{self.department}の管理者" if self.department else self.post.word

    def holder(self, day: date) -> Appointment | None:
        """Return who holds the post on a day."""
        return held_by(self.terms, day)

    def state(self, day: date) -> SeatState:
        """Say how the post stands on a day."""
        return state_on(self.terms, day)


def concerns(seat: Seat, seats: Sequence[Seat], day: date) -> tuple[str, ...]:
    """Say in sentences what is to be looked after; nothing is said of a department that ended."""
    if not seat.stands:
        return ()
    found = (
        _empty(seat, day),
        _ends(seat, day),
        _left(seat, day),
        _audits_itself(seat, seats, day),
    )
    return tuple(sentence for sentence in found if sentence)


def _empty(seat: Seat, day: date) -> str:
    if seat.holder(day) is not None:
        return ""
    coming = next_after(seat.terms, day)
    if coming is not None:
        return f"{japanese(coming.from_on)}に{coming.name}さんが就任するまで、空席です。"
    return f"{seat.word}に任命されている方がいません。任命を登録してください。"


def _ends(seat: Seat, day: date) -> str:
    held = seat.holder(day)
    if seat.state(day) is not SeatState.ending or held is None or held.until_on is None:
        return ""
    return f"任期が{japanese(held.until_on)}に終わり、その後の方が登録されていません。"


def _left(seat: Seat, day: date) -> str:
    held = seat.holder(day)
    if held is None or held.worker_id not in seat.left:
        return ""
    return f"{held.name}さんは、役職員の一覧では退職しています。後任を登録してください。"


def _audits_itself(seat: Seat, seats: Sequence[Seat], day: date) -> str:
    """Say that whoever leads the audit also answers for what is audited."""
    held = seat.holder(day)
    if seat.post is not Post.audit or held is None:
        return ""
    both = [
        other.word
        for other in seats
        if other.post in {Post.head, Post.department} and _is(other.holder(day), held)
    ]
    if not both:
        return ""
    return f"{held.name}さんは{both[0]}でもあります。監査は、監査を受ける部署の外の方が行います。"


def _is(other: Appointment | None, held: Appointment) -> bool:
    if other is None:
        return False
    if other.worker_id is not None and held.worker_id is not None:
        return other.worker_id == held.worker_id
    return same_person(other.name, held.name)
