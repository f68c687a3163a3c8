import { expect } from '@open-wc/testing';
import { isLower, isUnlike } from '../../src/model/grade.js';

describe('isLower', () => {
  const falls = (words: string[]) => words.slice(1).map((word, index) => isLower(word, words[index]));
  const SCALES = [
    'None, Basic, Intermediate, Advanced, Expert',
    'awareness, working, practitioner, expert',
    'Beginner, Intermediate, Advanced',
    'Novice, Advanced beginner, Competent, Proficient, Expert',
    'Low, Medium, High',
    'Grundkenntnisse, Mittel, Fortgeschritten, Experte',
    'Básico, Intermedio, Avanzado, Experto',
    'Notions, Intermédiaire, Avancé, Expert',
    'مبتدئ, متوسط, متقدم, خبير',
    '初級, 中級, 上級',
    'A2, B1, B2, C1',
    'Level 2, Level 3, Level 10',
    '9, 10, 11.5',
  ];

  for (const scale of SCALES) {
    it(`knows up and down in ${scale}`, () => {
      const words = scale.split(', ');
      expect(falls(words).some(Boolean)).to.equal(false);
      expect(isLower(words[0], words.at(-1))).to.equal(true);
      expect(isLower(words.at(-2), words.at(-1))).to.equal(true);
    });
  }

  it('tells nothing of what it does not know', () => {
    for (const [grade, other] of [
      ['blue', 'red'],
      ['basic', 'C1'],
      ['basic', undefined],
      [undefined, 'expert'],
      ['Level 2', 'Grade 3'],
      ['Basic rules of the trade', 'Expert'],
      ['2 of 5', '3 of 4'],
      ['good', 'very good'],
      ['proficient', 'advanced'],
    ])
      expect(isLower(grade, other), `${grade} ${other}`).to.equal(false);
  });
});

describe('isUnlike', () => {
  it('is so where a number meets a word, or another kind of number', () => {
    const pairs = [
      ['10', 'basic', true],
      ['Level 2', 'Grade 3', true],
      ['C1', 'basic', true],
      ['9', '10', false],
      ['C1', 'B2', false],
      ['expert', 'basic', false],
      ['blue', 'red', false],
      ['Leads 2 or 3 people', 'Leads people', false],
    ] as const;
    for (const [grade, other, expected] of pairs)
      expect(isUnlike(grade, other), `${grade} ${other}`).to.equal(expected);
  });
});
