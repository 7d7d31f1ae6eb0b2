"""Whoever erases reads with whom else the child stands, before what goes."""

from app.rules.erasures import DryRun, GoesLine, Held, Scope
from app.rules.ids import ChildId, MemberId
from app.ui.dialogs.erasure_words import groups

NOTE = "このお子さまは、架空　花子 様のご登録にもあります。"


def test_it_is_read_above_what_goes() -> None:
    goes = (GoesLine(Held.child, 1),)
    run = DryRun(Scope.child, MemberId(1), (ChildId(1),), goes, (), notes=(NOTE,))
    headings = [group.heading for group in groups(run)]
    assert headings[:2] == ["ご注意ください", "消去するもの"]
    assert groups(run)[0].lines == ((NOTE, ""),)
