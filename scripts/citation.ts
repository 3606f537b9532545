/** `npm run citation`: writes CITATION.cff from the record of the book. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { citationFile, type PackageFacts } from '../src/lib/publication/citation-file.ts';
import { publicationSchema } from '../src/lib/schema/publication.ts';

const publication = publicationSchema.parse(parse(readFileSync('content/publication.yaml', 'utf8')));
const facts = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFacts;
writeFileSync('CITATION.cff', citationFile(publication, facts));
