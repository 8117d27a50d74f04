"""The sentences of the history, in English, by action. The window translates the same templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any

from storage.translating import said

SENTENCES: Mapping[str, str] = {
    "import_articles": "Added {count:article|articles}",
    "import_article": "Added “{title}”",
    "import_document": "Imported {articles:article|articles} and {annotations:annotation|annotations} from {name}",
    "edit_article": "Changed {fields} of “{title}”",
    "delete_articles": "Removed {count:article|articles} with {annotations:annotation|annotations}",
    "delete_article": "Removed “{title}” with {annotations:annotation|annotations}",
    "edit_source": "Changed {fields} of the source {name}",
    "add_source": "Added the source {name}",
    "machine_read": "Sidelight read {articles:article|articles} and suggests {suggestions:annotation|annotations}",
    "machine_entities": "Sidelight grouped {mentions:mention|mentions} into {entities:entity|entities}",
    "machine_compare": "Sidelight compared the articles and suggests {suggestions:comparison|comparisons}",
    "add_mention": "Tagged “{quote}” as {label}",
    "add_mentions": "Tagged “{quote}” as {label} in {count:place|places}",
    "tag_places": "Tagged {count:place|places} as {label}",
    "name_places": "Named {name} in {count:place|places}",
    "claim_places": "Made claims of {count:sentence|sentences}",
    "add_span": "Marked “{quote}” as {label}",
    "relabel": "Changed “{quote}” from {old} to {label}",
    "relabel_many": "Changed {count:annotation|annotations} to {label}",
    "resegment": "Moved the boundaries of “{old}” to “{quote}”",
    "split_segment": "Split “{quote}” off",
    "confirm": "Confirmed “{quote}” as {label}",
    "confirm_many": "Confirmed {count:suggestion|suggestions}",
    "reject": "Rejected “{quote}” as {label}",
    "reject_many": "Rejected {count:suggestion|suggestions}",
    "delete_annotation": "Deleted {label} “{quote}”",
    "delete_annotations": "Deleted {count:annotation|annotations}",
    "note_annotation": "Changed the note on “{quote}”",
    "add_claim": "Made a claim of “{quote}”",
    "edit_claim": "Changed {fields} of the claim “{statement}”",
    "mark_disputed": "Marked “{statement}” as disputed",
    "unmark_disputed": "Took the dispute mark off “{statement}”",
    "edit_quantity": "Changed {fields} of the quantity “{quote}”",
    "edit_quotation": "Changed {fields} of the quotation “{quote}”",
    "add_relation": "Joined “{quote}” and “{other}”: {label}",
    "delete_relation": "Took apart “{quote}” and “{other}”",
    "add_dispute": "Opened the dispute D{number}: “{question}”",
    "join_dispute": "Joined “{statement}” to the dispute D{number}",
    "leave_dispute": "Took “{statement}” out of the dispute D{number}",
    "edit_dispute": "Changed {fields} of the dispute D{number}",
    "delete_dispute": "Deleted the dispute D{number}",
    "edit_position": "Changed {fields} of the position “{label}” in D{number}",
    "add_position": "Added the position “{label}” to D{number}",
    "delete_position": "Removed the position “{label}” from D{number}",
    "merge_positions": "Merged {count:position|positions} of D{number} into “{label}”",
    "order_positions": "Put the positions of D{number} in another order",
    "move_claim": "Moved “{statement}” to the position “{label}” in D{number}",
    "set_role": "Changed what “{statement}” does for the position “{label}” in D{number}",
    "explain_dispute": "Explained the dispute D{number}",
    "uphold_position": "Upheld “{label}” in the dispute D{number}",
    "explain_by_date": "Explained the dispute D{number} by different dates",
    "explain_by_scope": "Explained the dispute D{number} by different scopes",
    "unexplain_dispute": "Took back how the dispute D{number} was explained",
    "assess": "Assessed {subject}",
    "add_evidence": "Cited evidence for the dispute D{number}",
    "edit_evidence": "Changed evidence of the dispute D{number}",
    "delete_evidence": "Removed evidence from the dispute D{number}",
    "add_entity": "Made the entity {name}",
    "set_entity": "“{quote}” names {name}",
    "clear_entity": "“{quote}” names nothing in particular",
    "edit_entity": "Changed {fields} of the entity {name}",
    "merge_entities": "Merged {count:entity|entities} into {name}",
    "split_entity": "Split {name} off from {old}",
    "keep_apart": "Keeps {name} and {other} apart",
    "link_entities": "Linked {name} and {other}: {relation}",
    "keep_all_apart": "Keeps {count:entity|entities} apart from one another, {name} among them",
    "unlink_entities": "Took the link of {name} and {other} away: {relation}",
    "allow_merge": "Lets {name} and {other} be one again",
    "retype_entity": "Changed the type of {name} to {label}",
    "retype_entities": "Changed the type of {count:entity|entities} to {label}",
    "confirm_entity": "Confirmed the entity {name}",
    "confirm_entities": "Confirmed {count:entity|entities}",
    "delete_entity": "Deleted the entity {name}",
    "delete_entities": "Deleted {count:entity|entities}",
    "decide_suggestion": "Answered a comparison: {relation}",
    "call_silent": "Called “{title}” silent on the dispute D{number}",
    "doubt_silence": "Took back that “{title}” is silent on the dispute D{number}",
    "add_label": "Added the label {label}",
    "edit_label": "Changed {fields} of the label {label}",
    "delete_label": "Deleted the label {label}",
    "order_labels": "Changed the order of the labels",
    "merge_label": "Merged the label {old} into {label}",
    "merge_labels": "Merged {count:label|labels} into {label}",
    "apply_label_set": "Took over the label set {name}: {added} added, {merged} merged",
    "edit_project": "Changed {fields} of the project",
    "set_claim_threshold": "Set the claim threshold to {threshold}; {count:proposal|proposals} taken away",
    "lower_claim_threshold": "Set the claim threshold to {threshold} and read all articles again",
}
"""Action -> template. ``tests/storage`` proves that every action of every operation stands here."""

FIELDS: Mapping[str, str] = {
    "source_id": "outlet", "published_on": "date", "as_of_on": "as-of date", "url": "address",
    "reliability_basis": "reason for the grade", "reliability": "grade", "outlet_type": "type", "claim_type": "type",
    "speaker_text": "speaker", "speaker_entity_id": "speaker’s entity", "as_of": "as-of date", "scope_note": "scope",
    "external_ids": "identifiers", "status": "state", "factuality": "certainty", "attribution": "voice",
    "segments": "boundaries", "label_id": "label", "quote_type": "kind", "low": "lower bound", "high": "upper bound",
    "as_of_inferred": "as-of date", "title": "title", "byline": "byline", "language": "language", "note": "note",
    "name": "name", "country": "country", "statement": "statement", "polarity": "polarity", "cue": "cue",
    "credibility": "credibility", "hedge": "hedge", "speaker": "speaker", "value": "value", "unit": "unit",
    "dimension": "dimension", "modifier": "modifier", "measures": "measure", "subject": "subject",
    "question": "question", "topic": "topic", "kind": "kind", "resolution": "resolution", "rationale": "rationale",
    "confidence": "confidence", "label": "label", "ordinal": "order", "aliases": "other names",
    "description": "description", "colour": "colour", "shortcut": "key", "model": "model",
    "model_version": "model", "domestic_country": "home country",
}  # fmt: skip
"""Columns, as the details keep them, in words of the screen."""


def sentence_for(action: str, details: Mapping[str, Any]) -> str:
    """Return the sentence of an entry. An action of a newer version is shown by its name."""
    if action not in SENTENCES:
        return action.replace("_", " ")
    template = said("history", SENTENCES[action])
    shown = dict(details)
    if isinstance(details.get("fields"), str):
        shown["fields"] = fields_in_words(details["fields"], FIELDS.get)
    return template.format_map({name: _Detail(shown.get(name)) for name in _names(template)})


def fields_in_words(fields: str, words: Callable[[str], str | None]) -> str:
    """Return a list of columns, as the details keep it, in words; columns that ``words`` does not know by their names.

    Two columns of one word, as of one choice that sets both, are said once.
    """
    said = (words(name) or name.replace("_", " ") for name in fields.split(", "))
    return ", ".join(dict.fromkeys(said))


def _names(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


class _Detail:
    """A value in a sentence; ``{count:article|articles}`` says "1 article", "2 articles"."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def __format__(self, nouns: str) -> str:
        shown = "…" if self._value is None else str(self._value)
        if not nouns:
            return shown
        one, many = nouns.split("|")
        return f"{shown} {one if self._value == 1 else many}"
