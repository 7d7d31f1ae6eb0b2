"""Turn the lists and facts of a policy into the form in which they are on record, and back."""

from collections.abc import Mapping, Sequence

from app.rules.policy_parts import FactKind
from app.rules.policy_text import Clause, JointUse, OrganisationFacts, ParsedPolicy, Revision

Facts = Mapping[FactKind, Sequence[str]]


def facts_in(parsed: ParsedPolicy) -> Mapping[FactKind, tuple[str, ...]]:
    """Return what a policy says, kind by kind; what it does not say has no entry."""
    joint, owner = parsed.joint_use, parsed.organisation
    lists = {
        FactKind.revision: tuple(dated_words(one) for one in parsed.revisions),
        FactKind.purpose: parsed.purposes,
        FactKind.service_scope: parsed.service_scopes,
        FactKind.joint_user: joint.users,
        FactKind.joint_item: joint.items,
    }
    singles = {
        FactKind.document_title: parsed.title,
        FactKind.joint_purpose: joint.purpose,
        FactKind.responsible: joint.responsible,
        FactKind.owner_name: owner.name,
        FactKind.address: owner.address,
        FactKind.representative: owner.representative,
        FactKind.desk: owner.desk,
        FactKind.telephone: owner.telephone,
        FactKind.hours: owner.hours,
    }
    facts = {**lists, **{kind: (words,) for kind, words in singles.items() if words}}
    return {kind: tuple(words) for kind, words in facts.items() if words}


def policy_of(facts: Facts, clauses: tuple[Clause, ...]) -> ParsedPolicy:
    """Put a policy together from its clauses and what it says."""
    single = {kind: "\n".join(facts.get(kind, ())) for kind in FactKind}
    return ParsedPolicy(
        title=single[FactKind.document_title],
        clauses=clauses,
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


def dated_words(revision: Revision) -> str:
    """Write a date of the document with the word beside it: 2005-03-31 制定."""
    return f"{revision.on} {revision.kind}".strip()


def dated(words: str) -> Revision:
    """Read a date of the document back from its words."""
    on, _, kind = words.partition(" ")
    return Revision(on, kind)
