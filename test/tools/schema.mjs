import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { at } from './project.mjs';
import { setup } from './setup.mjs';

setup();
const { createFormatter, createParser, createProgram, DEFAULT_CONFIG, SchemaGenerator } =
  await import('ts-json-schema-generator');

/** One published schema for each type that a page's JSON may have, by the file that the type stands in. */
const SCHEMAS = {
  'src/model/inputs.ts': {
    chart: 'ChartInput',
    comparison: 'ComparisonInput',
    'job-list': 'JobListInput',
    'job-search': 'JobSearchInput',
    ladder: 'LadderInput',
  },
  'src/model/block-inputs.ts': {
    'case-study': 'CaseStudyInput',
    'day-timeline': 'DayTimelineInput',
    'expandable-list': 'ExpandableListInput',
    'faq-list': 'FaqListInput',
    guide: 'GuideInput',
    'link-list': 'LinkListInput',
    'paired-list': 'PairedListInput',
    'pay-amount': 'PayAmountInput',
    'plan-list': 'PlanListInput',
    'rating-scale': 'RatingScaleInput',
    'share-bar': 'ShareBarInput',
    'share-links': 'ShareLinksInput',
    'skill-list': 'SkillListInput',
    'source-note': 'SourceNoteInput',
    'stat-tiles': 'StatTilesInput',
    'tag-list': 'TagListInput',
    'titled-list': 'TitledListInput',
  },
};

/** Compiling the types takes longer than all the rest: one program serves all schemas of a file. */
function generatorFor(file) {
  const config = { ...DEFAULT_CONFIG, path: at(file), tsconfig: at('tsconfig.json'), topRef: false };
  const program = createProgram({ ...config, skipTypeCheck: true });
  const generator = new SchemaGenerator(
    program,
    createParser(program, config),
    createFormatter(config),
    config,
  );
  return (type) => `${JSON.stringify(generator.createSchema(type), null, 2)}\n`;
}

for (const [file, types] of Object.entries(SCHEMAS)) {
  const generate = generatorFor(file);
  for (const [name, type] of Object.entries(types)) {
    const path = `src/model/schemas/${name}.json`;
    const text = generate(type);
    if (!process.argv.includes('--check')) {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), text);
    } else if (!existsSync(at(path)) || readFileSync(at(path), 'utf8') !== text) {
      console.error(`${path} is not what ${file} says: run npm run schema`);
      process.exitCode = 1;
    }
  }
}
