"""Promise: every line of the log is written, in order and soon, and a log that cannot be written stops nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

HEAD: Final = """
import asyncio, logging, os, signal, sys
import structlog
from incidentd.logs import configure
configure()
log = structlog.get_logger()
"""


def run(script: str, **options: Any) -> subprocess.CompletedProcess[str]:
    given: dict[str, Any] = {"stderr": subprocess.PIPE, "stdout": subprocess.PIPE, **options}
    return subprocess.run([sys.executable, "-c", HEAD + script], text=True, check=False, **given)


def events(ended: subprocess.CompletedProcess[str]) -> list[str]:
    return [json.loads(line)["event"] for line in ended.stderr.splitlines()]


def test_without_an_event_loop_lines_are_written_at_once() -> None:
    ended = run("log.info('a'); os.kill(os.getpid(), signal.SIGKILL)")
    assert events(ended) == ["a"]


def test_what_informs_is_written_when_the_turn_is_over_and_is_there_when_all_is_lost() -> None:
    ended = run("""
async def main():
    for number in range(3):
        log.info(f"a{number}")
    await asyncio.sleep(0)
    log.info("of the turn that is lost")
    os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(main())
""")
    assert events(ended) == ["a0", "a1", "a2"]


def test_what_warns_is_written_at_once_and_after_what_came_before_it() -> None:
    ended = run("""
async def main():
    log.info("a")
    log.warning("b")
    log.info("c")
    logging.getLogger("library").warning("d")
    os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(main())
""")
    assert events(ended) == ["a", "b", "c", "d"]


def test_nothing_is_lost_when_a_loop_ends_and_another_begins() -> None:
    ended = run("""
async def main(said):
    log.info(said)
loop = asyncio.new_event_loop()
task = loop.create_task(main("a"))
loop.run_until_complete(task)
loop.close()
async def second():
    log.info("b")
    await asyncio.sleep(0)
    os.write(2, b'{"event": "c"}\\n')
asyncio.run(second())
async def third():
    log.info("d")
asyncio.run(third())
""")
    assert events(ended) == ["a", "b", "c", "d"]


def test_lines_of_several_threads_are_whole() -> None:
    ended = run("""
async def main():
    say = lambda name: [log.warning(name, text="x" * 300) for _ in range(200)]
    await asyncio.gather(*(asyncio.to_thread(say, f"t{n}") for n in range(4)), asyncio.to_thread(say, "t4"))
asyncio.run(main())
""")
    assert sorted(events(ended)) == sorted(f"t{n}" for n in range(5) for _ in range(200))


def test_a_log_that_cannot_be_written_stops_nothing() -> None:
    script = """
async def main():
    log.info("a")
    log.error("b")
    await asyncio.sleep(0)
asyncio.run(main())
log.info("c")
try:
    sys.stderr.close()  # what could not be written may be tried once more, in vain
except OSError:
    pass
log.warning("d")
print("went on")
"""
    with Path("/dev/full").open("w") as full:
        ended = run(script, stderr=full)
    assert ended.stdout == "went on\n"


def test_a_log_whose_reader_has_gone_stops_nothing() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = run("log.warning('a'); print('went on')", stderr=writing)
    os.close(writing)
    assert ended.stdout == "went on\n"
