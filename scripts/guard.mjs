/*
 * Runs before each command of package.json: on a Node that is too old, or in a folder that the tools cannot work in, the
 * command ends with one line that says what to do; a swap of sites that was interrupted is completed. In words that an old
 * Node understands, which cannot read TypeScript: the rest is loaded when the version will do.
 */
import { readFileSync } from 'node:fs';

var needed = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node;
if (!suffices(process.versions.node, needed)) {
  console.error(
    'Tarvitaan Node.js ' +
      needed.replace(/\s*\|\|\s*>=/, ' tai vähintään ').replace('^', '') +
      ', mutta käytössä on ' +
      process.versions.node +
      '. Asenna uudempi osoitteesta https://nodejs.org, tai aja `npm ci`, joka tuo projektille oman Noden.',
  );
  process.exit(1);
}
import('./build/before-command.ts').then(function (module) {
  module.beforeCommand();
});

/** Whether a version is in a range like "^22.22.0 || >=24.0.0". */
function suffices(version, range) {
  var own = numbers(version);
  return range.split('||').some(function (part) {
    var least = numbers(part);
    if (own[0] !== least[0]) return part.indexOf('>=') !== -1 && own[0] > least[0];
    return own[1] > least[1] || (own[1] === least[1] && own[2] >= least[2]);
  });
}

function numbers(text) {
  return text.match(/\d+/g).map(Number);
}
