import { tools } from '../../content.ts';
import { toolsDataset } from '../../lib/catalogue/dataset.ts';
import { siteUrl } from '../../site.ts';

export const GET = () => Response.json(toolsDataset(tools, siteUrl));
