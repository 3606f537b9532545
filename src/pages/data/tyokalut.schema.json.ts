import { datasetSchema } from '../../lib/dataset.ts';

export const GET = () => Response.json(datasetSchema());
