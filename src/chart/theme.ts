/** What a canvas cannot take from the style sheets by itself. */
export interface Theme {
  /** A font family, and its size in px. */
  font: string;
  size: number;
  text: string;
  muted: string;
  rule: string;
  surface: string;
  /** Of what the reader points at. */
  tint: string;
  /** Of the lines, in their order. */
  colours: string[];
  /** The first line's colour, as a ground for marks of it. */
  soft: string;
  rightToLeft: boolean;
}

/** How much room there is, in px. */
export interface Size {
  width: number;
  height: number;
}
