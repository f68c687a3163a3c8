/** The public tokens, as the Theming page shows them. A colour's default has one value for light and one for dark. */
export interface Token {
  name: string;
  /** What the default is, in words or as a value. */
  fallback: string;
  /** What a reader sees change. */
  changes: string;
  /** A value to try on the Theming page. */
  example: string;
}

export const TOKENS: Token[] = [
  {
    name: '--career-font',
    fallback: 'inherited',
    changes: 'the font of all text',
    example: 'Georgia, serif',
  },
  {
    name: '--career-heading-font',
    fallback: 'inherited',
    changes: 'the font of headings',
    example: 'Georgia, serif',
  },
  {
    name: '--career-number-font',
    fallback: 'inherited',
    changes: 'the font of figures',
    example: 'monospace',
  },
  {
    name: '--career-font-size',
    fallback: 'inherited',
    changes: 'the size that all sizes follow',
    example: '18px',
  },
  { name: '--career-heading-weight', fallback: '600', changes: 'the weight of headings', example: '800' },
  { name: '--career-text', fallback: 'inherited', changes: 'the colour of text', example: '#3a1d5c' },
  {
    name: '--career-surface',
    fallback: 'measured: the ground that the element stands on',
    changes: 'the ground behind pinned parts',
    example: '#fff8e7',
  },
  { name: '--career-muted', fallback: '72% of the text colour', changes: 'quiet text', example: '#5c4a6e' },
  { name: '--career-rule', fallback: '16% of the text colour', changes: 'hairlines', example: '#c9b8dd' },
  {
    name: '--career-accent',
    fallback: '#2a5fb4 / #5896e4',
    changes: 'links and what is selected',
    example: '#8a1c7c',
  },
  {
    name: '--career-on-accent',
    fallback: '#ffffff / #15171b',
    changes: 'text on the accent',
    example: '#ffffff',
  },
  {
    name: '--career-bad',
    fallback: '#b3372b / #f08a7c',
    changes: 'arguments against, and errors',
    example: '#9b2226',
  },
  {
    name: '--career-focus',
    fallback: 'the accent',
    changes: 'the ring around what has the focus',
    example: '#d4006a',
  },
  {
    name: '--career-role-1',
    fallback: '#2a5fb4 / #5896e4',
    changes: 'the first role (circle)',
    example: '#6a3d9a',
  },
  {
    name: '--career-role-2',
    fallback: '#b04e18 / #e59c57',
    changes: 'the second role (square)',
    example: '#007f5f',
  },
  {
    name: '--career-role-3',
    fallback: '#2d8d80 / #72e0ca',
    changes: 'the third role (triangle)',
    example: '#c1440e',
  },
  {
    name: '--career-role-4',
    fallback: '#881f63 / #d0568a',
    changes: 'the fourth role (diamond)',
    example: '#1f5f99',
  },
  {
    name: '--career-role-5',
    fallback: '#a68600 / #f2e391',
    changes: 'the fifth role (ring)',
    example: '#7a6a00',
  },
  {
    name: '--career-role-6',
    fallback: '#2b323c / #8f98a6',
    changes: 'the sixth role (cross)',
    example: '#444444',
  },
  { name: '--career-space', fallback: '4px', changes: 'the unit of all distances', example: '6px' },
  { name: '--career-radius', fallback: '4px', changes: 'the corners of controls', example: '12px' },
  { name: '--career-control-size', fallback: '36px', changes: 'the height of controls', example: '44px' },
  { name: '--career-bar-size', fallback: '16px', changes: 'the thickness of bars', example: '8px' },
  {
    name: '--career-sticky-offset',
    fallback: '0',
    changes: 'where pinned rows stop, below a bar of the page',
    example: '64px',
  },
];
