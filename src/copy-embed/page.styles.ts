/** Read by the page as one constructed sheet, so that no policy for styles stands in its way. */
export const STYLES = `
:host {
  --text: light-dark(#15171b, #eceef1);
  --ground: light-dark(#fff, #15171b);
  --side: light-dark(#f6f7f8, #1c1f24);
  --muted: light-dark(#565c66, #a4abb6);
  --rule: light-dark(#dcdfe3, #343942);
  --line: light-dark(#878e99, #6d7582);
  --accent: light-dark(#2a5fb4, #78abef);
  --on-accent: light-dark(#fff, #10141b);
  --bad: light-dark(#a3261b, #ff9d92);
  color-scheme: inherit;
  display: block;
  container: tool / inline-size;
  color: var(--text);
  background: var(--ground);
  font: 1rem/1.5 system-ui, sans-serif;
  text-align: start;
}
*, *::before { box-sizing: border-box; }
[hidden] { display: none !important; }
.tool { text-align: start; }
h1, h2, h3, p, ul, fieldset, pre { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { font-size: 1.0625rem; line-height: 1.3; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted, .about { color: var(--muted); font-size: .9375rem; }
p, li { unicode-bidi: plaintext; }
header { padding: 24px 16px 16px; max-inline-size: 1440px; margin-inline: auto; }
header p { margin-block-start: 4px; max-inline-size: 62ch; color: var(--muted); }
.grid { display: grid; max-inline-size: 1440px; margin-inline: auto; border-block-start: 1px solid var(--text); }
.step { padding: 16px; display: grid; gap: 12px; align-content: start; min-inline-size: 0; }
.step + .step { border-block-start: 1px solid var(--rule); }
.bar { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
label, legend, .label { display: block; font-size: .875rem; font-weight: 600; padding: 0; margin-block-end: 4px; }
h2 label { font-size: inherit; margin: 0; }
h2:has(label) + select { margin-block-start: 8px; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); gap: 12px; }
.flag { display: flex; gap: 8px; align-items: center; min-block-size: 32px; margin: 0; font-weight: 400; grid-column: 1 / -1; }
.flag input { inline-size: 18px; block-size: 18px; margin: 0; accent-color: var(--accent); flex: none; }
input:not([type=checkbox], [type=radio], [type=file]), select, textarea {
  font: inherit; font-size: .9375rem; color: inherit; background: var(--ground); border: 1px solid var(--line);
  border-radius: 4px; padding: 8px 10px; inline-size: 100%; min-block-size: 44px;
}
select { font-size: 1rem; }
textarea { font: .8125rem/1.5 ui-monospace, monospace; min-block-size: 13rem; resize: vertical; white-space: pre; }
[aria-invalid] { border-color: var(--bad); }
textarea.over { outline: 2px dashed var(--accent); outline-offset: 2px; }
::placeholder { color: var(--muted); opacity: 1; }
button, .file {
  position: relative;
  font: inherit; font-size: .9375rem; color: inherit; background: none; border: 1px solid var(--line); border-radius: 4px;
  padding: 4px 12px; min-block-size: 36px; cursor: pointer; margin: 0; display: inline-flex; align-items: center;
}
button:hover, .file:hover { background: color-mix(in srgb, var(--text) 6%, transparent); }
.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; min-block-size: 44px; padding-inline: 20px; }
.main:hover { background: color-mix(in srgb, var(--accent) 86%, var(--text)); }
button:disabled { opacity: .5; cursor: default; }
:focus-visible, .file:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
.choice { display: flex; }
.choice legend { float: inline-start; }
.choice label { position: relative; margin: 0; font-weight: 400; cursor: pointer; }
.choice span { display: grid; place-items: center; min-block-size: 36px; padding-inline: 12px; border: 1px solid var(--line); border-inline-start-width: 0; }
.choice label:first-of-type span { border-inline-start-width: 1px; border-start-start-radius: 4px; border-end-start-radius: 4px; }
.choice label:last-of-type span { border-start-end-radius: 4px; border-end-end-radius: 4px; }
.choice input { position: absolute; inset: 0; opacity: 0; inline-size: 100%; block-size: 100%; margin: 0; cursor: pointer; }
.choice input:checked + span { background: color-mix(in srgb, var(--accent) 14%, transparent); box-shadow: inset 0 -2px var(--accent); font-weight: 600; }
.choice input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.problems { display: grid; gap: 8px; list-style: none; font-size: .9375rem; overflow-wrap: anywhere; }
.problems li { border-inline-start: 3px solid var(--bad); padding-inline-start: 10px; }
.problems code { font: .8125rem ui-monospace, monospace; color: var(--muted); }
.go { min-block-size: 28px; padding: 0 8px; margin: 4px 0; margin-inline-start: 6px; font-size: .8125rem; }
.problems + .good { margin-block-start: 8px; }
.good { font-size: .9375rem; color: var(--muted); }
.good + .good { margin-block-start: 6px; }
.stage { background: var(--side); padding: 16px; border: 1px solid var(--rule); overflow: auto; }
.sheet { background: Canvas; color: CanvasText; padding: 20px; inline-size: 100%; max-inline-size: 100%; min-block-size: 8rem; margin-inline: auto; }
.sheet[data-width=phone] { inline-size: 360px; padding: 16px; }
.sheet[data-width=column] { inline-size: 680px; }
.code { position: relative; min-inline-size: 0; }
pre { direction: ltr; text-align: left; font: .8125rem/1.55 ui-monospace, monospace; background: var(--side); border: 1px solid var(--rule); padding: 12px; max-block-size: 18rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.where { flex: 1 1 16rem; }
details summary { cursor: pointer; font-size: .9375rem; min-block-size: 32px; align-content: center; inline-size: fit-content; }
details > div { margin-block-start: 8px; }
@container tool (min-width: 880px) {
  header { padding: 32px 32px 24px; }
  .grid { grid-template-columns: minmax(340px, 5fr) 8fr; }
  .result { border-inline-start: 1px solid var(--rule); }
  .step { padding: 24px 32px; }
  .compose .step { padding-inline-end: 24px; }
  .result .step { padding-inline-start: 24px; }
}
@container tool (max-width: 400px) {
  .stage { padding: 0; }
  .choice span { padding-inline: 9px; }
}
@media (forced-colors: active) {
  button:disabled { opacity: 1; }
  .choice input:checked + span { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
@media print { .compose { display: none; } }
`;
