// The style of the planner, as a sheet that its shadow root adopts: no style element, so that strict content policies hold.

export const STYLE = `
:host {
  --paper: #ffffff; --ink: #1b1b1b; --soft: #505861; --rule: #c9ced6; --field: #6b7480; --tint: #f3f5f8; --link: #1f5fa8;
  --yes: #1d6b3a; --no: #a3262a; --open: #7a4f00; --kept: #2f7d4f; --paid: #2d6cb5; --lack: #b9852b;
  color-scheme: light dark; display: block; box-sizing: border-box; max-width: 46rem; padding: 1rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #16191d; --ink: #e9ebee; --soft: #b4bcc6; --rule: #3a4149; --field: #8d97a3; --tint: #1f242a; --link: #8ab8f0;
    --yes: #7fd19f; --no: #f2938f; --open: #e6b566; --kept: #4fa674; --paid: #5b9bea; --lack: #d7a54c;
  }
}
*, *::before { box-sizing: border-box; }
:host([hidden]) { display: none; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .25rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
h4 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0; }
h2:focus, legend:focus { outline: none; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
form { background: var(--tint); border: 1px solid var(--rule); border-radius: .6rem; padding: 1rem; margin: 1rem 0 1.5rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { font-weight: 600; font-size: 1.1rem; padding: 0; margin-bottom: .25rem; }
.row { border: 1px solid var(--rule); border-radius: .5rem; padding: .5rem .75rem .75rem; margin: .75rem 0; background: var(--paper); }
.row legend { font-size: 1rem; padding: 0 .35rem; margin: 0; }
.field { margin: .5rem 0; }
.line { display: grid; gap: .25rem; margin: .5rem 0; }
.control { display: flex; align-items: center; gap: .5rem; }
@media (min-width: 34rem) { .line { grid-template-columns: minmax(10rem, 16rem) 1fr; align-items: center; } }
input, select, button { font: inherit; color: inherit; }
input[type="text"], input[type="date"], select {
  width: 100%; max-width: 22rem; min-height: 2.75rem; padding: .4rem .6rem; border: 1px solid var(--field); border-radius: .35rem; background: var(--paper);
}
input[inputmode] { max-width: 9rem; }
[aria-invalid="true"] { border-color: var(--no); border-width: 2px; }
.box { display: flex; gap: .6rem; align-items: center; min-height: 2.75rem; }
.box input { width: 1.25rem; height: 1.25rem; flex: none; accent-color: var(--link); }
.error { color: var(--no); margin: 0; }
.error:not(:empty)::before { content: "⚠ "; }
.hint, .unit, .id, .aside { color: var(--soft); font-size: .93rem; }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: 1rem; }
button { min-height: 2.75rem; padding: .4rem 1rem; border-radius: .35rem; border: 1px solid var(--field); background: var(--paper); cursor: pointer; }
button.main { background: var(--link); border-color: var(--link); color: var(--paper); font-weight: 600; }
.status-line { min-height: 1.5rem; color: var(--soft); margin: 0; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
ul, ol { margin: .25rem 0; padding-left: 1.25rem; }
li { margin: .3rem 0; }
.cards, .summary { list-style: none; padding: 0; }
.card { border: 1px solid var(--rule); border-radius: .5rem; padding: .6rem .8rem; margin: .6rem 0; }
.card.bar { border-left: .4rem solid var(--kept); }
.card.bar.unknown, .card.bar.no { border-left-style: dashed; border-left-color: var(--lack); }
.card p { margin: .15rem 0; }
.days { font-weight: 600; }
.badge, .sign { white-space: nowrap; }
.yes.badge, .yes.sign { color: var(--yes); }
.no.badge, .no.sign { color: var(--no); }
.unknown.badge, .unknown.sign { color: var(--open); }
summary { cursor: pointer; min-height: 1.75rem; color: var(--link); }
cite { font-style: normal; font-size: .88rem; color: var(--soft); }
a { color: var(--link); }
dt { font-weight: 600; margin-top: .5rem; }
dd { margin: 0; color: var(--soft); }
.timeline { display: block; width: 100%; height: 3.5rem; }
.timeline .line { fill: var(--rule); }
.kept { fill: var(--kept); background: var(--kept); }
.open { fill: var(--lack); }
.swatch.open { background: var(--lack); }
.ends { display: flex; justify-content: space-between; margin: 0; }
#plan { margin-top: 1rem; }
.paid { fill: var(--paid); background: var(--paid); }
.swatch { display: inline-block; width: .9rem; height: .9rem; border-radius: .2rem; vertical-align: -.1rem; margin: 0 .3rem 0 .6rem; }
.key .swatch:first-child { margin-left: 0; }
.notice { margin-top: 1.5rem; padding: .6rem .8rem; border: 1px solid var(--rule); border-radius: .5rem; background: var(--tint); }
`;
