/** The claims of the book with what they rest on. */
import { headOf } from '../../lib/catalogue/dataset.ts';
import { publisher } from '../../own-pages.ts';
import { claims } from '../../place-facts.ts';

export const GET = () => Response.json({ ...headOf(publisher.publication), claims });
