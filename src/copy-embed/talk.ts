/** What assistants and people say around what they give. */

const BEFORE =
  /^(?:sure|certainly|of course|absolutely|great|okay|here(?:['’]s| is| are)|below (?:is|are)|this is|these are|gern(?:e)?|hier (?:ist|sind)|natürlich|voici|aquí (?:está|tienes))\b.*[:!.]\s*$/i;
const AFTER =
  /^(?:would you like|let me know|do you want|want me to|if you(?:['’]d| would| want| need|['’]re)|feel free|hope this|i hope|i can also|just let me|soll ich|möchtest du|sag (?:mir )?bescheid|souhaites?-tu|¿quieres)\b/i;

/** What letters begin with and end with. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|liebe[rs]?|guten (?:morgen|tag)|sehr geehrte[rs]?|bonjour|salut|hola|buenos días|estimad[oa]s?)\b[^:\d]{0,60}[,!.]?$/i;
const CLOSING =
  /^(?:best|kind|warm|many thanks|thanks|thank you|cheers|regards|sincerely|viele grüße|beste grüße|liebe grüße|mit freundlichen grüßen|mfg|lg|vg|cordialement|bien à vous|saludos|un saludo|atentamente|sent from)\b[^:\d]{0,40}$/i;

const isOfData = (line: string): boolean => /^\s*(?:[-*•|#>`]|\d{1,2}[.)]\s)|\t/.test(line);

/** Takes such paragraphs out of markup, and returns what they said. */
export function takeTalk(body: Element): string[] {
  const all = [...body.querySelectorAll('p')].filter(
    (part) => part.textContent.trim() && !part.closest('li,td,th'),
  );
  const [first] = all;
  const last = all.at(-1);
  const found = [
    ...(first && BEFORE.test(first.textContent.trim()) ? [first] : []),
    ...(last && last !== first && AFTER.test(last.textContent.trim()) ? [last] : []),
  ];
  return found.map((part) => {
    part.remove();
    return part.textContent.trim();
  });
}

/** The text with blanks for such lines, so that places stay what they were, and what they said. */
export function withoutTalk(text: string): [plain: string, left: string[]] {
  const lines = text.split('\n');
  const own = lines.flatMap((line, index) => (line.trim() ? index : []));
  const dropped = new Map<number, string>();
  const drop = (index: number): void => {
    dropped.set(index, lines[index]!.trim());
    lines[index] = '';
  };
  const left = (): string[] => lines.flatMap((_, index) => dropped.get(index) ?? []);
  const end = own.findLastIndex((index) => CLOSING.test(lines[index]!.trim()));
  // A name and an address stand below it.
  if (end > 1 && own.length - end < 6 && !own.slice(end).some((index) => isOfData(lines[index]!)))
    own.splice(end).forEach(drop);
  if (own.length > 2 && GREETING.test(lines[own[0]!]!.trim())) drop(own.shift()!);
  const [first = 0] = own;
  const last = own.at(-1) ?? 0;
  if (own.length < 3) return [lines.join('\n'), left()];
  if (!isOfData(lines[first]!) && BEFORE.test(lines[first]!.trim())) drop(first);
  if (!isOfData(lines[last]!) && AFTER.test(lines[last]!.trim())) {
    drop(last);
    // A line is often drawn above it.
    const above = own.at(-2)!;
    if (/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(lines[above]!)) lines[above] = '';
  }
  return [lines.join('\n'), left()];
}
