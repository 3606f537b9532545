import { spawnSync } from 'node:child_process';

export const INSTALL_VOIKKO = 'apt-get install libvoikko1 voikko-fi libvoikko-dev';

/**
 * Gives words to Voikko's command `voikkospell`.
 * @param option `-M` for analyses, empty for verdicts
 * @returns what it prints: see `src/lib/finnish/voikko.ts`
 * @throws where Voikko is not installed, with advice
 */
export function voikkospell(option: string, words: readonly string[]): string {
  const { status, error, stdout } = spawnSync('voikkospell', ['-d', 'fi', ...(option ? [option] : [])], {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1e9,
    // Voikko reads and writes in the locale's encoding.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (error || status !== 0)
    throw new Error(`Voikkoa ei löydy. Asenna se (Debian ja Ubuntu): ${INSTALL_VOIKKO}\n${error?.message ?? ''}`);
  return stdout;
}

/** Whether Voikko is there, with its Finnish dictionary. */
export const hasVoikko = (): boolean =>
  spawnSync('voikkospell', ['-d', 'fi'], { input: 'sana\n', encoding: 'utf8' }).stdout === 'C: sana\n';
