"""Tab 1: the practice: who, where, for whom, under which rules, and who answers for them."""

from ethicsdesk.domain.layout import Block, Chapter, Heading, Pairs, Paragraph, literal
from ethicsdesk.domain.records import Practice, RetentionClock, YesNo
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.words import YES_NO, day_words
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import count_of

_NOT_STATED = "not stated"
_NOT_ASKED = "not asked yet"
_UNSURE = "Not sure: taken as yes until it is known"


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the practice profile with every gate, asked or not."""
    practice = scene.practice
    if practice is None:
        text = "The practice is not described yet. Nobody was asked about states, clients or HIPAA."
        return _tab(Paragraph(text=text))
    return _tab(
        _profile(practice),
        Heading(text="Rules and clients", level=2),
        _gates(practice),
        Paragraph(text="These answers decide which rules and questions concern the practice.", small=True),
        Heading(text="Who answers for privacy and security", level=2),
        _officials(practice),
        *_keeping(scene),
    )


def _tab(*blocks: Block) -> tuple[Chapter, ...]:
    return (Chapter(title="Practice", link="practice", blocks=blocks),)


def _profile(practice: Practice) -> Pairs:
    rows = (
        ("Practice", literal(practice.name) or _NOT_STATED),
        ("Clinician", literal(practice.clinician) or _NOT_STATED),
        ("License", literal(practice.licence) or _NOT_STATED),
        ("Works from", STATES.get(practice.home_state, _NOT_STATED)),
        ("Clients in", ", ".join(STATES.get(s, s) for s in practice.client_states) or _NOT_STATED),
        ("Address", literal(" ".join(practice.address.split())) or _NOT_STATED),
        ("How clients reach help in a crisis", literal(practice.crisis_plan.strip()) or _NOT_STATED),
    )
    return Pairs(rows=rows, summary="The practice profile")


def _gates(practice: Practice) -> Pairs:
    asked = (
        ("HIPAA covered entity (45 CFR 160.103)", practice.covered_entity),
        ("Medicare, Medicaid or other federal health money", practice.federal_funds),
        ("Clients under 18", practice.minors),
        ("Couples, families or groups", practice.groups),
        ("Substance use records under 42 CFR Part 2", practice.part2),
    )
    rows = tuple((label, _gate(value)) for label, value in asked)
    return Pairs(rows=rows, summary="What decides which rules concern the practice")


def _gate(value: YesNo | None) -> str:
    if value is None:
        return _NOT_ASKED
    return _UNSURE if value is YesNo.UNSURE else YES_NO[value]


def _officials(practice: Practice) -> Pairs:
    who = f"{literal(practice.clinician)}, the clinician" if practice.clinician else "the clinician"
    rows = (
        ("Privacy official (45 CFR 164.530(a)(1)(i))", who),
        ("Security official (45 CFR 164.308(a)(2))", who),
        ("For whom these rules are law", _whose_law(practice.covered_entity)),
    )
    return Pairs(rows=rows, summary="Who answers for privacy and security")


def _whose_law(covered: YesNo | None) -> str:
    if covered is YesNo.NO:
        return "HIPAA covered entities. This practice says it is none; here they are good practice."
    if covered is YesNo.YES:
        return "HIPAA covered entities, such as this practice"
    return "HIPAA covered entities. Whether this practice is one is not known; it is taken as one."


def _keeping(scene: Scene) -> tuple[Block, ...]:
    clocks = scene.vault.list(RetentionClock)
    client = (
        f"{count_of(clocks[-1].years, 'year')}, by the rule the therapist read on "
        f"{day_words(clocks[-1].entered_on)}: {literal(clocks[-1].rule)}"
        if clocks
        else "the rule of the state was not entered yet"
    )
    rows = (
        ("HIPAA papers", "6 years from the day they were last in effect (45 CFR 164.316(b)(2)(i))"),
        ("Client records", client),
    )
    return (
        Heading(text="How long records are kept", level=2),
        Pairs(rows=rows, summary="How long records are kept"),
    )
