"""Whether rows that belong together do: claims have their fields, positions their claims, links their ends."""

from __future__ import annotations

from sqlalchemy import Connection, text

from storage.checks.report import Findings, Part

_FIELDS = ("claim", "quantity", "quotation")
"""Kinds of annotation that have a table of their own beside the common one."""

_QUERIES: dict[str, str] = {
    **{
        f"The {kind} {{}} has lost its fields.":
            f"SELECT id FROM annotation WHERE kind = '{kind}' AND id NOT IN (SELECT annotation_id FROM {kind})"
        for kind in _FIELDS
    },
    **{
        f"The annotation {{}} has the fields of a {kind} and is none.":
            f"SELECT id FROM {kind} JOIN annotation ON id = annotation_id WHERE annotation.kind <> '{kind}'"
        for kind in _FIELDS
    },
    "The mention {} has no entity label.":
        "SELECT a.id FROM annotation a LEFT JOIN label ON label.id = a.label_id "
        "WHERE a.kind = 'mention' AND coalesce(label.kind, '') <> 'entity'",
    "The span {} has no span label.":
        "SELECT a.id FROM annotation a LEFT JOIN label ON label.id = a.label_id "
        "WHERE a.kind = 'span' AND coalesce(label.kind, '') <> 'span'",
    "The relation {} has the label of something else.":
        "SELECT relation.id FROM relation JOIN label ON label.id = relation.label_id WHERE label.kind <> 'relation'",
    "The claim {} is joined to a quantity that is none, or that stands in another article.":
        "SELECT DISTINCT claim_id FROM claim_quantity "
        "JOIN annotation c ON c.id = claim_id JOIN annotation q ON q.id = quantity_id "
        "WHERE c.kind <> 'claim' OR q.kind <> 'quantity' OR c.article_id <> q.article_id",
    "The position {} rests on an annotation that is no claim.":
        "SELECT DISTINCT position_id FROM position_claim JOIN annotation ON id = claim_id WHERE kind <> 'claim'",
    "The assessment {} upholds a position of another dispute.":
        "SELECT assessment.id FROM assessment JOIN position ON position.id = position_id "
        "WHERE assessment.dispute_id IS NULL OR assessment.dispute_id <> position.dispute_id",
    "The evidence {} is rated against a position of another dispute.":
        "SELECT DISTINCT evidence_id FROM evidence_consistency JOIN evidence ON evidence.id = evidence_id "
        "JOIN position ON position.id = position_id WHERE position.dispute_id <> evidence.dispute_id",
    "There are several disputes with the number D{}.":
        "SELECT number FROM dispute GROUP BY number HAVING count(*) > 1",
    "The comparison {} does not have two sides.":
        "SELECT id FROM suggestion WHERE (SELECT count(*) FROM suggestion_side WHERE suggestion_id = id) <> 2",
    "The relation {} joins an annotation to itself.":
        "SELECT id FROM relation WHERE from_id = to_id",
    "The link {} joins an entity to itself.":
        "SELECT id FROM entity_link WHERE a_id = b_id",
}  # fmt: skip
"""Sentence -> query for the ids in it. Every query reads indexes and keys alone, or a table that is small."""


def check_links(connection: Connection, findings: Findings) -> None:
    """Run every query; each row that it finds is one finding."""
    for sentence, query in _QUERIES.items():
        for (found,) in connection.execute(text(query)):
            findings.add(Part.LINKS, sentence.format(found))
