"""Whatever is done to it, the vault equals its twin in memory."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from ethicsdesk.domain.records import Assessment, Depth, Record, Tool
from ethicsdesk.services.ports import Store
from tests.conftest import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.storage.making import DAY, a_tool, vaults_on, words

NUMBERS = st.integers(1, 3)
NAMES = st.sampled_from(["", "a", "b", "é\0'\""])


class VaultMachine(RuleBasedStateMachine):
    """Does the same to both and compares all they can tell."""

    @initialize()
    def make(self) -> None:
        self.root = Path(tempfile.mkdtemp())
        self.clock = FakeClock()
        self.moments = [self.clock.now()]
        self.vaults = vaults_on(self.clock, self.root / "state")
        self.vault: Store = self.vaults.create(self.root / "vault", words()).store
        self.twin: Store = MemoryStore(self.clock)

    def teardown(self) -> None:
        self.vault.close()
        shutil.rmtree(self.root)

    @rule(number=NUMBERS, name=NAMES)
    def put_tool(self, number: int, name: str) -> None:
        self._put(a_tool(number, name=name))

    @rule(number=NUMBERS, tool=NUMBERS)
    def put_assessment(self, number: int, tool: int) -> None:
        self._put(
            Assessment(
                id=f"a{number}", tool_id=f"tool-{tool}", depth=Depth.QUICK, started_on=DAY, content_digest=""
            )
        )

    def _put(self, record: Record) -> None:
        for store in (self.vault, self.twin):
            with store.writing() as unit:
                unit.put(record)

    @rule(number=NUMBERS)
    def remove(self, number: int) -> None:
        for store in (self.vault, self.twin):
            try:
                with store.writing() as unit:
                    unit.remove(Tool, f"tool-{number}")
            except KeyError:
                pass

    @rule(number=NUMBERS, name=NAMES)
    def fail_halfway(self, number: int, name: str) -> None:
        for store in (self.vault, self.twin):
            try:
                with store.writing() as unit:
                    unit.put(a_tool(number, name=name))
                    unit.set_place("wizard", name)
                    unit.remove(Tool, "nobody")
            except KeyError:
                pass

    @rule(name=NAMES)
    def move(self, name: str) -> None:
        for store in (self.vault, self.twin):
            with store.writing() as unit:
                unit.set_place("wizard", name)

    @rule(minutes=st.integers(1, 9))
    def wait(self, minutes: int) -> None:
        self.clock.advance(minutes=minutes)
        self.moments.append(self.clock.now())

    @rule()
    def reopen(self) -> None:
        self.vault.close()
        self.vault = self.vaults.unlock(self.root / "vault", words())

    @invariant()
    def both_tell_the_same(self) -> None:
        assert self._all(self.vault) == self._all(self.twin)
        assert self.vault.verify() == ()

    def _all(self, store: Store) -> list[object]:
        told: list[object] = []
        with store.reading() as unit:
            for at in (None, *self.moments[-3:]):
                told += [unit.list(Tool, at=at), unit.list(Assessment, parent="tool-1", at=at)]
            told += [unit.history(Tool, f"tool-{number}") for number in (1, 2, 3)]
            told.append(unit.place("wizard"))
            told += [(e.seq, e.at, e.action, e.kind) for e in unit.audit(last=100)]
        return told


TestVaultModel = VaultMachine.TestCase
TestVaultModel.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
