"""What the sentences of the papers state, read off the words alone and never off a condition.

`holds` is handed the values of one tool's facts by name ("unknown" and "not_applicable" included).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Values = Mapping[str, str]


@dataclass(frozen=True)
class Meaning:
    """A sentence with these words is true exactly of tools for which `holds` says so."""

    words: str
    holds: Callable[[Values], bool]


def _is(fact: str, *values: str) -> Callable[[Values], bool]:
    return lambda found: found.get(fact, "unknown") in values


def _all(*parts: Callable[[Values], bool]) -> Callable[[Values], bool]:
    return lambda found: all(part(found) for part in parts)


def _any(*parts: Callable[[Values], bool]) -> Callable[[Values], bool]:
    return lambda found: any(part(found) for part in parts)


def always(_: Values) -> bool:
    """Hold for every tool: a promise or a question of the therapist, not a statement about the tool."""
    return True


KEEPS_SOUND = _is("audio_kept", "some", "indefinite")
QUIET = _is("capture", "dictated", "typed", "none")
SHARES = _is("sells_data", "yes", "partly")
TRAINS = _any(_is("trains_on_client_data", "opt_out", "yes"), _is("supplier_training_off", "no", "partly"))
OPEN = "unknown"

SENTENCES = (
    Meaning("Maker makes it", always),
    Meaning("that this is what it does", _is("tool_does", "known")),
    Meaning("I do not know yet just what it does", _is("tool_does", OPEN, "not_applicable")),
    Meaning("It helps with your bill", _is("billing", "yes")),
    # how words get in
    Meaning(" It records our session.", _is("capture", "records")),
    Meaning("Tool records our session.", _is("capture", "records")),
    Meaning("I use Tool.", always),
    Meaning("listens to our session and writes down", _is("capture", "live_transcript")),
    Meaning("called a live transcript", _is("capture", "live_transcript")),
    Meaning("I ask for your OK before I turn it on", _is("capture", "records", "live_transcript")),
    Meaning("It does not hear our session", QUIET),
    Meaning("I dictate a short summary", _is("capture", "dictated")),
    Meaning("It reads what I type", _is("capture", "typed")),
    Meaning("It reads what you or I type", _all(_is("capture", "typed"), _is("client_facing", "yes"))),
    Meaning("I do not know yet if it records our session", _is("capture", OPEN)),
    Meaning("I am finding out", _any(_is("capture", OPEN), _is("tool_does", OPEN, "not_applicable"))),
    Meaning("It gets data about you", _is("client_data", "yes")),
    Meaning("It may get data about you", _is("client_data", OPEN)),
    Meaning("I put nothing about you into it", _is("client_data", "no")),
    Meaning("that I can limit which data it gets", _is("can_limit_data", "yes")),
    Meaning("that I can limit some of the data it gets", _is("can_limit_data", "partly")),
    Meaning("that I cannot limit which data it gets", _is("can_limit_data", "no")),
    Meaning("know yet if I can limit which data it gets", _is("can_limit_data", OPEN)),
    Meaning("that I can keep parts of a session out", _is("can_exclude", "yes")),
    Meaning("that I can keep some parts of a session out", _is("can_exclude", "partly")),
    Meaning("that I cannot keep parts of a session out", _is("can_exclude", "no")),
    Meaning("know yet if I can keep parts of a session out", _is("can_exclude", OPEN)),
    Meaning(
        "that I can limit what it gets and keep parts",
        _all(_is("can_limit_data", "yes"), _is("can_exclude", "yes")),
    ),
    Meaning(
        "know yet if I can limit its data or leave",
        _all(_is("can_limit_data", OPEN), _is("can_exclude", OPEN)),
    ),
    # what is kept
    Meaning(
        "that it does not keep the recording", _all(_is("capture", "records"), _is("audio_kept", "zero"))
    ),
    Meaning(
        "that it does not keep the sound of my voice",
        _all(_is("capture", "dictated"), _is("audio_kept", "zero")),
    ),
    Meaning(
        "that it does not keep the sound.", _all(_is("capture", "live_transcript"), _is("audio_kept", "zero"))
    ),
    Meaning("that it keeps no sound", _all(_is("capture", "live_transcript"), _is("audio_kept", "zero"))),
    Meaning("that it does not keep recordings", _all(_is("capture", OPEN), _is("audio_kept", "zero"))),
    Meaning("that it keeps the recording", _all(_is("capture", "records"), KEEPS_SOUND)),
    Meaning("that it keeps a recording for", _all(_is("capture", "live_transcript"), KEEPS_SOUND)),
    Meaning("that it keeps a recording with", _all(_is("capture", "live_transcript"), KEEPS_SOUND)),
    Meaning("that it keeps a recording and", _all(_is("capture", "live_transcript"), KEEPS_SOUND)),
    Meaning("that it keeps a recording of my voice", _all(_is("capture", "dictated"), KEEPS_SOUND)),
    Meaning("that it keeps recordings", _all(_is("capture", OPEN), KEEPS_SOUND)),
    Meaning(
        "know yet how long it keeps the recording.",
        _all(_is("capture", "records"), _is("audio_kept", OPEN, "not_applicable")),
    ),
    Meaning(
        "know yet how long it keeps the recording or the text",
        _all(
            _is("capture", "records"), _is("audio_kept", OPEN, "not_applicable"), _is("transcript_kept", OPEN)
        ),
    ),
    Meaning(
        "know yet if it keeps the sound.", _all(_is("capture", "live_transcript"), _is("audio_kept", OPEN))
    ),
    Meaning(
        "know yet if it keeps the sound or the text",
        _all(_is("capture", "live_transcript"), _is("audio_kept", OPEN), _is("transcript_kept", OPEN)),
    ),
    Meaning(
        "know yet how long it keeps the sound of my voice",
        _all(_is("capture", "dictated"), _is("audio_kept", OPEN)),
    ),
    Meaning("know yet if it keeps recordings", _all(_is("capture", OPEN), _is("audio_kept", OPEN))),
    Meaning("then deletes it by itself", _is("audio_deleted", "yes")),
    Meaning("that it deletes each recording by itself", _is("audio_deleted", "yes")),
    Meaning("that it deletes only some recordings by itself", _is("audio_deleted", "partly")),
    Meaning("that it does not delete recordings by itself", _is("audio_deleted", "no")),
    Meaning("know yet if it deletes recordings by itself", _is("audio_deleted", OPEN)),
    Meaning("that it does not keep the written text", _is("transcript_kept", "zero")),
    Meaning("that it keeps the written text for", _is("transcript_kept", "some")),
    Meaning("that it keeps the written text with no end date", _is("transcript_kept", "indefinite")),
    Meaning("know yet how long it keeps the written text", _is("transcript_kept", OPEN, "not_applicable")),
    Meaning("that it keeps the text", _is("transcript_kept", "some", "indefinite")),
    Meaning(" and the text ", _is("transcript_kept", "some", "indefinite")),
    Meaning("know yet how long it keeps the text", _is("transcript_kept", OPEN)),
    Meaning("this is how long it keeps drafts, logs and copies", _is("outputs_kept", "known")),
    Meaning("know yet how long it keeps drafts, logs and backup copies", _is("outputs_kept", OPEN)),
    Meaning(
        "know yet how long, or where, it keeps drafts, logs and copies",
        _all(_is("outputs_kept", OPEN), _is("storage_place", OPEN)),
    ),
    Meaning("must stay there", _is("storage_place", "us_barred")),
    Meaning("kept in the United States for now", _is("storage_place", "us_only")),
    Meaning("kept in the United States and in other countries", _is("storage_place", "us_and_other")),
    Meaning("know yet in which country your data is kept", _is("storage_place", OPEN)),
    # who sees it
    Meaning("that no one at the company can read or hear your data", _is("company_people_see", "never")),
    Meaning("that its staff may look only in rare, logged cases", _is("company_people_see", "break_glass")),
    Meaning(
        "that its staff read or hear your data as part of their work", _is("company_people_see", "routine")
    ),
    Meaning("know yet who at the company can read or hear your data", _is("company_people_see", OPEN)),
    Meaning("that it must guard your data under a signed HIPAA contract", _is("baa", "yes")),
    Meaning("that a HIPAA contract is only partly in place", _is("baa", "partly")),
    Meaning("that it has no signed HIPAA contract with me", _is("baa", "no")),
    Meaning("know yet if a HIPAA contract is signed", _is("baa", OPEN)),
    Meaning("that I get a list of the companies it shares data with", _is("subcontractor_list", "yes")),
    Meaning("that I get only part of the list", _is("subcontractor_list", "partly")),
    Meaning("that I get no list of the companies it may share data with", _is("subcontractor_list", "no")),
    Meaning("know yet which companies it shares data with", _is("subcontractor_list", OPEN)),
    Meaning("that it does not sell your data or use it for ads", _is("sells_data", "no")),
    Meaning("that it shares or sells some of your data", _is("sells_data", "partly")),
    Meaning("that it shares or sells your data", _is("sells_data", "yes")),
    Meaning("know yet if it sells or shares your data", _is("sells_data", OPEN)),
    Meaning(
        "know yet with whom it shares or sells your data",
        _all(_is("subcontractor_list", OPEN), _is("sells_data", OPEN)),
    ),
    # learning
    Meaning("that it never trains AI on your data", _is("trains_on_client_data", "never")),
    Meaning(
        "neither it nor the AI makers behind it train on your data",
        _all(_is("trains_on_client_data", "never"), _is("supplier_training_off", "yes")),
    ),
    Meaning("that it trains AI on your data only if I allow it", _is("trains_on_client_data", "opt_in")),
    Meaning("I will not allow it unless you say yes", always),
    Meaning("that it trains AI on your data unless I turn that off", _is("trains_on_client_data", "opt_out")),
    Meaning("Ask me if that is done", always),
    Meaning("that it trains AI on your data.", _is("trains_on_client_data", "yes")),
    Meaning("know yet if it trains AI on", _is("trains_on_client_data", OPEN)),
    Meaning("that the AI makers behind it may not train", _is("supplier_training_off", "yes")),
    Meaning("that some AI makers behind it may train", _is("supplier_training_off", "partly")),
    Meaning("that the AI makers behind it may train", _is("supplier_training_off", "no")),
    Meaning("know yet if AI makers behind it train", _is("supplier_training_off", OPEN)),
    Meaning(
        "know yet if it or its AI makers train",
        _all(_is("trains_on_client_data", OPEN), _is("supplier_training_off", OPEN)),
    ),
    Meaning("know yet if others train AI", _is("supplier_training_off", OPEN)),
    Meaning("It may share your data and train AI on it", _all(SHARES, TRAINS)),
    Meaning("It may train AI on your data.", TRAINS),
    Meaning("It may train AI on your data, or share it", _all(TRAINS, _is("sells_data", OPEN))),
    Meaning("It may share your data.", SHARES),
    Meaning("know yet if it shares your data.", _is("sells_data", OPEN)),
    Meaning(
        "know yet if it shares your data or trains AI",
        _all(_is("sells_data", OPEN), _is("trains_on_client_data", OPEN)),
    ),
    Meaning(
        "know yet if it shares your data or if others train",
        _all(_is("sells_data", OPEN), _is("supplier_training_off", OPEN)),
    ),
    # checking, messages, choices
    Meaning("that nothing goes into your record until I approve it", _is("approve_first", "yes")),
    Meaning("that some of its text goes into your record before", _is("approve_first", "partly")),
    Meaning("that its text can go into your record before", _is("approve_first", "no")),
    Meaning("know yet if its text waits until I approve it", _is("approve_first", OPEN)),
    Meaning("that it sends you nothing unless I approve it first", _is("sends_messages", "never")),
    Meaning("send you messages about visits and bills on its own", _is("sends_messages", "admin_only")),
    Meaning("send you messages about your care that I have not read", _is("sends_messages", "clinical_too")),
    Meaning("know yet if it can write to you on its own", _is("sends_messages", OPEN)),
    Meaning("that it tells you it is AI, not a person", _is("labels_ai", "yes")),
    Meaning("that it does not always tell you it is AI", _is("labels_ai", "partly")),
    Meaning("that it does not tell you it is AI", _is("labels_ai", "no")),
    Meaning("know yet if it tells you it is AI", _is("labels_ai", OPEN)),
    Meaning("You can say no at any time", _is("can_withdraw", "yes", "partly", OPEN)),
    Meaning("that I can turn it off for just you.", _is("can_withdraw", "yes")),
    Meaning(
        "that I can turn it off for just you and work without AI",
        _all(_is("can_withdraw", "yes"), _is("human_path", "yes")),
    ),
    Meaning("that I can turn off only part of it for just you", _is("can_withdraw", "partly")),
    Meaning("that it cannot be turned off for one client", _is("can_withdraw", "no")),
    Meaning("If you say no, we will look for another way", _is("can_withdraw", "no")),
    Meaning("know yet if I can turn it off for just you.", _is("can_withdraw", OPEN)),
    Meaning(
        "know yet if I can turn it off for just you, or work without it",
        _all(_is("can_withdraw", OPEN), _is("human_path", OPEN)),
    ),
    Meaning("that I can do this work for you without AI", _is("human_path", "yes")),
    Meaning("that I can do part of this work for you without AI", _is("human_path", "partly")),
    Meaning("that I cannot do this work without AI", _is("human_path", "no")),
    Meaning("know yet if I can do this work without AI", _is("human_path", OPEN)),
    Meaning("You can say no, or stop at any time", _is("can_withdraw", "yes", "partly", OPEN)),
    Meaning("You can always say no", _is("can_withdraw", "yes", "partly", OPEN)),
    Meaning("You can ask me about it at any time", always),
    Meaning("Your care stays the same", always),
    Meaning("that it does not read feelings or states of mind", _is("reads_emotions", "no")),
    Meaning("that it reads feelings or states of mind in part", _is("reads_emotions", "partly")),
    Meaning("that it tries to read feelings or states of mind", _is("reads_emotions", "yes")),
    Meaning("know yet if it reads feelings or states of mind", _is("reads_emotions", OPEN)),
    Meaning("that it makes no voiceprint", _is("voiceprint", "no")),
    Meaning("that it makes a voiceprint", _is("voiceprint", "yes", "partly")),
    Meaning("It can tell a person by it, as by a fingerprint", _is("voiceprint", "yes", "partly")),
    Meaning("That needs a release of its own, signed first", _is("voiceprint", "yes", "partly")),
    Meaning("know yet if it makes a voiceprint", _is("voiceprint", OPEN)),
    Meaning("We will look for another way", _is("human_path", "no")),
    Meaning("that Tool may train AI on your data", _is("trains_on_client_data", "opt_out", "yes")),
    Meaning("that Tool may share or sell some of your data", SHARES),
    Meaning("know yet if Tool trains AI on your data", _is("trains_on_client_data", OPEN)),
    Meaning("know yet if Tool sells your data", _is("sells_data", OPEN)),
    Meaning(
        "know yet if Tool trains AI on your data, or sells it",
        _all(_is("trains_on_client_data", OPEN), _is("sells_data", OPEN)),
    ),
    Meaning(
        "that AI makers behind Tool may train on your data", _is("supplier_training_off", "no", "partly")
    ),
    Meaning("know yet if AI makers behind Tool train on your data", _is("supplier_training_off", OPEN)),
    Meaning("You can say no to it", always),
    Meaning("May I tell you about an AI tool?", always),
    Meaning("an AI tool for my notes?", _is("scribe", "yes")),
    Meaning("I check its work", always),
    Meaning("Is that OK with you?", always),
    Meaning(KNOWN_TEXT := "Words of the therapist.", always),
)
"""Every sentence that a step or a row of the papers may print."""
