import { expect } from '@open-wc/testing';
import '../../src/elements/role-compare/define.js';
import type { RoleCompareElement } from '../../src/elements/role-compare/role-compare.js';
import type { ComparisonInput, PayPeriod } from '../../src/model/inputs.js';
import { IssueLog } from '../../src/model/issue-log.js';
import { loadWords } from '../../src/format/words.js';
import { samples } from '../../stories/samples/index.js';
import { itInChromium } from '../fixtures/engines.js';
import { gridOf, rowOf } from '../fixtures/grid.js';
import { clear, home, make, mount, settled } from '../fixtures/mount.js';
import { TestProvider } from '../fixtures/provider.js';
import { renderingOf, textAt, textIn, textsAt } from '../fixtures/rendering.js';
import { watch, type Watch } from '../fixtures/watch.js';
import { waitUntil } from '../fixtures/wait.js';

type Properties = Partial<
  Pick<
    RoleCompareElement,
    'src' | 'caption' | 'locale' | 'payPeriod' | 'baseline' | 'sections' | 'onlyDifferences' | 'debug' | 'id'
  >
>;

const show = async (data: unknown, properties: Properties = {}, place = home()) =>
  (await mount('role-compare', { data, ...properties }, place)) as RoleCompareElement;

/** From HTML, so that attributes are what the page's author writes. */
async function write(markup: string, place = home()): Promise<RoleCompareElement> {
  place.innerHTML = markup;
  const element = place.querySelector('role-compare')!;
  await settled(element);
  return element;
}

const all = <T extends Element>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const [found, ...more] = all<T>(element, selector);
  expect(found, selector).to.be.instanceOf(Element);
  expect(more, selector).to.deep.equal([]);
  return found!;
}

function nameOf(label: HTMLLabelElement): string {
  const copy = label.cloneNode(true) as HTMLLabelElement;
  copy.querySelector('select')?.remove();
  return copy.textContent!.trim();
}

/** The control with this label. */
function control<T extends HTMLElement>(element: Element, label: string): T {
  const found = all<HTMLLabelElement>(element, 'label').filter((candidate) => nameOf(candidate) === label);
  expect(found, label).to.have.length(1);
  return found[0]!.control as T;
}

function button(element: Element, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').filter(
    (candidate) => (candidate.ariaLabel ?? candidate.textContent!.trim()) === name,
  );
  expect(found, name).to.have.length(1);
  return found[0]!;
}

async function choose(element: RoleCompareElement, label: string, option: string): Promise<void> {
  const select = control<HTMLSelectElement>(element, label);
  select.selectedIndex = [...select.options].findIndex(({ text }) => text === option);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

async function click(element: RoleCompareElement, target: HTMLElement): Promise<void> {
  target.click();
  await settled(element);
}

const headers = (element: Element) => textsAt(element, 'thead th');
const labels = (element: Element) => gridOf(element).map(([label]) => label);
const sectionsOf = (element: Element) => textsAt(element, '.section bdi');
const notes = (element: Element) => textsAt(element, '[part=note] p');
const chosen = (element: Element, label: string) =>
  control<HTMLSelectElement>(element, label).selectedOptions[0]!.text;

/** Roles called A, B, C …, each with one of the values in a row called Row. */
const valued = (...values: unknown[]) => ({
  roles: values.map((_, index) => ({ title: String.fromCharCode(65 + index) })),
  rows: [{ label: 'Row', values }],
});

const unclear = { roles: ['A', 'B'], rows: [{ label: 'Row', kind: 'money', values: ['1.234', 2] }] };

const many = (count: number) => ({
  roles: Array.from({ length: count }, (_, index) => ({
    title: `Role number ${index + 1}`,
    pay: { currency: 'USD', payPeriod: 'year', median: 40_000 + index * 1000 },
  })),
});

const people = (...wholes: unknown[]) => ({
  roles: wholes.map((shares, index) => ({
    title: String.fromCharCode(65 + index),
    demographics: [{ label: 'Gender', shares }],
  })),
});

describe('<role-compare>', () => {
  let seen: Watch;

  beforeEach(() => {
    seen = watch();
  });

  afterEach(() => {
    clear();
    seen.stop();
  });

  describe('parts of a whole', () => {
    const barsOf = (element: Element) =>
      all<HTMLElement>(element, 'td.shares').map((cell) =>
        [...cell.querySelectorAll<HTMLElement>('.stack i')].map(({ style }) => style.inlineSize),
      );

    it('are said as counts with their shares, where they are counts', async () => {
      const element = await show(people({ Women: 1200, Men: 800 }, 'Women, 55% Men, 45%'));
      expect(textsAt(element, 'td.shares li')).to.deep.equal([
        'Women 1,200 (60%)',
        'Men 800 (40%)',
        'Women 55%',
        'Men 45%',
      ]);
      expect(barsOf(element)).to.deep.equal([
        ['60%', '40%'],
        ['55%', '45%'],
      ]);
      expect(seen.warnings).to.deep.equal([]);
    });

    it('have no bar where they may be counts as well as percents', async () => {
      const element = await show(people({ Women: 12, Men: 8 }, { Women: '60%', Men: '40%' }));
      expect(textsAt(element, 'td.shares li')).to.deep.equal(['Women 12', 'Men 8', 'Women 60%', 'Men 40%']);
      expect(barsOf(element)).to.deep.equal([[], ['60%', '40%']]);
      expect(seen.warnings.join())
        .to.include('CE204')
        .and.include('whole numbers in a field or column “count”');
    });

    it('leave open what nobody says of the whole', async () => {
      const element = await show(people('Women, 40% Men, 20%'));
      const [stack] = all(element, '.stack');
      const { width } = stack!.getBoundingClientRect();
      const parts = [...stack!.children].map((part) => part.getBoundingClientRect().width / width);
      expect(parts[0]).to.be.closeTo(0.4, 0.02);
      expect(parts[1]).to.be.closeTo(0.2, 0.02);
    });
  });

  describe('the table', () => {
    it('is a table to everybody, in whatever way it is laid out', async () => {
      const element = await show(samples.officerDirector);
      const count = (role: string) => all(element, `table [role=${role}]`).length;
      expect(one(element, 'table').getAttribute('role')).to.equal('table');
      expect(count('columnheader')).to.equal(3);
      expect(count('rowgroup')).to.equal(7);
      expect(count('row')).to.equal(27);
      expect(count('rowheader')).to.equal(26);
      expect(all(element, 'th[scope=col]')).to.have.length(3);
      expect(all(element, 'th[scope=row]')).to.have.length(20);
      expect(all(element, 'th[scope=rowgroup]')).to.have.length(6);
      expect(all(element, 'tr:not([role=row]), td:not([role=cell]), th:not([role])')).to.deep.equal([]);
    });

    it('has a caption, and a heading that says the same', async () => {
      const element = await show(samples.officerDirector);
      expect(textAt(element, 'caption')).to.equal('Operations Officer vs Operations Director');
      expect(one(element, 'caption').offsetHeight).to.be.greaterThan(0);
      const heading = one(element, '[role=heading]');
      expect(heading.textContent!.trim()).to.equal('Operations Officer vs Operations Director');
      expect(heading.ariaLevel).to.equal('2');
    });

    it('is named after its roles where it has no title', async () => {
      const element = await show([{ title: 'Cook' }, { title: 'Waiter' }]);
      expect(textAt(element, 'caption')).to.equal('Cook and Waiter');
    });

    it('has a column for each role, and one for the difference of two', async () => {
      const two = await show(samples.officerDirector);
      expect(headers(two)).to.deep.equal([
        'Operations Officer',
        'Operations Director',
        'Difference compared with Operations Officer',
      ]);
      const four = await show(samples.operationsRoles);
      expect(headers(four)).to.deep.equal([
        'Operations Analyst',
        'Operations Manager',
        'Director of Operations',
        'Chief Operating Officer (COO)',
      ]);
    });

    it('has its sections in order', async () => {
      const element = await show(samples.officerDirector);
      expect(sectionsOf(element)).to.deep.equal([
        'Overview',
        'Pay',
        'Education',
        'People',
        'Skills',
        'Responsibilities',
      ]);
    });

    it('has headings that are named by what is in them, for Orca, and a link to each', async () => {
      const element = await show(samples.officerDirector);
      const headings = all(element, '.section th');
      expect(headings).to.have.length(6);
      for (const heading of headings) {
        expect(heading.hasAttribute('aria-labelledby') || heading.hasAttribute('aria-label')).to.equal(false);
      }
      const links = all<HTMLAnchorElement>(element, '.section a');
      expect(links.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
        'Link to Overview',
        'Link to Pay',
        'Link to Education',
        'Link to People',
        'Link to Skills',
        'Link to Responsibilities',
      ]);
      expect(links.every(({ tabIndex }) => tabIndex === 0)).to.equal(true);
    });

    it('shows the sections that the page wants, in its order', async () => {
      const element = await show(samples.officerDirector, { sections: 'skills, pay' });
      expect(sectionsOf(element)).to.deep.equal(['Skills', 'Pay']);
      expect(seen.warnings).to.deep.equal([]);
      element.sections = 'pay astrology education';
      await settled(element);
      expect(sectionsOf(element)).to.deep.equal(['Pay', 'Education']);
      expect(seen.errors.flat().map(({ code, given }) => [code, given])).to.deep.equal([
        ['CE211', 'astrology'],
      ]);
    });

    it('have a heading only where there are several, or where the author named it', async () => {
      const element = await show(samples.officerDirector, { sections: 'skills' });
      expect(sectionsOf(element)).to.deep.equal([]);
      expect(rowOf(element, 'Customer service')!.slice(0, 2)).to.deep.equal(['30%', '12%']);
      element.data = {
        ...samples.officerDirector,
        sections: [{ id: 'skills', label: 'What they know' }],
      } as RoleCompareElement['data'];
      element.sections = undefined;
      await settled(element);
      expect(sectionsOf(element)).to.deep.equal(['What they know']);
      expect(rowOf(element, 'Customer service')!.slice(0, 2)).to.deep.equal(['30%', '12%']);
      element.data = {
        ...samples.officerDirector,
        sections: [{ id: 'skills' }],
      } as RoleCompareElement['data'];
      await settled(element);
      expect(sectionsOf(element)).to.deep.equal([]);
      expect(rowOf(element, 'Customer service')!.slice(0, 2)).to.deep.equal(['30%', '12%']);
    });

    it('have headings over the whole width, however narrow the labels under them are', async () => {
      const element = await show(samples.officerDirector, {}, home(600));
      const heading = all(element, '.section th')[0]!.getBoundingClientRect();
      const table = one(element, 'table').getBoundingClientRect();
      expect(heading.width).to.be.closeTo(table.width, 1);
    });

    it('has text over the whole width where that belongs to all roles', async () => {
      const element = await show(samples.operationsRoles);
      expect(rowOf(element, 'Skills needed at every level')).to.deep.equal([
        'Leading people, analyzing and solving problems, communicating clearly, and setting priorities.',
      ]);
    });
  });

  describe('figures', () => {
    it('says in words why there is none', async () => {
      const element = await show(valued(0, '-', '*', '~', null, '#'));
      expect(rowOf(element, 'Row')).to.deep.equal([
        '0',
        '–not given',
        '–not published',
        '–withheld by the source',
        '–not given',
        'above the limit',
      ]);
      expect(seen.warnings).to.deep.equal([]);
    });

    it('has no number for what is top-coded or not published', async () => {
      const element = await show(samples.wages2019);
      const pay = rowOf(element, 'Pay')!;
      expect(pay[2]).to.match(/^Median \$137,720 10th percentile \$79,270 ?90th percentile above the limit/);
      expect(pay[4]).to.equal('–not published');
    });

    it('draws pay on one scale', async () => {
      const element = await show(samples.officerDirector);
      expect(rowOf(element, 'Pay')).to.deep.equal([
        'Average $46,813 Low $22,000High $98,000',
        'Average $104,050 Low $65,000High $164,000',
        '+122%, Operations Director is higher +$57,237, 2.2 times as much',
      ]);
      expect(all(element, 'td.pay.drawn')).to.have.length(2);
    });

    it('refuses to draw or compare pay of another period, and says why', async () => {
      const element = await show(samples.onetCareers);
      const [teachers, designers, therapists] = rowOf(element, 'Pay')!;
      expect(teachers).to.match(/^Median \$105,770 /);
      expect(designers).to.match(/ −44%$/);
      expect(therapists)
        .to.match(/^Median \$28\.13 .* per hour$/)
        .and.not.match(/[+−]\d/);
      expect(all(element, 'td.pay').map((cell) => cell.classList.contains('drawn'))).to.deep.equal([
        true,
        true,
        false,
      ]);
      expect(notes(element)).to.include(
        'Marriage & Family Therapists: published per hour only, so not drawn on this scale.',
      );
    });

    it('says where nobody knows what pay is for', async () => {
      const element = await show({
        roles: [
          { title: 'Officer', pay: '£35,000 pa' },
          { title: 'Director', pay: { currency: 'GBP', mean: 80000 } },
          { title: 'Porter', pay: 'DOE' },
        ],
      });
      expect(notes(element)[0]).to.equal('Director: Pay period: not given');
      expect(notes(element).join()).not.to.include('Porter');
    });

    it('changes them with the period, as published where that is so', async () => {
      const element = await show(samples.officerDirector);
      await click(element, control(element, 'per hour'));
      expect(rowOf(element, 'Pay')).to.deep.equal([
        'Average $22.51',
        'Average $50.02',
        '+122%, Operations Director is higher +$27.51, 2.2 times as much',
      ]);
      expect(notes(element).join()).not.to.include('Converted');
      expect(textAt(element, '[part=summary]')).to.include('(estimated, on average, per hour)');
    });

    describe('says what a line of pay stands for', () => {
      const paid = (...pays: object[]) => ({
        currency: 'USD',
        payPeriod: 'year',
        roles: pays.map((pay, index) => ({ title: String.fromCharCode(65 + index), pay })),
      });
      const range = { mean: 80000, minimum: 60000, maximum: 99000 };
      const percentiles = {
        median: 45000,
        percentile10: 30000,
        percentile25: 36000,
        percentile75: 52000,
        percentile90: '#',
      };
      /** What is seen of the ends of each line. */
      const ends = (element: Element) =>
        all(element, '.ends').map((part) => {
          const seen = part.cloneNode(true) as Element;
          for (const unseen of seen.querySelectorAll('.vh')) unseen.remove();
          return seen.textContent.trim();
        });

      it('which is nothing where all have the whole range', async () => {
        const element = await show(paid(range, range));
        expect(ends(element)).to.deep.equal(['$60,000$99,000', '$60,000$99,000']);
        expect(notes(element).slice(0, -1)).to.deep.equal([]);
      });

      it('for all where all have the same percentiles', async () => {
        const element = await show(paid(percentiles, percentiles));
        expect(ends(element)).to.deep.equal(['$30,000above the limit', '$30,000above the limit']);
        expect(notes(element).slice(0, -1)).to.deep.equal([
          'Thick part of a line: the middle half.',
          'Pay: line from 10th percentile to 90th percentile',
        ]);
      });

      it('by name where they differ', async () => {
        const element = await show(paid(percentiles, range));
        expect(notes(element).slice(0, -1)).to.deep.equal([
          'Thick part of a line: the middle half.',
          'A: line from 10th percentile to 90th percentile',
        ]);
      });

      it('at its end where there is one end only', async () => {
        const element = await show(
          paid({ median: 45000, percentile90: '#' }, { mean: 52000, minimum: 41000 }),
        );
        expect(ends(element)).to.deep.equal(['90th percentile above the limit', 'Low $41,000']);
      });

      it('whose median above the limit is written at the line', async () => {
        const element = await show(
          paid({ percentile10: 50000, median: '#', percentile90: '#' }, { median: 90000 }),
        );
        const [plot] = all<HTMLElement>(element, '.plot');
        expect(parseInt(plot!.style.getPropertyValue('--av'))).to.equal(50);
      });

      it('which is open only where there may be more', async () => {
        const element = await show(
          paid(
            { mean: 70000, minimum: 60000, maximum: 'up to $75,000' },
            { mean: 50000, minimum: 45000, maximum: '$100,000+' },
            { median: '$70,000+', minimum: 65000 },
          ),
        );
        const lines = all(element, '.range');
        expect(lines.map((line) => line.classList.contains('open'))).to.deep.equal([false, true, true]);
        const ends = lines.map((line) => parseInt(line.parentElement!.style.getPropertyValue('--hi')));
        expect(ends, 'with room for what goes on').to.deep.equal([68, 100, 100]);
      });

      it('which does not begin at zero where only the highest amount is known', async () => {
        const element = await show(
          paid({ maximum: 40000 }, { mean: 70000, minimum: 60000, maximum: 80000 }, { maximum: '$40,000+' }),
        );
        // 88,000 is the end: what is open has room beyond the highest amount.
        expect(
          all(element, '.range').map((line) =>
            ['--lo', '--hi'].map((name) => parseInt(line.parentElement!.style.getPropertyValue(name))),
          ),
        ).to.deep.equal([
          [45, 45],
          [68, 90],
          [45, 100],
        ]);
      });

      it('at each amount where nothing is drawn, and why that is so', async () => {
        const element = await show(paid(percentiles, { ...range, currency: 'EUR' }));
        expect(ends(element)).to.deep.equal([
          '10th percentile $30,00090th percentile above the limit',
          'Low €60,000High €99,000',
        ]);
        expect(notes(element).slice(0, -1)).to.deep.equal([
          'Amounts in several currencies are not drawn on one scale.',
        ]);
      });
    });

    describe('says whose figures they are', () => {
      const bureau = { kind: 'surveyed', source: { name: 'A bureau', date: '2025-05' } };
      const site = { kind: 'advertised', source: 'A site' };
      const roles = (...pays: unknown[]) => ({
        currency: 'USD',
        payPeriod: 'year',
        roles: pays.map((pay, index) => ({ title: String.fromCharCode(65 + index), pay })),
      });
      const footnotes = (element: Element) => textsAt(element, '[part=note] li');
      const finding = (element: Element) => textAt(element, '[part=summary]');

      it('once for all, and what is different by name', async () => {
        const element = await show(
          roles({ ...bureau, median: 40000, sampleSize: 900 }, { ...bureau, median: 50000 }),
        );
        expect(notes(element).slice(0, -1)).to.deep.equal([
          'Pay: A bureau, May 2025 · surveyed',
          'A: Sample: 900',
        ]);
        expect(finding(element)).to.equal('Pay is $10,000 higher for B than for A (at the median, per year)');
      });

      it('at each row of several publishers, and in the sentence', async () => {
        const element = await show(
          roles(
            [
              { ...bureau, median: 40000, percentile25: 30000, sampleSize: 900 },
              { ...site, median: 41000 },
            ],
            [
              { ...bureau, median: 50000, percentile25: 44000 },
              { ...site, median: 42000 },
            ],
          ),
        );
        const labels = textsAt(element, 'tbody th').filter((label) => /pay|percentile/i.test(label));
        expect(labels.map((label) => label.replace(/ per year.*/, ''))).to.deep.equal([
          'Pay1',
          '25th percentile1',
          'Pay2',
        ]);
        expect(footnotes(element)).to.deep.equal([
          'A bureau, May 2025 · surveyed · A: Sample: 900',
          'A site · advertised',
        ]);
        expect(notes(element).slice(0, -1)).to.deep.equal([]);
        expect(finding(element)).to.equal(
          'Pay is $10,000 higher for B than for A (A bureau, at the median, per year)',
        );
      });

      it('by the kind of the figures where nothing else is known', async () => {
        const figures = [
          { kind: 'surveyed', median: 40000 },
          { kind: 'predicted', median: 45000 },
        ];
        const element = await show(roles(figures, figures));
        expect(footnotes(element)).to.deep.equal(['surveyed', 'predicted']);
        expect(finding(element)).to.equal('Pay is the same for A and B (surveyed, at the median, per year)');
      });

      it('also where there are none', async () => {
        const element = await show(
          roles({ ...bureau, median: 40000 }, { ...bureau, median: '*', note: 'Paid by the hour.' }),
        );
        expect(notes(element).slice(0, -1)).to.deep.equal([
          'Pay: A bureau, May 2025 · surveyed',
          'B: Paid by the hour.',
        ]);
      });
    });

    it('says how it converts', async () => {
      const element = await show(samples.officerDirector);
      expect(notes(element).join()).not.to.include('Converted');
      await click(element, control(element, 'per month'));
      expect(rowOf(element, 'Pay')![0]).to.equal('Average $3,901 Low $1,833High $8,167');
      expect(notes(element)).to.include('Converted at 2,080 hours per year.');
    });

    it('offers no period that there is no pay for', async () => {
      const element = await show({
        roles: [
          { title: 'Teacher', pay: { payPeriod: 'year', median: 60_000, convertible: false } },
          { title: 'Actor', pay: { payPeriod: 'hour', median: 20, convertible: false } },
        ],
      });
      const periods = all<HTMLInputElement>(element, '[part=period] input');
      expect(periods.map(({ value, disabled }) => [value, disabled])).to.deep.equal([
        ['hour', false],
        ['week', true],
        ['month', true],
        ['year', false],
      ]);
    });

    it('writes each amount of the scale on one line', async () => {
      const element = await show(samples.officerDirector, {}, home(960));
      const labels = all<HTMLElement>(element, '.axis span');
      expect(labels.map(({ textContent }) => textContent)).to.deep.equal(['$0', '$50K', '$100K', '$150K']);
      for (const label of labels) expect(label.offsetHeight).to.be.within(8, 24);
    });

    it('offers no choice of period where there is none', async () => {
      const element = await show({
        roles: [{ title: 'Teacher', pay: { payPeriod: 'year', median: 60_000, convertible: false } }, 'Cook'],
      });
      expect(all(element, '[part=period]')).to.deep.equal([]);
    });

    it('takes an amount without a period for one of the period that the data names', async () => {
      const element = await show(samples.operationsRoles, { payPeriod: 'hour' });
      expect(control<HTMLInputElement>(element, 'per hour').checked).to.equal(true);
      expect(rowOf(element, 'Pay')![0]).to.equal('Median $31.25');
      expect(notes(element)).to.include('Converted at 2,080 hours per year.');
    });

    it('are shown also where the name of their field is not known', async () => {
      const pay = { currency: 'USD', payPeriod: 'year', median: 50_000, low: '$22,000', usual: 25_000 };
      const element = await show([{ title: 'Cook', pay }, 'Waiter']);
      expect(rowOf(element, 'low')).to.deep.equal(['$22,000', '–not given']);
      expect(rowOf(element, 'usual')).to.deep.equal(['25,000', '–not given']);
      expect(seen.errors.flat().map(({ code, where }) => [code, where])).to.deep.equal([
        ['CE203', '/0/pay/low'],
        ['CE203', '/0/pay/usual'],
      ]);
    });

    it('never compares who people are', async () => {
      const element = await show(samples.officerDirector);
      expect(rowOf(element, 'Gender')).to.deep.equal([
        'Male 78.0% Female 22.0%',
        'Male 70.6% Female 29.4%',
        '',
      ]);
      expect(rowOf(element, 'Race and ethnicity')![2]).to.equal('');
      const aged = (title: string, value: number) => ({
        title,
        employment: value,
        facts: [{ label: 'Average age', value, group: 'people' }],
      });
      const other = await show([aged('Cook', 44), aged('Waiter', 22)]);
      expect(rowOf(other, 'Number of jobs')![2]).to.equal('−50%, Cook is higher −22');
      expect(rowOf(other, 'Average age')).to.deep.equal(['44', '22', '']);
    });
  });

  describe('differences', () => {
    it('are said by amount and in percent, with the role that is higher', async () => {
      const element = await show(samples.officerDirector);
      expect(rowOf(element, 'Number of jobs')).to.deep.equal([
        '133,025',
        '114,993',
        '−14%, Operations Officer is higher −18,032',
      ]);
      expect(rowOf(element, 'Typical education')![2]).to.equal('−2 pts, Operations Officer is higher');
    });

    it('turn round with the role that is compared with', async () => {
      const element = await show(samples.officerDirector);
      expect(headers(element)[2]).to.equal('Difference compared with Operations Officer');
      const other = button(element, 'Compare with Operations Director');
      other.focus();
      await click(element, other);
      expect(headers(element)[2]).to.equal('Difference compared with Operations Director');
      expect(rowOf(element, 'Number of jobs')![2]).to.equal('+16%, Operations Officer is higher +18,032');
      expect(rowOf(element, 'Pay')![2]).to.equal('−55%, Operations Director is higher −$57,237');
      // The same key turns them back.
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Compare with Operations Officer'));
      await click(element, other);
      expect(headers(element)[2]).to.equal('Difference compared with Operations Officer');
    });

    it('say with which role they compare now, once the reader has changed that', async () => {
      const element = await show(samples.officerDirector);
      const said = () => textAt(element, '.link + [role=status]');
      expect(said()).to.equal('');
      await click(element, button(element, 'Compare with Operations Director'));
      expect(said()).to.equal('compared with Operations Director');
      await click(element, button(element, 'Compare with Operations Officer'));
      expect(said()).to.equal('compared with Operations Officer');
      element.baseline = 'Operations Director';
      await element.updateComplete;
      expect(said()).to.equal('');
    });

    it('stand in the cells of three and more roles', async () => {
      const element = await show(samples.operationsRoles);
      expect(rowOf(element, 'Pay')).to.deep.equal([
        'Median $65,000',
        'Median $87,000 +34%',
        'Median $120,000 +85%',
        'Median $165,000 +154%',
      ]);
      await choose(element, 'Compare with', 'Director of Operations');
      expect(rowOf(element, 'Pay')).to.deep.equal([
        'Median $65,000 −46%',
        'Median $87,000 −28%',
        'Median $120,000',
        'Median $165,000 +38%',
      ]);
    });

    it('are summed up in a sentence', async () => {
      expect(textAt(await show(samples.officerDirector), '[part=summary]')).to.equal(
        'Pay is 2.2 times as much for Operations Director as for Operations Officer (estimated, on average, per year)',
      );
      expect(textAt(await show(samples.operationsRoles), '[part=summary]')).to.equal(
        'Pay runs from $65,000 for Operations Analyst to $165,000 for Chief Operating Officer (COO) (at the median, per year)',
      );
      expect(textAt(await show(samples.proseComparison), '[part=summary]')).to.equal(
        'The manager makes decisions and answers for the results; the assistant gets the work done.',
      );
    });

    it('leave equal rows quiet', async () => {
      const element = await show(samples.officerDirector);
      expect(rowOf(element, 'Growth rate')).to.deep.equal(['6%', '6%', 'Same']);
      expect(rowOf(element, 'Job satisfaction')).to.deep.equal(['–not given', '–not given', 'No data']);
      const weightOf = (selector: string) => getComputedStyle(all(element, selector)[0]!).fontWeight;
      expect(weightOf('tr.same td.num')).to.equal('400');
      expect(weightOf('tr:not(.same) td.num')).to.equal('600');
      expect(all(element, 'tr.same .bar')).to.deep.equal([]);
    });

    it('are written in two weights, for each other one is a font more', async () => {
      const element = await show(samples.officerDirector);
      const weights = all(element, '*').map((part) => getComputedStyle(part).fontWeight);
      expect([...new Set(weights)].sort()).to.deep.equal(['400', '600']);
    });

    it('of a skill that two roles share are bars away from one line, on one scale', async () => {
      for (const direction of ['ltr', 'rtl']) {
        const element = await show(samples.officerDirector, {}, home(900, { dir: direction }));
        const [first, second] = all(element, '.mirror .bar').map((bar) => bar.getBoundingClientRect());
        // 30% and 12%
        expect(first!.width / second!.width, direction).to.be.closeTo(2.5, 0.05);
        const [left, right] = direction === 'ltr' ? [first!, second!] : [second!, first!];
        expect(right.left - left.right, direction).to.be.within(0, 1.5);
        const [label, other] = all(element, '.mirror td:not(.d) span').map((text) =>
          text.getBoundingClientRect(),
        );
        const [start, end] = direction === 'ltr' ? [label!, other!] : [other!, label!];
        expect(start.right, direction).to.be.closeTo(left.left, 0.5);
        expect(end.left, direction).to.be.closeTo(right.right, 0.5);
      }
    });

    it('of a skill are plain bars where three roles or a narrow element have them', async () => {
      const { roles } = samples.officerDirector;
      const three = await show({ roles: [...roles, { ...roles[0]!, id: 'third', title: 'Third' }] });
      expect(all(three, '.mirror')).to.deep.equal([]);
      const narrow = await show(samples.officerDirector, {}, home(360));
      const [first, second] = all(narrow, '.mirror .bar').map((bar) => bar.getBoundingClientRect());
      expect(first!.left).to.be.closeTo(second!.left, 0.5);
      expect(first!.width / second!.width).to.be.closeTo(2.5, 0.05);
    });

    for (const width of [700, 780, 1000]) {
      it(`no line runs through an amount of a scale in ${width} px`, async () => {
        const element = await show(samples.officerDirector, {}, home(width));
        const cells = all(element, 'td.pay');
        expect(cells).to.have.length(2);
        for (const cell of cells) {
          const line = cell.querySelector('.range')!.getBoundingClientRect();
          for (const amount of cell.querySelectorAll('.main, .lo, .hi')) {
            const text = amount.getBoundingClientRect();
            const isBeside = text.right <= line.left || text.left >= line.right;
            const isAbove = text.bottom <= line.top + 1;
            const isBelow = text.top >= line.bottom - 1;
            expect(isBeside || isAbove || isBelow, amount.textContent).to.equal(true);
          }
        }
      });
    }

    it('stay in their cells where an end of the range is a reason in words', async () => {
      const element = await show(samples.wages2019, {}, home(700));
      const ends = all(element, '.wide .ends');
      expect(ends[0]!.textContent).to.include('above the limit');
      for (const end of ends) {
        const text = document.createRange();
        // Without the word that is heard before it.
        text.selectNodeContents(end.lastElementChild!.lastChild!);
        const cell = end.closest('td')!.getBoundingClientRect();
        expect(text.getBoundingClientRect().right).to.be.at.most(cell.right + 0.5);
      }
    });

    it('stand apart from the name of the role where rows are stacked', async () => {
      const element = await show(samples.onetCareers, {}, home(320));
      const name = getComputedStyle(all(element, 'td.pay')[1]!, '::after');
      expect(name.paddingInlineEnd).to.equal('8px');
    });

    it('stand beside their labels where there is one role, without its name', async () => {
      const [role] = samples.officerDirector.roles as object[];
      const element = await show({ ...samples.officerDirector, roles: [role] }, {}, home(320));
      const tops = (cells: Element[]) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top));
      const rows = all<HTMLTableRowElement>(element, 'tbody tr:not(.section)');
      expect(rows).to.have.length(19);
      for (const row of rows) {
        const [label, cell] = [...row.cells] as HTMLElement[] as [HTMLElement, HTMLElement];
        for (const pseudo of ['::before', '::after'])
          expect(getComputedStyle(cell, pseudo).content, label.textContent).to.equal('none');
        if (cell.matches('.long, .list, .shares')) continue;
        const [labelTop, cellTop] = tops([label, cell.querySelector('.main') ?? cell]);
        expect(Math.abs(labelTop! - cellTop!), label.textContent).to.be.below(4);
      }
    });

    it('stay in their cells beside a long name', async () => {
      const roles = ['A', 'B'].map((title, index) => ({
        title,
        education: [{ name: 'Bachelorabschlusszeugnis', share: 60 + index }],
      }));
      const element = await show({ roles }, {}, home(560));
      for (const share of all(element, '.list .num')) {
        const cell = share.closest('td')!.getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(share);
        expect(text.getBoundingClientRect().right).to.be.at.most(cell.right + 0.5);
      }
      expect(all(element, '.list .num')).to.have.length(2);
    });

    it('can be all that is shown, with the number of what is hidden', async () => {
      const element = await show(samples.officerDirector);
      const before = labels(element).length;
      await click(element, control(element, 'Only differences'));
      expect(labels(element)).to.have.length(before - 7);
      expect(rowOf(element, 'Growth rate')).to.equal(undefined);
      expect(rowOf(element, 'Number of jobs')).to.have.length(3);
      expect(textAt(element, '.switch + [role=status]')).to.equal(
        '6 identical rows hidden, 1 row without data hidden',
      );
      await click(element, control(element, 'Only differences'));
      expect(labels(element)).to.have.length(before);
      expect(textAt(element, '.switch + [role=status]')).to.equal('');
    });

    it('are told from rows of which no role has data, where both are hidden', async () => {
      const rows = [
        { label: 'Shift', values: ['Day', 'Night'] },
        { label: 'Uniform', values: ['White', 'White'] },
        { label: 'Parking', values: ['-', '-'] },
        { label: 'Canteen', values: [null, null] },
      ];
      const roles = [{ title: 'Cook' }, { title: 'Waiter' }];
      const element = await show({ roles, rows }, { onlyDifferences: true });
      expect(labels(element).filter(Boolean)).to.deep.equal(['Shift']);
      const said = () => textAt(element, '.switch + [role=status]');
      expect(said()).to.equal('1 identical row hidden, 2 rows without data hidden');
      await loadWords('de');
      element.locale = 'de';
      await settled(element);
      expect(said()).to.equal('1 gleiche Zeile ausgeblendet, 2 Zeilen ohne Daten ausgeblendet');
      element.locale = 'en';
      element.data = { roles, rows: [rows[0]!, rows[2]!] } as ComparisonInput;
      await settled(element);
      expect(said()).to.equal('1 row without data hidden');
    });

    it('can be all that is shown from the start', async () => {
      const element = await write(
        `<role-compare only-differences config='${JSON.stringify(valued(1, 1))}'></role-compare>`,
      );
      expect(control<HTMLInputElement>(element, 'Only differences').checked).to.equal(true);
      expect(textAt(element, '.switch + [role=status]')).to.equal('1 identical row hidden');
    });
  });

  describe('the choice of roles', () => {
    it('hides a role, and shows it again', async () => {
      const element = await show(samples.operationsRoles);
      expect(textAt(element, '.roles summary')).to.equal('Roles (4/4)');
      await click(element, control(element, 'Operations Manager'));
      expect(headers(element)).to.deep.equal([
        'Operations Analyst',
        'Director of Operations',
        'Chief Operating Officer (COO)',
      ]);
      expect(rowOf(element, 'Pay')).to.deep.equal([
        'Median $65,000',
        'Median $120,000 +85%',
        'Median $165,000 +154%',
      ]);
      expect(textAt(element, '.roles summary')).to.equal('Roles (3/4)');
      await click(element, control(element, 'Operations Manager'));
      expect(headers(element)).to.have.length(4);
    });

    it('compares with another role where the chosen one is hidden', async () => {
      const element = await show(samples.operationsRoles, { baseline: 'director-of-operations' });
      expect(chosen(element, 'Compare with')).to.equal('Director of Operations');
      await click(element, control(element, 'Director of Operations'));
      expect(chosen(element, 'Compare with')).to.equal('Operations Analyst');
      expect(rowOf(element, 'Pay')).to.deep.equal([
        'Median $65,000',
        'Median $87,000 +34%',
        'Median $165,000 +154%',
      ]);
    });

    it('keeps one role', async () => {
      const element = await show(['A', 'B', 'C']);
      await click(element, control(element, 'A'));
      await click(element, control(element, 'B'));
      expect(headers(element)).to.deep.equal(['C']);
      expect(control<HTMLInputElement>(element, 'C').disabled).to.equal(true);
    });

    it('moves a role, and the focus with it', async () => {
      const element = await show(samples.operationsRoles);
      one<HTMLDetailsElement>(element, '.roles').open = true;
      await click(element, button(element, 'Move Operations Analyst later'));
      expect(headers(element).slice(0, 2)).to.deep.equal(['Operations Manager', 'Operations Analyst']);
      expect(rowOf(element, 'Pay')!.slice(0, 2)).to.deep.equal(['Median $87,000 +34%', 'Median $65,000']);
      expect((element.shadowRoot!.activeElement as HTMLElement).ariaLabel).to.equal(
        'Move Operations Analyst later',
      );
      await click(element, button(element, 'Move Operations Analyst earlier'));
      expect(headers(element).slice(0, 2)).to.deep.equal(['Operations Analyst', 'Operations Manager']);
    });

    it('keeps its place and the focus at the end of the list', async () => {
      const element = await show(samples.operationsRoles);
      one<HTMLDetailsElement>(element, '.roles').open = true;
      const focused = () => element.shadowRoot!.activeElement as HTMLElement;
      await click(element, button(element, 'Move Operations Manager earlier'));
      expect([focused().ariaLabel, focused().ariaDisabled]).to.deep.equal([
        'Move Operations Manager earlier',
        'true',
      ]);
      await click(element, focused());
      expect(headers(element).slice(0, 2)).to.deep.equal(['Operations Manager', 'Operations Analyst']);
      expect(focused().ariaLabel).to.equal('Move Operations Manager earlier');
      const last = button(element, 'Move Chief Operating Officer (COO) later');
      expect(last.ariaDisabled).to.equal('true');
      await click(element, last);
      expect(headers(element).at(-1)).to.equal('Chief Operating Officer (COO)');
      expect(button(element, 'Move Chief Operating Officer (COO) earlier').ariaDisabled).to.equal(null);
    });

    for (const [locale, later, announcement] of [
      ['en', 'Move Role number 2 later', 'Role number 2, now 3 of 50'],
      ['de', 'Role number 2 nach hinten verschieben', 'Role number 2, jetzt 3 von 50'],
      ['es', 'Mover Role number 2 hacia atrás', 'Role number 2, ahora 3 de 50'],
      ['fr', 'Reculer Role number 2', 'Role number 2, désormais 3 sur 50'],
      ['ar-u-nu-latn', 'نقل Role number 2 إلى الخلف', 'Role number 2، الآن 3 من 50'],
      ['ja', 'Role number 2を後ろへ移動', 'Role number 2、50件中3番目'],
    ] as const) {
      it(`says where a role has been moved to: ${locale}`, async () => {
        await loadWords(locale);
        const element = await show(many(50), { locale });
        const roles = one<HTMLDetailsElement>(element, '.roles');
        roles.open = true;
        const status = roles.querySelector('[role=status]')!;
        expect(status.textContent).to.equal('');
        await click(element, button(element, later));
        expect(status.textContent).to.equal(announcement);
      });
    }

    it('says nothing of a move once there are other roles', async () => {
      const element = await show(many(3));
      await click(element, button(element, 'Move Role number 2 later'));
      element.data = many(4) as RoleCompareElement['data'];
      await settled(element);
      expect(textAt(element, '.roles [role=status]')).to.equal('');
    });

    it('keeps the colour of a role that is moved', async () => {
      const element = await show(samples.operationsRoles);
      const markOf = (title: string) =>
        all(element, 'thead .chip').find(({ textContent }) => textContent!.includes(title))!.className;
      const before = markOf('Operations Manager');
      await click(element, button(element, 'Move Operations Manager earlier'));
      expect(markOf('Operations Manager')).to.equal(before);
    });

    it('is one of two where it is narrow', async () => {
      const element = await show(samples.operationsRoles, {}, home(360));
      expect(headers(element)).to.deep.equal([
        'Operations Analyst',
        'Operations Manager',
        'Difference compared with Operations Analyst',
      ]);
      expect(all(element, '.roles')).to.deep.equal([]);
      await choose(element, 'Role 2', 'Director of Operations');
      expect(rowOf(element, 'Pay')).to.deep.equal([
        'Median $65,000',
        'Median $120,000',
        '+85%, Director of Operations is higher +$55,000, 1.8 times as much',
      ]);
      await choose(element, 'Role 1', 'Director of Operations');
      expect(headers(element).slice(0, 2)).to.deep.equal(['Director of Operations', 'Operations Analyst']);
    });

    it('follows the width', async () => {
      const place = home(360);
      const element = await show(samples.operationsRoles, {}, place);
      place.style.inlineSize = '1000px';
      await waitUntil(() => headers(element).length === 4);
      place.style.inlineSize = '360px';
      await waitUntil(() => headers(element).length === 3);
      expect(seen.thrown).to.deep.equal([]);
    });

    it('stand side by side where there is room for their letters', async () => {
      for (const [width, size, lines] of [
        [479, 16, 3],
        [480, 16, 1],
        [719, 24, 3],
        [720, 24, 1],
      ] as const) {
        const place = home(width);
        place.style.fontSize = `${size}px`;
        const element = await show(samples.onetCareers, {}, place);
        const row = all(element, 'tbody tr').find((one) => one.querySelectorAll('td').length === 3)!;
        const tops = [...row.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().top);
        expect(new Set(tops), `${width} px, letters of ${size} px`).to.have.property('size', lines);
      }
    });

    it('has every column below its own heading for screen readers, however narrow it is', async () => {
      for (const width of [360, 600, 900]) {
        const element = await show(samples.officerDirector, {}, home(width));
        const head = all(element, 'thead tr > *').filter((cell) => getComputedStyle(cell).display !== 'none');
        expect(
          head.map((cell) => [cell.getAttribute('role'), cell.textContent!.trim()]),
          `at ${width} px`,
        ).to.deep.equal([
          ['cell', ''],
          ['columnheader', 'Operations Officer'],
          ['columnheader', 'Operations Director'],
          ['columnheader', 'Difference compared with Operations Officer'],
        ]);
      }
    });

    it('shows three roles also where it is narrow', async () => {
      const element = await show(samples.onetCareers, {}, home(360));
      expect(headers(element)).to.have.length(3);
    });

    for (const width of [288, 360, 470]) {
      it(`shows how the pay of three roles differs in ${width} px, beside nothing else`, async () => {
        const roles = [
          {
            title: 'General and operations managers',
            pay: { minimum: 50090, median: 105770, maximum: 253390 },
          },
          { title: 'Clerk', pay: { minimum: 20000, median: 31000, maximum: 40500 } },
          { title: 'Head', pay: { minimum: 128000, median: 172500, maximum: 240000 } },
        ];
        const element = await show({ currency: 'USD', payPeriod: 'year', roles }, {}, home(width));
        const cells = all(element, '.payrow td').slice(1);
        expect(cells.map((cell) => cell.querySelector('small')?.textContent)).to.deep.equal(['−71%', '+63%']);
        for (const cell of cells) {
          const said = cell.querySelector('small')!.getBoundingClientRect();
          expect(said.width * said.height).to.be.above(0);
          for (const other of cell.querySelectorAll('.main, .range, .dot, .ends')) {
            const { top, bottom, left, right } = other.getBoundingClientRect();
            const isApart =
              top >= said.bottom - 1 ||
              bottom <= said.top + 1 ||
              left >= said.right - 1 ||
              right <= said.left + 1;
            expect(isApart, other.className).to.equal(true);
          }
        }
      });
    }

    for (const [width, size] of [
      [1240, '32px'],
      [760, '32px'],
      [900, '16px'],
      [272, '32px'],
    ] as const) {
      it(`keeps the pay's figures off its drawing in ${width} px, with text of ${size}`, async () => {
        const roles = [
          {
            title: 'Officer',
            pay: { minimum: 22000, percentile25: 30000, median: 46813, percentile75: 60000, maximum: 98000 },
          },
          { title: 'Director', pay: { minimum: 65000, median: 104050, maximum: 164000 } },
          { title: 'Manager', pay: { minimum: 80000, median: 88000, maximum: 90000 } },
        ];
        const place = home(width);
        place.style.fontSize = size;
        const element = await show({ currency: 'USD', payPeriod: 'year', roles }, {}, place);
        const boxOf = (drawn: Element) => drawn.getBoundingClientRect();
        for (const cell of all(element, '.payrow td').slice(0, 2)) {
          const texts = [...cell.querySelectorAll('.main, .lo, .hi, small')].map(boxOf);
          const drawn = [...cell.querySelectorAll('.range, .box, .dot')].map(boxOf);
          expect(drawn).not.to.deep.equal([]);
          expect(texts).to.have.length.within(3, 4);
          for (const text of texts)
            for (const { top, bottom, left, right } of [...drawn, ...texts].filter((box) => box !== text)) {
              const across = Math.min(text.right, right) - Math.max(text.left, left);
              const down = Math.min(text.bottom, bottom) - Math.max(text.top, top);
              expect(Math.min(across, down), `${text.top} ${top}`).to.be.below(2);
            }
        }
      });
    }

    it('leaves words and figures whole where the letters are large and the screen is small', async () => {
      const place = home(272);
      place.style.fontSize = '32px';
      const element = await show(samples.officerDirector, {}, place);
      const cell = all(element, 'tbody tr').find(({ textContent }) =>
        textContent!.startsWith('Number of jobs'),
      )!;
      const linesOf = (node: Node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      const [label, first, second] = [...cell.children];
      expect([label, first!.firstChild!, second!.firstChild!].map((node) => linesOf(node!))).to.deep.equal([
        1, 1, 1,
      ]);
    });

    it('has no place in the grid for what lies over the picture: on paper it would be on top of the page', async () => {
      const element = await show(samples.officerDirector, {}, home(360));
      const places = all(element, '.drawn .ends').map((ends) => {
        const { position, gridColumnStart } = getComputedStyle(ends);
        return [position, gridColumnStart];
      });
      expect(places).to.deep.equal(Array(2).fill(['absolute', 'auto']));
    });

    it('reads a text from its own side also where it is narrow', async () => {
      const place = home(360, { lang: 'ar', dir: 'rtl' });
      await loadWords('ar');
      const rows = [{ label: 'Duties', kind: 'prose', values: ['Plans and decides.', 'Does it.'] }];
      const element = await show({ roles: ['A', 'B'], rows }, {}, place);
      const spans = all(element, 'tbody td > span');
      expect(spans).to.have.length(2);
      for (const span of spans) {
        const text = span.firstChild!;
        const [first, dot] = [0, text.textContent!.length - 1].map((start) => {
          const range = document.createRange();
          range.setStart(text, start);
          range.setEnd(text, start + 1);
          return range.getBoundingClientRect();
        });
        expect(dot!.left, text.textContent!).to.be.above(first!.left);
        expect(span.getBoundingClientRect().right - dot!.right).to.be.below(2);
      }
    });

    it('of other data does not count', async () => {
      const element = await show(['A', 'B', 'C']);
      await click(element, control(element, 'A'));
      await click(element, control(element, 'B'));
      element.data = { baseline: 'B', roles: [{ title: 'A' }, { title: 'B' }] };
      await settled(element);
      expect(headers(element)).to.deep.equal(['A', 'B']);
    });
  });

  describe('numbers of roles', () => {
    it('says that there is nothing to compare', async () => {
      const element = await show({ roles: [] });
      expect(textIn(element)).to.equal('There is nothing to compare yet.');
      expect(seen.warnings).to.deep.equal([]);
    });

    it('says so of roles of which nothing is known but their names', async () => {
      const element = await show(['Cook', 'Waiter']);
      expect(headers(element)).to.deep.equal(['Cook', 'Waiter']);
      expect(textsAt(element, '.frame > div > p')).to.deep.equal(['There is nothing to compare yet.']);
      element.data = [{ title: 'Cook', summary: 'Cooks.' }, { title: 'Waiter' }];
      await settled(element);
      expect(textsAt(element, '.frame > div > p')).to.deep.equal([]);
    });

    it('offers no controls that would change nothing', async () => {
      const shown = (element: Element) =>
        textsAt(element, 'select, .controls .link, label:has([role=switch])');
      const roles = (one: object, other: object) => [
        { title: 'Cook', ...one },
        { title: 'Waiter', ...other },
      ];
      const element = await show(roles({ experience: '6 years' }, { experience: '6 years' }));
      expect(shown(element)).to.deep.equal([]);
      element.data = roles({ summary: 'Cooks' }, { summary: 'Serves' });
      await settled(element);
      expect(shown(element)).to.deep.equal([]);
      element.data = roles({ employment: 10 }, { employment: 20 });
      await settled(element);
      expect(shown(element)).to.deep.equal(['Compare with Waiter']);
      element.data = roles({ employment: 10, summary: 'Works' }, { employment: 20, summary: 'Works' });
      await settled(element);
      expect(shown(element)).to.deep.equal(['Compare with Waiter', 'Only differences']);
      element.data = roles({ employment: 10 }, { employment: 20 });
      element.onlyDifferences = true;
      await settled(element);
      expect(shown(element)).to.deep.equal(['Compare with Waiter', 'Only differences']);
    });

    it('shows one role without anything to compare it with', async () => {
      const element = await show([
        { title: 'Cook', pay: { currency: 'USD', payPeriod: 'hour', median: 16.5 } },
      ]);
      expect(headers(element)).to.deep.equal(['Cook']);
      expect(rowOf(element, 'Pay')).to.deep.equal(['Median $16.50']);
      expect(all(element, 'select, [role=switch], .roles, [part=summary]')).to.deep.equal([]);
    });

    for (const count of [2, 5, 50]) {
      it(`shows ${count}`, async () => {
        const element = await show(many(count));
        const titles = headers(element).filter((title) => title.startsWith('Role number'));
        expect(titles).to.have.length(count);
        expect(rowOf(element, 'Pay')!.slice(0, count).at(-1)).to.match(
          new RegExp(`^Median \\$${40 + count - 1},000`),
        );
        expect(textAt(element, 'caption')).to.equal(
          count > 4 ? `${count} roles compared` : 'Role number 1 and Role number 2',
        );
        expect(seen.warnings).to.deep.equal([]);
      });
    }

    it('keeps roles that share an id', async () => {
      const element = await show([
        { id: 'twin', title: 'First', pay: '$1,000' },
        { id: 'twin', title: 'Second', pay: '$2,000' },
        { id: 'twin', title: 'Third', pay: '$3,000' },
      ]);
      expect(headers(element)).to.deep.equal(['First', 'Second', 'Third']);
      expect(seen.errors.flat().map(({ code }) => code)).to.deep.equal(['CE215', 'CE215']);
      await click(element, control(element, 'Second'));
      expect(headers(element).slice(0, 2)).to.deep.equal(['First', 'Third']);
    });

    it('keeps roles that share a title', async () => {
      const element = await show(['Cook', 'Cook', 'Waiter']);
      expect(headers(element)).to.deep.equal(['Cook', 'Cook', 'Waiter']);
    });
  });

  describe('copying and links', () => {
    let copied: string[];

    const allow = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

    beforeEach(() => {
      copied = [];
      allow((text) => Promise.resolve(void copied.push(text)));
    });

    afterEach(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    const announced = (element: Element) => textAt(element, '[part=note] [role=status]');

    it('copies the table as CSV, and says so', async () => {
      const element = await show({
        currency: 'USD',
        payPeriod: 'year',
        roles: [
          { title: 'Cook "A"', pay: { median: 30_000 }, skills: ['Knives', 'Salt, pepper'] },
          { title: 'Waiter', pay: { median: 25_000, maximum: '$40,000+' }, demand: '=1+1' },
        ],
      });
      expect(announced(element)).to.equal('');
      await click(element, button(element, 'Copy as CSV'));
      expect(copied).to.deep.equal([
        [
          '"","Cook ""A""","Waiter"',
          '"Demand","","\'=1+1"',
          '"Pay","Median $30,000, per year","Median $25,000, High $40,000 or more, per year"',
          '"Skills","Knives; Salt, pepper",""',
        ].join('\r\n'),
      ]);
      expect(announced(element)).to.equal('Copied.');
    });

    it('copies what is shown: these roles, in this order, in this period', async () => {
      const element = await show({ ...samples.operationsRoles, rows: [] }, { sections: 'pay' });
      await click(element, control(element, 'Director of Operations'));
      await click(element, button(element, 'Move Operations Analyst later'));
      await click(element, control(element, 'per month'));
      await click(element, button(element, 'Copy as CSV'));
      expect(copied[0]!.split('\r\n')).to.deep.equal([
        '"","Operations Manager","Operations Analyst","Chief Operating Officer (COO)"',
        '"Pay","Median $7,250, per month","Median $5,417, per month","Median $13,750, per month"',
      ]);
    });

    it('says where copying is not allowed', async () => {
      allow(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const element = await show(samples.officerDirector);
      await click(element, button(element, 'Copy as CSV'));
      expect(announced(element)).to.equal('Copying is not allowed here.');
      expect(seen.thrown).to.deep.equal([]);
    });

    it('says where there is no clipboard', async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      const element = await show(samples.officerDirector);
      await click(element, button(element, 'Copy as CSV'));
      expect(announced(element)).to.equal('Copying is not allowed here.');
    });

    it("copies a section's address without going there", async () => {
      const before = location.href;
      const element = await show(samples.officerDirector, { id: 'desks' });
      const link = all<HTMLAnchorElement>(element, '.section a')[1]!;
      expect(link.ariaLabel).to.equal('Link to Pay');
      await click(element, link);
      expect(location.href).to.equal(before);
      expect(location.hash).to.equal('');
      expect(copied).to.have.length(1);
      expect(new URL(copied[0]!).searchParams.get('career-section')).to.equal('desks.pay');
      expect(announced(element)).to.equal('Copied.');
    });

    for (const [kind, sections] of [
      ['of several', undefined],
      ['that stands alone, without a heading', 'responsibilities'],
    ] as const) {
      it(`shows the section that the address names: one ${kind}`, async () => {
        const before = location.href;
        const address = new URL(before);
        address.searchParams.set('career-section', 'desks.responsibilities');
        history.replaceState(null, '', address);
        const place = home();
        place.style.paddingBlock = '2000px';
        try {
          const element = await show(samples.officerDirector, { id: 'desks', sections }, place);
          const top = one(element, '[data-section=responsibilities]').getBoundingClientRect().top;
          expect(scrollY).to.be.greaterThan(1000);
          expect(top).to.be.within(-5, innerHeight);
        } finally {
          history.replaceState(null, '', before);
          scrollTo(0, 0);
        }
      });
    }
  });

  describe('slots', () => {
    const content = `<span slot="heading">Which desk?</span>
      <span slot="finding">The director earns <b>more</b>.</span>
      <span slot="footnote">Ask the careers office.</span>`;

    it('replace the heading and the finding, and add to the notes', async () => {
      const element = make('role-compare', { data: samples.officerDirector }, content);
      home().append(element);
      await settled(element);
      for (const slotted of element.querySelectorAll<HTMLElement>('[slot]')) {
        expect(slotted.assignedSlot!.name).to.equal(slotted.slot);
        expect(slotted.offsetHeight).to.be.greaterThan(0);
      }
      expect(one(element, '[part=title]').offsetHeight).to.equal(0);
      expect(one(element, '[part=summary]').offsetHeight).to.equal(0);
      expect(notes(element)).to.include('Source: Zippia');
    });

    it('hide what else stands inside where the data is shown', async () => {
      const element = make('role-compare', { data: samples.officerDirector }, '<p>Fallback</p>');
      home().append(element);
      await settled(element);
      expect(element.querySelector('p')!.offsetHeight).to.equal(0);
      element.data = undefined;
      await settled(element);
      expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    });
  });

  describe('print', () => {
    itInChromium('says what differences are measured against', async () => {
      const { emulateMedia } = await import('@web/test-runner-commands');
      const roles = (count: number) =>
        Array.from({ length: count }, (_, n) => ({ title: `Role ${n}`, pay: { median: 40000 + n } }));
      const shown = async (count: number) => {
        const element = await show({ currency: 'USD', payPeriod: 'year', roles: roles(count) });
        await emulateMedia({ media: 'print' });
        const parts = all<HTMLElement>(element, '.controls > *').filter((part) => part.offsetHeight > 0);
        const controls = all<HTMLElement>(element, '.controls')[0]!.offsetHeight > 0;
        await emulateMedia({ media: 'screen' });
        return [controls, ...parts.map((part) => part.querySelector('select')?.value)];
      };
      expect(await shown(3)).to.deep.equal([true, 'role-0']);
      expect(await shown(2), 'where a column says it').to.deep.equal([false]);
    });

    const rowsOf = (table: HTMLTableElement) =>
      [...table.rows].map(({ cells }) => [...cells].map((cell) => cell.textContent!.trim()));
    const tables = (element: Element) =>
      all<HTMLTableElement>(element, 'table').filter((table) => getComputedStyle(table).display !== 'none');

    it('has what spans all roles, whatever it is', async () => {
      const values = ['6%', '5% (Slow)', ['BA, 69%', 'MA'], 'Some.', true, '-'];
      const element = await show({
        roles: ['A', 'B'],
        rows: values.map((value, index) => ({ label: `L${index}`, span: true, values: [value] })),
      });
      expect(tables(element).flatMap(rowsOf).slice(-6)).to.deep.equal([
        ['L0', '6%'],
        ['L1', '5% (Slow)'],
        ['L2', 'BA 69%MA'],
        ['L3', 'Some.'],
        ['L4', 'Yes'],
        ['L5', '–'],
      ]);
    });

    it('has every role, of many in pieces with rows and headers of their own', async () => {
      const element = await show({
        roles: ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => ({ title })),
        rows: [
          { label: 'Place', values: ['1st', '2nd', '3rd', '4th', '5th', '6th'] },
          { label: 'For all', section: 'Ends', kind: 'prose', span: true, values: ['One text.'] },
        ],
      });
      const [table] = tables(element);
      dispatchEvent(new Event('beforeprint'));
      expect(tables(element).map(rowsOf)).to.deep.equal([
        [
          ['', 'A', 'B', 'C'],
          ['Overview #'],
          ['Place', '1st', '2nd', '3rd'],
          ['Ends #'],
          ['For all', 'One text.'],
        ],
        [['', 'D', 'E', 'F'], ['Overview #'], ['Place', '4th', '5th', '6th']],
      ]);
      dispatchEvent(new Event('beforeprint'));
      expect(tables(element), 'printed anew').to.have.length(2);
      dispatchEvent(new Event('afterprint'));
      expect(tables(element)).to.deep.equal([table]);
    });

    itInChromium('has the names of the roles on every sheet', async () => {
      const { emulateMedia } = await import('@web/test-runner-commands');
      const element = await show(samples.officerDirector);
      const [table] = tables(element);
      const before = one(element, '.payrow').offsetWidth;
      await emulateMedia({ media: 'print' });
      // Only these are repeated by browsers.
      const displays = [table!, table!.tHead!].map((part) => getComputedStyle(part).display);
      const after = one(element, '.payrow').offsetWidth;
      await emulateMedia({ media: 'screen' });
      expect(displays).to.deep.equal(['table', 'table-header-group']);
      expect(after).to.equal(before);
    });

    it('leaves whole what has room on a sheet', async () => {
      const element = await show(samples.operationsRoles);
      const [table] = tables(element);
      dispatchEvent(new Event('beforeprint'));
      expect(tables(element)).to.deep.equal([table]);
    });
  });

  describe('long lists', () => {
    it('have all their items in the page, for find-in-page and for print', async () => {
      const element = await show(samples.officerDirector);
      const details = all<HTMLDetailsElement>(element, 'details.more');
      expect(details.map(({ open }) => open)).to.deep.equal([false, false, false, false]);
      expect(textsAt(element, 'details.more summary')).to.deep.equal([
        'Show 2 more',
        'Show 2 more',
        'Show 3 more',
        'Show 3 more',
      ]);
      expect(details[3]!.textContent).to.include('Set KPIs for the plants');
      dispatchEvent(new Event('beforeprint'));
      expect(details.map(({ open }) => open)).to.deep.equal([true, true, true, true]);
    });

    it('are open also in the pieces that many roles are printed in', async () => {
      const tools = ['a', 'b', 'c', 'd', 'e'];
      const element = await show(['A', 'B', 'C', 'D', 'E'].map((title) => ({ title, tools })));
      dispatchEvent(new Event('beforeprint'));
      expect(all<HTMLDetailsElement>(element, '.piece details').map(({ open }) => open)).to.deep.equal([
        true,
        true,
        true,
        true,
        true,
      ]);
    });

    it('stay open when other things of their row change', async () => {
      const data = (duty: string) => ({
        roles: ['A', 'B'].map((title) => ({
          title,
          responsibilities: ['one', 'two', 'three', 'four', `${title} ${duty}`],
        })),
      });
      const element = await show(data('before'));
      const [first, second] = all<HTMLDetailsElement>(element, 'details.more');
      first!.open = true;
      const summary = first!.querySelector('summary')!;
      summary.focus();
      element.data = data('after');
      await settled(element);
      expect(textIn(element)).to.include('A after').and.not.include('before');
      expect(all(element, 'details.more')).to.deep.equal([first, second]);
      expect([first!.open, second!.open]).to.deep.equal([true, false]);
      expect(element.shadowRoot!.activeElement).to.equal(summary);
    });

    it('show four items without more ado', async () => {
      const element = await show([{ title: 'Cook', tools: ['a', 'b', 'c', 'd'] }]);
      expect(all(element, 'details.more')).to.deep.equal([]);
    });
  });

  describe('states', () => {
    it('shows nothing of old data where the library fails on new data', async () => {
      const { warn } = console;
      console.warn = () => undefined;
      const { add } = IssueLog.prototype;
      const element = await show(samples.officerDirector);
      IssueLog.prototype.add = () => {
        throw new Error('no log');
      };
      try {
        element.data = { roles: [{ title: 'Clerk', unknown: 1 }] } as never;
        await settled(element);
        element.requestUpdate();
        await settled(element);
        expect(textIn(element)).to.include('CE302').and.not.include('$104,050');
      } finally {
        IssueLog.prototype.add = add;
        console.warn = warn;
      }
    });

    const { fetch } = globalThis;

    const answer = (...replies: (() => Promise<Response>)[]) => {
      globalThis.fetch = () => replies.shift()!();
    };

    afterEach(() => {
      globalThis.fetch = fetch;
    });

    const ready = () => Promise.resolve(new Response(JSON.stringify(valued(1, 2))));

    it('says that it loads', async () => {
      let send = (_: Response) => {};
      answer(() => new Promise((resolve) => (send = resolve)));
      const element = await write('<role-compare src="roles.json"></role-compare>');
      expect(textAt(element, '[role=status]')).to.equal('Loading…');
      const page = document.createElement('style');
      page.textContent = '* { box-sizing: border-box } role-compare { min-block-size: 700px; padding: 20px }';
      document.head.append(page);
      expect(one(element, '.loading').offsetHeight, 'the room that the page keeps').to.equal(660);
      expect(element.offsetHeight).to.equal(700);
      page.remove();
      send(await ready());
      await waitUntil(() => seen.loads.length > 0);
      expect(rowOf(element, 'Row')!.slice(0, 2)).to.deep.equal(['1', '2']);
      expect(textIn(element)).not.to.include('Loading');
    });

    it('says that there is nothing', async () => {
      const element = await write('<role-compare></role-compare>');
      expect(textIn(element)).to.equal('There is nothing to compare yet.');
      expect([seen.warnings, seen.errors]).to.deep.equal([[], []]);
    });

    it('says that it has failed, and tries again', async () => {
      answer(
        () => Promise.resolve(new Response('', { status: 503 })),
        () => Promise.reject(new TypeError('offline')),
        ready,
      );
      const element = await write('<role-compare src="roles.json"></role-compare>');
      await waitUntil(() => seen.errors.length === 1);
      expect(textIn(element)).to.include('⚠ This comparison could not be shown.');
      await click(element, button(element, 'Try again'));
      await waitUntil(() => seen.errors.length === 2);
      expect(seen.errors.map(([issue]) => [issue!.code, issue!.given])).to.deep.equal([
        ['CE107', 'status 503'],
        ['CE107', 'no answer'],
      ]);
      await click(element, button(element, 'Try again'));
      await waitUntil(() => seen.loads.length === 1);
      expect(rowOf(element, 'Row')!.slice(0, 2)).to.deep.equal(['1', '2']);
      expect(textIn(element)).not.to.include('could not be shown');
    });

    it('has nothing to try again without an address', async () => {
      const element = await show(42);
      expect(textIn(element)).to.include('⚠ This comparison could not be shown.');
      expect(all(element, 'button')).to.deep.equal([]);
    });

    it('counts for readers what could not be read', async () => {
      const element = await show({ ...unclear, colour: 'red' });
      expect(notes(element)).to.include('⚠ 2 entries could not be read as intended.');
      expect(rowOf(element, 'Row')!.slice(0, 2)).to.deep.equal(['1.234', '2']);
      expect(all(element, '.report')).to.deep.equal([]);
    });

    it('lists for authors what could not be read', async () => {
      const element = await show({ ...unclear, colour: 'red' }, { debug: true });
      expect(textsAt(element, '.report li')).to.deep.equal([
        'CE203 This field is not known (/colour): red. Expected title, summary, currency, payPeriod, hoursPerYear, baseline, roles, rows, sections, source, note. Check its spelling.',
        'CE206 This figure can be read in two ways (/rows/0/values/0): 1.234. Write it as a plain number, without separators.',
      ]);
      element.debug = false;
      await settled(element);
      expect(all(element, '.report')).to.deep.equal([]);
    });
  });

  describe('attributes', () => {
    const figures: ComparisonInput = {
      roles: [
        { title: 'Cook', pay: { payPeriod: 'hour', mean: 10 } },
        { title: 'Waiter', pay: { payPeriod: 'hour', mean: 20 } },
      ],
    };
    const withAttributes = (attributes: string, data: unknown = figures) =>
      write(`<role-compare ${attributes} config='${JSON.stringify(data)}'></role-compare>`);
    const payOf = (element: Element) => rowOf(element, 'Pay')!.slice(0, 2);

    it('currency', async () => {
      expect(payOf(await withAttributes(''))).to.deep.equal(['Average 10.00', 'Average 20.00']);
      expect(payOf(await withAttributes('currency="EUR"'))).to.deep.equal([
        'Average €10.00',
        'Average €20.00',
      ]);
      expect(payOf(await withAttributes('currency="eur"'))).to.deep.equal([
        'Average €10.00',
        'Average €20.00',
      ]);
      expect(seen.warnings).to.deep.equal([]);
      expect(payOf(await withAttributes('currency="$"'))).to.deep.equal(['Average 10.00', 'Average 20.00']);
      expect(seen.errors.flat().map(({ code, where }) => [code, where])).to.deep.equal([
        ['CE212', 'currency'],
      ]);
    });

    it('locale', async () => {
      expect(payOf(await withAttributes('locale="en-GB" currency="GBP"'))[0]).to.equal('Average £10.00');
      expect(payOf(await withAttributes('locale="en_US" currency="USD"'))[0]).to.equal('Average $10.00');
      expect(seen.warnings).to.deep.equal([]);
      expect(payOf(await withAttributes('locale="???" currency="USD"'))[0]).to.equal('Average $10.00');
      expect(seen.errors.flat().map(({ code, where }) => [code, where])).to.deep.equal([['CE212', 'locale']]);
    });

    it('pay-period', async () => {
      expect(payOf(await withAttributes('pay-period="year"'))).to.deep.equal([
        'Average 20,800',
        'Average 41,600',
      ]);
      expect(payOf(await withAttributes('pay-period="YEAR"'))).to.deep.equal([
        'Average 20,800',
        'Average 41,600',
      ]);
      expect(seen.warnings).to.deep.equal([]);
      expect(payOf(await withAttributes('pay-period="fortnight"'))).to.deep.equal([
        'Average 10.00',
        'Average 20.00',
      ]);
      expect(seen.errors.flat().map(({ code, where }) => [code, where])).to.deep.equal([
        ['CE208', 'pay-period'],
      ]);
    });

    it('hours-per-year', async () => {
      const element = await withAttributes('pay-period="year" hours-per-year="1000"');
      expect(payOf(element)).to.deep.equal(['Average 10,000', 'Average 20,000']);
      expect(notes(element)).to.include('Converted at 1,000 hours per year.');
      expect(seen.warnings).to.deep.equal([]);
      const wrong = await withAttributes('pay-period="year" hours-per-year="lots"');
      expect(payOf(wrong)).to.deep.equal(['Average 20,800', 'Average 41,600']);
      expect(seen.errors.flat().map(({ code, where }) => [code, where])).to.deep.equal([
        ['CE204', 'hours-per-year'],
      ]);
    });

    it('baseline', async () => {
      expect(headers(await withAttributes('baseline="Waiter"'))[2]).to.equal(
        'Difference compared with Waiter',
      );
      expect(headers(await withAttributes('baseline="waiter"'))[2]).to.equal(
        'Difference compared with Waiter',
      );
      expect(seen.warnings).to.deep.equal([]);
      expect(headers(await withAttributes('baseline="nobody"'))[2]).to.equal('Difference compared with Cook');
      expect(seen.errors.flat().map(({ code, given }) => [code, given])).to.deep.equal([['CE211', 'nobody']]);
    });

    it('caption and heading-level', async () => {
      const element = await withAttributes('caption="Kitchen or floor" heading-level="3"');
      expect(textAt(element, 'caption')).to.equal('Kitchen or floor');
      expect(textAt(element, '[role=heading]')).to.equal('Kitchen or floor');
      expect(one(element, '[role=heading]').ariaLevel).to.equal('3');
    });

    it('change what is shown already', async () => {
      const element = await withAttributes('');
      element.setAttribute('pay-period', 'year');
      element.setAttribute('currency', 'USD');
      element.setAttribute('baseline', 'Waiter');
      await settled(element);
      expect(rowOf(element, 'Pay')).to.deep.equal([
        'Average $20,800',
        'Average $41,600',
        '−50%, Waiter is higher −$20,800',
      ]);
      element.removeAttribute('pay-period');
      element.removeAttribute('baseline');
      await settled(element);
      expect(payOf(element)).to.deep.equal(['Average $10.00', 'Average $20.00']);
      expect(headers(element)[2]).to.equal('Difference compared with Cook');
    });

    it('leave the choice to the reader', async () => {
      const element = await withAttributes('pay-period="year"');
      await click(element, control(element, 'per hour'));
      expect(payOf(element)).to.deep.equal(['Average 10.00', 'Average 20.00']);
      element.setAttribute('caption', 'Another');
      await settled(element);
      expect(payOf(element)).to.deep.equal(['Average 10.00', 'Average 20.00']);
    });
  });

  describe('languages', () => {
    it('are those of the page: German', async () => {
      const element = await show(samples.officerDirectorDe, {}, home(1000, { lang: 'de' }));
      await waitUntil(() => textIn(element).includes('Nur Unterschiede'));
      expect(rowOf(element, 'Zahl der Stellen')).to.deep.equal([
        '133.025',
        '114.993',
        '−14 %, Operations Officer liegt höher −18.032',
      ]);
      expect(rowOf(element, 'Gehalt')![0]).to.equal('Durchschnitt 46.813 $ Minimum 22.000 $Maximum 98.000 $');
      expect(seen.warnings).to.deep.equal([]);
    });

    it('are those of the page: Arabic', async () => {
      const element = await show(samples.officerDirectorAr, {}, home(1000, { lang: 'ar', dir: 'rtl' }));
      await waitUntil(() => textIn(element).includes('الفروق فقط'));
      // Engines differ in which digits they think usual.
      expect(rowOf(element, 'عدد الوظائف')![0]).to.be.oneOf(['133,025', '١٣٣٬٠٢٥']);
      expect(rowOf(element, 'معدل النمو')![2]).to.equal('لا فرق');
      const [label, cell] = all<HTMLElement>(element, 'tbody tr:nth-child(2) > *');
      expect(label!.getBoundingClientRect().left).to.be.greaterThan(cell!.getBoundingClientRect().left);
      expect(seen.warnings).to.deep.equal([]);
    });

    it('follow the element to another part of the page', async () => {
      const element = await show(samples.officerDirector);
      expect(textIn(element)).to.include('Only differences');
      home(1000, { lang: 'de' }).append(element);
      await waitUntil(() => textIn(element).includes('Nur Unterschiede'));
    });
  });

  describe('what is in the data', () => {
    it('is text, whatever it looks like', async () => {
      const image = '<img src="x" onerror="reportError(1)">';
      const element = await show({
        title: image,
        summary: image,
        note: image,
        source: image,
        roles: [
          { title: image, summary: image, skills: [image], facts: [{ label: image, value: image }] },
          'B',
        ],
        sections: [{ id: 'overview', label: image }, 'skills'],
      });
      expect(all(element, 'img, script')).to.deep.equal([]);
      expect(textAt(element, 'caption')).to.equal(image);
      expect(headers(element)[0]).to.equal(image);
      expect(sectionsOf(element)[0]).to.equal(image);
      expect(rowOf(element, image)![0]).to.equal(image);
      expect(textAt(element, '[part=summary]')).to.equal(image);
      expect(notes(element)).to.include.members([image, `Source: ${image}`]);
    });

    it('is a link only where that is safe', async () => {
      const element = await show({
        roles: [
          { title: 'Script', url: 'javascript:alert(1)' },
          { title: 'Tab', url: 'java\tscript:alert(1)' },
          { title: 'Data', url: 'data:text/html,x' },
          { title: 'Secret', url: 'https://user:secret@example.org/' },
          { title: 'Good', url: 'https://example.org/good' },
          { title: 'Near', url: 'near.html' },
        ],
        source: { name: 'Somebody', url: 'vbscript:x' },
      });
      expect(
        all<HTMLAnchorElement>(element, 'thead a').map((link) => link.getAttribute('href')),
      ).to.deep.equal(['https://example.org/good', 'near.html']);
      expect(headers(element)).to.deep.equal(['Script', 'Tab', 'Data', 'Secret', 'Good', 'Near']);
      expect(all(element, '[part=note] a')).to.deep.equal([]);
      expect(notes(element)).to.include('Source: Somebody');
      expect(seen.errors.flat().map(({ code }) => code)).to.deep.equal(Array(5).fill('CE210'));
      expect(all(element, 'a[target]')).to.deep.equal([]);
    });

    it('is shown as far as it can be read', async () => {
      const element = await show(samples.broken);
      expect(textAt(element, 'caption')).to.equal('<b>Broken</b> on purpose <img src=x onerror=alert(1)>');
      expect(rowOf(element, 'Experience')![0]).to.equal('eight – 4');
      expect(rowOf(element, 'salery')![0]).to.equal('$46,813');
      expect(rowOf(element, 'Money that is none')).to.deep.equal([
        '1.234',
        '1e999',
        '999999999999999',
        'free',
      ]);
      expect(seen.thrown).to.deep.equal([]);
    });

    it('leaves nothing behind when it is replaced', async () => {
      const fresh = renderingOf(await show(samples.operationsRoles));
      const element = await show(samples.officerDirector);
      element.data = samples.operationsRoles;
      await settled(element);
      expect(renderingOf(element)).to.equal(fresh);
    });

    it('leaves the rest of the table alone when one cell is replaced', async () => {
      const data = (amount: number): ComparisonInput => ({
        roles: [{ title: 'A' }, { title: 'B' }, { title: 'C' }, { title: 'D' }],
        rows: [
          { label: 'First', section: 'One', kind: 'money', values: [1, 2, 3, 9] },
          { label: 'Second', section: 'Two', kind: 'money', values: [1, amount, 3, 9] },
        ],
      });
      const element = await show(data(2));
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      const [table] = all(element, 'tbody:last-of-type');
      observer.observe(one(element, 'table'), { subtree: true, childList: true, characterData: true });
      element.data = data(4);
      await settled(element);
      changes.push(...observer.takeRecords());
      observer.disconnect();
      expect(changes.length).to.be.greaterThan(0);
      for (const { target, type } of changes) {
        expect(type).to.equal('characterData');
        expect(table!.contains(target)).to.equal(true);
      }
      expect(rowOf(element, 'Second')![1]).to.include('4');
    });

    it('is not changed', async () => {
      for (const data of Object.values(samples)) {
        const before = JSON.stringify(data);
        await show(data, { payPeriod: 'hour', baseline: 'x', sections: 'pay' });
        expect(JSON.stringify(data)).to.equal(before);
      }
    });
  });

  describe('the keyboard', () => {
    it('reaches every control, and each has a name', async () => {
      const element = await show(samples.operationsRoles);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      const controls = all<HTMLInputElement>(
        element,
        'a[href], button, input, select, summary, [tabindex], [onclick], [role=button]',
      );
      // Periods, baseline, roles with their moves, sections, copy and print; no row is equal, so no switch.
      expect(controls).to.have.length(4 + 1 + (1 + 4 * 3) + 5 + 2);
      for (const each of controls.filter(({ disabled }) => !disabled)) {
        each.focus();
        expect(element.shadowRoot!.activeElement, each.outerHTML).to.equal(each);
        expect(each.tabIndex).to.equal(0);
        expect(each.ariaLabel ?? each.labels?.[0]?.textContent ?? each.textContent).to.match(/\S/);
      }
    });

    it('scrolls the table where it is wider than its place', async () => {
      const element = await show(samples.wages2025, {}, home(700));
      const region = one(element, '.scroll');
      expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
      expect(region.getAttribute('role')).to.equal('region');
      expect(region.ariaLabel).to.equal('What twelve occupations pay');
      region.focus();
      expect(element.shadowRoot!.activeElement).to.equal(region);
    });

    it('leaves nothing that has the focus under the labels that stay', async () => {
      const { roles = [] } = samples.wages2025;
      const linked = roles.map((role, index) => ({ ...role, url: `https://example.org/${index}` }));
      const element = await show({ ...samples.wages2025, roles: linked }, {}, home(700));
      const region = one(element, '.scroll');
      const end = (): number => one(element, 'thead td').getBoundingClientRect().right;
      region.scrollLeft = 9999;
      for (const link of all<HTMLElement>(element, 'thead a').reverse()) {
        link.focus();
        await settled(element);
        const { left, right } = link.getBoundingClientRect();
        expect(left - end(), link.textContent).to.be.greaterThan(-1);
        expect(region.getBoundingClientRect().right - right, link.textContent).to.be.greaterThan(-1);
      }
    });

    it('fades a figure that goes on under a label that stays, not on paper', async () => {
      const element = await show(samples.wages2025, {}, home(700));
      const fade = getComputedStyle(all(element, 'tbody th[scope=row]')[0]!, '::after');
      expect([fade.content, fade.position]).to.deep.equal(['""', 'absolute']);
      expect(fade.backgroundImage).to.match(/^linear-gradient\(90deg, .*rgba\(0, 0, 0, 0\)\)$/);
      const two = await show(samples.officerDirector);
      expect(getComputedStyle(all(two, 'tbody th[scope=row]')[0]!, '::after').content).to.equal('none');
    });

    it('shades the edges where there is more, and has what covers the shades move along', async () => {
      const element = await show(samples.operationsRoles, {}, home(600));
      const { backgroundImage, backgroundAttachment } = getComputedStyle(one(element, '.scroll'));
      expect(backgroundImage.match(/linear-gradient/g)).to.have.length(4);
      expect(backgroundAttachment).to.equal('local, local, scroll, scroll');
      const two = await show(samples.officerDirector);
      expect(getComputedStyle(one(two, '.scroll')).backgroundImage).to.equal('none');
    });

    itInChromium('has the shade below go over pinned names, up to the end', async () => {
      // The other engines know no animations by scrolling, or not yet.
      const element = await show(samples.operationsRoles, {}, home(600));
      const region = one(element, '.scroll');
      region.style.maxBlockSize = '200px';
      const shade = getComputedStyle(region, '::after');
      expect(shade.position).to.equal('sticky');
      await settled(element);
      expect(shade.opacity).to.equal('1');
      region.scrollTop = 9999;
      await settled(element);
      expect(shade.opacity).to.equal('0');
    });

    itInChromium('has a line where it goes on below in forced colours, which know no shades', async () => {
      // What drives Firefox and WebKit can't force colours.
      const { emulateMedia } = await import('@web/test-runner-commands');
      const element = await show(samples.operationsRoles, {}, home(600));
      const region = one(element, '.scroll');
      const shade = getComputedStyle(region, '::after');
      await emulateMedia({ forcedColors: 'active' });
      try {
        region.style.maxBlockSize = 'none';
        await settled(element);
        expect([shade.opacity, getComputedStyle(region).borderBlockEndWidth]).to.deep.equal(['0', '0px']);
        region.style.maxBlockSize = '200px';
        await settled(element);
        expect([shade.opacity, shade.borderBlockEndWidth]).to.deep.equal(['1', '1px']);
        expect(shade.borderBlockEndColor).to.equal(getComputedStyle(region).color);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });

    it('writes long titles out in lists of roles where there is room for them', async () => {
      const title = 'General and Operations Managers';
      const roles = [title, 'Clerks', 'Nurses', 'Pilots'].map((name, at) => ({
        title: name,
        employment: at + 1,
      }));
      const element = await show({ roles }, {}, home(342));
      const list = all<HTMLSelectElement>(element, '.controls select')[0]!;
      expect(list.selectedOptions[0]!.textContent!.trim()).to.equal(title);
      expect(list.offsetWidth).to.be.above(215);
      expect(list.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
    });

    it('keeps names of three lines apart on the scale of pay', async () => {
      const title = 'General and Operations Managers';
      const roles = [title, `${title} 2`].map((name) => ({
        title: name,
        pay: { mean: 50_000, minimum: 20_000, maximum: 90_000 },
      }));
      const element = await show({ currency: 'USD', payPeriod: 'year', roles }, {}, home(720));
      const cell = all<HTMLElement>(element, '.payrow .pay')[0]!;
      const { lineHeight } = getComputedStyle(cell);
      // WebKit has whole pixels for a line.
      expect(cell.getBoundingClientRect().height).to.be.at.least(3 * Math.floor(parseFloat(lineHeight)) + 8);
    });

    it('says in any width with which role the other is compared', async () => {
      for (const width of [300, 342, 600, 900]) {
        const place = home(width);
        const element = await show(samples.officerDirector, { baseline: 'Operations Director' }, place);
        const heading = one(element, '.dh');
        expect(heading.innerText.trim().replace(/\s+/g, ' ')).to.equal(
          'Difference compared with Operations Director',
        );
        const box = heading.getBoundingClientRect();
        expect(box.width, `${width}`).to.be.above(100);
        const chips = all(element, '.chip');
        expect(chips, `${width}`).to.have.length(2);
        for (const chip of chips) {
          const other = chip.getBoundingClientRect();
          const isApart = other.bottom <= box.top || other.right <= box.left || other.left >= box.right;
          expect(isApart, `${width}`).to.equal(true);
        }
        place.remove();
      }
    });

    it('has the lowest pay beside its line where there is room, and else below', async () => {
      for (const [width, isBeside] of [
        [960, true],
        [720, false],
      ] as const) {
        const element = await show(samples.officerDirector, {}, home(width));
        const lowest = all(element, '.payrow .lo')[0]!.getBoundingClientRect();
        const line = all(element, '.payrow .range')[0]!.getBoundingClientRect();
        expect(lowest.right <= line.left, `${width}`).to.equal(isBeside);
        expect(lowest.top >= line.bottom, `${width}`).to.equal(!isBeside);
      }
    });

    it('lets no mark stand out beside the pinned names of rows', async () => {
      const element = await show(samples.wages2025, {}, home(600));
      const region = one(element, '.scroll');
      region.scrollIntoView();
      region.scrollLeft = 150;
      const plot = all(element, '.wide .pay .plot:has(.box)')[0]!;
      const { left, right } = plot.closest('tr')!.querySelector('th')!.getBoundingClientRect();
      const dot = plot.querySelector('.dot')!.getBoundingClientRect();
      expect(dot.left).to.be.within(left, right);
      const root = element.shadowRoot!;
      for (const y of [dot.top + 1, dot.bottom - 1])
        expect(root.elementFromPoint(dot.left + dot.width / 2, y)!.closest('th')?.scope).to.equal('row');
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`keeps the name of a section beside its link when the table scrolls, ${dir}`, async () => {
        const element = await show(samples.operationsRoles, {}, home(500, { dir }));
        const region = one(element, '.scroll');
        region.scrollLeft = dir === 'rtl' ? -150 : 150;
        expect(Math.abs(region.scrollLeft)).to.equal(150);
        const edge = region.getBoundingClientRect();
        const name = all(element, '.section bdi')[0]!.getBoundingClientRect();
        const link = all(element, '.section a')[0]!.getBoundingClientRect();
        if (dir === 'rtl') {
          expect(name.right).to.be.closeTo(edge.right, 1);
          expect(link.right).to.be.at.most(name.left);
        } else {
          expect(name.left).to.be.closeTo(edge.left, 1);
          expect(link.left).to.be.at.least(name.right);
        }
      });
    }

    it('has no stop where nothing scrolls', async () => {
      const element = await show(samples.officerDirector);
      const region = one(element, '.scroll');
      expect(region.hasAttribute('tabindex')).to.equal(false);
      expect(region.hasAttribute('role')).to.equal(false);
    });

    it('loses a stop that is not needed any more', async () => {
      const place = home(700);
      const element = await show(samples.wages2025, {}, place);
      expect(one(element, '.scroll').tabIndex).to.equal(0);
      element.data = samples.officerDirector;
      await waitUntil(() => !one(element, '.scroll').hasAttribute('tabindex'));
    });
  });

  describe('an ancestor', () => {
    async function provide(
      ...given: Parameters<TestProvider['provide']>
    ): Promise<[TestProvider, RoleCompareElement]> {
      const provider = new TestProvider().provide(...given);
      home().append(provider);
      const element = document.createElement('role-compare');
      provider.append(element);
      await settled(element);
      return [provider, element];
    }

    const hourly = { roles: [{ title: 'Cook', pay: { payPeriod: 'hour', mean: 10 } }, 'Waiter'] };

    it('gives the data', async () => {
      const [provider, element] = await provide({ 'role-compare': valued(1, 2), 'pay-chart': {} });
      expect(rowOf(element, 'Row')!.slice(0, 2)).to.deep.equal(['1', '2']);
      provider.provide({ 'role-compare': valued(3, 4) });
      await settled(element);
      expect(rowOf(element, 'Row')!.slice(0, 2)).to.deep.equal(['3', '4']);
      element.data = valued(5, 6) as RoleCompareElement['data'];
      await settled(element);
      expect(rowOf(element, 'Row')!.slice(0, 2)).to.deep.equal(['5', '6']);
    });

    it('gives settings, and the element has the last word', async () => {
      const settings = { currency: 'EUR', payPeriod: 'year', hoursPerYear: 1000 } as const;
      const [provider, element] = await provide({ 'role-compare': hourly }, settings);
      expect(rowOf(element, 'Pay')![0]).to.equal('Average €10,000');
      element.payPeriod = 'hour';
      element.currency = 'USD';
      await settled(element);
      expect(rowOf(element, 'Pay')![0]).to.equal('Average $10.00');
      element.payPeriod = undefined;
      element.currency = undefined;
      provider.provide({ 'role-compare': hourly }, { ...settings, locale: 'de' });
      await waitUntil(() => textIn(element).includes('pro Jahr'));
      expect(rowOf(element, 'Gehalt')![0]).to.equal('Durchschnitt 10.000 €');
      expect(seen.warnings).to.deep.equal([]);
    });

    it('may be wrong without harm', async () => {
      const settings = {
        currency: '$$',
        payPeriod: 'fortnight' as PayPeriod,
        hoursPerYear: -1,
        locale: '???',
      };
      const [, element] = await provide({ 'role-compare': hourly }, settings);
      expect(textIn(element)).to.include('Cook').and.not.include('could not be shown');
      expect(seen.thrown).to.deep.equal([]);
    });

    it('is forgotten when the element leaves it', async () => {
      const [, element] = await provide({ 'role-compare': valued(1, 2) });
      home().append(element);
      await settled(element);
      expect(textIn(element)).to.equal('There is nothing to compare yet.');
    });
  });
});
