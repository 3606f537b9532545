import { existsSync, renameSync, rmSync } from 'node:fs';

/** A built site's folder, and beside it the one that is being built and the one that was there before. */
export interface Places {
  target: string;
  next: string;
  previous: string;
}

export const placesOf = (target: string): Places => ({
  target,
  next: `${target}-next`,
  previous: `${target}-previous`,
});

/**
 * Puts a new site into the place of the old one. Between any two steps one of them is whole, in its place or as
 * `previous`, and `completeSwap` knows what is left to do.
 */
export function swap(places: Places): void {
  if (existsSync(places.target)) renameSync(places.target, places.previous);
  renameSync(places.next, places.target);
  dropPrevious(places);
}

/** Ends a swap that was interrupted; does nothing where none was. */
export function completeSwap(places: Places): void {
  const { target, next, previous } = places;
  if (!existsSync(previous)) return;
  if (!existsSync(target)) renameSync(existsSync(next) ? next : previous, target);
  dropPrevious(places);
}

/** Under the name of what is being built a folder that is half removed is never taken for a site. */
function dropPrevious({ next, previous }: Places): void {
  if (existsSync(previous)) {
    rmSync(next, { recursive: true, force: true });
    renameSync(previous, next);
  }
  rmSync(next, { recursive: true, force: true });
}
