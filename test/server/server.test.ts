import { expect } from '@open-wc/testing';
import { loadWords, renderToString, type ServerOptions, type ServerTag } from '../../src/server.js';
import { HOSTILE } from '../contract/hostile.js';
import { clear, frame, home, mount, settled, type CareerElement } from '../fixtures/mount.js';
import { renderingOf, textIn } from '../fixtures/rendering.js';
import { waitUntil } from '../fixtures/wait.js';
import { watchEach } from '../fixtures/watch-each.js';
import { subjects } from './subjects.js';

const oneLine = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const render = renderToString as (tag: ServerTag, data: unknown, options?: ServerOptions) => string;

/** What a reader without scripts reads. */
function plainText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script').forEach((script) => script.remove());
  return oneLine(page.body.textContent);
}

async function shown(html: string, tag: string): Promise<CareerElement> {
  const place = home();
  place.innerHTML = html;
  const element = place.querySelector<CareerElement>(tag)!;
  await whole(element);
  return element;
}

/** A guide keeps its markup until its elements are there. */
async function whole(element: CareerElement): Promise<void> {
  await settled(element);
  await waitUntil(() => element.localName !== 'career-guide' || element.shadowRoot!.querySelector('.guide'));
  await settled(element);
}

/** What is worked out from figures that it knows the meaning of, ages, and what a list of sources has no place for. */
const NOT_IN_MARKUP: Partial<Record<ServerTag, string[]>> = {
  'role-compare': ['$0', '$50', '$100', '$150'],
};

/** The figures in a rendering, each from a text of its own. */
function figuresIn(rendering: string): Set<string> {
  const texts = rendering.split('\n').filter((line) => line.trim().startsWith('"'));
  return new Set(texts.flatMap((text) => text.match(/[$€£]?\d[\d.,]*%?/g) ?? []));
}

for (const subject of subjects) {
  const { tag, define, good, goodText, plainText: plain = goodText, markupText = goodText } = subject;

  describe(`the server's <${tag}>`, () => {
    const seen = watchEach();
    const { isSilent } = seen;
    let expected: string;
    let figures: Set<string>;

    before(async () => {
      await define();
      const element = await mount(tag, { data: good() });
      expected = renderingOf(element);
      figures = figuresIn(expected);
      clear();
    });

    it('says it to readers without scripts', () => {
      expect(plainText(render(tag, good()))).to.include(plain);
    });

    it('is HTML that a parser has nothing to mend in', () => {
      const html = render(tag, good());
      const template = document.createElement('template');
      template.innerHTML = html;
      const normal = (text: string) => text.replaceAll('&#39;', "'").replaceAll(/&(gt|quot|nbsp);/g, '');
      // What a parser writes for the same tree: it quotes less, and every tag is where it was.
      const tagsIn = (text: string) => normal(text).match(/<\/?[\w-]+/g);
      expect(tagsIn(template.innerHTML)).to.deep.equal(tagsIn(html));
    });

    it('is read back into the same rendering from its script', async () => {
      expect(renderingOf(await shown(render(tag, good()), tag))).to.equal(expected);
      isSilent();
    });

    it('is read back into the same rendering from an attribute', async () => {
      const html = render(tag, good(), { data: 'config' });
      expect(html).not.to.include('<script');
      expect(renderingOf(await shown(html, tag))).to.equal(expected);
      isSilent();
    });

    it('is read back into the same rendering by an element that is defined later', async () => {
      const page = (await frame(render(tag, good()))).contentDocument!;
      const element = page.querySelector(tag) as CareerElement;
      expect(element.shadowRoot).to.equal(null);
      expect(plainText(element.outerHTML)).to.include(plain);
      const script = page.createElement('script');
      script.type = 'module';
      script.src = `/src/elements/${tag}/define.ts`;
      page.head.append(script);
      await page.defaultView!.customElements.whenDefined(tag);
      await whole(element);
      expect(renderingOf(element)).to.equal(expected);
    });

    if (markupText)
      it('shows the figures of its markup where nothing else carries the data', async () => {
        const html = render(tag, good(), { data: 'none' });
        expect(html).not.to.match(/<script|config=/);
        const element = await shown(html, tag);
        // What reads markup is loaded when it is needed.
        await waitUntil(() => textIn(element).includes(markupText), `does not show ${markupText}`);
        isSilent();
        const there = figuresIn(renderingOf(element));
        // "3 days ago" is another figure tomorrow.
        const missing = [...figures].filter((figure) => !there.has(figure) && tag !== 'job-list');
        expect(missing).to.deep.equal(NOT_IN_MARKUP[tag] ?? []);
      });

    it('keeps hostile texts as texts', () => {
      const hostile = `<img src=x onerror=alert(1)>"'</script></table></details><script>alert(1)</script>\u2028]]>--><!--[gallery]{{x}}&lt;b&gt;`;
      const poisoned = (value: unknown): unknown => {
        if (typeof value === 'string')
          return /^[\d$]|^(https?:|\/)/.test(value) ? value : `${value} ${hostile}`;
        if (Array.isArray(value)) return value.map(poisoned);
        if (value && typeof value === 'object')
          return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poisoned(inner)]));
        return value;
      };
      for (const data of ['script', 'config', 'none'] as const) {
        const caption = `caption ${hostile}`;
        const attributes = {
          class: hostile,
          'data-x': hostile,
          onclick: 'alert(1)',
          src: 'javascript:alert(1)',
        };
        const html = render(tag, poisoned(good()), { data, caption, id: hostile, attributes });
        const page = new DOMParser().parseFromString(html, 'text/html');
        const [element, ...more] = page.body.children;
        expect(more).to.have.length(0);
        expect(element!.localName).to.equal(tag);
        expect(page.querySelectorAll('img, b, style, iframe').length).to.equal(0);
        expect(page.querySelectorAll('script:not([type="application/json"])').length).to.equal(0);
        expect(page.querySelectorAll('script').length).to.equal(data === 'script' ? 1 : 0);
        const names = [...page.body.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
        expect(names.filter((name) => name.startsWith('on') || name === 'style')).to.deep.equal([]);
        expect(element!.getAttribute('caption')).to.equal(caption);
        expect(element!.hasAttribute('src')).to.equal(false);
        const comments = document.createNodeIterator(page, NodeFilter.SHOW_COMMENT).nextNode();
        expect(comments).to.equal(null);
        const script = page.querySelector('script');
        if (script) {
          const strings = script.textContent.match(/"(?:[^"\\]|\\.)*"/g)!;
          expect(strings.find((text) => /[<>&[\]{}\u2028]/.test(text))).to.equal(undefined);
          expect(JSON.stringify(JSON.parse(script.textContent))).to.equal(JSON.stringify(poisoned(good())));
        }
      }
    });

    it('refuses links that run a script', () => {
      const linked = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(linked);
        if (!value || typeof value !== 'object') return value;
        return Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [
            key,
            /^(url|action|template)$/.test(key) ? 'java\tscript:alert(1)' : linked(inner),
          ]),
        );
      };
      const page = new DOMParser().parseFromString(render(tag, linked(good())), 'text/html');
      for (const element of page.querySelectorAll<HTMLAnchorElement>('[href],[action],[src]'))
        expect(element.outerHTML).not.to.match(/(href|action|src)="[^"]*script:/i);
    });

    it('never throws', () => {
      for (const { data, config } of HOSTILE) {
        const html = render(tag, data ? data() : config);
        expect(html.startsWith(`<${tag}`) && html.endsWith(`</${tag}>`)).to.equal(true);
      }
    });
  });
}

describe('figures that a server wrote, where nothing else carries the data', () => {
  afterEach(clear);

  const FIGURES = ['#', '*', '~', '200+', 'up to 9', '12-15', 'about 70', 45000];
  const SHOWN = [
    'above the limit',
    'not published',
    'withheld by the source',
    '200 or more',
    'up to 9',
    '12–15',
    'about 70',
    '45,000',
  ];
  const given = {
    roles: FIGURES.map((employment, index) => ({ title: `Role ${'ABCDEFGH'[index]}`, employment })),
  };
  const cellsOf = (element: CareerElement) =>
    [...element.shadowRoot!.querySelectorAll('tbody tr:not(.section) td')].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      for (const extra of copy.querySelectorAll('small, [aria-hidden]')) extra.remove();
      return oneLine(copy.textContent);
    });

  before(() => import('../../src/elements/role-compare/define.js'));

  it('say the same as those of the data: limits, bounds, ranges, estimates and reasons', async () => {
    const known = await mount('role-compare', { data: given });
    expect(cellsOf(known)).to.deep.equal(SHOWN);
    const read = await shown(render('role-compare', given, { data: 'none' }), 'role-compare');
    expect(cellsOf(read)).to.deep.equal(SHOWN);
  });

  const REASONS = {
    ar: ['فوق الحد الأعلى', 'غير منشور', 'حجبه المصدر'],
    de: ['über der Obergrenze', 'nicht veröffentlicht', 'von der Quelle nicht freigegeben'],
    es: ['por encima del límite', 'no publicado', 'omitido por la fuente'],
    fr: ['au-dessus du plafond', 'non publié', 'masqué par la source'],
    ja: ['上限超', '未公表', '出典元が非公開'],
  };
  for (const [locale, reasons] of Object.entries(REASONS)) {
    it(`say why a figure is missing in the page's language: ${locale}`, async () => {
      await loadWords(locale);
      const html = render('role-compare', { roles: given.roles.slice(0, 3) }, { data: 'none', locale });
      expect(html).to.contain(reasons[0]);
      const read = await shown(html, 'role-compare');
      expect(cellsOf(read)).to.deep.equal(reasons);
    });
  }
});

describe('a long list of jobs', () => {
  afterEach(clear);

  const jobs = Array.from({ length: 13 }, (_, index) => ({ title: `Job ${index + 1}`, url: `/${index}` }));
  const partsOf = (html: string) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const texts = (selector: string) => [...page.querySelectorAll(selector)].map((one) => one.textContent);
    return {
      first: texts('job-list > ol > li a'),
      summary: texts('summary'),
      folded: texts('details > ol[start] > li a'),
    };
  };

  before(() => import('../../src/elements/job-list/define.js'));

  it('folds what the element shows later, with the words of its button', () => {
    const { first, summary, folded } = partsOf(render('job-list', { jobs }));
    expect(first).to.have.length(10);
    expect(summary).to.deep.equal(['Show 3 more']);
    expect(folded).to.deep.equal(['Job 11', 'Job 12', 'Job 13']);
    const short = partsOf(render('job-list', { jobs }, { attributes: { 'page-size': 2 } }));
    expect(short.first).to.deep.equal(['Job 1', 'Job 2']);
    expect(short.summary).to.deep.equal(['Show 2 more']);
    expect(partsOf(render('job-list', { jobs: jobs.slice(0, 10) })).summary).to.deep.equal([]);
  });

  it('is read back whole', async () => {
    const read = await shown(render('job-list', { jobs }, { data: 'none' }), 'job-list');
    await waitUntil(() => read.shadowRoot!.querySelector('li'));
    const titles = () =>
      [...read.shadowRoot!.querySelectorAll('li a')].map(({ textContent }) => oneLine(textContent));
    expect(titles()).to.have.length(10);
    [...read.shadowRoot!.querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes('Show 3'))!
      .click();
    await settled(read);
    expect(titles().slice(9)).to.deep.equal(['Job 10', 'Job 11', 'Job 12', 'Job 13']);
  });
});

describe('a ladder', () => {
  afterEach(clear);

  before(() => import('../../src/elements/career-ladder/define.js'));

  it('is read back with the level of the reader and the goal', async () => {
    const levels = ['Clerk', 'Writer', 'Editor'].map((name, index) => ({ id: `level-${index}`, name }));
    const html = render('career-ladder', { levels, current: 'level-0', target: 'level-2' }, { data: 'none' });
    const read = await shown(html, 'career-ladder');
    await waitUntil(() => read.shadowRoot!.querySelector('li'));
    const marks = [...read.shadowRoot!.querySelectorAll('.lad li')].map((level) =>
      ['.name bdi', '.tag'].map((part) => oneLine(level.querySelector(part)?.textContent ?? null)),
    );
    expect(marks).to.deep.equal([
      ['Editor', 'Your goal'],
      ['Writer', 'Next step'],
      ['Clerk', 'You are here'],
    ]);
  });
});
