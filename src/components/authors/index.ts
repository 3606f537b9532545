/**
 * The components that chapters may use, as `src/lib/content/author-components.ts` declares them, and two that take the place of
 * Markdown: tables, and the mark that `remark-synthesis.ts` sets.
 */
import Case from './Case.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Cites from './Cites.astro';
import Correction from './Correction.astro';
import CourseTable from './CourseTable.astro';
import Discuss from './Discuss.astro';
import Doubt from './Doubt.astro';
import Edition from './Edition.astro';
import Provision from './Provision.astro';
import ProvisionStage from './ProvisionStage.astro';
import Reflect from './Reflect.astro';
import Synthesis from './Synthesis.astro';
import SynthesisMark from './SynthesisMark.astro';
import Term from './Term.astro';
import Tool from './Tool.astro';
import ToolFootnotes from './ToolFootnotes.astro';
import ToolTable from './ToolTable.astro';
import ScrollTable from './ScrollTable.astro';
import Chart from '../figures/Chart.astro';
import StatusByAudience from '../figures/StatusByAudience.astro';
import SocialWorkLevels from '../figures/SocialWorkLevels.astro';
import Timeline from '../figures/Timeline.astro';
import AxeResult from '../statement/AxeResult.astro';
import Feedback from '../statement/Feedback.astro';
import MissingDetails from '../statement/MissingDetails.astro';
import Organisation from '../statement/Organisation.astro';

export const authorComponents = {
  Case,
  Chart,
  Checklist,
  Cite,
  Cites,
  Correction,
  CourseTable,
  Discuss,
  Doubt,
  Edition,
  Provision,
  ProvisionStage,
  Reflect,
  Synthesis,
  SynthesisMark,
  Term,
  Tool,
  ToolFootnotes,
  ToolTable,
  Timeline,
  SocialWorkLevels,
  StatusByAudience,
  Organisation,
  MissingDetails,
  Feedback,
  AxeResult,
  table: ScrollTable,
};
