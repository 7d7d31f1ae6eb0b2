"""Look at the ground of a provision and at its recipient: they fit, and neither is empty words."""

from app.rules.eras import western
from app.rules.provision_grounds import GROUND_RULES, ProvisionGround
from app.rules.provision_situation import RECORDABLE, REFUSED, Closed, Situation


def fits_recipient(now: Situation) -> Closed | None:
    """Refuse a ground on which nothing may be given to this kind of recipient."""
    ground, kind = now.provision.ground, now.recipient.kind
    if kind in GROUND_RULES[ground].kinds:
        return None
    what = f"「{ground.word}」では、{kind.word}に提供できません。"
    return Closed(f"{REFUSED}{what}根拠か提供先を選び直してください。{RECORDABLE}")


def recipient_stands(now: Situation) -> Closed | None:
    """Refuse a recipient to whom giving has ended."""
    ended = now.recipient.ended_on
    if ended is None or now.provision.to_on <= ended:
        return None
    what = f"{now.recipient.name}への提供は{western(ended)}で終わっています。"
    return Closed(f"{REFUSED}{what}提供先を確かめてください。{RECORDABLE}")


def law_is_named(now: Situation) -> Closed | None:
    """Refuse a provision that the law is said to want where nobody says which law."""
    given = now.provision
    if given.ground is not ProvisionGround.law or given.purpose.strip():
        return None
    what = "どの法令の何にもとづくかを「具体的な内容」に書いてください。"
    return Closed(f"{REFUSED}「{given.ground.word}」では、{what}{RECORDABLE}")
