"""The text of an approved version is the head's to add; what cannot be printed is named."""

from datetime import date
from pathlib import Path

import pytest

from app.office import history, policy
from app.office.policy_drafts import DraftWords, revise
from app.office.policy_import import register
from app.office.policy_outlook import Outlook
from app.office.policy_reading import Reading, dates_beside, read
from app.office.policy_unprintable import unprintable, unprintable_words
from app.rules.errors import Refused
from tests.office.policy_work import PURPOSE, USER, begun, draft, found, written
from tests.office.seats import Office

IN_FORCE, EARLIER = "2022年4月1日", "2021年6月1日"


def outlook(office: Office, reading: Reading) -> Outlook:
    return dates_beside(office.manager, reading).outlook


def test_a_clerk_adds_no_text_to_an_approved_version(office: Office, tmp_path: Path) -> None:
    number = history.rows(office.manager)[0].number
    path = written(tmp_path, IN_FORCE, USER)
    with pytest.raises(Refused, match="加えられるのは、管理責任者です") as said:
        policy.import_file(office.clerk, path)
    assert "記録は変わっていません" in str(said.value)
    seen = dates_beside(office.clerk, read(path)).outlook
    assert (seen.may, seen.question) == (False, "")
    assert "管理責任者" in seen.said
    assert history.rows(office.manager)[0].number == number
    begun(office, tmp_path)
    assert policy.import_file(office.clerk, written(tmp_path, IN_FORCE)).outcome == "unchanged"


def test_a_late_text_is_asked_about_and_compared(office: Office, tmp_path: Path) -> None:
    first = outlook(office, read(written(tmp_path, IN_FORCE)))
    assert (first.is_late, first.advice) == (True, ())
    assert "2022年4月1日の版の本文として登録し、後から変えられません。" in first.question
    begun(office, tmp_path)
    same = dates_beside(office.manager, read(written(tmp_path, EARLIER)))
    assert "次に本文のある2022年4月1日の版と同じです" in same.notes[-1]
    late = outlook(office, read(written(tmp_path, EARLIER, USER, PURPOSE)))
    counts = "、この文書では3件、次に本文のある2022年4月1日の版では2件です。"
    assert late.advice == (
        f"利用目的は{counts}この文書だけにあるもの：「見守りのため」。",
        f"共同利用する者は{counts}この文書だけにあるもの：「架空運輸株式会社」。",
    )
    assert late.advice[1] in late.question
    done = policy.import_file(office.manager, written(tmp_path, EARLIER, USER, PURPOSE))
    assert done.outcome == "text_added"
    assert done.parsed.notes[-2:] == late.advice


def test_another_text_for_a_draft_names_whose_it_is(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    version = draft(office, tmp_path, PURPOSE)
    words = DraftWords("2027-04-01", "改訂", "見守りを追加", "理由")
    revise(office.clerk, version, words)
    other = read(written(tmp_path, "2027年4月1日", USER))
    seen = outlook(office, other)
    name, day = office.clerk.actor.name, "2026年4月20日"
    assert f"{name}が{day}に登録した下書きがあります" in seen.question
    assert f"この日の下書き（{name}、{day}登録）の本文と置き換わります" in seen.said
    done = register(office.manager, other, over=seen.over)
    assert (done.outcome, done.replaced, done.version_id) == ("draft", True, version)
    kept = found(office.manager, version)
    assert (kept.summary, kept.reason) == ("見守りを追加", "理由")


def test_a_text_that_came_meanwhile_is_not_replaced(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    mine = read(written(tmp_path, "2027年4月1日"))
    seen = outlook(office, mine)
    version = draft(office, tmp_path, PURPOSE)
    with pytest.raises(Refused, match="別の本文が登録されています。まだ登録していません"):
        register(office.manager, mine, over=seen.over)
    assert found(office.manager, version).purpose_count == 3
    assert register(office.manager, mine, over=outlook(office, mine).over).replaced


def test_a_draft_without_a_text_takes_one(office: Office, tmp_path: Path) -> None:
    reading = read(written(tmp_path, "2027年4月1日"))
    with office.manager.unit("試験") as unit:
        unit.policies.add(date(2027, 4, 1), "改訂", drafted_by=unit.stamp.by)
        unit.log()
    assert outlook(office, reading).said == "この日の下書きに本文を加えます。"
    assert not register(office.manager, reading, over="").replaced


def test_signs_that_no_font_prints_are_named_with_their_rows(
    office: Office, tmp_path: Path
) -> None:
    text = "架空の方針\n한국\n\ue123と한\n\u200b㈱①髙\U00020bb7\n"
    assert [(one.shown, one.code, one.rows) for one in unprintable(text)] == [
        ("한", "U+D55C", (2, 3)),
        ("국", "U+AD6D", (2,)),
        ("", "U+E123", (3,)),
    ]
    assert (
        "「한」U+D55C（2・3行目）、「국」U+AD6D（2行目）、U+E123（3行目）。"
        in unprintable_words(text)
    )
    assert unprintable_words("架空の方針") == ""
    many = "\n".join(chr(0xE123 + at) for at in range(12))
    assert "12種類あります：U+E123（1行目）" in unprintable_words(many)
    assert "ほか2種類。" in unprintable_words(many)
    path = written(tmp_path, "2027年4月1日", ("代金", "代金\ue123"))
    assert "U+E123（6行目）" in policy.import_file(office.clerk, path).parsed.notes[-2]
    assert "U+E123（6行目）" in policy.parse_file(path).notes[-1]
