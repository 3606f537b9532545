import { sectionAnchor } from '../content/anchors.ts';
import { pathOf } from '../content/node-kind.ts';
import type { SourceMark } from '../content/source-marks.ts';
import type { Provision } from '../schema/provision.ts';

/**
 * A provision as a citation prints it: "hallintolaki, 53 e §", with the address of the section on the provision's page where
 * that tells of it, and of the page where it does not.
 */
export function citeProvision({ id, label, name, asks }: Provision, section?: string): SourceMark {
  const isTold = asks.some((ask) => ask.section === section);
  return {
    text: [label, section].filter(Boolean).join(', '),
    href: pathOf({ kind: 'provision', id }) + (section !== undefined && isTold ? `#${sectionAnchor(section)}` : ''),
    title: name,
  };
}
