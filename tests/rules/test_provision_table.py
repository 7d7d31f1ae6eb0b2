"""The decision table of the gate: ground × contract × consent × suspension × purpose, each cell.

The table says of each ground what each of the four others means for it; the gate must answer with
the gravest of them.
"""

from itertools import product

import pytest

from app.rules.consents import Standing
from app.rules.contracts import Said, Terms
from app.rules.provision_gate import question, refusal
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_promises import Cover
from app.rules.suspensions import Suspension, SuspensionKind, SuspensionScope
from tests.rules.provision_cases import DAY, SHARE, WHOLE, Case, cover, situation, stop

LACKING = Terms("発送", (), (), Said.yes, Said.no, Said.yes)
UNSURE = Terms("発送", (), (), Said.yes, Said.yes, Said.unknown)
CONTRACTS: dict[str, Cover] = {
    "none": cover(None),
    "ended": cover(None, ended_on=DAY),
    "lacks a clause": cover(LACKING),
    "clause unknown": cover(UNSURE),
    "whole": cover(WHOLE),
}
CONSENTS: tuple[Standing, ...] = ("current", "renewal_due", "withdrawn", "declined", "none")
STOPS: dict[str, tuple[Suspension, ...]] = {
    "none": (),
    "provision": (stop(SuspensionKind.provision, SuspensionScope.whole),),
    "part of provision": (stop(SuspensionKind.provision, SuspensionScope.part),),
    "use": (stop(SuspensionKind.use, SuspensionScope.whole),),
    "mail": (stop(SuspensionKind.use, SuspensionScope.mail),),
}
PURPOSES: dict[str, tuple[str, ...] | None] = {"within": None, "beyond": ("販売のため",), "no": ()}

P, A, R = 0, 1, 2
"""Passes, asks, refuses; the gravest wins."""
ANY_CONTRACT = dict.fromkeys(CONTRACTS, P)
NEEDS_CONTRACT = {**dict.fromkeys(CONTRACTS, R), "clause unknown": A, "whole": P}
ANY_CONSENT = dict.fromkeys(CONSENTS, P)
NEEDS_CONSENT = {**dict.fromkeys(CONSENTS, R), "current": P, "renewal_due": P}
ANY_PURPOSE = dict.fromkeys(PURPOSES, P)
NEEDS_PURPOSE = {"within": P, "beyond": R, "no": R}
NO_STOP = dict.fromkeys(STOPS, P)
STOP_OF_USE = {**NO_STOP, "use": R, "mail": A}
EITHER_STOP = {**STOP_OF_USE, "provision": R, "part of provision": A}

Row = tuple[dict[str, int], dict[Standing, int], dict[str, int], dict[str, int]]
G = ProvisionGround
TABLE: dict[ProvisionGround, Row] = {
    G.consent: (ANY_CONTRACT, NEEDS_CONSENT, EITHER_STOP, NEEDS_PURPOSE),
    G.entrusting: (NEEDS_CONTRACT, ANY_CONSENT, STOP_OF_USE, NEEDS_PURPOSE),
    G.joint_use: (ANY_CONTRACT, ANY_CONSENT, STOP_OF_USE, NEEDS_PURPOSE),
    G.succession: (ANY_CONTRACT, ANY_CONSENT, STOP_OF_USE, NEEDS_PURPOSE),
    G.law: (ANY_CONTRACT, ANY_CONSENT, NO_STOP, ANY_PURPOSE),
    G.life: (ANY_CONTRACT, ANY_CONSENT, STOP_OF_USE, ANY_PURPOSE),
    G.health: (ANY_CONTRACT, ANY_CONSENT, STOP_OF_USE, ANY_PURPOSE),
    G.state: (ANY_CONTRACT, ANY_CONSENT, STOP_OF_USE, ANY_PURPOSE),
}
CELLS = tuple(product(CONTRACTS, CONSENTS, STOPS, PURPOSES))


def answer(case: Case) -> int:
    now = situation(case)
    if refusal(now) is not None:
        return R
    return P if question(now) is None else A


@pytest.mark.parametrize("ground", TABLE)
def test_every_cell_of_the_table(ground: ProvisionGround) -> None:
    contracts, consents, stops, purposes = TABLE[ground]
    wrong = []
    for contract, consent, held, purpose in CELLS:
        expected = max(contracts[contract], consents[consent], stops[held], purposes[purpose])
        case = Case(ground, CONTRACTS[contract], consent, STOPS[held], PURPOSES[purpose])
        if answer(case) != expected:
            wrong.append((contract, consent, held, purpose))
    assert wrong == []


def test_without_a_ground_every_cell_is_refused() -> None:
    for contract, consent, held, purpose in CELLS:
        case = Case(G.none, CONTRACTS[contract], consent, STOPS[held], PURPOSES[purpose])
        assert answer(case) == R


def test_the_table_knows_every_ground_and_purposes_are_told_apart() -> None:
    assert {*TABLE, G.none} == set(ProvisionGround)
    assert answer(Case(G.entrusting, CONTRACTS["whole"], purposes=(SHARE,))) == R
