/** What is known of the places of a page that stands in no folder: `/sanasto/kohdat.json`. */
import type { APIContext } from 'astro';
import { factsOf, pathsWithPlaces } from '../../place-facts.ts';

export const getStaticPaths = () =>
  pathsWithPlaces.flatMap((path) => {
    const [folder, id] = path.split('/').filter(Boolean);
    return id ? [] : [{ params: { folder }, props: { path } }];
  });

export const GET = ({ props }: APIContext<{ path: string }>) => Response.json(factsOf(props.path));
