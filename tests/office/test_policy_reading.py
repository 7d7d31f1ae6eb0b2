"""Register readings with what somebody adjusted: frozen text, parts on record, days offered."""

from datetime import date
from pathlib import Path

import pytest
from docx import Document

from app.office import history, members, policy, policy_comparison
from app.office.policy_import import PolicyImport, register
from app.office.policy_reading import dates_beside, of_version, read, take_up
from app.office.policy_versions import VersionRow
from app.rules.errors import Refused
from app.rules.policy_adjust_dates import choose, leave_out
from app.rules.policy_adjust_facts import add, change, remove
from app.rules.policy_adjust_starts import begin, join, name
from app.rules.policy_adjusted import adjusted
from app.rules.policy_comparison import Change
from app.rules.policy_parts import FactKind
from app.rules.policy_reading import Reading, as_read
from tests.exchange.policy_files import pdf_file, word_file
from tests.office.seats import Office, member

TEXT = """架空の個人情報保護方針

(利用目的)
1 お届けのため
2 ご案内のため

窓口のご案内は架空相談窓口まで

2005年3月31日 制定
{day} 改訂
"""
DRAFT = "2027年4月1日"


def written(folder: Path, day: str = DRAFT, **changed: str) -> Path:
    path = folder / "方針.txt"
    text = TEXT.format(day=day)
    for old, new in changed.items():
        text = text.replace(old, new)
    path.write_text(text, "utf-8")
    return path


def mended(reading: Reading) -> Reading:
    """Begin a clause at 窓口, and take one purpose off."""
    return remove(name(reading, 6, "3", "お問い合わせ"), FactKind.purpose, 0)


def put(office: Office, reading: Reading, *, approve: bool = False) -> PolicyImport:
    return register(office.manager, reading, approve=approve)


def row(office: Office, on: date = date(2027, 4, 1)) -> VersionRow:
    return next(one for one in policy.versions(office.manager) if one.on == on)


def test_adjusted_parts_are_on_record_and_the_text_is_as_handed_over(
    office: Office, tmp_path: Path
) -> None:
    reading = mended(read(written(tmp_path)))
    done = put(office, reading)
    assert (done.outcome, done.adjusted, row(office).parts_kept) == ("draft", 2, True)
    shown = policy.text_of(office.auditor, row(office).id)
    assert shown is not None
    assert shown.parsed.purposes == ("ご案内のため",)
    assert "お問い合わせ" in [one.heading for one in shown.parsed.clauses]
    assert row(office).purpose_count == 1
    assert of_version(office.clerk, row(office).id).raw == written(tmp_path).read_text("utf-8")
    values = history.rows(office.manager)[0].values
    assert values is not None
    assert values["adjusted"] == 2


def test_a_draft_is_adjusted_again_and_back(office: Office, tmp_path: Path) -> None:
    put(office, mended(read(written(tmp_path))))
    again = of_version(office.clerk, row(office).id)
    assert adjusted(again) == 2
    assert put(office, again).outcome == "unchanged"
    assert put(office, add(again, FactKind.purpose, "集金のため")).outcome == "updated"
    assert put(office, as_read(again)).outcome == "updated"
    assert put(office, read(written(tmp_path))).outcome == "unchanged"
    shown = policy.text_of(office.auditor, row(office).id)
    assert shown is not None
    assert shown.parsed.purposes == ("お届けのため", "ご案内のため")


def test_the_same_file_again_keeps_what_somebody_adjusted(office: Office, tmp_path: Path) -> None:
    path = written(tmp_path)
    put(office, mended(read(path)))
    assert adjusted(take_up(office.clerk, path)) == 2
    number = history.rows(office.manager)[0].number
    assert policy.import_file(office.clerk, path).outcome == "unchanged"
    assert history.rows(office.manager)[0].number == number
    assert policy.import_file(office.manager, path, approve=True).outcome == "approved"
    assert row(office).purpose_count == 1


def test_parts_are_frozen_with_the_text(office: Office, tmp_path: Path) -> None:
    reading = read(written(tmp_path, "2022年4月1日"))
    assert put(office, mended(reading)).outcome == "text_added"
    assert put(office, mended(reading)).outcome == "unchanged"
    assert put(office, reading).outcome == "unchanged"
    with pytest.raises(Refused, match="本文も読み取りも承認の後に変えられません"):
        put(office, begin(reading, 3))
    assert row(office, date(2022, 4, 1)).purpose_count == 1


def test_the_day_of_a_draft_can_be_chosen(office: Office, tmp_path: Path) -> None:
    reading = read(written(tmp_path))
    put(office, reading)
    chosen = choose(reading, date(2027, 10, 1), "一部改正")
    assert dates_beside(office.clerk, chosen).outlook.said == "2027年4月1日の下書きの日を改めます。"
    moved = put(office, chosen)
    assert (moved.outcome, moved.version_on) == ("updated", date(2027, 10, 1))
    assert [one.on for one in policy.versions(office.manager)][-1] == date(2027, 10, 1)
    assert row(office, date(2027, 10, 1)).kind == "一部改正"
    assert len(policy.versions(office.manager)) == 7
    assert policy.import_file(office.clerk, written(tmp_path)).outcome == "unchanged"


def test_a_text_without_its_own_day_is_registered_under_the_one_that_is_chosen(
    office: Office, tmp_path: Path
) -> None:
    reading = leave_out(leave_out(read(written(tmp_path)), "2027-04-01"), "2005-03-31")
    with pytest.raises(Refused, match="日付が見つかりません"):
        put(office, reading)
    assert put(office, choose(reading, date(2027, 4, 1), "改訂")).outcome == "draft"


def test_an_approval_that_is_refused_registers_nothing(office: Office, tmp_path: Path) -> None:
    put(office, read(written(tmp_path, "2022年4月1日")), approve=True)
    more = {"2 ご案内のため": "2 ご案内のため\n3 集金のため"}
    blocked = read(written(tmp_path, **more))
    with pytest.raises(Refused, match="承認できません"):
        put(office, blocked, approve=True)
    assert [one.on for one in policy.versions(office.manager)][-1] == date(2022, 4, 1)
    assert put(office, blocked).outcome == "draft"


def test_days_that_are_no_version_are_named_and_offered(office: Office, tmp_path: Path) -> None:
    path = written(tmp_path, **{"2005年3月31日 制定": "2005年3月31日 制定\n2009年5月1日 改訂"})
    reading = read(path)
    view = dates_beside(office.clerk, reading)
    assert ([one.on for one in view.missing], view.may_add) == (["2009-05-01"], True)
    assert "2011年10月26日" in view.notes[1]
    done = register(office.manager, reading, days=True)
    assert (done.outcome, done.days_added) == ("draft", 1)
    added = row(office, date(2009, 5, 1))
    assert (added.kind, added.has_text, added.state) == ("改訂", False, "past")
    assert dates_beside(office.clerk, reading).missing == ()


def test_days_alone_are_added_to_a_text_that_stands(office: Office, tmp_path: Path) -> None:
    path = written(tmp_path, **{"2005年3月31日 制定": "2005年3月31日 制定\n2009年5月1日 改訂"})
    put(office, read(path))
    with pytest.raises(Refused):
        register(office.clerk, read(path), days=True)
    done = register(office.manager, read(path), days=True)
    assert (done.outcome, done.days_added) == ("unchanged", 1)
    assert register(office.manager, read(path), days=True).days_added == 0


def test_no_day_is_offered_once_consents_stand(office: Office, tmp_path: Path) -> None:
    members.register(office.clerk, member())
    path = written(tmp_path, **{"2005年3月31日 制定": "2005年3月31日 制定\n2009年5月1日 改訂"})
    view = dates_beside(office.clerk, read(path))
    assert not view.may_add
    assert "同意の記録が始まっているため" in view.notes[0]
    done = policy.import_file(office.clerk, path)
    assert view.notes[0] in done.parsed.notes
    with pytest.raises(Refused, match="同意の記録が始まった後"):
        register(office.manager, mended(read(path)), days=True)


def test_what_registering_would_do_is_said_before(office: Office, tmp_path: Path) -> None:
    def said(day: str, **changed: str) -> str:
        reading = read(written(tmp_path, day, **changed))
        return dates_beside(office.manager, reading).outlook.said

    assert "本文を加えます" in said("2022年4月1日")
    put(office, read(written(tmp_path, "2022年4月1日")))
    assert said("2022年4月1日") == "同じ本文がすでに登録されています。"
    assert "このままでは登録できません" in said("2022年4月1日", お届け="配達")
    assert "新しい版になります" in said(DRAFT)
    put(office, read(written(tmp_path)))
    assert said(DRAFT) == "この日の下書きと同じ本文です。"
    assert "置き換わります" in said(DRAFT, お届け="配達")


def test_lists_that_word_counts_by_itself_are_read_and_adjusted(
    office: Office, tmp_path: Path
) -> None:
    document = Document()
    document.add_paragraph("架空組合の個人情報保護方針")
    document.add_paragraph("（利用目的）")
    for words in ("配達のため", "集金のため", "ご案内のため"):
        document.add_paragraph(words, style="List Number")
    document.add_paragraph("2027年4月1日 改訂")
    document.save(str(tmp_path / "方針.docx"))
    reading = read(tmp_path / "方針.docx")
    assert reading.parsed.purposes == ("配達のため", "集金のため", "ご案内のため")
    put(office, remove(reading, FactKind.purpose, 1))
    assert row(office).purpose_count == 2


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_word_and_pdf_are_adjusted_in_the_same_way(
    kind: str, office: Office, tmp_path: Path
) -> None:
    make = {"docx": word_file, "pdf": pdf_file}[kind]
    path = make(tmp_path / f"方針.{kind}", TEXT.format(day=DRAFT))
    reading = read(path)
    assert reading.parsed.purposes == ("お届けのため", "ご案内のため")
    place = next(at for at, row in enumerate(reading.raw.splitlines()) if "架空相談窓口" in row)
    named = change(name(reading, place, "", "窓口"), FactKind.purpose, 1, "ご連絡のため")
    assert put(office, named).outcome == "draft"
    shown = policy.text_of(office.auditor, row(office).id)
    assert shown is not None
    assert shown.parsed.purposes == ("お届けのため", "ご連絡のため")
    assert [one.heading for one in shown.parsed.clauses][-2:] == ["窓口", ""]


def test_versions_are_compared_by_their_parts(office: Office, tmp_path: Path) -> None:
    put(office, join(read(written(tmp_path, "2022年4月1日")), 2))
    put(office, join(read(written(tmp_path)), 2))
    compared = policy_comparison.compare_versions(
        office.manager, date(2022, 4, 1), date(2027, 4, 1)
    )
    changes = [pair.change for pair in compared.comparison.pairs]
    assert changes == [Change.SAME, Change.CHANGED]


def test_a_version_without_text_cannot_be_adjusted(office: Office) -> None:
    with pytest.raises(Refused, match="本文が登録されていません"):
        of_version(office.clerk, policy.versions(office.manager)[0].id)
