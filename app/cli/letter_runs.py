"""Answer `letters run`."""

from argparse import Namespace
from collections.abc import Iterator

from app.cli.answer import Answer
from app.cli.files import keep
from app.cli.seat import seated
from app.office import campaigns, page_settings
from app.office.campaigns import LabelPrint
from app.office.desk import Desk
from app.rules.campaigns import RunKind
from app.rules.ids import CampaignId, RunId


def run(asked: Namespace) -> Answer:
    """Print the letters of a campaign; a run that was made already is written again as stored."""
    kind = RunKind.second if asked.second else RunKind.first
    with seated(asked) as desk:
        key = campaigns.key_of(desk, asked.campaign)
        made = _made(desk, key, kind)
        run_id = made or _issue(desk, key, kind, asked)
        done = campaigns.gather(desk, run_id)
        keep(asked.pdf, done.pdf)
        more = tuple(_beside(desk, run_id, asked))
    before = "印刷済みの" if made else ""
    back = f"（ご案内を止めた方などの{done.kept_back}通を除きました）" if done.kept_back else ""
    first = f"{before}{done.letters}通を {asked.pdf} に書き出しました{back}。"
    return Answer({"letters": done.letters, "pages": done.pages}, (first, *more))


def _issue(desk: Desk, key: CampaignId, kind: RunKind, asked: Namespace) -> RunId:
    due = asked.due or ""
    return campaigns.issue_run(desk, key, kind=kind, due_on=due, delivery=asked.by).run_id


def _beside(desk: Desk, run_id: RunId, asked: Namespace) -> Iterator[str]:
    """Write what goes with the letters, where it was asked for."""
    if asked.labels:
        sheet = page_settings.read(desk).label
        labels = campaigns.print_labels(desk, run_id, LabelPrint(sheet, asked.labels_from))
        keep(asked.labels, labels.pdf)
        yield f"宛名ラベル{labels.labels}枚を {asked.labels} に書き出しました。"
    if asked.list:
        keep(asked.list, campaigns.print_list(desk, run_id))
        yield f"送付先一覧を {asked.list} に書き出しました。"
    if asked.each:
        kept = campaigns.keep_each(desk, run_id, asked.each)
        there = f"（{kept.there_before}通は前に書き出したままです）" if kept.there_before else ""
        yield f"お一人ずつのファイル{kept.letters}通を {asked.each} に書き出しました{there}。"


def _made(desk: Desk, key: CampaignId, kind: RunKind) -> RunId | None:
    runs = campaigns.page(desk, key).runs
    return next((one.id for one in runs if one.kind is kind), None)
