import { listPathOf, pathOf } from './lib/content/node-kind.ts';
import { siteContent } from './site-content.ts';

/** The site's menu: the chapters in the order of `content/contents.yaml`, then the catalogue and the apparatus. What few look for is in the footer. */
export function sidebar() {
  const { entries } = siteContent();
  const titles = new Map(entries.chapters.map(({ id, data }) => [id, data.title]));
  return [
    {
      label: 'Luvut',
      items: (entries.contents[0]?.data.chapters ?? []).map((id, index) => ({
        label: `${index + 1}. ${titles.get(id) ?? id}`,
        link: pathOf({ kind: 'chapter', id }),
      })),
    },
    {
      label: 'Työkalut',
      items: [
        { label: 'Kaikki työkalut', link: listPathOf('tool') },
        { label: 'Kohderyhmät', link: listPathOf('audience') },
      ],
    },
    {
      label: 'Apuneuvot',
      items: [
        { label: 'Säädökset ja ohjeet', link: listPathOf('provision') },
        { label: 'Tapaukset', link: listPathOf('case') },
        { label: 'Sanasto', link: listPathOf('term') },
        { label: 'Lähteet', link: listPathOf('reference') },
        { label: 'Testaa itseäsi', link: '/testaa/' },
      ],
    },
  ];
}
