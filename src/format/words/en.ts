import { blocks } from './en/blocks.js';
import { chart } from './en/chart.js';
import { common } from './en/common.js';
import { compare } from './en/compare.js';
import { compared } from './en/compared.js';
import { figures } from './en/figures.js';
import { ladder } from './en/ladder.js';
import { list } from './en/list.js';
import { search } from './en/search.js';

/** Every word that the elements say, in English. `{name}` stands for what is filled in. */
export const en = {
  ...common,
  ...figures,
  ...compared,
  ...compare,
  ...chart,
  ...ladder,
  ...search,
  ...list,
  ...blocks,
};

/** A phrase, or its forms by plural category. */
export type Phrase = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** The name of a phrase, which is the same in all languages. */
export type Word = keyof typeof en;

/** The dictionary of one language. */
export type Words = Record<Word, Phrase>;
