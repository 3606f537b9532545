import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/**
 * HTML as Markdown, in GitHub's flavour for its tables.
 * @param closing lines of Markdown for the end, such as the licence
 */
export const markdown = async (html: string, closing: readonly string[]): Promise<string> =>
  `${String(await processor.process(html)).trim()}\n\n---\n\n${closing.join('\n\n')}\n`;
