"""Name every verb of the campaigns with what it needs and a call that would do it."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from app.office import (
    campaign_alone,
    campaign_closing,
    campaign_copies,
    campaign_files,
    campaign_letters,
    campaign_lists,
    campaign_posting,
    campaign_runs,
    campaign_signing,
    campaign_targets,
    campaigns,
    follow_ups,
    labels,
    policy_notices,
    slip_corrections,
    slips,
)
from app.office.campaigns import TargetFilter
from app.office.desk import Desk
from app.office.notice_telling import Telling
from app.office.policy_notices import NoticeDraft
from app.rules.campaign_aims import NoticeLetter
from app.rules.ids import CampaignId, FollowUpId, PolicyVersionId, RunId, SlipId
from app.rules.roles import Verb
from tests.office.campaign_work import draft_for

Act = Callable[[Desk], object]

INNER = {
    "campaign_letters.telling_of",
    "notice_telling.telling",
    "notice_versions.joint_uses",
    "notice_versions.letters_of",
}
"""What a notice says of published texts; the verbs around it have asked."""
TOLD = Telling(NoticeLetter.joint_use, date(2027, 4, 1), (("変更の日", "架空"),), (), ("closing",))

CAMPAIGN, RUN, SLIP = CampaignId(1), RunId(1), SlipId(1)
DAY = date(2027, 4, 20)


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    draft = draft_for(PolicyVersionId(1))
    notice = NoticeDraft("架空", PolicyVersionId(1), "")
    read: Mapping[str, Act] = {
        "campaign_closing.plan_close": lambda d: campaign_closing.plan_close(d, CAMPAIGN),
        "campaign_lists.bundles": lambda d: campaign_lists.bundles(d, RUN),
        "campaign_lists.list_rows": lambda d: campaign_lists.list_rows(d, RUN),
        "campaign_letters.look_ahead": lambda d: campaign_letters.look_ahead(d, CAMPAIGN, "first"),
        "campaign_letters.preview_draft": lambda d: campaign_letters.preview_draft(d, draft),
        "campaign_letters.preview_letter": lambda d: campaign_letters.preview_letter(d, CAMPAIGN),
        "campaign_posting.to_pull": lambda d: campaign_posting.to_pull(d, RUN),
        "campaign_targets.places": campaign_targets.places,
        "campaign_targets.preview_targets": lambda d: campaign_targets.preview_targets(
            d, TargetFilter()
        ),
        "campaigns.key_of": lambda d: campaigns.key_of(d, "27-01"),
        "campaigns.page": lambda d: campaigns.page(d, CAMPAIGN),
        "campaigns.rows": campaigns.rows,
        "campaigns.slip_ids": lambda d: campaigns.slip_ids(d, CAMPAIGN),
        "campaigns.slip_rows": lambda d: campaigns.slip_rows(d, [SLIP]),
        "follow_ups.ids": follow_ups.ids,
        "follow_ups.rows": lambda d: follow_ups.rows(d, [1]),
        "campaign_signing.standing": lambda d: campaign_signing.standing(d, CAMPAIGN, "first"),
        "policy_notices.draw": lambda d: policy_notices.draw(d, TOLD),
        "policy_notices.gather": lambda d: policy_notices.gather(d, notice),
        "policy_notices.preview_targets": lambda d: policy_notices.preview_targets(d, notice),
        "policy_notices.refusal": lambda d: policy_notices.refusal(d, PolicyVersionId(1)),
        "slips.events": lambda d: slips.events(d, SLIP),
        "slips.find": lambda d: slips.find(d, "0000005724"),
    }
    return {**{name: (Verb.read_members, act) for name, act in read.items()}, **_changing()}


def _changing() -> Mapping[str, tuple[Verb, Act]]:
    printing: Mapping[str, Act] = {
        "campaign_alone.issue_alone": lambda d: campaign_alone.issue_alone(d, SLIP, "架空"),
        "campaign_alone.waiting_alone": lambda d: campaign_alone.waiting_alone(d, SLIP),
        "campaign_copies.bulk": lambda d: campaign_copies.bulk(d, RUN),
        "campaign_copies.gather": lambda d: campaign_copies.gather(d, RUN),
        "campaign_copies.letter_of": lambda d: campaign_copies.letter_of(d, SLIP, RUN),
        "campaign_files.keep_each": lambda d: campaign_files.keep_each(d, RUN, Path("nowhere")),
        "campaign_lists.print_list": lambda d: campaign_lists.print_list(d, RUN),
        "campaign_posting.mark_sent": lambda d: campaign_posting.mark_sent(d, RUN, DAY, "郵便"),
        "campaign_runs.issue_run": lambda d: campaign_runs.issue_run(d, CAMPAIGN),
        "labels.print_labels": lambda d: labels.print_labels(d, RUN),
        "campaigns.leave_out": lambda d: campaigns.leave_out(d, SLIP),
    }
    taking_in: Mapping[str, Act] = {
        "follow_ups.end": lambda d: follow_ups.end(d, FollowUpId(1), "kept"),
        "slip_corrections.correct": lambda d: slip_corrections.correct(d, SLIP, None, "架空"),
        "slips.enter": lambda d: slips.enter(d, SLIP, "granted", "", "2027-04-20"),
        "slips.undelivered": lambda d: slips.undelivered(d, SLIP, "moved", "2027-04-20"),
    }
    heading: Mapping[str, Act] = {
        "campaign_closing.close": lambda d: campaign_closing.close(d, CAMPAIGN),
        "policy_notices.freeze": lambda d: policy_notices.freeze(
            d, NoticeDraft("架空", PolicyVersionId(1), "")
        ),
        "campaign_targets.freeze": lambda d: campaign_targets.freeze(
            d, draft_for(PolicyVersionId(1))
        ),
    }
    return {
        **{name: (Verb.issue_letter, act) for name, act in printing.items()},
        **{name: (Verb.record_consent, act) for name, act in taking_in.items()},
        **{name: (Verb.run_campaign, act) for name, act in heading.items()},
    }
