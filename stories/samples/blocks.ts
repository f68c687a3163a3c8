import type { GuideBlockInput, GuideInput, GuideSectionInput } from '../../src/model/block-inputs.js';

const blocksOf = ({ blocks = [], sections = [] }: GuideSectionInput): GuideBlockInput[] => [
  ...blocks.filter((block): block is GuideBlockInput => typeof block === 'object' && 'element' in block),
  ...sections.flatMap(blocksOf),
];

/** What a guide gives to the first of its blocks that the element of this tag shows. */
export function blockOf(guide: GuideInput, tag: string): unknown {
  return guide.sections?.flatMap(blocksOf).find(({ element }) => element === tag)?.data;
}
