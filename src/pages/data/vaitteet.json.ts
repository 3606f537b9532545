/** The claims of the book with what they rest on. */
import { contentEntries, graph } from '../../content.ts';
import { headOf } from '../../lib/catalogue/dataset.ts';
import { claimsOf } from '../../lib/book/provenance.ts';
import { publisher } from '../../own-pages.ts';

export const GET = () =>
  Response.json({
    ...headOf(publisher.publication),
    claims: claimsOf(contentEntries, graph, publisher.site),
  });
