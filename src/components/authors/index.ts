/** The components that chapters may use, as `src/lib/content/author-components.ts` declares them. */
import Cite from './Cite.astro';
import Cites from './Cites.astro';
import Correction from './Correction.astro';
import Discuss from './Discuss.astro';
import Doubt from './Doubt.astro';
import Reflect from './Reflect.astro';
import Synthesis from './Synthesis.astro';
import Term from './Term.astro';
import Tool from './Tool.astro';
import ToolFootnotes from './ToolFootnotes.astro';
import ToolTable from './ToolTable.astro';
import ScrollTable from './ScrollTable.astro';
import EProfessionalism from '../figures/EProfessionalism.astro';
import SocialWorkLevels from '../figures/SocialWorkLevels.astro';
import Timeline from '../figures/Timeline.astro';
import TwoLogics from '../figures/TwoLogics.astro';
import WelfareTechnology from '../figures/WelfareTechnology.astro';

export const authorComponents = {
  Cite,
  Cites,
  Correction,
  Discuss,
  Doubt,
  Reflect,
  Synthesis,
  Term,
  Tool,
  ToolFootnotes,
  ToolTable,
  Timeline,
  TwoLogics,
  SocialWorkLevels,
  WelfareTechnology,
  EProfessionalism,
  table: ScrollTable,
};
