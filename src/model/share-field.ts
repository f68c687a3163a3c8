const COUNT =
  /^(?:n|counts?|num(?:ber)?(?:[ _]of)?(?:[ _]\w+)?|head[ _-]?counts?|people|persons|employees|workers|staff|respon(?:ses|dents)|anzahl[^%]*|personen|nombre[^%]*|effectifs?|personnes|número[^%]*|cantidad[^%]*|personas|[人件]数|عدد[^%٪]*|العدد)$/i;
const SHARE = /[%٪％]|share|percent|pct|anteil|prozent|pourcent|porcent|割合|比率|نسبة/i;

/** What a field or the heading of a column says that its figures are; `value` says nothing. */
export const fieldFor = (heading: string): 'count' | 'share' | 'value' =>
  SHARE.test(heading) ? 'share' : COUNT.test(heading.trim()) ? 'count' : 'value';

/** A part with its figure, in the field that says what that is, as far as its sign or its heading does. */
export const partWith = (name: unknown, figure: unknown, heading: string): Record<string, unknown> => ({
  name,
  [/[%٪％]/.test(String(figure)) ? 'share' : fieldFor(heading)]: figure,
});
