import type { FigureType } from '../schema/figure.ts';
import type { NodeKind } from './node-kind.ts';

interface Attribute {
  required?: boolean;
  /** A word without a value, such as `narrative`. */
  flag?: boolean;
}

export interface AuthorComponent {
  attributes: Record<string, Attribute>;
  /** The component links to a node of this kind, named by its `id`. */
  linksTo?: NodeKind;
  /** It prints a citation: a source of what it stands by. */
  isCitation?: boolean;
  /** It draws a figure of this type: the one with this id, or the one that its own `id` names. */
  draws?: { type: FigureType; id?: string };
  /** The components that alone may stand inside it: the page shows nothing else of what does. */
  holds?: readonly string[];
  /** A box or a passage around text: it holds some, and none like it. */
  isBox?: boolean;
  /** The texts that it is made for, where it is not for all. */
  only?: 'chapters' | 'pages';
  /** A text has it once: what it shows brings ids of its own. */
  isOnce?: boolean;
  /** Text inside it needs no source: it is ours, or it is a question. */
  needsNoSource?: boolean;
}

/** The components that authors may use in MDX, without importing them. Each is a file of `src/components/authors/` or `figures/`. */
export const AUTHOR_COMPONENTS: Record<string, AuthorComponent> = {
  Cite: {
    attributes: { id: { required: true }, pages: {}, narrative: { flag: true } },
    linksTo: 'reference',
    isCitation: true,
    holds: [],
  },
  Provision: {
    attributes: { id: { required: true }, section: {} },
    linksTo: 'provision',
    isCitation: true,
    holds: [],
  },
  Cites: { attributes: {}, holds: ['Cite', 'Provision'] },
  Tool: { attributes: { id: { required: true } }, linksTo: 'tool' },
  Term: { attributes: { id: { required: true } }, linksTo: 'term' },
  Synthesis: { attributes: {}, isBox: true, needsNoSource: true },
  Doubt: { attributes: {}, isBox: true },
  Correction: { attributes: {}, isBox: true },
  Reflect: { attributes: {}, isBox: true, needsNoSource: true },
  Discuss: { attributes: {}, isBox: true, needsNoSource: true },
  ToolTable: { attributes: {}, only: 'chapters', isOnce: true, holds: [] },
  ToolFootnotes: { attributes: {}, only: 'chapters', isOnce: true, holds: [] },
  Case: { attributes: { id: { required: true } }, linksTo: 'case', isOnce: true, holds: [] },
  Chart: { attributes: { id: { required: true } }, draws: { type: 'bars' }, holds: [] },
  Timeline: { attributes: {}, draws: { type: 'timeline', id: 'aikajana' }, holds: [] },
  Organisation: { attributes: {}, only: 'pages', holds: [] },
  MissingDetails: { attributes: {}, only: 'pages', holds: [] },
  Feedback: { attributes: {}, only: 'pages', holds: [] },
  AxeResult: { attributes: {}, only: 'pages', holds: [] },
  Edition: { attributes: {}, holds: [] },
  CourseTable: { attributes: {}, only: 'pages', holds: [] },
  StatusByAudience: { attributes: {}, holds: [] },
  Checklist: { attributes: { chapter: { required: true } }, only: 'pages', holds: [] },
  ProvisionStage: { attributes: { id: { required: true } }, linksTo: 'provision', holds: [] },
  SocialWorkLevels: { attributes: {}, draws: { type: 'levels', id: 'sosiaalityon-tasot' }, holds: [] },
};

/** The component of a name; undefined where authors have none of that name. */
export const componentNamed = (name: string | null): AuthorComponent | undefined =>
  name !== null && Object.hasOwn(AUTHOR_COMPONENTS, name) ? AUTHOR_COMPONENTS[name] : undefined;
