/** The files that tell a host how to serve the site. */
import { FILE_TYPES, TEXT_TYPES } from './file-types.ts';
import { ALWAYS_ASKED, CACHE, type Header } from './headers.ts';

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read. Pages are asked for anew there unless it says otherwise.
 * @param base the path of the site, with slashes around it
 */
export function headersFile(base: string, headers: readonly Header[]): string {
  const rules: [path: string, headers: readonly Header[]][] = [
    [`${base}*`, headers],
    [`${base}_astro/*`, [['Cache-Control', CACHE.long]]],
    [`${base}haku/indeksi/:edition/*`, [['Cache-Control', CACHE.long]]],
    ...ALWAYS_ASKED.map((path): [string, Header[]] => [`${base}${path}`, [['Cache-Control', CACHE.never]]]),
  ];
  return rules
    .map(([path, lines]) => `${[path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`)
    .join('\n');
}

const FOLDER = '/var/www/teknologia-ja-kohtaaminen';

/**
 * A file for nginx, to be included in its `http` block.
 * @param site the public address of the site
 */
export function nginxFile(site: URL, headers: readonly Header[]): string {
  const base = site.pathname.replace(/\/?$/, '/');
  const pattern = base.replaceAll('.', String.raw`\.`);
  return `# Made by \`npm run build\` for ${site.href}
# Save as /etc/nginx/conf.d/kirja.conf and copy the contents of dist/ to ${FOLDER}/

map $uri $kirja_cache {
  default "${CACHE.short}";
  ~^${pattern}_astro/ "${CACHE.long}";
  ~^${pattern}haku/indeksi/[^/]+/ "${CACHE.long}";
${ALWAYS_ASKED.map((path) => `  ${base}${path} "${CACHE.never}";`).join('\n')}
}

server {
  listen 80;
  listen [::]:80;
  server_name ${site.hostname};
  server_tokens off;
  absolute_redirect off;
${base === '/' ? `  root ${FOLDER};` : `  location ${base} {\n    alias ${FOLDER}/;\n  }`}
  index index.html;
  error_page 404 ${base}404.html;

  charset utf-8;
  charset_types ${TEXT_TYPE_LIST};
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_comp_level 6;
  gzip_min_length 1000;
  gzip_types ${TEXT_TYPE_LIST};

  add_header Cache-Control $kirja_cache always;
${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}

  default_type application/octet-stream;
  types {
${typeLines()}
  }
  location = ${base}_headers {
    return 404;
  }
}
`;
}

/** Without HTML, which nginx takes for granted. */
const TEXT_TYPE_LIST = [...new Set(Object.values(TEXT_TYPES))].filter((type) => type !== 'text/html').join(' ');

function typeLines(): string {
  const byType = Map.groupBy(Object.entries(FILE_TYPES), ([, type]) => type);
  return Array.from(byType, ([type, endings]) => `    ${type} ${endings.map(([ending]) => ending).join(' ')};`).join(
    '\n',
  );
}
