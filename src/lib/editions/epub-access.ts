import { load } from 'cheerio';

/** What a publication's markup says of its accessibility; each claim is counted from it. */
export interface AccessClaims {
  modes: string[];
  /** Whether the text alone is enough. */
  textIsEnough: boolean;
  features: string[];
  hazards: string[];
}

/** Reads the claims from the documents of a publication. */
export function accessClaims(documents: readonly string[], hasPageList: boolean): AccessClaims {
  const pages = documents.map((html) => load(html, { xml: true }));
  const pictures = pages
    .flatMap(($) =>
      $('svg, img')
        .toArray()
        .map((node) => $(node)),
    )
    .filter((node) => node.attr('aria-hidden') !== 'true');
  const described = pictures.filter((node) =>
    node.is('img') ? Boolean(node.attr('alt')) : node.attr('role') === 'img' && node.children('title').text() !== '',
  );
  const has = (selector: string) => pages.some(($) => $(selector).length > 0);
  const areDescribed = described.length === pictures.length;
  const moves = has('script, video, audio, object, iframe, animate, animateTransform');
  return {
    modes: ['textual', ...(pictures.length > 0 ? ['visual'] : [])],
    textIsEnough: areDescribed && !has('video, audio'),
    features: [
      'tableOfContents',
      'readingOrder',
      'structuralNavigation',
      'displayTransformability',
      ...(pictures.length > 0 && areDescribed ? ['alternativeText'] : []),
      ...(has('svg > desc') ? ['longDescription'] : []),
      ...(hasPageList && has('[role=doc-pagebreak]') ? ['pageNavigation', 'pageBreakMarkers'] : []),
    ],
    hazards: moves ? ['unknown'] : ['none'],
  };
}

const meta = (property: string, value: string): string => `<meta property="schema:${property}">${value}</meta>`;

/** The claims as elements of the package. */
export const accessMetadata = ({ modes, textIsEnough, features, hazards }: AccessClaims): string =>
  [
    ...modes.map((mode) => meta('accessMode', mode)),
    ...(textIsEnough ? [meta('accessModeSufficient', 'textual')] : []),
    ...(modes.length > 1 ? [meta('accessModeSufficient', modes.join(','))] : []),
    ...features.map((feature) => meta('accessibilityFeature', feature)),
    ...hazards.map((hazard) => meta('accessibilityHazard', hazard)),
    meta(
      'accessibilitySummary',
      [
        'Otsikot, luettelot ja taulukot on merkitty rakenteeltaan, ja kirjassa voi liikkua sisällyksen kautta.',
        features.includes('alternativeText') && 'Kuvioilla on vaihtoehtoinen teksti.',
        features.includes('pageNavigation') && 'Painetun kirjan (PDF) sivunumerot on merkitty tekstiin.',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ].join('\n    ');
