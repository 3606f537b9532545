import { references } from '../../content.ts';
import { referenceResponse } from '../../lib/book/reference-formats.ts';

export const GET = () => referenceResponse('ris', references);
