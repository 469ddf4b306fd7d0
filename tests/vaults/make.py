"""Writes the vault of this version as text: ``python -m tests.vaults.make > tests/vaults/v0003.sql``.

Run it once per released schema and never again for that one: the file stands for the vaults people have.
"""

import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from ethicsdesk.domain import breach, clocks, incident_rules
from ethicsdesk.domain import records as r
from ethicsdesk.domain.accuracy import NoteSample, TickSheet
from ethicsdesk.domain.agreements import Agreement, AgreementKind, ClauseCheck, ClauseState, Renewal
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally, DecisionSort, HumanDecision
from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.bias_counts import BiasCount, CaseReview, Measure, PairedProbe, Response, Trait
from ethicsdesk.domain.client_requests import ClientRequest, Outcome
from ethicsdesk.domain.clients import Circle, CircleKind, Client, CodeOrigin, Meeting
from ethicsdesk.domain.consents import Answer, ConsentEvent, Covered, How, Purpose, Role
from ethicsdesk.domain.evidence import Evidence, EvidenceKind, Leaning, Speaker
from ethicsdesk.domain.incidents import Cause, Incident, IncidentEntry, Phi
from ethicsdesk.domain.own_tools import OwnState, OwnTools
from ethicsdesk.domain.own_words import OwnParagraph, OwnWords
from ethicsdesk.domain.reruns import ToolChange, Trigger
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.domain.seals import Seal, SealTerms
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.domain.translations import TranslationReview
from ethicsdesk.storage import driver
from tests.conftest import FakeClock
from tests.storage.making import a_paper, vaults_on, words
from tests.vaults.review_samples import review_records

DAY = date(2026, 3, 2)
FILE = b"%PDF-1.7 sample"
TABLES = ("meta", "audit", "revision", "record", "blob", "blob_chunk", "snapshot", "place", "purge")


def sample_records(schema: int = 3) -> tuple[r.Record, ...]:
    """Return one record of every kind a schema's vaults hold, with as many fields filled as it has."""
    later = (*later_records(), *(third_records() if schema > 2 else ())) if schema > 1 else ()
    return (*first_records(), *later)


def third_records() -> tuple[r.Record, ...]:
    """Return what came with the third schema."""
    return (
        Seal(
            id="S-2026-1",
            terms=SealTerms(
                number="S-2026-1",
                vault="ab" * 16,
                year=2026,
                as_of=DAY,
                entry=40,
                head="a" * 64,
                shown=38,
                records="b" * 64,
                pack="core",
                pack_version=3,
                pack_digest="c" * 64,
                program="0.1.0",
                exhibits=False,
                audience="board",
                parts=("3", "5"),
                extra=("root_causes",),
            ),
            sealed_on=DAY,
            pages=12,
            size=len(FILE),
            sha256=sha256(FILE).hexdigest(),
            kept=True,
        ),
        TranslationReview(
            id="w",
            template_id="handout.ai_disclosure",
            language="es",
            reviewer="Ana Ruiz",
            qualified="Certified translator",
            reviewed_on=DAY,
            entered_on=DAY,
            words="d" * 64,
            amends="v",
        ),
    )


def paper_records() -> tuple[r.Record, ...]:
    """Return what goes with the papers."""
    return (
        OwnWords(
            id="handout.ai_disclosure//en",
            template_id="handout.ai_disclosure",
            language="en",
            paragraphs=(OwnParagraph(after="", text="Ask me anything."),),
        ),
    )


def later_records() -> tuple[r.Record, ...]:
    """Return what came with the second schema."""
    return (
        r.RetentionClock(years=7, rule="State record rule, as read", entered_on=DAY),
        RuleNote(
            id="n",
            rule_id="tx-hb149",
            says=RuleSays.HOLDS,
            text="As the program says",
            where="The state's own page",
            read_on=DAY,
            noted_on=DAY,
            holds_from=DAY,
            state="TX",
            duties=("disclose_by_first_service",),
        ),
        r.Hold(id="h", about_kind="tool", about_id="t", reason="A lawsuit", placed_on=DAY, lifted_on=DAY),
        Attachment(
            id="f",
            owner_kind="tool",
            owner_id="t",
            name="BAA 2026.pdf",
            type=FileType.PDF,
            size=len(FILE),
            sha256=sha256(FILE).hexdigest(),
            added_on=DAY,
            note="Signed by both",
        ),
        *client_records(),
        Agreement(
            id="g",
            tool_id="t",
            sort=AgreementKind.BAA,
            title="Business associate agreement",
            party="Scribe, Inc.",
            signed_on=DAY,
            starts_on=DAY,
            ends_on=date(2027, 8, 31),
            renewal=Renewal.AUTOMATIC,
            notice_days=60,
            clauses=(ClauseCheck(clause_id="uses", state=ClauseState.YES, where="Section 2"),),
        ),
        *incident_records(),
        *paper_records(),
        *oversight_records(),
        *review_records(DAY),
        *diligence_records(),
    )


def client_records() -> tuple[r.Record, ...]:
    """Return a client, a couple and an answer."""
    return (
        Client(
            id="c",
            code="C-1041",
            added_on=DAY,
            origin=CodeOrigin.CHART,
            minor=True,
            turns_18_on=date(2030, 2, 28),
            guardians=1,
            state="NJ",
            meeting=Meeting.TELEHEALTH,
        ),
        Circle(id="g", code="K7M4P", shape=CircleKind.FAMILY, members=("c", "c2"), added_on=DAY),
        ConsentEvent(
            id="e",
            client_id="c",
            tool_id="t",
            purpose=Purpose.RECORD,
            answer=Answer.GIVEN,
            day=DAY,
            how=How.SIGNED,
            recorded_on=DAY,
            by=Role.GUARDIAN_1,
            time="14:30",
            ends_on=date(2026, 8, 31),
            paper_id="p",
            covered=(Covered.RISKS,),
        ),
    )


def diligence_records() -> tuple[r.Record, ...]:
    """Return an exhibit, a company behind a tool, a change of it, and a walk through one's own tools."""
    return (
        Evidence(
            id="v",
            tool_id="t",
            number=1,
            sort=EvidenceKind.CLAIM,
            question_ids=("q",),
            seen_on=DAY,
            noted_on=DAY,
            leaning=Leaning.FOR,
            where="Section 2",
            speaker=Speaker.MAKER,
            address="example.org/trust",
            words="They say that nothing is kept.",
        ),
        Supplier(id="s", tool_id="t", name="Model, Inc.", does="Language model", place="US", known_since=DAY),
        ToolChange(
            id="u",
            tool_id="t",
            trigger=Trigger.MODEL,
            noticed_on=DAY,
            text="A new model",
            looked_on=DAY,
        ),
        OwnTools(
            id="w",
            begun_on=DAY,
            found={"mail": OwnState.AI_ON, "phone": OwnState.NO_AI},
            tool_ids={"mail": "t"},
            finished_on=DAY,
        ),
    )


def incident_records() -> tuple[r.Record, ...]:
    """Return an incident that was judged and closed, with its first entry."""
    factor = breach.Factor(level=breach.Level.MEDIUM, reason="Seen by one person")
    return (
        Incident(
            id="i",
            number="I-2026-001",
            code=incident_rules.Kind.DISCLOSURE,
            opened_on=DAY,
            discovery=clocks.Discovery(known=DAY, vendor_is_agent=r.YesNo.UNSURE),
            marks=incident_rules.Marks(people=1, minors=True),
            tool_id="t",
            client_ids=("c",),
            residents={"NJ": 1},
            phi=(Phi.SESSION_CONTENT,),
            secured=r.YesNo.NO,
            steps_done={"contain": DAY},
            assessment=breach.Assessment(
                factors={"nature": factor}, conclusion=breach.Conclusion.NOTIFY_ANYWAY
            ),
            signed_by="Dana Whitlock",
            signed_on=DAY,
            limits=(clocks.StateLimit(state="NJ", days=45),),
            hold=clocks.Hold(spoken_on=DAY),
            sent={"individuals": DAY},
            causes=(Cause.PROCESS,),
            root_cause="The wrong address was chosen from a list.",
            closed_on=DAY,
        ),
        IncidentEntry(id="n", incident_id="i", day=DAY, text="A note was mailed.", written_on=DAY),
    )


def oversight_records() -> tuple[r.Record, ...]:
    """Return one record of each kind a person's oversight of AI leaves."""
    month = DAY.replace(day=1)
    return (
        AidedDecision(
            id="d1",
            tool_id="t",
            day=DAY,
            sort=DecisionSort.RISK_FLAG,
            decided=HumanDecision.REJECTED,
            logged_on=DAY,
            time="14:30",
            client_id="c",
            inputs=("questionnaire",),
            criteria=("score over 15",),
            confidence="high",
            output="raised risk",
            reason="Spoke with the client",
            culture_checked=True,
        ),
        DayTally(id=f"t/{DAY}", tool_id="t", day=DAY, reviewed=6, changed=2),
        ClientRequest(
            id="q",
            number="R-2026-001",
            sort=clocks.Request.APPEAL,
            received_on=DAY,
            client_id="c",
            decided_again="See the client next week",
            decided_again_on=DAY,
            corrected_in=("record",),
            outcome=Outcome.CHANGED,
            answered_on=DAY,
        ),
        NoteSample(id="n1", tool_id="t", read_on=DAY, errors={"omission": 1}, against_memory=True),
        TickSheet(id="t/2026-03", tool_id="t", month=month, used=40, slips={"wrong_code": 1}),
        BiasCount(
            id="b",
            month=month,
            measure=Measure.NOTE_ERROR,
            trait=Trait.AGE,
            band="under_18",
            events=1,
            cases=4,
        ),
        CaseReview(
            id="v",
            done_on=DAY,
            measure=Measure.NOTE_ERROR,
            trait=Trait.AGE,
            cases=3,
            same_input=False,
            response=Response.WATCH,
        ),
        PairedProbe(id="p1", tool_id="t", tool_version="3", done_on=DAY, trait=Trait.LANGUAGE, differs=True),
    )


def first_records() -> tuple[r.Record, ...]:
    """Return what the first schema's vaults hold."""
    basis = r.Basis(kind=r.BasisKind.CONTRACT, reference="BAA, section 4", seen_on=DAY)
    return (
        r.Practice(
            name="Example practice", client_states=("NY", "NJ"), minors=r.YesNo.UNSURE, phone="555-0100"
        ),
        r.Tool(
            id="t",
            name="Scribe",
            added_on=DAY,
            categories=(r.Category.SCRIBE,),
            capture=r.CaptureMode.RECORDS,
        ),
        r.Assessment(id="a", tool_id="t", depth=r.Depth.STANDARD, started_on=DAY, content_digest="0" * 64),
        r.Answer(
            id="a/q",
            assessment_id="a",
            question_id="q",
            state=r.AnswerState.ANSWERED,
            answered_on=DAY,
            number=30,
            basis=basis,
            note="two\nlines, “quoted”",
        ),
        r.Override(id="a/q", assessment_id="a", question_id="q", reason="tried it", until=DAY, made_on=DAY),
        r.Decision(
            id="d",
            tool_id="t",
            assessment_id="a",
            result=r.Result.CONDITIONAL,
            depth=r.Depth.STANDARD,
            made_on=DAY,
            review_on=DAY,
        ),
        a_paper(),
        r.Action(id="x", text="Ask the maker", due=DAY, made_on=DAY, origin_kind="decision", origin_id="d"),
        r.Milestone(id="recovery_confirmed", done_on=DAY),
    )


def rows_of(connection: driver.Connection) -> Iterator[str]:
    """Return every row as an INSERT statement, tables in an order that keeps references whole."""
    connection.set_authorizer(None)
    for table in TABLES:
        found = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
        columns = [name for (name,) in found]
        values = " || ', ' || ".join(f"quote({column})" for column in columns)
        for (row,) in connection.execute(f"SELECT {values} FROM {table}"):  # noqa: S608 - fixed names
            if row.startswith("'search'"):
                continue  # the index is derived, and made when the vault is opened
            yield f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({row});\n"  # noqa: S608


def main() -> None:
    """Fill a vault and write its rows as INSERT statements."""
    with tempfile.TemporaryDirectory() as name:
        clock = FakeClock(datetime(2026, 3, 2, 15, 30, tzinfo=UTC))
        store = vaults_on(clock, Path(name) / "state").create(Path(name) / "vault", words()).store
        with store.writing() as unit:
            for record in sample_records():
                unit.put(record)
            unit.put(r.Tool(id="gone", name="Gone", added_on=DAY))
            unit.put_blob(FILE)
            unit.put_snapshot("questions as asked")
            unit.set_place("wizard", "question 5")
        clock.advance(days=1)
        with store.writing() as unit:
            unit.remove(r.Tool, "gone")
            unit.put(r.Tool(id="purged", name="Purged", added_on=DAY))
            unit.purge(r.Tool, "purged")
            unit.note_event("backed_up", "stick")
        sys.stdout.writelines(rows_of(store._connection))  # type: ignore[attr-defined]
        store.close()


if __name__ == "__main__":
    main()
