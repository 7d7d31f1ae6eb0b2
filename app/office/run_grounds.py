"""Refuse letters that are not printed with the others, or that tell of what is no longer so."""

from datetime import date

from app.office.campaign_people import asking_day
from app.rules.campaigns import RunKind
from app.rules.errors import Refused
from app.rules.versions import major_between
from app.storage.campaigns import CampaignRow
from app.storage.unit import Unit


def refuse_alone(kind: RunKind) -> None:
    """Refuse to print with the others what goes to one person.

    Raises:
        Refused: it is the letter to one person.
    """
    if kind is RunKind.alone:
        raise Refused(
            "お一人だけの文書は、一斉には印刷できません。文書は作られていません。"
            "一覧でその方を選び、「個別に発送」で作ってください。"
        )


def refuse_old(unit: Unit, row: CampaignRow, day: date) -> None:
    """Refuse letters of a version that a newer 重要 one has taken the place of by then.

    Raises:
        Refused: there is one.
    """
    day = asking_day(row.version_on, day)
    newer = major_between(row.version_on, day, unit.policies.days())
    if newer is not None:
        raise Refused(
            f"この{row.aim.word}の版の後に「重要」な改訂があるため、お送りすると古い内容になります。"
            f"文書は作られていません。この{row.aim.word}を終えて、"
            "いちばん新しい版で始めてください。"
        )
