"""A revision of the policy goes from a Word file over judgment and approval into force."""

from datetime import date
from pathlib import Path

from app.letters.extraction import page_texts
from app.office import history, policy
from app.office.desk import Desk
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import campaign_work, lists, policy_work
from tests.stories.desk_work import members_tab
from tests.stories.hands import Hands
from tests.stories.people import CLERK, MANAGER, MANAGER_NAME
from tests.stories.reception import Reception

SUMMARY = "懸賞を追加"
USER = "株式会社架空企画"
PURPOSE = "懸賞の実施のため"
PEOPLE = 2


def draft(reception: Reception, hands: Hands, folder: Path) -> None:
    """Let the clerk take the new text in, adjust a heading, and say what changes."""
    window = reception.let_in(CLERK)
    text = policy_work.revised(users=f"、{USER}")
    policy_work.take_in(hands, window, folder / "改訂案.docx", text, "職員の教育")
    policy_work.summarise(hands, window, SUMMARY)
    page = policy_work.policy_tab(hands, window).version_page
    hands.click(hands.button(page.ui.parts, "本文"))
    hands.until(lambda: "職員の教育" in hands.read(page.ui.sections))
    window.close()


def stop(reception: Reception, hands: Hands) -> None:
    """Let the manager look at the changes and find what may not be done."""
    window = reception.let_in(MANAGER)
    policy_work.policy_tab(hands, window)
    compared = policy_work.compare(hands, window)
    assert [word in compared for word in ("移動", PURPOSE, USER, "架空　新子")] == [True] * 4
    said = "".join(policy_work.obstacles(hands, window))
    assert f"「{USER}」：共同して利用する者を加えることは、原則としてできません" in said
    assert f"「{PURPOSE}」：これまでの目的と関連する範囲内かどうかの判断が済んでいません" in said
    window.close()


def mend(reception: Reception, hands: Hands, folder: Path) -> None:
    """Let the clerk take the text in once more, without the new user."""
    window = reception.let_in(CLERK)
    policy_work.take_in(hands, window, folder / "改訂案2.docx", policy_work.revised())
    window.close()


def approve(reception: Reception, hands: Hands, folder: Path) -> str:
    """Let the manager judge, approve, and record the web page; return the printed history."""
    window = reception.let_in(MANAGER)
    policy_work.judge(hands, window, PURPOSE, "関連する範囲内", "催しのご案内に含まれるため")
    asked = "".join(policy_work.approve(hands, window))
    assert "2027年4月1日（令和9年4月1日）の版を承認します" in asked
    assert "会員は施行日から再同意待ちになります。" in asked
    assert "差出人・用紙の改め" in asked
    policy_work.settle(hands, window, "ホームページ", "2026/4/20")
    kept = policy_work.keep_history(hands, window, folder / "改訂履歴.pdf")
    window.close()
    return "".join(page_texts(kept)).replace("\n", "")


def count_of(hands: Hands, window: Window, chip: str) -> str:
    """Choose a chip of the members; return how many there are."""
    hands.turn_to(window)
    hands.chord("Ctrl+1")
    tab = members_tab(window)
    hands.click(hands.button(tab.ui.chips, chip))
    hands.until(tab.seat.doing.is_idle)
    return tab.ui.count_label.text()


def test_a_revision_is_judged_approved_published_and_comes_into_force(
    reception: Reception, hands: Hands, office: Desk, watch: Watch, tmp_path: Path
) -> None:
    campaign_work.register_people(office, tmp_path, PEOPLE)
    path = tmp_path / "方針.txt"
    path.write_text(policy_work.OLD, "utf-8")
    policy.import_file(office, path)

    draft(reception, hands, tmp_path)
    stop(reception, hands)
    mend(reception, hands, tmp_path)
    printed = approve(reception, hands, tmp_path)
    assert SUMMARY in printed
    assert MANAGER_NAME in printed

    watch.turn_to(date(2027, 4, 1))
    window = reception.let_in(CLERK)
    tab = policy_work.policy_tab(hands, window)
    assert lists.column(tab.ui.table, "状態")[:2] == ["施行中", "以前の版"]
    assert lists.column(tab.ui.table, "公表")[0].startswith("1/")
    assert count_of(hands, window, "再同意待ち") == f"{PEOPLE}名"
    assert history.verify(office).verdict.ok
