import { expect } from '@open-wc/testing';
import { clear, home, mount } from '../fixtures/mount.js';
import { careerLadder } from '../contract/subjects/career-ladder.js';
import { roleCompare } from '../contract/subjects/role-compare.js';
import { salaryChart } from '../contract/subjects/salary-chart.js';
import { statTiles } from '../contract/subjects/stat-tiles.js';

describe('remarks', () => {
  afterEach(clear);

  const said = { note: 'Without the self-employed.', source: { name: 'A survey', date: '2026' } };
  for (const { tag, define, good } of [careerLadder, roleCompare, salaryChart, statTiles]) {
    it(`of <${tag}> are as far apart as those of others`, async () => {
      await define();
      const data = good();
      const whole = Array.isArray(data) ? { items: data } : (data as object);
      const { shadowRoot } = await mount(tag, { data: { ...whole, ...said } }, home(700));
      const remarks = [...shadowRoot!.querySelectorAll('.note > p')].filter(({ textContent }) =>
        /self-employed|survey/.test(textContent!),
      );
      const [first, second] = remarks.map((remark) => remark.getBoundingClientRect());
      expect(second!.top - first!.bottom).to.be.closeTo(4, 0.1);
    });
  }
});
