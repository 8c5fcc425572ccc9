#!/usr/bin/env python3
"""usage: terminal_test.py GAINSAY: what only a terminal gets, on a real one: colour, the progress line, --watch."""

import os
import pathlib
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
import unittest

GAINSAY = None
PLAIN = "Robert Hollis {} the election in Tarnow on Sunday, 27 April 2025.\n"


class Terminal:
    """A program that believes to run on a terminal of 80 columns."""

    def __init__(self, *arguments, stdin=subprocess.DEVNULL, environment=None):
        ours, theirs = pty.openpty()
        os.set_blocking(ours, False)
        self.ours, self.seen = ours, ""
        self.process = subprocess.Popen([GAINSAY, *arguments], stdin=stdin, stdout=theirs, stderr=theirs,
                                        env={**os.environ, "NO_COLOR": "", **(environment or {})})
        os.close(theirs)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self.ours)

    def read(self):
        if select.select([self.ours], [], [], 0.1)[0]:
            try:
                self.seen += os.read(self.ours, 65536).decode(errors="replace")
            except OSError:  # the other end is closed
                return False
        return True

    def until(self, pattern, seconds=30):
        """Whether the terminal shows the pattern in time, behind what was seen before."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := re.search(pattern, self.seen, re.S):
                self.seen = self.seen[found.end():]
                return True
            if not self.read():
                break
        return bool(re.search(pattern, self.seen, re.S))

    def rest(self):
        while self.read() and self.process.poll() is None:
            pass
        while self.read() and select.select([self.ours], [], [], 0.1)[0]:
            pass
        return self.seen


class TerminalTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.write("wire.txt", PLAIN.format("won"))
        self.write("daily.txt", PLAIN.format("lost"))

    def write(self, name, text):
        (self.folder / name).write_text(text)

    def test_colour_is_for_a_terminal_and_NO_COLOR_is_honoured(self):
        fixture = str(pathlib.Path(__file__).parents[2] / "fixtures/serbia-turkmenistan-summit")
        with Terminal("check", fixture) as terminal:
            self.assertIn("\x1b[1;31mcontradiction", terminal.rest())
        with Terminal("check", fixture, environment={"NO_COLOR": "1"}) as terminal:
            shown = terminal.rest()
            self.assertIn("contradiction", shown)
            self.assertNotIn("\x1b", shown)

    def test_a_run_over_two_seconds_says_what_it_is_at(self):
        with Terminal("check", "-", stdin=subprocess.PIPE) as terminal:
            terminal.process.stdin.write(b'{"id": "a", "text": "Arlov landed on Monday."}\n')
            terminal.process.stdin.flush()
            self.assertTrue(terminal.until("\r\x1b\\[Kgainsay: reading, [2-9] s"))
            terminal.process.stdin.close()
            shown = terminal.rest()
            self.assertIn("\r\x1b[K", shown)
            self.assertIn("no contradictions", shown.rsplit("\x1b[K", 1)[1])

    def test_a_short_run_says_nothing_of_the_sort(self):
        with Terminal("check", "--colour", "never", str(self.folder)) as terminal:
            self.assertNotIn("\x1b", terminal.rest())

    def test_a_watch_checks_again_after_a_change_and_ends_with_an_interrupt(self):
        waiting = "waiting for a change; Ctrl-C ends"
        with Terminal("check", "--watch", "--colour", "never", str(self.folder)) as terminal:
            self.assertTrue(terminal.until("2 articles.*" + waiting))
            self.write("third.txt", PLAIN.format("won"))
            self.assertTrue(terminal.until("3 articles.*" + waiting), terminal.seen)
            (self.folder / "third.txt").unlink()
            self.assertTrue(terminal.until("2 articles.*" + waiting), terminal.seen)
            terminal.process.send_signal(signal.SIGINT)
            self.assertIn(terminal.process.wait(10), (0, 1))


if __name__ == "__main__":
    GAINSAY = str(pathlib.Path(sys.argv[1]).resolve())
    unittest.main(argv=[sys.argv[0]], verbosity=2)
