"""Say in one word where a letter stands in the book of what left."""

from app.rules.worded import Worded


class BookState(Worded):
    """Name where a posting stands, or a letter that has not left."""

    waiting = "waiting", "未発送"
    posted = "posted", "発送済"
    delivered = "delivered", "配達済"
    returned = "returned", "返戻"
    settled = "settled", "返戻（対応済）"
    void = "void", "欠番"


def state_of(
    *, cancelled: bool, posted: bool, delivered: bool, returned: bool, settled: bool
) -> BookState:
    """Say where it stands; what came back counts above what the post said before."""
    if cancelled:
        return BookState.void
    if returned:
        return BookState.settled if settled else BookState.returned
    if delivered:
        return BookState.delivered
    return BookState.posted if posted else BookState.waiting
