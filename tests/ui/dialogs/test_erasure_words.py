"""What an erasure takes and leaves, in the words of its dialogs."""

from datetime import date

from app.rules.erasures import DryRun, Scope
from app.rules.ids import MemberId
from app.ui.dialogs import erasure_words


def test_a_dry_run_says_until_when_backups_hold_the_person() -> None:
    run = DryRun(Scope.whole, MemberId(1), (), (), (), backups_lapse_on=date(2027, 9, 1))
    (held,) = (one for one in erasure_words.groups(run) if one.heading.startswith("控え"))
    assert "最後の控えは、2027/09/01（水）までになくなります" in held.lines[0][0]
    without = DryRun(Scope.whole, MemberId(1), (), (), ())
    assert not any(one.heading.startswith("控え") for one in erasure_words.groups(without))
