import { expect } from '@open-wc/testing';
import { IssueLog } from '../../src/model/issue-log.js';
import { fold } from '../../src/model/fold.js';
import { matchesOf, partsOf, SuggestionIndex } from '../../src/model/suggestion-index.js';

function indexOf(input: readonly unknown[], log?: IssueLog): SuggestionIndex {
  const index = new SuggestionIndex(input, log);
  while (!index.complete) index.advance();
  return index;
}
const labels = (index: SuggestionIndex, text: string, limit = 8) =>
  index.search(text, limit).matches.map(({ suggestion }) => suggestion.label);

describe('folding', () => {
  for (const [text, expected] of [
    ['Élève', 'eleve'],
    ['STRAẞE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['İzmir', 'izmir'],
    ['ﬁnance', 'finance'],
    ['ＳＱＬ', 'sql'],
    ['مُهَنْدِس', 'مهندس'],
    ['أحمد', 'احمد'],
  ] as const) {
    it(`reads ${text} as ${expected}`, () => expect(fold(text)).to.equal(expected));
  }
});

describe('suggestions', () => {
  const roles = [
    'Cooperative Manager',
    'Chief Operating Officer',
    'Operations Manager',
    'Sales Clerk',
    'Operations Analyst',
    'Director of Operations',
  ];

  it('come by start, then by start of a word, then from inside', () => {
    expect(labels(indexOf(roles), 'Oper')).to.deep.equal([
      'Operations Manager',
      'Operations Analyst',
      'Chief Operating Officer',
      'Director of Operations',
      'Cooperative Manager',
    ]);
  });

  it('go on after a space', () => {
    expect(labels(indexOf(roles), 'operations a')).to.deep.equal(['Operations Analyst']);
  });

  it('are the first ones where nothing is typed', () => {
    expect(labels(indexOf(roles), ' ', 2)).to.deep.equal(['Cooperative Manager', 'Chief Operating Officer']);
  });

  it('say that there are more', () => {
    const index = indexOf(roles);
    expect(index.search('oper', 4).more).to.equal(true);
    expect(index.search('oper', 5).more).to.equal(false);
  });

  it('are found without accents and with them', () => {
    const index = indexOf(['Élagueur', 'Müller', 'Muller']);
    expect(labels(index, 'elag')).to.deep.equal(['Élagueur']);
    expect(labels(index, 'MÜL')).to.deep.equal(['Müller', 'Muller']);
  });

  it('are found by other names', () => {
    const index = indexOf([{ label: 'Chief Operating Officer', aliases: ['COO'] }, 'Cook']);
    expect(index.search('coo', 8).matches).to.deep.equal([
      {
        suggestion: { label: 'Chief Operating Officer', aliases: ['COO'] },
        parts: ['Chief Operating Officer', '', ''],
        alias: ['', 'COO', ''],
      },
      { suggestion: { label: 'Cook' }, parts: ['', 'Coo', 'k'] },
    ]);
  });

  it('come first where another name starts so, whichever it is', () => {
    const index = indexOf([
      'Restaurant, vegan',
      { label: 'Cook', aliases: ['Vegan chef', 'Kitchen hand'] },
      { label: 'Baker', aliases: ['Quartermaster'] },
    ]);
    expect(labels(index, 'veg')).to.deep.equal(['Cook', 'Restaurant, vegan']);
    expect(labels(index, 'quart')).to.deep.equal(['Baker']);
  });

  it('of one kind stand together', () => {
    const index = indexOf([
      { label: 'Data Analyst', kind: 'role' },
      { label: 'Data modelling', kind: 'skill' },
      { label: 'Data Engineer', kind: 'role' },
    ]);
    expect(labels(index, 'data')).to.deep.equal(['Data Analyst', 'Data Engineer', 'Data modelling']);
  });

  it('that are equal stay two', () => {
    expect(labels(indexOf(['Baker', 'Baker']), 'bak')).to.deep.equal(['Baker', 'Baker']);
  });

  it('take what every next letter leaves', () => {
    const index = indexOf(roles);
    expect(labels(index, 'per')).to.have.length(5);
    expect(labels(index, 'pera')).to.have.length(5);
    expect(labels(index, 'perat')).to.have.length(5);
    expect(labels(index, 'peratiom')).to.deep.equal([]);
    expect(labels(index, 'perati')).to.have.length(5);
  });

  it('never match from one name into the next', () => {
    expect(labels(indexOf(['Clerk', 'Sales']), 'k\ns')).to.deep.equal([]);
  });

  it('can be asked while they are still being read', () => {
    const list = Array.from({ length: 3000 }, (_, n) => `Entry ${n}`);
    list.push('Zoologist');
    const index = new SuggestionIndex(list);
    expect(labels(index, 'entry 2', 2)).to.deep.equal([]);
    index.advance();
    expect(labels(index, 'entry 2', 2)).to.deep.equal(['Entry 2', 'Entry 20']);
    expect(labels(index, 'zoo')).to.deep.equal([]);
    while (!index.complete) index.advance();
    expect(labels(index, 'zoo')).to.deep.equal(['Zoologist']);
  });

  it('are looked at for their start before they are read', () => {
    const list: unknown[] = Array.from({ length: 3000 }, (_, n) => `Entry ${n}`);
    list.push(
      'Élan Coach',
      '  eland keeper',
      { label: 'Antelope keeper', aliases: ['Eland keeper'] },
      'A eland',
    );
    const index = new SuggestionIndex(list);
    const { matches, settled } = index.search('ela', 3, () => !index.complete);
    expect([matches.length, settled, index.complete]).to.deep.equal([3, true, true]);
    const other = new SuggestionIndex(list);
    expect(labels(other, 'ela')).to.deep.equal([]);
    const two = other.search('ela', 2, () => true);
    expect(two.matches.map(({ suggestion }) => suggestion.label)).to.deep.equal([
      'Élan Coach',
      'eland keeper',
    ]);
    expect([two.more, two.settled, other.complete]).to.deep.equal([true, true, false]);
  });

  it('are looked for where the letters before have come to', () => {
    const list = Array.from({ length: 9000 }, (_, n) => `Entry ${n}`);
    list[5000] = 'Zoologist';
    list[8000] = 'Zoo vet';
    const index = new SuggestionIndex(list);
    const found = ['z', 'zo', 'zoo', 'zoo v'].map((text) => {
      let slices = 3;
      return index.search(text, 8, () => slices-- > 0).matches.map(({ suggestion }) => suggestion.label);
    });
    expect(found).to.deep.equal([[], ['Zoologist'], ['Zoologist', 'Zoo vet'], ['Zoo vet']]);
    // Another text begins at the start.
    expect(index.search('en', 8, () => true).matches[0]?.suggestion.label).to.equal('Entry 0');
  });

  it('are not settled before the rest is read', () => {
    const list = Array.from({ length: 3000 }, (_, n) => `Entry ${n}`);
    const index = new SuggestionIndex(list);
    expect(index.search('zoo', 8)).to.deep.equal({ matches: [], more: false, settled: false });
    expect(index.search('zoo', 8, () => true)).to.deep.equal({ matches: [], more: false, settled: true });
  });

  it('goes on where the same search stopped, and comes to the same end', () => {
    const list = Array.from({ length: 5000 }, (_, nth) => `Station ${nth}`);
    list[4500] = 'Tile setter';
    list[4900] = 'Metal tinner';
    const index = new SuggestionIndex(list);
    while (!index.complete) index.advance();
    const steps: string[] = [];
    for (let turn = 1; turn <= 5; turn++) {
      const { matches, more, settled } = index.search('ti', 2, () => false);
      steps.push([...matches.map(({ suggestion }) => suggestion.label), more, settled].join());
    }
    expect(steps).to.deep.equal([
      'Tile setter,Station 0,true,false',
      'Tile setter,Station 0,true,false',
      'Tile setter,Station 0,true,false',
      'Tile setter,Station 0,true,false',
      'Tile setter,Metal tinner,true,true',
    ]);
    // Another search in between begins anew.
    expect(index.search('tin', 2, () => false).matches).to.deep.equal([]);
    expect(index.search('ti', 2, () => false).settled).to.equal(false);
    expect(index.search('ti', 2).matches.map(({ suggestion }) => suggestion.label)).to.deep.equal([
      'Tile setter',
      'Metal tinner',
    ]);
  });

  it('are the same letter by letter as all at once, read or not', () => {
    // As the rules say it, for letters without accents.
    const expected = (list: string[], text: string) => {
      const rank = (name: string) =>
        name.startsWith(text) ? 0 : name.split(' ').some((word) => word.startsWith(text)) ? 1 : 2;
      return [0, 1, 2].flatMap((at) => list.filter((name) => name.includes(text) && rank(name) === at));
    };
    const words = ['sales', 'ale', 'leas', 'essa', 'sal', 'e', 'as', 'lea'];
    const list = Array.from(
      { length: 5000 },
      (_, nth) => `${words[(nth * 7) % 8]} ${words[(nth * nth) % 5]} ${words[nth % 7]}`,
    );
    for (const at of [4997, 3000, 1500]) list[at] = `sole ${list[at]!} leak`;
    for (const readAhead of [0, 2, 5]) {
      for (const text of ['sole', 'leak', 'sales s', 'essa', 'e a', 'lz', 'k']) {
        const index = new SuggestionIndex(list);
        for (let step = 0; step < readAhead; step++) index.advance();
        for (let end = 1; end <= text.length; end++) {
          const typed = text.slice(0, end);
          if (typed.endsWith(' ')) continue;
          const { matches, settled } = index.search(typed, 8, () => true);
          expect([typed, settled, ...matches.map(({ suggestion }) => suggestion.label)]).to.deep.equal([
            typed,
            true,
            ...expected(list, typed).slice(0, 8),
          ]);
        }
      }
    }
  });

  it('with breaks, tabs and marks inside are one each', () => {
    const index = indexOf(['Sales\nClerk', 'Café\nWaiter', 'Cook', '\u202ENurse', 'Head\tChef', 'Baker']);
    expect(labels(index, 'bak')).to.deep.equal(['Baker']);
    expect(labels(index, 'cook')).to.deep.equal(['Cook']);
    expect(labels(index, 'nurse')).to.deep.equal(['Nurse']);
    expect(labels(index, 'waiter')).to.deep.equal(['Café Waiter']);
    expect(labels(index, 'chef')).to.deep.equal(['Head Chef']);
  });

  it('have an entry once, at its best place', () => {
    const list = ['Cooper, Operator', 'Operator of operas', { label: 'Opera', aliases: ['Operetta'] }];
    expect(labels(indexOf(list), 'oper')).to.deep.equal(['Operator of operas', 'Opera', 'Cooper, Operator']);
    expect(labels(indexOf(list), 'oper', 1)).to.deep.equal(['Operator of operas']);
  });

  it('of every shape are read, and the rest reported', () => {
    const log = new IssueLog();
    const index = indexOf(
      [
        '  Baker ',
        { title: 'Cook' },
        { name: 'Clerk', kind: 'role' },
        null,
        7,
        {},
        ['Nurse'],
        '',
        '\u202EEvil',
      ],
      log,
    );
    expect(labels(index, '')).to.deep.equal(['Baker', 'Cook', '7', 'Evil', 'Clerk']);
    expect(log.issues.map(({ code, where }) => `${code} ${where}`)).to.deep.equal([
      'CE204 /suggestions/3',
      'CE204 /suggestions/5',
      'CE204 /suggestions/6',
      'CE204 /suggestions/6',
      'CE204 /suggestions/7',
    ]);
  });
});

describe('what was typed', () => {
  for (const [name, wanted, expected] of [
    ['Director of Operations', 'oper', 'Director of [Oper]ations'],
    ['Cooperative', 'oper', 'Co[oper]ative'],
    ['Straße', 'stras', '[Straß]e'],
    ['Élève', 'eleve', '[Élève]'],
    ['Soap operas', 'op', 'Soap [op]eras'],
    ['Chef', 'chef', '[Chef]'],
    ['Cooper, Operator', 'oper', 'Cooper, [Oper]ator'],
    ['Cooper, cooper', 'oper', 'Co[oper], cooper'],
  ] as const) {
    it(`stands out in ${name}`, () => {
      const [before, hit, after] = partsOf(name, wanted)!;
      expect(`${before}[${hit}]${after}`).to.equal(expected);
    });
  }

  it('may not be there', () => expect(partsOf('Clerk', 'x')).to.equal(undefined));
});

describe('suggestions that somebody else has found', () => {
  it('are kept in their order, at most so many, and more are told of', () => {
    const log = new IssueLog();
    const { matches, more } = matchesOf(['Baker', { label: 'Actuary' }, 'Clerk'], 'a', 2, log);
    expect(matches.map(({ suggestion }) => suggestion.label)).to.deep.equal(['Baker', 'Actuary']);
    expect([more, log.issues]).to.deep.equal([true, []]);
  });

  for (const answer of [undefined, null, 'Baker', { suggestions: ['Baker'] }]) {
    it(`are a list, and not ${JSON.stringify(answer)}`, () => {
      const log = new IssueLog();
      expect(matchesOf(answer, 'a', 2, log)).to.deep.equal({ matches: [], more: false });
      expect(log.issues.map(({ code, where, expected }) => [code, where, expected])).to.deep.equal([
        ['CE204', 'suggest', 'a list'],
      ]);
    });
  }
});
