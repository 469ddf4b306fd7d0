"""All that a person wrote down and all that can be done is found by its words, and opens there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain.agreements import Agreement, AgreementKind
from ethicsdesk.domain.records import Action, Answer, AnswerState, Decision, Practice, Tool, Use
from ethicsdesk.domain.search_words import Query, asked
from ethicsdesk.domain.searching import NOTHING, SEARCHED, searchable
from ethicsdesk.domain.wording import Message
from ethicsdesk.services import assessments, searching
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.search_commands import DOINGS
from ethicsdesk.services.search_records import GROUP
from ethicsdesk.services.search_results import Command, Fit, Found, Group, Item
from ethicsdesk.services.targets import Area, Target
from installer import texts
from tests.builders import BANK, a_practice, a_tool, answer_all, desk_of, said
from tests.conftest import FakeClock
from tests.vaults.make import DAY, sample_records

KINDS_WITH_WORDS = sorted(kind for kind, fields in SEARCHED.items() if fields != NOTHING)
BARE = {"decision": "reason", "case_review": "note", "consent": "note", "paired_probe": "note"}
"""Kinds whose sample has hardly a word, and the field a person would write them in."""

SPOKEN = tuple(
    replace(one, **{BARE[one.kind]: "said aloud"}) if one.kind in BARE else one  # type: ignore[type-var]
    for one in sample_records()
)


SPANISH = texts.translated(texts.TARGET / "ethicsdesk_es.ts")


def items(found: Found) -> list[Item]:
    return [item for group in found.groups for item in group.items]


def titles(desk: Desk, text: str, group: Group | None = None) -> list[str]:
    return [i.title.text for i in items(searching.find(desk, text)) if group in (None, i.group)]


def targets(desk: Desk, text: str) -> list[Target | None]:
    """Return where all rows lead but those of the help, whose words stand for nothing in the vault."""
    return [item.target for item in items(searching.find(desk, text)) if item.group is not Group.HELP]


@pytest.fixture
def sampled(desk: Desk) -> Desk:
    """Return a desk with one record of every kind, some of them about nothing that is there."""
    with desk.store.writing() as vault:
        for record in SPOKEN:
            vault.put(record)
    return desk


def test_every_kind_with_words_has_a_group() -> None:
    assert set(KINDS_WITH_WORDS) == set(GROUP)


@pytest.mark.parametrize("kind", KINDS_WITH_WORDS)
def test_a_record_of_every_kind_is_found_and_opens_somewhere(sampled: Desk, kind: str) -> None:
    record = next(record for record in SPOKEN if record.kind == kind)
    words = searchable(record)
    assert words is not None
    text = " ".join((words.title or words.body).split()[:3])
    found = [item for item in items(searching.find(sampled, text, most=50)) if item.group is GROUP[kind]]
    assert [item for item in found if item.target is not None and item.title.text]


def test_rows_open_at_the_record_itself(sampled: Desk) -> None:
    assert Target(area=Area.CALENDAR, id="action/x") in targets(sampled, "ask the maker")
    assert Target(area=Area.PAPERS, id="paper-1") in targets(sampled, "H-2026-001")


def test_an_answer_is_titled_by_its_question_and_opens_at_it(desk: Desk) -> None:
    tool = a_tool(desk, "Whisper Notes")
    opened = answer_all(desk, tool.id)
    question = opened.sheet.questionnaire.questions[0]
    with desk.store.writing() as vault:
        kept = vault.get(Answer, f"{opened.assessment.id}/{question.id}")
        assert kept is not None
        vault.put(replace(kept, note="Their sales rep said hippopotamus twice."))
    [item] = items(searching.find(desk, "hippo"))
    assert (item.group, item.title.text) == (Group.ANSWERS, question.text)
    assert item.detail == "Answer · Whisper Notes"
    assert item.target == Target(area=Area.INTERVIEW, id=tool.id, field=question.id)
    assert item.snippet is not None
    marked = [item.snippet.text[a:b] for a, b in item.snippet.marks]
    assert marked == ["hippo"]


def test_a_question_is_found_with_the_answer_each_tool_has(desk: Desk) -> None:
    tool = a_tool(desk, "Whisper Notes")
    answer_all(desk, tool.id)
    [item] = [i for i in items(searching.find(desk, "is there a baa")) if i.group is Group.ANSWERS]
    assert "BAA" in item.title.text
    assert (item.detail, item.fit) == ("Whisper Notes", Fit.BEGINS)
    assert item.snippet is not None
    assert item.snippet.text


def test_the_name_of_a_tool_among_the_words_narrows_to_the_tool(desk: Desk) -> None:
    first, second = a_tool(desk, "Alder"), a_tool(desk, "Birch")
    with desk.store.writing() as vault:
        for tool in (first, second):
            vault.put(
                Agreement(
                    id=f"of {tool.id}", tool_id=tool.id, sort=AgreementKind.BAA, title="Signed contract"
                )
            )
    both = targets(desk, "signed contract")
    only = targets(desk, "signed contract bir")
    assert {target.id for target in both if target and target.area is Area.AGREEMENT} == {first.id, second.id}
    assert {target.id for target in only if target and target.area is Area.AGREEMENT} == {second.id}


def test_a_title_that_begins_with_the_words_stands_before_one_that_holds_them(desk: Desk) -> None:
    a_tool(desk, "My own notebook")
    a_tool(desk, "Notebook helper")
    assert titles(desk, "noteb", Group.TOOLS) == ["Notebook helper", "My own notebook"]


def test_the_newer_of_two_equal_rows_comes_first(real_desk: Desk) -> None:
    for number in (1, 2, 3):
        with real_desk.store.writing() as vault:
            vault.put(Action(id=f"a{number}", text=f"Water plant {number}", due=DAY, made_on=DAY))
    assert titles(real_desk, "water") == ["Water plant 3", "Water plant 2", "Water plant 1"]


def test_no_group_shows_more_than_asked_for_and_says_so(desk: Desk) -> None:
    for number in range(8):
        a_tool(desk, f"Walnut {number}")
    [group] = searching.find(desk, "walnut", most=3).groups
    assert (len(group.items), group.more) == (3, True)
    assert not searching.find(desk, "walnut 5", most=3).groups[0].more


def test_a_done_step_opens_at_its_tool_and_an_open_one_in_the_calendar(desk: Desk) -> None:
    tool = a_tool(desk)
    with desk.store.writing() as vault:
        step = Action(id="x", text="Read it", due=DAY, made_on=DAY, origin_kind="tool", origin_id=tool.id)
        vault.put(step)
    assert targets(desk, "read it") == [Target(area=Area.CALENDAR, id="action/x")]
    with desk.store.writing() as vault:
        vault.put(replace(step, done_on=DAY))
    assert targets(desk, "read it") == [Target(area=Area.TOOL, id=tool.id)]


def test_a_word_of_the_practice_opens_at_the_field_it_stands_in(desk: Desk) -> None:
    a_practice(desk, crisis_plan="Call 988 or walk to Mercy.")
    assert targets(desk, "mercy") == [Target(area=Area.PRACTICE, id="practice", field="crisis_plan")]


def test_rules_of_states_nobody_works_in_are_not_shown(desk: Desk) -> None:
    a_practice(desk, home_state="IL", client_states=("IL",))
    assert titles(desk, "illinois", Group.RULES) or titles(desk, "il", Group.RULES)
    assert titles(desk, "tx", Group.RULES) == []


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("new tool", "New tool"),
        ("record a cons", "Record a consent"),
        ("went wrong", "Something went wrong"),
        ("breach", "Something went wrong"),
        ("back up", "Back up now"),
        ("lock", "Lock now"),
        ("binder", "Make the binder"),
        ("night", "Dark colors"),
        ("password", "Change the passphrase"),
        ("settings", "Settings"),
        ("language", "Settings"),
        ("print", "Make the binder"),
    ],
)
def test_what_can_be_done_is_found_by_the_words_people_use(desk: Desk, typed: str, title: str) -> None:
    assert title in titles(desk, typed, Group.COMMANDS)


def in_spanish(message: Message) -> str:
    return str(replace(message, template=SPANISH.get(("messages", message.template), message.template)))


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("respaldo", "Hacer una copia de seguridad"),
        ("respald", "Probar una copia de seguridad"),
        ("contraseña", "Cambiar la frase de contraseña"),
        ("contrasena", "Cambiar la frase de contraseña"),
        ("imprimir", "Tarjeta de recuperación"),
        ("imprimir", "Hacer la carpeta anual"),
        ("idioma", "Ajustes"),
        ("configuración", "Ajustes"),
        ("letra", "Letra más grande"),
        ("tamaño", "Letra más pequeña"),
        ("modo", "Colores oscuros"),
        ("cerrar sesión", "Bloquear ahora"),
        ("fuga de datos", "Algo salió mal"),
        ("paciente", "Agregar códigos de clientes"),
        ("auditoría", "Historial de la bóveda"),
        ("deberes", "Mis estados"),
        ("password", "Cambiar la frase de contraseña"),
    ],
)
def test_what_can_be_done_is_found_by_the_words_people_use_in_spanish(
    desk: Desk, typed: str, title: str
) -> None:
    found = items(searching.find(desk, typed, told=in_spanish))
    assert title in [item.title.text for item in found if item.group is Group.COMMANDS]


def test_an_answer_that_is_not_known_is_told_in_spanish(desk: Desk) -> None:
    tool = a_tool(desk, "Alder", use=Use.IN_USE)
    answer_all(desk, tool.id)
    unknown = replace(said(desk, "sec-mfa", "yes"), state=AnswerState.UNKNOWN, option="", basis=None)
    assessments.answer(desk, tool.id, unknown)
    question = BANK["sec-mfa"].text
    found = items(searching.find(desk, question, told=in_spanish))
    (snippet,) = [item.snippet for item in found if item.title.text == question]
    assert snippet is not None
    assert snippet.text == "No lo sé"


def test_the_other_words_of_everything_that_can_be_done_are_said_in_spanish() -> None:
    other = [doing.also for doing in DOINGS if doing.also]
    assert [words for words in other if SPANISH.get(("messages", words), words) == words] == []


def test_everything_that_can_be_done_leads_somewhere_and_every_command_is_offered() -> None:
    assert all((doing.target is None) != (doing.command is None) for doing in DOINGS)
    assert {doing.command for doing in DOINGS} - {None} == set(Command)
    assert len({doing.title for doing in DOINGS}) == len(DOINGS)


def test_a_word_of_the_glossary_is_explained_where_it_stands(desk: Desk) -> None:
    item = next(i for i in items(searching.find(desk, "agreements")) if i.group is Group.WORDS)
    assert item.target == Target(area=Area.HELP, id="words", field="agreement")
    assert item.snippet is not None
    assert item.snippet.text.startswith("A signed contract")


def test_papers_about_one_tool_are_offered_for_each_that_is_not_stopped(desk: Desk) -> None:
    used = a_tool(desk, "Alder", use=Use.IN_USE)
    a_tool(desk, "Birch", use=Use.STOPPED)
    [item] = [i for i in items(searching.find(desk, "30-second")) if i.group is Group.PAPERS]
    assert item.target == Target(area=Area.PAPER, id="script.thirty_seconds", field=used.id)


def test_one_letter_finds_names_and_not_every_text(desk: Desk) -> None:
    a_tool(desk, "Alder", purpose="Zebra")
    assert titles(desk, "z", Group.TOOLS) == []
    assert titles(desk, "ze", Group.TOOLS) == titles(desk, "a", Group.TOOLS) == ["Alder"]


def test_nothing_typed_finds_nothing(sampled: Desk) -> None:
    for text in ("", "   ", "-", "“”", "\0\n\t"):
        assert searching.find(sampled, text) == Found(words=())


@pytest.mark.parametrize(
    "text", ["x" * 10_000, "x " * 5_000, '"' * 10_000 + "x", "a\0b", "*", "a*", "a:b", "-a"]
)
def test_what_is_typed_is_never_an_error(real_desk: Desk, text: str) -> None:
    with real_desk.store.writing() as vault:
        vault.put(Tool(id="t", name="Tool", added_on=DAY))
    searching.find(real_desk, text)


@given(text=st.text(), query=st.text(max_size=30))
def test_marks_stand_inside_the_text_in_order(text: str, query: str) -> None:
    one = Query(asked(query))
    for marked in (one.mark(text), one.snippet(text, room=20)):
        ends = [place for pair in marked.marks for place in pair]
        assert ends == sorted(ends)
        assert all(0 <= a < b <= len(marked.text) for a, b in marked.marks)


@given(text=st.text(alphabet="aéB- ", max_size=60), query=st.text(alphabet="aeb ", min_size=1, max_size=5))
def test_a_snippet_of_a_text_that_fits_holds_a_mark(text: str, query: str) -> None:
    one = Query(asked(query))
    if one.fits(text):
        assert one.mark(text).marks
        assert one.snippet(text, room=12).marks


def test_words_fit_without_accents_and_capitals_the_last_as_a_beginning() -> None:
    assert Query(asked("CAFE zo")).fits("Notes of Zoë at the café")
    assert not Query(asked("caf zoe")).fits("Notes of Zoë at the café")
    assert Query(asked("i-2026-00")).fits("I-2026-003")
    assert not Query(asked("2026-003 i")).fits("2026 and 003")


def test_an_answer_of_an_earlier_bank_is_still_found(desk: Desk) -> None:
    tool = a_tool(desk)
    opened = answer_all(desk, tool.id)
    with desk.store.writing() as vault:
        vault.put(
            Answer(
                id=f"{opened.assessment.id}/gone",
                assessment_id=opened.assessment.id,
                question_id="gone",
                state=AnswerState.ANSWERED,
                answered_on=DAY,
                text="kangaroo",
            )
        )
    [item] = items(searching.find(desk, "kangaroo"))
    assert (item.title.text, item.target) == (
        "Answer",
        Target(area=Area.INTERVIEW, id=tool.id, field="gone"),
    )


def test_a_desk_in_memory_and_a_real_one_find_the_same(real_desk: Desk, clock: FakeClock) -> None:
    memory = desk_of(clock)
    for desk in (real_desk, memory):
        with desk.store.writing() as vault:
            for record in sample_records():
                vault.put(record)
    for text in ("ask", "tool", "note", "the", "s", "read care"):
        in_vault, in_memory = (
            {(i.group, i.title.text, i.target) for i in items(searching.find(desk, text, most=99))}
            for desk in (real_desk, memory)
        )
        assert in_vault == in_memory, text


def test_records_about_nothing_that_is_left_are_still_named(desk: Desk) -> None:
    decision = next(record for record in sample_records() if isinstance(record, Decision))
    with desk.store.writing() as vault:
        vault.put(replace(decision, reason="giraffe", tool_id="gone"))
        vault.put(Practice(name=""))
    [item] = items(searching.find(desk, "giraffe"))
    assert item.title.text.startswith("Conditional, ")
