import type { AstroIntegration } from 'astro';

/** Tells how far a build is, which takes a minute or more. Nothing before the content has been found sound: its faults come alone. */
export function progress(): AstroIntegration {
  let start = 0;
  const tell = (what: string): void => {
    console.log(`${String(Math.round((performance.now() - start) / 1000)).padStart(4)} s  ${what}`);
  };
  return {
    name: 'progress',
    hooks: {
      'astro:build:start': () => {
        start = performance.now();
        tell('Sisältö on tarkistettu. Kootaan sivupohjat …');
      },
      'astro:build:setup': ({ target }) => {
        if (target === 'client') tell('Kootaan selaimen tiedostot ja tehdään sivut …');
      },
      'astro:build:generated': () => {
        tell('Sivut ovat valmiina. Tehdään haku ja kuvat ja tarkistetaan linkit …');
      },
    },
  };
}
