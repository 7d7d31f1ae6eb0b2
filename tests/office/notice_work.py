"""Take a fictional office to a notice: two versions with texts, members, and the notice begun."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.office import campaigns, members, policy, policy_notices
from app.office.campaigns import SlipRow
from app.office.policy_judgments import demands_of, judge
from app.office.policy_notices import NoticeDraft
from app.rules.campaigns import SlipState, Tally
from app.rules.ids import CampaignId, PolicyVersionId, RunId, SlipId
from app.rules.policy_verdicts import Verdict
from tests.office.campaign_work import person
from tests.office.seats import Office

TOLD = date(2026, 12, 1)
POSTED = date(2026, 12, 4)
OLD = """架空生活協同組合の個人情報保護方針

（個人情報の利用目的）
1、商品のお届けのため

（個人情報の共同利用）
1、共同利用する項目
氏名、住所
2、共同利用者の範囲
架空商事株式会社、架空共済連合会
3、共同利用の目的
商品のお届けのため
4、管理について責任を負う者
架空生活協同組合（架空県架空市一丁目1-1 代表理事 架空 太郎）

2022年4月1日 改訂
"""
NEW = OLD.replace("商品のお届けのため\n4、", "商品とお知らせのお届けのため\n4、") + (
    "2027年4月1日 改訂\n"
)
PLAIN = OLD.replace("（個人情報の利用目的）", "（利用目的）") + "2027年4月1日 改訂\n"


def take_in(office: Office, folder: Path, words: str) -> PolicyVersionId:
    """Put a text on record; the newest version is a draft that is approved, or stands already."""
    path = folder / "policy.txt"
    path.write_text(words, "utf-8")
    policy.import_file(office.manager, path)
    newest = policy.versions(office.manager)[-1]
    if newest.state == "draft":
        for view in demands_of(office.manager, newest.id):
            for entry in view.unjudged if view.demand.key == "joint_purpose" else ():
                judge(office.manager, newest.id, "joint_purpose", entry, Verdict.expected)
        policy.approve(office.manager, newest.id)
    return newest.id


def draft_for(version_id: PolicyVersionId, letter: str = "revision", **changed: str) -> NoticeDraft:
    """Return the draft of a notice that nothing keeps from starting."""
    return NoticeDraft(
        title=changed.get("title", "架空の改訂のお知らせ"),
        version_id=version_id,
        changes_words=changed.get("changes_words", "架空の変更"),
        letter=letter,
    )


@dataclass(frozen=True)
class Notice:
    """Hold one notice of one office."""

    office: Office
    version_id: PolicyVersionId
    id: CampaignId

    @classmethod
    def begun(
        cls, office: Office, folder: Path, people: int = 2, *, letter: str = "revision"
    ) -> "Notice":
        """Register people, approve a revision that is to come, and freeze a notice of it."""
        for place in range(1, people + 1):
            members.register(office.clerk, person(place))
        take_in(office, folder, OLD)
        version_id = take_in(office, folder, NEW)
        office.watch.turn_to(TOLD)
        frozen = policy_notices.freeze(office.manager, draft_for(version_id, letter))
        return cls(office, version_id, frozen.campaign_id)

    @property
    def tally(self) -> Tally:
        return campaigns.page(self.office.clerk, self.id).row.tally

    def keys(self, state: SlipState | None = None) -> list[SlipId]:
        return list(campaigns.slip_ids(self.office.clerk, self.id, state))

    def rows(self) -> list[SlipRow]:
        return list(campaigns.slip_rows(self.office.clerk, self.keys()))

    def printed(self) -> RunId:
        return campaigns.issue_run(self.office.manager, self.id).run_id

    def posted(self) -> RunId:
        run_id = self.printed()
        self.office.watch.turn_to(POSTED)
        campaigns.mark_sent(self.office.clerk, run_id, POSTED, "普通郵便")
        return run_id
