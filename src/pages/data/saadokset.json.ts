import { provisions } from '../../content.ts';
import { recordsDataset } from '../../lib/catalogue/dataset.ts';
import { siteUrl } from '../../site.ts';

export const GET = () => Response.json(recordsDataset('provision', provisions, siteUrl));
