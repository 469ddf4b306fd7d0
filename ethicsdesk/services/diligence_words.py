"""Words for agreements and exhibits, as papers print them."""

from collections.abc import Mapping

from ethicsdesk.domain.agreements import Agreement, AgreementKind, ClauseState, Renewal
from ethicsdesk.domain.evidence import Speaker
from ethicsdesk.domain.words import day_words

AGREEMENT: Mapping[AgreementKind, str] = {
    AgreementKind.BAA: "BAA",
    AgreementKind.DPA: "Data-processing terms",
    AgreementKind.CONTRACT: "Contract",
    AgreementKind.CERTIFICATE: "Certificate",
}

CLAUSE: Mapping[ClauseState, str] = {
    ClauseState.YES: "yes",
    ClauseState.PARTLY: "partly",
    ClauseState.NO: "NO",
}

SPEAKER: Mapping[Speaker, str] = {
    Speaker.MAKER: "The company says",
    Speaker.INDEPENDENT: "An independent source says",
    Speaker.COMPETITOR: "A competitor says",
    Speaker.LOOK_ALIKE: "A look-alike page says",
}


def holds(one: Agreement) -> str:
    """Return since when and until when an agreement holds, and what happens at its end."""
    if one.ended_on is not None:
        return f"ended on {day_words(one.ended_on)}"
    since = f"from {day_words(one.starts_on)} " if one.starts_on else ""
    if one.ends_on is None:
        return f"{since}with no end date".strip()
    after = ", then goes on by itself" if one.renewal is Renewal.AUTOMATIC else ""
    return f"{since}until {day_words(one.ends_on)}{after}".strip()
