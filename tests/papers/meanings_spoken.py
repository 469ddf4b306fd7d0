"""What the sentences of scripts, notices and policies state, read off the words alone."""

from tests.papers.meanings import KEEPS_SOUND, OPEN, SHARES, TRAINS, Meaning, Values, _all, _any, _is, always

SOUND = _all(_is("capture", "records", "live_transcript", "dictated", OPEN), KEEPS_SOUND)
KEEPS = _any(SOUND, _is("transcript_kept", "some", "indefinite"))
OPEN_KEPT = _any(_is("audio_kept", OPEN), _is("transcript_kept", OPEN))
QUIET = _is("capture", "dictated", "typed", "none")


def never(_: Values) -> bool:
    """Hold for no tool: such words may not be said."""
    return False


SPOKEN = (
    # how words get in
    Meaning("Tool records our talk.", _is("capture", "records")),
    Meaning("Tool hears our talk and writes it down", _is("capture", "live_transcript")),
    Meaning("Tool does not hear our talk", QUIET),
    Meaning("I say a short report to it later", _is("capture", "dictated")),
    Meaning("I do not know yet if it records our talk", _is("capture", OPEN)),
    Meaning(" It records sessions.", _is("capture", "records")),
    Meaning("It listens to sessions and writes down", _is("capture", "live_transcript")),
    Meaning("It does not hear sessions", QUIET),
    Meaning("It gets what I dictate afterward", _is("capture", "dictated")),
    Meaning("It reads what is typed", _is("capture", "typed")),
    Meaning("I do not know yet if it records sessions", _is("capture", OPEN)),
    Meaning("It gets client data", _is("client_data", "yes")),
    Meaning("It may get client data", _is("client_data", OPEN)),
    Meaning("Nothing about clients goes into it", _is("client_data", "no")),
    Meaning("You may meet Tool yourself", _is("client_facing", "yes")),
    Meaning("It is AI, not a person, and not a therapist", _is("client_facing", "yes")),
    Meaning("It is not for emergencies", _is("client_facing", "yes")),
    Meaning("I do not know yet if you will meet it yourself", _is("client_facing", OPEN)),
    Meaning("I will ask for your yes on a page", _is("capture", "records", "live_transcript", OPEN)),
    Meaning("If it hears our sessions, I will ask for your yes", _is("capture", OPEN)),
    # what is kept, shared and learned
    Meaning("It may keep what it gets", KEEPS),
    Meaning("I can tell you for how long", KEEPS),
    Meaning("with no end date", _any(_is("audio_kept", "indefinite"), _is("transcript_kept", "indefinite"))),
    Meaning("I do not know yet if it keeps what it gets, or how long", OPEN_KEPT),
    Meaning("What it heard before now, it may keep", KEEPS),
    Meaning("I do not know yet if it keeps what it heard before now", _any(_is("capture", OPEN), OPEN_KEPT)),
    Meaning("You can ask me about that on another day", always),
    Meaning("It may share things about you", SHARES),
    Meaning("I do not know yet if it shares things about you", _is("sells_data", OPEN)),
    Meaning("It may use things about you to train AI", TRAINS),
    Meaning("I do not know yet if it sells or shares your data", _is("sells_data", OPEN)),
    # contracts and training, in the policy
    Meaning("that a BAA is signed", _is("baa", "yes")),
    Meaning("that a BAA is only partly in place", _is("baa", "partly")),
    Meaning("that no BAA is signed", _is("baa", "no")),
    Meaning("know yet if a BAA is signed", _is("baa", OPEN)),
    Meaning("By my rule above, no client data may go into it", _is("baa", "no", "partly")),
    Meaning("Until I know, no client data goes into it", _is("baa", OPEN)),
    Meaning("that it never trains AI on client data", _is("trains_on_client_data", "never")),
    Meaning("that it trains AI on client data only if I allow it", _is("trains_on_client_data", "opt_in")),
    Meaning("I do not allow it", _is("trains_on_client_data", "opt_in")),
    Meaning(
        "that it trains AI on client data unless I turn that off", _is("trains_on_client_data", "opt_out")
    ),
    Meaning("I check that it is off", _is("trains_on_client_data", "opt_out")),
    Meaning("that it trains AI on client data.", _is("trains_on_client_data", "yes")),
    Meaning("know yet if it trains AI on client data", _is("trains_on_client_data", OPEN)),
    # choices
    Meaning("you can tell me to turn it off", _is("can_withdraw", "yes", "partly", OPEN)),
    Meaning("If you say no, we will find another way", _is("can_withdraw", "no")),
    Meaning("If it is on, I am turning it off now", _is("capture", "records", "live_transcript", OPEN)),
    # promises, questions and general truths
    *(
        Meaning(words, always)
        for words in (
            "I would like to tell you about an AI tool",
            "There is no rush",
            "Stop me and ask at any time",
            "Is now a good time?",
            "AI is a computer program",
            "It can write and sort",
            "It can be wrong",
            "Your therapy comes from me, not from AI",
            "I choose goals and plans with you",
            "I make any diagnosis",
            "I decide what to do in a crisis",
            "It can get facts wrong",
            "It can get things wrong",
            "Private data can leak",
            "A court can ask for what is kept",
            "You can say yes, no, or not today",
            "You can say yes to some parts only",
            "You can change your mind at any time",
            "Your no will not change the care I give you",
            "I would like to hear it from each person here",
            "May I take two minutes to tell you about an AI tool?",
            "May I tell you about AI?",
            "I want to tell you about a computer helper",
            "Is that OK?",
            "It is not a person",
            "You can say yes or no",
            "No one will be mad at you",
            "Is it OK with you?",
            "May I tell you about an AI tool?",
            "You may feel that you have to say yes to all I ask",
            "To AI, you may say no",
            "I will not hold a no to AI against you",
            "I will not report it as a no to therapy",
            "Would you like time to think?",
            "Or is it OK with you now?",
            "You are here, and that is what counts now",
            "I will not use Tool today",
            "You do not have to decide anything about AI today",
        )
    ),
    Meaning("compliant", never),
)
"""Every sentence of these papers that stands in a row or is said aloud."""
