/**
 * Makes the HTML of a chapter fit for the page of the whole book: ids become unique by the chapter's slug, links within
 * the chapter follow them, and headings go one level down.
 * @param html the rendered chapter
 * @param slug the chapter's slug
 */
export function nestChapter(html: string, slug: string): string {
  return html
    .replaceAll(/<[a-z][^>]*>/gi, (tag) =>
      tag.replaceAll(/(\s(?:id|aria-labelledby|aria-describedby)="|\shref="#)(?=[^"])/g, `$1${slug}-`),
    )
    .replaceAll(/<(\/?)h([2-5])(?=[\s>])/g, (_tag, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
    .replaceAll(
      /(class="[^"]*\blevel-h)([2-5])/g,
      (_all, start: string, level: string) => `${start}${Number(level) + 1}`,
    );
}
