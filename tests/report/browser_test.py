#!/usr/bin/env python3
"""usage: browser_test.py GAINSAY SOURCE_FOLDER OUTPUT_FOLDER

The HTML report in real Chromium: no word on the console, jumps, filter, keys, light, dark, narrow and print, text that
attacks, and axe-core's rules where it is at hand (GAINSAY_AXE names axe.min.js). Pictures of each page are left in
OUTPUT_FOLDER for people to look at. Ends with 77, which skips the test, where chromium or its driver is missing."""

import json
import os
import pathlib
import subprocess
import sys
import unittest

from webdriver import Browser, missing

GAINSAY, SOURCE, OUTPUT = None, None, None
STORIES = ("cellist-karavas-obituary", "iceland-salmon-vote")
ATTACK = ('Arlov <script>document.title = "caught"</script> <img src=x onerror=\'document.title = "caught"\'> said on '
          'Monday that 3 people died. </p></section></main> "><a href="javascript:alert(1)">x</a> ' + "w" * 10000)

VISIBLE = """const e = document.getElementById(arguments[0]), box = (e.nextElementSibling || e.parentElement)
  .getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight && box.height > 0"""


def report(path, *arguments):
    run = subprocess.run([GAINSAY, "check", "--notes", "-f", "html", *arguments], cwd=SOURCE, capture_output=True,
                         check=False)
    assert run.returncode in (0, 1), run.stderr.decode()
    path.write_bytes(run.stdout)
    return path


class Page(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = cls.enterClassContext(Browser())
        cls.pages = {story: report(OUTPUT / (story + ".html"), "fixtures/" + story) for story in STORIES}
        cls.pages["sample"] = pathlib.Path(SOURCE) / "fixtures/reports/sample.html"

    def setUp(self):
        self.browser.media()
        self.browser.width(1400)

    def open(self, story):
        self.browser.open(self.pages[story])
        return self.browser

    def each(self):
        for story in STORIES:
            print(story, end=" ", flush=True)
            yield story, self.open(story)

    def test_the_console_stays_silent(self):
        for _, browser in self.each():
            browser.press("jjk1")
            self.assertEqual(browser.console(), [])

    def test_each_place_of_a_finding_leads_to_its_words_and_back(self):
        for _, browser in self.each():
            count = browser.run("return document.querySelectorAll('.finding a.jump').length")
            self.assertGreater(count, 1)
            for number in range(count):
                target = browser.run(
                    "const all = document.querySelectorAll('.finding a.jump'), jump = all[arguments[0]];"
                    "jump.closest('.finding').hidden = false; jump.click(); return jump.hash.slice(1)", number)
                self.assertEqual(browser.run("return location.hash"), "#" + target)
                self.assertTrue(browser.run(VISIBLE, target), target)
            browser.click("a.hit")
            self.assertTrue(browser.run("return document.activeElement.matches('.finding')"))
            self.assertEqual(browser.run("return location.hash.slice(1)"),
                             browser.run("return document.activeElement.id"))

    def test_the_filter_hides_by_verdict_and_kind_and_says_how_many_are_left(self):
        browser = self.open("sample")  # a contradiction of history, a note of quantity
        counts = ("return [document.querySelectorAll('.finding:not([hidden])').length,"
                  "document.getElementById('shown').textContent]")
        self.assertEqual(browser.run(counts), [1, "1 of 2 shown"])
        browser.click("input[value=note]")
        self.assertEqual(browser.run(counts), [2, "2 of 2 shown"])
        browser.run("const s = document.querySelector('select'); s.value = 'quantity';"
                    "s.dispatchEvent(new Event('change', {bubbles: true}))")
        self.assertEqual(browser.run(counts), [1, "1 of 2 shown"])
        self.assertTrue(browser.run("return document.getElementById('finding-1').hidden"))
        browser.run("location.hash = 'finding-1'")
        self.assertFalse(browser.run("return document.getElementById('finding-1').hidden"),
                         "a finding that is asked for by its address shows itself")

    def test_keys_walk_the_findings_and_jump_to_their_quotes(self):
        for _, browser in self.each():
            active = "return document.activeElement.id"
            ids = browser.run("return [...document.querySelectorAll('.finding:not([hidden])')].map(f => f.id)")
            self.assertGreater(len(ids), 0)
            last_but_one = ids[-2:][0]
            walked = []
            for _ in ids:
                browser.press("j")
                walked.append(browser.run(active))
            self.assertEqual(walked, ids)
            browser.press("jj")
            self.assertEqual(browser.run(active), ids[-1])
            browser.press("k")
            self.assertEqual(browser.run(active), last_but_one)
            browser.press("1")
            target = browser.run("return document.querySelector('#' + arguments[0] + ' a.jump').hash", last_but_one)
            self.assertEqual(browser.run("return location.hash"), target)
            browser.press("k" * len(ids))
            self.assertEqual(browser.run(active), ids[0])

    def test_the_first_tab_leads_past_the_head(self):
        browser = self.open("sample")
        browser.press("\ue004\ue007")  # tab, enter
        self.assertEqual(browser.run("return location.hash"), "#findings")

    def test_light_dark_narrow_and_print(self):
        colour = "return getComputedStyle(document.body).backgroundColor"
        fits = "return document.documentElement.scrollWidth <= innerWidth"
        for story, browser in self.each():
            self.assertEqual(browser.run(colour), "rgb(255, 255, 255)")
            self.assertTrue(browser.run(fits))
            browser.picture(OUTPUT / (story + "-light.png"))
            browser.media(scheme="dark")
            self.assertNotEqual(browser.run(colour), "rgb(255, 255, 255)")
            browser.picture(OUTPUT / (story + "-dark.png"))
            browser.media()
            browser.width(400)
            self.assertTrue(browser.run(fits), "a narrow page scrolls sideways")
            browser.picture(OUTPUT / (story + "-narrow.png"))
            browser.width(1400)
            browser.media(kind="print", scheme="dark")
            self.assertEqual(browser.run(colour), "rgb(255, 255, 255)")
            self.assertEqual(browser.run("return getComputedStyle(document.querySelector('form')).display"), "none")
            self.assertEqual(browser.run("return [...document.querySelectorAll('.finding')].filter("
                                         "f => getComputedStyle(f).display === 'none').length"), 0)
            browser.pdf(OUTPUT / (story + ".pdf"))
            self.assertGreater((OUTPUT / (story + ".pdf")).stat().st_size, 10000)
            browser.media()

    def test_text_that_attacks_stays_text(self):
        folder = OUTPUT / "attack"
        folder.mkdir(exist_ok=True)
        (folder / "a.txt").write_text(ATTACK + "\n")
        (folder / "b.md").write_text("Arlov said on Monday that 4 people died.\n")
        browser = self.browser
        browser.open(report(OUTPUT / "attack.html", str(folder)))
        self.assertEqual(browser.console(), [])
        self.assertTrue(browser.run("return document.title").startswith("Consistency report"))
        self.assertEqual(browser.run("return document.querySelectorAll('script').length"), 1)
        self.assertEqual(browser.run("return document.querySelectorAll('img, [onerror], a[href^=javascript]').length"),
                         0)
        self.assertEqual(browser.run("return document.querySelectorAll('main').length"), 1)
        self.assertTrue(browser.run("return document.documentElement.scrollWidth <= innerWidth"))

    def test_axe_finds_no_serious_fault(self):
        axe = pathlib.Path(os.environ.get("GAINSAY_AXE", "axe.min.js"))
        if not axe.is_file():
            self.skipTest("axe-core is not at hand")
        for story, browser in self.each():
            for scheme in ("light", "dark"):
                browser.media(scheme=scheme)
                browser.run(axe.read_text() + "; window.axe = axe")
                result = browser.wait_for("return axe.run()")
                self.assertGreater(len(result["passes"]), 10)
                faults = [(fault["impact"], fault["id"], [node["target"] for node in fault["nodes"]][:3])
                          for fault in result["violations"]]
                (OUTPUT / f"{story}-{scheme}-axe.json").write_text(json.dumps(faults, indent=1))
                self.assertEqual([f for f in faults if f[0] in ("serious", "critical")], [], scheme)


if __name__ == "__main__":
    if missing():
        print(f"there is no {missing()} here")
        sys.exit(77)
    GAINSAY, SOURCE = str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2]
    OUTPUT = pathlib.Path(sys.argv[3]).resolve()
    OUTPUT.mkdir(parents=True, exist_ok=True)
    unittest.main(argv=[sys.argv[0]], verbosity=2)
