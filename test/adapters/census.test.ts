import { expect } from '@open-wc/testing';
import { fromCensus } from '../../src/adapters/census.js';
import { readChart } from '../../src/model/chart.js';

const CONCEPT =
  'OCCUPATION BY MEDIAN EARNINGS IN THE PAST 12 MONTHS (IN 2017 INFLATION-ADJUSTED DOLLARS) FOR THE CIVILIAN EMPLOYED POPULATION 16 YEARS AND OVER';
const TITLE =
  'Occupation by median earnings in the past 12 months (in 2017 inflation-adjusted dollars) for the civilian employed population 16 years and over';
const label = (path: string, concept = CONCEPT) => ({ label: `Estimate!!Total${path}`, concept });
const VARIABLES = {
  variables: {
    for: { label: "Census API FIPS 'for' clause", concept: 'Census API Geography Specification' },
    B24011_001E: label(''),
    B24011_007E: label(
      '!!Management, business, science, and arts occupations!!Computer, engineering, and science occupations!!Computer and mathematical occupations',
    ),
    B24011_030E: label(
      '!!Natural resources, construction, and maintenance occupations!!Farming, fishing, and forestry occupations',
    ),
  },
};
const SOURCE = { name: 'U.S. Census Bureau, American Community Survey', url: 'https://data.census.gov/' };
const MARGINS = 'The margin of error (±) is of 90 percent confidence.';
const medianOf = (head: string[], row: (string | null)[], variables?: unknown) => {
  const { pay } = fromCensus([head, row], variables).items![0]!;
  return (pay as { median: unknown }).median;
};

describe('fromCensus', () => {
  it('is a bar for each place, with its margin of error, and says why there is no estimate', () => {
    const input = fromCensus(
      [
        ['NAME', 'B24011_030E', 'B24011_030M', 'B24011_030EA', 'B24011_030MA', 'state'],
        ['Connecticut', '14147', '19720', null, null, '09'],
        ['District of Columbia', '-666666666', '-222222222', '-', '**', '11'],
        ['California', '20214', '376', null, null, '06'],
      ],
      VARIABLES,
    );
    expect(input).to.deep.equal({
      title: `${TITLE}: Farming, fishing, and forestry occupations`,
      currency: 'USD',
      payPeriod: 'year',
      items: [
        { name: 'Connecticut', pay: { median: 14147, relativeStandardError: 84.7, note: '±$19,720' } },
        { name: 'District of Columbia', pay: { median: { status: 'notPublished' } } },
        { name: 'California', pay: { median: 20214, relativeStandardError: 1.13, note: '±$376' } },
      ],
      source: SOURCE,
      note: MARGINS,
    });
    const { value, issues } = readChart(input);
    expect(issues).to.deep.equal([]);
    expect(value!.items.map(({ pay: [pay] }) => pay!.median!.value ?? pay!.median!.status)).to.deep.equal([
      14_147,
      'notPublished',
      20_214,
    ]);
  });

  it('is a bar for each occupation of one place, all of them under the title of the table', () => {
    const input = fromCensus(
      [
        ['B24011_001E', 'B24011_007E', 'B24011_001M', 'NAME', 'us'],
        ['36693', '79429', '48', 'United States', '1'],
      ],
      VARIABLES,
    );
    expect(input.title).to.equal(TITLE);
    expect(input.items).to.deep.equal([
      {
        name: 'Total',
        pay: { median: 36693, relativeStandardError: 0.0795, note: '±$48', location: 'United States' },
      },
      { name: 'Computer and mathematical occupations', pay: { median: 79429, location: 'United States' } },
    ]);
    expect(readChart(input).issues).to.deep.equal([]);
  });

  it('is a bar for each occupation in each place', () => {
    const { items, title } = fromCensus(
      [
        ['NAME', 'B24011_001E', 'B24011_007E', 'state'],
        ['Alaska', '41926', '63815', '02'],
        ['Alabama', '32267', '69292', '01'],
      ],
      VARIABLES,
    );
    expect(title).to.equal(TITLE);
    expect(items!.map(({ name, pay }) => [name, (pay as { median: number }).median])).to.deep.equal([
      ['Total, Alaska', 41926],
      ['Total, Alabama', 32267],
      ['Computer and mathematical occupations, Alaska', 63815],
      ['Computer and mathematical occupations, Alabama', 69292],
    ]);
  });

  it('is a trend of answers by their years, in which an estimate that is missing is a gap', () => {
    const answer = (value: string | null, margin: string | null) => [
      ['NAME', 'B24011_030E', 'B24011_030M', 'state'],
      ['District of Columbia', value, margin, '11'],
    ];
    const input = fromCensus(
      { 2018: answer('18210', '2995.5'), 2017: answer('-666666666', '-222222222'), notes: 'of ours' },
      VARIABLES,
    );
    expect(input.title).to.equal(TITLE.replace(' (in 2017 inflation-adjusted dollars)', ''));
    expect(input.note).to.equal('Each year is in its own dollars.');
    expect(input.items).to.deep.equal([
      {
        name: 'Farming, fishing, and forestry occupations',
        payHistory: [
          { date: '2017', amount: { status: 'notPublished' } },
          { date: '2018', amount: 18210, relativeStandardError: 10 },
        ],
      },
    ]);
    const { value, issues } = readChart(input);
    expect(issues).to.deep.equal([]);
    expect(value!.kind).to.equal('trend');
    // 1.96 standard errors of a tenth each.
    expect(value!.items[0]!.history![1]).to.include({ low: 14_641, high: 21_779, worked: true });
  });

  const head = ['B24011_001E', 'B24011_001EA', 'B24011_001M', 'B24011_001MA', 'state'];
  const estimates: [cells: (string | null)[], median: unknown][] = [
    [['-666666666', '-', '-222222222', '**', '11'], { status: 'notPublished' }],
    [['-666666666', null, '-222222222', null, '11'], { status: 'notPublished' }],
    [['-999999999', 'N', '-999999999', 'N', '11'], { status: 'suppressed' }],
    [['-888888888', '(X)', '-888888888', '(X)', '11'], { status: 'notPublished' }],
    [['0', 'N', '0', 'N', '11'], { status: 'suppressed' }],
    [['-555555555', null, null, null, '11'], null],
    [[null, null, null, null, '11'], null],
    [['', '', '', '', '11'], null],
    [['250001', '250,000+', '-333333333', '***', '11'], { value: 250_000, bound: 'atLeast' }],
    [['2499', '2,500-', '-333333333', '***', '11'], { value: 2500, bound: 'atMost' }],
    [['250001', null, '-333333333', null, '11'], { value: 250_000, bound: 'atLeast' }],
    [['2499', null, '-333333333', null, '11'], { value: 2500, bound: 'atMost' }],
    [['31001', null, '250', null, '11'], 31_001],
    [['31000', null, '-555555555', '*****', '11'], 31_000],
  ];
  for (const [cells, median] of estimates) {
    it(`takes ${JSON.stringify(cells)} for ${JSON.stringify(median)}`, () => {
      expect(medianOf(head, cells)).to.deep.equal(median);
    });
  }

  it('has no margin where there is none, or where it is one of the values that say why', () => {
    for (const margin of ['-555555555', '-333333333', '-222222222', '-999999999', '0', '-1', null]) {
      const input = fromCensus([
        ['B24011_001E', 'B24011_001M', 'state'],
        ['31000', margin, '11'],
      ]);
      expect(input.items![0]!.pay, String(margin)).to.deep.equal({ median: 31000, location: 'state 11' });
      expect(input.note).to.equal(undefined);
    }
  });

  it('calls places by their codes, and variables by theirs, where no names were asked for', () => {
    const { items } = fromCensus([
      ['B24011_001E', 'state', 'county'],
      ['31000', '06', '001'],
      ['32000', '06', '003'],
    ]);
    expect(items!.map(({ name }) => name)).to.deep.equal(['state 06, county 001', 'state 06, county 003']);
    const [first] = fromCensus([
      ['NAME', 'B24011_001E', 'us'],
      ['United States', '31000', '1'],
    ]).items!;
    expect(first!.name).to.equal('B24011_001');
  });

  it('reads labels from a row of the answer, from one variable, and from a map of them', () => {
    const answer = [
      ['NAME', 'B24011_007E', 'us'],
      ['United States', '79429', '1'],
    ];
    const name = 'Computer and mathematical occupations';
    const { label, concept } = VARIABLES.variables.B24011_007E;
    const said = ['Geographic Area Name', label, 'us'];
    for (const { items } of [
      fromCensus([answer[0], said, answer[1]], { B24011_007E: { label: '', concept } }),
      fromCensus(answer, { name: 'B24011_007E', label, concept }),
      fromCensus(answer, { B24011_007E: { label, concept } }),
    ])
      expect(items!.map((item) => item.name)).to.deep.equal([name]);
  });

  it('says of variables of one name also whose they are', () => {
    const concept = 'Sex by Occupation and Median Earnings in the Past 12 Months';
    const { items, title } = fromCensus(
      [
        ['NAME', 'B24012_002E', 'B24012_038E', 'us'],
        ['United States', '70000', '52000', '1'],
      ],
      {
        B24012_002E: label(':!!Male:!!Management occupations:', concept),
        B24012_038E: label(':!!Female:!!Management occupations:', concept),
      },
    );
    expect(items!.map(({ name }) => name)).to.deep.equal([
      'Management occupations, Male',
      'Management occupations, Female',
    ]);
    expect(title).to.equal(concept);
  });

  it('makes no pay of counts, incomes of households, ratios and other tables', () => {
    const of = (code: string, label?: string, concept?: string) =>
      fromCensus(
        [
          ['NAME', code, 'us'],
          ['United States', '75149', '1'],
        ],
        label ? { [code]: { label, concept } } : undefined,
      ).items;
    expect(of('B19013_001E')).to.deep.equal([]);
    expect(of('B01003_001E')).to.deep.equal([]);
    expect(of('B19013_001E', 'Estimate!!Median household income', 'MEDIAN HOUSEHOLD INCOME')).to.deep.equal(
      [],
    );
    expect(of('B20001_001E', 'Estimate!!Total', 'SEX BY EARNINGS')).to.deep.equal([]);
    expect(
      of(
        'S2411_C04_001E',
        "Estimate!!Women's earnings as a percentage of men's earning",
        'MEDIAN EARNINGS BY SEX',
      ),
    ).to.deep.equal([]);
    expect(
      of('S2411_C01_001E', 'Estimate!!Median earnings (dollars)!!All', 'OCCUPATION BY SEX'),
    ).to.have.length(1);
    const [mean] = of('DP03_0092E', 'Estimate!!Mean earnings for workers (dollars)', '')!;
    expect(mean!.pay).to.deep.equal({ mean: 75149, location: 'United States' });
  });

  it('makes nothing of an error, of other data, or of none', () => {
    for (const input of [
      'error: unknown variable',
      null,
      undefined,
      {},
      [],
      [[]],
      [['NAME', 'B24011_001E']],
      [1, 2],
      { 2017: 'error' },
      [{ NAME: 'Alabama' }],
    ])
      expect(fromCensus(input, 'no variables').items, JSON.stringify(input)).to.deep.equal([]);
  });
});
