"""Put a policy together from its settled parts, and read the parts of one that nobody settled."""

from collections.abc import Mapping, Sequence

from app.rules.policy import gaps, understood
from app.rules.policy_parts import ClauseStart, FactKind, PolicyParts
from app.rules.policy_passages import Passage, read_passages
from app.rules.policy_starts import speaking_rows
from app.rules.policy_structure import Structure, read_structure
from app.rules.policy_text import JointUse, OrganisationFacts, ParsedPolicy, Revision


def parts_of(raw: str) -> PolicyParts:
    """Return the parts of a text as the program reads them."""
    return parts_in(read_structure(raw))


def parts_in(structure: Structure) -> PolicyParts:
    """Return the parts of a text whose clauses have been found."""
    return PolicyParts(_starts(structure), facts_in(understood(structure)))


def settle(raw: str, parts: PolicyParts) -> ParsedPolicy:
    """Put the policy together: no row of the text is lost, whatever somebody settled."""
    return settled_policy(read_structure(raw), parts)


def settled_policy(structure: Structure, parts: PolicyParts) -> ParsedPolicy:
    """Put the policy together from a text that was read before."""
    facts = parts.facts
    single = {kind: "\n".join(facts.get(kind, ())) for kind in FactKind}
    parsed = ParsedPolicy(
        title=single[FactKind.document_title],
        clauses=tuple(one.clause() for one in structure.settled(parts.starts).sections),
        revisions=tuple(dated(words) for words in facts.get(FactKind.revision, ())),
        organisation=OrganisationFacts(
            name=single[FactKind.owner_name],
            address=single[FactKind.address],
            representative=single[FactKind.representative],
            desk=single[FactKind.desk],
            telephone=single[FactKind.telephone],
            hours=single[FactKind.hours],
        ),
        purposes=tuple(facts.get(FactKind.purpose, ())),
        service_scopes=tuple(facts.get(FactKind.service_scope, ())),
        joint_use=JointUse(
            items=tuple(facts.get(FactKind.joint_item, ())),
            users=tuple(facts.get(FactKind.joint_user, ())),
            purpose=single[FactKind.joint_purpose],
            responsible=single[FactKind.responsible],
        ),
    )
    return with_notes(parsed, structure)


def passages(raw: str, parts: PolicyParts | None) -> Sequence[Passage]:
    """Cut a text into its passages: as settled, or as the program reads it."""
    return read_passages(raw, None if parts is None else parts.starts)
