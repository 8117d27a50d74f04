"""The looks of a brief in HTML: paper and ink on the screen, by day and by night, and in print."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --paper: #fefdfb; --ink: #1d1e20; --ink2: #4a4c51; --ink3: #606268; --line: #dad7d0;
  --soft: #efede9; --accent: #2859be; --amber: #8a5200; --amberbg: #fbf0da; --teal: #0a655e; --tealbg: #e3f1ee; }
@media (prefers-color-scheme: dark) { :root { --paper: #1f2022; --ink: #e8e6e1; --ink2: #b9babd; --ink3: #9fa1a7;
  --line: #35373b; --soft: #2a2c2f; --accent: #8fb0f7; --amber: #f0b95e; --amberbg: #352a17; --teal: #74cbbf;
  --tealbg: #18302d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 "Charis SIL", Charter, Georgia, serif; }
main, header, footer { max-width: 44rem; margin: 0 auto; padding: 0 1.5rem; overflow-wrap: break-word; }
header { padding-top: 3.5rem; }
h1, h2, h3, .state, .support, .source, .details, table, figcaption, .byline, .summary, .note, footer, svg {
  font-family: Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.015em; margin: 0 0 .5rem; font-weight: 650; }
.byline { color: var(--ink2); font-size: .88rem; margin: 0; }
.summary { color: var(--ink3); font-size: .88rem; margin: .25rem 0 0; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 3rem 0 .5rem; padding-top: 1.1rem; font-weight: 650;
  border-top: 1px solid var(--line); letter-spacing: -0.01em; }
h3 { font-size: .82rem; margin: 1.8rem 0 .5rem; font-weight: 600; color: var(--ink3); }
p { margin: .6rem 0; }
.verdict { font-size: 1.12rem; line-height: 1.5; }
.note, .details { font-size: .82rem; color: var(--ink2); line-height: 1.5; }
.quiet { color: var(--ink3); }
strong { font-weight: 650; }
.state { display: inline-block; font-size: .75rem; font-weight: 600; border: 1px solid; border-radius: 3px;
  padding: .05rem .45rem; margin: 0; white-space: nowrap; }
.state.settled { color: var(--teal); background: var(--tealbg); }
.state.provisional, .state.open { color: var(--amber); background: var(--amberbg); }
.state.open { background: none; }
.judgements { list-style: none; margin: 1rem 0 0; padding: 0; }
.judgements li { padding: .8rem 0; border-top: 1px solid var(--line); display: grid; grid-template-columns: 8rem 1fr;
  gap: .2rem 1rem; }
.judgements a:not(.reference) { color: inherit; font-weight: 650; text-decoration: none; }
.judgements a:hover, .judgements a:focus { text-decoration: underline; }
.judgements p { margin: .15rem 0 0; }
.answer { margin: 1.3rem 0 .3rem; }
.answer .label { font-weight: 650; font-size: 1.06rem; }
.answer .support { font-size: .78rem; color: var(--ink3); white-space: nowrap; }
figure { margin: .7rem 0; }
blockquote { margin: .5rem 0 .35rem; padding-block: .05rem; padding-inline-start: 1rem;
  border-inline-start: 2px solid var(--accent); }
blockquote p { margin: .2rem 0; }
figure.quote figcaption { padding-left: 1.1rem; font-size: .82rem; line-height: 1.45; }
.source { font-weight: 600; }
.number, .reference { color: var(--ink3); font: .78em Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; text-decoration: none; white-space: nowrap; }
.number { font-size: 1em; }
.reference:hover, .reference:focus { color: var(--accent); text-decoration: underline; }
figure.quote:target blockquote { border-inline-start-width: 4px; }
.bears { color: var(--amber); font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .84rem; line-height: 1.45; margin: .4rem 0; }
.scroll + .scroll { margin-top: 1.4rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: start; vertical-align: top; padding: .45rem .9rem .45rem 0; border-top: 1px solid var(--line); }
thead th { color: var(--ink3); font-weight: 600; font-size: .78rem; border-top: 0; }
tbody th { font-weight: 400; }
ul.plain { padding-left: 1.1rem; margin: .4rem 0; }
ul.plain li { margin: .3rem 0; }
svg { width: 100%; height: auto; display: block; }
svg .axis { stroke: var(--ink3); } svg .path { stroke: var(--line); stroke-dasharray: 4 4; stroke-width: 1.5; }
svg .mark, svg .bound, svg circle { stroke: var(--accent); stroke-width: 2; fill: none; }
svg .bound { stroke-dasharray: 3 3; } svg .arrow { fill: var(--accent); }
svg text { font-size: 12px; fill: var(--ink2); } svg .value { font-weight: 600; font-size: 13px; fill: var(--ink); }
.plot figcaption { font-size: .82rem; color: var(--ink2); }
footer { color: var(--ink3); font-size: .78rem; padding-top: 3rem; padding-bottom: 3rem; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media screen and (max-width: 34rem) {
  .judgements li { grid-template-columns: 1fr; } header { padding-top: 2rem; }
  .plot { overflow-x: auto; } .plot svg { min-width: 32rem; }
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows, .rows tbody, .rows tr, .rows th, .rows td { display: block; } .rows colgroup { display: none; }
  .rows tr { border-top: 1px solid var(--line); padding: .5rem 0; } .rows th, .rows td { border: 0; padding: .1rem 0; }
  .rows tbody th { font-weight: 600; } .rows th .quiet { font-weight: 400; }
  .rows td::before { content: attr(data-head) ": "; color: var(--ink3); }
}
@page { size: A4; margin: 22mm 20mm 20mm; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8pt Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #606268; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #1d1e20; --ink2: #4a4c51; --ink3: #606268; --line: #cfccc5;
    --accent: #2859be; --amber: #8a5200; --amberbg: #fff; --teal: #0a655e; --tealbg: #fff; }
  html { font-size: 13px; } body { font-size: 10pt; }
  main, header, footer { max-width: none; padding: 0; } header { padding-top: 0; }
  h2, h3, .tag, .verdict, .answer, thead { break-after: avoid; } figure, tr, .judgements li { break-inside: avoid; }
  thead { display: table-header-group; } tbody tr:first-child, tbody tr:last-child { break-before: avoid; }
  h2 { margin-top: 2rem; } .reference { color: inherit; } .quote + .note { break-before: avoid; }
  p { orphans: 3; widows: 3; } .scroll { overflow: visible; }
}
"""
