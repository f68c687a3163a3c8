import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/day-timeline/define.js';
import type { DayTimelineElement } from '../../src/elements/day-timeline/day-timeline.js';
import { useWords } from '../../src/format/words.js';
import de from '../../src/format/words/de.js';
import { textsAt } from '../fixtures/rendering.js';
import { markupFixture } from '../fixtures/markup.js';

const show = (data: DayTimelineElement['data'], lang = 'en-US') =>
  fixture<DayTimelineElement>(html`<day-timeline lang=${lang} .data=${data}></day-timeline>`);

const machineTimes = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('time')].map(({ dateTime, textContent }) => [
    dateTime,
    textContent.replace(/\s/g, ' '),
  ]);

const times = (element: Element) => textsAt(element, '.time').map((text) => text.replace(/\s/g, ' '));

describe('<day-timeline>', () => {
  it('writes times as the language does', async () => {
    const items = [
      { title: 'Morning', from: '09:00', to: '12:30' },
      { title: 'Afternoon', from: '1 PM', to: '5 PM' },
    ];
    expect(times(await show(items))).to.deep.equal(['9:00 AM – 12:30 PM', '1:00 – 5:00 PM']);
    useWords('de', de);
    expect(times(await show(items, 'de'))).to.deep.equal(['09:00–12:30', '13:00–17:00']);
  });

  it('tells machines each time', async () => {
    const element = await show([{ title: 'Afternoon', from: '1 PM', to: '5:30 PM' }]);
    expect(machineTimes(element)).to.deep.equal([
      ['13:00', '1:00'],
      ['17:30', '5:30'],
    ]);
  });

  it('says what goes over midnight, and what ends at it', async () => {
    const element = await show([
      { title: 'Night', from: '22:00', to: '6:00' },
      { title: 'Evening', from: '18:00', to: '24:00' },
      { title: 'Watch', from: '20:00', to: 'midnight' },
    ]);
    expect(times(element)).to.deep.equal([
      '10:00 PM – 6:00 AM the next day',
      '6:00 PM – 12:00 AM',
      '8:00 PM – 12:00 AM',
    ]);
    expect(machineTimes(element).map(([machine]) => machine)).to.deep.equal([
      '22:00',
      '06:00',
      '18:00',
      '00:00',
      '20:00',
      '00:00',
    ]);
  });

  it('says what has only one time, or none that can be read', async () => {
    const element = await show([
      { title: 'Start', from: '9:00' },
      { title: 'Close', to: '17:00' },
      { title: 'Lunch', from: 'about noon' },
      { title: 'Then', from: '1 PM', to: 'late' },
    ]);
    expect(times(element)).to.deep.equal(['9:00 AM', 'until 5:00 PM', 'about noon', '1:00 PM – late']);
  });

  it('shows what a part of the day is about, and what is done in it', async () => {
    const element = await show({
      title: 'A day',
      items: [{ title: 'Morning', focus: 'Priorities', tasks: ['Read.', 'Answer.'] }],
    });
    expect(textsAt(element, '[role=heading]')).to.deep.equal(['A day', 'Morning']);
    expect(textsAt(element, '.focus')).to.deep.equal(['Priorities']);
    expect(textsAt(element, '[part=tasks] > li')).to.deep.equal(['Read.', 'Answer.']);
    expect(element.shadowRoot!.querySelectorAll('ol > li')).to.have.length(1);
  });

  it('reads a list with lists in it', async () => {
    const element = await markupFixture(
      html`<day-timeline lang="en-US"
        ><ol>
          <li>
            <strong>Morning (9:00 AM – 12:00 PM)</strong> Priorities
            <ul>
              <li>Read.</li>
            </ul>
          </li>
        </ol></day-timeline
      >`,
    );
    expect(times(element)).to.deep.equal(['9:00 AM – 12:00 PM']);
    expect(textsAt(element, '.what > *')).to.deep.equal(['Morning', 'Priorities', 'Read.']);
  });
});
