/** Asks addresses politely: one at a time from each host, with a pause between, and again later what failed for the moment. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer.ts';

export interface AskOptions {
  /** Milliseconds between two questions to one host. */
  pause: number;
  /** Milliseconds to wait for an answer. */
  timeout: number;
  /** How many more times to ask where an answer may be another later. */
  retries: number;
  /** Hosts that are asked at the same time. */
  hosts: number;
  /** Called with each answer as it comes. */
  onAnswer?: (answer: Answer) => void;
}

export const POLITE: AskOptions = { pause: 1500, timeout: 20_000, retries: 2, hosts: 8 };

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; teknologia-ja-kohtaaminen link check)',
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'accept-language': 'fi,en;q=0.5',
};
const MOST_REDIRECTS = 8;
/** No host is waited for longer, whatever it asks. */
const LONGEST_WAIT = 60_000;
const PERMANENT = [301, 308];
const FOR_THE_MOMENT = [408, 425, 429, 500, 502, 503, 504];

/** The answers to all addresses, in no order. */
export async function askAll(addresses: readonly string[], options: AskOptions): Promise<Answer[]> {
  const queues = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const answers: Answer[] = [];
  const work = async (): Promise<void> => {
    for (let queue = queues.pop(); queue; queue = queues.pop()) {
      for (const address of queue) {
        const answer = await ask(address, options);
        answers.push(answer);
        options.onAnswer?.(answer);
        await wait(options.pause);
      }
    }
  };
  await Promise.all(Array.from({ length: options.hosts }, work));
  return answers;
}

async function ask(address: string, options: AskOptions): Promise<Answer> {
  for (let tried = 0; ; tried++) {
    const { answer, waitFor } = await askOnce(address, options);
    const mayChange = answer.status === null || FOR_THE_MOMENT.includes(answer.status);
    if (!mayChange || tried >= options.retries) return answer;
    await wait(Math.min(waitFor ?? options.pause * 2 ** tried, LONGEST_WAIT));
  }
}

/** One question, along its redirects. */
async function askOnce(
  address: string,
  { timeout }: AskOptions,
): Promise<{ answer: Answer; waitFor?: number | undefined }> {
  let at = address;
  let isPermanent = true;
  let movedTo: string | undefined;
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const response = await fetch(at, { headers: HEADERS, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
      await response.body?.cancel();
      const { status, headers } = response;
      const location = headers.get('location');
      if (status < 300 || status >= 400 || !location)
        return { answer: { address, status, movedTo }, waitFor: retryAfter(headers.get('retry-after')) };
      // What a redirect for the moment hides behind a permanent one may change.
      isPermanent &&= PERMANENT.includes(status);
      at = new URL(location, at).href;
      if (isPermanent) movedTo = at;
    }
    return { answer: { address, status: null, fault: 'TOO_MANY_REDIRECTS' } };
  } catch (error) {
    return { answer: { address, status: null, fault: faultOf(error) } };
  }
}

/** Milliseconds that a host asks to wait for: it gives seconds or a date. */
function retryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  if (error.name === 'TimeoutError') return 'TIMEOUT';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
