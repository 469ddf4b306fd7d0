"""Realistic layouts, invented practice and tools, as tests of papers use them."""

from dataclasses import replace

from ethicsdesk.domain.layout import (
    Bullets,
    Callout,
    Grid,
    Heading,
    Keep,
    Letterhead,
    PageBreak,
    PageSize,
    Pairs,
    PaperLayout,
    Paragraph,
    TickBox,
    Tone,
    WriteLine,
)

LETTERHEAD = Letterhead(
    practice="Juniper Street Counseling",
    clinician="Dana Whitfield, LCSW · License 00000",
    contact=("14 Juniper Street, Suite 3", "Exampleton, CO 00000", "(555) 010-0142"),
)

MEMO = PaperLayout(
    title="Decision: NoteWren session notes",
    subtitle="Decided November 25, 2026 · review due May 25, 2027",
    letterhead=LETTERHEAD,
    footer="D-2026-007 · version 1 · November 25, 2026 · rule data of November 1, 2026",
    subject="Decision memo about one AI tool",
    blocks=(
        Callout(
            tone=Tone.CAUTION,
            title="Use under conditions, only with the three limits below",
            text="Two answers rest on what the company says. They are checked again at the review.",
        ),
        Heading(text="What was decided"),
        Pairs(
            summary="The decision in short",
            rows=(
                ("Tool", "NoteWren Scribe, plan “Solo”, by NoteWren Inc."),
                (
                    "What it does",
                    "Listens to the session and drafts a progress note. I read and correct every draft.",
                ),
                ("Capture", "Live transcript; sound is not kept"),
                ("Decision", "**Conditional**, standard assessment, 61 of 61 questions answered"),
                ("Next review", "May 25, 2027, or sooner if the terms change"),
            ),
        ),
        Heading(text="Deal-breakers"),
        Callout(
            tone=Tone.STOP,
            title="No signed agreement for the group-therapy add-on",
            text="Without a business associate agreement no client information may reach it (45 CFR "
            "164.504(e)).",
        ),
        Heading(text="Limits"),
        Bullets(
            numbered=True,
            items=(
                "Adults only; no sessions with minors until parental consent forms are ready.",
                "Never in couples or family sessions.",
                "Off as soon as a client asks, without a reason.",
            ),
        ),
        Heading(text="Scores by principle"),
        Grid(
            summary="Score of the tool for each of the four principles",
            header=("Principle", "Score", "What weighed most"),
            shares=(1.2, 0.6, 3.2),
            rows=(
                ("Beneficence", "78", "Saves about an hour a day of paperwork"),
                ("Non-maleficence", "64", "Error rate is *not published*; sample check each month"),
                ("Autonomy", "81", "Clients can stop it at any time"),
                ("Justice", "55", "No figures for accents and dialects"),
            ),
        ),
        Paragraph(
            small=True,
            text="This memo records a decision and its reasons. It is not legal advice and does not "
            "certify anything.",
        ),
    ),
)

_HANDOUT_BLOCKS = (
    Paragraph(
        lead=True,
        text="Some of my office work is done with AI. This sheet tells you what each tool does, and "
        "what you can "
        "say no to.",
    ),
    Heading(text="What is AI?"),
    Paragraph(
        text="AI is a computer program that has learned from many examples. It can write text or "
        "turn speech into "
        "words. It can also be wrong, so **I check everything it writes**."
    ),
    Heading(text="The tools I use"),
    Grid(
        summary="Each AI tool, what it does, what it never does, and your choice",
        header=("Tool", "What it does", "What it never does", "Your choice"),
        shares=(1.0, 1.7, 1.6, 1.3),
        rows=(
            (
                "NoteWren",
                "Listens during the session and writes a first draft of my note.",
                "It does not keep the sound. It does not decide about your care.",
                "You can say no, or stop it at any time.",
            ),
            (
                "DeskPilot",
                "Sends reminders and sorts the calendar.",
                "It never sees what we talk about.",
                "Ask me for phone reminders instead.",
            ),
            (
                "ClaimLight",
                "Checks bills for mistakes before I send them.",
                "It does not see my notes.",
                "Ask me to bill by hand. There is no extra cost.",
            ),
        ),
    ),
    Heading(text="What stays human"),
    Bullets(
        items=(
            "Our talks, and every choice about your care.",
            "What I think is going on, and the plan we make.",
            "Anything about your safety.",
            "The last word on every note: I read it, fix it and sign it.",
        )
    ),
    Callout(
        tone=Tone.STOP,
        title="AI does not watch over you. In an emergency, reach a person.",
        items=(
            "Call or text **988** at any hour.",
            "Call **911** if someone may get hurt.",
            "Or go to the nearest emergency room.",
        ),
    ),
    Heading(text="Where your words go"),
    Paragraph(
        text="NoteWren says that sound is turned into text at once and is not stored. Our contract "
        "with NoteWren says "
        "that your words are never used to train AI. The text is deleted after 30 days."
    ),
    Paragraph(
        text="I do not know yet how long DeskPilot keeps old reminders. I have asked and will tell you."
    ),
    Heading(text="Your rights"),
    Bullets(
        items=(
            "You may say no to any tool. Your care and the price stay the same.",
            "You may change your mind at any time, even in the middle of a session.",
            "You may see your record and ask me to fix mistakes.",
            "You may ask me to write notes by hand.",
        )
    ),
    Callout(
        tone=Tone.GOOD,
        title="Questions are welcome",
        text="Ask me at any time: before, during or after a session. You can also call (555) 010-0142.",
    ),
    Keep(
        blocks=(
            Heading(text="If you are not happy", level=2),
            Paragraph(text="Please tell me first. You may also write to the state licensing board."),
        )
    ),
    Paragraph(small=True, text="Last updated November 25, 2026. What changed: first version."),
)

HANDOUT = PaperLayout(
    title="How I use AI in my practice",
    subtitle="For clients and families",
    letterhead=LETTERHEAD,
    footer="H-2026-003 · version 1 · November 25, 2026",
    subject="AI disclosure handout",
    blocks=_HANDOUT_BLOCKS,
)

SCRIPT = PaperLayout(
    title="What I say: the two-minute talk",
    subtitle="To read aloud before the first session with NoteWren",
    letterhead=Letterhead(practice="Juniper Street Counseling"),
    footer="S-2026-002 · version 1 · November 25, 2026",
    draft=True,
    blocks=(
        Callout(
            tone=Tone.INFO, title="About two minutes aloud", text="Pause after each part. Let the client ask."
        ),
        Heading(text="1. Open"),
        Paragraph(
            text="“Before we start, may I take two minutes to tell you about a tool I use for my notes?”"
        ),
        Heading(text="2. Explain"),
        Paragraph(
            text="“It is called NoteWren. It listens while we talk and writes a first draft of my "
            "note. I read every "
            "word and fix it. It does not keep the sound. *It can make mistakes, and I look for them.*”"
        ),
        Heading(text="3. Give a choice"),
        Paragraph(text="“You can say yes, no, or not today. Nothing about your care changes. You can say:"),
        Bullets(items=("“Stop it now.”", "“Not for this part.”", "“Never.”")),
        Heading(text="4. Check"),
        Paragraph(text="“In your own words: what will the AI do, and what can you ask me to do?”"),
        Heading(text="For the chart", level=2),
        Pairs(
            summary="What to write in the chart",
            rows=(
                ("Script", "S-2026-002, version 1"),
                ("Who was there", "____________________ (write by hand)"),
                ("Answer", "yes · no · not today"),
            ),
        ),
        Callout(
            tone=Tone.CAUTION,
            title="Do not start the tool when in doubt",
            text="If the client misses the point twice, leave it off for this session.",
        ),
    ),
)

CONSENT = PaperLayout(
    title="Permission to use an AI note helper",
    subtitle="For sessions with adults · NoteWren by NoteWren Inc.",
    letterhead=LETTERHEAD,
    footer="C-2026-004 · version 2 · November 25, 2026",
    subject="Consent form",
    blocks=(
        Paragraph(
            lead=True,
            text="Please read this page, or ask me to read it to you. Take the time you need. You "
            "may say no.",
        ),
        Heading(text="What I ask you to allow"),
        Paragraph(
            text="NoteWren listens while we talk. It turns speech into text and drafts a note. I "
            "check the note "
            "and sign it. No sound is kept."
        ),
        Heading(text="Good to know"),
        Bullets(
            items=(
                "The draft can be wrong. I read and fix every line.",
                "NoteWren keeps the text for 30 days, then deletes it.",
                "A court could ask for what is kept.",
                "You may stop at any time. Just say so. Your care and the price stay the same.",
            )
        ),
        Heading(text="Your choice"),
        Paragraph(text="Tick one box for each line that you agree to:"),
        TickBox(text="NoteWren may listen and draft notes of **my own sessions**."),
        TickBox(
            text="NoteWren may be used in **video sessions**. I will make sure that nobody else can hear us."
        ),
        TickBox(text="I say **no**. Please write my notes by hand."),
        Callout(
            tone=Tone.INFO,
            title="You can change your mind",
            text="Tell me, call me, or hand me the form “I take back my permission”. I will stop at once.",
        ),
        Keep(
            blocks=(
                Heading(text="Signatures"),
                WriteLine(label="Name of client, printed", share=0.6),
                WriteLine(label="Client code", share=0.4),
                WriteLine(label="Signature of client", share=0.65),
                WriteLine(label="Date", share=0.35),
                WriteLine(label="Signature of clinician", share=0.65),
                WriteLine(label="Date", share=0.35),
            )
        ),
        Paragraph(small=True, text="You get a copy of this page. This permission ends on November 24, 2027."),
    ),
)

SPANISH = PaperLayout(
    title="Cómo uso la inteligencia artificial",
    subtitle="Para clientes y sus familias",
    language="es-US",
    draft=True,
    letterhead=LETTERHEAD,
    footer="H-2026-003-es · versión 1",
    blocks=(
        Paragraph(
            text="¿Qué es la IA? Es un programa que aprende de muchos ejemplos: **señala, resume, y "
            "se equivoca**."
        ),
        Callout(tone=Tone.STOP, title="En una emergencia, llame al 988 u oprima 2 para español"),
        TickBox(text="Estoy de acuerdo."),
        WriteLine(label="Firma"),
    ),
)

EVERYTHING = PaperLayout(
    title="Every block",
    blocks=(
        Heading(text="First", level=1),
        Heading(text="Second", level=2),
        Heading(text="Third", level=3),
        Paragraph(text="Body."),
        Paragraph(text="Fine print.", small=True),
        Paragraph(text="Lead.", lead=True),
        Bullets(items=("Dot one", "Dot two")),
        Bullets(items=("Number one", "Number two"), numbered=True),
        *(Callout(tone=tone, title=f"Callout {tone.value}", text="Text.", items=("Item",)) for tone in Tone),
        Pairs(summary="Pairs", rows=(("Label", "Value"),)),
        Grid(summary="Grid", header=("A", "B"), shares=(1, 2), rows=(("a", "b"), ("c", ""))),
        WriteLine(label="Name"),
        TickBox(text="Yes"),
        Keep(blocks=(Paragraph(text="Kept."),)),
        PageBreak(),
        Paragraph(text="After the break."),
    ),
)

PAPERS = {
    "memo": MEMO,
    "handout": HANDOUT,
    "script": SCRIPT,
    "consent": CONSENT,
    "spanish": SPANISH,
    "everything": EVERYTHING,
}


def variants(layout: PaperLayout) -> tuple[PaperLayout, ...]:
    """Return *layout* on both paper sizes, in normal and in large print."""
    return tuple(
        replace(layout, size=size, large_print=large) for size in PageSize for large in (False, True)
    )
