/** The looks of the report: on a screen, in the dark, and in print. No colour says what a sign or a line does not say, too. */
export const stylesheet = `
:root {
  --ink: #1d2228;
  --quiet: #59636e;
  --line: #d5dade;
  --accent: #0f4c5c;
  --tint: #f1f5f6;
  --paper: #fff;
  --verbatim: #2b6a4b;
  --edited: #2f5a8f;
  --altered: #a3341f;
  --absent: #85500a;
  --unchecked: #59636e;
  --altered-tint: #fbeeea;
  --absent-tint: #fbf2e2;
  --serif: 'Source Serif 4', 'Source Serif Pro', 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif;
  --sans: 'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', 'Segoe UI', Arial, sans-serif;
  color-scheme: light dark;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e3e5e6;
    --quiet: #9ba5ae;
    --line: #363d44;
    --accent: #7fc0cf;
    --tint: #1f262b;
    --paper: #15191c;
    --verbatim: #82c79f;
    --edited: #93bdf0;
    --altered: #f39a86;
    --absent: #e3b15e;
    --unchecked: #9ba5ae;
    --altered-tint: #35211d;
    --absent-tint: #322817;
  }
}

* {
  box-sizing: border-box;
}
html {
  scroll-padding-top: 1.5rem;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.62 var(--serif);
  font-feature-settings: 'onum', 'kern';
  border-top: 0.4rem solid var(--accent);
}
header,
main,
footer {
  max-width: 76rem;
  margin: 0 auto;
  padding: 0 2rem;
}
a {
  color: var(--accent);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.15em;
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 3px;
  border-radius: 2px;
}
.skip {
  position: absolute;
  left: -100rem;
  padding: 0.5rem 1rem;
  background: var(--paper);
  font-family: var(--sans);
}
.skip:focus {
  left: 1rem;
  top: 1rem;
}
.quiet,
.section {
  color: var(--quiet);
}

/* What stands on top */

header {
  padding-top: 2.5rem;
}
.kind {
  display: flex;
  justify-content: space-between;
  gap: 1rem;
  margin: 0 0 3rem;
  padding-bottom: 0.6rem;
  border-bottom: 1px solid var(--line);
  font: 600 0.85rem/1.4 var(--sans);
  letter-spacing: 0.06em;
  text-transform: uppercase;
  color: var(--accent);
}
.kind span {
  font-weight: 400;
  color: var(--quiet);
}
h1 {
  margin: 0;
  font-size: 2.6rem;
  font-weight: 620;
  line-height: 1.12;
  letter-spacing: -0.015em;
  text-wrap: balance;
}
.subtitle {
  margin: 0.5rem 0 0;
  font-size: 1.3rem;
  line-height: 1.35;
  color: var(--quiet);
}
.bar {
  display: flex;
  gap: 2px;
  height: 0.6rem;
  margin: 2rem 0 0;
}
.bar span {
  flex-basis: 0.35rem;
  background: currentColor;
}
.bar span:first-child {
  border-radius: 0.3rem 0 0 0.3rem;
}
.bar span:last-child {
  border-radius: 0 0.3rem 0.3rem 0;
}
.bar span:only-child {
  border-radius: 0.3rem;
}
.bar .altered,
.verdicts .altered dt,
.note.altered .verdict {
  color: var(--altered);
}
.bar .absent,
.verdicts .absent dt,
.note.absent .verdict {
  color: var(--absent);
}
.bar .unchecked,
.verdicts .unchecked dt,
.note.unchecked .verdict {
  color: var(--unchecked);
}
.bar .edited,
.verdicts .edited dt,
.note.edited .verdict {
  color: var(--edited);
}
.bar .verbatim,
.verdicts .verbatim dt,
.note.verbatim .verdict {
  color: var(--verbatim);
}
.bar .unchecked {
  opacity: 0.45;
}
.verdicts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
  gap: 1.25rem 2rem;
  margin: 1.25rem 0 0;
  font: 0.875rem/1.4 var(--sans);
}
.verdicts dt {
  font-weight: 600;
}
.verdicts dd {
  margin: 0;
}
.verdicts dd strong {
  display: block;
  font: 500 1.9rem/1.2 var(--serif);
  font-feature-settings: 'lnum';
}
.verdicts dd span {
  color: var(--quiet);
}
nav {
  margin: 2.75rem 0 0;
}
nav h2 {
  margin: 0 0 0.5rem;
  font: 600 0.85rem/1.4 var(--sans);
  letter-spacing: 0.06em;
  text-transform: uppercase;
  color: var(--accent);
}
nav ul {
  margin: 0;
  padding: 0;
  list-style: none;
  font: 0.95rem/1.45 var(--sans);
}
nav li {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 2rem;
  padding: 0.45rem 0;
  border-top: 1px solid var(--line);
}
nav li:last-child {
  border-bottom: 1px solid var(--line);
}
.path {
  overflow-wrap: anywhere;
}
.bad {
  font-weight: 600;
  color: var(--altered);
}
.filter {
  margin: 1.5rem 0 0;
  font: 0.95rem/1.4 var(--sans);
}
.filter label {
  cursor: pointer;
}
.filter input {
  width: 1.05em;
  height: 1.05em;
  margin: 0 0.35em 0 0;
  vertical-align: -0.12em;
  accent-color: var(--accent);
}
body:has(#only:checked) :is(.row, article):not(.flagged) {
  display: none;
}

/* A manuscript */

article {
  margin-top: 4rem;
  padding-top: 1.25rem;
  border-top: 2px solid var(--accent);
}
article > h2 {
  margin: 0 0 1.75rem;
  font: 640 1.05rem/1.4 var(--sans);
  color: var(--accent);
  overflow-wrap: anywhere;
}
.row {
  display: grid;
  grid-template-columns: minmax(0, 35rem) minmax(0, 1fr);
  column-gap: 3.5rem;
  align-items: start;
  margin-bottom: 1.05rem;
}
.text {
  margin: 0;
  overflow-wrap: break-word;
  text-wrap: pretty;
}
h3.text,
h4.text,
h5.text,
h6.text {
  margin-top: 1.1rem;
  font-weight: 640;
  font-family: var(--sans);
  line-height: 1.3;
}
h3.text {
  margin-top: 0;
  font: 620 1.85rem/1.2 var(--serif);
  letter-spacing: -0.01em;
}
h4.text {
  font-size: 1.3rem;
}
h5.text {
  font-size: 1.1rem;
}
.quoted {
  padding-left: 1.25rem;
  border-left: 3px solid var(--line);
}
.row:has(+ .row > .quoted) > .quoted {
  align-self: stretch;
  margin-bottom: -1.05rem;
  padding-bottom: 1.05rem;
}
.listed::before {
  content: '– ';
  color: var(--quiet);
}
.cell,
.directive {
  font-family: var(--sans);
  font-size: 0.95rem;
}
.directive {
  color: var(--quiet);
  overflow-wrap: anywhere;
}

/* What is quoted: each verdict has a line of its own kind. */

mark {
  background: none;
  color: inherit;
  text-decoration: underline 1.5px solid var(--verbatim);
  text-underline-offset: 0.22em;
  text-decoration-skip-ink: none;
}
mark.edited {
  text-decoration: underline 1.5px dashed var(--edited);
}
mark.altered {
  background: var(--altered-tint);
  text-decoration: underline 1.5px wavy var(--altered);
}
mark.absent {
  background: var(--absent-tint);
  text-decoration: underline 3px double var(--absent);
}
mark.unchecked {
  text-decoration: underline 1.5px dotted var(--unchecked);
}
.spot {
  font-weight: 700;
}
span.place .spot {
  font-weight: inherit;
  text-decoration: underline 1.5px wavy var(--altered);
  text-underline-offset: 0.22em;
  text-decoration-skip-ink: none;
}
span.place .spot.warning {
  text-decoration-color: var(--absent);
}
span.place .spot.info {
  text-decoration: underline 1.5px dotted var(--quiet);
}
mark.absent .spot,
mark .spot.info {
  font-weight: inherit;
}
.place:target {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
.ref {
  padding: 0 0.1em 0 0.15em;
  text-decoration: none;
  white-space: nowrap;
}
.ref sup {
  font: 600 0.72em/0 var(--sans);
}
.ref.altered,
.ref.other {
  color: var(--altered);
}
.ref.absent {
  color: var(--absent);
}
.ref.edited {
  color: var(--edited);
}
.ref.verbatim {
  color: var(--verbatim);
}
.ref.unchecked {
  color: var(--unchecked);
}

/* What the source has */

.notes {
  display: grid;
  gap: 1rem;
}
.note {
  padding: 0.1rem 0 0.1rem 1rem;
  border-left: 2px solid var(--line);
  font: 0.9rem/1.45 var(--sans);
}
.note.warning {
  border-left: 3px solid var(--absent);
}
.note.error {
  border-left: 3px solid var(--altered);
}
.note:target {
  outline: 2px solid var(--accent);
  outline-offset: 6px;
}
.note p,
.note dl,
.note blockquote {
  margin: 0 0 0.35rem;
}
.note > :last-child {
  margin-bottom: 0;
}
.number {
  display: inline-block;
  min-width: 1.4em;
  font-weight: 600;
  text-decoration: none;
  font-feature-settings: 'lnum', 'tnum';
}
.note.other .verdict {
  color: var(--altered);
}
.source {
  line-height: 1.4;
}
.speaker {
  font-weight: 600;
}
.passage,
.comparison dd {
  font: 0.95rem/1.5 var(--serif);
}
.passage {
  padding: 0;
}
.around {
  color: var(--quiet);
}
.comparison {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0.3rem 0.75rem;
}
.comparison dt {
  padding-top: 0.12em;
  font-size: 0.8rem;
  color: var(--quiet);
}
.comparison dd {
  margin: 0;
}
del {
  color: var(--altered);
  text-decoration: line-through 1.5px;
}
ins {
  font-weight: 640;
  color: var(--verbatim);
  text-decoration: underline 1.5px;
  text-underline-offset: 0.18em;
}
.remedy strong {
  font-weight: 640;
}
.remedy.error strong {
  color: var(--altered);
}
.remedy.warning strong {
  color: var(--absent);
}
.code {
  font-size: 0.8rem;
  color: var(--quiet);
  white-space: normal;
}
.code a {
  color: inherit;
}

footer {
  padding-top: 4rem;
  padding-bottom: 3.5rem;
  font: 0.85rem/1.5 var(--sans);
  color: var(--quiet);
}
footer p {
  margin: 0;
  padding-top: 0.9rem;
  border-top: 1px solid var(--line);
}

@media screen and (max-width: 54rem) {
  header,
  main,
  footer {
    padding: 0 1.25rem;
  }
  .row {
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.9rem;
  }
  .notes {
    padding: 0.25rem 0 0.75rem 0.75rem;
  }
  h1 {
    font-size: 2rem;
  }
  .kind {
    margin-bottom: 2rem;
  }
  .verdicts {
    grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
  }
}

@page {
  size: A4;
  margin: 16mm 16mm 18mm;
  @bottom-right {
    content: counter(page) ' / ' counter(pages);
    font: 8.5pt 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif;
    color: #59636e;
  }
}

@media print {
  body {
    border: 0;
    font-size: 9.8pt;
    line-height: 1.5;
  }
  header,
  main,
  footer {
    max-width: none;
    padding: 0;
  }
  .kind {
    margin-bottom: 7mm;
  }
  h1 {
    font-size: 22pt;
  }
  .subtitle {
    font-size: 12pt;
  }
  .bar {
    height: 2.2mm;
    margin-top: 5mm;
  }
  .bar,
  mark {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .verdicts {
    margin-top: 4mm;
    grid-template-columns: repeat(auto-fit, minmax(32mm, 1fr));
    gap: 3mm 5mm;
    font-size: 8.5pt;
  }
  .verdicts dd strong {
    font-size: 15pt;
  }
  nav {
    margin-top: 7mm;
  }
  nav ul {
    font-size: 9pt;
  }
  nav li {
    padding: 1mm 0;
  }
  .filter,
  .skip {
    display: none;
  }
  article {
    margin-top: 10mm;
    padding-top: 4mm;
  }
  article > h2 {
    margin-bottom: 5mm;
    font-size: 10pt;
  }
  .row {
    grid-template-columns: minmax(0, 102mm) minmax(0, 1fr);
    column-gap: 7mm;
    margin-bottom: 3mm;
  }
  .text {
    orphans: 3;
    widows: 3;
  }
  .cell,
  .directive {
    font-size: 8.8pt;
  }
  h3.text {
    font-size: 16pt;
  }
  h4.text {
    font-size: 12pt;
  }
  h5.text {
    font-size: 10.5pt;
  }
  article > h2,
  h3.text,
  h4.text,
  h5.text,
  h6.text {
    break-after: avoid;
  }
  .notes {
    gap: 3mm;
  }
  .note {
    padding-left: 3mm;
    font-size: 8.2pt;
    line-height: 1.4;
    break-inside: avoid;
  }
  .passage,
  .comparison dd {
    font-size: 8.6pt;
    line-height: 1.42;
  }
  .comparison dt,
  .code {
    font-size: 7.4pt;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  footer {
    padding: 6mm 0 0;
    font-size: 8pt;
  }
}
`.trimStart()
