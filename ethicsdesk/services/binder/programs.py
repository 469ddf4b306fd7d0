"""Tab 17: federal rules that bind only some practices; each is told, or why it does not concern this one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ethicsdesk.domain.bias_counts import CaseReview, PairedProbe
from ethicsdesk.domain.layout import Block, Bullets, Chapter, Heading, Pairs, Paragraph, literal
from ethicsdesk.domain.records import Practice, Tool, Use, YesNo
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder.known import Known
from ethicsdesk.services.binder.scene import Scene, ToolFile
from ethicsdesk.services.binder.wording import cited

PART2, SECTION_1557, SECTION_504, FTC = "cfr-42-2", "cfr-45-92", "cfr-45-84", "cfr-16-318"


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A federal rule: whom it binds, what it asks in plain words, and what this vault has about it."""

    title: str
    source: str
    gate: Callable[[Practice], YesNo | None]
    asked: str  # the gate, as it stands in a sentence
    no: str  # why it does not concern the practice
    asks: tuple[str, ...]
    stands: Callable[[Scene], Iterable[tuple[str, str]]]


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the federal programs, whole where they apply and in one line where they do not."""
    practice = scene.practice or Practice(name="")
    blocks: list[Block] = [
        Paragraph(text="These rules bind only some practices. The answers of the practice decide which.")
    ]
    for program in _PROGRAMS:
        blocks.append(Heading(text=program.title, level=2))
        blocks += _program(scene, program, program.gate(practice))
    return (Chapter(title="Federal programs", link="programs", blocks=tuple(blocks)),)


def _program(scene: Scene, program: Program, value: YesNo | None) -> Iterator[Block]:
    if value is None:
        yield Paragraph(
            text=f"Not asked yet: {program.asked}. Questions about tools take it as yes until then."
        )
        return
    if value is YesNo.NO:
        yield Paragraph(text=program.no)
        return
    if value is YesNo.UNSURE:
        yield Paragraph(text=f"Not known: {program.asked}. It is taken as yes until it is known.")
    yield Bullets(items=program.asks)
    source = scene.desk.library.sources()[program.source]
    yield Paragraph(text=f"{cited(source)} Read at: {literal(source.where)}", small=True)
    rows = tuple(program.stands(scene))
    yield Pairs(rows=rows, summary=f"What stands in this vault about it: {program.title}")


def _binds_outside_hipaa(practice: Practice) -> YesNo | None:
    """Return whether the FTC breach rule may reach the practice: it never reaches a covered entity."""
    turned = {YesNo.YES: YesNo.NO, YesNo.NO: YesNo.YES}
    covered = practice.covered_entity
    return turned.get(covered, covered) if covered else None


def _paper(scene: Scene, template_id: str) -> str:
    found = [row for row in scene.papers if row.paper.template_id == template_id]
    if not found:
        return "NOT MADE"
    late = ", OUT OF DATE" if found[-1].out_of_date else ""
    return f"{found[-1].paper.number}, {day_words(found[-1].paper.issued_on)}{late}"


def _tools(scene: Scene, fits: Callable[[Tool], bool]) -> tuple[ToolFile, ...]:
    return tuple(f for f in scene.files if f.row.tool.use is not Use.STOPPED and fits(f.row.tool))


def _gets_client_data(tool: Tool) -> bool:
    return tool.client_data is not YesNo.NO


def _bears_on_care(tool: Tool) -> bool:
    return tool.clinical is not YesNo.NO


def _faces_clients(tool: Tool) -> bool:
    return tool.client_facing is not YesNo.NO


def _answers(files: Iterable[ToolFile], wanted: dict[str, str]) -> Iterator[tuple[str, str]]:
    for file in files:
        for label, words in Known(file.sheet).rows(wanted):
            yield f"{literal(file.row.tool.name)}: {label}", words


def _names(files: tuple[ToolFile, ...]) -> str:
    return ", ".join(literal(file.row.tool.name) for file in files) or "none"


def _part2(scene: Scene) -> Iterator[tuple[str, str]]:
    yield "Insert for the notice of privacy practices", _paper(scene, "npp.insert")
    files = _tools(scene, _gets_client_data)
    yield "Tools that client data reaches", _names(files)
    yield from _answers(files, {"reg-part2": "can it keep these rules"})


def _section_1557(scene: Scene) -> Iterator[tuple[str, str]]:
    files = _tools(scene, _bears_on_care)
    yield "Tools that bear on care, or may", _names(files)
    yield from _answers(files, {"bias-inputs": "inputs", "bias-tested": "tested for fairness"})
    looked = [one for one in scene.vault.list(CaseReview) if scene.of_year(one.done_on)]
    pairs = [one for one in scene.vault.list(PairedProbe) if scene.of_year(one.done_on)]
    yield (
        f"Closer looks and paired vignettes in {scene.year}",
        (f"{len(looked)} and {len(pairs)}; see the bias checks" if looked or pairs else "none written down"),
    )


def _section_504(scene: Scene) -> Iterator[tuple[str, str]]:
    yield "Papers made with EthicsDesk", "tagged PDF, with large print on request"
    yield "The practice's own website and forms", "not recorded in this vault"
    yield from _answers(
        _tools(scene, _faces_clients), {"acc-wcag": "works with screen readers and keyboards"}
    )


def _ftc(scene: Scene) -> Iterator[tuple[str, str]]:
    yield "Tools clients meet themselves, or may", _names(_tools(scene, _faces_clients))
    yield "Notice for the website", _paper(scene, "notice.website")
    yield "Incidents of the year", "see the incident log"


_PROGRAMS = (
    Program(
        title="Substance use records (42 CFR Part 2)",
        source=PART2,
        gate=lambda practice: practice.part2,
        asked="whether the practice holds substance use records that fall under Part 2",
        no="Does not concern this practice: it says that it holds no records under Part 2.",
        asks=(
            "A breach of these records is told of in the same way as a HIPAA breach (42 CFR 2.16(b)).",
            "They may be passed on as HIPAA allows, but not for proceedings against the client.",
            "Covered entities with such records had to update their privacy notice by February 16, 2026.",
            "A company that these records reach must be able to keep the same rules.",
        ),
        stands=_part2,
    ),
    Program(
        title="Fair tools for care (Section 1557, 45 CFR 92.210)",
        source=SECTION_1557,
        gate=lambda practice: practice.federal_funds,
        asked="whether the practice takes Medicare, Medicaid or other federal health money",
        no="Does not concern this practice: it says that it takes no federal health money.",
        asks=(
            "Nobody is treated worse through a tool that supports decisions about care.",
            "With reasonable effort, tools that use race, origin, sex, age or disability are found out.",
            "The risk that comes from them is lowered. Both have been asked for since May 1, 2025.",
        ),
        stands=_section_1557,
    ),
    Program(
        title="Access for people with disabilities (Section 504, 45 CFR Part 84)",
        source=SECTION_504,
        gate=lambda practice: practice.federal_funds,
        asked="whether the practice takes Medicare, Medicaid or other federal health money",
        no="Does not concern this practice: it says that it takes no federal health money. State law and "
        "the ADA are other rules and are not told of here.",
        asks=(
            "Web pages, apps and the documents on them are to meet WCAG 2.1 AA.",
            "For practices with HHS money and fewer than 15 employees the day is May 10, 2028.",
            "Treating people with disabilities fairly is asked for already.",
        ),
        stands=_section_504,
    ),
    Program(
        title="Health apps outside HIPAA (FTC, 16 CFR Part 318)",
        source=FTC,
        gate=_binds_outside_hipaa,
        asked="whether HIPAA binds the practice; this rule is for health apps and records outside HIPAA",
        no="Does not concern this practice: it says that HIPAA binds it, and this rule does not reach HIPAA "
        "covered entities. A health app that clients use on their own may still fall under it.",
        asks=(
            "Whoever offers health apps or records outside HIPAA tells people and the FTC of a breach.",
            "Sharing without permission counts as a breach.",
            "With 500 people or more: people and the FTC at the same time, within 60 days.",
            "With fewer: a log goes to the FTC within 60 days after the year ends.",
        ),
        stands=_ftc,
    ),
)
