"""The practice of many years: as large as it says, whole, alike for a seed, as a person could type it."""

from datetime import UTC, datetime, timedelta

import pytest

from ethicsdesk import cli
from ethicsdesk.domain.errors import Cancelled
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Answer, Tool
from ethicsdesk.domain.validation import check_answer
from ethicsdesk.services import large_sample, retention, sample
from ethicsdesk.services.large_sample import Calendar
from tests.builders import BANK, desk_of
from tests.storage.making import vaults_on, words

START = datetime(2020, 5, 4, 9, 0, tzinfo=UTC)
ROWS = 4_000


def quiet(share):
    assert 0 <= share <= 1


def made(root, *, years=1, seed=1, progress=quiet, rows=ROWS):
    calendar = Calendar(START)
    store = vaults_on(calendar, root / "state").create(root / "vault", words()).store
    desk = desk_of(calendar, store=store)
    total = None
    try:
        filling = {"years": years, "seed": seed, "rows_a_year": rows}
        total = large_sample.fill(desk, calendar, progress, **filling).value
    except Cancelled:
        pass
    return desk, total


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    desk, total = made(tmp_path_factory.mktemp("year"))
    yield desk, total
    desk.store.close()


def records(desk):
    with desk.store.reading() as vault:
        return [vault.list(kind) for kind in RECORD_TYPES]


def test_a_year_has_as_much_as_a_tenth_of_ten_years(year):
    _, total = year
    assert (total.tools, total.assessments, total.files, total.entries) == (4, 12, 30, ROWS)
    assert large_sample.ROWS_A_YEAR * 10 == 100_000


def test_it_is_a_whole_vault_whose_trail_runs_through_the_year(year):
    desk, total = year
    assert desk.store.verify() == ()
    with desk.store.ledger() as ledger:
        times = [datetime.fromisoformat(entry.at) for entry in ledger.entries()]
    assert len(times) == total.entries
    assert times == sorted(times)
    assert times[0] == START
    assert timedelta(days=335) < times[-1] - START < timedelta(days=365)


def test_it_holds_every_kind_of_record(year):
    held = {kind.kind for kind, found in zip(RECORD_TYPES, records(year[0]), strict=True) if found}
    assert held == {kind.kind for kind in RECORD_TYPES}, "let services/large_sample.py make some"


def test_every_answer_is_one_a_person_could_give(year):
    desk, _ = year
    with desk.store.reading() as vault:
        found = vault.list(Answer)
    today = desk.clock.today()
    assert len(found) > 300
    assert {problem for one in found if (problem := check_answer(BANK[one.question_id], one, today))} == set()


def test_the_same_seed_gives_the_same_years(year, tmp_path):
    desks = [made(tmp_path / str(seed), seed=seed)[0] for seed in (1, 2)]
    same, other = map(records, desks)
    for desk in desks:
        desk.store.close()
    assert same == records(year[0])
    assert other != same


def test_tools_are_stopped_after_three_years_and_may_go_after_six_more(tmp_path):
    desk, total = made(tmp_path, years=4, rows=1)
    assert total.tools == 16
    with desk.store.reading() as vault:
        stopped = [tool.name for tool in vault.list(Tool) if tool.use.value == "stopped"]
    assert len(stopped) == 4
    desk.clock.move_to(START + timedelta(days=365.25 * 12))
    shown = retention.sheet(desk)
    assert "AI tool: Example Scribe 1" in {str(item.title) for item in (*shown.may_go, *shown.must_stay)}
    desk.store.close()


def test_stopping_it_leaves_a_whole_vault(tmp_path):
    def stop(share):
        if share > 0.3:
            raise Cancelled

    desk, total = made(tmp_path, progress=stop)
    assert total is None
    assert desk.store.verify() == ()
    desk.store.close()


def test_the_calendar_never_goes_back():
    calendar = Calendar(START)
    calendar.move_to(START - timedelta(days=1))
    assert (calendar.now(), calendar.today()) == (START, START.date())
    assert calendar.now() <= calendar.end_of(calendar.today())


@pytest.mark.slow
def test_the_command_makes_the_vault_up_to_now_and_says_how_large_it_is(tmp_path, capsys):
    assert cli.main(["demo", "--years", "1", "--out", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().out
    assert "4 tools, 12 assessments, 30 files, 10,000 entries" in said
    assert f"Passphrase: {sample.PASSPHRASE}" in said
    (tmp_path / "word").write_text(sample.PASSPHRASE, "utf-8")
    vault = str(tmp_path / "out/vault")
    assert cli.main(["verify-vault", "--vault", vault, "--passphrase-file", str(tmp_path / "word")]) == 0
    assert cli.main(["demo", "--years", "1", "--out", str(tmp_path / "out")]) == 1
    assert "not empty" in capsys.readouterr().err


@pytest.mark.parametrize("years", ["0", "41", "-1", "x", "1.5", "²"])
def test_years_that_are_none_are_refused_in_words(tmp_path, capsys, years):
    with pytest.raises(SystemExit):
        cli.main(["demo", f"--years={years}", "--out", str(tmp_path / "out")])
    assert "choose a number from 1 to 40" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
