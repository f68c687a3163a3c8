import type { ChartKind, PayKind, PayPeriod } from '../model/inputs.js';
import type { Domain } from '../model/histogram.js';
import type { PeriodChoice } from '../model/period-choice.js';
import type { FindingPart } from '../format/pay-finding.js';

/** What the reader (or the author, as a start) has chosen. */
export interface ChartChoices {
  period?: PayPeriod;
  /** Amounts in the money of a place with average prices. */
  adjusted: boolean;
  yourPay?: YourPay;
  /** How many rows of a long series are written out. */
  rows: number;
}

/** The reader's own pay, the period and currency that it was given in; without `value` it is not one amount. */
export interface YourPay {
  value?: number;
  period?: PayPeriod;
  currency?: string;
}

/** One line on the scale of pay, in amounts. */
export interface Mark {
  /** The main figure: where a bar ends, or where the median is. */
  value?: number;
  /** The ends of the whole range. */
  from?: number;
  to?: number;
  /** The middle half. */
  box?: [from: number, to: number];
  /** From here on upwards, nothing exact is known. */
  open?: number;
  /** What is marked by name, from the lowest to the highest; equal amounts share one name. */
  dots?: { value: number; label: string; text: string; level: boolean }[];
  /** Not measured but predicted: an outline. */
  hollow?: boolean;
  /** Not measured but estimated: hatched. */
  hatched?: boolean;
}

/** What stands in the table; `none` where the text is the reason why there is no figure. */
export interface WrittenCell {
  text: string;
  none?: boolean;
}

/** As it is seen where there is no room for reasons. */
export const seenOf = ({ text, none }: WrittenCell): string => (none ? '–' : text);

/** One line of the table, and what is drawn of it. */
export interface PictureRow {
  label: string;
  /** Who says so, where several do. */
  sub?: string;
  /** One for each column. */
  cells: WrittenCell[];
  /** The column with its own main figure, where that may be in another one than those of other lines. */
  main?: number;
  mark?: Mark;
  /** The figure that is written beside the mark. */
  figure: string;
  /** What is written at the ends of a range. */
  ends?: [low: string, high: string];
  /** A figure of another kind, written in a column of its own. */
  beside?: WrittenCell;
  /** What a reader hears, and what a tooltip says line by line. */
  lines: string[];
  /** Where the reader's own pay sits in this line; heard and shown with the line, and not part of the table. */
  yours?: string;
}

/** How a figure came about that nobody has measured. */
export type Guess = Extract<PayKind, 'estimated' | 'predicted'>;

/** One line of a trend. */
export interface Series {
  name: string;
  /** Ordered by time; a point without `y` is a gap. */
  points: {
    x: number;
    y?: number;
    low?: number;
    high?: number;
    /** Not measured: drawn hollow, and said. */
    guess?: Guess;
  }[];
  /** The points without a figure. */
  gaps: number[];
  /** Some figures have a range of their own. */
  banded: boolean;
  /** As it stands in the data: what is written of a point is worked out when it is asked for. */
  text(index: number): string;
  /** When that was, as it has room under a line. */
  date(index: number): string;
  /** The figure of a point, which has one, as it is written beside it. */
  amount(index: number): string;
}

/** All that is to be seen, in words and amounts: the table is made of it, and the drawing over it. */
export interface Picture {
  kind: ChartKind;
  finding: FindingPart[];
  period: PayPeriod;
  /** The periods to choose from; none where there is no choice. */
  periods: PeriodChoice[];
  currency?: string;
  /** The headings of the columns, that of the rows first. */
  head: string[];
  /** The column with the figure that is drawn. */
  main: number;
  besideHead?: string;
  rows: PictureRow[];
  /** How many rows a long series has beyond these. */
  more: number;
  series: Series[];
  /** Of a trend, the time after which there are predictions only. */
  forecast?: number;
  /** The scale of pay; none where nothing can be drawn. */
  domain?: Domain;
  /** For a distribution, the scale of the bars. */
  counts?: Domain;
  bins: { from: number; to: number; count: number }[];
  /** Prices can be taken into account. */
  adjustable: boolean;
  /** The reader's own pay in the period that is shown, and where it sits. */
  you?: { value: number; label: string; text: string; sentences: string[] };
  /** Why the reader's own pay is not marked. */
  notPlaced?: string;
  /** Why no picture is drawn. */
  refusal?: string;
  notes: string[];
  /** What has to be known of the scale, where the drawing is seen. */
  scaleNote?: string;
}

/** Kinds of figures that nobody has measured. */
export const isHollow = (kind: PayKind | undefined): boolean => kind === 'predicted';
