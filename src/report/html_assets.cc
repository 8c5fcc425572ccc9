#include "report/html_parts.h"

namespace gainsay::html {

const char* const kStyle = R"css(
:root { color-scheme: light dark; --bg: #fff; --ink: #1b1b1f; --soft: #55555f; --line: #d5d5dc; --card: #f6f6f8;
  --link: #0b57c5; --bad: #a3141b; --bad-bg: #fde3e1; --odd: #7a4a00; --odd-bg: #fdf0cf; --note: #1c5a6b; --note-bg: #dff1f5; }
@media (prefers-color-scheme: dark) { :root { --bg: #16171b; --ink: #e7e7ec; --soft: #b0b0bb; --line: #3a3b44; --card: #1f2026;
  --link: #8ab8ff; --bad: #ffb0a8; --bad-bg: #4d1a1a; --odd: #ffd582; --odd-bg: #463407; --note: #9fdcec; --note-bg: #12373f; } }
* { box-sizing: border-box }
body { margin: 0; background: var(--bg); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
a { color: var(--link) }
header, footer { padding: 1rem 1.5rem; border-bottom: 1px solid var(--line) }
footer { border: 0; border-top: 1px solid var(--line); color: var(--soft) }
h1 { margin: 0 0 .25rem; font-size: 1.5rem } h2 { font-size: 1.15rem } h3 { font-size: 1rem; margin: 0 0 .5rem }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: 1rem; background: var(--bg); padding: .5rem }
.columns { display: grid; grid-template-columns: minmax(20rem, 2fr) 3fr; gap: 1.5rem; padding: 0 1.5rem }
.findings { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding-bottom: 2rem }
form { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; margin-top: .75rem }
select, input { font: inherit }
.finding { border: 1px solid var(--line); border-left: .35rem solid var(--soft); border-radius: .3rem; background: var(--card);
  padding: .75rem 1rem; margin: 0 0 1rem }
.finding:focus { outline: 3px solid var(--link); outline-offset: 1px }
.finding[hidden] { display: none }
.contradiction { border-left-color: var(--bad) } .tension { border-left-color: var(--odd) } .note { border-left-color: var(--note) }
.verdict { font-weight: 700 } .contradiction .verdict { color: var(--bad) } .tension .verdict { color: var(--odd) }
.note .verdict { color: var(--note) }
.side { border-top: 1px solid var(--line); padding: .4rem 0 } .side ul { margin: .2rem 0; padding-left: 1.2rem }
.quote { font-style: italic } .meta, .id { color: var(--soft); font-size: .875rem }
.article { border: 1px solid var(--line); border-radius: .3rem; padding: .75rem 1.25rem; margin: 0 0 1.5rem }
.text p { margin: 0 0 .8rem } .text .headline { font-weight: 700; font-size: 1.1rem }
.text .boilerplate { color: var(--soft) }
mark { background: none; color: inherit; border-bottom: 1px dotted var(--soft) }
a.hit { color: inherit; text-decoration: none; background: var(--note-bg); border-bottom: 2px dotted var(--note) }
a.hit.contradiction { background: var(--bad-bg); border-bottom: 4px double var(--bad) }
a.hit.tension { background: var(--odd-bg); border-bottom: 2px solid var(--odd) }
:target { scroll-margin-top: 30vh }
p:target, .finding:target, span:target + :not(span), span:target + span + :not(span), span:target + span + span + :not(span)
  { outline: 3px solid var(--link); outline-offset: 2px }
.timeline { padding: 0 1.5rem; overflow-x: auto } .timeline svg { max-width: 100%; min-width: 40rem; height: auto }
.timeline text { fill: var(--ink); font: 12px system-ui, sans-serif } .timeline .axis { stroke: var(--line) }
.timeline .mark { fill: var(--soft); fill-opacity: .75 } .timeline .mark.long { fill-opacity: .35 }
.timeline .contradiction { fill: var(--bad); stroke: var(--bad) } .timeline .tension { fill: var(--odd); stroke: var(--odd) }
.timeline .mark.contradiction, .timeline .mark.tension { fill-opacity: 1; stroke-width: 2 }
.timeline .conflict { fill: none; stroke-width: 1.5; stroke-dasharray: 4 2 }
.timeline .published { stroke: var(--link); stroke-width: 2; stroke-dasharray: 2 3 }
@media (max-width: 60rem) { .columns { grid-template-columns: 1fr } .findings { position: static; max-height: none } }
@media print { :root { --bg: #fff; --ink: #000; --soft: #444; --card: #fff; --line: #999; --link: #000; --bad: #a3141b; --odd: #7a4a00;
  --note: #1c5a6b; --bad-bg: #fff; --odd-bg: #fff; --note-bg: #fff } form, .skip, .keys { display: none }
  a { text-decoration: none } mark { border: 0 } .article { break-before: auto; border: 0; border-top: 1px solid var(--line); padding: .75rem 0 } .columns { display: block }
  .findings { position: static; max-height: none; overflow: visible } .finding { break-inside: avoid } .finding[hidden] { display: block } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
)css";

const char* const kScript = R"js(
"use strict";
const form = document.querySelector("form");
const findings = [...document.querySelectorAll(".finding")];
const shown = () => findings.filter(f => !f.hidden);
function filter() {
  const verdicts = [...form.querySelectorAll("input:checked")].map(i => i.value), kind = form.kind.value;
  for (const f of findings) f.hidden = !verdicts.includes(f.dataset.verdict) || (kind && f.dataset.kind !== kind);
  document.getElementById("shown").textContent = shown().length + " of " + findings.length + " shown";
}
if (form) { form.addEventListener("change", filter); form.addEventListener("submit", e => e.preventDefault()); filter(); }
function reveal() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.classList.contains("finding")) { target.hidden = false; target.focus(); }
}
addEventListener("hashchange", reveal); reveal();
addEventListener("keydown", e => {
  if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
  const list = shown(), at = list.indexOf(document.activeElement.closest(".finding"));
  const step = { j: 1, k: -1 }[e.key];
  if (step && list.length) {
    const next = list[Math.min(list.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    next.focus(); next.scrollIntoView({ block: "nearest" });
  }
  const side = at >= 0 && list[at].querySelectorAll("a.jump")[Number(e.key) - 1];
  if (side) side.click();
});
)js";

}  // namespace gainsay::html
