/** Firefox over WebDriver BiDi: as much of it as the tests need. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, programPath } from '../chromium.ts';

const NAMES = ['firefox-esr', 'firefox'];
const START = 60_000;

type Answer = Record<string, unknown>;

/** The path of Firefox: `FIREFOX_PATH`, or one on the `PATH`; as root on Debian it is installed where there is none. */
async function firefoxPath(): Promise<string> {
  const found = process.env.FIREFOX_PATH ?? programPath(NAMES);
  if (found) return found;
  const installed = (await installPackages('firefox-esr')) ? programPath(NAMES) : undefined;
  if (!installed) throw new Error('These tests need Firefox. Install it, or give its path in FIREFOX_PATH.');
  return installed;
}

/** One tab of a Firefox of its own. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;
  #context = '';

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      this.#waiting.get(answer.id as number)?.(answer);
    });
  }

  static async start(): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const args = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile];
    const browser = spawn(await firefoxPath(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const socket = new WebSocket(`${await addressOf(browser)}/session`);
    await new Promise((resolve) => {
      socket.addEventListener('open', resolve);
    });
    const firefox = new Firefox(browser, profile, socket);
    await firefox.#send('session.new', { capabilities: {} });
    const { contexts } = (await firefox.#send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    firefox.#context = contexts[0]?.context ?? '';
    return firefox;
  }

  /** Opens a page and waits until it is loaded. */
  open(url: string): Promise<Answer> {
    return this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  resize(width: number, height: number): Promise<Answer> {
    return this.#send('browsingContext.setViewport', { context: this.#context, viewport: { width, height } });
  }

  back(): Promise<Answer> {
    return this.#send('browsingContext.traverseHistory', { context: this.#context, delta: -1 });
  }

  reload(): Promise<Answer> {
    return this.#send('browsingContext.reload', { context: this.#context, wait: 'complete' });
  }

  /** Runs a function in the page; it sees nothing of what is around it. */
  async run<T>(act: () => T): Promise<T> {
    const { result } = (await this.#send('script.evaluate', {
      expression: `JSON.stringify((${String(act)})() ?? null)`,
      target: { context: this.#context },
      awaitPromise: false,
    })) as { result: { value: string } };
    return JSON.parse(result.value) as T;
  }

  /** Presses the mouse at the first place, moves over the others in turn, and lets go at the last. */
  drag(places: readonly { x: number; y: number }[]): Promise<Answer> {
    const [first, ...others] = places.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
    const actions = [
      { type: 'pointerMove', ...first },
      { type: 'pointerDown', button: 0 },
      ...others.map((place) => ({ type: 'pointerMove', duration: 100, ...place })),
      { type: 'pointerUp', button: 0 },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#send('input.performActions', { context: this.#context, actions: [mouse] });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#socket.close();
    this.#process.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #send(method: string, params: Answer): Promise<Answer> {
    const id = ++this.#last;
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    this.#waiting.delete(id);
    if (answer.type === 'error') throw new Error(`${method}: ${String(answer.message)}`);
    return answer.result as Answer;
  }
}

/** Firefox tells the address of its BiDi server when it is there. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => {
      reject(new Error(`Firefox did not start: ${said}`));
    }, START);
    browser.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}
