import { references } from '../../content.ts';

export const GET = () => Response.json(references);
