import { sectionAnchor } from '../content/anchors.ts';
import type { Fact } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';

/** All that a provision asks under one section. */
export interface ProvisionSection {
  /** `null` for what stands under no section of its own. */
  section: string | null;
  anchor: string;
  asks: Fact[];
}

/** What a provision asks, section by section in the order of authoring; last what stands under none. */
export function asksBySection({ asks }: Pick<Provision, 'asks'>): ProvisionSection[] {
  const sections = [...Map.groupBy(asks, ({ section }) => section)].map(([section, own]) => ({
    section,
    anchor: section === null ? 'yleista' : sectionAnchor(section),
    asks: own,
  }));
  return sections.sort((a, b) => Number(a.section === null) - Number(b.section === null));
}
