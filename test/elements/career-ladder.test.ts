import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/career-ladder/define.js';
import { readAddress, writeAddress } from '../../src/elements/career-ladder/address.js';
import type { CareerLadderElement } from '../../src/elements/career-ladder/career-ladder.js';
import { ladderCsv } from '../../src/elements/career-ladder/frame.js';
import { readFor } from '../../src/elements/career-ladder/reading.js';
import type { LadderInput } from '../../src/model/inputs.js';
import { viewOf, type Choices, type View } from '../../src/elements/career-ladder/view.js';
import { IssueLog } from '../../src/model/issue-log.js';
import { LadderMemory } from '../../src/model/ladder.js';
import { itInChromium } from '../fixtures/engines.js';
import '../fixtures/english.js';
import { waitUntil } from '../fixtures/wait.js';
import { languageFor } from '../../src/format/language.js';
import { ladders } from '../../stories/samples/index.js';

type Attributes = Partial<
  Pick<CareerLadderElement, 'src' | 'view' | 'payPeriod' | 'current' | 'target' | 'tracks' | 'themes'>
>;

const mount = async (
  data: unknown,
  attributes: Attributes = {},
  width = 900,
): Promise<CareerLadderElement> => {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  place.style.width = `${width}px`;
  const element = document.createElement('career-ladder');
  Object.assign(element, { data, ...attributes });
  place.append(element);
  await element.updateComplete;
  return element;
};
const texts = (element: CareerLadderElement, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((node) =>
    node.textContent!.replace(/\s+/g, ' ').trim(),
  );
/** What is said of each name. */
const labels = (element: CareerLadderElement) => names(element).map(({ ariaLabel }) => ariaLabel);
const names = (element: CareerLadderElement) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.name'),
];
const summaries = (element: CareerLadderElement) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('details:not(.mine) > summary'),
];
const turn = async (element: CareerLadderElement, index: number) => {
  summaries(element).at(index)!.click();
  await element.updateComplete;
};
/** The levels whose details are open. */
const openLevels = (element: CareerLadderElement) => texts(element, '.rung:has(details[open]) .name bdi');
const focused = (element: CareerLadderElement) =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];
const press = (element: CareerLadderElement, key: string) =>
  element.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
/** A list to choose from, once the reader has opened what it is in. */
const selectOf = async (element: CareerLadderElement, pick: string) => {
  element.shadowRoot!.querySelector<HTMLElement>('.mine summary')!.click();
  await element.updateComplete;
  return element.shadowRoot!.querySelector<HTMLSelectElement>(`[data-pick=${pick}]`)!;
};

/** Has the rules for paper hold on the screen, until the function that it gives is called. */
function printed({ shadowRoot }: CareerLadderElement): () => void {
  const rules = shadowRoot!.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print') as CSSMediaRule[];
  const set = (text: string) => rules.forEach(({ media }) => (media.mediaText = text));
  set('all');
  return () => set('print');
}

describe('<career-ladder>', () => {
  it('has a column for years only where a level says its years', async () => {
    const levels = [{ name: 'Clerk' }, { name: 'Head' }];
    const places = async (data: LadderInput, width: number) => {
      const element = await mount(data, { view: 'ladder' }, width);
      const name = names(element)[0]!.getBoundingClientRect();
      return Math.round(name.left - element.getBoundingClientRect().left);
    };
    expect(await places({ levels }, 900)).to.equal(26);
    expect(await places({ levels }, 340)).to.equal(26);
    expect(await places({ levels: [{ ...levels[0]!, experience: '2 years' }, levels[1]!] }, 900)).to.be.above(
      120,
    );
  });

  it('cuts nothing off the mark of the highest pay', async () => {
    const levels = [
      { name: 'Clerk', pay: 40_000 },
      { name: 'Head', pay: 90_000 },
    ];
    const element = await mount({ currency: 'USD', payPeriod: 'year', levels }, {}, 340);
    const lane = element.shadowRoot!.querySelector('.rung:first-child .lane')!;
    const { inlineSize, insetInlineStart } = getComputedStyle(lane, '::after');
    const end = lane.getBoundingClientRect().left + parseFloat(insetInlineStart) + parseFloat(inlineSize);
    expect(parseFloat(inlineSize)).to.equal(10);
    expect(end).to.be.closeTo(lane.closest('.lv')!.getBoundingClientRect().right, 0.5);
  });

  it('has marks that grow with letters, and lines through their middle', async () => {
    const place = await fixture<HTMLElement>(html`<div .style=${'inline-size:400px'} lang="en"></div>`);
    const sizes: [number, number][] = [];
    for (const size of [16, 32]) {
      place.style.fontSize = `${size}px`;
      const element = document.createElement('career-ladder');
      element.data = ladders.bands;
      place.replaceChildren(element);
      await element.updateComplete;
      const rung = element.shadowRoot!.querySelector('.rung')!;
      const dot = getComputedStyle(rung, '::after');
      const line = getComputedStyle(rung, '::before');
      const middle = parseFloat(dot.insetInlineStart) + parseFloat(dot.inlineSize) / 2;
      expect(middle).to.be.closeTo(parseFloat(line.insetInlineStart) + 1, 0.6);
      const stop = element.shadowRoot!.querySelector<HTMLElement>('.path .dot')!;
      sizes.push([Math.round(parseFloat(dot.inlineSize)), stop.offsetWidth]);
    }
    expect(sizes).to.deep.equal([
      [14, 14],
      [28, 28],
    ]);
  });

  itInChromium('draws its scales in forced colours as well, and underlines what can be pressed', async () => {
    // What drives Firefox and WebKit can't force colours.
    const { emulateMedia } = await import('@web/test-runner-commands');
    const levels = ['A', 'B'].map((name) => ({ name, pay: { median: 5 }, experience: '2-5 years' }));
    await emulateMedia({ forcedColors: 'active' });
    try {
      for (const [view, scale] of [
        ['ladder', '.lane'],
        ['timeline', '.ln'],
      ] as const) {
        const element = await fixture<CareerLadderElement>(
          html`<career-ladder view=${view} .data=${{ levels }}></career-ladder>`,
        );
        const { backgroundImage } = getComputedStyle(element.shadowRoot!.querySelector(scale)!);
        expect(backgroundImage, view).to.contain('gradient');
        const line = getComputedStyle(element.shadowRoot!.querySelector(scale)!).getPropertyValue('--_mark');
        expect(line, 'of the band of the level before').to.equal('CanvasText');
        const button = element.shadowRoot!.querySelector('.link')!;
        expect(getComputedStyle(button).textDecorationLine).to.equal('underline');
      }
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('is an ordered list, numbered backwards, with the last level on top', async () => {
    const element = await mount(ladders.operations);
    expect(element.shadowRoot!.querySelector('ol')!.reversed).to.equal(true);
    expect(texts(element, '.name bdi')).to.deep.equal([
      'Operations Manager',
      'Operations Coordinator / Specialist',
      'Senior Operations Assistant',
      'Operations Assistant',
      'Junior Operations Assistant',
    ]);
    element.topDown = true;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('ol')!.reversed).to.equal(false);
    expect(texts(element, '.name bdi')[0]).to.equal('Junior Operations Assistant');
  });

  it('says where a level stands', async () => {
    const element = await mount(ladders.operations);
    expect(labels(element)).to.deep.equal([
      'Operations Manager, level 5 of 5, 7 or more years',
      'Operations Coordinator / Specialist, level 4 of 5, 5–7 years',
      'Senior Operations Assistant, level 3 of 5, 5 or more years',
      'Operations Assistant, level 2 of 5, 2–5 years',
      'Junior Operations Assistant, level 1 of 5, 0–2 years',
    ]);
  });

  for (const [view, selector] of [
    ['ladder', '.rung'],
    ['branches', '.node'],
    ['matrix', 'thead th:has(.name)'],
  ] as const) {
    it(`has track and years heard once, with the name (${view})`, async () => {
      const levels = [
        {
          name: 'Clerk',
          experience: '2 years',
          next: ['Writer', 'Chief'],
          competencies: { Texts: ['Letters'] },
        },
        { name: 'Writer', track: 'Words', experience: '3 years', titles: ['Author'] },
        { name: 'Chief', track: 'People', experience: '4 years', pay: { median: '$90,000' } },
      ];
      const element = await mount({ levels }, { view });
      const heard = [...element.shadowRoot!.querySelectorAll(selector)].map((level) => {
        const copy = level.cloneNode(true) as Element;
        for (const other of copy.querySelectorAll('[aria-hidden=true], details')) other.remove();
        const name = copy.querySelector('.name')!;
        name.textContent = name.ariaLabel;
        return copy.textContent!;
      });
      expect(
        heard
          .join()
          .match(/Words|People|[234] years/g)!
          .sort(),
      ).to.deep.equal(['2 years', '3 years', '4 years', 'People', 'Words']);
      expect(element.shadowRoot!.querySelector('.body')!.textContent).to.include('People');
    });
  }

  it('marks where the reader is, and opens what the next step needs', async () => {
    const element = await mount(ladders.operations, { current: 'Operations Assistant' });
    expect(texts(element, '.current .tag')).to.deep.equal(['You are here']);
    expect(texts(element, '.next .tag')).to.deep.equal(['Next step']);
    expect(texts(element, 'details[open] .new li')).to.deep.equal([
      'Process improvement',
      'Mentoring junior staff',
      'External partner contact',
      'Compliance and risk',
    ]);
    expect(texts(element, 'details[open] .co')).to.deep.equal([
      'Carried over: Procurement, Reporting, Vendor contact',
      'No longer listed: Record keeping, Scheduling',
    ]);
    expect(texts(element, '.dek')).to.deep.equal([
      'From Operations Assistant, the next step is Senior Operations Assistant, with 4 new requirements.',
    ]);
    expect(element.shadowRoot!.querySelector('[aria-current]')!.getAttribute('aria-current')).to.equal(
      'step',
    );
  });

  it('chooses a view by what the data has', async () => {
    const parts = ['ladder', 'branches', 'matrix', 'timeline'];
    const shown = async (data: unknown, attributes: Attributes = {}) => {
      const element = await mount(data, attributes);
      return parts.filter((part) => element.shadowRoot!.querySelector(`[part=${part}]`));
    };
    expect(await shown(ladders.operations)).to.deep.equal(['ladder']);
    expect(await shown(ladders.moves)).to.deep.equal(['branches']);
    expect(await shown(ladders.engineering)).to.deep.equal(['matrix']);
    expect(await shown([{ name: 'A', experience: '5+ years' }])).to.deep.equal(['timeline']);
    expect(await shown(ladders.engineering, { view: 'ladder' })).to.deep.equal(['ladder']);
  });

  it('begins with the ladder where a matrix has no room, until another view is chosen', async () => {
    const element = await mount(ladders.engineering, {}, 400);
    const shown = () => element.shadowRoot!.querySelector('[part=ladder],[part=matrix]')!.part.value;
    const choice = (value: string) =>
      element.shadowRoot!.querySelector<HTMLInputElement>(`[name=view][value=${value}]`)!;
    expect([shown(), choice('ladder').checked]).to.deep.equal(['ladder', true]);
    element.parentElement!.style.width = '900px';
    await waitUntil(() => shown() === 'matrix');
    element.parentElement!.style.width = '400px';
    await waitUntil(() => shown() === 'ladder');
    choice('matrix').click();
    await element.updateComplete;
    expect(shown()).to.equal('matrix');
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
    element.parentElement!.style.width = '900px';
    await waitUntil(() => element.shadowRoot!.querySelector('table'));
    expect(shown()).to.equal('matrix');
  });

  it('tells the way between two levels, with years and pay', async () => {
    const element = await mount(ladders.bands);
    expect(texts(element, '.path li > bdi')).to.deep.equal([
      'Associate',
      'Consultant',
      'Senior Consultant',
      'Principal',
    ]);
    expect(texts(element, '.journey > p:not(.st, .co)')).to.deep.equal([
      'Requires 7 years more experience.',
      'Pays $63,000 more per year (2.3 times as much, at the median).',
    ]);
    element.target = 'associate';
    element.current = 'principal';
    await element.updateComplete;
    expect(texts(element, '.journey > p')).to.contain(
      'This ladder shows no path from Principal to Associate.',
    );
  });

  it('tells levels of one name apart on the way, by their tracks', async () => {
    const element = await mount(
      {
        tracks: ['Expert', 'Manager'],
        levels: [
          { id: 'a', name: 'Engineer', track: 'Expert', experience: '0-2 years', next: ['b'] },
          {
            id: 'b',
            name: 'Principal',
            track: 'Expert',
            experience: '5 years',
            next: [{ to: 'c', kind: 'lateral' }],
          },
          { id: 'c', name: 'Principal', track: 'Manager', experience: '5 years' },
        ],
      },
      { current: 'a', target: 'c' },
    );
    expect(texts(element, '.path small')).to.deep.equal([
      '0–2 years',
      'Expert, 5 years',
      'lateral move, Manager, 5 years',
    ]);
  });

  describe('says of the levels that a reader compares', () => {
    const said = async (before: object, after: object) =>
      texts(
        await mount(
          [
            { id: 'a', name: 'A', next: ['b'], ...before },
            { id: 'b', name: 'B', ...after },
          ],
          { current: 'a', target: 'b', view: 'ladder' },
        ),
        '.journey > p:not(.st, .co)',
      );
    const usd = (pay: object) => ({ pay: { currency: 'USD', payPeriod: 'year', ...pay } });
    const cases: [what: string, before: object, after: object, said: string[]][] = [
      [
        'a little more',
        usd({ median: 50000 }),
        usd({ median: 57500 }),
        ['Pays $7,500 more per year (15% more, at the median).'],
      ],
      [
        'less, by the mean',
        usd({ mean: 80000 }),
        usd({ mean: 60000 }),
        ['Pays $20,000 less per year (25% less, on average).'],
      ],
      ['the same', usd({ median: 50000 }), usd({ median: 50000 }), ['Pays the same (at the median).']],
      ['one amount', { pay: 40000 }, { pay: 40100 }, ['Pays 100 more.']],
      [
        'nothing before',
        usd({ median: 0 }),
        usd({ median: 500 }),
        ['Pays $500 more per year (at the median).'],
      ],
      ['ranges', usd({ minimum: 40000, maximum: 60000 }), usd({ minimum: 50000, maximum: 70000 }), []],
      ['a mean and a median', usd({ mean: 50000 }), usd({ median: 60000 }), []],
      ['a figure that is open', usd({ median: 50000 }), usd({ median: '$60,000+' }), []],
      ['missing pay', usd({ median: 50000 }), {}, []],
      ['another currency', usd({ median: 50000 }), usd({ median: 60000, currency: 'EUR' }), []],
      [
        'base pay and total pay',
        usd({ median: 50000, payBasis: 'base' }),
        usd({ median: 60000, payBasis: 'total' }),
        [],
      ],
      [
        'fewer years',
        { experience: '5–7 years' },
        { experience: '2–5 years' },
        ['Requires 3 years less experience.'],
      ],
      [
        'as many years',
        { experience: '5+ years' },
        { experience: '5–7 years' },
        ['Requires the same experience.'],
      ],
    ];
    for (const [what, before, after, expected] of cases) {
      it(what, async () => {
        expect(await said(before, after)).to.deep.equal(expected);
      });
    }
  });

  it('marks in the matrix what is new, has grown, and is carried over', async () => {
    const element = await mount(ladders.skills);
    expect(texts(element, 'thead th')).to.deep.equal(['Theme', 'Assistant', 'Senior Assistant', 'Manager']);
    expect(labels(element)[2]).to.equal('Manager, level 3 of 3');
    expect(texts(element, 'tbody tr:nth-child(2) td')).to.deep.equal([
      '–',
      'New: Mentors juniors',
      'New: HiresNew: Reviews',
    ]);
    expect(texts(element, 'tbody tr:nth-child(4) td')).to.deep.equal([
      'Keeps records',
      'Carried over: Keeps records',
      'Expanded: Sets policy',
    ]);
  });

  it('says that a grade has changed where nobody can tell whether it is more', async () => {
    const grades = (grade: string) => ({ competencies: { Tools: [{ name: 'Excel', grade }] } });
    const data = [
      { name: 'Clerk', ...grades('10') },
      { name: 'Head clerk', ...grades('basic') },
    ];
    const element = await mount(data, { view: 'matrix', current: 'Clerk' });
    expect(texts(element, 'tbody td:last-child li')).to.deep.equal(['Changed: Excel (basic)']);
    expect(texts(element, '.panel .co')).to.deep.equal([
      'Nothing new is listed.',
      'Changed: Excel (basic) (before: Excel (10))',
    ]);
  });

  it('compares the goal with where the reader is, in words and in the matrix', async () => {
    const element = await mount(ladders.skills, { current: 'Assistant', target: 'Manager' });
    expect(texts(element, 'thead .target small')).to.deep.equal(['compared with Assistant']);
    const cells = texts(element, 'tbody tr td:last-child');
    expect(cells).to.deep.equal([
      'Expanded: A department',
      'New: HiresNew: Reviews',
      'Expanded: Decides and owns',
      'Expanded: Sets policy',
    ]);
    expect(texts(element, '.journey .new li')).to.deep.equal([
      'People: Hires',
      'People: Reviews',
      'Scope: A department Expanded (before: Own tasks)',
      'Decisions: Decides and owns Expanded (before: Escalates)',
      'Compliance: Sets policy Expanded (before: Keeps records)',
    ]);
  });

  it('explains the marks of the matrix where there are any', async () => {
    expect(texts(await mount(ladders.skills), '.key')).to.deep.equal(['NewExpandedCarried over']);
    const single = await mount([{ name: 'A', competencies: { Scope: 'x' } }], { view: 'matrix' });
    expect(texts(single, '.key')).to.deep.equal([]);
  });

  it('counts no new things where none are named', async () => {
    const element = await mount(['Clerk', 'Head clerk'], { current: 'Clerk' });
    expect(texts(element, '.dek')).to.deep.equal(['From Clerk, the next step is Head clerk.']);
    names(element)[0]!.click();
    await element.updateComplete;
    expect(texts(element, '[role=status]')).to.deep.equal([
      'What is new at Head clerk: Nothing new is listed.',
    ]);
  });

  it('breaks what went wrong where there is little room', async () => {
    const element = await mount(undefined, { src: `ftp://${'x'.repeat(60)}` }, 320);
    await waitUntil(() => texts(element, '.state').some((text) => text.includes('xxxx')));
    const state = element.shadowRoot!.querySelector('.state')!;
    expect(state.scrollWidth).to.equal(state.clientWidth);
  });

  it('shows what the next step needs beside the whole way', async () => {
    const element = await mount(ladders.moves, { current: 'analyst', target: 'coo' });
    expect(texts(element, '[part=changes] .st')).to.deep.equal(['What is new at Operations Manager']);
    element.target = 'manager';
    await element.updateComplete;
    expect(texts(element, '[part=changes]')).to.deep.equal([]);
    expect(texts(element, '.journey .new li')).to.deep.equal(['Leading people: one team', 'Budget']);
  });

  it('scrolls a level out from under the headers that stay', async () => {
    const levels = Array.from({ length: 30 }, (_, index) => ({
      name: `Level ${index + 1}`,
      competencies: { Scope: `Of size ${index}`, People: 'A few of them' },
    }));
    const element = await mount(levels, {}, 700);
    const all = names(element);
    expect(all).to.have.length(30);
    element.shadowRoot!.querySelector('.scroll')!.scrollTop = 4000;
    const top = () => element.shadowRoot!.querySelector('thead th')!.getBoundingClientRect().bottom;
    for (const name of all.slice(5, 12).reverse()) {
      name.focus();
      expect(name.getBoundingClientRect().top).to.be.at.least(top());
    }
  });

  it('says of which kind and period the bare amounts of a drawing are', async () => {
    const levels = [
      { name: 'Clerk', pay: { median: 40000 } },
      { name: 'Manager', pay: { median: 60000 } },
      { name: 'Director', pay: { mean: 90000 } },
      { name: 'Chief', pay: '*' },
    ];
    const paid = { currency: 'USD', payPeriod: 'year' };
    const notes = async (view: 'branches' | 'ladder', given = levels) =>
      texts(await mount({ ...paid, levels: given }, { view }), '[part=note] bdi').join(' ');
    expect(await notes('branches', levels.slice(0, 2))).to.equal('Pay: Median, per year');
    expect(await notes('branches')).to.equal('Clerk, Manager: Median, per year Director: Average, per year');
    expect(await notes('ladder')).to.equal('');
  });

  it('scrolls a drawing to the level that a key leads to, and not under a pointer', async () => {
    const levels = Array.from({ length: 9 }, (_, index) => `A level of some importance ${index + 1}`);
    const element = await mount(levels, { view: 'branches' }, 700);
    const scroll = element.shadowRoot!.querySelector('.scroll')!;
    const all = names(element);
    // Cut in half by the edge.
    const edge = scroll.getBoundingClientRect().right;
    const index = all.findIndex((name) => name.getBoundingClientRect().right > edge);
    const { left, width } = all[index]!.getBoundingClientRect();
    scroll.scrollLeft = left + width / 2 - edge;
    const before = scroll.scrollLeft;
    all[index]!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(scroll.scrollLeft).to.equal(before);
    all[index - 1]!.focus({ preventScroll: true });
    press(element, 'ArrowRight');
    expect(focused(element)).to.equal(all[index]!.dataset['id']);
    expect(all[index]!.getBoundingClientRect().right).to.be.at.most(edge + 1);
  });

  /** What a narrow matrix says of each level: unfolded or not, how much is new, and what is asked for by theme. */
  const unfolded = (element: CareerLadderElement) =>
    [...element.shadowRoot!.querySelectorAll('ol[part=matrix] > li')].map((item) => {
      const [summary, ...rest] = item.querySelector('details')!.children;
      const { open } = item.querySelector('details')!;
      return [open, summary!.ariaLabel, ...(open ? rest : []).map(({ textContent }) => textContent)];
    });

  it('lists the levels of a matrix where it has no room, and unfolds the way of the reader', async () => {
    const element = await mount(ladders.skills, { view: 'matrix' }, 320);
    expect(labels(element)[0]).to.equal('Assistant, level 1 of 3');
    expect(unfolded(element)).to.deep.equal([
      [false, 'Assistant: Requirements'],
      [false, 'Senior Assistant: 1 new requirement and 2 expanded requirements'],
      [false, 'Manager: 2 new requirements and 3 expanded requirements'],
    ]);
    element.current = 'Senior Assistant';
    await element.updateComplete;
    expect(unfolded(element).map(([open]) => open)).to.deep.equal([false, true, true]);
    // The list itself says what is new at the next step.
    expect(element.shadowRoot!.querySelector('.panel')).to.equal(null);
    names(element)[0]!.click();
    await element.updateComplete;
    expect(unfolded(element).map(([open]) => open)).to.deep.equal([true, true, false]);
    Object.assign(element, { current: 'Assistant', target: 'Manager' });
    await element.updateComplete;
    expect(unfolded(element)[2]).to.deep.equal([
      true,
      'Manager: 2 new requirements and 3 expanded requirements, compared with Assistant',
      'Scope',
      'Expanded: A department',
      'People',
      'New: HiresNew: Reviews',
      'Decisions',
      'Expanded: Decides and owns',
      'Compliance',
      'Expanded: Sets policy',
    ]);
  });

  it('has first what belongs to no theme, and what is known of one beside its name', async () => {
    const levels = [
      { name: 'Clerk', requirements: ['Latin'], competencies: { Scope: ['Letters'] } },
      { name: 'Writer', competencies: {} },
      { name: 'Editor', competencies: { Scope: ['Letters'] } },
    ];
    const themes = [{ id: 'Scope', name: 'Scope', summary: 'What is written' }];
    const element = await mount({ current: 'Clerk', themes, levels }, { view: 'matrix' }, 320);
    const texts = [...element.shadowRoot!.querySelectorAll('.lv')].map(({ textContent }) => textContent);
    expect(texts).to.deep.equal([
      'ClerkYou are hereRequirementsLatinScope · What is writtenLetters',
      'WriterNext step',
      'Editor1 new requirementScope · What is writtenNew: Letters',
    ]);
  });

  it('leaves open what the reader has opened in a narrow matrix, also when themes are filtered', async () => {
    const element = await mount(ladders.skills, { view: 'matrix', current: 'Assistant' }, 320);
    const open = () => unfolded(element).map(([isOpen]) => isOpen);
    for (const index of [0, 2]) await turn(element, index);
    expect(open()).to.deep.equal([false, true, true]);
    element.themes = 'People, Scope';
    await element.updateComplete;
    expect(open()).to.deep.equal([false, true, true]);
    expect(unfolded(element)[2]).to.include('New: HiresNew: Reviews').and.not.to.include('Decisions');
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal([true, true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal([false, true, true]);
  });

  it('remembers what the reader has unfolded while a matrix has room, and in other views', async () => {
    const element = await mount(ladders.skills, { view: 'matrix', current: 'Assistant' }, 320);
    const open = () => unfolded(element).map(([isOpen]) => isOpen);
    for (const index of [0, 2]) await turn(element, index);
    element.parentElement!.style.width = '900px';
    await waitUntil(() => element.shadowRoot!.querySelector('table'));
    element.parentElement!.style.width = '320px';
    await waitUntil(() => summaries(element).length);
    expect(open()).to.deep.equal([false, true, true]);
    // The same levels, the last on top.
    element.view = 'ladder';
    await element.updateComplete;
    expect(openLevels(element)).to.deep.equal(['Manager', 'Senior Assistant']);
    await turn(element, 0);
    expect(openLevels(element)).to.deep.equal(['Senior Assistant']);
  });

  it('unfolds no other level in the place of one that a filter has taken away', async () => {
    const levels = ['Clerk', 'Writer', 'Editor', 'Publisher'].map((name, index) => ({
      name,
      track: index % 2 ? 'Texts' : 'Office',
      requirements: [`Skill ${index}`],
    }));
    const element = await mount({ levels }, { view: 'ladder' });
    await turn(element, -2);
    expect(openLevels(element)).to.deep.equal(['Writer']);
    element.tracks = 'Office';
    await element.updateComplete;
    expect(texts(element, '.name bdi')).to.deep.equal(['Editor', 'Clerk']);
    expect(openLevels(element)).to.deep.equal([]);
    element.tracks = undefined;
    await element.updateComplete;
    expect(openLevels(element)).to.deep.equal(['Writer']);
  });

  it('names the level, or the way, in what unfolds', async () => {
    const element = await mount(ladders.operations, {
      current: 'Operations Assistant',
      target: 'Operations Manager',
    });
    const names = (of: Element, selector: string) =>
      [...of.shadowRoot!.querySelectorAll(selector)].map(({ ariaLabel }) => ariaLabel);
    expect(names(element, 'details:not(.mine) summary')).to.deep.equal([
      'From Operations Assistant to Operations Manager: What is new',
      'Operations Manager: What is new',
      'Operations Coordinator / Specialist: What is new',
      'Senior Operations Assistant: What is new',
      'Operations Assistant: What is new',
      'Junior Operations Assistant: Requirements',
    ]);
    // Their text would be said again, as a description.
    for (const summary of element.shadowRoot!.querySelectorAll('summary[aria-label]'))
      expect(summary.getAttribute('aria-description')).to.equal('');
    const twice = await mount(ladders.engineering, { view: 'ladder' });
    expect(names(twice, '.rung summary').slice(0, 3)).to.deep.equal([
      'Technology Director: What is new, compared with Principal Engineer',
      'Principal Engineer, People manager: What is new',
      'Principal Engineer, Individual contributor: What is new',
    ]);
    expect(texts(element, '.rung summary').slice(0, 5)).to.deep.equal([
      'What is new',
      'What is new',
      'What is new',
      'What is new',
      'Requirements',
    ]);
  });

  it('draws no scale for the only pay', async () => {
    const levels = [{ name: 'A', pay: { median: 5 } }, { name: 'B' }, { name: 'C', pay: 'n/a' }];
    const element = await mount({ levels }, { view: 'ladder' });
    expect(texts(element, '.pay')).to.deep.equal(['Pay not published', 'Median 5']);
    expect(element.shadowRoot!.querySelector('.lane')).to.equal(null);
    element.data = { levels: [...levels, { name: 'D', pay: { median: 7 } }] };
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.lane.mid').length).to.equal(2);
  });

  it('says of the only level no more than its name', async () => {
    const element = await mount([{ name: 'Clerk', summary: 'Writes letters' }]);
    expect(texts(element, '.dek')).to.deep.equal([]);
  });

  it('says of pay that is not published that it is pay', async () => {
    const element = await mount(ladders.moves, { current: 'analyst', target: 'principal' });
    expect(texts(element, '.node .aside').slice(0, 2)).to.deep.equal([
      '$65,000',
      'Specialist · Median not published',
    ]);
    expect(texts(element, '.path small')[1]).to.equal('Median not published');
  });

  it('says with the name in a drawing of which kind the amount is, and for which period', async () => {
    const element = await mount(ladders.moves);
    const labels = () => names(element).map(({ ariaLabel }) => ariaLabel);
    expect(labels().slice(0, 2)).to.deep.equal([
      'Operations Analyst, level 1 of 6, Median $65,000, per year',
      'Senior Specialist, level 2 of 6, Specialist, Median not published, per year',
    ]);
    expect(element.shadowRoot!.querySelector('.aside [aria-hidden]')!.textContent).to.equal('$65,000');
    element.view = 'ladder';
    await element.updateComplete;
    expect(labels()[5]).to.equal('Operations Analyst, level 1 of 6');
  });

  it('keeps a tag in one piece on paper', async () => {
    const element = await mount(ladders.skills, { view: 'matrix', current: 'Assistant', target: 'Manager' });
    const done = printed(element);
    const pieces = new Set<number>();
    for (let width = 560; width < 760; width += 20) {
      element.parentElement!.style.width = `${width}px`;
      const tags = [...element.shadowRoot!.querySelectorAll('th .tag')];
      for (const tag of tags) pieces.add(tag.getClientRects().length);
    }
    done();
    expect([...pieces]).to.deep.equal([1]);
  });

  it('sets long lists in two columns on paper, where a level stays whole', async () => {
    const element = await mount([
      { name: 'A', requirements: ['1', '2', '3', '4', '5', '6', '7'] },
      { name: 'B', requirements: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    ]);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const done = printed(element);
    const columns = [...element.shadowRoot!.querySelectorAll('.new')].map(
      (list) => new Set([...list.children].map((item) => item.getBoundingClientRect().left)).size,
    );
    const marks = summaries(element).map((summary) => getComputedStyle(summary, '::after').content);
    done();
    // B adds two to the seven of A.
    expect(columns).to.deep.equal([1, 2]);
    expect(marks).to.deep.equal(['none', 'none']);
  });

  for (const [name, data] of Object.entries({ moves: ladders.moves, engineering: ladders.engineering })) {
    it(`has choices that stay in view where letters are twice as large: ${name}`, async () => {
      const element = await mount(data, {}, 288);
      element.parentElement!.style.fontSize = '200%';
      const labels = [...element.shadowRoot!.querySelectorAll('.seg label')];
      const edges = labels.map((label) => label.getBoundingClientRect().right);
      expect(edges.length).to.be.above(2);
      expect(Math.max(...edges)).to.be.at.most(element.getBoundingClientRect().right);
    });
  }

  const titled = (name: string, experience: string, requirements: string[]) => ({
    name,
    experience,
    requirements,
  });

  it('tells levels of one name apart in sentences and choices', async () => {
    const data = [
      titled('Engineer', '0-2 years', ['a']),
      titled('Engineer', '2-5 years', ['a', 'b']),
      titled('Engineer', '5+ years', ['c']),
    ];
    const element = await mount(data);
    expect(texts(element, '[part=summary]')).to.deep.equal([
      '3 levels, from Engineer (0–2 years) to Engineer (5 or more years).',
    ]);
    const select = await selectOf(element, 'current');
    expect([...select.options].slice(1).map(({ text }) => text)).to.deep.equal([
      'Engineer (0–2 years)',
      'Engineer (2–5 years)',
      'Engineer (5 or more years)',
    ]);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, '[part=summary]')).to.deep.equal([
      'From Engineer (0–2 years), the next step is Engineer (2–5 years), with 1 new requirement.',
    ]);
    const plain = await mount(['Clerk', 'Clerk']);
    expect(texts(plain, '[part=summary]')).to.deep.equal([
      '2 levels, from Clerk (Level 1) to Clerk (Level 2).',
    ]);
  });

  const parting = {
    levels: [
      { id: 's', name: 'Senior', next: ['p', 'm'], requirements: ['a'] },
      { id: 'p', name: 'Principal', next: ['d'], requirements: ['b'] },
      { id: 'm', name: 'Manager', next: ['d'], requirements: ['c'] },
      { id: 'd', name: 'Director', requirements: ['b', 'c'] },
    ],
  };

  it('never leaves the mark of what unfolds alone on a line', async () => {
    for (let width = 224; width < 280; width += 4) {
      const element = await mount(
        [
          { name: 'A', next: ['b', 'c'] },
          { name: 'B', next: ['d'] },
          { name: 'C', next: ['d'] },
          { name: 'D' },
        ].map((level) => ({
          ...level,
          requirements: [`of ${level.name}`],
        })),
        { view: 'ladder' },
        width,
      );
      const folds = summaries(element);
      expect(folds).to.have.length(4);
      for (const summary of folds) {
        const range = document.createRange();
        range.selectNodeContents(summary);
        const text = range.getBoundingClientRect();
        const { bottom } = summary.getBoundingClientRect();
        expect(bottom - text.bottom, `${summary.textContent!.trim()} in ${width} px`).to.be.below(12);
      }
      element.remove();
    }
  });

  it('keeps the years whole and apart in a timeline where letters are large', async () => {
    const element = await mount(
      ladders.operations,
      { view: 'timeline', current: 'operations-assistant' },
      272,
    );
    element.parentElement!.style.fontSize = '32px';
    const shown = [...element.shadowRoot!.querySelectorAll('.ax span')].filter(
      (tick) => tick.getClientRects().length,
    );
    expect(shown.map(({ textContent }) => textContent)).to.deep.equal(['0', '10 years']);
    const years = element.shadowRoot!.querySelector('.tr.current small bdi')!;
    expect(years.textContent).to.equal('2–5 years');
    expect(new Set([...years.getClientRects()].map(({ top }) => top)).size).to.equal(1);
  });

  it('names every next step where several are open', async () => {
    const element = await mount(parting, { current: 's', view: 'ladder' });
    expect(texts(element, '[part=summary]')).to.deep.equal([
      'From Senior, the next step is Principal or Manager.',
    ]);
    expect(texts(element, '.rung.next .name')).to.deep.equal(['Manager', 'Principal']);
    element.target = 'd';
    await element.updateComplete;
    expect(texts(element, '.rung.next .name'), 'on the way to a goal').to.deep.equal(['Principal']);
  });

  it('says what is new compared with which level where several lead there', async () => {
    const element = await mount(parting, { view: 'ladder' });
    expect(texts(element, '.rung summary')).to.deep.equal([
      'What is new, compared with Principal',
      'What is new',
      'What is new',
      'Requirements',
    ]);
    const themes = {
      ...parting,
      levels: parting.levels.map((level) => ({ ...level, competencies: { Scope: level.name } })),
    };
    const matrix = await mount(themes, { view: 'matrix' });
    expect(texts(matrix, 'thead th small')).to.deep.equal([
      'compared with Senior',
      'compared with Principal',
    ]);
    const two = await mount(ladders.engineering, { view: 'matrix' });
    expect(texts(two, 'thead th:last-child small')).to.deep.equal([
      'compared with Principal Engineer (Individual contributor)',
    ]);
    const drawn = await mount(parting, { view: 'branches', current: 'm' });
    expect(texts(drawn, '.panel .st')).to.deep.equal(['What is new at Director, compared with Principal']);
    names(drawn)
      .find(({ dataset }) => dataset['id'] === 'd')!
      .click();
    await drawn.updateComplete;
    expect(texts(drawn, '[role=status]')).to.deep.equal([
      'What is new at Director, compared with Principal: 1 new requirement',
    ]);
  });

  it('breaks a long name on paper', async () => {
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter';
    const element = await mount(
      [name, 'Clerk', 'Writer', 'Editor'].map((text) => ({ name: text, requirements: ['x'] })),
      {
        view: 'matrix',
      },
    );
    const done = printed(element);
    try {
      const [button] = names(element);
      expect(button!.offsetWidth).to.be.at.most(button!.closest('th')!.clientWidth);
    } finally {
      done();
    }
  });

  it('filters by track and by theme', async () => {
    const element = await mount(ladders.engineering, { tracks: 'People manager', themes: 'Team Work' });
    expect(texts(element, 'thead .name bdi')).to.deep.equal([
      'Junior Engineer',
      'Engineer',
      'Senior Engineer 1',
      'Senior Engineer 2',
      'Principal Engineer',
      'Technology Director',
    ]);
    expect(texts(element, 'tbody th').length).to.equal(1);
  });

  it('keeps the own level, the goal and the way between them, whichever track is chosen', async () => {
    const element = await mount(ladders.moves, { current: 'analyst', target: 'principal' });
    const shown = () => texts(element, '.node .name bdi').sort();
    const select = await selectOf(element, 'tracks');
    select.value = [...select.options].find(({ text }) => text === 'Management')!.value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const management = shown();
    expect(management).to.include.members(['Operations Analyst', 'Principal Specialist']);
    expect(texts(element, '.path li > bdi')).to.deep.equal([
      'Operations Analyst',
      'Senior Specialist',
      'Principal Specialist',
    ]);
    expect(texts(element, '.node.target .name bdi')).to.deep.equal(['Principal Specialist']);
    element.current = 'senior-specialist';
    element.target = undefined;
    await element.updateComplete;
    expect(texts(element, '.node.current .name bdi')).to.deep.equal(['Senior Specialist']);
    expect(shown()).to.deep.equal(management.filter((name) => name !== 'Principal Specialist'));
    element.current = undefined;
    await element.updateComplete;
    expect(shown()).to.deep.equal(management.filter((name) => !/Specialist/.test(name)));
  });

  it('lets the reader choose, and the page change it again', async () => {
    const element = await mount(ladders.moves);
    const select = await selectOf(element, 'current');
    select.value = 'director';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, '.node.current .name bdi')).to.deep.equal(['Director of Operations']);
    element.current = 'analyst';
    await element.updateComplete;
    expect(texts(element, '.node.current .name bdi')).to.deep.equal(['Operations Analyst']);
  });

  it('tells which level was chosen, and shows what is new unless that is cancelled', async () => {
    const element = await mount(ladders.moves);
    const name = names(element).find(({ dataset }) => dataset['id'] === 'manager')!;
    element.addEventListener('career-level-select', (event) => event.preventDefault(), { once: true });
    name.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=changes]')).to.equal(null);
    setTimeout(() => name.click());
    const { detail, bubbles, composed, cancelable } = await oneEvent(element, 'career-level-select');
    expect(detail).to.deep.equal({ level: 'manager', name: 'Operations Manager' });
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
    await element.updateComplete;
    expect(texts(element, '[part=changes] .new li')).to.deep.equal(['Leading people: one team', 'Budget']);
    expect(texts(element, '[role=status]')).to.deep.equal([
      'What is new at Operations Manager: 2 new requirements',
    ]);
  });

  it('says what comes of a level, a goal and a filter that the reader chooses', async () => {
    const element = await mount(ladders.engineering);
    const heard: string[] = [];
    const pick = async (name: string, label: string) => {
      const select = await selectOf(element, name);
      select.value = [...select.options].find(({ text }) => text === label)!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      await element.updateComplete;
      heard.push(...texts(element, '[role=status]'));
    };
    await pick('tracks', 'People manager');
    await pick('current', 'Engineer');
    await pick('themes', 'Technical');
    await pick('target', 'Senior Engineer 2 (People manager)');
    expect(heard).to.deep.equal([
      '6 levels, from Junior Engineer to Technology Director.',
      'From Engineer, the next step is Senior Engineer 1, with 2 new requirements and 7 expanded requirements.',
      'From Engineer, the next step is Senior Engineer 1, with 1 expanded requirement.',
      'From Engineer to Senior Engineer 2: 1 expanded requirement',
    ]);
  });

  it('follows a link unless the page cancels it', async () => {
    const element = await mount([{ name: 'A', url: '#there' }, 'B']);
    const link = element.shadowRoot!.querySelector('a.name') as HTMLAnchorElement;
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    element.addEventListener('career-level-select', (select) => select.preventDefault());
    link.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('has one tab stop, and arrows that go along and between tracks', async () => {
    const element = await mount(ladders.moves, { current: 'manager' });
    expect(names(element).filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
    names(element)
      .find(({ tabIndex }) => tabIndex === 0)!
      .focus();
    expect(focused(element)).to.equal('manager');
    const walk = ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'Home', 'End', 'ArrowDown'].map(
      (key) => {
        press(element, key);
        return focused(element);
      },
    );
    expect(walk).to.deep.equal([
      'director',
      'principal',
      'senior-specialist',
      'manager',
      'analyst',
      'coo',
      'coo',
    ]);
    expect(
      names(element)
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ dataset }) => dataset['id']),
    ).to.deep.equal(['coo']);
  });

  it('widens no page by what is heard of a matrix that scrolls', async () => {
    const element = await mount(ladders.engineering, { view: 'matrix', current: 'engineer' }, 600);
    element.parentElement!.style.marginInlineStart = '180px';
    const { scrollWidth, clientWidth } = element.shadowRoot!.querySelector('.scroll')!;
    expect(scrollWidth).to.be.above(1100).and.above(clientWidth);
    const page = document.documentElement;
    expect(page.scrollWidth).to.equal(page.clientWidth);
  });

  it('keeps the pinned headers of a matrix above what is new and grown beside them', async () => {
    const element = await mount(ladders.engineering, { view: 'matrix' }, 600);
    const root = element.shadowRoot!;
    const scroll = root.querySelector('.scroll')!;
    scroll.scrollLeft = 300;
    expect(scroll.scrollLeft).to.equal(300);
    element.scrollIntoView();
    for (const header of [root.querySelector('thead th')!, root.querySelector('tbody th')!]) {
      const { left, top, width, height } = header.getBoundingClientRect();
      for (const across of [0.1, 0.3, 0.5, 0.7, 0.9])
        for (const down of [0.2, 0.4, 0.6, 0.8]) {
          const found = root.elementFromPoint(left + width * across, top + height * down);
          expect(header.contains(found), `${across} ${down}, ${found?.outerHTML}`).to.equal(true);
        }
    }
  });

  it('names in the branches only the arrow keys that lead somewhere', async () => {
    const keysOf = async (data: unknown): Promise<string> => {
      const element = await mount(data, { view: 'branches' });
      const name = names(element)[0]!;
      name.focus();
      return getComputedStyle(name, '::after').content;
    };
    const forked = [{ name: 'A', next: ['B', 'C'] }, { name: 'B' }, { name: 'C' }];
    expect(await keysOf(['One', 'Two', 'Three']))
      .to.contain('←→')
      .and.not.contain('↑');
    expect(await keysOf(forked)).to.contain('←↑↓→');
  });

  it('is an outline where it is narrow', async () => {
    const element = await mount(ladders.moves, {}, 320);
    const [analyst, specialist, principal] = names(element).map((name) => name.getBoundingClientRect());
    expect(specialist!.left - analyst!.left).to.equal(20);
    expect(principal!.left).to.equal(specialist!.left);
    expect(principal!.top).to.be.above(specialist!.top);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.lines')!).display).to.equal('none');
  });

  it('leads on in the outline only where the ladder does', async () => {
    const element = await mount(ladders.moves, {}, 320);
    const joins = [...element.shadowRoot!.querySelectorAll('.node')].map((node) =>
      ['in', 'turn', 'out'].filter((name) => node.classList.contains(name)).join(' '),
    );
    expect(joins).to.deep.equal(['out', 'turn out', 'in', 'turn out', 'in out', 'in']);
    // The line of the analyst passes the specialists on its way to the manager.
    const passed = [...element.shadowRoot!.querySelectorAll('.node:has(.trunk) .name bdi')];
    expect(passed.map(({ textContent }) => textContent)).to.deep.equal([
      'Senior Specialist',
      'Principal Specialist',
    ]);
  });

  it('draws lines that meet the marks, and cross no name', async () => {
    const element = await mount(ladders.moves);
    const root = element.shadowRoot!;
    const svg = root.querySelector<SVGSVGElement>('.lines')!.getBoundingClientRect();
    const [width, height] = [svg.width / 4, svg.height / 2];
    const expected = [
      [0, 0.5],
      [1, 0],
      [2, 0],
      [1, 1],
      [2, 1],
      [3, 1],
    ].map(([column, row]) => [svg.left + (column! + 0.5) * width, svg.top + row! * height]);
    const marks = [...root.querySelectorAll('.node > .dot')].map((dot) => dot.getBoundingClientRect());
    marks.forEach(({ left, top, width: size }, index) => {
      const [x, y] = expected[index]!;
      expect(left + size / 2).to.be.closeTo(x!, 1);
      expect(top + size / 2).to.be.closeTo(y!, 1);
    });
    // Straight from mark to mark; the name's ground covers it.
    expect(root.querySelector('.lat')!.getAttribute('d')).to.equal('M250 0V100');
    const ground = getComputedStyle(root.querySelector('.node')!);
    expect(ground.backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    expect(ground.backgroundClip).to.equal('content-box');
    const bends = [...root.querySelectorAll('path:not(.lat)')].flatMap((path) =>
      [...path.getAttribute('d')!.matchAll(/[HC]([\d.]+)/g)].map(([, x]) => Number(x) % 100),
    );
    expect(bends).not.to.deep.equal([]);
    expect(bends.filter((x) => x !== 50 && Math.abs(x - 50) < 37)).to.deep.equal([]);
  });

  it('leaves no room for moves below the last row of the drawing', async () => {
    const { shadowRoot } = await mount(ladders.moves);
    const bottoms = (selector: string) =>
      [...shadowRoot!.querySelectorAll(selector)].map((part) => part.getBoundingClientRect().bottom);
    const { top } = shadowRoot!.querySelector('.key')!.getBoundingClientRect();
    expect(top).to.be.within(Math.max(...bottoms('.aside')), Math.max(...bottoms('.node')) - 10);
  });

  it('marks the years on the axis that ranges share', async () => {
    const element = await mount(ladders.operations, { view: 'timeline' });
    const root = element.shadowRoot!;
    const spans = [...root.querySelectorAll('.ln')].map((lane) => {
      const { left, width } = lane.getBoundingClientRect();
      const bar = lane.firstElementChild!.getBoundingClientRect();
      return [bar.left - left, bar.right - left].map((x) => Math.round((x / width) * 100) / 10);
    });
    expect(spans).to.deep.equal([
      [0, 2],
      [2, 5],
      [5, 10],
      [5, 7],
      [7, 10],
    ]);
    expect(texts(element, '.tr small')).to.deep.equal([
      '0–2 years',
      '2–5 years',
      '5 or more years',
      '5–7 years',
      '7 or more years',
    ]);
  });

  it('keeps years that are given from their end to their beginning on the axis', async () => {
    const levels = [
      { name: 'Lead', experience: { minimum: 10, maximum: 5 } },
      { name: 'Head', experience: '10' },
    ];
    const element = await mount({ levels }, { view: 'timeline' }, 320);
    const lane = element.shadowRoot!.querySelector('.ln')!;
    const { left, right } = lane.firstElementChild!.getBoundingClientRect();
    const around = lane.getBoundingClientRect();
    expect((left - around.left) / around.width).to.be.closeTo(0.5, 0.01);
    expect((right - around.left) / around.width).to.be.closeTo(1, 0.01);
    expect(texts(element, '.tr small')[0]).to.equal('10–5 years');
  });

  it('has the years at the axis apart, also in text that is twice as large', async () => {
    for (const size of ['16px', '32px']) {
      const element = await mount(ladders.bands, { view: 'timeline' }, 736);
      element.parentElement!.style.fontSize = size;
      const ticks = [...element.shadowRoot!.querySelectorAll('.ax span')]
        .map((tick) => tick.getBoundingClientRect())
        .filter(({ width }) => width);
      const gaps = ticks.slice(1).map(({ left }, index) => left - ticks[index]!.right);
      expect(gaps.length).to.be.above(2);
      expect(Math.min(...gaps)).to.be.above(8);
    }
  });

  it('draws a level anew that has changed, and leaves all others alone', async () => {
    for (const view of ['ladder', 'branches', 'timeline'] as const) {
      const element = await mount(ladders.moves, { view });
      const item = (name: string) =>
        names(element)
          .find(({ dataset }) => dataset['id'] === name)!
          .closest('li')!;
      const mark = item('manager').appendChild(document.createElement('i'));
      const data = structuredClone(ladders.moves) as {
        levels: { id: string; experience: string; pay?: unknown }[];
      };
      const last = data.levels.find(({ id }) => id === 'coo')!;
      last.experience = '29+ years';
      delete last.pay;
      element.data = data as LadderInput;
      await element.updateComplete;
      expect(item('coo').textContent).to.contain('29 or more years');
      expect(mark.isConnected).to.equal(true);
    }
  });

  it('keeps what is drawn of levels that say the same', () => {
    const language = languageFor('en');
    const pair = (data: unknown, choices: Choices = {}, more: Choices = {}): [View, View] => {
      const memory = new LadderMemory();
      const view = (input: unknown, chosen: Choices, last?: View) => {
        const { value: start } = readFor(input, {}, {}, language, memory);
        return viewOf(start!.ladder, { ...start!.choices, ...chosen }, language, last);
      };
      const first = view(ladders.moves, choices);
      return [first, view(data, { ...choices, ...more }, first)];
    };
    const drawnAnew = (data: unknown, choices: Choices = {}) => {
      const [first, other] = pair(data, {}, choices);
      return other.rungs.filter((rung, index) => rung !== first.rungs[index]).map(({ level }) => level.id);
    };
    const change = (id: string, fields: object) => {
      const { levels, ...rest } = structuredClone(ladders.moves) as { levels: { id: string }[] };
      return { ...rest, levels: levels.map((level) => (level.id === id ? { ...level, ...fields } : level)) };
    };
    expect(drawnAnew(structuredClone(ladders.moves))).to.deep.equal([]);
    expect(drawnAnew(change('coo', { summary: 'x' }))).to.deep.equal(['coo']);
    // What is new at the director is told beside what the manager does.
    expect(drawnAnew(change('manager', { summary: 'x' }))).to.deep.equal(['manager', 'director']);
    expect(drawnAnew(ladders.moves, { current: 'director' })).to.deep.equal(['director', 'coo']);
    expect(drawnAnew(ladders.moves, { selected: 'director' })).to.deep.equal(['director']);
    expect(drawnAnew(change('coo', { name: 'Head' })).length).to.equal(6);
    expect(drawnAnew({ ...(ladders.moves as object), tracks: ['Other'] }).length).to.equal(6);
    const layouts = (data: unknown) => pair(data, { view: 'branches' }).map(({ layout }) => layout);
    const [before, after] = layouts(change('coo', { summary: 'x' }));
    expect(after).to.equal(before);
    const [old, other] = layouts(change('analyst', { next: ['coo'] }));
    expect(other).to.not.equal(old);
  });

  it('draws the levels anew that name one that has changed', async () => {
    const element = await mount(ladders.moves, { view: 'branches' });
    const data = structuredClone(ladders.moves) as { levels: { id: string; name: string }[] };
    data.levels.find(({ id }) => id === 'manager')!.name = 'Head of Operations';
    element.data = data as LadderInput;
    await element.updateComplete;
    expect(texts(element, '.leads')[0]).to.contain('Head of Operations');
    expect(texts(element, '[part=branches]')[0]).to.not.contain('Operations Manager');
  });

  it('tells levels of one name that a step leads to apart by their tracks', async () => {
    const levels = [
      { name: 'Engineer', next: ['specialist', 'manager'] },
      { id: 'specialist', name: 'Senior Engineer', track: 'Specialist', next: ['Director'] },
      { id: 'manager', name: 'Senior Engineer', track: 'Management' },
      { name: 'Director' },
    ];
    const element = await mount(levels, { view: 'branches' });
    const leads = texts(element, '.leads');
    expect(leads[0]).to.equal('Leads to Senior Engineer (Specialist) and Senior Engineer (Management)');
    expect(leads[1]).to.equal('Leads to Director');
  });

  it('keeps one tab stop when the level that had it is gone', async () => {
    const element = await mount(['A', 'B', 'C']);
    names(element)[0]!.focus();
    expect(focused(element)).to.equal('c');
    element.data = [{ name: 'A' }, { name: 'B' }];
    await element.updateComplete;
    const stops = () =>
      names(element)
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ dataset }) => dataset['id']);
    expect(stops()).to.deep.equal(['b']);
    element.topDown = true;
    await element.updateComplete;
    expect(stops()).to.deep.equal(['b']);
  });

  for (const view of ['ladder', 'branches', 'matrix', 'timeline'] as const) {
    it(`keeps the focus on a level that becomes the reader's own (${view})`, async () => {
      const element = await mount(ladders.skills, { view });
      element.addEventListener('career-level-select', ({ detail }) => (element.current = detail.level));
      const name = names(element).find(({ dataset }) => dataset['id'] === 'senior-assistant')!;
      name.focus();
      name.click();
      await element.updateComplete;
      expect(texts(element, '.tag.current')).to.deep.equal(['You are here']);
      expect(focused(element)).to.equal('senior-assistant');
      element.data = {
        levels: [{ name: 'Trainee' }, 'Assistant', 'Senior Assistant', 'Manager'],
      } as LadderInput;
      await element.updateComplete;
      expect(focused(element)).to.equal('senior-assistant');
      element.data = ['Trainee', 'Manager'] as unknown as LadderInput;
      await element.updateComplete;
      // On top.
      expect(focused(element)).to.equal(view === 'ladder' ? 'manager' : 'trainee');
    });
  }

  it('leads the focus to the name where what unfolds a level is gone', async () => {
    const element = await mount(ladders.skills, { view: 'matrix' }, 320);
    summaries(element)[1]!.focus();
    element.parentElement!.style.width = '900px';
    await waitUntil(() => element.shadowRoot!.querySelector('table'));
    expect(focused(element)).to.equal('senior-assistant');
    element.view = 'ladder';
    await element.updateComplete;
    summaries(element)[1]!.focus();
    element.current = 'Senior Assistant';
    await element.updateComplete;
    expect(focused(element)).to.equal('senior-assistant');
  });

  it('leads the focus to a level where what scrolls is gone', async () => {
    const element = await mount(ladders.engineering, { view: 'matrix', current: 'Engineer' });
    await waitUntil(() => element.shadowRoot!.querySelector('.scroll[tabindex]'));
    const scroll = element.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    scroll.focus();
    element.current = 'Junior Engineer';
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(scroll);
    element.parentElement!.style.width = '320px';
    await waitUntil(() => summaries(element).length);
    expect(focused(element)).to.equal('engineer');
  });

  it('has the tab stop at the level whose details the reader has come to', async () => {
    const element = await mount(ladders.skills, { view: 'ladder' });
    summaries(element)[1]!.focus();
    const stops = names(element).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ dataset }) => dataset['id'])).to.deep.equal(['senior-assistant']);
  });

  it('keeps the tab stop ahead of who comes to it through the details of other levels', async () => {
    const element = await mount(ladders.skills, { view: 'ladder' });
    const stop = () => names(element).find(({ tabIndex }) => tabIndex === 0)!.dataset['id'];
    expect(stop()).to.equal('manager');
    element.current = 'Assistant';
    await element.updateComplete;
    names(element)[2]!.focus();
    summaries(element)[0]!.focus();
    expect(stop()).to.equal('assistant');
    summaries(element)[0]!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(stop()).to.equal('manager');
  });

  for (const [view, width, keys] of [
    ['ladder', 900, '↑↓'],
    ['branches', 900, '←↑↓→'],
    ['matrix', 900, '←→'],
  ] as const) {
    it(`shows beside the focus which arrow keys lead on (${view}, ${width} px)`, async () => {
      const element = await mount(ladders.moves, { view }, width);
      const hint = (node: Element) => getComputedStyle(node, '::after').content;
      const [name] = names(element);
      expect(hint(name!)).to.equal('none');
      name!.focus();
      expect(hint(name!)).to.match(new RegExp(`^"${keys}"`));
      element.current = name!.dataset['id'];
      await element.updateComplete;
      // What stands on the same line comes first.
      const own = names(element)[0]!;
      const tag = own.nextElementSibling!;
      const isAside = tag.matches('.tag');
      expect(isAside).to.equal(view !== 'branches');
      expect(hint(own) === 'none').to.equal(isAside);
      expect(hint(tag) === 'none').to.equal(!isAside);
    });
  }

  it('leaves names the whole width of a phone, without that', async () => {
    const element = await mount(ladders.moves, { view: 'ladder' }, 400);
    const [name] = names(element);
    name!.focus();
    expect(getComputedStyle(name!, '::after').content).to.equal('none');
    expect(getComputedStyle(name!).maxInlineSize).to.equal('100%');
  });

  it('takes no focus that it did not have', async () => {
    const element = await mount(ladders.skills);
    element.current = 'Manager';
    await element.updateComplete;
    expect(document.activeElement).to.equal(document.body);
    const pick = await selectOf(element, 'current');
    pick.focus();
    element.current = 'Assistant';
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(pick);
  });

  it('says everything anew in another language', async () => {
    const element = await mount(ladders.operations);
    element.locale = 'de';
    await element.updateComplete;
    await import('../../src/format/words/de.js');
    await waitUntil(() => texts(element, '.yr')[0] !== '7 or more years');
    expect(texts(element, '.yr')[4]).to.equal('0–2 Jahre');
    expect(labels(element)[4]).to.contain('Stufe 1 von 5');
  });

  it('keeps what is drawn when only the room changes', async () => {
    const element = await mount(ladders.engineering, { view: 'branches' }, 1200);
    const before = element.shadowRoot!.querySelector('.node');
    const scroll = element.shadowRoot!.querySelector('.scroll')!;
    expect(scroll.getAttribute('tabindex')).to.equal(null);
    element.parentElement!.style.width = '700px';
    await waitUntil(() => scroll.getAttribute('tabindex') === '0');
    expect(scroll.getAttribute('aria-label')).to.equal('Eight levels of engineering');
    expect(element.shadowRoot!.querySelector('.node')).to.equal(before);
  });

  it('is written in two weights, for each other one is a font more', async () => {
    const element = await mount(ladders.engineering, { view: 'ladder' });
    const all = [...element.shadowRoot!.querySelectorAll('*')];
    const weights = all.map((part) => getComputedStyle(part).fontWeight);
    expect([...new Set(weights)].sort()).to.deep.equal(['400', '600']);
  });

  it('knows before it draws branches whether they are wider than their room', async () => {
    for (const [width, tabindex] of [
      [1200, null],
      [700, '0'],
      [400, null],
    ] as const) {
      const element = await mount(ladders.engineering, { view: 'branches' }, width);
      const scroll = element.shadowRoot!.querySelector('.scroll')!;
      expect(scroll.getAttribute('tabindex'), `${width}`).to.equal(tabindex);
      expect(scroll.scrollWidth > scroll.clientWidth, `${width}`).to.equal(tabindex === '0');
    }
  });

  it('lets what has no end lead the other way in a text that runs to the left', async () => {
    const element = await mount(ladders.bands, { view: 'ladder' });
    const lane = element.shadowRoot!.querySelector('.open')!;
    expect(getComputedStyle(lane, '::before').scale).to.equal('none');
    element.dir = 'rtl';
    expect(getComputedStyle(lane, '::before').scale).to.equal('-1 1');
  });

  it('names in a drawing on one line what is heard only', async () => {
    const element = await mount(ladders.moves);
    const leads = [...element.shadowRoot!.querySelectorAll('.leads')];
    expect(leads.map((lead) => getComputedStyle(lead).whiteSpace)).to.deep.equal(Array(5).fill('nowrap'));
  });

  it('is an outline on paper where the drawing is wide, and a drawing otherwise', async () => {
    const linesOf = ({ shadowRoot }: CareerLadderElement) =>
      getComputedStyle(shadowRoot!.querySelector('.lines')!).display;
    const wide = await mount(ladders.engineering, { view: 'branches' });
    const few = await mount(ladders.moves);
    const letGo = printed(wide);
    const [junior, , , craft] = names(wide).map((name) => name.getBoundingClientRect());
    const shown = [linesOf(wide), linesOf(few)];
    letGo();
    expect(shown).to.deep.equal(['none', 'block']);
    expect(craft!.left - junior!.left).to.equal(20);
    expect(craft!.top).to.be.above(junior!.bottom);
    expect(linesOf(wide)).to.equal('block');
  });

  it('draws a band as open only where there may be more, and names percentiles', async () => {
    const usd = (pay: object) => ({ payPeriod: 'year', ...pay });
    const pays = [
      { mean: 80000, minimum: 60000, maximum: 'up to $90,000' },
      { median: 45000, percentile10: 30000, percentile90: '#' },
      { median: 45000, percentile10: 30000, percentile90: '*' },
      { minimum: '$55,000+' },
      { mean: 90000, maximum: 'lots' },
    ];
    const element = await mount({
      currency: 'USD',
      levels: pays.map((pay, index) => ({ name: `Level ${index + 1}`, pay: usd(pay) })),
    });
    const lanes = [...element.shadowRoot!.querySelectorAll('.lane')].reverse();
    expect(lanes.map((lane) => lane.classList.contains('open'))).to.deep.equal([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(texts(element, '.rung .pay').reverse()).to.deep.equal([
      'Average $80,000, $60,000 – up to $90,000, per year',
      'Median $45,000, 10th percentile $30,000, 90th percentile above the limit, per year',
      'Median $45,000, 10th percentile $30,000, 90th percentile not published, per year',
      'Low $55,000 or more, per year',
      'Average $90,000, High lots, per year',
    ]);
  });

  it('opens all details in print, and closes them again', async () => {
    const element = await mount(ladders.operations, { current: 'Operations Assistant' });
    const open = () => element.shadowRoot!.querySelectorAll('details[open]').length;
    expect(open()).to.equal(1);
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(5);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.equal(1);
  });

  it('shows nothing of old data where the library fails on new data', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const { add } = IssueLog.prototype;
    const element = await mount(ladders.operations);
    expect(texts(element, '.name')).to.include('Operations Manager');
    IssueLog.prototype.add = () => {
      throw new Error('no log');
    };
    try {
      element.data = { levels: [{ name: 'Clerk', unknown: 1 }] } as never;
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(texts(element, '.name')).to.deep.equal([]);
      expect(texts(element, '.failed')[0]).to.include('CE302');
    } finally {
      IssueLog.prototype.add = add;
      console.warn = warn;
    }
  });

  it('converts pay where the source allows it', async () => {
    const element = await mount(ladders.bands, { view: 'ladder' });
    expect(texts(element, '.rung:first-child .pay')).to.deep.equal([
      'Median $112,000, $90,000 – $130,000 or more, per year',
    ]);
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value=month]')!.click();
    await element.updateComplete;
    expect(texts(element, '.rung:last-child .pay')).to.deep.equal([
      'Median $4,083, $3,500 – $4,833, per month',
    ]);
    expect(texts(element, '.note p')).to.contain('Converted at 2,080 hours per year.');
  });

  it('converts to the period of the attribute what the data gives for another', async () => {
    const levels = [
      { name: 'Clerk', pay: { median: 41600 } },
      { name: 'Writer', pay: { median: 62400 } },
    ];
    const given = { currency: 'USD', payPeriod: 'year', current: 'Clerk', target: 'Writer', levels } as const;
    const element = await mount(given, { payPeriod: 'hour' });
    expect(texts(element, '.path small')).to.deep.equal(['$20.00', '$30.00']);
    expect(texts(element, '.journey > p')).to.deep.equal([
      'From Clerk to Writer',
      'Pays $10.00 more per hour (1.5 times as much, at the median).',
    ]);
    element.payPeriod = 'month';
    await element.updateComplete;
    expect(texts(element, '.path small')).to.deep.equal(['$3,467', '$5,200']);
    // Where the data says nothing, they are for that period.
    element.data = levels;
    await element.updateComplete;
    expect(texts(element, '.pay')).to.deep.equal(['Median 62,400, per month', 'Median 41,600, per month']);
  });

  it('has the choice of levels and the filters from when the reader opens them', async () => {
    const element = await mount(ladders.engineering);
    expect(texts(element, '.mine summary')).to.deep.equal(['Your level, goal and filters']);
    expect(element.shadowRoot!.querySelector('select')).to.equal(null);
    const select = await selectOf(element, 'target');
    expect(
      [...element.shadowRoot!.querySelectorAll('.pick')].map(({ firstChild }) =>
        firstChild!.nextSibling!.textContent!.trim(),
      ),
    ).to.deep.equal(['You are here', 'Your goal', 'Track', 'Theme']);
    // A track is named where two levels share a name.
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Choose a level',
      'Junior Engineer',
      'Engineer',
      'Senior Engineer 1',
      'Senior Engineer 2 (Individual contributor)',
      'Senior Engineer 2 (People manager)',
      'Principal Engineer (Individual contributor)',
      'Principal Engineer (People manager)',
      'Technology Director',
    ]);
    expect(texts(await mount(ladders.operations), '.mine summary')).to.deep.equal(['Your level and goal']);
  });
});

describe('the CSV of a ladder', () => {
  it('has a line for each level, and starts no formula', () => {
    const language = languageFor('en');
    const data = {
      payPeriod: 'year',
      currency: 'USD',
      themes: ['Scope'],
      levels: [
        { name: '=A', experience: '5+ years', pay: { median: 65000 }, titles: ['Head of "A"'] },
        { name: 'B', requirements: ['One', 'Two'], competencies: { Scope: ['x', 'y'] } },
      ],
    };
    const { value: start } = readFor(data, {}, {}, language);
    const csv = ladderCsv(viewOf(start!.ladder, start!.choices, language), language);
    expect(csv.split('\r\n')).to.deep.equal([
      '"Level","Track","Experience","Pay","Next step","Requirements","Scope"',
      `"'=A / Head of ""A""","","5 or more years","Median $65,000, per year","B","",""`,
      '"B","","","","","One; Two","x; y"',
    ]);
  });
});

describe('the address', () => {
  it('is shared by the key that the page names', async () => {
    const before = location.href;
    try {
      history.replaceState(null, '', `${before.split('#')[0]}#part`);
      const element = await mount(ladders.moves);
      element.urlKey = 'ladder';
      await element.updateComplete;
      const select = await selectOf(element, 'current');
      select.value = 'manager';
      select.dispatchEvent(new Event('change'));
      expect(new URL(location.href).searchParams.get('ladder')).to.equal('manager');
      expect(location.hash).to.equal('#part');
      const other = await mount(ladders.moves);
      other.urlKey = 'ladder';
      await other.updateComplete;
      expect(texts(other, '.node.current .name bdi')).to.deep.equal(['Operations Manager']);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('keeps all but its own keys', () => {
    const address = 'https://a.test/page?x=1&ladder=old#part';
    expect(writeAddress(address, 'ladder', { current: 'a b', target: 'c' })).to.equal(
      'https://a.test/page?x=1&ladder=a+b&ladder-to=c#part',
    );
    expect(writeAddress(address, 'ladder', {})).to.equal('https://a.test/page?x=1#part');
  });

  it('is read', () => {
    expect(readAddress('https://a.test/?ladder=a+b&ladder-to=c#d', 'ladder')).to.deep.equal({
      current: 'a b',
      target: 'c',
    });
    expect(readAddress('about:blank', 'ladder')).to.deep.equal({});
    expect(readAddress(undefined, 'ladder')).to.deep.equal({});
  });
});

describe('a table that is no ladder', () => {
  const put = async (content: string, setUp?: (element: CareerLadderElement) => void) => {
    const home = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(text);
    try {
      home.innerHTML = `<career-ladder>${content}</career-ladder>`;
      const element = home.querySelector('career-ladder')!;
      setUp?.(element);
      // The readers of tables are loaded first.
      await waitUntil(() => element.shadowRoot?.textContent.trim() || said[0]);
      await element.updateComplete;
      return { element, said };
    } finally {
      console.warn = warn;
    }
  };
  const TABLE =
    '<table><tr><th>Zone</th><th>Step 1</th><th>Step 5</th></tr><tr><td>A</td><td>$40,000</td><td>$48,000</td></tr></table>';

  it('stays in view, and is reported with what it lacks', async () => {
    const { element, said } = await put(TABLE);
    expect(said).to.deep.equal([
      '<career-ladder> CE111 No data was found there (table): Zone | Step 1 | Step 5. Expected columns that “Data shapes” names for this element. Check the id in "from", or the markup inside the element.',
    ]);
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
    expect(element.querySelector('table')!.getBoundingClientRect().height).to.be.above(20);
    element.debug = true;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.report')!.textContent).to.contain('Zone | Step 1 | Step 5');
    element.data = [{ name: 'Junior' }, { name: 'Senior' }];
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Senior').and.not.to.contain('CE111');
  });

  it('is none where nothing stands in the element, or data comes with it', async () => {
    const empty = await put('<p>Soon.</p>');
    expect(empty.said).to.deep.equal([]);
    expect(empty.element.shadowRoot!.textContent.trim()).to.equal('There is no ladder to show yet.');
    const given = await put(TABLE, (element) => (element.data = [{ name: 'Junior' }, { name: 'Senior' }]));
    expect(given.said).to.deep.equal([]);
  });
});
