import { expect } from '@open-wc/testing';
import { guides } from '../../stories/samples/index.js';
import type { GuideInput, GuideSectionInput } from '../../src/model/block-inputs.js';

interface Published {
  code: string;
  title: string;
  /** 10th percentile, median, 90th percentile. */
  yearly: number[];
  hourly?: number[];
  outlook: string;
  jobZone: number;
  industries: string[];
  /** How many, and the first and the last of them with their location quotients. */
  states: Record<string, [count: number, first: string, last: string]>;
  software: string[];
  related: string[];
}

/** What O*NET published, copied from its three reports. */
const PUBLISHED: Record<string, Published> = {
  architectureTeachers: {
    code: '25-1031.00',
    title: 'Architecture Teachers, Postsecondary',
    yearly: [60610, 105770, 174390],
    outlook: 'average',
    jobZone: 5,
    industries: ['Education 100%'],
    states: {
      'above-average': [8, 'New York: 3.37', 'Utah: 1.41'],
      average: [9, 'Nebraska: 1.24', 'California: 0.83'],
      'below-average': [15, 'South Carolina: 0.75', 'Wisconsin: 0.27'],
    },
    software: [
      'Autodesk Revit',
      'Trimble SketchUp Pro',
      'Microsoft PowerPoint',
      'Adobe Creative Cloud software',
      'Adobe Illustrator',
    ],
    related: [
      '25-1121.00 Art, Drama, & Music Teachers, Postsecondary',
      '25-2023.00 Career/Technical Education Teachers, Middle School',
      '25-1194.00 Career/Technical Education Teachers, Postsecondary',
      '25-1032.00 Engineering Teachers, Postsecondary (bright outlook)',
      '17-1012.00 Landscape Architects',
    ],
  },
  familyTherapists: {
    code: '21-1013.00',
    title: 'Marriage & Family Therapists',
    yearly: [39090, 58510, 104710],
    hourly: [18.79, 28.13, 50.34],
    outlook: 'bright',
    jobZone: 5,
    industries: ['Health & Counseling 75%'],
    states: {
      'above-average': [7, 'California: 4.13', 'Tennessee: 1.59'],
      average: [2, 'Pennsylvania: 1.06', 'New Hampshire: 0.85'],
      'below-average': [35, 'Colorado: 0.79', 'Louisiana: 0.06'],
    },
    software: [
      'Google Meet',
      'Zoom',
      'eMDs Medisoft',
      'Synergistic Office Solutions SOS Case Manager',
      'Microsoft Excel',
    ],
    related: [
      '21-1021.00 Child, Family, & School Social Workers',
      '19-3033.00 Clinical & Counseling Psychologists (bright outlook)',
      '21-1022.00 Healthcare Social Workers (bright outlook)',
      '21-1023.00 Mental Health & Substance Abuse Social Workers (bright outlook)',
      '21-1014.00 Mental Health Counselors (bright outlook)',
    ],
  },
  graphicDesigners: {
    code: '27-1024.00',
    title: 'Graphic Designers',
    yearly: [36420, 58910, 100450],
    hourly: [17.51, 28.32, 48.29],
    outlook: 'average',
    jobZone: 4,
    industries: ['Professional, Science, & Technical 28%', 'Manufacturing 14%'],
    states: {
      'above-average': [7, 'District of Columbia: 1.63', 'Colorado: 1.28'],
      average: [30, 'Rhode Island: 1.23', 'Idaho: 0.83'],
      'below-average': [16, 'Connecticut: 0.78', 'Louisiana: 0.44'],
    },
    software: [
      'AJAX',
      'Oracle JavaServer Pages JSP',
      'Adobe After Effects',
      'YouTube',
      'Autodesk AutoCAD Civil 3D',
      'Autodesk Revit',
    ],
    related: [
      '27-1011.00 Art Directors',
      '43-9031.00 Desktop Publishers (apprenticeship)',
      '27-1013.00 Fine Artists, Including Painters, Sculptors, & Illustrators (apprenticeship)',
      '27-1014.00 Special Effects Artists & Animators',
      '15-1255.00 Web & Digital Interface Designers (bright outlook, apprenticeship)',
    ],
  },
};

interface Data {
  pay: Record<string, number>;
  items: { name: string; share: string; title: string; url: string; label?: string; value: unknown }[];
  groups: { items: string[] }[];
}

/** What the block of this id is given. */
function dataIn(guide: GuideInput, id: string): Data | undefined {
  const all = ({ blocks = [], sections = [] }: GuideSectionInput): unknown[] => [
    ...blocks,
    ...sections.flatMap(all),
  ];
  const blocks = guide.sections!.flatMap(all) as { id?: string; data: Data }[];
  return blocks.find((block) => block.id === id)?.data;
}

const payIn = (guide: GuideInput, id: string): unknown => {
  const pay = dataIn(guide, id)?.pay;
  return pay && [pay['percentile10'], pay['median'], pay['percentile90']];
};

describe('the guides made of O*NET reports', () => {
  for (const [name, published] of Object.entries(PUBLISHED)) {
    it(`keep every figure of ${published.title}`, () => {
      const guide = guides[name as keyof typeof guides] as GuideInput;
      const [role] = guide.roles as { title: string; occupationCode: string }[];
      expect([role!.occupationCode, role!.title]).to.deep.equal([published.code, published.title]);
      expect(payIn(guide, 'pay')).to.deep.equal(published.yearly);
      expect(payIn(guide, 'pay-hourly')).to.deep.equal(published.hourly);
      expect(dataIn(guide, 'outlook')!.items.map(({ value }) => value)).to.deep.equal([published.outlook]);
      const zones = dataIn(guide, 'degrees')!.items.flatMap(({ value }) => value ?? []);
      expect(zones).to.deep.equal([published.jobZone]);
      expect(
        dataIn(guide, 'industries')!.items.map(({ name: industry, share }) => `${industry} ${share}`),
      ).to.deep.equal(published.industries);
      for (const [id, [count, first, last]] of Object.entries(published.states)) {
        const states = dataIn(guide, id)!.items as unknown[];
        expect([states.length, states[0], states.at(-1)], id).to.deep.equal([count, first, last]);
      }
      expect(dataIn(guide, 'tools')!.groups.flatMap(({ items }) => items)).to.deep.equal(published.software);
      const related = dataIn(guide, 'related')!.items.map(
        ({ title, url, label }) => `${url.split('/').at(-1)} ${title}${label ? ` (${label})` : ''}`,
      );
      expect(related).to.deep.equal(published.related);
    });
  }
});
