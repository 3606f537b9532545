import { tools } from '../../content.ts';
import { toolsDataset } from '../../lib/catalogue/dataset.ts';
import { publisher } from '../../own-pages.ts';

export const GET = () => Response.json(toolsDataset(tools, publisher));
