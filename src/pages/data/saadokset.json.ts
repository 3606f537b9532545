import { provisions } from '../../content.ts';
import { recordsDataset } from '../../lib/catalogue/dataset.ts';
import { publisher } from '../../own-pages.ts';

export const GET = () => Response.json(recordsDataset('provision', provisions, publisher));
