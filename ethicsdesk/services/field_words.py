"""Words for what the vault keeps: kinds of records and their fields."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.part_names import NAMES

KIND: Mapping[str, str] = {
    "practice": tr_noop("Practice profile"),
    "tool": tr_noop("AI tool"),
    "assessment": tr_noop("Assessment"),
    "answer": tr_noop("Answer"),
    "override": tr_noop("Deal-breaker set aside"),
    "decision": tr_noop("Decision"),
    "paper": tr_noop("Paper"),
    "action": tr_noop("Next step"),
    "milestone": tr_noop("Step with the vault"),
    "retention_clock": tr_noop("Time client records are kept"),
    "hold": tr_noop("Hold"),
    "attachment": tr_noop("Kept file"),
    "rule_note": tr_noop("Your note on a rule"),
    "client": tr_noop("Client"),
    "circle": tr_noop("Couple, family or group"),
    "consent": tr_noop("Answer about consent"),
    "agreement": tr_noop("Agreement"),
    "evidence": tr_noop("Exhibit"),
    "supplier": tr_noop("Company behind a tool"),
    "tool_change": tr_noop("Change of a tool"),
    "own_tools": tr_noop("Walk through your own tools"),
    "own_words": tr_noop("Your own words on a paper"),
    "translation_review": tr_noop("Review of a translation"),
    "incident": tr_noop("Incident"),
    "incident_entry": tr_noop("Entry about an incident"),
    "aided_decision": tr_noop("Decision with AI in it"),
    "day_tally": tr_noop("Drafts of a day"),
    "request": tr_noop("Request of a client"),
    "note_sample": tr_noop("Note read with care"),
    "tick_sheet": tr_noop("Tick sheet of a month"),
    "bias_count": tr_noop("Count for the bias check"),
    "case_review": tr_noop("Case review"),
    "paired_probe": tr_noop("Paired probe"),
    "review": tr_noop("Review"),
    "review_answer": tr_noop("Answer in a review"),
    "training": tr_noop("Training"),
    "pace": tr_noop("Plan of reviews"),
    "snooze": tr_noop("Put off"),
    "seal": tr_noop("Sealed binder"),
    "vault": tr_noop("Vault"),
}

_FIELD: Mapping[str, str] = {
    "practice.licence": tr_noop("License"),
    "practice.home_state": tr_noop("Works from"),
    "practice.client_states": tr_noop("Clients in"),
    "practice.covered_entity": tr_noop("HIPAA covered entity"),
    "practice.federal_funds": tr_noop("Federal health money"),
    "practice.minors": tr_noop("Clients under 18"),
    "practice.groups": tr_noop("Couples, families or groups"),
    "practice.part2": tr_noop("Substance use records under 42 CFR Part 2"),
    "practice.email": tr_noop("E-mail"),
    "tool.client_data": tr_noop("Client data goes in"),
    "tool.capture": tr_noop("How speech gets in"),
    "tool.client_facing": tr_noop("Clients meet it"),
    "tool.clinical": tr_noop("Touches clinical decisions"),
    "tool.categories": tr_noop("Kind of tool"),
    "tool.starter": tr_noop("From the starter list"),
    "answer.basis": tr_noop("How it is known"),
    "answer.ask_vendor": tr_noop("Ask the vendor"),
    "decision.made_on": tr_noop("Decided on"),
    "decision.review_on": tr_noop("Next review"),
    "decision.stops_answered": tr_noop("Stop questions known"),
    "decision.stops_applicable": tr_noop("Stop questions that apply"),
    "override.until": tr_noop("Set aside until"),
    "action.due": tr_noop("Due on"),
    "agreement.sort": tr_noop("What it is"),
    "agreement.party": tr_noop("Signed by"),
    "agreement.ends_on": tr_noop("Ends on"),
    "agreement.renewal": tr_noop("At the end"),
    "agreement.notice_days": tr_noop("Days of notice"),
    "evidence.sort": tr_noop("What it is"),
    "evidence.leaning": tr_noop("Speaks for the tool"),
    "evidence.speaker": tr_noop("Who says it"),
    "evidence.words": tr_noop("What is claimed"),
    "evidence.contract": tr_noop("Binds the company"),
    "supplier.does": tr_noop("What it does"),
    "supplier.place": tr_noop("Country"),
    "tool_change.trigger": tr_noop("What changed"),
    "tool_change.looked_on": tr_noop("Looked into on"),
    "own_tools.found": tr_noop("What was found"),
    "incident.code": tr_noop("What happened"),
    "incident.discovery": tr_noop("Discovered"),
    "incident.severity_put": tr_noop("How bad it is"),
    "incident.marks": tr_noop("What makes it more serious"),
    "incident.occurred_from": tr_noop("Happened from"),
    "incident.occurred_to": tr_noop("Happened until"),
    "incident.phi": tr_noop("Kinds of information"),
    "incident.secured": tr_noop("Encrypted or destroyed"),
    "incident.received_by": tr_noop("Who received it"),
    "incident.accounted_on": tr_noop("In the accounting of disclosures since"),
    "incident.decision_ids": tr_noop("Decisions made with AI"),
    "incident.paper_ids": tr_noop("Papers concerned"),
    "incident.assessment": tr_noop("Breach assessment"),
    "incident.limits": tr_noop("Days a state gives"),
    "incident.hold": tr_noop("Police asked to wait"),
    "incident.sent": tr_noop("Notices sent"),
    "attachment.owner_kind": tr_noop("Belongs to"),
    "attachment.type": tr_noop("What it is"),
    "attachment.size": tr_noop("Size in bytes"),
    "rule_note.rule_id": tr_noop("Rule"),
    "rule_note.says": tr_noop("What you found"),
    "rule_note.where": tr_noop("Where you read it"),
    "rule_note.read_on": tr_noop("Read on"),
    "rule_note.holds_from": tr_noop("Holds from"),
    "translation_review.language": tr_noop("Language"),
    "translation_review.reviewer": tr_noop("Reviewed by"),
    "translation_review.qualified": tr_noop("What makes them qualified"),
    "translation_review.reviewed_on": tr_noop("Reviewed on"),
    "client.origin": tr_noop("Where the code comes from"),
    "client.person": tr_noop("In the room as"),
    "client.minor": tr_noop("Under 18"),
    "client.turns_18_on": tr_noop("Turns 18 on"),
    "client.guardians": tr_noop("Guardians who must agree"),
    "client.meeting": tr_noop("Usual kind of session"),
    "circle.shape": tr_noop("What it is"),
    "consent.by": tr_noop("Who answered"),
    "consent.day": tr_noop("Answered on"),
    "consent.how": tr_noop("How"),
    "consent.meeting": tr_noop("Only for"),
    "consent.ends_on": tr_noop("Last day it holds"),
    "consent.covered": tr_noop("Ticked for the chart"),
    "consent.mistake": tr_noop("Entered by mistake, because"),
    "seal.terms": tr_noop("What is fixed"),
    "seal.size": tr_noop("Size in bytes"),
    "seal.sha256": tr_noop("SHA-256 of the file"),
    "seal.kept": tr_noop("File kept in the vault"),
    "retention_clock.rule": tr_noop("Where the rule is written"),
    "retention_clock.years": tr_noop("Years after last in effect"),
    "ClauseCheck.state": tr_noop("Is it there"),
    "PaceLine.minutes": tr_noop("Minutes each time"),
}


def kind_words(kind: str) -> str:
    """Return what a kind of record is called."""
    return KIND.get(kind) or plain(kind)


def field_words(kind: str, name: str) -> str:
    """Return what a field is called."""
    return _FIELD.get(f"{kind}.{name}") or NAMES.get(name) or plain(name)


def plain(name: str) -> str:
    """Return a name of the program as words."""
    text = name.replace("_", " ")
    return text[:1].upper() + text[1:]


def inner(name: str) -> bool:
    """Say whether a field holds the program's own numbers, which tell a person nothing."""
    return name in {"id", "facts", "layout", "starter"} or name.endswith(
        ("_id", "_ids", "_digest", "_sha256")
    )


def described(kind: object) -> tuple[str, ...]:
    """Return the names of a record's fields, in order."""
    return (
        tuple(field.name for field in fields(kind)) if isinstance(kind, type) and is_dataclass(kind) else ()
    )
