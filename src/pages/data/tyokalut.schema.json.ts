import { datasetSchema } from '../../lib/catalogue/dataset.ts';

export const GET = () => Response.json(datasetSchema());
