import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/case-study/define.js';
import type { CaseStudyElement } from '../../src/elements/case-study/case-study.js';
import { textAt, textsAt } from '../fixtures/rendering.js';
import { markupFixture } from '../fixtures/markup.js';

const items = [
  { title: 'Better communication with vendors', text: 'First.\n\nSecond.', takeaway: 'Look after vendors.' },
  { title: 'Scheduling a hybrid team', text: ['A shared calendar was all it took.'] },
];

const show = (data: CaseStudyElement['data']) =>
  fixture<CaseStudyElement>(html`<case-study lang="en" heading-level="3" .data=${data}></case-study>`);

describe('<case-study>', () => {
  it('tells each story in paragraphs, with what to take from it', async () => {
    const element = await show({ title: 'Cases', items });
    expect(textsAt(element, '[part=name]')).to.deep.equal([
      'Better communication with vendors',
      'Scheduling a hybrid team',
    ]);
    expect(textsAt(element, '.story > p:not(.takeaway)')).to.deep.equal([
      'First.',
      'Second.',
      'A shared calendar was all it took.',
    ]);
    expect(textsAt(element, '.takeaway')).to.deep.equal(['Key takeaway Look after vendors.']);
  });

  it('has its stories one level below its title', async () => {
    const levels = (element: Element) =>
      [...element.shadowRoot!.querySelectorAll('[role=heading]')].map((part) => part.ariaLevel);
    expect(levels(await show({ title: 'Cases', items }))).to.deep.equal(['3', '4', '4']);
    expect(levels(await show(items))).to.deep.equal(['3', '3']);
  });

  it('reads a definition list', async () => {
    const element = await markupFixture(
      html`<case-study
        ><dl>
          <dt>Half the team</dt>
          <dd>A shared calendar.</dd>
        </dl></case-study
      >`,
    );
    expect([textAt(element, '[part=name]'), textAt(element, '.story')]).to.deep.equal([
      'Half the team',
      'A shared calendar.',
    ]);
  });
});
