import source from '../../src/styles/tokens.json';

/** A public token, as the Theming page shows it. */
export interface Token {
  name: string;
  /** What the default is, in words or as a value; that of light pages before that of dark ones. */
  fallback: string;
  /** What a reader sees change. */
  changes: string;
  /** A value to try on the Theming page. */
  example: string;
}

interface Source {
  $value: unknown;
  $description: string;
  $extensions: { 'career-elements': { dark?: unknown; default?: string; example: string } };
}

function written(value: unknown): string {
  const { hex, value: number, unit } = (value ?? {}) as { hex?: string; value?: number; unit?: string };
  return hex ?? (unit ? `${number}${unit}` : String(value));
}

export const TOKENS: Token[] = Object.entries(source.career as Record<string, Source>).map(
  ([name, { $value, $description, $extensions }]) => {
    const { dark, default: words, example } = $extensions['career-elements'];
    return {
      name: `--career-${name}`,
      fallback:
        words ??
        [$value, dark]
          .filter((value) => value !== undefined)
          .map(written)
          .join(' / '),
      changes: $description,
      example,
    };
  },
);
