import { expect } from '@open-wc/testing';
import { home, settled, type CareerElement } from '../fixtures/mount.js';
import { waitUntil } from '../fixtures/wait.js';
import { HOSTILE } from './hostile.js';
import { json, type Trial } from './trial.js';

/** Bad data is reported, and nothing old stays beside it. */
export function testBadData(trial: Trial): void {
  const {
    tag,
    good,
    goodText,
    bad,
    wrong,
    takes,
    showsErrorsOnly,
    make,
    mount,
    textIn,
    seen,
    isSilent,
    isAsExpected,
  } = trial;

  describe('with bad data', () => {
    const isReported = (element: CareerElement) => {
      expect(seen.errors, 'career-error').to.have.length(1);
      const issues = seen.errors[0]!;
      expect(issues).not.to.deep.equal([]);
      const problems = new Set(issues.map(({ code, where, given }) => json([code, where, given])));
      const told = seen.warnings.map((text) => Number(/> CE\d+ (\d+) more like it/.exec(text)?.[1] ?? 1));
      expect(
        told.reduce((sum, count) => sum + count, 0),
        'problems in warnings',
      ).to.equal(problems.size);
      for (const { code } of issues) expect(seen.warnings.join('\n')).to.include(`<${tag}> ${code} `);
      expect([seen.said, seen.thrown]).to.deep.equal([[], []]);
      expect(
        issues.map(({ code }) => code),
        'a failure of the library',
      ).not.to.include('CE302');
      const isBad = issues.some(({ severity }) => severity === 'error');
      expect(element.matches(':state(error)'), 'a state for style sheets').to.equal(isBad);
      if (showsErrorsOnly && !isBad) return;
      expect(textIn(element)).not.to.equal('');
      expect(element.offsetHeight).to.be.greaterThan(10);
    };

    for (const { name, data, config } of [...HOSTILE, ...bad]) {
      if (takes.includes(name)) {
        it(`has nothing to report about ${name}`, async () => {
          await mount(data ? { data: data() } : { config });
          isSilent();
        });
        continue;
      }

      it(`reports ${name}`, async () => {
        const element = await mount(data ? { data: data() } : { config });
        isReported(element);
      });

      it(`keeps nothing of the old beside ${name}`, async () => {
        const element = await mount({ data: good() });
        element.data = data?.();
        if (config !== undefined) element.config = config;
        await settled(element);
        isReported(element);
        expect(textIn(element)).not.to.include(goodText);
        element.config = undefined;
        element.data = good();
        await settled(element);
        isAsExpected(element);
      });
    }

    const ADDRESSES = {
      'an address that is not there': '/__test__/status/404',
      'an address that fails': '/__test__/status/500',
      'an empty answer': '/__test__/json?body=',
      'a page instead of JSON': '/__test__/json?body=<!doctype html><p>Not found',
      'an answer without end': '/__test__/big',
      'an address that runs a script': 'javascript:alert(1)',
      'an address that is data': 'data:application/json,{}',
      'an address that is none': 'http://',
    };

    for (const [name, src] of Object.entries(ADDRESSES)) {
      it(`reports ${name}, and keeps nothing of the old`, async () => {
        const element = await mount({ config: json(good()) });
        element.config = undefined;
        element.src = src;
        await settled(element);
        await waitUntil(() => seen.errors.length > 0);
        await settled(element);
        isReported(element);
        expect(textIn(element)).not.to.include(goodText);
        element.config = json(good());
        await settled(element);
        isAsExpected(element);
      });
    }

    it('lists every problem inside the element for its author', async () => {
      const element = await mount({ data: wrong(), debug: true });
      for (const warning of seen.warnings) {
        expect(textIn(element)).to.include(warning.replace(`<${tag}> `, ''));
      }
      isReported(element);
    });

    it('shows what stands inside it', async () => {
      const element = make({ data: wrong() }, '<p>The figures are in the appendix.</p>');
      home().append(element);
      await settled(element);
      expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    });
  });
}
