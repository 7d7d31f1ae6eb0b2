"""Set the stage of the practice records: two people of the office, and a clock that runs on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

from app.office import requests
from app.office.desk import Desk
from app.rules.ids import CampaignId, RequestId, RightId

_NOT_TAKEN, _NOT_BEGUN = RequestId(0), CampaignId(0)


@dataclass
class Scene:
    """Hold one matter while it is played: who sits where, and the keys that its acts made."""

    clerk: Desk
    manager: Desk
    request_id: RequestId = _NOT_TAKEN
    campaign_id: CampaignId = _NOT_BEGUN

    def on(self, moment: datetime) -> "Scene":
        """Set the clock of both desks."""
        self.clerk = replace(self.clerk, clock=lambda: moment)
        self.manager = replace(self.manager, clock=lambda: moment)
        return self

    @property
    def today(self) -> date:
        """Return the day at the desk."""
        return self.clerk.today

    @property
    def right(self) -> RightId:
        """Return the first right of the case."""
        return requests.page(self.clerk, self.request_id).case.rights[0].id


Act = Callable[[Scene], object]
Script = Sequence[tuple[int, Act]]
"""What is done in one matter: (days before now, act)."""


def play(scripts: Sequence[Script], manager: Desk, clerk: Desk, now: datetime) -> None:
    """Play every script, all acts in the order of their days, so that the log's clock only runs."""
    scenes = [Scene(clerk, manager) for _ in scripts]
    acts = [
        (days_before, place, act)
        for place, script in enumerate(scripts)
        for days_before, act in script
    ]
    acts.sort(key=lambda entry: (-entry[0], entry[1]))
    for days_before, today in groupby(acts, key=lambda entry: entry[0]):
        moment = (now - timedelta(days=days_before, hours=1)).astimezone(UTC)
        for minutes, (_, place, act) in enumerate(today):
            act(scenes[place].on(moment + timedelta(minutes=minutes)))
