/**
 * Puts texts into an order that looks random and is the same in every build, and never the one they came in.
 * @param seed gives the same texts another order elsewhere
 */
export function shuffled(texts: readonly string[], seed: string): string[] {
  const order = texts.toSorted((a, b) => hash(seed + a) - hash(seed + b));
  const [first] = order;
  const isUnchanged = order.every((text, index) => text === texts[index]);
  return isUnchanged && first !== undefined ? [...order.slice(1), first] : order;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
