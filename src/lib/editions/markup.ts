const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML or HTML, in an element or in an attribute with double quotes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Plain text as one paragraph of HTML. */
export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/**
 * An element of XML.
 * @param content markup: text has to be escaped before
 */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...content: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** An element of XML that holds nothing but text. */
export const textElement = (name: string, text: string): string => element(name, {}, escaped(text));
