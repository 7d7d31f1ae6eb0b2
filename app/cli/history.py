"""Answer `history verify`."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.seat import seated
from app.office import history


def verify(asked: Namespace) -> Answer:
    """Walk the chain of the operation log."""
    with seated(asked) as desk:
        found = history.verify(desk, asked.anchor or "")
    verdict = found.verdict
    fits = {} if verdict.anchor_fits is None else {"anchor_fits": verdict.anchor_fits}
    content = {"rows": verdict.rows, "ok": found.ok, "first_broken": verdict.first_broken}
    return Answer({**content, **fits, "head": verdict.head}, (found.sentence,), ok=found.ok)
