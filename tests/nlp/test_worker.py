"""The worker process: it reports, obeys, survives, and never outlives its parent."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import psutil
import pytest

from nlp import pool, worker
from nlp.channel import Inbox, start
from nlp.proposals import (
    ArticleFailed,
    ArticleRead,
    ClusterJob,
    ComparedArticle,
    ComparisonJob,
    EntityClusters,
    MentionInput,
    ModelReady,
    ReadingFailed,
    ReadingFinished,
    ReadingJob,
)
from nlp.worker import ReadingWorker, WorkerEvent
from tests.nlp.helpers import articles
from tests.support.sockets import GuardedEnvironment

LAST = (ReadingFinished, ReadingFailed, EntityClusters)
PATIENCE = 60
ROOT = Path(__file__).parents[2]


class Listener:
    """A worker with the events that it sent."""

    def __init__(self) -> None:
        self.events: queue.SimpleQueue[tuple[int, WorkerEvent]] = queue.SimpleQueue()
        self.worker = ReadingWorker(lambda number, event: self.events.put((number, event)))
        self.worker.start()

    def next(self) -> tuple[int, WorkerEvent]:
        return self.events.get(timeout=PATIENCE)

    def until_end(self, number: int) -> list[WorkerEvent]:
        """All events of the job; those of other jobs would be an error here."""
        found: list[WorkerEvent] = []
        while not found or not isinstance(found[-1], LAST):
            whose, event = self.next()
            assert whose == number
            found.append(event)
        return found

    def until(self, what: type) -> WorkerEvent:
        while True:
            _, event = self.next()
            if isinstance(event, what):
                return event

    def children(self) -> list[psutil.Process]:
        assert self.worker.process_id is not None
        return psutil.Process(self.worker.process_id).children()


@pytest.fixture
def listener() -> Iterator[Listener]:
    found = Listener()
    yield found
    found.worker.stop(patience=10)


def wait_for(condition: Callable[[], bool]) -> None:
    """Look again until it holds; the limit is for a machine that is busy."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        os.sched_yield()


def long_job(model: str, count: int = 24) -> ReadingJob:
    """Takes seconds: what is done once the first article is told is done in the middle of it."""
    return ReadingJob(articles(*[f"Varna {number} grows. " * 500 for number in range(count)]), model=model)


def test_jobs_run_one_after_the_other_and_each_ends_once(listener: Listener, fragile: str) -> None:
    first = listener.worker.submit(ReadingJob(articles("Varna", "RAISE", "Varna"), model=fragile))
    mentions = (MentionInput("m0", "a0", "Varna", "GPE", 0), MentionInput("m1", "a2", "Varna", "GPE", 0))
    second = listener.worker.submit(ClusterJob(mentions))
    assert first < second
    kinds = [type(event) for event in listener.until_end(first)]
    assert kinds == [ModelReady, ArticleRead, ArticleFailed, ArticleRead, ReadingFinished]
    (clusters,) = listener.until_end(second)
    assert isinstance(clusters, EntityClusters)
    assert clusters.entities[0].mention_ids == ("m0", "m1")


def test_missing_model_is_told_and_the_worker_goes_on(listener: Listener, fragile: str) -> None:
    (event,) = listener.until_end(listener.worker.submit(ReadingJob((), model="xx_no_such_model")))
    assert isinstance(event, ReadingFailed)
    assert "xx_no_such_model" in event.reason
    assert isinstance(listener.until_end(listener.worker.submit(ReadingJob((), model=fragile)))[0], ModelReady)


def test_text_that_kills_the_reader_is_named_and_the_rest_read(listener: Listener, fragile: str) -> None:
    job = ReadingJob(articles("Varna", "DIE here", "Varna", "Varna"), model=fragile)
    events = listener.until_end(listener.worker.submit(job))
    failed = [event for event in events if isinstance(event, ArticleFailed)]
    assert [event.key for event in failed] == ["a1"]
    assert {event.reading.key for event in events if isinstance(event, ArticleRead)} == {"a0", "a2", "a3"}
    finished = events[-1]
    assert isinstance(finished, ReadingFinished)
    assert (finished.read, finished.failed) == (3, 1)


@pytest.mark.parametrize("victim", ["worker", "reader"])
def test_kill_in_the_middle_loses_no_article(listener: Listener, fragile: str, victim: str) -> None:
    number = listener.worker.submit(long_job(fragile))
    listener.until(ArticleRead)
    process_id = listener.worker.process_id
    assert process_id is not None
    if victim == "reader":
        process_id = next(each.pid for each in listener.children() if _is_reader(each))
    os.kill(process_id, signal.SIGKILL)
    events = listener.until_end(number)
    keys = {event.reading.key for event in events if isinstance(event, ArticleRead)}
    assert not [event for event in events if isinstance(event, ArticleFailed | ModelReady)]
    assert len(keys) >= 23
    finished = events[-1]
    assert isinstance(finished, ReadingFinished)
    assert (finished.read, finished.failed) == (24, 0)


def test_progress_counts_on_after_a_crash(listener: Listener, fragile: str) -> None:
    number = listener.worker.submit(long_job(fragile))
    listener.until(ArticleRead)
    assert listener.worker.process_id is not None
    os.kill(listener.worker.process_id, signal.SIGKILL)
    counts = [event.done for event in listener.until_end(number) if isinstance(event, ArticleRead)]
    assert counts == sorted(counts)
    assert counts[-1] == 24


def test_worker_that_cannot_live_gives_up(listener: Listener, fragile: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "MOST_DEATHS", 0)
    number = listener.worker.submit(long_job(fragile))
    listener.until(ModelReady)
    assert listener.worker.process_id is not None
    os.kill(listener.worker.process_id, signal.SIGKILL)
    last = listener.until_end(number)[-1]
    assert isinstance(last, ReadingFailed)
    assert "SIGKILL" in last.reason


def test_cancel_waits_for_no_text_that_is_being_read(listener: Listener, fragile: str) -> None:
    """The first text fills a batch of its own and is read, no other one ever is: who waited would wait for ever."""
    number = listener.worker.submit(ReadingJob(articles("Varna grows. " * 2_000, *["HANG"] * 20), model=fragile))
    waiting = listener.worker.submit(long_job(fragile))
    listener.until(ArticleRead)
    listener.worker.cancel()
    whose, event = listener.next()
    assert whose == number
    assert isinstance(event, ReadingFinished)
    assert event.cancelled
    whose, event = listener.next()
    assert (whose, type(event)) == (waiting, ReadingFinished)
    after = listener.worker.submit(ReadingJob(articles("Varna"), model=fragile))
    assert number < waiting < after
    assert isinstance(listener.until_end(after)[-1], ReadingFinished)


def test_cancelled_hanging_text_does_not_block_the_next_job(
    listener: Listener, fragile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = listener.worker.submit(ReadingJob(articles("HANG"), model=fragile))
    listener.until(ModelReady)
    listener.worker.cancel(number)
    listener.until(ReadingFinished)
    assert pool.STALE_PATIENCE <= 5
    events = listener.until_end(listener.worker.submit(ReadingJob(articles("Varna"), model=fragile)))
    assert [type(event) for event in events] == [ModelReady, ArticleRead, ReadingFinished]


def test_readers_stay_loaded_between_jobs(listener: Listener, fragile: str) -> None:
    listener.until_end(listener.worker.submit(ReadingJob(articles("Varna"), model=fragile)))
    before = {each.pid for each in listener.children()}
    listener.until_end(listener.worker.submit(ReadingJob(articles("Varna"), model=fragile)))
    assert {each.pid for each in listener.children()} == before


def test_idle_processes_use_no_processor_time(listener: Listener, fragile: str) -> None:
    listener.until_end(listener.worker.submit(ReadingJob(articles("Varna"), model=fragile)))
    assert listener.worker.process_id is not None
    family = [psutil.Process(listener.worker.process_id), *listener.children()]
    wait_for(lambda: all(each.status() == psutil.STATUS_SLEEPING for each in family))
    before = [each.cpu_times().user + each.cpu_times().system for each in family]
    switches = [each.num_ctx_switches().voluntary for each in family]
    with pytest.raises(queue.Empty):
        listener.events.get(timeout=1.0)
    after = [each.cpu_times().user + each.cpu_times().system for each in family]
    assert sum(after) - sum(before) < 0.05
    woken = [each.num_ctx_switches().voluntary for each in family]
    assert sum(woken) - sum(switches) < 20


def test_stop_ends_every_process(fragile: str) -> None:
    found = Listener()
    found.worker.submit(long_job(fragile))
    found.until(ArticleRead)
    assert found.worker.process_id is not None
    family = [psutil.Process(found.worker.process_id), *found.children()]
    found.worker.stop()
    _, alive = psutil.wait_procs(family, timeout=PATIENCE)
    assert alive == []


PARENT = """
import sys, threading
from nlp.proposals import ArticleInput, ArticleRead, ReadingJob
from nlp.worker import ReadingWorker

reading = threading.Event()

def tell(number, event):
    if isinstance(event, ArticleRead):
        reading.set()

if __name__ == "__main__":
    worker = ReadingWorker(tell)
    worker.start()
    texts = tuple(ArticleInput(str(n), "Varna grows. " * 600, language="en") for n in range(600))
    worker.submit(ReadingJob(texts, model=sys.argv[1]))
    assert reading.wait(60)
    print(worker.process_id, flush=True)
    if sys.argv[2] == "killed":
        sys.stdin.read()
    # otherwise it ends without stopping its worker
"""


@pytest.mark.parametrize("ending", ["killed", "forgetful"])
def test_children_die_with_the_parent(fragile: str, tmp_path: Path, ending: str) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT, encoding="utf-8")
    path = os.pathsep.join([str(ROOT), *(each for each in sys.path if each)])
    parent = subprocess.Popen(
        [sys.executable, str(script), fragile, ending],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
    )
    family: list[psutil.Process] = []
    assert parent.stdout is not None
    assert parent.stdin is not None
    with parent, parent.stdin, parent.stdout:
        process_id = int(parent.stdout.readline())
        with suppress(psutil.NoSuchProcess):  # a forgetful parent may have ended it by now
            worker_process = psutil.Process(process_id)
            family += [worker_process, *worker_process.children()]
        if ending == "killed":
            parent.kill()
        parent.wait(PATIENCE)
    _, alive = psutil.wait_procs(family, timeout=PATIENCE)
    assert alive == []


HASTY = """
import sys
from nlp.proposals import ArticleInput, ReadingJob
from nlp.worker import ReadingWorker

if __name__ == "__main__":
    worker = ReadingWorker(lambda number, event: None)
    worker.start()
    worker.submit(ReadingJob((ArticleInput("1", "Varna grows."),), processes=2))
    import psutil
    wanted, me = int(sys.argv[1]), psutil.Process()
    while len(me.children(recursive=True)) < wanted:
        pass
    worker.stop()
"""


@pytest.mark.parametrize("started", [1, 2, 3])
def test_stop_in_the_middle_of_a_start_prints_nothing(tmp_path: Path, started: int) -> None:
    """A process whose parent ends before it was told what to run would leave a traceback."""
    script = tmp_path / "hasty.py"
    script.write_text(HASTY, encoding="utf-8")
    path = os.pathsep.join([str(ROOT), *(each for each in sys.path if each)])
    ended = subprocess.run(
        [sys.executable, str(script), str(started)],
        capture_output=True, text=True, timeout=PATIENCE, env={**os.environ, "PYTHONPATH": path}, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, "")


def _is_reader(process: psutil.Process) -> bool:
    return "spawn_main" in " ".join(process.cmdline())


WHOLE_RUN = """
import sys, threading
from nlp.proposals import ArticleInput, ReadingFinished, ReadingJob
from nlp.worker import ReadingWorker

over = threading.Event()

def tell(number, event):
    if isinstance(event, ReadingFinished):
        print(event.read, flush=True)
        over.set()

if __name__ == "__main__":
    worker = ReadingWorker(tell)
    worker.start()
    texts = tuple(ArticleInput(str(n), "President Mara Lind of Peru spoke in Lima.") for n in range(4))
    worker.submit(ReadingJob(texts, processes=2))
    assert over.wait(60)
    worker.stop()
"""


def test_no_process_of_a_run_opens_a_socket(tmp_path: Path, guarded_environment: GuardedEnvironment) -> None:
    script = tmp_path / "whole_run.py"
    script.write_text(WHOLE_RUN, encoding="utf-8")
    variables = dict(guarded_environment.variables)
    variables["PYTHONPATH"] = os.pathsep.join([str(ROOT), variables["PYTHONPATH"]])
    done = subprocess.run([sys.executable, str(script)], env=variables, capture_output=True, text=True, timeout=120)
    assert (done.stdout.strip(), done.stderr) == ("4", "")


def serve_briefly(orders: Connection, answers: Connection) -> None:
    """The life of a worker process that is at once idle for too long."""
    worker._Servant(Inbox(orders), answers).serve(patience=0.01)


def test_a_process_that_compared_very_many_articles_ends_when_it_is_idle() -> None:
    child = start(serve_briefly, leaf=False)
    many = tuple(ComparedArticle(str(number), f"Ship {number}.", ()) for number in range(worker.MANY_COMPARED))
    child.send(worker._Numbered(1, ComparisonJob(many[:5])))
    child.send(worker._Numbered(2, ComparisonJob(many)))
    said = [child.answers.recv() for _ in range(4)]
    assert [(each.number, each.event is None) for each in said] == [(1, False), (1, True), (2, False), (2, True)]
    with pytest.raises(EOFError):
        child.answers.recv()
    child.end()
    assert child.process.exitcode == 0
