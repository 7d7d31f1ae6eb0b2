"""Answer `letters run`."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.files import keep
from app.cli.seat import seated
from app.office import campaigns
from app.office.desk import Desk
from app.rules.campaigns import RunKind
from app.rules.ids import CampaignId, RunId


def run(asked: Namespace) -> Answer:
    """Print the letters of a campaign; a run that was made already is written again as stored."""
    kind = RunKind.second if asked.second else RunKind.first
    with seated(asked) as desk:
        key = campaigns.key_of(desk, asked.campaign)
        made = _made(desk, key, kind)
        run_id = made or campaigns.issue_run(desk, key, kind=kind, due_on=asked.due or "").run_id
        done = campaigns.gather(desk, run_id)
        keep(asked.pdf, done.pdf)
    before = "印刷済みの" if made else ""
    back = f"（ご案内を止めた方などの{done.kept_back}通を除きました）" if done.kept_back else ""
    return Answer(
        {"letters": done.letters, "pages": done.pages},
        (f"{before}{done.letters}通を {asked.pdf} に書き出しました{back}。",),
    )


def _made(desk: Desk, key: CampaignId, kind: RunKind) -> RunId | None:
    runs = campaigns.page(desk, key).runs
    return next((one.id for one in runs if one.kind is kind), None)
