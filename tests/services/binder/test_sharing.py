"""A share pack holds what was chosen, says what was left out, and reads no more than others may."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import Action, Override, Tool, Use
from ethicsdesk.services import decisions, practice, sample, tools
from ethicsdesk.services.binder import front, sharing
from ethicsdesk.services.binder import plan as whole
from ethicsdesk.services.binder.for_others import Hidden, ReaderForOthers
from ethicsdesk.services.binder.pinned import pin
from ethicsdesk.services.binder.recipients import (
    EXTRA_WORDS,
    PARTS,
    RECIPIENT_HINTS,
    RECIPIENT_WORDS,
    Recipient,
    Share,
    preset,
)
from ethicsdesk.services.binder.redacting import LEFT_OUT, Redactor
from ethicsdesk.services.binder.scene import Extra
from ethicsdesk.services.binder.tabs import TABS
from tests.builders import LIBRARY, a_practice, a_tool, answer_all
from tests.services.binder.planting import texts
from tests.vaults.make import DAY, FILE, sample_records

PRESETS = {
    Recipient.BOARD: {"1", "2", "5", "6", "10", "11", "12", "14", "15", "18"},
    Recipient.INSURER: {"2", "3", "4", "9", "10", "13", "18"},
    Recipient.SUPERVISOR: {"2", "3", "4", "5", "10", "11", "12", "13", "14", "15", "18"},
    Recipient.AUDITOR: {"1", "2", "3", "4", "5", "7", "8", "9", "12", "16", "17", "18"},
}
"""The last column of documents.md, section 15, by hand; a supervisor gets what watches over clinical work."""


def chosen(*parts: str, **changes: object) -> Share:
    return replace(Share(recipient=Recipient.BOARD, parts=frozenset(parts)), **changes)


def chapters(plan) -> list[str]:
    return [chapter.title for chapter in plan.layout.chapters]


def words_of(plan) -> str:
    return "\n".join(texts(plan.layout))


def last_page(plan) -> str:
    return "\n".join(texts(plan.layout.chapters[-1]))


@pytest.mark.parametrize("recipient", Recipient)
def test_a_preset_holds_what_a_recipient_asks_for_with_every_switch_off(recipient):
    found = preset(recipient)
    assert found.parts == PRESETS[recipient] | {"sources", "trail"}
    assert found.extra == frozenset()


def test_every_tab_can_be_chosen_but_the_first_and_the_page_for_a_successor():
    own = {sharing.part_of(tab) for tab in TABS} - {"missing", "successor"}
    assert {part.key for part in sharing.choices()} == own == {part.key for part in PARTS}


def test_every_switch_and_recipient_has_its_words():
    assert set(EXTRA_WORDS) == set(Extra)
    assert set(RECIPIENT_WORDS) == set(RECIPIENT_HINTS) == set(Recipient)


def test_a_pack_holds_the_chosen_tabs_between_what_is_missing_and_what_was_left_out(desk):
    sample.fill(desk, float)
    plan = sharing.plan(desk, 2026, chosen("3", "15"))
    assert chapters(plan)[0] == "What is missing"
    assert all(title.startswith(("3 · ", "15 · ")) for title in chapters(plan)[1:-1])
    assert {title.split()[0] for title in chapters(plan)[1:-1]} == {"3", "15"}
    assert chapters(plan)[-1] == "What was left out"


def test_the_last_page_names_each_tab_and_kind_that_was_left_out(desk):
    sample.fill(desk, float)
    page = last_page(sharing.plan(desk, 2026, chosen("3", extra=frozenset({Extra.ROOT_CAUSES}))))
    for part in sharing.choices():
        assert (part.title in page) is (part.key != "3")
    for words in EXTRA_WORDS.values():
        assert words in page
    assert page.count("yes, by choice") == 1
    assert "licensing board" in page


def test_a_pack_without_a_tab_is_refused(desk):
    with pytest.raises(ValueNotAcceptedError, match="at least one tab"):
        sharing.plan(desk, 2026, chosen("successor", "no such tab"))


@pytest.mark.parametrize(("year", "day"), [(2027, None), (2019, None), (2026, date(2025, 1, 1))])
def test_a_year_or_day_without_a_binder_is_refused(desk, year, day):
    with pytest.raises(ValueNotAcceptedError):
        sharing.plan(desk, year, preset(Recipient.BOARD), as_of=day)


def test_a_practice_with_nothing_in_it_has_a_pack_of_every_tab(desk):
    plan = sharing.plan(desk, 2026, chosen(*(part.key for part in sharing.choices())))
    assert "Every tab of the binder is in this pack." in last_page(plan)


def test_a_pack_says_that_it_is_made_for_sharing_and_certifies_nothing(desk):
    sample.fill(desk, float)
    said = words_of(sharing.plan(desk, 2026, preset(Recipient.INSURER)))
    assert "Made for sharing" in said
    assert "does not certify compliance" in said
    assert "compliant" not in said.lower()
    assert "Contains protected health information" not in said


@pytest.mark.parametrize("place", ["desk", "real_desk"])
def test_a_pack_shows_what_was_true_on_its_day(place, clock, request):
    desk = request.getfixturevalue(place)
    a_practice(desk, name="Harbor Lane")
    tool = a_tool(desk, "Scribe", use=Use.IN_USE)
    answer_all(desk, tool.id)
    decisions.decide(desk, tool.id)
    clock.set(datetime(2026, 6, 1, tzinfo=UTC))
    practice.save(desk, replace(practice.read(desk), name="Quiet Oak"))
    tools.change(desk, replace(tool, name="Scribe Two"))
    share = chosen("1", "3", "4")
    then, now = sharing.plan(desk, 2026, share, as_of=DAY), sharing.plan(desk, 2026, share)
    for newer in ("Quiet Oak", "Scribe Two"):
        assert newer not in words_of(then)
        assert newer in words_of(now)


def test_the_same_vault_gives_the_same_pack(desk):
    sample.fill(desk, float)
    share = preset(Recipient.AUDITOR)
    assert sharing.plan(desk, 2026, share) == sharing.plan(desk, 2026, share)


def test_making_a_pack_changes_nothing(desk):
    sample.fill(desk, float)
    with desk.store.reading() as vault:
        before = vault.audit_head()
    sharing.plan(desk, 2026, preset(Recipient.AUDITOR))
    with desk.store.reading() as vault:
        assert vault.audit_head() == before


def test_the_file_says_for_whom_it_is_and_nothing_else():
    assert sharing.file_name(2026, preset(Recipient.INSURER)) == "AI-ethics-binder-2026-for-insurer.pdf"


def test_holes_about_clients_and_in_own_words_are_counted_and_the_others_named(desk):
    a_practice(desk, phone="")
    a_tool(desk, "Scribe", use=Use.IN_USE)
    incident = next(one for one in sample_records() if isinstance(one, Incident))
    with desk.store.writing() as vault:
        vault.put(Client(id="c", code="K7M4P", added_on=DAY))
        vault.put(replace(incident, closed_on=None, sent={}))
        vault.put(Action(id="x", text="Call the mother of K7M4P", due=DAY, made_on=DAY))
    plan = sharing.plan(desk, 2026, chosen("1"))
    page = "\n".join(texts(plan.layout.chapters[0]))
    named = {str(gap.title) for gap in plan.gaps}
    everything = {str(gap.title) for gap in whole.missing(desk, 2026)}
    assert "Your phone number is missing" in named
    assert "Scribe is in use without a decision" in named
    assert named < everything
    assert not any(word in page for word in ("I-2026-001", "K7M4P", "mother"))
    assert "Open points about clients or incidents are counted here, not named: fewer than 11." in page
    assert "Open points in the therapist's own words, not named here: 1." in page
    assert all(str(gap.title) in page for gap in plan.gaps)


def test_a_pack_with_nothing_but_holes_about_clients_never_says_that_nothing_is_missing(desk):
    with desk.store.reading() as vault:
        shown = sharing.show(pin(desk, vault, DAY), year=2026, as_of=DAY, share=chosen("1"))
    scene = replace(shown.scene, holes=(), more_holes=True)
    only = sharing.Holes(named=(), about_clients=12, in_own_words=0)
    (chapter,) = sharing._missing(replace(shown, scene=scene, holes=only))
    assert [block.text for block in chapter.blocks] == [
        "Open points about clients or incidents are counted here, not named: 11 or more."
    ]
    assert dict(front.cover(scene)[-2].rows)["Open points"] == "some, none of which may be named here"


# What others may read


def reader(vault, *extra: Extra, codes: frozenset[str] = frozenset(), hidden: Hidden = Hidden.TIED):
    redactor = Redactor(LIBRARY.questionnaire(), frozenset(extra), codes)
    return ReaderForOthers(inner=vault, redactor=redactor, hidden=hidden), redactor


def test_equal_texts_stay_equal_and_what_was_filled_in_stays_so():
    redactor = Redactor(LIBRARY.questionnaire(), frozenset())
    one, same, other = (redactor.token(text) for text in ("Call her", " Call her ", "Call him"))
    assert one == same != other
    assert redactor.token("") == ""
    assert redactor.clean((f"a {one} b", other)) == (f"a {LEFT_OUT} b", LEFT_OUT)


def test_a_token_cut_in_the_middle_is_left_out_all_the_same():
    redactor = Redactor(LIBRARY.questionnaire(), frozenset())
    token = redactor.token("Call her")
    assert redactor.clean(token[:2]) == LEFT_OUT
    assert redactor.clean(token[:1] + "…") == f"{LEFT_OUT}…"


def test_a_text_that_was_switched_on_is_told_without_codes(desk):
    incident = next(one for one in sample_records() if isinstance(one, Incident))
    with desk.store.writing() as vault:
        vault.put(replace(incident, root_cause="The note of K7M4P-2 and k7m4p (I-2026-001) was mixed up."))
    with desk.store.reading() as vault:
        codes = frozenset({"K7M4P", "I-2026-001", ""})
        told = reader(vault, Extra.ROOT_CAUSES, codes=codes)[0].list(Incident)[0].root_cause
        hidden, redactor = reader(vault, codes=codes)
        assert told == f"The note of {LEFT_OUT}-2 and {LEFT_OUT} ({LEFT_OUT}) was mixed up."
        assert redactor.clean(hidden.list(Incident)[0].root_cause) == LEFT_OUT


def test_a_text_that_was_switched_on_stays_whole_where_nobody_has_a_code(desk):
    incident = next(one for one in sample_records() if isinstance(one, Incident))
    with desk.store.writing() as vault:
        vault.put(replace(incident, root_cause="A wrong setting."))
    with desk.store.reading() as vault:
        assert reader(vault, Extra.ROOT_CAUSES)[0].list(Incident)[0].root_cause == "A wrong setting."


def test_a_reader_for_others_reads_the_past_with_the_same_care(desk, clock):
    with desk.store.writing() as vault:
        vault.put(Tool(id="t", name="Scribe", added_on=DAY, purpose="For Mrs. Day"))
    then = clock.now()
    clock.advance(days=1)
    with desk.store.writing() as vault:
        vault.put(Tool(id="t", name="Scribe", added_on=DAY, purpose="For Mr. Day"))
    with desk.store.reading() as vault:
        others, redactor = reader(vault)
        read = (
            others.get(Tool, "t", at=then),
            *others.list(Tool),
            *(state for _, state in others.history(Tool, "t")),
        )
        assert len(read) == 4
        assert all(redactor.clean(one.purpose) == LEFT_OUT and one.name == "Scribe" for one in read)


def test_files_are_read_only_when_switched_on_and_never_those_about_clients(desk):
    own = next(one for one in sample_records() if isinstance(one, Attachment))
    with desk.store.writing() as vault:
        signed = vault.put_blob(b"signed page")
        vault.put(replace(own, sha256=vault.put_blob(FILE)))
        vault.put(replace(own, id="s", owner_kind="consent", owner_id="e", sha256=signed, type=FileType.PNG))
        agreed = vault.get(Attachment, own.id).sha256
    with desk.store.reading() as vault:
        without, with_files = reader(vault)[0], reader(vault, Extra.EXHIBITS)[0]
        assert with_files.blob(agreed) == b"".join(with_files.pieces(agreed)) == FILE
        for others, sha256 in ((without, agreed), (without, signed), (with_files, signed)):
            for read in (others.blob, others.pieces):
                with pytest.raises(KeyError):
                    read(sha256)
        assert [one.id for one in with_files.list(Attachment)] == [own.id]
        assert with_files.get(Attachment, "s") is None


def test_places_and_the_names_of_backups_are_not_read(desk):
    with desk.store.writing() as vault:
        vault.set_place("note", "half a sentence about somebody")
        vault.note_event("backed_up", "Backups of Jane Doe.edbackup")
    with desk.store.reading() as vault:
        others = reader(vault)[0]
        assert others.place("note") == ""
        entries = (*others.events("backed_up"), *others.audit(last=9), others.entry(2))
        assert "Doe" not in repr(entries)
        assert len(others.events("backed_up")) == 1


def test_nothing_about_clients_is_left_where_all_of_it_is_hidden(desk):
    with desk.store.writing() as vault:
        for record in sample_records():
            vault.put(record)
        vault.put(Action(id="y", text="", due=DAY, made_on=DAY, origin_kind="incident", origin_id="i"))
    with desk.store.reading() as vault:
        tied, everything = reader(vault)[0], reader(vault, hidden=Hidden.ALL)[0]
        assert len(tied.list(Client)) == len(tied.list(Incident)) == 1
        assert everything.list(Client) == everything.list(Incident) == ()
        assert [one.id for one in tied.list(Action)] == [one.id for one in everything.list(Action)] == ["x"]
        assert everything.get(Override, "a/q") is not None
