import { expect } from '@open-wc/testing';
import { readCaseStudy } from '../../src/model/blocks/case-study.js';
import { readDayTimeline } from '../../src/model/blocks/day-timeline.js';
import { readExpandableList } from '../../src/model/blocks/expandable-list.js';
import { readFaqList } from '../../src/model/blocks/faq-list.js';
import { readLinkList } from '../../src/model/blocks/link-list.js';
import { readPairedList } from '../../src/model/blocks/paired-list.js';
import { readPayAmount } from '../../src/model/blocks/pay-amount.js';
import { readPlanList } from '../../src/model/blocks/plan-list.js';
import { readRatingScale } from '../../src/model/blocks/rating-scale.js';
import { readShareBar } from '../../src/model/blocks/share-bar.js';
import { readShareLinks } from '../../src/model/blocks/share-links.js';
import { readSkillList } from '../../src/model/blocks/skill-list.js';
import { readSourceNote } from '../../src/model/blocks/source-note.js';
import { readStatTiles } from '../../src/model/blocks/stat-tiles.js';
import { readTagList } from '../../src/model/blocks/tag-list.js';
import { readTitledList } from '../../src/model/blocks/titled-list.js';
import { readComparison } from '../../src/model/comparison.js';
import { readGuide } from '../../src/model/guide.js';
import type { Reading } from '../../src/model/issue.js';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  minimum?: number;
}
type Root = Schema & { definitions?: Record<string, Schema> };

const READERS: Record<string, (input: unknown) => Reading<unknown>> = {
  comparison: readComparison,
  guide: readGuide,
  'case-study': readCaseStudy,
  'day-timeline': readDayTimeline,
  'expandable-list': readExpandableList,
  'faq-list': readFaqList,
  'link-list': readLinkList,
  'paired-list': readPairedList,
  'pay-amount': readPayAmount,
  'plan-list': readPlanList,
  'rating-scale': readRatingScale,
  'share-bar': readShareBar,
  'share-links': readShareLinks,
  'skill-list': readSkillList,
  'source-note': readSourceNote,
  'stat-tiles': readStatTiles,
  'tag-list': readTagList,
  'titled-list': readTitledList,
};

/** Every form that the schema allows for a value, each object with all of its fields. */
function examplesOf(given: Schema, root: Root, above: string[] = []): unknown[] {
  const { $ref, anyOf, enum: words, items, properties, additionalProperties, type, minimum = 7 } = given;
  if ($ref) {
    const name = $ref.split('/').at(-1)!;
    // A section has sections.
    return above.includes(name) ? [] : examplesOf(root.definitions![name]!, root, [...above, name]);
  }
  if (anyOf) return anyOf.flatMap((schema) => examplesOf(schema, root, above));
  if (words) return words;
  if (items) return [examplesOf(items, root, above)];
  if (properties) {
    const fields = Object.entries(properties).map(
      ([key, field]) => [key, examplesOf(field, root, above)] as const,
    );
    const count = Math.max(...fields.map(([, examples]) => examples.length));
    return Array.from({ length: count }, (_, index) =>
      Object.fromEntries(fields.map(([key, examples]) => [key, examples[index % examples.length]])),
    );
  }
  if (typeof additionalProperties === 'object')
    return examplesOf(additionalProperties, root, above).map((value) => ({ key: value }));
  return [type].flat().map((name) => ({ string: '7', number: minimum, boolean: true, null: null })[name!]);
}

for (const [name, read] of Object.entries(READERS)) {
  describe(`the schema ${name}`, () => {
    let root: Root;
    let examples: unknown[];
    before(async () => {
      const module = (await import(`../../src/model/schemas/${name}.json`)) as { default: Root };
      root = module.default;
      examples = examplesOf(root, root);
    });

    it('has examples of every field to offer', () => {
      const text = JSON.stringify(examples);
      for (const { properties } of [root, ...Object.values(root.definitions ?? {})]) {
        for (const field of Object.keys(properties ?? {})) {
          // Whatever it may be, is no example.
          if (name !== 'guide' || field !== 'data') expect(text).to.contain(`"${field}":`);
        }
      }
    });

    it('knows no field and no shape that the reader does not', () => {
      const issues = examples.flatMap((example) => read(example).issues);
      const unknown = issues.filter(({ code }) => ['CE203', 'CE204', 'CE208'].includes(code));
      expect(unknown).to.deep.equal([]);
    });
  });
}
