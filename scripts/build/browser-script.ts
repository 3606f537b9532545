import type { AstroIntegration } from 'astro';

/** Puts `src/browser.ts` into the one script that Astro links on every page. */
export function browserScript(): AstroIntegration {
  return {
    name: 'browser-script',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page', `import '/src/browser.ts';`);
      },
    },
  };
}
